"""Retiring and bringing back: nothing is deleted, and what refers to a retired row stays."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.services import organisation
from bitdesk.services.organisation.retiring import Kind
from evidence import journal, rows

KINDS: tuple[Kind, ...] = ("office", "opening_hours", "workstation", "topic", "outreach")


@pytest.mark.parametrize("kind", KINDS)
def test_a_row_is_retired_from_a_day_on_and_brought_back(head: Desk, kind: Kind) -> None:
    (row_id,) = rows(head, f"SELECT id FROM {kind} LIMIT 1")[0]
    query = f"SELECT retired_on FROM {kind} WHERE id = ?"
    organisation.retire(head, kind, row_id, on=date(2026, 7, 1))
    assert rows(head, query, row_id) == [("2026-07-01",)]
    organisation.retire(head, kind, row_id)
    assert rows(head, query, row_id) == [("2026-07-22",)]
    organisation.bring_back(head, kind, row_id)
    assert rows(head, query, row_id) == [(None,)]
    assert [(entry.op, entry.row_id) for entry in journal(head)[-3:]] == [("update", row_id)] * 3


def test_several_rows_go_together_or_not_at_all(head: Desk) -> None:
    known = [row_id for (row_id,) in rows(head, "SELECT id FROM topic")]
    organisation.retire(head, "topic", *known[:2])
    assert len({entry.txn for entry in journal(head)[-2:]}) == 1
    with pytest.raises(RuleError, match="not known here"):
        organisation.retire(head, "topic", known[2], bytes(16))
    assert rows(head, "SELECT count(*) FROM topic WHERE retired_on IS NULL") == [(1,)]


@pytest.mark.parametrize(
    ("on", "words"), [(date(2026, 7, 23), "has not come yet"), (date(2018, 12, 31), "first day counted")]
)
def test_a_day_that_cannot_be_is_refused(head: Desk, on: date, words: str) -> None:
    (row_id,) = rows(head, "SELECT id FROM topic LIMIT 1")[0]
    with pytest.raises(RuleError, match=words):
        organisation.retire(head, "topic", row_id, on=on)

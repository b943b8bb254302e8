"""Closed days: entered as a range, one row a day, of one office or of all."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.services import organisation
from evidence import journal, rows, tables

EVE, NEW_YEAR = date(2026, 12, 30), date(2027, 1, 2)


def closed(head: Desk) -> list[tuple[str, str | None, str | None]]:
    return rows(
        head,
        "SELECT c.closed_on, o.code, c.reason FROM closed_day c LEFT JOIN office o ON o.id = c.office_id "
        "WHERE c.retired_on IS NULL ORDER BY c.closed_on, o.code",
    )


def test_a_range_is_a_row_a_day_in_one_transaction(head: Desk) -> None:
    row_ids = organisation.add_closed_days(head, EVE, NEW_YEAR, reason="Nouvel An")
    days = ("2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02")
    assert closed(head) == [(day, None, "Nouvel An") for day in days]
    assert len(set(row_ids)) == 4
    assert len({entry.txn for entry in journal(head)[-4:]}) == 1


def test_one_office_is_closed_while_others_are_not(head: Desk) -> None:
    organisation.add_closed_days(head, EVE, EVE, "via")
    organisation.add_closed_days(head, EVE, EVE, "COL", "")
    organisation.add_closed_days(head, EVE, EVE)
    assert closed(head) == [("2026-12-30", code, None) for code in (None, "COL", "VIA")]


@pytest.mark.parametrize("code", [None, "VIA"])
def test_a_day_that_is_closed_already_is_named(head: Desk, code: str | None) -> None:
    organisation.add_closed_days(head, date(2027, 1, 1), date(2027, 1, 1), code)
    before = tables(head)
    with pytest.raises(RuleError, match="2027-01-01 is a closed day already"):
        organisation.add_closed_days(head, EVE, NEW_YEAR, code)
    assert tables(head) == before


def test_more_than_a_year_is_a_slip(head: Desk) -> None:
    with pytest.raises(RuleError, match="more than a year"):
        organisation.add_closed_days(head, EVE, date(2028, 1, 1))
    assert len(organisation.add_closed_days(head, date(2028, 1, 1), date(2028, 12, 31))) == 366


def test_a_closing_gets_other_days_and_keeps_those_that_stay(head: Desk) -> None:
    before = organisation.add_closed_days(head, EVE, NEW_YEAR, "VIA", "Congés")
    after = organisation.change_closed_days(head, before, date(2027, 1, 1), date(2027, 1, 3), "VIA", "Inventaire")
    assert after[:2] == before[2:]
    assert closed(head) == [(f"2027-01-0{day}", "VIA", "Inventaire") for day in (1, 2, 3)]
    assert rows(head, "SELECT closed_on FROM closed_day WHERE retired_on IS NOT NULL ORDER BY closed_on") == [
        ("2026-12-30",),
        ("2026-12-31",),
    ]
    organisation.change_closed_days(head, after, date(2027, 1, 1), date(2027, 1, 3))
    assert closed(head) == [(f"2027-01-0{day}", None, None) for day in (1, 2, 3)]


def test_a_change_that_meets_another_closed_day_changes_nothing(head: Desk) -> None:
    row_ids = organisation.add_closed_days(head, EVE, EVE, "VIA")
    organisation.add_closed_days(head, NEW_YEAR, NEW_YEAR, "VIA")
    before = tables(head)
    with pytest.raises(RuleError, match="2027-01-02 is a closed day"):
        organisation.change_closed_days(head, row_ids, EVE, NEW_YEAR, "VIA")
    assert tables(head) == before


def test_retired_days_come_back_unless_they_were_entered_again(head: Desk) -> None:
    row_ids = organisation.add_closed_days(head, EVE, NEW_YEAR)
    organisation.retire(head, "closed_day", *row_ids)
    assert closed(head) == []
    organisation.bring_back(head, "closed_day", *row_ids)
    assert len(closed(head)) == 4
    organisation.retire(head, "closed_day", *row_ids)
    organisation.add_closed_days(head, NEW_YEAR, NEW_YEAR)
    with pytest.raises(RuleError, match="2027-01-02 is a closed day"):
        organisation.bring_back(head, "closed_day", *row_ids)
    assert len(closed(head)) == 1

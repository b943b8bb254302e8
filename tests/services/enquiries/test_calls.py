"""Counting a call on the fast path: durable, journaled as a session would, and refused with a sentence."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from bitdesk import ids
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk, with_counselor
from bitdesk.errors import RuleError
from bitdesk.journal.chain import Entry
from bitdesk.models import Enquiry
from bitdesk.reports import enquiries as report
from bitdesk.reports.enquiries import State
from bitdesk.services import enquiries
from bitdesk.sync.contact import exchange
from bitdesk.sync.merge import merge_all
from builders import House
from evidence import broken, journal, tables
from moments import MOMENT, Hand

AUTHOR = ids.new()


def content(entry: Entry) -> tuple[Any, ...]:
    return entry.kind, entry.op, entry.payload


def test_a_call_is_counted_now(desk: Desk, time: Hand) -> None:
    at_desk = with_counselor(desk, AUTHOR, "C1")
    row = enquiries.count_call(at_desk, department="34", topics=("stay", "hiking", "stay"), public="local")
    assert (row.country, row.department, row.topics, row.hour) == ("FR", "34", ("stay", "hiking"), 14)
    assert row.state is State.DONE
    (stored,) = tables(desk)["enquiry"]
    assert stored == (
        row.id, desk.desk_id, AUTHOR, desk.office_id, "phone", "2026-07-22", time.ms, 14, 0, "local", "FR", "34",
        '["stay","hiking"]', None, None, None, None,
    )  # fmt: skip
    assert broken(desk) == ()


def test_the_fast_path_writes_what_a_session_would(desk: Desk, time: Hand) -> None:
    enquiries.count_call(desk, country="BE", topics=("stay",))
    fast = journal(desk)[-1]
    with desk.write() as session:
        session.add(
            Enquiry(
                office_id=desk.office_id, channel="phone", received_on="2026-07-22", received_at=time.ms, hour=14,
                is_missed=0, country="BE", topics=["stay"],
            )
        )  # fmt: skip
    assert content(journal(desk)[-1]) == content(fast)


def test_a_call_counts_where_it_is_answered(house: House, desk: Desk) -> None:
    enquiries.count_call(desk)
    enquiries.count_call(house.head_office)
    exchange(desk)
    merge_all(house.head_office)
    assert sorted(row.office for row in report.calls(house.head_office)) == ["", "PDM"]
    assert [row.office for row in report.calls(desk)] == ["PDM"]
    assert broken(house.head_office) == ()


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ({"public": "nobody"}, "public"),
        ({"country": "XX"}, "country"),
        ({"department": "99"}, "department"),
        ({"topics": ("nothing",)}, "topic"),
        ({"at": MOMENT + timedelta(minutes=1)}, "not come yet"),
        ({"at": MOMENT + timedelta(days=1)}, "not come yet"),
        ({"at": datetime(2018, 1, 1, 10, 0)}, "first day counted"),  # noqa: DTZ001
    ],
)
def test_what_cannot_be_is_refused(desk: Desk, said: dict[str, Any], reason: str) -> None:
    with pytest.raises(RuleError, match=reason):
        enquiries.count_call(desk, **said)
    assert tables(desk)["enquiry"] == []


def test_who_rang_in_vain_waits_to_be_called_back(desk: Desk, time: Hand) -> None:
    card = ContactCard(name="Mme Costa", phone="+33 6 12 34 56 78")
    made = enquiries.miss_call(desk, card, subject="Au sujet de jeudi", at=MOMENT - timedelta(hours=2))
    (row,) = report.missed(desk)
    assert (row.id, row.card, row.subject, row.is_missed, row.hour) == (made, card, "Au sujet de jeudi", True, 12)
    assert row.due_at == report.due_after(desk, row.received_at)


@pytest.mark.parametrize("card", [None, ContactCard(), ContactCard(phone="  ")])
def test_a_missed_call_without_anybody_to_call_back_only_counts(desk: Desk, card: ContactCard | None) -> None:
    enquiries.miss_call(desk, card)
    assert report.missed(desk) == ()
    assert [(row.is_missed, row.state, row.card) for row in report.calls(desk)] == [(True, State.DONE, None)]


def test_a_number_that_cannot_be_is_refused_whole(desk: Desk) -> None:
    with pytest.raises(RuleError, match="telephone number"):
        enquiries.miss_call(desk, ContactCard(phone="zero six"))
    assert (tables(desk)["enquiry"], tables(desk)["contact"]) == ([], [])

"""What waits, in the order in which it is due; the calls of a day; what was received; and what one enquiry is."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bitdesk import clock, ids
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk, with_counselor
from bitdesk.errors import RuleError
from bitdesk.models import ContactDetails
from bitdesk.reports import enquiries as report
from bitdesk.reports import reference
from bitdesk.reports.enquiries import State
from bitdesk.services import enquiries
from builders import House
from moments import MOMENT, Hand
from stockroom import synchronise

TODAY = MOMENT.date()


def test_what_is_due_first_stands_at_the_top(desk: Desk, time: Hand) -> None:
    late = enquiries.record(desk, "letter", received_on=date(2026, 7, 15))
    usual = enquiries.record(desk, "email")
    soon = enquiries.record(desk, "web", due_on=TODAY)
    missed = enquiries.miss_call(desk, ContactCard(name="Mme Costa"))
    enquiries.replied(desk, enquiries.record(desk, "email"))
    enquiries.count_call(desk)
    assert [row.id for row in report.due(desk)] == [late, soon, usual, missed]
    assert [row.is_late() for row in report.due(desk)] == [True, False, False, False]
    assert report.due_count(desk) == (4, 1)
    assert [row.id for row in report.missed(desk)] == [missed]
    time.forward(days=30)
    assert report.due_count(desk) == (4, 4)


def test_an_office_sees_its_own_and_the_head_office_all(house: House, desk: Desk) -> None:
    other = house.desks["COL"]
    mine, theirs = enquiries.record(desk, "email"), enquiries.record(other, "email")
    enquiries.count_call(other)
    synchronise(house)
    head = house.head_office
    assert [row.id for row in report.due(desk)] == [mine]
    assert [row.id for row in report.due(other)] == [theirs]
    assert {row.id for row in report.due(head)} == {mine, theirs}
    assert report.due_count(head, other.office_id) == (1, 0)
    assert [row.office for row in report.calls(head)] == ["COL"]
    assert report.calls(head, office_id=desk.office_id) == ()


def test_the_calls_are_those_of_the_day_newest_first(desk: Desk, time: Hand) -> None:
    before = enquiries.count_call(desk, at=MOMENT - timedelta(days=1)).id
    first = enquiries.count_call(desk).id
    time.forward(minutes=5)
    second = enquiries.count_call(desk).id
    enquiries.record(desk, "email")
    assert [row.id for row in report.calls(desk)] == [second, first]
    assert [row.id for row in report.calls(desk, TODAY - timedelta(days=1))] == [before]


def test_what_the_fast_path_returns_is_what_the_list_has(desk: Desk) -> None:
    (counselor, *_) = reference.counselors(desk, TODAY)
    at_desk = with_counselor(desk, counselor.id, counselor.code)
    row = enquiries.count_call(at_desk, department="48", topics=("shop",), public="local")
    assert report.calls(at_desk) == (row,)


def test_what_was_received_between_two_days(desk: Desk) -> None:
    old = enquiries.record(desk, "letter", received_on=date(2026, 7, 1))
    new = enquiries.record(desk, "email")
    call = enquiries.count_call(desk).id
    assert {row.id for row in report.received(desk, date(2026, 7, 1), TODAY)} == {old, new, call}
    assert [row.id for row in report.received(desk, date(2026, 7, 2), TODAY, written=True)] == [new]


def test_where_they_live_who_ask_most_often(house: House, desk: Desk, time: Hand) -> None:
    for country, department, times in (("BE", None, 3), ("FR", "34", 2), ("ZZ", None, 5), ("NL", None, 1)):
        for _each in range(times):
            enquiries.count_call(desk, country=country, department=department)
    enquiries.count_call(house.desks["COL"], country="DE")
    assert report.origins(desk) == ("BE", "34", "NL")
    assert report.origins(desk, limit=1) == ("BE",)
    time.forward(days=400)
    assert report.origins(desk) == ()


def test_one_enquiry_with_its_steps(desk: Desk) -> None:
    card = ContactCard(name="Éloïse Ferrand", email="eloise@example.org")
    made = enquiries.record(desk, "email", card=card, subject="Un plan ?", department="34", topics=("hiking",))
    enquiries.note(desk, made, "à demander")
    enquiries.due_changed(desk, made, TODAY + timedelta(days=9))
    detail = report.enquiry(desk, made)
    assert (detail.row.card, detail.row.subject, detail.row.state) == (card, "Un plan ?", State.OPEN)
    assert [(step.kind, step.text, step.place) for step in detail.steps] == [
        ("note", "à demander", "PDM"),
        ("due_changed", None, "PDM"),
    ]
    assert clock.business_date(detail.row.due_at or 0) == TODAY + timedelta(days=9)
    with pytest.raises(RuleError, match="not known"):
        report.enquiry(desk, ids.new())


def test_details_that_two_desks_wrote_show_an_enquiry_once_with_the_latest(house: House, desk: Desk) -> None:
    made = enquiries.record(desk, "letter", card=ContactCard(name="Mme Costa"))
    contact_id = report.enquiry(desk, made).row.contact_id
    assert contact_id is not None
    synchronise(house)
    with house.head_office.write() as session:
        session.add(ContactDetails(office_id=desk.office_id, contact_id=contact_id, name="Mme Costa-Roux"))
    synchronise(house)
    (row,) = report.due(desk)
    assert row.card is not None
    assert row.card.name == "Mme Costa-Roux"

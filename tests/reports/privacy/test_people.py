"""Whose data is held, until when, and who asked that it go."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk import contacts
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.models import Complaint, Contact, ErasureRequest
from bitdesk.reports import privacy as report
from bitdesk.reports.privacy.people import months_after
from bitdesk.services import catalogue, complaints, privacy, settings
from bitdesk.sync.contact import exchange
from bitdesk.sync.merge import merge_all
from bitdesk.values import ErasureReason, Purpose
from builders import House
from evidence import rows
from moments import Hand

CARD = ContactCard("Éloïse Bastide", None, "e.bastide@example.org", "04 66 45 81 94", None, "fr")


def complain(desk: Desk, card: ContactCard = CARD) -> tuple[bytes, bytes]:
    """Record a complaint, and return its id and its contact's."""
    complaint_id = complaints.record(desk, "Chemin mal balisé.", office_id=desk.office_id or None, card=card)
    ((contact_id,),) = rows(desk, "SELECT contact_id FROM complaint WHERE id = ?", complaint_id)
    return complaint_id, contact_id


@pytest.mark.parametrize(
    ("day", "months", "last"),
    [
        (date(2026, 7, 22), 36, date(2029, 7, 22)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date.max, 36, date.max),
    ],
)
def test_months_are_counted_to_the_same_day(day: date, months: int, last: date) -> None:
    assert months_after(day, months) == last


def test_the_time_runs_from_the_last_contact(desk: Desk, time: Hand) -> None:
    complaint_id, contact_id = complain(desk)
    found = report.person(desk, contact_id)
    assert (found.card, found.purpose, found.office) == (CARD, Purpose.COMPLAINT, "Le Pont de Montvert")
    assert (found.last_on, found.ends_on) == (date(2026, 7, 22), date(2029, 7, 22))
    time.forward(days=100)
    complaints.answer(desk, complaint_id, "Nous avons balisé.")
    assert report.person(desk, contact_id).ends_on == date(2029, 10, 30)
    assert report.due(desk, date(2029, 10, 29)) == ()
    assert [one.contact_id for one in report.due(desk, date(2029, 10, 30))] == [contact_id]


def test_the_head_office_says_for_how_long(house: House) -> None:
    head = house.head_office
    _, contact_id = complain(head)
    settings.set_values(head, {"privacy_months": 12})
    assert report.person(head, contact_id).ends_on == date(2027, 7, 22)


def test_an_end_that_was_agreed_holds(desk: Desk) -> None:
    _, contact_id = complain(desk)
    with desk.write() as session:
        contact = session.get(Contact, contact_id)
        assert contact
        contact.ends_on = "2026-12-31"
    assert report.person(desk, contact_id).ends_on == date(2026, 12, 31)


def test_who_wrote_nothing_is_kept_from_when_they_were_written_down(desk: Desk) -> None:
    with desk.write() as session:
        contact_id = contacts.add(session, desk.office_id, Purpose.ENQUIRY, CARD)
    assert contact_id
    assert report.person(desk, contact_id).last_on == date(2026, 7, 22)


def test_a_supplier_is_kept_while_they_are_in_use(house: House, time: Hand) -> None:
    head = house.head_office
    supplier_id = catalogue.add_supplier(head, "MIEL", "Le rucher", contact=CARD)
    ((contact_id,),) = rows(head, "SELECT contact_id FROM supplier")
    assert report.person(head, contact_id).ends_on is None
    assert report.due(head, date(2050, 1, 1)) == ()
    time.forward(days=10)
    catalogue.retire(head, "supplier", supplier_id)
    assert report.person(head, contact_id).ends_on == date(2029, 8, 1)


def test_who_asked_comes_first_and_waits_a_month_at_most(house: House, time: Hand) -> None:
    desk, head = house.desks["PDM"], house.head_office
    _, old = complain(desk)
    time.forward(days=1_200)
    _, asking = complain(desk, ContactCard("Anna Tobler"))
    privacy.ask_erasure(desk, asking)
    exchange(desk)
    merge_all(head)
    first, second = report.due(head)
    assert (first.contact_id, second.contact_id) == (asking, old)
    assert (first.requested_on, first.answer_by) == (date(2029, 11, 3), date(2029, 12, 3))
    assert report.requests(head) == (first,)
    assert [report.person(head, one.contact_id) for one in (first, second)] == [first, second]
    privacy.erase(head, [asking, old], ErasureReason.REQUEST)
    assert report.due(head) == report.requests(head) == ()


def test_an_unknown_person_is_said_so(desk: Desk) -> None:
    with pytest.raises(RuleError, match="not known here"):
        report.person(desk, b"x" * 16)


def test_what_another_program_wrote_hides_nobody(house: House) -> None:
    """A purpose that is not known here, and days that no calendar goes behind: everybody can be listed and erased."""
    head = house.head_office
    _, first = complain(head)
    complaint_id, second = complain(head)
    with head.write() as session:
        session.get_one(Contact, first).purpose = "newsletter"
        session.get_one(Complaint, complaint_id).received_on = "9999-12-31"
        session.add(ErasureRequest(contact_id=second, requested_on="9999-12-31", requested_at=1))
    found = {one.contact_id: one for one in report.due(head, date(2029, 7, 22))}
    assert found[first].purpose is Purpose.OTHER
    assert (found[second].ends_on, found[second].answer_by) == (date.max, date.max)
    assert privacy.erase(head, [first, second], ErasureReason.REQUEST) == 2

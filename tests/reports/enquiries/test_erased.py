"""Somebody's data is erased: the enquiry stays, counts as before, and names nobody at any desk."""

from __future__ import annotations

from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.reports import enquiries as report
from bitdesk.services import enquiries, privacy
from bitdesk.values import ErasureReason
from builders import House
from evidence import broken
from stockroom import synchronise

NAME = "Philothée Vachéresse"


def test_an_enquiry_stays_without_whoever_asked(house: House, desk: Desk) -> None:
    card = ContactCard(name=NAME, email="philothee@example.org")
    made = enquiries.record(desk, "email", card=card, subject="Un plan ?", department="34", topics=("hiking",))
    enquiries.replied(desk, made, "envoyé")
    synchronise(house)
    before = report.observatory(desk, 2026)
    contact_id = report.enquiry(desk, made).row.contact_id
    assert contact_id is not None
    privacy.erase(house.head_office, [contact_id], ErasureReason.REQUEST)
    synchronise(house)
    synchronise(house)
    for place in (desk, house.head_office):
        row = report.enquiry(place, made).row
        assert (row.card, row.subject, row.department) == (None, "Un plan ?", "34")
        assert broken(place) == ()
        assert NAME.encode() not in place.database.path.read_bytes()
    assert report.observatory(desk, 2026) == before


def test_who_is_still_to_be_called_back_is_gone_with_the_number(house: House, desk: Desk) -> None:
    made = enquiries.miss_call(desk, ContactCard(name=NAME, phone="06 12 34 56 78"))
    synchronise(house)
    contact_id = report.enquiry(desk, made).row.contact_id
    assert contact_id is not None
    privacy.erase(house.head_office, [contact_id], ErasureReason.REQUEST)
    synchronise(house)
    synchronise(house)
    (row,) = report.missed(desk)
    assert row.card is None, "it waits to be closed, and says nobody's number"
    enquiries.close(desk, made)
    assert report.missed(desk) == ()

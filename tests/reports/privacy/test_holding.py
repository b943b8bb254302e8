"""All that is held of somebody, and what would be left of the texts that name them."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports import privacy as report
from bitdesk.services import complaints, liaison, privacy
from bitdesk.sync.contact import exchange
from bitdesk.sync.merge import merge_all
from bitdesk.values import ErasureReason, NoteKind
from builders import House
from evidence import rows

CARD = ContactCard("Éloïse Bastide", None, "e.bastide@example.org", "04 66 45 81 94", None, "fr")


def complain(desk: Desk, text: str = "Éloïse attend.", note_id: bytes | None = None) -> bytes:
    complaint_id = complaints.record(desk, text, office_id=desk.office_id or None, card=CARD, note_id=note_id)
    complaints.answer(desk, complaint_id, "Chère Madame Bastide, merci.")
    ((contact_id,),) = rows(desk, "SELECT contact_id FROM complaint WHERE id = ?", complaint_id)
    return bytes(contact_id)


def left(desk: Desk, contact_id: bytes) -> list[tuple[str, str, bool]]:
    found = report.proposals(desk, [contact_id])
    return [(one.writing.spot.kind, one.after, one.is_theirs) for one in found]


def test_what_they_sent_is_held_with_what_was_done(desk: Desk) -> None:
    contact_id = complain(desk)
    found = report.holding(desk, contact_id)
    assert found.person.card == CARD
    (item,) = found.items
    assert (item.kind, item.text, item.on, item.channel) == (
        "complaint",
        "Éloïse attend.",
        date(2026, 7, 22),
        "counter",
    )
    assert [(step.kind, step.text) for step in item.steps] == [("answered", "Chère Madame Bastide, merci.")]


def test_other_texts_that_name_them_are_held_too(desk: Desk) -> None:
    contact_id = complain(desk)
    liaison.write_note(desk, NoteKind.HANDOVER, "Mme Bastide repasse jeudi. Éloïse est aussi un prénom.")
    liaison.write_note(desk, NoteKind.HANDOVER, "Éloïse Martin repasse.")
    (named,) = report.holding(desk, contact_id).named_in
    assert named.writing.spot.kind == "liaison_note"
    assert (named.is_theirs, named.after) == (False, "[…] repasse jeudi. Éloïse est aussi un prénom.")


def test_what_is_theirs_is_proposed_first_and_by_each_part_of_the_name(desk: Desk) -> None:
    note_id = liaison.write_note(desk, NoteKind.REMARK, "Bastide se plaint.")
    liaison.write_note(desk, NoteKind.HANDOVER, "Écrire à e.bastide@example.org.")
    contact_id = complain(desk, note_id=note_id)
    assert left(desk, contact_id) == [
        ("liaison_note", "[…] se plaint.", True),
        ("complaint", "[…] attend.", True),
        ("complaint_event", "Chère Madame […], merci.", True),
        ("liaison_note", "Écrire à […].", False),
    ]


def test_whoever_else_a_text_names_is_taken_out_with_them(desk: Desk) -> None:
    """What is left of it goes to every desk, and their name would go along."""
    complaints.record(desk, "Seule.", office_id=desk.office_id, card=ContactCard("Anna Tobler", phone="04 66 00 00 01"))
    contact_id = complain(desk, "Éloïse et Anna Tobler (04.66.00.00.01) attendent à Tobler.")
    after = [text for kind, text, _ in left(desk, contact_id) if kind == "complaint"]
    assert after == ["[…] et […] ([…]) attendent à Tobler."]


def test_nobody_names_who_is_erased(house: House) -> None:
    head = house.head_office
    contact_id = complain(head)
    redactions = {one.writing.spot: one.after for one in report.proposals(head, [contact_id])}
    privacy.erase(head, [contact_id], ErasureReason.END_DATE, redactions)
    assert report.proposals(head, [contact_id]) == ()
    found = report.holding(head, contact_id)
    assert not any(found.person.card)
    assert [item.text for item in found.items] == ["[…] attend."]


def test_a_certificate_says_what_was_erased_and_not_of_whom(house: House) -> None:
    desk, head = house.desks["PDM"], house.head_office
    contact_id = complain(desk)
    privacy.ask_erasure(desk, contact_id)
    for _ in range(2):
        exchange(desk)
        merge_all(head)
    with pytest.raises(RuleError, match="Nothing of this person"):
        report.certificate(head, contact_id)
    privacy.erase(head, [contact_id], ErasureReason.REQUEST)
    found = report.certificate(head, contact_id)
    assert (found.rows, found.entries, found.reason) == ((("contact_details", 1),), 1, ErasureReason.REQUEST)
    assert (found.requested_on, found.erased_on) == (date(2026, 7, 22), date(2026, 7, 22))
    assert found.waiting == ("Le Pont de Montvert",), "the other desk was never heard"
    assert report.erased(head) == (found,)
    for _ in range(3):
        exchange(desk)
        merge_all(head)
    assert report.certificate(head, contact_id).waiting == ()
    assert str(CARD.name) not in str(found)


def test_a_reference_finds_who_it_stands_for(desk: Desk) -> None:
    contact_id = complain(desk)
    reference = report.reference(contact_id)
    assert len(reference) == 14
    for text in (reference, reference.lower(), reference.replace("-", "")):
        assert [one.contact_id for one in report.by_reference(desk, text)] == [contact_id]
    assert report.by_reference(desk, "0000") == report.by_reference(desk, "") == []

"""Personal data in files: a list, and all that is held of somebody."""

from __future__ import annotations

import json
from datetime import date

import pytest

from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.exports import privacy as sheets
from bitdesk.exports.packing import packed
from bitdesk.exports.sheet import as_json, as_text
from bitdesk.journal.erasing import is_erasable
from bitdesk.reports import privacy as report
from bitdesk.services import complaints, privacy
from bitdesk.values import ErasureReason, Purpose
from builders import House
from evidence import rows

CARD = ContactCard("Éloïse Bastide", None, "e.bastide@example.org", "04 66 45 81 94", None, "fr")
ORGANISATION = ("Office de Tourisme", "48220 Le Pont de Montvert")


@pytest.fixture
def head(house: House) -> Desk:
    return house.head_office


@pytest.fixture
def contact_id(head: Desk) -> bytes:
    complaint_id = complaints.record(head, "Mme Bastide attend.", office_id=None, card=CARD)
    complaints.note(head, complaint_id, "Appelée.")
    ((found,),) = rows(head, "SELECT contact_id FROM complaint")
    return bytes(found)


def test_who_is_due_is_listed_with_the_days(head: Desk, contact_id: bytes) -> None:
    privacy.ask_erasure(head, contact_id)
    sheet = sheets.due_sheet("Office", report.due(head), date(2026, 7, 22))
    (row,) = sheet.rows
    assert row[0] == report.reference(contact_id)
    assert row[1:3] == ("Éloïse Bastide", "Complaint")
    assert "22/08/2026" not in as_text(sheet)
    assert "21/08/2026" in as_text(sheet)
    (known,) = json.loads(as_json(sheet))["people"]
    assert (known["email"], known["erase_by"], known["erased"]) == (CARD.email, "2026-08-21", False)


def test_nobody_due_is_said(head: Desk) -> None:
    assert "Nobody is due." in as_text(sheets.due_sheet("Office", (), date(2026, 7, 22)))


def test_who_is_found_stands_above_the_texts(head: Desk, contact_id: bytes) -> None:
    text = as_text(sheets.found_sheet("bastide", report.find(head, "bastide")))
    assert "Éloïse Bastide" in text
    assert "Complaint 22/07/2026" in text
    assert "Mme Bastide attend." in text


def test_all_that_is_held_is_one_document(head: Desk, contact_id: bytes) -> None:
    found = sheets.holding_sheets(report.holding(head, contact_id))
    document = json.loads(packed(found, ".json"))
    assert document["name"] == CARD.name
    (sent,) = document["sent"]
    assert (sent["text"], sent["steps"]) == ("Mme Bastide attend.", [
        {"on": "2026-07-22", "step": "note", "text": "Appelée."}
    ])  # fmt: skip
    assert packed(found, ".pdf", ORGANISATION).startswith(b"%PDF")


def test_what_would_be_left_is_shown_before(head: Desk, contact_id: bytes) -> None:
    text = as_text(sheets.redactions_sheet(report.proposals(head, [contact_id])))
    assert "[…] attend." in text
    assert "No text names them." in as_text(sheets.redactions_sheet(()))


def test_everything_that_can_be_named_has_a_word() -> None:
    for name in ("contact_details", *report.FREE_TEXTS):
        assert is_erasable(name)
        assert sheets.kind(name) != name
    assert sheets.kind("parking") == "parking"
    assert all(sheets.purpose(one) for one in Purpose)
    assert all(sheets.reason(one) for one in ErasureReason)

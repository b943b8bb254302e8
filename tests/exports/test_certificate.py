"""The certificate of an erasure says how much was erased, and names nobody."""

from __future__ import annotations

import json

import pytest

from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.exports import certificate
from bitdesk.exports.documents import pdf
from bitdesk.reports import privacy as report
from bitdesk.services import complaints, privacy
from bitdesk.values import ErasureReason
from builders import House
from evidence import rows

ORGANISATION = ("Office de Tourisme", "48220 Le Pont de Montvert")


@pytest.fixture
def head(house: House) -> Desk:
    return house.head_office


@pytest.fixture
def contact_id(head: Desk) -> bytes:
    card = ContactCard("Éloïse Bastide", None, "e.bastide@example.org", "04 66 45 81 94", None, "fr")
    complaint_id = complaints.record(head, "Mme Bastide attend.", office_id=None, card=card)
    complaints.note(head, complaint_id, "Appelée.")
    ((found,),) = rows(head, "SELECT contact_id FROM complaint")
    return bytes(found)


def test_a_certificate_names_nobody(head: Desk, contact_id: bytes) -> None:
    privacy.erase(head, [contact_id], ErasureReason.REQUEST)
    made = report.certificate(head, contact_id)
    data = certificate.data(made, ORGANISATION)
    assert "Bastide" not in json.dumps(data, ensure_ascii=False)
    facts = dict(data["facts"])
    assert (facts["Reference"], facts["Emptied or redacted"]) == (made.reference, "1 × Contact card")
    assert (facts["Reason"], facts["Erased on"][:10]) == ("they asked for it", "22/07/2026")
    assert pdf("certificate", data, standard="ua-1").startswith(b"%PDF")
    assert certificate.as_pdf(made, ORGANISATION).startswith(b"%PDF")


def test_one_certificate_says_it_of_several(head: Desk, contact_id: bytes) -> None:
    complaints.record(head, "M. Tobler attend.", office_id=None, card=ContactCard("Jan Tobler"))
    people = [one.contact_id for one in report.find(head, "tobler").people] + [contact_id]
    privacy.erase(head, people, ErasureReason.END_DATE)
    made = report.certificates(head, people)
    assert len(made) == 2
    data = certificate.several(made, ORGANISATION)
    facts = dict(data["facts"])
    assert (facts["People"], facts["Emptied or redacted"]) == ("2", "2 × Contact card")
    assert all(one.reference in data["paragraphs"][-1] for one in made)
    assert "Tobler" not in json.dumps(data, ensure_ascii=False)
    assert pdf("certificate", data, standard="ua-1").startswith(b"%PDF")
    assert certificate.several_as_pdf(made * 60, ORGANISATION).startswith(b"%PDF")


def test_a_certificate_says_which_desks_are_still_to_be_told(head: Desk, contact_id: bytes) -> None:
    privacy.erase(head, [contact_id], ErasureReason.END_DATE)
    made = report.certificate(head, contact_id)
    assert "Every desk" in certificate.data(made, ())["paragraphs"][1]

"""Personal data on the command line: who is due, who is found, everything to a file, and erased."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.reports import privacy as report
from bitdesk.services import complaints, privacy
from builders import House
from evidence import rows
from moments import Hand
from terminal import Said, refused, run

CARD = ContactCard("Éloïse Bastide", None, "e.bastide@example.org", "04 66 45 81 94", None, "fr")


@pytest.fixture
def head(house: House) -> Desk:
    return house.head_office


def complain(desk: Desk, card: ContactCard = CARD) -> bytes:
    complaint_id = complaints.record(desk, f"{card.name} attend.", office_id=None, card=card)
    ((found,),) = rows(desk, "SELECT contact_id FROM complaint WHERE id = ?", complaint_id)
    return bytes(found)


def said(head: Desk, *arguments: Any) -> Said:
    return run("--data-dir", head.data_dir, "privacy", *arguments)


def test_who_is_due_is_listed(head: Desk, time: Hand) -> None:
    assert "Nobody is due." in said(head, "due").out
    contact_id = complain(head)
    assert "Éloïse Bastide" not in said(head, "due").out
    assert "Éloïse Bastide" in said(head, "due", "--on", "2029-07-22").out
    privacy.ask_erasure(head, contact_id)
    (person,) = json.loads(said(head, "due", "--format", "json").out)["people"]
    assert person["reference"] == report.reference(contact_id)


def test_somebody_is_found(head: Desk) -> None:
    complain(head)
    found = said(head, "find", "bastide")
    assert found.code == 0
    assert "e.bastide" not in found.out
    assert "Éloïse Bastide attend." in found.out
    assert refused(said(head, "find", "b"), "two letters")


@pytest.mark.parametrize("name", ["held.json", "held.pdf", "held.xlsx"])
def test_all_that_is_held_is_written_to_a_file(head: Desk, tmp_path: Path, name: str) -> None:
    complain(head)
    written = said(head, "export", "bastide", tmp_path / name)
    assert written.code == 0
    assert (tmp_path / name).stat().st_size > 100
    assert refused(said(head, "export", "bastide", tmp_path / "held.txt"), "Nothing is written as")


def test_somebody_with_several_contacts_is_exported_at_once(head: Desk, tmp_path: Path) -> None:
    contacts = {complain(head) for _ in range(3)}
    file = tmp_path / "held.json"
    by_address = said(head, "export", "E.Bastide@example.org", file)
    assert by_address.code == 0, by_address.err
    people = json.loads(file.read_bytes())["people"]
    assert {one["reference"] for one in people} == {report.reference(contact_id) for contact_id in contacts}
    assert all(len(one["sent"]) == 1 for one in people)
    assert refused(said(head, "export", "bastide", file), "may be several people")
    references = [report.reference(contact_id) for contact_id in contacts][:2]
    for name in ("two.json", "two.pdf", "two.xlsx"):
        assert said(head, "export", *references, *references, tmp_path / name).code == 0
    assert len(json.loads((tmp_path / "two.json").read_bytes())["people"]) == 2, "each but once"


def test_somebody_is_erased_by_reference_with_a_certificate(head: Desk, tmp_path: Path) -> None:
    contact_id = complain(head)
    reference = report.reference(contact_id)
    erased = said(head, "erase", reference, "--yes", "--certificate", tmp_path / "certificates")
    assert erased.code == 0
    assert "[…] attend." in erased.out
    assert "Erased for good. People: 1. Rows: 2." in erased.out
    assert (tmp_path / "certificates" / f"{reference}.pdf").read_bytes().startswith(b"%PDF")
    assert rows(head, "SELECT name FROM contact_details") == [(None,)]
    assert rows(head, "SELECT text FROM complaint") == [("[…] attend.",)]
    again = said(head, "erase", reference, "--yes")
    assert (again.code, "erased already" in again.err) == (1, True)


def test_an_address_erases_every_contact_that_has_it(
    head: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    contacts = {complain(head) for _time in range(2)}
    complain(head, ContactCard("Anna Tobler", email="anna@example.org"))
    monkeypatch.setattr("sys.stdin", io.StringIO("n\n"))
    assert "Erase Éloïse Bastide (2) for good, at every desk?" in said(head, "erase", "e.bastide@example.org").out
    assert rows(head, "SELECT count(*) FROM erasure") == [(0,)]
    address, reference = "E.Bastide@example.org", report.reference(min(contacts))
    erased = said(head, "erase", address, reference, "--yes", "--certificate", tmp_path)
    assert "Erased for good. People: 2." in erased.out
    assert rows(head, "SELECT name FROM contact_details ORDER BY id") == [(None,), (None,), ("Anna Tobler",)]
    assert {file.stem for file in tmp_path.glob("*.pdf")} == {report.reference(one) for one in contacts}


def test_texts_stay_where_that_is_wanted(head: Desk) -> None:
    complain(head)
    assert said(head, "erase", "bastide", "--keep-texts", "--yes").code == 0
    assert rows(head, "SELECT text FROM complaint") == [("Éloïse Bastide attend.",)]


def test_whoever_is_due_is_erased(head: Desk, time: Hand) -> None:
    complain(head)
    complain(head, ContactCard("Anna Tobler"))
    time.forward(days=1_200)
    complain(head, ContactCard("Jan de Vries"))
    assert said(head, "erase", "--due", "--yes").code == 0
    assert rows(head, "SELECT name FROM contact_details ORDER BY id") == [(None,), (None,), ("Jan de Vries",)]
    assert rows(head, "SELECT DISTINCT reason FROM erasure") == [("end_date",)]


def test_each_is_erased_for_a_reason_of_their_own(head: Desk, time: Hand) -> None:
    over = complain(head)
    time.forward(days=5 * 366)
    asked = complain(head, ContactCard("Firmin Abric", None, "f.abric@example.org"))
    privacy.ask_erasure(head, asked)
    assert said(head, "erase", "--due", "--yes").code == 0
    found = rows(head, "SELECT DISTINCT contact_id, reason FROM erasure WHERE row_kind = 'contact_details'")
    assert dict(found) == {over: "end_date", asked: "request"}


@pytest.mark.parametrize(
    ("answer", "code", "name"),
    [("oui\n", 0, None), ("Y\n", 0, None), ("nein\nn\n", 1, CARD.name), ("\n", 1, CARD.name), ("", 1, CARD.name)],
)
def test_it_is_asked_once_more(
    head: Desk, monkeypatch: pytest.MonkeyPatch, answer: str, code: int, name: str | None
) -> None:
    complain(head)
    monkeypatch.setattr("sys.stdin", io.StringIO(answer))
    asked = said(head, "erase", "bastide")
    assert asked.code == code
    assert "after a merge" in asked.out
    assert rows(head, "SELECT name FROM contact_details") == [(name,)]


def test_a_name_that_several_cards_have_is_asked_once(head: Desk, time: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    for _time in range(3):
        complain(head)
    time.forward(days=1_200)
    monkeypatch.setattr("sys.stdin", io.StringIO("n\n"))
    assert "Erase Éloïse Bastide (3) for good, at every desk?" in said(head, "erase", "--due").out


def test_nobody_or_several_are_said_so(head: Desk) -> None:
    complain(head)
    complain(head, ContactCard("Paul Bastide"))
    assert refused(said(head, "erase", "--yes"), "Nobody is chosen")
    assert refused(said(head, "erase", "tobler", "--yes"), "Nobody is called “tobler” here")
    assert refused(said(head, "erase", "bastide", "--yes"), "may be several people")
    assert rows(head, "SELECT count(*) FROM erasure") == [(0,)]


def test_a_desk_has_none_of_it(desk: Desk) -> None:
    assert refused(said(desk, "due"), "is a desk's")


def test_a_folder_that_cannot_be_is_said_so(head: Desk, tmp_path: Path) -> None:
    complain(head)
    (tmp_path / "file").write_text("")
    answer = said(head, "erase", "bastide", "--yes", "--certificate", tmp_path / "file" / "x")
    assert answer.code == 1
    assert "cannot be used" in answer.err

"""The register, the letter and the paper form."""

from __future__ import annotations

import json

import pytest

from bitdesk import words
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.exports import documents, sheet, suggestions
from bitdesk.exports.complaints import FORMS, letter, letter_data, paper_form, register
from bitdesk.exports.sheet import as_csv, as_text
from bitdesk.reports.complaints import complaints
from bitdesk.reports.suggestions import suggestions as suggested
from bitdesk.services.complaints import acknowledge, answer, note
from bitdesk.services.suggestions import pass_on
from bitdesk.values import Channel
from builders import House
from moments import Hand
from notebook import counselor
from stockroom import synchronise
from visitors import CLOSED_DOOR, SIGNS, complain, complaint, furnish_themes, office, suggest

WRITTEN = '#panic() *b* {x} \\ " <a>\n\n👍 المكتب\n=SUM(A1)'


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_chosen", "en")


def test_the_register_tells_what_was_done_and_names_nobody(house: House, desk: Desk, time: Hand) -> None:
    furnish_themes(house)
    complaint_id = complain(desk, theme="hours", card=ContactCard(name="Zoé Martin"))
    time.forward(days=2)
    acknowledge(desk, complaint_id)
    note(desk, complaint_id, "interne")
    found = register(complaints(desk), 2026)
    assert found.title == "Complaints 2026"
    assert found.rows == (
        (
            "R-PDM-2026-001", found.rows[0][1], "Le Pont de Montvert", "Le Pont de Montvert", "at the counter",
            "Opening hours", CLOSED_DOOR, "acknowledgement given", "acknowledgement 24/07/2026", "", 2,
        ),
    )  # fmt: skip
    text = as_text(found) + as_csv(found) + sheet.as_json(found)
    assert "Martin" not in text
    assert "interne" not in text


def test_the_register_tells_who_received_it_who_did_what_and_what_was_answered(house: House, desk: Desk) -> None:
    card = ContactCard(name="Zoé Martin")
    complaint_id = complain(counselor(desk, "C1"), office_id=office(desk, "COL"), card=card)
    synchronise(house)
    col = house.desks["COL"]
    acknowledge(counselor(col, "C2"), complaint_id)
    answer(col, complaint_id, "Bonjour Zoé Martin,\n\nles horaires sont corrigés.")
    synchronise(house)
    found = register(complaints(house.head_office), 2026)
    (row,) = (dict(zip([column.name for column in found.columns], each, strict=True)) for each in found.rows)
    assert row["received_by"] == "Le Pont de Montvert (C1)"
    assert row["office"] == "Le Collet-de-Dèze"
    assert row["steps"] == "acknowledgement 22/07/2026 (C2), answer 22/07/2026"
    assert row["answer"].endswith("les horaires sont corrigés.")
    assert "Martin" not in sheet.as_json(found) + as_text(found)
    (one,) = json.loads(sheet.as_json(found))["complaints"]
    assert (one["received_by"], one["received_at_office"]) == ("C1", "Le Pont de Montvert")
    assert [(step["by"], step["at_office"]) for step in one["steps"]] == [
        ("C2", "Le Collet-de-Dèze"), (None, "Le Collet-de-Dèze"),
    ]  # fmt: skip
    assert one["answer"] == row["answer"].replace(", les", ",\n\nles")


def test_the_register_of_suggestions_tells_what_was_late(desk: Desk, time: Hand) -> None:
    late, _minor = suggest(desk), suggest(desk, importance="minor")
    time.forward(days=4)
    pass_on(desk, late, "Mairie")
    found = suggestions.register(suggested(desk))
    assert [row[5:7] for row in found.rows] == [(SIGNS, "major"), (SIGNS, "minor")]
    assert [row[9:] for row in found.rows] == [
        ("was passed on", "passing on 26/07/2026", "late"), ("for the season’s end", "", ""),
    ]  # fmt: skip


@pytest.mark.parametrize("channel", Channel)
def test_every_way_in_has_its_words(desk: Desk, channel: Channel) -> None:
    complain(desk, channel=channel, office_id=None)
    (row,) = register(complaints(desk)).rows
    assert row[3] == "the organisation"
    assert row[4]


def test_a_letter_has_the_address_and_the_text_as_it_was_typed(desk: Desk) -> None:
    card = ContactCard(name="Zoé Martin", address="1 rue\n48000 Mende")
    found = letter_data(desk, card, "R-PDM-2026-001", WRITTEN)
    assert found["address"] == ["Zoé Martin", "1 rue", "48000 Mende"]
    assert found["paragraphs"] == WRITTEN.splitlines()
    assert letter_data(desk, None, "R-PDM-2026-001", "a")["address"] == []
    row = complaint(desk, complain(desk, card=card))
    assert letter(desk, row, WRITTEN).startswith(b"%PDF-")


@pytest.mark.parametrize("noun", FORMS)
def test_the_paper_form_is_handed_out_in_both_languages(desk: Desk, noun: str) -> None:
    assert paper_form(desk, noun).startswith(b"%PDF-")


def test_both_documents_can_be_read_aloud(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[bytes] = []

    def strictly(template: str, data: dict[str, object]) -> bytes:
        made.append(documents.pdf(template, data, standard="ua-1"))
        return made[-1]

    monkeypatch.setattr("bitdesk.exports.complaints.pdf", strictly)
    letter(desk, complaint(desk, complain(desk)), "Bonjour,\n\nmerci.")
    paper_form(desk, "complaint")
    assert len(made) == 2

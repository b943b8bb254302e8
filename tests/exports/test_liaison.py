"""The synthesis as tables and as a document: every remark once, under its theme, whoever wrote what into it."""

from __future__ import annotations

import io
from datetime import date

import pytest
from python_calamine import CalamineWorkbook

from bitdesk import words
from bitdesk.errors import RuleError
from bitdesk.exports import liaison as export
from bitdesk.exports.documents import pdf
from bitdesk.exports.report_pdf import data
from bitdesk.exports.sheet import as_csv, as_json, readable
from bitdesk.reports.liaison import Synthesis, synthesis
from bitdesk.services import complaints
from builders import House
from notebook import furnish_book, remark
from stockroom import synchronise

FRENCH_THEME = "Randonnée, balisage, sentiers"


@pytest.fixture
def found(house: House) -> Synthesis:
    """A season of four remarks at two offices."""
    furnish_book(house)
    desk, col, head = house.desks["PDM"], house.desks["COL"], house.head_office
    lost = remark(desk, "=1+1 balisage #emph[effacé]", theme="hiking", sentiment="negative")
    remark(desk, "Beau sentier 🥾\nשלום", theme="hiking", sentiment="positive")
    remark(col, "Bus supprimé", theme="transport")
    remark(head, "Par téléphone")
    complaints.record(desk, "Balisage", office_id=None, note_id=lost)
    synchronise(house)
    return synthesis(head, date(2026, 1, 1), date(2026, 12, 31))


@pytest.fixture
def french(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_chosen", "fr")


def test_the_tables_add_up(found: Synthesis, french: None) -> None:
    by_sentiment, by_office, texts = export.sheets(found)
    assert readable(by_sentiment)[0] == [FRENCH_THEME, "1", "0", "1", "0", "2"]
    assert by_sentiment.total[1:] == (1, 0, 1, 2, 4)
    assert [column.name for column in by_office.columns] == ["theme", "PDM", "COL", "head_office", "total"]
    assert by_office.total[1:] == (2, 1, 1, 4)
    assert sum(row[-1] for row in by_office.rows) == len(texts.rows) == 4
    assert texts.rows[0][2] == FRENCH_THEME


def test_what_was_written_is_never_a_formula_nor_a_mark(found: Synthesis) -> None:
    book = CalamineWorkbook.from_filelike(io.BytesIO(export.packed_synthesis(found, ".xlsx")))
    rows = book.get_sheet_by_index(2).to_python()
    assert "=1+1 balisage #emph[effacé]" in [row[4] for row in rows]
    assert export.synthesis_pdf(found, ["Office"]).startswith(b"%PDF-")


def test_the_document_can_be_read_by_a_screen_reader_and_quotes_every_remark(found: Synthesis, french: None) -> None:
    themes = [export._quoted(found, line) for line in found.themes]
    content = {**data([export.by_sentiment(found), export.by_office(found)]), "lead": export.lead(found)}
    quoted = [remark["text"] for theme in themes for remark in theme["remarks"]]
    assert sorted(quoted) == sorted(each.text for each in found.remarks)
    assert [remark["tone"] for remark in themes[0]["remarks"]] == ["negative", "positive"]
    plain = [{**theme, "remarks": [{**each, "text": "Sans emoji"} for each in theme["remarks"]]} for theme in themes]
    assert pdf("synthesis", {**content, "themes": plain}, standard="ua-1").startswith(b"%PDF-")


def test_the_sentences_say_what_was_said_most(found: Synthesis) -> None:
    first, second, third = export.lead(found)
    assert first.endswith("01/01/2026 and 31/12/2026: 4. Offices: 2.")
    assert second == "Pleased: 1; displeased: 1; neutral: 0; not said: 2."
    assert "Hiking, waymarks, paths (2)" in third


def test_nothing_heard_is_said_in_a_document_too(house: House) -> None:
    nothing = synthesis(house.head_office, date(2020, 1, 1), date(2020, 12, 31))
    assert len(export.lead(nothing)) == 1
    assert export.synthesis_pdf(nothing).startswith(b"%PDF-")
    assert export.packed_synthesis(nothing, ".xlsx")


def test_other_programs_get_the_texts_and_the_figures(found: Synthesis) -> None:
    assert export.packed_synthesis(found, ".csv").decode("utf-8-sig") == as_csv(export.texts(found))
    assert '"remarks": 4' in as_json(export.by_sentiment(found))
    with pytest.raises(RuleError, match="Nothing is written as"):
        export.packed_synthesis(found, ".doc")


def test_some_days_of_a_year_are_named_in_the_title(house: House) -> None:
    week = synthesis(house.head_office, date(2026, 7, 20), date(2026, 7, 26))
    assert "20/07/2026" in export.by_sentiment(week).title

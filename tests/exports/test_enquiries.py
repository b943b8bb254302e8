"""The observatories, the register and the brochures as tables."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest

from bitdesk import clock, ids, words
from bitdesk.contacts import ContactCard
from bitdesk.exports import enquiries as sheets
from bitdesk.exports.packing import packed
from bitdesk.exports.sheet import Format, written
from bitdesk.reports.brochures import BrochureChoice, BrochureStock
from bitdesk.reports.enquiries import EnquiryRow, MonthRow, Observatory, ReplyTime, Share, State
from moments import MOMENT

AT = clock.to_ms(MOMENT)
MONTHS = tuple(MonthRow(month, month, 1, 0, 2, 0) for month in range(1, 13))
YEAR = Observatory(
    2026, "PDM", MONTHS, (Share("34", 3, 1), Share("BE", 0, 1), Share("ZZ", 1, 0), Share("", 2, 2)),
    (Share("hiking", 2, 1), Share("gone", 1, 0), Share("", 1, 1)),
    (ReplyTime("phone", 2, 1, 20, 20, 1), ReplyTime("email", 0, 0, None, None, 0)), 12,
)  # fmt: skip
TOPICS = {"hiking": "Hiking"}
LETTER = EnquiryRow(
    id=ids.new(), office_id=b"o", office="PDM", channel="letter", received_on=date(2026, 7, 22), hour=None,
    received_at=AT, is_missed=False, public="local", country="FR", department="34", topics=("hiking",),
    subject="=1+1", contact_id=b"c", card=ContactCard(name="M. Roux"), due_at=AT, state=State.REPLIED, replied_at=AT,
    counselor="C1", own=True,
)  # fmt: skip


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_chosen", "en")


def test_a_year_by_month() -> None:
    months = sheets.sheets(YEAR, TOPICS)[0]
    assert months.title == "Enquiries from afar by month, 2026, PDM"
    assert months.rows[6] == (7, 7, 1, 0, 2, 0, 10)
    assert months.labels[6].startswith("July")
    assert months.total == ("Total", 78, 12, 0, 24, 0, 114)
    assert months.notes == ("Brochures sent: 12.",)


def test_origins_and_topics_are_named() -> None:
    _months, origins, topics, _replies = sheets.sheets(YEAR, TOPICS)
    assert [label.split()[-1] for label in origins.labels] == ["Hérault", "Belgium", "Unknown", "said"]
    assert origins.rows[0] == ("34", 3, 1, 4)
    assert topics.labels == ("Hiking", "gone", "not said")


def test_time_to_reply() -> None:
    replies = sheets.sheets(YEAR, TOPICS)[3]
    assert replies.labels == ("Call to give back", "E-mail")
    assert replies.rows == (("phone", 2, 1, 1, 20, 20), ("email", 0, 0, 0, None, None))
    assert "–" in written(replies, Format.TABLE)


def test_a_program_gets_all_of_it() -> None:
    for sheet in sheets.sheets(YEAR, TOPICS):
        found = json.loads(written(sheet, Format.JSON))
        assert found["months"][6] == {
            "month": 7, "calls": 7, "missed": 1, "emails": 0, "letters": 2, "web": 0, "total": 10,
        }  # fmt: skip
        assert [share["code"] for share in found["origins"]] == ["34", "BE", "ZZ", ""]
        assert found["replies"][0]["median"] == 20
        assert (found["brochures_sent"], found["office"]) == (12, "PDM")
    assert written(sheets.sheets(YEAR, TOPICS)[0], Format.CSV).splitlines()[7] == "7,7,1,0,2,0,10"


def test_a_year_is_a_workbook_and_a_document() -> None:
    from python_calamine import CalamineWorkbook

    book = CalamineWorkbook.from_filelike(BytesIO(packed(sheets.sheets(YEAR, TOPICS), ".xlsx")))
    assert len(book.sheet_names) == 4
    assert packed(sheets.sheets(YEAR, TOPICS), ".pdf", ("Office de Tourisme",)).startswith(b"%PDF")


def test_the_register_names_nobody() -> None:
    sheet = sheets.register("Received", [LETTER], TOPICS)
    text = "".join(written(sheet, form) for form in Format)
    assert "Roux" not in text
    assert sheet.rows[0][1:] == (
        AT, "PDM", "Letter", "", "34 Hérault", "Local", "Hiking", "=1+1", AT, AT, "answered",
    )  # fmt: skip


@pytest.mark.parametrize("state", State)
def test_every_state_has_a_word(state: State) -> None:
    assert sheets.state(state)


def test_brochures_and_what_to_order() -> None:
    map_ = BrochureChoice(b"m", "map", "Carte", "fr", None)
    rows = [BrochureStock(map_, b"o", "PDM", 4, 5, 3, 20), BrochureStock(map_, b"c", "COL", 4, None, 0, 0)]
    sheet = sheets.brochures(rows)
    assert sheet.rows == (
        ("map", "Carte", "fr", "PDM", 4, 5, 3, 20, "yes"),
        ("map", "Carte", "fr", "COL", 4, None, 0, 0, ""),
    )
    assert [row["low"] for row in json.loads(written(sheet, Format.JSON))["rows"]] == [True, False]


def test_a_way_in_of_a_newer_program_is_told_by_its_code() -> None:
    assert sheets.register("", [replace(LETTER, channel="whatsapp")], TOPICS).rows[0][3] == "whatsapp"

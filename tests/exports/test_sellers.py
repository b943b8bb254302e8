"""Sellers and the journal of sales as reports."""

from __future__ import annotations

import json
from datetime import date

import pytest

from bitdesk import clock, words
from bitdesk.exports.sellers import best, journal, paid, slow
from bitdesk.exports.sheet import Format, written
from bitdesk.reports.sales_journal import Entry
from bitdesk.reports.sellers import Seller, Sellers
from moments import MOMENT

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)
KNOWN = Seller(b"a", None, "A", "Carte", "Cartes", "Maps", "IGN", False, 3, 3750, 195, 2100, 7, LAST)
UNKNOWN = Seller(None, b"q", "", "=1+1", "", "", "", False, 1, 300, 16, None)
SALE = Entry(
    b"1", b"d", "PDM", "Accueil", "C1", "2026-000001", clock.to_ms(MOMENT), date(2026, 7, 22), 2, 2110, 110,
    (("cash", 1000), ("cheque", 1110)), "", "",
)  # fmt: skip


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_chosen", "en")


def test_the_margin_says_what_it_leaves_out() -> None:
    sheet = best(Sellers(FIRST, LAST, (KNOWN, UNKNOWN)), "PDM")
    assert sheet.title == "Best sellers 2026 · PDM"
    assert sheet.rows == (
        ("A", "Carte", "Maps", "IGN", 3, 3750, 3555, 2100, 1455),
        ("", "=1+1", "", "", 1, 300, 284, None, None),
    )
    assert sheet.notes == (
        "Margin without VAT, of what has a known cost: €14.55.",
        "Turnover without a known cost, left out of the margin: €3.00.",
    )
    assert best(Sellers(FIRST, LAST, (KNOWN,))).notes == ("Margin without VAT, of what has a known cost: €14.55.",)
    assert json.loads(written(sheet, Format.JSON))["sellers"][0]["margin_cents"] == 1455


def test_slow_sellers_say_what_is_left_and_when_one_was_sold() -> None:
    sheet = slow(Sellers(FIRST, FIRST, (KNOWN,)))
    assert sheet.title == "Slow sellers 01/01/2026"
    assert sheet.rows == (("A", "Carte", "Maps", "IGN", 3, 7, LAST),)


def test_the_journal_sums_its_tickets_and_names_how_they_were_paid() -> None:
    back = Entry(
        b"2", b"d", "PDM", "", "", "2026-000002", clock.to_ms(MOMENT), date(2026, 7, 22), -1, -1055, -55,
        (("cash", -1055),), "2026-000001", "torn",
    )  # fmt: skip
    sheet = journal((SALE, back), FIRST, LAST)
    text = written(sheet, Format.TABLE)
    assert paid(SALE) == "Cash €10.00, Cheque €11.10"
    assert "PDM/Accueil" in text
    assert sheet.total == ("Total", "", None, "", None, 55, 1055, "", "", "")
    lines = written(sheet, Format.CSV).splitlines()
    assert lines[2] == "PDM,2026-000002,2026-07-22T14:31:00+02:00,,-1,-0.55,-10.55,Cash,2026-000001,torn"
    document = json.loads(written(sheet, Format.JSON))
    assert document["tickets"][0]["payments"][1] == {"method": "cheque", "amount_cents": 1110}


def test_a_journal_without_a_ticket_has_a_total_of_nothing() -> None:
    assert journal((), FIRST, LAST).total[5:7] == (0, 0)

"""Turnover as a report: words, amounts and notes."""

from __future__ import annotations

import csv
import io
from datetime import date

import pytest

from bitdesk import words
from bitdesk.exports.sales import label, method, period, sheet, vat_rate
from bitdesk.exports.sheet import Format, written
from bitdesk.reports.buyers import Buyers
from bitdesk.reports.sales import By, Line, SalesTable

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)


def line(key: str, total: int = 0, fr: str = "", en: str = "") -> Line:
    return Line(key, fr, en, 1, 2, total, 0)


def table(by: By, *lines: Line) -> SalesTable:
    total = sum(one.total_cents for one in lines)
    return SalesTable(by, FIRST, LAST, lines, 3, 1, 5, total, -1250, 513)


@pytest.mark.parametrize(
    ("by", "one", "french", "english"),
    [
        (By.OFFICE, line("PDM", 0, "Le Pont", "Le Pont"), "Le Pont", "Le Pont"),
        (By.CATEGORY, line("maps", 0, "Cartes", "Maps"), "Cartes", "Maps"),
        (By.DAY, line("2026-07-22"), "22/07/2026", "22/07/2026"),
        (By.MONTH, line("2026-07"), "Juillet 2026", "July 2026"),
        (By.YEAR, line("2026"), "2026", "2026"),
        (By.VAT, line("550"), "5,5 %", "5.5 %"),
        (By.VAT, line("0"), "0 %", "0 %"),
        (By.METHOD, line("cheque"), "Chèque", "Cheque"),
    ],
)
def test_every_key_has_its_words(monkeypatch: pytest.MonkeyPatch, by: By, one: Line, french: str, english: str) -> None:
    monkeypatch.setattr(words, "_chosen", "en")
    assert label(by, one) == english
    assert written(sheet(table(by, one)), Format.TABLE).splitlines()[4].startswith(english)
    if by not in {By.METHOD, By.MONTH}:
        monkeypatch.setattr(words, "_chosen", "fr")
        assert label(by, one).replace("\u00a0", " ") == french


def test_what_is_not_known_is_said_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_chosen", "en")
    assert label(By.CATEGORY, line("")) == "no category"
    assert label(By.SUPPLIER, line("")) == "no supplier"
    assert label(By.SUPPLIER, line("?12345678")) == "not yet received (12345678)"
    assert method("gold") == "gold"
    assert vat_rate(2000) == "20 %"


def test_a_table_has_its_total_and_says_what_is_in_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_chosen", "en")
    found = sheet(table(By.OFFICE, line("PDM", 1_770_947, "Le Pont", "Le Pont")), "PDM", Buyers(200, 30, 42))
    text = written(found, Format.TABLE)
    assert text.startswith("Turnover 2026 · PDM\n")
    assert "Total" in text
    assert "€17,709.47" in text
    assert found.notes == (
        "Average basket: €5,907.32.",
        "Refunds (1) are subtracted: −€12.50.",
        "Of 200 parties, 30 are named by a ticket (15.0 %); 42 tickets in all.",
    )


def test_csv_has_exact_amounts_for_programs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_chosen", "fr")
    text = written(sheet(table(By.OFFICE, line("PDM", -5))), Format.CSV)
    assert list(csv.reader(io.StringIO(text))) == [
        ["office", "tickets", "quantity", "net", "vat", "total"],
        ["PDM", "1", "2", "-0.05", "0.00", "-0.05"],
    ]
    whole = written(sheet(table(By.METHOD, line("cash", 100))), Format.CSV)
    assert whole.splitlines() == ["method,tickets,total", "cash,1,1.00"]


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        (FIRST, LAST, "2026"),
        (FIRST, date(2027, 12, 31), "2026 – 2027"),
        (FIRST, FIRST, "01/01/2026"),
        (FIRST, date(2026, 6, 30), "01/01/2026 to 30/06/2026"),
    ],
)
def test_a_period_is_told_as_short_as_can_be(
    monkeypatch: pytest.MonkeyPatch, first: date, last: date, text: str
) -> None:
    monkeypatch.setattr(words, "_chosen", "en")
    assert period(first, last) == text

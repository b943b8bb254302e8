"""The words of the stock: signs, days, levels that are worth a look."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk.reports.stock import Key, Value, Ware
from bitdesk.ui import formats
from bitdesk.ui.pages.stock import words
from bitdesk.ui.widgets.report_table import Tone
from bitdesk.values import StockKind
from ui.conftest import Hand


def test_every_kind_has_words_of_its_own() -> None:
    assert len({words.kind(kind) for kind in StockKind}) == len(StockKind)


def test_a_card_that_has_not_arrived_says_so() -> None:
    assert words.label(Ware(Key(b"x" * 16))) == "Not received yet"


@pytest.mark.parametrize(("quantity", "text"), [(3, "+3"), (-12, "−12"), (0, "0")])
def test_what_moved_has_its_sign(quantity: int, text: str) -> None:
    assert words.signed(quantity) == text


def test_a_day_of_another_year_has_its_year(time: Hand) -> None:
    assert (words.day(date(2026, 7, 2)), words.day(date(2025, 7, 2))) == ("02/07", "02/07/25")


def test_a_level_below_nothing_or_low_is_worth_a_look() -> None:
    below, low, plain = words.level(-1), words.level(2, low=True), words.level(2)
    assert (below.text, below.tone, low.tone, plain.tone) == ("−1", Tone.WARNING, Tone.WARNING, Tone.PLAIN)
    assert below.hint != low.hint
    assert (below.bold, plain.bold, plain.hint) == (True, False, "")


def test_a_number_that_says_nothing_is_muted() -> None:
    assert (words.muted_number(0).text, words.muted_number(0).tone, words.muted_number(4).text) == (
        "–", Tone.MUTED, "4",
    )  # fmt: skip


def test_what_the_stock_is_worth_is_told_in_a_line() -> None:
    rows = [Value(b"x", None, 9, 1250, 2000, 3, 0), Value(b"y", None, 1, 50, 100, 1, 0)]
    cost, sale = formats.money(1300), formats.money(2100)
    assert words.worth(rows) == (
        f"Stock value: {cost} at cost without VAT, {sale} at selling price. Of depositors: 4 pieces."
    )

"""The shop's rows in words: money in euros, rates in percent, and a word for each kind and column."""

from __future__ import annotations

from typing import Any

import pytest

from bitdesk import models
from bitdesk.exports import rows, shop_rows


@pytest.mark.parametrize(
    ("column", "raw", "text"),
    [
        ("total_cents", -1250, "−€12.50"),
        ("given_cents", None, "–"),
        ("vat_bp", 550, "5.5 %"),
        ("commission_bp", 3000, "30.0 %"),
        ("sold_at", 1_784_723_460_000, "22/07/2026 14:31"),
        ("sold_on", "2026-07-22", "22/07/2026"),
        ("vat_liable_from", "2026-07-22", "22/07/2026"),
        ("training", 1, "yes"),
        ("is_book", 0, "no"),
        ("quantity", 3, "3"),
        ("label", "Carte", "Carte"),
        ("total_cents", "much", "much"),
        ("heads", {"ab" * 16: 12, "cd" * 16: 7}, "2"),
        ("lines", [{"product_id": "ab" * 16, "quantity": 3}], "1"),
    ],
)
def test_a_value_is_read_by_what_its_column_is_called(column: str, raw: Any, text: str) -> None:
    assert rows.value(column, raw) == text


def test_every_word_is_of_something_that_is_there() -> None:
    tables = models.journaled_tables()
    assert shop_rows.kinds().keys() <= tables.keys()
    known = {name for table in tables.values() for name in models.payload_columns(table)}
    assert shop_rows.columns().keys() | shop_rows.FLAGS <= known

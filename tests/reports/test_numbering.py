"""Numbers as people read them."""

from __future__ import annotations

import pytest

from bitdesk.reports.numbering import number_text


@pytest.mark.parametrize(
    ("number", "epoch", "training", "text"),
    [
        (123, 0, False, "2026-000123"),
        (901, 1, False, "2026-B-000901"),
        (1, 2, False, "2026-C-000001"),
        (12, 0, True, "ESSAI-000012"),
        (12, 1, True, "ESSAI-000012"),
        (1_234_567, 0, False, "2026-1234567"),
    ],
)
def test_a_number_says_the_year_and_the_branch(number: int, epoch: int, training: bool, text: str) -> None:
    assert number_text(number, "2026-07-22", epoch, training=training) == text

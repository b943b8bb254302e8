from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from bitdesk.ui import till_words
from bitdesk.values import CashKind, ClosingKind, CountPurpose, PaymentMethod


def test_every_value_has_a_word_of_its_own(qtbot: QtBot) -> None:
    for values, word in (
        (PaymentMethod, till_words.method), (CashKind, till_words.movement), (CountPurpose, till_words.purpose),
        (ClosingKind, till_words.closing), (PaymentMethod, till_words.short_method),
    ):  # fmt: skip
        words = [word(value) for value in values]
        assert len(set(words)) == len(words)
        assert all(words)


@pytest.mark.parametrize(("vat_bp", "text"), [(550, "5.5"), (2_000, "20"), (210, "2.1"), (1_005, "10.05"), (0, "0")])
def test_a_rate_is_written_without_needless_zeros(qtbot: QtBot, vat_bp: int, text: str) -> None:
    assert till_words.rate(vat_bp) == f"{text}\N{NO-BREAK SPACE}%"


@pytest.mark.parametrize(("period", "text"), [("2026-07-22", "22/07/2026"), ("2026-07", "07/2026"), ("2026", "2026")])
def test_a_period_is_written_as_dates_are(period: str, text: str) -> None:
    assert till_words.period(period) == text

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from bitdesk.ui import formats

NOW = 10_000_000_000


@pytest.mark.parametrize(
    ("elapsed", "words"),
    [(0, "just now"), (59_999, "just now"), (60_000, "1 min ago"), (3_600_000, "1 h ago"), (90_000_000, "1 d ago"),
     (-5_000, "just now")],
)  # fmt: skip
def test_how_long_ago_something_was(qtbot: QtBot, elapsed: int, words: str) -> None:
    assert formats.ago(NOW - elapsed, NOW) == words


def test_times_and_dates(qtbot: QtBot) -> None:
    assert formats.minutes(570) == "09:30"
    assert formats.short_date(date(2026, 7, 2)) == "02/07/2026"
    assert formats.hour_span(14) == "14:00 – 15:00"

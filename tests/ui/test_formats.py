from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale
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


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2026, 7, 2), date(2026, 7, 2), "02/07/2026"),
        (date(2026, 7, 2), date(2026, 7, 31), "02 – 31/07/2026"),
        (date(2026, 7, 2), date(2026, 8, 31), "02/07 – 31/08/2026"),
        (date(2026, 12, 24), date(2027, 1, 3), "24/12/2026 – 03/01/2027"),
        (date(2026, 7, 2), date(2027, 7, 2), "02/07/2026 – 02/07/2027"),
    ],
)
def test_days_are_told_as_shortly_as_they_can(qtbot: QtBot, first: date, last: date, words: str) -> None:
    assert formats.days(first, last) == words


@pytest.mark.parametrize(("locale", "long", "short"), [("fr_FR", "Lundi", "Lun"), ("en_FR", "Monday", "Mon")])
def test_weekdays_begin_with_monday(qtbot: QtBot, locale: str, long: str, short: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    assert (formats.weekday(0), formats.short_weekday(0)) == (long, short)
    QLocale.setDefault(before)


def test_periods_are_hours_and_minutes(qtbot: QtBot) -> None:
    assert formats.periods([(570, 750), (840, 1020)]) == "09:30–12:30, 14:00–17:00"
    assert formats.periods([]) == ""


def test_an_instant_is_a_local_day_and_a_time(qtbot: QtBot) -> None:
    moment = datetime(2026, 7, 22, 23, 30, tzinfo=UTC)
    assert formats.moment(int(moment.timestamp() * 1000)) == "23/07/2026 01:30"


def test_times_and_dates(qtbot: QtBot) -> None:
    assert formats.minutes(570) == "09:30"
    assert formats.short_date(date(2026, 7, 2)) == "02/07/2026"
    assert formats.hour_span(14) == "14:00 – 15:00"


@pytest.mark.parametrize(
    ("cents", "text"), [(0, "€0.00"), (5, "€0.05"), (1_250, "€12.50"), (-250, "−€2.50"), (99_999, "€999.99")]
)
def test_money_is_read_in_euros(qtbot: QtBot, cents: int, text: str) -> None:
    assert formats.money(cents) == text


def test_money_is_read_as_in_france(qtbot: QtBot) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("fr_FR"))
    assert formats.money(123_450) == "1\N{NARROW NO-BREAK SPACE}234,50\N{NO-BREAK SPACE}€"
    assert formats.money(-250) == "−2,50\N{NO-BREAK SPACE}€"
    QLocale.setDefault(before)

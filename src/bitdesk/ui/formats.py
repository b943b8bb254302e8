"""How numbers, dates, hours and durations read on the screen."""

from collections.abc import Sequence
from datetime import date
from functools import cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject

from bitdesk import clock


def number(value: int) -> str:
    """A number with its groups of digits."""
    return str(value) if -1000 < value < 1000 else QLocale().toString(value)


def money(cents: int) -> str:
    """An amount in cents, in euros, as `exports.figures.money` writes it."""
    euros, rest = divmod(abs(cents), 100)
    sign = "−" if cents < 0 else ""
    if QLocale().language() == QLocale.Language.French:
        return f"{sign}{number(euros)},{rest:02}\N{NO-BREAK SPACE}€"
    return f"{sign}€{number(euros)}.{rest:02}"


def hour(value: int) -> str:
    """A whole hour of the day."""
    return QCoreApplication.translate("formats", "{0}:00").format(value)


def hour_span(value: int) -> str:
    """The hour that begins at a whole hour."""
    return QCoreApplication.translate("formats", "{0}:00 – {1}:00").format(value, value + 1)


def time_of(at_ms: int) -> str:
    """The local time of day of an instant in UTC milliseconds."""
    local = clock.local(at_ms)
    return f"{local.hour:02}:{local.minute:02}"


def moment(at_ms: int) -> str:
    """The local day and time of day of an instant in UTC milliseconds."""
    return f"{short_date(clock.business_date(at_ms))} {time_of(at_ms)}"


def minutes(value: int) -> str:
    """A time of day given in minutes since midnight."""
    return f"{value // 60:02}:{value % 60:02}"


def long_date(day: date) -> str:
    """A day with its weekday, in words."""
    return QLocale().toString(QDate(day.year, day.month, day.day), _pattern(day))


def short_date(day: date) -> str:
    """A day in figures, in the order of the language."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "dd/MM/yyyy")


def weekday(day: int) -> str:
    """A day of the week, 0 for Monday, as it stands at the head of a line."""
    return QLocale().dayName(day + 1).capitalize()


def short_weekday(day: int) -> str:
    """A day of the week in three letters, 0 for Monday."""
    return QLocale().dayName(day + 1, QLocale.FormatType.ShortFormat).rstrip(".").capitalize()


def days(first: date, last: date) -> str:
    """From a day to another, as short as it can be told."""
    if first == last:
        return short_date(first)
    begin = short_date(first)
    if first.year == last.year:
        begin = begin[:2] if first.month == last.month else begin[:5]
    return f"{begin} – {short_date(last)}"


def periods(several: Sequence[Sequence[int]]) -> str:
    """Periods in minutes of the day: 09:30–12:30, 14:00–17:00."""
    return ", ".join(f"{minutes(start)}–{minutes(end)}" for start, end in several)


def ago(at_ms: int, now_ms: int) -> str:
    """How long ago an instant was."""
    elapsed = max(0, now_ms - at_ms)
    if elapsed < clock.MINUTE_MS:
        return QCoreApplication.translate("formats", "just now")
    if elapsed < clock.HOUR_MS:
        return QCoreApplication.translate("formats", "{0} min ago").format(elapsed // clock.MINUTE_MS)
    if elapsed < clock.DAY_MS:
        return QCoreApplication.translate("formats", "{0} h ago").format(elapsed // clock.HOUR_MS)
    return QCoreApplication.translate("formats", "{0} d ago").format(elapsed // clock.DAY_MS)


def people(count: int) -> str:
    """A number of people, with the noun."""
    return _plurals().people(count)


class Plurals(QObject):
    """Words that follow a number: lupdate finds plurals in methods only."""

    def people(self, count: int) -> str:
        """A number of people, with the noun."""
        return self.tr("%n person(s)", "", count)


@cache
def _plurals() -> Plurals:
    return Plurals()


def _pattern(day: date) -> str:
    if day.day == 1:  # French says "1er"
        return QCoreApplication.translate("formats", "dddd, 1 MMMM yyyy")
    return QCoreApplication.translate("formats", "dddd, d MMMM yyyy")

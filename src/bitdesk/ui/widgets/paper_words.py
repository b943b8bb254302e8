"""What the paper grid says: the rule, what a cell has, why one is locked, what is recorded."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject

from bitdesk.reports.paper import Lock
from bitdesk.ui import formats

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from bitdesk.reports.paper import Cell, PaperDay, Place
    from bitdesk.ui.widgets.paper_model import PaperModel


def rule() -> str:
    """The one rule of the grid."""
    return QCoreApplication.translate(
        "PaperWords",
        "<b>Type only the people who are not counted yet.</b> The small “already 12” is counted: do not type it again. "
        "A large number is from paper, typed here: type over it to correct it.",
    )


def already(cell: Cell) -> str:
    """Who is counted in a cell without this desk's paper."""
    if cell.already or cell.zero_elsewhere:
        return QCoreApplication.translate("PaperWords", "already {0}").format(cell.already)
    return ""


def day_name(on: date) -> str:
    """A day as the head of a column."""
    return QLocale().toString(QDate(on.year, on.month, on.day), "ddd d MMM")


def day_total(day: PaperDay, people: int) -> str:
    """What stands under a day's name: everyone of the day, or why nothing can be typed."""
    if day.lock is not None:
        return lock_word(day.lock)
    return QCoreApplication.translate("PaperWords", "Total {0}").format(people)


def day_in_full(day: PaperDay, people: int) -> str:
    """The head of a column for whoever listens."""
    return f"{formats.long_date(day.on)}, {day_total(day, people)}"


def hour_name(hour: int | None) -> str:
    """An hour as the head of a row."""
    return QCoreApplication.translate("PaperWords", "Hour ?") if hour is None else formats.hour(hour)


def hour_in_full(hour: int | None) -> str:
    """The head of a row for whoever listens."""
    return QCoreApplication.translate("PaperWords", "hour not known") if hour is None else formats.hour_span(hour)


def days(first: date, last: date) -> str:
    """Some days in a row: "20 – 26 July 2026"."""
    start, end = QDate(first.year, first.month, first.day), QDate(last.year, last.month, last.day)
    if first == last:
        return QLocale().toString(end, "d MMMM yyyy")
    pattern = "d MMMM yyyy" if first.year != last.year else "d MMMM" if first.month != last.month else "d"
    return f"{QLocale().toString(start, pattern)} – {QLocale().toString(end, 'd MMMM yyyy')}"


def lock_word(lock: Lock) -> str:
    """Why a day is locked, in a word."""
    return {
        Lock.TO_COME: QCoreApplication.translate("PaperWords", "to come"),
        Lock.TOO_EARLY: QCoreApplication.translate("PaperWords", "not counted"),
        Lock.OUTSIDE_EVENT: QCoreApplication.translate("PaperWords", "no event"),
    }[lock]


def lock_sentence(lock: Lock) -> str:
    """Why nothing can be typed in a cell."""
    return {
        Lock.TO_COME: QCoreApplication.translate("PaperWords", "It has not come yet: nothing can be typed."),
        Lock.TOO_EARLY: QCoreApplication.translate(
            "PaperWords", "The organisation did not count yet on that day: nothing can be typed."
        ),
        Lock.OUTSIDE_EVENT: QCoreApplication.translate(
            "PaperWords", "The event does not take place on that day: nothing can be typed."
        ),
    }[lock]


def status(model: PaperModel, index: QModelIndex | QPersistentModelIndex) -> str:
    """All that is known of a cell, and what can be done with it."""
    place, cell, lock = model.place(index), model.cell(index), model.lock(index)
    head = f"{formats.long_date(place.on)}, {hour_in_full(place.hour)}"
    if lock is not None:
        return f"{head}\n{lock_sentence(lock)}"
    return f"{head}\n{' '.join(filter(None, (_words().known(cell), _advice(model, index))))}"


def _advice(model: PaperModel, index: QModelIndex | QPersistentModelIndex) -> str:
    cell = model.cell(index)
    if model.is_typed(index):
        return QCoreApplication.translate("PaperWords", "Typed, not recorded yet.")
    if cell.paper is not None:
        return QCoreApplication.translate("PaperWords", "Type over it to correct it, Delete takes it away.")
    if cell.already:
        return QCoreApplication.translate("PaperWords", "Type only the others.")
    if model.takes_zero(index):
        return QCoreApplication.translate("PaperWords", "Nobody counted yet. 0: nobody came.")
    return QCoreApplication.translate("PaperWords", "Nobody counted yet.")


def to_record(before: Mapping[Place, int | None], typed: Mapping[Place, int | None]) -> str:
    """What the button would record."""
    if not typed:
        return QCoreApplication.translate("PaperWords", "Nothing to record")
    return QCoreApplication.translate("PaperWords", "Record {0}").format(_words().what(before, typed))


def recorded(before: Mapping[Place, int | None], typed: Mapping[Place, int | None]) -> str:
    """What was recorded, in one sentence."""
    text = QCoreApplication.translate("PaperWords", "Recorded from paper: {0}.")
    return text.format(_words().what(before, typed))


def unrecorded(typed: Mapping[Place, int | None]) -> str:
    """That something is typed and not recorded."""
    return _words().unrecorded(sum(people or 0 for people in typed.values()))


class PaperWords(QObject):
    """Words that follow a number: lupdate finds plurals in methods only."""

    def known(self, cell: Cell) -> str:
        """Who is counted in a cell, and where."""
        parts = []
        if cell.here:
            parts.append(self.tr("%n counted at this desk", "", cell.here))
        if cell.elsewhere:
            parts.append(self.tr("%n counted at the office’s other desks", "", cell.elsewhere))
        if cell.zero_elsewhere:
            parts.append(QCoreApplication.translate("PaperWords", "another desk confirmed that nobody came"))
        if cell.paper:
            parts.append(self.tr("%n typed here from paper", "", cell.paper))
        elif cell.paper == 0:
            parts.append(QCoreApplication.translate("PaperWords", "confirmed here: nobody came"))
        text = ", ".join(parts)
        return f"{text[:1].upper()}{text[1:]}." if text else ""

    def what(self, before: Mapping[Place, int | None], typed: Mapping[Place, int | None]) -> str:
        """New visitors, corrections and empty hours."""
        new = sum(people or 0 for place, people in typed.items() if before[place] is None)
        corrected = sum(before[place] is not None for place in typed)
        zeros = sum(people == 0 and before[place] is None for place, people in typed.items())
        parts = [self.tr("%n visitor(s)", "", new)] if new else []
        parts += [self.tr("%n correction(s)", "", corrected)] if corrected else []
        parts += [self.tr("%n empty hour(s)", "", zeros)] if zeros else []
        return ", ".join(parts)

    def unrecorded(self, people: int) -> str:
        """How many visitors would be lost."""
        return self.tr(
            "%n visitor(s) typed here are not recorded yet: record them, or take them back (Ctrl+Z).", "", people
        )


@cache
def _words() -> PaperWords:
    return PaperWords()

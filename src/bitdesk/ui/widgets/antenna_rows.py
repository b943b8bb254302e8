"""The antennas in words: a row for each desk, and one for each file that a merge left where it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bitdesk import clock
from bitdesk.ui import formats
from bitdesk.ui.feedback import sentence
from bitdesk.ui.widgets.report_table import Cell, Column, Tone

if TYPE_CHECKING:
    from bitdesk.reports.antennas import Antenna
    from bitdesk.sync import MergeResult

CLOCK_TOLERANCE_MS = 5 * clock.MINUTE_MS
NOTHING = "–"


def antenna_columns() -> tuple[Column, ...]:
    """The columns of the desks."""
    return (
        Column(QCoreApplication.translate("AntennasPage", "Office"), 0.257),
        Column(QCoreApplication.translate("AntennasPage", "Desk"), 0.113),
        Column(QCoreApplication.translate("AntennasPage", "Last contact"), 0.206),
        Column(QCoreApplication.translate("AntennasPage", "Still expected"), 0.12),
        Column(QCoreApplication.translate("AntennasPage", "Clock"), 0.158),
        Column(QCoreApplication.translate("AntennasPage", "Held"), 0.08, figures=True),
        Column(QCoreApplication.translate("AntennasPage", "Version"), 0.071, figures=True),
    )


def antenna_row(antenna: Antenna, now_ms: int) -> tuple[Cell, ...]:
    """A desk: office, name, last contact, what is expected of it, clock, held entries, version."""
    heard = antenna.last_contact_at is not None
    return (
        Cell(antenna.office_name or antenna.office_code, hint=antenna.office_code),
        Cell(antenna.workstation, hint=antenna.workstation),
        contact_cell(antenna.last_contact_at, now_ms),
        backlog_cell(antenna.backlog) if heard else Cell(NOTHING, Tone.MUTED),
        clock_cell(antenna.clock_difference_ms) if heard else Cell(NOTHING, Tone.MUTED),
        Cell(formats.number(antenna.held), Tone.WARNING if antenna.held else Tone.MUTED, bold=bool(antenna.held)),
        Cell(antenna.version or NOTHING, Tone.MUTED),
    )


def backlog_cell(entries: int) -> Cell:
    """How many entries the desk had at its last contact that have not been received."""
    if not entries:
        return Cell(QCoreApplication.translate("AntennasPage", "nothing"), Tone.MUTED)
    return Cell(QCoreApplication.translate("AntennasPage", "%Ln entry(ies)", "", entries), bold=True)


def problem_columns() -> tuple[Column, ...]:
    """The columns of the files that were not merged."""
    return (
        Column(QCoreApplication.translate("AntennasPage", "File"), 0.35),
        Column(QCoreApplication.translate("AntennasPage", "Why it stays where it is"), 0.65),
    )


def problem_rows(result: MergeResult) -> list[tuple[Cell, Cell]]:
    """The files that a merge left in the mailbox: those refused first, then those that wait."""
    wait = QCoreApplication.translate(
        "AntennasPage", "It waits for an earlier batch of its desk, which has not arrived yet."
    )
    refused = [(refusal.name, sentence(refusal.reason), Tone.WARNING) for refusal in result.refused]
    rows = refused + [(name, wait, Tone.PLAIN) for name in result.waiting]
    return [(Cell(name, Tone.MUTED, hint=name), Cell(why, tone, hint=why)) for name, why, tone in rows]


def contact_cell(at_ms: int | None, now_ms: int) -> Cell:
    """When a desk was last heard: how long ago, and when; the year is said where it is another one."""
    if at_ms is None:
        return Cell(QCoreApplication.translate("AntennasPage", "never"), Tone.MUTED)
    day, full = clock.business_date(at_ms), formats.short_date(clock.business_date(at_ms))
    time = formats.time_of(at_ms)
    moment = f"{full[:-5]} {time}" if day.year == clock.business_date(now_ms).year else full
    return Cell(f"{formats.ago(at_ms, now_ms)} · {moment}", hint=f"{full} {time}")


def clock_cell(difference_ms: int) -> Cell:
    """How far a desk's clock surely is from the head office's."""
    if abs(difference_ms) <= CLOCK_TOLERANCE_MS:
        return Cell(QCoreApplication.translate("AntennasPage", "on time"), Tone.MUTED)
    length = span(abs(difference_ms))
    if difference_ms > 0:
        text = QCoreApplication.translate("AntennasPage", "⚠ {0} ahead").format(length)
        hint = QCoreApplication.translate(
            "AntennasPage", "This desk’s clock is ahead by {0}: set it right on its machine."
        )
    else:
        text = QCoreApplication.translate("AntennasPage", "⚠ {0} behind").format(length)
        hint = QCoreApplication.translate(
            "AntennasPage", "This desk’s clock is behind by {0}: set it right on its machine."
        )
    return Cell(text, Tone.WARNING, hint=hint.format(length))


def span(length_ms: int) -> str:
    """A length of time in its largest unit."""
    if length_ms < 2 * clock.HOUR_MS:
        return QCoreApplication.translate("AntennasPage", "{0} min").format(length_ms // clock.MINUTE_MS)
    if length_ms < 2 * clock.DAY_MS:
        return QCoreApplication.translate("AntennasPage", "{0} h").format(length_ms // clock.HOUR_MS)
    return QCoreApplication.translate("AntennasPage", "{0} d").format(length_ms // clock.DAY_MS)

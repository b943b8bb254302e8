"""The antennas in words: rows for desks, for what is worth a look, for held entries, for files that were not merged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bitdesk import clock, words
from bitdesk.ui import formats, labels
from bitdesk.ui.feedback import sentence
from bitdesk.ui.widgets.fitted_table import FITTED
from bitdesk.ui.widgets.report_table import Cell, Column, Tone

if TYPE_CHECKING:
    from bitdesk.reports.antennas import Antenna
    from bitdesk.reports.held import HeldEntry
    from bitdesk.sync import MergeResult

CLOCK_TOLERANCE_MS = 5 * clock.MINUTE_MS
NOTHING = "–"
TIMED_DAYS = 8


def antenna_columns() -> tuple[Column, ...]:
    """The columns of the desks."""
    return (
        Column(QCoreApplication.translate("AntennasPage", "Office"), 0.75),
        Column(QCoreApplication.translate("AntennasPage", "Desk"), 0.25),
        Column(QCoreApplication.translate("AntennasPage", "Last contact"), FITTED),
        Column(QCoreApplication.translate("AntennasPage", "Clock"), FITTED),
        Column(QCoreApplication.translate("AntennasPage", "Still expected"), FITTED, figures=True),
        Column(QCoreApplication.translate("AntennasPage", "Not received"), FITTED, figures=True),
        Column(QCoreApplication.translate("AntennasPage", "Held"), FITTED, figures=True),
        Column(QCoreApplication.translate("AntennasPage", "Version"), FITTED, figures=True),
    )


def antenna_row(antenna: Antenna, now_ms: int) -> tuple[Cell, ...]:
    """A desk: office, name, last contact, clock, what is missing on either side, held entries, version."""
    heard = antenna.last_contact_at is not None
    contact = contact_cell(antenna.last_contact_at, now_ms)
    if antenna.silence is not None:
        contact = replace(contact, tone=Tone.WARNING)
    return (
        Cell(antenna.office_name or antenna.office_code, hint=antenna.office_code),
        Cell(antenna.workstation, hint=antenna.workstation),
        contact,
        clock_cell(antenna.clock_difference_ms) if heard else Cell(NOTHING, Tone.MUTED),
        backlog_cell(antenna.backlog) if heard else Cell(NOTHING, Tone.MUTED),
        unreceived_cell(antenna.unreceived),
        Cell(formats.number(antenna.held), Tone.WARNING if antenna.held else Tone.MUTED, bold=bool(antenna.held)),
        Cell(antenna.version or NOTHING, Tone.MUTED),
    )


def unreceived_cell(rows: int | None) -> Cell:
    """How many of the head office's rows the desk had not received at its last contact."""
    if rows is None:
        return Cell(NOTHING, Tone.MUTED)
    hint = QCoreApplication.translate("AntennasPage", "%Ln change(s) of the head office not received yet", "", rows)
    return Cell(formats.number(rows), Tone.PLAIN if rows else Tone.MUTED, bold=bool(rows), hint=hint, said=hint)


def attention_columns() -> tuple[Column, ...]:
    """The columns of what is worth a look."""
    return (
        Column(QCoreApplication.translate("AntennasPage", "Desk"), 0.28),
        Column(QCoreApplication.translate("AntennasPage", "Worth a look"), 0.72),
    )


def attention_rows(antennas: Sequence[Antenna]) -> list[tuple[Cell, Cell]]:
    """What is unusual about the desks, in a sentence each; a desk is named where its office has several."""
    from bitdesk.exports.antennas import attention

    words.use(labels.language())
    desks_of = Counter(antenna.office_code for antenna in antennas)
    found = []
    for antenna in antennas:
        office = antenna.office_name or antenna.office_code
        name = office if desks_of[antenna.office_code] == 1 else f"{office}, {antenna.workstation}"
        found += [(Cell(name, hint=name), Cell(text, Tone.WARNING, hint=text)) for text in attention(antenna)]
    return found


def held_columns() -> tuple[Column, ...]:
    """The columns of the entries that are held."""
    return (
        Column(QCoreApplication.translate("AntennasPage", "Desk"), 0.21),
        Column(QCoreApplication.translate("AntennasPage", "Entry"), 0.08, figures=True),
        Column(QCoreApplication.translate("AntennasPage", "Kind"), 0.12),
        Column(QCoreApplication.translate("AntennasPage", "Written"), 0.11),
        Column(QCoreApplication.translate("AntennasPage", "Why it is held"), 0.48),
    )


def held_rows(entries: Sequence[HeldEntry]) -> list[tuple[Cell, ...]]:
    """The entries that are held, each with its reason."""
    from bitdesk.exports import held, rows

    words.use(labels.language())
    found: list[tuple[Cell, ...]] = []
    for entry in entries:
        place, why = held.place(entry), held.sentence(entry)
        day = formats.short_date(clock.business_date(entry.written_at))
        found.append(
            (Cell(entry.office or place, hint=place), Cell(held.number(entry)), Cell(rows.kind(entry.kind)), Cell(day),
             Cell(why, Tone.WARNING, hint=why))
        )  # fmt: skip
    return found


def backlog_cell(entries: int) -> Cell:
    """How many entries the desk had at its last contact that have not been received."""
    hint = QCoreApplication.translate("AntennasPage", "%Ln entry(ies) still expected", "", entries)
    tone = Tone.PLAIN if entries else Tone.MUTED
    return Cell(formats.number(entries), tone, bold=bool(entries), hint=hint, said=hint)


def problem_columns() -> tuple[Column, ...]:
    """The columns of the files that were not merged."""
    return (
        Column(QCoreApplication.translate("AntennasPage", "File"), 0.35),
        Column(QCoreApplication.translate("AntennasPage", "Why it stays where it is"), 0.65),
    )


def problem_rows(result: MergeResult) -> list[tuple[Cell, Cell]]:
    """The files that a merge left in the mailbox: those refused, those that wait; then what a laptop's file lacks."""
    wait = QCoreApplication.translate(
        "AntennasPage", "It waits for an earlier batch of its desk, which has not arrived yet."
    )
    refused = [(refusal.name, sentence(refusal.reason), Tone.WARNING) for refusal in result.refused]
    rows = refused + [(name, wait, Tone.PLAIN) for name in result.waiting]
    rows += [(NOTHING, sentence(note), Tone.WARNING) for note in result.notes]
    return [(Cell(name, Tone.MUTED, hint=name), Cell(why, tone, hint=why)) for name, why, tone in rows]


def result_words(result: MergeResult, *, was_cancelled: bool) -> str:
    """What a merge did, in a line."""
    translate = QCoreApplication.translate
    parts = [translate("AntennasPage", "Stopped; what was merged stays merged.")] if was_cancelled else []
    batches = translate("AntennasPage", "%Ln batch(es) merged", "", result.batches)
    fresh = translate("AntennasPage", "%Ln new entry(ies)", "", result.entries)
    parts.append(f"{batches}, {fresh}.")
    if result.waiting:
        parts.append(translate("AntennasPage", "%Ln batch(es) wait for an earlier one.", "", len(result.waiting)))
    if result.refused:
        parts.append(translate("AntennasPage", "%Ln file(s) refused.", "", len(result.refused)))
    if result.held:
        parts.append(translate("AntennasPage", "%Ln entry(ies) held.", "", result.held))
    return " ".join(parts)


def contact_cell(at_ms: int | None, now_ms: int) -> Cell:
    """When a desk was last heard: how long ago, and when; the longer ago, the less exactly."""
    if at_ms is None:
        return Cell(QCoreApplication.translate("AntennasPage", "never"), Tone.MUTED)
    day, today, time = clock.business_date(at_ms), clock.business_date(now_ms), formats.time_of(at_ms)
    full = formats.short_date(day)
    moment = time if day == today else f"{full[:-5]} {time}" if (today - day).days < TIMED_DAYS else full
    return Cell(f"{formats.ago(at_ms, now_ms)} · {moment}", hint=f"{full} {time}")


def clock_cell(difference_ms: int) -> Cell:
    """How far a desk's clock surely is from the head office's."""
    if abs(difference_ms) <= CLOCK_TOLERANCE_MS:
        return Cell(QCoreApplication.translate("AntennasPage", "on time"), Tone.MUTED)
    length = span(abs(difference_ms))
    if difference_ms > 0:
        text = f"⚠ +{length}"
        hint = QCoreApplication.translate(
            "AntennasPage", "This desk’s clock is ahead by {0}: set it right on its machine."
        )
    else:
        text = f"⚠ −{length}"
        hint = QCoreApplication.translate(
            "AntennasPage", "This desk’s clock is behind by {0}: set it right on its machine."
        )
    return Cell(text, Tone.WARNING, hint=hint.format(length), said=hint.format(length))


def span(length_ms: int) -> str:
    """A length of time in its largest unit."""
    if length_ms < 2 * clock.HOUR_MS:
        return QCoreApplication.translate("AntennasPage", "{0} min").format(length_ms // clock.MINUTE_MS)
    if length_ms < 2 * clock.DAY_MS:
        return QCoreApplication.translate("AntennasPage", "{0} h").format(length_ms // clock.HOUR_MS)
    return QCoreApplication.translate("AntennasPage", "{0} d").format(length_ms // clock.DAY_MS)

"""The antennas as the head office knows them, and what is unusual about each in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from bitdesk import clock, words
from bitdesk.exports import figures, rows
from bitdesk.exports.sheet import Column, Kind, Sheet
from bitdesk.reports.antennas import Antenna, Branches
from bitdesk.reports.silence import Silence
from bitdesk.values import SCHEMA_VERSION
from bitdesk.words import _


def attention(antenna: Antenna) -> Iterator[str]:
    """Give what is worth a look about a desk, in a sentence each, what is most pressing first."""
    if antenna.retired_on is not None:
        yield _("Retired on {day}, and still in contact.").format(day=figures.day(antenna.retired_on))
    if antenna.silence is not None:
        yield _silent(antenna.silence)
    if antenna.installations > 1:
        text = _("{count} copies of this desk are in contact: use one of them only. Nothing is lost.")
        yield text.format(count=figures.count(antenna.installations))
    if antenna.branches is not None:
        yield _branched(antenna.branches)
    if antenna.schema is not None and antenna.schema > SCHEMA_VERSION:
        text = _("Its program is newer ({version}): update this one, or what it does not know is held.")
        yield text.format(version=antenna.version)
    if antenna.schema is not None and antenna.schema < SCHEMA_VERSION:
        yield _("Its program is older ({version}): update it when you can.").format(version=antenna.version)


def _silent(silence: Silence) -> str:
    one, many = (
        _("Silent since {day}, although it was open 1 day."),
        _("Silent since {day}, although open {count} days."),
    )
    if silence.never_heard:
        one = _("Never heard since it was set up on {day}, although it was open 1 day.")
        many = _("Never heard since it was set up on {day}, although open {count} days.")
    text = one if silence.open_days == 1 else many
    return text.format(day=_weekday_and_day(silence.since), count=figures.count(silence.open_days))


def _weekday_and_day(day: date) -> str:
    weekday = rows.value("weekday", day.weekday())
    return f"{weekday.lower() if words.chosen() == 'fr' else weekday} {figures.day(day)}"


def _branched(branches: Branches) -> str:
    since = figures.day(clock.business_date(branches.since))
    entries = figures.count(branches.entries)
    if branches.count == 1:
        text = _("1 branch since {day} ({entries} entries): this desk's file was restored or copied.")
        return text.format(day=since, entries=entries)
    text = _("{count} branches since {day} ({entries} entries): this desk's file was restored or copied.")
    return text.format(count=figures.count(branches.count), day=since, entries=entries)


def sheet(organisation: str, antennas: Sequence[Antenna]) -> Sheet:
    """Return a line for each desk, and under them what is worth a look."""
    return Sheet(
        title=organisation,
        columns=(
            Column("office", _("Code"), Kind.TEXT),
            Column("office_name", _("Office"), Kind.TEXT),
            Column("workstation", _("Desk"), Kind.TEXT),
            Column("last_contact_at", _("Last contact"), Kind.INSTANT),
            Column("received_seq", _("Received")),
            Column("backlog", _("Expected")),
            Column("unreceived", _("Not received")),
            Column("clock_difference_ms", _("Clock"), Kind.DIFFERENCE),
            Column("held", _("Held")),
            Column("version", _("Version"), Kind.TEXT),
        ),
        rows=tuple(_cells(antenna) for antenna in antennas),
        document={"organisation": organisation, "antennas": [_document(antenna) for antenna in antennas]},
        notes=tuple(
            f"{antenna.office_code} {antenna.workstation} · {sentence}"
            for antenna in antennas
            for sentence in attention(antenna)
        ),
    )


def _cells(antenna: Antenna) -> tuple[Any, ...]:
    difference = None if antenna.last_contact_at is None else antenna.clock_difference_ms
    return (
        antenna.office_code, antenna.office_name, antenna.workstation, antenna.last_contact_at, antenna.received_seq,
        antenna.backlog, antenna.unreceived, difference, antenna.held, antenna.version,
    )  # fmt: skip


def _document(antenna: Antenna) -> dict[str, Any]:
    at, branches, silence = antenna.last_contact_at, antenna.branches, antenna.silence
    return {
        "office": antenna.office_code,
        "office_name": antenna.office_name,
        "workstation": antenna.workstation,
        "last_contact_at": None if at is None else figures.iso(at),
        "received_seq": antenna.received_seq,
        "backlog": antenna.backlog,
        "unreceived": antenna.unreceived,
        "clock_difference_ms": None if at is None else antenna.clock_difference_ms,
        "held": antenna.held,
        "version": antenna.version,
        "schema": antenna.schema,
        "installations": antenna.installations,
        "retired_on": clock.iso(antenna.retired_on),
        "branches": None
        if branches is None
        else {"count": branches.count, "since": figures.iso(branches.since), "entries": branches.entries},
        "silent": None
        if silence is None
        else {
            "since": silence.since.isoformat(),
            "open_days": silence.open_days,
            "never_heard": silence.never_heard,
        },
    }

"""The antennas as the head office knows them."""

from __future__ import annotations

from typing import Any

from bitdesk.exports import figures
from bitdesk.exports.sheet import Column, Kind, Sheet
from bitdesk.reports.antennas import Antenna
from bitdesk.words import _


def sheet(organisation: str, antennas: tuple[Antenna, ...]) -> Sheet:
    """Return a line for each desk."""
    return Sheet(
        title=organisation,
        columns=(
            Column("office", _("Code"), Kind.TEXT),
            Column("office_name", _("Office"), Kind.TEXT),
            Column("workstation", _("Desk"), Kind.TEXT),
            Column("last_contact_at", _("Last contact"), Kind.INSTANT),
            Column("received_seq", _("Received")),
            Column("backlog", _("Expected")),
            Column("clock_difference_ms", _("Clock"), Kind.DIFFERENCE),
            Column("held", _("Held")),
            Column("version", _("Version"), Kind.TEXT),
        ),
        rows=tuple(_cells(antenna) for antenna in antennas),
        document={"organisation": organisation, "antennas": [_document(antenna) for antenna in antennas]},
    )


def _cells(antenna: Antenna) -> tuple[Any, ...]:
    difference = None if antenna.last_contact_at is None else antenna.clock_difference_ms
    return (
        antenna.office_code, antenna.office_name, antenna.workstation, antenna.last_contact_at,
        antenna.received_seq, antenna.backlog, difference, antenna.held, antenna.version,
    )  # fmt: skip


def _document(antenna: Antenna) -> dict[str, Any]:
    at = antenna.last_contact_at
    return {
        "office": antenna.office_code,
        "office_name": antenna.office_name,
        "workstation": antenna.workstation,
        "last_contact_at": None if at is None else figures.iso(at),
        "received_seq": antenna.received_seq,
        "backlog": antenna.backlog,
        "clock_difference_ms": None if at is None else antenna.clock_difference_ms,
        "held": antenna.held,
        "version": antenna.version,
    }

"""Brochures: what is given away, how many copies each office has, and what it should order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.reports import scope
from bitdesk.reports.organisation import Row
from bitdesk.reports.unreceived import Unreceived


@dataclass(frozen=True, slots=True)
class BrochureChoice:
    """A brochure; `language` is ISO 639-1, None where it has none or several."""

    id: bytes
    code: str
    label: str
    language: str | None
    retired_on: date | None


@dataclass(frozen=True, slots=True)
class BrochureStock:
    """How many copies an office has; negative where more went than were known to be there.

    `sent` and `handed_out` are those of the calendar year; `reorder_level` is None where none is set.
    """

    brochure: BrochureChoice
    office_id: bytes
    office: str
    quantity: int
    reorder_level: int | None
    sent: int
    handed_out: int

    @property
    def is_low(self) -> bool:
        """Return whether it is time to order: at or below the reorder level, or below nothing."""
        return self.quantity < 0 or (self.reorder_level is not None and self.quantity <= self.reorder_level)


@dataclass(frozen=True, slots=True)
class BrochureMove:
    """Copies that came or went."""

    id: bytes
    moved_on: date
    moved_at: int
    kind: str
    quantity: int
    reason: str | None
    counselor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BrochureRow(Row):
    """A brochure in the head office's list; `levels` are below how many copies each office asks for more."""

    code: str
    label: str
    language: str | None
    levels: dict[bytes, int]


def brochures(desk: Desk, *, retired: bool = False) -> tuple[BrochureChoice, ...]:
    """Return the brochures in the head office's order; those retired too where that is asked for."""
    with desk.database.reading() as connection:
        known = _known(connection)
    today = clock.business_date()
    return tuple(one for one in known.values() if retired or one.retired_on is None or one.retired_on > today)


def listed(desk: Desk) -> tuple[BrochureRow, ...]:
    """Return the head office's list, in its order, with those retired and who has not received each."""
    unreceived = Unreceived(desk)
    with desk.database.reading() as connection:
        known, levels = _known(connection), _reorder_levels(connection)
    rows = []
    for one in known.values():
        own = {office: level for (office, brochure), level in levels.items() if brochure == one.id}
        rows.append(
            BrochureRow(
                ids=(one.id,), unreceived=unreceived.by((one.id,)), retired_on=one.retired_on, code=one.code,
                label=one.label, language=one.language, levels=own,
            )
        )  # fmt: skip
    return tuple(rows)


def levels(desk: Desk, office_id: bytes | None = None) -> tuple[BrochureStock, ...]:
    """Return what an office has: the desk's own, or at the head office one or all of them.

    A brochure stands there that is in use, or of which copies are left.
    """
    place = scope.of_office(desk, office_id)
    year = clock.business_date().year
    with desk.database.reading() as connection:
        known = _known(connection)
        offices = connection.execute(
            "SELECT id, code FROM office WHERE retired_on IS NULL AND (:office IS NULL OR id = :office) ORDER BY id",
            {"office": place},
        ).fetchall()
        sums = {(row[0], row[1]): row[2:] for row in connection.execute(_SUMS, {"first": f"{year:04}-01-01"})}
        reorder = _reorder_levels(connection)
    rows = []
    for brochure in known.values():
        for office, code in offices:
            quantity, sent, handed_out = sums.get((office, brochure.id), (0, 0, 0))
            level = reorder.get((office, brochure.id))
            rows.append(BrochureStock(brochure, office, code, quantity, level, sent, handed_out))
    return tuple(row for row in rows if row.brochure.retired_on is None or row.quantity)


def movements(desk: Desk, brochure_id: bytes, office_id: bytes, limit: int = 100) -> tuple[BrochureMove, ...]:
    """Return how a brochure came to an office and left it, newest first."""
    with desk.database.reading() as connection:
        rows = connection.execute(
            "SELECT m.id, m.moved_on, m.moved_at, m.kind, m.quantity, m.reason, coalesce(c.code, '') "
            "FROM brochure_movement m LEFT JOIN counselor c ON c.id = m.author_id "
            "WHERE m.brochure_id = ? AND m.office_id = ? ORDER BY m.moved_at DESC, m.id DESC LIMIT ?",
            (brochure_id, office_id, limit),
        ).fetchall()
    return tuple(BrochureMove(row[0], date.fromisoformat(row[1]), *row[2:]) for row in rows)


_SUMS = (
    "SELECT office_id, brochure_id, sum(quantity), "
    "-sum(iif(kind = 'sent' AND moved_on >= :first, quantity, 0)), "
    "-sum(iif(kind = 'handed_out' AND moved_on >= :first, quantity, 0)) "
    "FROM brochure_movement GROUP BY office_id, brochure_id"
)


def _reorder_levels(connection: Any) -> dict[tuple[bytes, bytes], int]:
    rows = connection.execute(
        "SELECT office_id, brochure_id, reorder_level FROM brochure_level WHERE retired_on IS NULL ORDER BY id"
    ).fetchall()
    return {(office_id, brochure_id): level for office_id, brochure_id, level in rows}


def _known(connection: Any) -> dict[bytes, BrochureChoice]:
    rows = connection.execute("SELECT id, code, label, language, retired_on FROM brochure ORDER BY rank, code, id")
    return {
        row_id: BrochureChoice(row_id, code, label, language, clock.day(retired))
        for row_id, code, label, language, retired in rows.fetchall()
    }

"""The till as it is now: the session that is open, what is in its drawer, and the baskets that were set aside.

Works on the driver's connection, without SQLAlchemy. Tickets, closings and their proof stand beside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

import msgspec

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.reports.audit import mistakes as mistakes
from bitdesk.reports.audit import notices as notices
from bitdesk.reports.closings import Closing as Closing
from bitdesk.reports.closings import closing as closing
from bitdesk.reports.closings import closings as closings
from bitdesk.reports.findings import Finding as Finding
from bitdesk.reports.tickets import TICKETS_SHOWN as TICKETS_SHOWN
from bitdesk.reports.tickets import Ticket as Ticket
from bitdesk.reports.tickets import TicketLine as TicketLine
from bitdesk.reports.tickets import TicketPayment as TicketPayment
from bitdesk.reports.tickets import ticket as ticket
from bitdesk.reports.tickets import tickets as tickets
from bitdesk.reports.till_sums import expected_cents as expected_cents
from bitdesk.reports.till_sums import tickets_to_close as tickets_to_close
from bitdesk.reports.totals import Totals as Totals
from bitdesk.reports.totals import VatTotal as VatTotal
from bitdesk.reports.totals import totals as _totals
from bitdesk.values import CashKind, ClosingKind


class Pieces(NamedTuple):
    """So many coins or notes of a value in cents."""

    value_cents: int
    number: int


@dataclass(frozen=True, slots=True)
class Session:
    """A till session of this desk that is open; `is_stale`: it was opened on another day, and sells no more.

    A day that is still to come is another one too: a clock that was ahead opened it.
    """

    id: bytes
    opened_on: date
    opened_at: int
    float_cents: int
    is_stale: bool


@dataclass(frozen=True, slots=True)
class Movement:
    """Cash put into the drawer, or (negative) taken out of it, in cents."""

    id: bytes
    kind: str
    amount_cents: int
    moved_at: int
    reason: str | None
    counselor_code: str


@dataclass(frozen=True, slots=True)
class Count:
    """A count of the drawer, in cents; `corrects_id` is the count that it stands for."""

    id: bytes
    purpose: str
    counted_at: int
    pieces: tuple[Pieces, ...]
    counted_cents: int
    expected_cents: int
    corrects_id: bytes | None
    reason: str | None
    counselor_code: str

    @property
    def discrepancy_cents(self) -> int:
        """Return what is too much in the drawer, negative where something is missing."""
        return self.counted_cents - self.expected_cents


@dataclass(frozen=True, slots=True)
class XReport:
    """A till session so far: what was sold, what was paid and how, and what should be in the drawer, in cents."""

    session_id: bytes
    opened_on: date
    opened_at: int
    at: int
    totals: Totals
    float_cents: int
    movements: tuple[Movement, ...]
    counts: tuple[Count, ...]
    expected_cents: int

    def moved(self, kind: CashKind) -> int:
        """Return the cash of one kind of movement, in cents; negative where it was taken out."""
        return sum(movement.amount_cents for movement in self.movements if movement.kind == kind)


@dataclass(frozen=True, slots=True)
class SetAside:
    """A basket of this desk that waits, unpaid; `lines` counts its articles."""

    id: bytes
    label: str | None
    total_cents: int
    suspended_at: int
    lines: int


_SESSION = (
    "SELECT s.id, s.opened_on, s.opened_at, s.float_cents FROM till_session s WHERE s.desk_id = ? "
    "AND NOT EXISTS (SELECT 1 FROM closing c WHERE c.session_id = s.id) ORDER BY s.id DESC LIMIT 1"
)
_LEFT_OPEN = (
    "SELECT DISTINCT t.id, t.opened_on, t.opened_at, t.float_cents FROM sale s JOIN till_session t "
    "ON t.id = s.session_id WHERE s.desk_id = ?1 AND s.training = 0 AND lower(hex(s.id)) NOT IN "
    "(SELECT j.value FROM closing c, json_each(c.covers) j WHERE c.desk_id = ?1 AND c.kind = 'day') "
    "ORDER BY t.id DESC LIMIT 1"
)
_COUNTS = (
    "SELECT n.id, n.purpose, n.counted_at, n.pieces, n.counted_cents, n.expected_cents, n.corrects_id, n.reason, "
    "coalesce(c.code, '') FROM cash_count n LEFT JOIN counselor c ON c.id = n.author_id "
)
_LAST_WRITTEN = (
    "LEFT JOIN journal j ON j.row_id = n.id AND j.op = 'insert' LEFT JOIN origin o ON o.id = j.origin_id "
    "WHERE n.desk_id = ? ORDER BY o.status = 'own' DESC, o.epoch DESC, j.seq DESC, n.id DESC LIMIT 1"
)


def session(desk: Desk) -> Session | None:
    """Return this desk's session that is open, the latest of several; None where the till is closed."""
    with desk.database.reading() as connection:
        return session_of(connection, desk.desk_id)


def session_of(connection: Any, desk_id: bytes) -> Session | None:
    """Return a desk's session that is open, as `session` does, inside a transaction.

    A session that was closed in another branch of a copied file, with tickets that no closing holds, is open still.
    """
    row = connection.execute(_SESSION, (desk_id,)).fetchone()
    if row is None:
        (branches,) = connection.execute("SELECT count(*) FROM origin WHERE desk_id = ?", (desk_id,)).fetchone()
        row = connection.execute(_LEFT_OPEN, (desk_id,)).fetchone() if branches > 1 else None
    if row is None:
        return None
    return Session(row[0], date.fromisoformat(row[1]), row[2], row[3], row[1] != clock.business_date().isoformat())


def x_report(desk: Desk, session_id: bytes | None = None) -> XReport:
    """Return the totals of a session, of the one that is open by default; it changes nothing.

    Raises:
        RuleError: no session is open, or the one asked for is not known here.
    """
    with desk.database.reading() as connection:
        asked = session_id
        if asked is None and (found := session_of(connection, desk.desk_id)):
            asked = found.id
        row = connection.execute(
            "SELECT opened_on, opened_at, float_cents FROM till_session WHERE id = ?", (asked,)
        ).fetchone()
        if asked is None or row is None:
            raise RuleError(noop("No till session is open here. Open the till first."))
        sale_ids = connection.execute("SELECT id FROM sale WHERE session_id = ? AND training = 0", (asked,))
        return XReport(
            asked, date.fromisoformat(row[0]), row[1], clock.now_ms(),
            _totals(connection, [sale_id for (sale_id,) in sale_ids.fetchall()]), row[2],
            _movements(connection, asked), counts(connection, asked), expected_cents(connection, asked),
        )  # fmt: skip


def baskets(desk: Desk) -> tuple[SetAside, ...]:
    """Return the baskets that this desk has set aside, the oldest first."""
    with desk.database.reading() as connection:
        rows = connection.execute(
            "SELECT id, label, total_cents, suspended_at, lines FROM basket WHERE desk_id = ? AND ended_at IS NULL "
            "ORDER BY suspended_at, id",
            (desk.desk_id,),
        ).fetchall()
    return tuple(SetAside(row[0], row[1], row[2], row[3], len(msgspec.json.decode(row[4]))) for row in rows)


def counts(connection: Any, session_id: bytes) -> tuple[Count, ...]:
    """Return the counts of a session's drawer as they were made."""
    return tuple(map(_count, connection.execute(_COUNTS + "WHERE n.session_id = ? ORDER BY n.id", (session_id,))))


def last_count(desk: Desk) -> Count | None:
    """Return the last count of this desk's drawer, in a session that is open or closed; None where there is none.

    The last is what the journal has last: after a clock was set back, what corrects a count has an id before it.
    """
    with desk.database.reading() as connection:
        row = connection.execute(_COUNTS + _LAST_WRITTEN, (desk.desk_id,)).fetchone()
    return _count(row) if row else None


def _count(row: Any) -> Count:
    return Count(row[0], row[1], row[2], _pieces(row[3]), row[4], row[5], row[6], row[7], row[8])


def _movements(connection: Any, session_id: bytes) -> tuple[Movement, ...]:
    rows = connection.execute(
        "SELECT m.id, m.kind, m.amount_cents, m.moved_at, m.reason, coalesce(c.code, '') FROM cash_movement m "
        "LEFT JOIN counselor c ON c.id = m.author_id WHERE m.session_id = ? ORDER BY m.id",
        (session_id,),
    )
    return tuple(Movement(*row) for row in rows)


def _pieces(text: str | None) -> tuple[Pieces, ...]:
    return tuple(Pieces(*pair) for pair in msgspec.json.decode(text)) if text else ()


def last_float(desk: Desk) -> int | None:
    """Return what was left in the drawer at the last closing of this desk, in cents: what the next float may be."""
    with desk.database.reading() as connection:
        row = connection.execute(
            "SELECT coalesce(counted_cents, expected_cents) FROM closing WHERE desk_id = ? AND kind = ? "
            "ORDER BY number DESC LIMIT 1",
            (desk.desk_id, ClosingKind.DAY.value),
        ).fetchone()
    return row[0] if row else None

"""The closings of a till: what they hold, by name, and what they follow."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

import msgspec

from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.reports.totals import VatTotal
from bitdesk.values import ClosingKind

CLOSINGS_SHOWN = 400


@dataclass(frozen=True, slots=True)
class Closing:
    """A closing as it was frozen; money is cents, instants are UTC milliseconds.

    `covers` are the tickets of a day's closing, the day closings of a month's, the month closings of a year's;
    `period` is `2026-07-22`, `2026-07` or `2026`. `refunds_cents` and `perpetual_refunds_cents` are above zero.
    """

    id: bytes
    desk_id: bytes
    office_id: bytes
    kind: ClosingKind
    number: int
    period: str
    session_id: bytes | None
    closed_at: int
    closed_on: date
    covers: tuple[bytes, ...]
    previous_ids: tuple[bytes, ...]
    first_number: int | None
    last_number: int | None
    sales: int
    refunds: int
    sales_cents: int
    refunds_cents: int
    total_cents: int
    by_vat: tuple[VatTotal, ...]
    by_method: tuple[tuple[str, int], ...]
    perpetual_cents: int
    perpetual_refunds_cents: int
    float_cents: int | None
    expected_cents: int | None
    counted_cents: int | None
    reason: str | None
    head_seq: int
    head_hash: str
    office_name: str
    desk_name: str
    counselor_code: str

    @property
    def discrepancy_cents(self) -> int | None:
        """Return what was too much in the drawer, negative where something was missing; None where nobody counted."""
        if self.counted_cents is None or self.expected_cents is None:
            return None
        return self.counted_cents - self.expected_cents


_CLOSINGS = (
    "SELECT c.id, c.desk_id, c.office_id, c.kind, c.number, c.period, c.session_id, c.closed_at, c.closed_on, "
    "c.covers, c.previous_ids, c.first_number, c.last_number, c.sales, c.refunds, c.sales_cents, c.refunds_cents, "
    "c.total_cents, c.by_vat, c.by_method, c.perpetual_cents, c.perpetual_refunds_cents, c.float_cents, "
    "c.expected_cents, c.counted_cents, c.reason, c.head_seq, c.head_hash, coalesce(o.name, ''), "
    "coalesce(w.name, ''), coalesce(n.code, '') FROM closing c LEFT JOIN office o ON o.id = c.office_id "
    "LEFT JOIN workstation w ON w.id = c.desk_id LEFT JOIN counselor n ON n.id = c.author_id "
)


def closing(desk: Desk, closing_id: bytes) -> Closing:
    """Return a closing.

    Raises:
        RuleError: it is not known here.
    """
    with desk.database.reading() as connection:
        row = connection.execute(_CLOSINGS + "WHERE c.id = ?", (closing_id,)).fetchone()
    if row is None:
        raise RuleError(noop("This closing is not known here. Choose one of the list."))
    return _closing(row)


def closings(
    desk: Desk, *, kind: ClosingKind | None = None, year: int | None = None, limit: int = CLOSINGS_SHOWN
) -> tuple[Closing, ...]:
    """Return closings, the last first: of the desk's office, of every office at the head office.

    Args:
        desk: whose file.
        kind: of days, of months or of years only.
        year: of the periods of one year only.
        limit: so many at most.
    """
    office_id = None if desk.is_head_office else desk.office_id
    with desk.database.reading() as connection:
        rows = connection.execute(
            f"{_CLOSINGS} WHERE (?1 IS NULL OR c.office_id = ?1) AND (?2 IS NULL OR c.kind = ?2) "
            f"AND (?3 IS NULL OR substr(c.period, 1, 4) = ?3) ORDER BY c.closed_at DESC, c.id DESC LIMIT {limit:d}",
            (office_id, kind.value if kind else None, f"{year:04}" if year is not None else None),
        ).fetchall()
    return tuple(map(_closing, rows))


def all_closings(connection: Any, desk_id: bytes | None = None) -> list[Closing]:
    """Return every closing of a desk, or of all, in the order of their numbers."""
    rows = connection.execute(
        f"{_CLOSINGS} WHERE (?1 IS NULL OR c.desk_id = ?1) ORDER BY c.desk_id, c.number, c.id", (desk_id,)
    )
    return [_closing(row) for row in rows]


def latest(known: Iterable[tuple[bytes, Iterable[bytes]]]) -> tuple[bytes, ...]:
    """Return the closings that no other follows, of pairs of a closing and those that it follows."""
    pairs = [(closing_id, tuple(previous)) for closing_id, previous in known]
    followed = {closing_id for _, previous in pairs for closing_id in previous}
    return tuple(closing_id for closing_id, _ in pairs if closing_id not in followed)


def id_list(text: str) -> tuple[bytes, ...]:
    """Return the ids that a column of a closing names."""
    return tuple(map(bytes.fromhex, msgspec.json.decode(text)))


def _closing(row: Any) -> Closing:
    cells = list(row)
    cells[3], cells[8] = ClosingKind(row[3]), date.fromisoformat(row[8])
    cells[9:11] = id_list(row[9]), id_list(row[10])
    cells[18] = tuple(VatTotal(*sums) for sums in msgspec.json.decode(row[18]))
    cells[19] = tuple(sorted(msgspec.json.decode(row[19]).items()))
    return Closing(*cells)

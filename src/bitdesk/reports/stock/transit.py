"""Transfers between offices as they are known here: what is in transit, what came early, what came short."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.reports.stock.wares import LINKED, Key, Ware, key_of, ware, wares
from bitdesk.values import StockKind

_ALWAYS = date.max.isoformat()
_CALLED_BACK = (
    "(SELECT coalesce(sum(m.quantity), 0) FROM stock_movement m WHERE m.product_id IS l.product_id "
    "AND m.office_id = t.office_id AND m.quick_item_id IS l.quick_item_id AND m.source_id = l.id "
    "AND m.kind = 'transfer_out' AND m.quantity > 0 AND m.moved_on <= :until)"
)
_LINES = (
    "SELECT l.id, t.id, t.office_id, t.to_office_id, t.sent_on, t.note, l.product_id, l.quick_item_id, l.quantity, "
    f"coalesce(sum(r.quantity), 0), coalesce(max(r.is_complete), 0), {_CALLED_BACK}, max(r.received_on), max(r.reason) "
    "FROM transfer_line l JOIN transfer t ON t.id = l.transfer_id "
    "LEFT JOIN transfer_receipt r ON r.transfer_line_id = l.id AND r.received_on <= :until "
    "WHERE t.sent_on <= :until GROUP BY l.id ORDER BY t.sent_at DESC, t.id DESC, l.id"
)


@dataclass(frozen=True, slots=True)
class TransferRow:
    """A line of a transfer, with what is known here of its receipt.

    `called_back` is how many the sending office took back: what it did not know to have been received.
    `early` is how many of it are in the receiving office's level already, because they came before their transfer
    was known there. `received_on` is None and `reason` "" where nothing is known of a receipt.
    """

    line_id: bytes
    transfer_id: bytes
    from_office_id: bytes
    to_office_id: bytes
    sent_on: date
    note: str
    ware: Ware
    sent: int
    received: int
    is_complete: bool
    called_back: int
    received_on: date | None
    reason: str
    early: int = 0

    @property
    def is_called_back(self) -> bool:
        """Return whether the office that sent it took back what was on its way."""
        return self.called_back > 0

    @property
    def left(self) -> int:
        """Return how many are still on their way."""
        return 0 if self.is_complete or self.is_called_back else max(self.sent - self.received, 0)

    @property
    def difference(self) -> int:
        """Return how many more (or, negative, fewer) arrived than were sent, 0 while some are on their way."""
        sent = self.sent - self.called_back
        return self.received - sent if self.is_complete or self.received > sent else 0


def in_transit(desk: Desk, office_id: bytes | None = None) -> tuple[TransferRow, ...]:
    """Return the lines that are on their way, latest transfer first: all, or those to and from one office."""
    with desk.database.reading() as connection:
        return tuple(row for row in _rows(connection, office_id) if row.left or _is_open(row))


def differences(desk: Desk, office_id: bytes | None = None) -> tuple[TransferRow, ...]:
    """Return the lines of which more or less arrived than was sent, latest transfer first."""
    with desk.database.reading() as connection:
        return tuple(row for row in _rows(connection, office_id) if row.difference)


def transfer_lines(desk: Desk, office_id: bytes | None = None, limit: int = 200) -> tuple[TransferRow, ...]:
    """Return the lines of the latest transfers, whatever became of them."""
    with desk.database.reading() as connection:
        return tuple(_rows(connection, office_id)[:limit])


def coming(connection: Any, until: date = date.max) -> dict[tuple[bytes, Key], int]:
    """Return how many of each ware are on their way to each office, less what is in its level already.

    `until` leaves out what happened after that day.
    """
    found: dict[tuple[bytes, Key], int] = {}
    for row in _rows(connection, None, until.isoformat()):
        place = row.to_office_id, row.ware.key
        found[place] = found.get(place, 0) + max(row.left - row.early, 0)
    return found


def early(connection: Any, office_id: bytes, from_office_id: bytes, key: tuple[bytes | None, bytes | None]) -> int:
    """Return how many of a ware an office has received from another without a line that announced them."""
    return max(_early(connection).get((office_id, from_office_id, Key(*key)), 0), 0)


def is_called_back(connection: Any, line_id: bytes) -> bool:
    """Return whether the office that sent a line has taken it back."""
    found = connection.execute(
        f"SELECT {_CALLED_BACK} FROM transfer_line l JOIN transfer t ON t.id = l.transfer_id WHERE l.id = :line",
        {"line": line_id, "until": _ALWAYS},
    ).fetchone()
    return bool(found and found[0])


def _is_open(row: TransferRow) -> bool:
    """Whether somebody has to say that the line is over, although all of it has arrived."""
    return not (row.is_complete or row.is_called_back)


def _rows(connection: Any, office_id: bytes | None, until: str = _ALWAYS) -> list[TransferRow]:
    known = wares(connection)
    before = _early(connection, until)
    found = []
    for row in _raw(connection, office_id, until):
        key = key_of(connection, row[6], row[7])
        line = TransferRow(
            line_id=row[0],
            transfer_id=row[1],
            from_office_id=row[2],
            to_office_id=row[3],
            sent_on=date.fromisoformat(row[4]),
            note=row[5] or "",
            ware=ware(known, key),
            sent=row[8],
            received=row[9],
            is_complete=bool(row[10]),
            called_back=row[11],
            received_on=clock.day(row[12]),
            reason=row[13] or "",
        )
        found.append(_matched(line, before))
    return found


def _raw(connection: Any, office_id: bytes | None, until: str) -> Sequence[Any]:
    rows = connection.execute(_LINES, {"until": until}).fetchall()
    return [row for row in rows if office_id is None or office_id in (row[2], row[3])]


def _matched(line: TransferRow, before: dict[tuple[bytes, bytes, Key], int]) -> TransferRow:
    """Give a line its part of what came early; what it takes is no longer there for the next one."""
    place = line.to_office_id, line.from_office_id, line.ware.key
    part = max(min(before.get(place, 0), line.left), 0)
    if not part:
        return line
    before[place] -= part
    return replace(line, early=part)


def _early(connection: Any, until: str = _ALWAYS) -> dict[tuple[bytes, bytes, Key], int]:
    """Return what came unannounced, less what receipts have matched since, by office, sender and ware."""
    found: dict[tuple[bytes, bytes, Key], int] = {}
    unannounced = connection.execute(
        f"WITH {LINKED} SELECT m.office_id, m.source_id, coalesce(m.product_id, k.product_id), m.quick_item_id, "
        "m.quantity FROM stock_movement m LEFT JOIN linked k ON m.product_id IS NULL "
        "AND k.quick_item_id = m.quick_item_id JOIN office o ON o.id = m.source_id WHERE m.kind = ? "
        "AND m.moved_on <= ?",
        (StockKind.TRANSFER_IN, until),
    ).fetchall()
    matched = connection.execute(
        f"WITH {LINKED} SELECT r.office_id, t.office_id, coalesce(l.product_id, k.product_id), l.quick_item_id, "
        "coalesce((SELECT sum(m.quantity) FROM stock_movement m WHERE m.product_id IS l.product_id AND m.office_id = "
        "r.office_id AND m.quick_item_id IS l.quick_item_id AND m.source_id = r.id), 0) - r.quantity "
        "FROM transfer_receipt r JOIN transfer_line l ON l.id = r.transfer_line_id "
        "JOIN transfer t ON t.id = l.transfer_id LEFT JOIN linked k ON l.product_id IS NULL "
        "AND k.quick_item_id = l.quick_item_id WHERE r.received_on <= ?",
        (until,),
    ).fetchall()
    for office_id, sender_id, product_id, quick_item_id, quantity in [*unannounced, *matched]:
        place = office_id, sender_id, Key(product_id, None if product_id else quick_item_id)
        found[place] = found.get(place, 0) + quantity
    return found

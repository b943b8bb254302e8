"""The numbers of tickets as people read them: with the year, and the letter of the branch that gave them."""

from __future__ import annotations

from collections import defaultdict
from typing import Any, NamedTuple

from bitdesk.reports.totals import HELD, held_ids
from bitdesk.values import branch_letter


class Named(NamedTuple):
    """Another ticket: its id and the number that people read."""

    id: bytes
    number_text: str


_NUMBERS = (
    "SELECT s.id, s.number, s.training, s.sold_on, s.refunds_id, coalesce((SELECT o.epoch FROM journal j "
    "JOIN origin o ON o.id = j.origin_id WHERE j.row_id = s.id AND j.kind = 'sale'), 0) "
)


def number_text(number: int, sold_on: str, epoch: int, *, training: bool) -> str:
    """Return a ticket's number as people read it: `2026-000123`, `2026-B-000123` of a branch, `ESSAI-000012`."""
    if training:
        return f"ESSAI-{number:06}"
    letter = branch_letter(epoch)
    return f"{sold_on[:4]}-{letter}-{number:06}" if letter else f"{sold_on[:4]}-{number:06}"


def number_of(connection: Any, sale_id: bytes) -> str:
    """Return the number that people read of a ticket, "" where it is not here."""
    row = connection.execute(f"{_NUMBERS} FROM sale s WHERE s.id = ?", (sale_id,)).fetchone()
    return number_text(row[1], row[3], row[5], training=bool(row[2])) if row else ""


def numbers_of(
    connection: Any, ids: list[bytes], others: list[bytes]
) -> tuple[dict[bytes, str], dict[bytes, list[Named]]]:
    """Return the numbers that people read of tickets and of others that they name, and what takes each back."""
    refunded_by: dict[bytes, list[Named]] = defaultdict(list)
    rows = connection.execute(
        f"{HELD}{_NUMBERS} FROM held CROSS JOIN sale s ON s.id = held.id", held_ids([*ids, *others])
    ).fetchall()
    takers = connection.execute(
        f"{HELD}{_NUMBERS} FROM held CROSS JOIN sale s ON s.refunds_id = held.id ORDER BY s.sold_at, s.id",
        held_ids(ids),
    ).fetchall()
    numbers = {row[0]: number_text(row[1], row[3], row[5], training=bool(row[2])) for row in rows}
    for row in takers:
        refunded_by[row[4]].append(Named(row[0], number_text(row[1], row[3], row[5], training=bool(row[2]))))
    return numbers, refunded_by

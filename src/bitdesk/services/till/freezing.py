"""Writing a closing: its totals, recomputed from lines and payments, and its perpetual totals."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bitdesk.reports import chains
from bitdesk.reports.closings import id_list, latest
from bitdesk.reports.totals import Totals, totals
from bitdesk.services.till.writing import Writing
from bitdesk.values import ClosingKind


def freeze(work: Writing, kind: ClosingKind, period: str, covers: Sequence[bytes], **drawer: Any) -> bytes:
    """Write a closing, and return its id.

    Args:
        work: the transaction.
        kind: of what.
        period: the day, the month or the year.
        covers: the tickets of a day's closing, the day closings of a month's, the month closings of a year's.
        drawer: the columns of the drawer, for a day's.
    """
    previous = _previous(work, kind)
    tickets, before = _tickets(work, kind, covers, previous)
    sums = totals(work.connection, tickets)
    head_seq, head_hash = work.connection.execute(
        "SELECT head_seq, head_hash FROM origin WHERE status = 'own'"
    ).fetchone()
    return work.add(
        "closing", None, kind=kind.value, number=_next_number(work, kind), period=period,
        session_id=drawer.get("session_id"), closed_at=work.at_ms, closed_on=work.today,
        covers=[covered.hex() for covered in covers], previous_ids=[closing_id.hex() for closing_id in previous],
        first_number=sums.first_number, last_number=sums.last_number, sales=sums.sales, refunds=sums.refunds,
        sales_cents=sums.sales_cents, refunds_cents=sums.refunds_cents, total_cents=sums.total_cents,
        by_vat=[list(rate) for rate in sums.by_vat], by_method=dict(sums.by_method),
        perpetual_cents=before.sales_cents + sums.sales_cents,
        perpetual_refunds_cents=before.refunds_cents + sums.refunds_cents,
        float_cents=drawer.get("float_cents"), expected_cents=drawer.get("expected_cents"),
        counted_cents=drawer.get("counted_cents"), reason=drawer.get("reason"), head_seq=head_seq,
        head_hash=head_hash.hex(),
    )  # fmt: skip


def _previous(work: Writing, kind: ClosingKind) -> tuple[bytes, ...]:
    """Return the closings of a kind that no other follows yet: one as a rule."""
    rows = work.connection.execute(
        "SELECT id, previous_ids FROM closing WHERE desk_id = ? AND kind = ? ORDER BY number, id",
        (work.desk.desk_id, kind.value),
    )
    return latest((row[0], id_list(row[1])) for row in rows)


def _tickets(
    work: Writing, kind: ClosingKind, covers: Sequence[bytes], previous: Sequence[bytes]
) -> tuple[Sequence[bytes], Totals]:
    """Return the tickets of a closing, none of which a closing before it holds, and the totals of all before it."""
    is_branched = work.connection.execute(
        "SELECT count(*) > 1 FROM origin WHERE desk_id = ?", (work.desk.desk_id,)
    ).fetchone()[0]
    if not is_branched:
        return _named(work, kind, covers), _perpetual(work, previous)
    chain = chains.read(work.connection, work.desk.desk_id)
    before = chain.held(previous)
    named = covers if kind is ClosingKind.DAY else set().union(*map(chain.named, covers))
    return [sale_id for sale_id in named if sale_id not in before], totals(work.connection, before)


def _named(work: Writing, kind: ClosingKind, covers: Sequence[bytes]) -> Sequence[bytes]:
    names = list(covers)
    for _ in range({ClosingKind.DAY: 0, ClosingKind.MONTH: 1, ClosingKind.YEAR: 2}[kind]):
        names = [covered for closing_id in names for covered in _covered(work, closing_id)]
    return names


def _covered(work: Writing, closing_id: bytes) -> tuple[bytes, ...]:
    (text,) = work.connection.execute("SELECT covers FROM closing WHERE id = ?", (closing_id,)).fetchone()
    return id_list(text)


def _perpetual(work: Writing, previous: Sequence[bytes]) -> Totals:
    """Return the perpetual totals of the one closing before, nothing where there is none."""
    if not previous:
        return Totals()
    (closing_id,) = previous
    sales, refunds = work.connection.execute(
        "SELECT perpetual_cents, perpetual_refunds_cents FROM closing WHERE id = ?", (closing_id,)
    ).fetchone()
    return Totals(sales_cents=sales, refunds_cents=refunds)


def _next_number(work: Writing, kind: ClosingKind) -> int:
    (number,) = work.connection.execute(
        "SELECT coalesce(max(number), 0) + 1 FROM closing WHERE desk_id = ? AND kind = ?",
        (work.desk.desk_id, kind.value),
    ).fetchone()
    return int(number)

"""Baskets set aside, unpaid: the next visitor is served, and the first comes back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import msgspec

from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.services.till.items import Item, Off
from bitdesk.services.till.sessions import said
from bitdesk.services.till.writing import Writing, writing
from bitdesk.values import BasketOutcome, TillEventKind

_IDS = frozenset({"product_id", "quick_item_id"})
_OFF = "ticket_discount"


class Resumed(NamedTuple):
    """What was in a basket that is taken up again, and what was taken off the whole."""

    items: tuple[Item, ...]
    off: Off


def suspend(desk: Desk, items: Sequence[Item], label: str | None, total_cents: int, off: Off | None = None) -> bytes:
    """Set a basket aside, and return its id.

    Args:
        desk: the desk; it alone can take the basket up again.
        items: what is in it.
        label: whom it waits for.
        total_cents: what it comes to so far.
        off: what is taken off the whole.

    Raises:
        RuleError: it is empty.
    """
    with writing(desk, "basket") as work:
        if not items:
            raise RuleError(noop("The basket is empty. Add an article first."))
        return work.add(
            "basket", None, label=said(label), lines=_lines(items, off or Off()), total_cents=total_cents,
            suspended_at=work.at_ms, ended_at=None, outcome=None,
        )  # fmt: skip


def resume(desk: Desk, basket_id: bytes) -> Resumed:
    """Take up a basket that was set aside, and return what is in it; it waits no longer.

    Raises:
        RuleError: it does not wait here.
    """
    with writing(desk, "basket") as work:
        lines, _ = _end(work, basket_id, BasketOutcome.RESUMED)
        off = Off(**lines[0].pop(_OFF, {})) if lines else Off()
        return Resumed(tuple(_from_json(line) for line in lines), off)


def abandon(desk: Desk, basket_id: bytes) -> int:
    """Give up a basket that was set aside, and return what it was worth in cents; the till keeps a trace of it.

    Raises:
        RuleError: it does not wait here.
    """
    with writing(desk, "basket", "till_event") as work:
        _, total_cents = _end(work, basket_id, BasketOutcome.ABANDONED)
        work.add(
            "till_event", None, session_id=None, kind=TillEventKind.BASKET_EMPTIED.value, happened_at=work.at_ms,
            detail=None, amount_cents=total_cents,
        )  # fmt: skip
        return total_cents


def _end(work: Writing, basket_id: bytes, outcome: BasketOutcome) -> tuple[list[dict[str, Any]], int]:
    row = work.connection.execute(
        "SELECT lines, total_cents FROM basket WHERE id = ? AND desk_id = ? AND ended_at IS NULL",
        (basket_id, work.desk.desk_id),
    ).fetchone()
    if row is None:
        raise RuleError(noop("This basket does not wait here any more. Choose one of the list."))
    work.change("basket", basket_id, ended_at=work.at_ms, outcome=outcome.value)
    return msgspec.json.decode(row[0]), row[1]


def _lines(items: Sequence[Item], off: Off) -> list[dict[str, Any]]:
    """Return the lines as they are kept; what is taken off the whole stands with the first, and only if there is."""
    lines = [_to_json(item) for item in items]
    if off != Off():
        lines[0][_OFF] = off._asdict()
    return lines


def _to_json(item: Item) -> dict[str, Any]:
    values = item._asdict()
    return {
        name: value.hex() if isinstance(value, bytes) else value for name, value in values.items() if value is not None
    }


def _from_json(values: dict[str, Any]) -> Item:
    known: dict[str, Any] = {name: bytes.fromhex(value) if name in _IDS else value for name, value in values.items()}
    return Item(**known)

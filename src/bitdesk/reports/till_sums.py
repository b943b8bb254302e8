"""What a session has yet to close, and what should be in its drawer: for closing it, and for its proof."""

from __future__ import annotations

from typing import Any

from bitdesk.values import PaymentMethod

_UNCOVERED = (
    "SELECT id FROM sale WHERE session_id = ?1 AND training = 0 AND lower(hex(id)) NOT IN "
    "(SELECT j.value FROM closing c, json_each(c.covers) j WHERE c.session_id = ?1) ORDER BY number, id"
)


def tickets_to_close(connection: Any, session_id: bytes) -> list[bytes]:
    """Return the tickets of a session that no closing holds yet, by number; those of the training mode never count."""
    return [row[0] for row in connection.execute(_UNCOVERED, (session_id,))]


def expected_cents(connection: Any, session_id: bytes) -> int:
    """Return what should be in the drawer of a session: its float, its cash movements, and the cash of its tickets."""
    (cents,) = connection.execute(
        "SELECT (SELECT float_cents FROM till_session WHERE id = ?1) "
        "+ coalesce((SELECT sum(amount_cents) FROM cash_movement WHERE session_id = ?1), 0) "
        "+ coalesce((SELECT sum(p.amount_cents) FROM sale s CROSS JOIN payment p ON p.sale_id = s.id "
        "WHERE s.session_id = ?1 AND s.training = 0 AND p.method = ?2), 0)",
        (session_id, PaymentMethod.CASH.value),
    ).fetchone()
    return int(cents)

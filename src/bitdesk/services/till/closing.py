"""Closing a till session: the blind count, its discrepancy with a reason, and the totals frozen."""

from __future__ import annotations

from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.pricing import Euros
from bitdesk.reports import till
from bitdesk.services.till.freezing import freeze
from bitdesk.services.till.sessions import Pieces, add_count, counted_pieces, said
from bitdesk.services.till.writing import writing
from bitdesk.values import ClosingKind, CountPurpose


def close_session(
    desk: Desk, *, pieces: Pieces = (), counted_cents: int | None = None, reason: str | None = None
) -> bytes:
    """Close the session that is open, of whatever day, and return the closing's id.

    It covers the session's tickets by name: whatever the clock says, and whatever arrives later.

    Args:
        desk: the desk whose till it is.
        pieces: what is in the drawer by coin and note, counted without knowing what is expected.
        counted_cents: or the sum alone. Where neither is given nobody has counted: the closing says so.
        reason: why what is there is not what is expected.

    Raises:
        RuleError: the till is closed, the count cannot be, or differs and no reason is given.
        OutageError: the disk refuses; nothing was recorded.
    """
    with writing(desk, "closing", "cash_count") as work:
        session = work.session()
        counted, cents = counted_pieces(pieces, counted_cents)
        expected = till.expected_cents(work.connection, session.id)
        if cents is not None:
            _check(cents, expected, reason)
            add_count(work, session.id, CountPurpose.CLOSING, counted, cents, expected, None, reason)
        return freeze(
            work, ClosingKind.DAY, session.opened_on.isoformat(), till.tickets_to_close(work.connection, session.id),
            session_id=session.id, float_cents=session.float_cents, expected_cents=expected, counted_cents=cents,
            reason=said(reason),
        )  # fmt: skip


def _check(counted: int, expected: int, reason: str | None) -> None:
    if counted != expected and said(reason) is None:
        raise RuleError(
            noop("The drawer differs by {difference} from what is expected. Count it again, or say why."),
            difference=Euros(counted - expected),
        )

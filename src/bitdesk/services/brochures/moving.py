"""Copies of brochures that come to an office or leave it; those that are posted leave with their enquiry."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, select

from bitdesk.desk import Desk
from bitdesk.leaflets import Copies, check_copies, check_known, check_quantity, move, office_of
from bitdesk.models import BrochureMovement
from bitdesk.values import BrochureKind


def receive(
    desk: Desk, copies: Sequence[Copies], *, reason: str | None = None, office_id: bytes | None = None
) -> tuple[bytes, ...]:
    """Record copies that came to an office, and return the ids of the movements.

    Args:
        desk: a desk of the office.
        copies: which brochures, how many of each.
        reason: anything to remember, such as who brought them.
        office_id: at the head office, whose they are.

    Raises:
        RuleError: copies that cannot be, or the head office names no office; nothing was recorded.
        OutageError: the disk refuses; nothing was recorded.
    """
    return _move(desk, BrochureKind.RECEIPT, 1, copies, reason, office_id)


def hand_out(
    desk: Desk, copies: Sequence[Copies], *, reason: str | None = None, office_id: bytes | None = None
) -> tuple[bytes, ...]:
    """Record copies that were handed out at the desk or brought to a partner, and return the ids of the movements.

    Raises:
        RuleError: as for `receive`; more than there are is not refused, but shown.
        OutageError: the disk refuses; nothing was recorded.
    """
    return _move(desk, BrochureKind.HANDED_OUT, -1, copies, reason, office_id)


def lose(
    desk: Desk, copies: Sequence[Copies], *, reason: str | None = None, office_id: bytes | None = None
) -> tuple[bytes, ...]:
    """Record copies that are spoilt, out of date or gone, and return the ids of the movements.

    Raises:
        RuleError: as for `receive`.
        OutageError: the disk refuses; nothing was recorded.
    """
    return _move(desk, BrochureKind.LOSS, -1, copies, reason, office_id)


def count_copies(desk: Desk, brochure_id: bytes, counted: int, *, office_id: bytes | None = None) -> int:
    """Record how many copies there are, as they were counted, and return the difference to what was known.

    Nothing is recorded where there is none.

    Raises:
        RuleError: a number that cannot be, a brochure that is not known here, or the head office names no office.
        OutageError: the disk refuses; nothing was recorded.
    """
    check_quantity(counted, least=0)
    place = office_of(desk, office_id)
    with desk.write() as session:
        check_known(session, brochure_id)
        known = session.scalar(
            select(func.sum(BrochureMovement.quantity)).where(
                BrochureMovement.brochure_id == brochure_id, BrochureMovement.office_id == place
            )
        )
        difference = counted - int(known or 0)
        if difference:
            move(session, place, BrochureKind.COUNT, Copies(brochure_id, difference))
        return difference


def _move(
    desk: Desk, kind: BrochureKind, sign: int, copies: Sequence[Copies], reason: str | None, office_id: bytes | None
) -> tuple[bytes, ...]:
    place = office_of(desk, office_id)
    with desk.write() as session:
        check_copies(session, copies)
        return tuple(
            move(session, place, kind, one._replace(quantity=sign * one.quantity), reason=reason) for one in copies
        )

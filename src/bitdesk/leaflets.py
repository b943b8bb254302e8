"""Brochures that come to an office or leave it: what the brochures' own commands and those of enquiries share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from bitdesk import clock, ids
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import Brochure, BrochureMovement
from bitdesk.reference import flushed
from bitdesk.texts import kept_or_none
from bitdesk.values import BrochureKind

MOST = 99_999
LONGEST_REASON = 200


class Copies(NamedTuple):
    """So many copies of a brochure."""

    brochure_id: bytes
    quantity: int


def check_copies(session: Session, copies: Sequence[Copies]) -> None:
    """Refuse copies that cannot be.

    Raises:
        RuleError: there are none, a number is not 1 to 99,999, or a brochure is not known here.
    """
    if not copies:
        raise RuleError(noop("No brochure is chosen yet. Choose at least one."))
    for one in copies:
        check_quantity(one.quantity)
        check_known(session, one.brochure_id)


def check_quantity(quantity: int, least: int = 1) -> None:
    """Refuse a number of copies that cannot be.

    Raises:
        RuleError: it is below the least or above 99,999.
    """
    if not least <= quantity <= MOST:
        raise RuleError(
            noop("A number of copies is {least} to {most}, not {quantity}. Correct it."),
            least=least, most=MOST, quantity=quantity,
        )  # fmt: skip


def check_known(session: Session, brochure_id: bytes) -> None:
    """Refuse a brochure that is not known here.

    Raises:
        RuleError: with what to do.
    """
    if session.get(Brochure, brochure_id) is None:
        raise RuleError(noop("This brochure is not known here. Synchronise, then choose it in the list again."))


def office_of(desk: Desk, office_id: bytes | None = None) -> bytes:
    """Return the office whose brochures move: the desk's own, or the one that the head office names.

    Raises:
        RuleError: the head office names none.
    """
    place = desk.identity.office_id or office_id
    if place is None:
        raise RuleError(noop("Brochures lie at an office. Record it there, or choose the office first."))
    return place


def move(
    session: Session,
    office_id: bytes,
    kind: BrochureKind,
    copies: Copies,
    *,
    reason: str | None = None,
    source_id: bytes | None = None,
) -> bytes:
    """Record that copies came to an office, or with a negative number left it; return the movement's id.

    Raises:
        RuleError: the reason cannot be kept.
    """
    now = clock.now_ms()
    return flushed(
        session,
        BrochureMovement(
            office_id=office_id, brochure_id=copies.brochure_id, kind=kind.value, quantity=copies.quantity,
            moved_on=clock.business_date(now).isoformat(), moved_at=now,
            reason=kept_or_none(reason, LONGEST_REASON), source_id=source_id,
        ),
    )  # fmt: skip


def stored(copies: Sequence[Copies]) -> list[dict[str, Any]]:
    """Return copies as an enquiry's step keeps them."""
    return [{"brochure_id": ids.to_text(one.brochure_id), "quantity": one.quantity} for one in copies]


def read(kept: Sequence[Mapping[str, Any]] | None) -> tuple[Copies, ...]:
    """Return the copies that an enquiry's step keeps, but those that no program of ours would have written."""
    return tuple(copies for one in kept or () if (copies := _read(one)) is not None)


def _read(one: Mapping[str, Any]) -> Copies | None:
    try:
        copies = Copies(bytes.fromhex(one["brochure_id"]), int(one["quantity"]))
    except (KeyError, TypeError, ValueError, OverflowError):
        return None
    return copies if len(copies.brochure_id) == ids.ID_BYTES else None

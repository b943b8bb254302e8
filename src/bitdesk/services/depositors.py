"""Paying depositors: the head office records what it paid, and takes back what it recorded by mistake."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import Payout, Supplier
from bitdesk.pricing import MOST_CENTS, Euros
from bitdesk.reference import check_dates, check_day, flushed, found, writing
from bitdesk.reports.depositors import depositor
from bitdesk.values import PaymentMethod


def record_payout(
    desk: Desk,
    supplier_id: bytes,
    amount_cents: int,
    method: PaymentMethod,
    *,
    paid_on: date | None = None,
    reference: str | None = None,
    first: date | None = None,
    last: date | None = None,
    more_than_owed: bool = False,
) -> bytes:
    """Record what was paid to a depositor, in cents, and return the row's id.

    Args:
        desk: the head office.
        supplier_id: whom.
        amount_cents: how much.
        method: how.
        paid_on: when; today by default.
        reference: a cheque's or a transfer's number.
        first: the first day of the sales that are paid, if that is said.
        last: their last day.
        more_than_owed: it is meant that this is more than what is owed (an advance, lost goods).

    Raises:
        RuleError: the supplier is no depositor, the amount is not above zero or is more than what is owed, the day
            cannot be or lies ahead, or the period ends before it begins.
    """
    day = paid_on or clock.business_date()
    if not 0 < amount_cents <= MOST_CENTS:
        raise RuleError(noop("A payout is an amount above zero. Type what was paid, such as 12.50."))
    if day > clock.business_date():
        raise RuleError(noop("The day of the payout lies ahead. Correct it."))
    check_day(day, first, last)
    check_dates(first, last)
    if desk.is_head_office:  # A desk is refused below, whoever it would pay.
        _check_owed(desk, supplier_id, amount_cents, more_than_owed=more_than_owed)
    with writing(desk) as session:
        _depositor(session, supplier_id)
        return flushed(
            session,
            Payout(
                supplier_id=supplier_id, paid_on=day.isoformat(), amount_cents=amount_cents, method=method.value,
                reference=(reference or "").strip() or None, from_on=clock.iso(first),
                until_on=clock.iso(last),
            ),
        )  # fmt: skip


def take_back_payout(desk: Desk, payout_id: bytes, reason: str) -> bytes:
    """Record the opposite of a payout that was recorded by mistake, and return the opposite row's id.

    Raises:
        RuleError: it is unknown, is an opposite row itself or was taken back already, or no reason is given.
    """
    if not reason.strip():
        raise RuleError(noop("A payout is taken back for a reason. Say why."))
    with writing(desk) as session:
        row = found(session, Payout, payout_id)
        taken_back = session.scalars(select(Payout.id).where(Payout.corrects_id == payout_id)).first() is not None
        if row.corrects_id is not None or taken_back:
            raise RuleError(noop("This payout was taken back already. Nothing was recorded."))
        return flushed(
            session,
            Payout(
                supplier_id=row.supplier_id, paid_on=clock.business_date().isoformat(),
                amount_cents=-row.amount_cents, method=row.method, reference=reason.strip(), from_on=row.from_on,
                until_on=row.until_on, corrects_id=row.id,
            ),
        )  # fmt: skip


def _depositor(session: Session, supplier_id: bytes) -> Supplier:
    row = session.get(Supplier, supplier_id)
    if row is None:
        raise RuleError(noop("This depositor is not known here. Choose one in the list again."))
    return row


def _check_owed(desk: Desk, supplier_id: bytes, amount_cents: int, *, more_than_owed: bool) -> None:
    """Refuse who is no depositor, and a slip of the keyboard: an amount above what is owed today must be meant."""
    with desk.read() as session:
        row = _depositor(session, supplier_id)
        code, name = row.code, row.name
    owed = depositor(desk, code, clock.business_date()).balance_cents
    if amount_cents > owed and not more_than_owed:
        raise RuleError(
            noop("{amount} is more than the {owed} that {name} is owed. Correct it, or say that it is meant."),
            amount=Euros(amount_cents), owed=Euros(max(owed, 0)), name=name,
        )  # fmt: skip

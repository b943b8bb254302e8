"""What depositors are owed of all sales, and what they were paid.

All offices' sales together, as far as they have arrived at the head office. Amounts are integer cents. A sale belongs
to the period of its day, whenever it arrived: what came late is in the balance carried forward to the next statement.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import Payout, Sale, Supplier, SupplierTerms
from bitdesk.reports import sold
from bitdesk.reports.costs import Remaining, costs


@dataclass(frozen=True, slots=True)
class PayoutRow:
    """What was paid, and for which days; one that `is_opposite` takes back another, which then `is_taken_back`."""

    id: bytes
    paid_on: date
    amount_cents: int
    method: str
    reference: str
    first: date | None
    last: date | None
    is_taken_back: bool = False
    is_opposite: bool = False


@dataclass(frozen=True, slots=True)
class Depositor:
    """Somebody who deposits goods: what they are owed of all sales until a day, and what they were paid until then.

    `commission_bp` is what the shop keeps of a sale on that day, None where a deposit price holds.
    """

    supplier_id: bytes
    code: str
    name: str
    commission_bp: int | None
    sold_cents: int
    owed_cents: int
    paid_cents: int
    unpriced: int
    is_retired: bool = False

    @property
    def balance_cents(self) -> int:
        """Return what is still to be paid; negative where more was paid than is owed."""
        return self.owed_cents - self.paid_cents


def depositors(desk: Desk, until: date) -> tuple[Depositor, ...]:
    """Return everybody who deposits goods or whose deposits were sold, by name, as of the end of a day."""
    with desk.read() as session:
        sums = sums_of(session, until)
        paid = {
            supplier_id: int(amount)
            for supplier_id, amount in session.execute(
                select(Payout.supplier_id, func.sum(Payout.amount_cents))
                .where(Payout.paid_on <= until.isoformat())
                .group_by(Payout.supplier_id)
            )
        }
        rows = [
            depositor_of(session, row, sums.get(row.id, {}), paid.get(row.id, 0), until)
            for row in session.scalars(select(Supplier).order_by(Supplier.name))
            if row.consignment or row.id in sums or row.id in paid
        ]
    return tuple(rows)


def depositor(desk: Desk, code: str, until: date) -> Depositor:
    """Return a depositor by the supplier's code.

    Raises:
        RuleError: there is none; with those there are.
    """
    found = depositors(desk, until)
    for one in found:
        if one.code.casefold() == code.casefold():
            return one
    known = ", ".join(one.code for one in found) or "–"
    raise RuleError(noop("“{code}” is no depositor. Choose among: {known}."), code=code, known=known)


def payouts(desk: Desk, supplier_id: bytes) -> tuple[PayoutRow, ...]:
    """Return everything that was ever paid to a depositor, latest first."""
    with desk.read() as session:
        return tuple(reversed(payouts_of(session, supplier_id, date.max)))


@dataclass(slots=True)
class Sum:
    """What was sold of a product so far, what is owed for it, and its name on the last ticket."""

    label: str = ""
    quantity: int = 0
    total_cents: int = 0
    owed_cents: int = 0
    unpriced: int = 0

    def add(self, line: Any, owed_cents: int | None) -> None:
        """Count a line, owed at an amount or at one that nobody settled (None)."""
        self.label = line.label
        self.quantity += line.quantity
        self.total_cents += line.total_cents
        self.owed_cents += owed_cents or 0
        self.unpriced += line.quantity if owed_cents is None else 0


Sums = dict[bytes | None, Sum]
"""By product; None for a quick item of the depositor's that is no product yet."""


def sums_of(session: Session, until: date, supplier_id: bytes | None = None) -> dict[bytes, Sums]:
    """Return what was sold on consignment until the end of a day, by depositor and product."""
    remaining, found = Remaining(costs(session)), dict[bytes, Sums]()
    query = sold.lines().where(sold.consignment == 1, Sale.sold_on <= until.isoformat())
    for line in session.execute(query.where(sold.supplier_id == supplier_id) if supplier_id else query):
        if line.supplier_id:
            by_product = found.setdefault(line.supplier_id, {})
            by_product.setdefault(line.product_id, Sum()).add(line, remaining.owed(line))
    return found


def depositor_of(session: Session, row: Supplier, sums: Sums, paid_cents: int, on: date) -> Depositor:
    """Return a depositor as of a day, with what was sold and paid until then."""
    query = select(SupplierTerms.commission_bp).where(
        SupplierTerms.supplier_id == row.id, SupplierTerms.from_on <= on.isoformat()
    )
    commission = session.scalars(query.order_by(SupplierTerms.from_on.desc(), SupplierTerms.id.desc())).first()
    return Depositor(
        row.id, row.code, row.name, commission, sum(each.total_cents for each in sums.values()),
        sum(each.owed_cents for each in sums.values()), paid_cents, sum(each.unpriced for each in sums.values()),
        row.retired_on is not None,
    )  # fmt: skip


def payouts_of(session: Session, supplier_id: bytes, until: date) -> tuple[PayoutRow, ...]:
    """Return what a depositor was paid until the end of a day, in order."""
    query = select(Payout).where(Payout.supplier_id == supplier_id, Payout.paid_on <= until.isoformat())
    rows = session.scalars(query.order_by(Payout.paid_on, Payout.id)).all()
    taken_back = {row.corrects_id for row in rows}
    return tuple(
        PayoutRow(
            row.id, date.fromisoformat(row.paid_on), row.amount_cents, row.method, row.reference or "",
            clock.day(row.from_on), clock.day(row.until_on), row.id in taken_back, row.corrects_id is not None,
        )
        for row in rows
    )  # fmt: skip

"""A depositor's statement of a period: pieces, amounts and payouts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import Supplier
from bitdesk.reports.depositors import pieces
from bitdesk.reports.depositors.balances import Depositor, PayoutRow, Sum, Sums, depositor_of, payouts_of, sums_of
from bitdesk.reports.depositors.pieces import Moved

_NOTHING = Sum()


@dataclass(frozen=True, slots=True)
class StatementLine:
    """A product of a depositor in a period; `quantities` are pieces, and what is left is what they come to.

    `before` were there on the first day. `lost` are those that were lost, given away or missing in a count or in a
    transfer, negative where more were found. `unpriced` of those sold are owed at an amount that nobody settled.
    """

    product_id: bytes | None
    code: str
    label: str
    before: int
    deposited: int
    sold: int
    returned: int
    lost: int
    left: int
    total_cents: int
    owed_cents: int
    unpriced: int


@dataclass(frozen=True, slots=True)
class Statement:
    """A depositor's statement of a period (both days included).

    `carried_cents` is what was owed and not paid before the first day.
    """

    depositor: Depositor
    first: date
    last: date
    lines: tuple[StatementLine, ...]
    payouts: tuple[PayoutRow, ...]
    carried_cents: int

    @property
    def sold_cents(self) -> int:
        """Return what visitors paid in the period for what was sold."""
        return sum(line.total_cents for line in self.lines)

    @property
    def owed_cents(self) -> int:
        """Return what the depositor is owed for the period's sales."""
        return sum(line.owed_cents for line in self.lines)

    @property
    def paid_cents(self) -> int:
        """Return what was paid in the period."""
        return sum(payout.amount_cents for payout in self.payouts)

    @property
    def balance_cents(self) -> int:
        """Return what is still to be paid on the last day."""
        return self.carried_cents + self.owed_cents - self.paid_cents

    @property
    def unpriced(self) -> int:
        """Return how many of those sold have neither a commission nor a deposit price."""
        return sum(line.unpriced for line in self.lines)


def statement(desk: Desk, supplier_id: bytes, first: date, last: date) -> Statement:
    """Return a depositor's statement from a day to another.

    Raises:
        RuleError: the supplier is unknown, or the last day comes before the first one.
    """
    if last < first:
        raise RuleError(noop("The last day comes before the first one. Correct the dates."))
    with desk.read() as session:
        row = session.get(Supplier, supplier_id)
        if row is None:
            raise RuleError(noop("This depositor is not known here. Choose one in the list again."))
        payouts = payouts_of(session, supplier_id, last)
        before = sums_of(session, first - timedelta(days=1), supplier_id).get(supplier_id, {})
        until = sums_of(session, last, supplier_id).get(supplier_id, {})
        paid = sum(payout.amount_cents for payout in payouts)
        paid_before = sum(payout.amount_cents for payout in payouts if payout.paid_on < first)
        found = depositor_of(session, row, until, paid, last)
        lines = _lines(session, supplier_id, before, until, first, last)
    carried = sum(each.owed_cents for each in before.values()) - paid_before
    return Statement(found, first, last, lines, tuple(one for one in payouts if one.paid_on >= first), carried)


def _lines(
    session: Session, supplier_id: bytes, before: Sums, until: Sums, first: date, last: date
) -> tuple[StatementLine, ...]:
    """Return the products that are there, were there or were sold, by label."""
    start, end = pieces.moved(session, first - timedelta(days=1)), pieces.moved(session, last)
    known = {key for key in (*before, *until) if key}
    names = pieces.labels(session, known) | pieces.products_of(session, supplier_id)
    lines = [
        _line(key, names.get(key or b"", ("", "")), (before.get(key, _NOTHING), until.get(key, _NOTHING)), start, end)
        for key in {*names, *until}
    ]
    return tuple(sorted((line for line in lines if _says_something(line)), key=lambda line: (line.label, line.code)))


def _line(key: bytes | None, name: tuple[str, str], sums: tuple[Sum, Sum], start: Moved, end: Moved) -> StatementLine:
    product_id = key or b""
    quantity = sums[1].quantity - sums[0].quantity
    were, left = start.left.get(product_id, 0), end.left.get(product_id, 0)
    deposited = end.deposited.get(product_id, 0) - start.deposited.get(product_id, 0)
    returned = end.returned.get(product_id, 0) - start.returned.get(product_id, 0)
    # Without a card nothing is known of what lies there: a quick item is sold, and that is all.
    lost = were + deposited - quantity - returned - left if key else 0
    return StatementLine(
        key, name[0], name[1] or sums[1].label, were, deposited, quantity, returned, lost, left,
        sums[1].total_cents - sums[0].total_cents, sums[1].owed_cents - sums[0].owed_cents,
        sums[1].unpriced - sums[0].unpriced,
    )  # fmt: skip


def _says_something(line: StatementLine) -> bool:
    counts = line.before, line.deposited, line.sold, line.returned, line.lost, line.left
    return any(counts) or any((line.total_cents, line.owed_cents))

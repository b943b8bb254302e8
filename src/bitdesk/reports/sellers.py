"""What sold best and what hardly sells, with what it cost and what remained to the shop."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from bitdesk.desk import Desk
from bitdesk.models import Category, Product, Sale, Supplier
from bitdesk.reports import sold
from bitdesk.reports.costs import Costs, Remaining, costs
from bitdesk.reports.stock.wares import levels

_NEVER = date.min


@dataclass(frozen=True, slots=True)
class Seller:
    """A product, or a quick item that is no product yet, and what was sold of it; refunds are subtracted.

    `cost_cents` is what the goods cost or what their depositor is owed, None where it is not known of all of them;
    `level` what is left of it, and `last_on` the day of its last sale ever; both are for products only.
    """

    product_id: bytes | None
    quick_item_id: bytes | None
    code: str
    label: str
    category_fr: str
    category_en: str
    supplier: str
    consignment: bool
    quantity: int
    total_cents: int
    vat_cents: int
    cost_cents: int | None
    level: int | None = None
    last_on: date | None = None

    @property
    def net_cents(self) -> int:
        """Return what was sold, without VAT."""
        return self.total_cents - self.vat_cents

    @property
    def margin_cents(self) -> int | None:
        """Return what remained to the shop, without VAT; None where a cost is not known."""
        return None if self.cost_cents is None else self.net_cents - self.cost_cents


@dataclass(frozen=True, slots=True)
class Sellers:
    """What was sold from a day to another (both included), by amount."""

    first: date
    last: date
    sellers: tuple[Seller, ...]

    @property
    def total_cents(self) -> int:
        """Return what was sold in all, VAT included."""
        return sum(seller.total_cents for seller in self.sellers)

    @property
    def margin_cents(self) -> int:
        """Return what remained to the shop of what has a known cost."""
        return sum(seller.margin_cents or 0 for seller in self.sellers)

    @property
    def without_cost_cents(self) -> int:
        """Return the turnover (VAT included) of what has no known cost: the margin leaves it out."""
        return sum(seller.total_cents for seller in self.sellers if seller.cost_cents is None)


def best(desk: Desk, first: date, last: date, office_id: bytes | None = None) -> Sellers:
    """Return all that was sold from a day to another, the greatest amount first."""
    with desk.read() as session:
        names = _names(session)
        found = [_seller(each, names) for each in _sold(session, first, last, office_id).values()]
    return Sellers(first, last, tuple(sorted(found, key=lambda one: (-one.total_cents, one.label))))


def slow(desk: Desk, first: date, last: date, office_id: bytes | None = None) -> Sellers:
    """Return the products of which some are on the shelves, those that sold least first.

    Among those that sold as many, the one that has not been sold for longest comes first.
    """
    shelves = _shelves(desk, office_id)
    with desk.read() as session:
        names, days = _names(session), _last_days(session)
        sums = _sold(session, first, last, office_id)
        found = [
            _seller(sums.get((product_id, None)) or _Sum(product_id, None), names, level, days.get(product_id))
            for product_id, level in shelves.items()
            if product_id in names.products
        ]
    return Sellers(first, last, tuple(sorted(found, key=lambda one: (one.quantity, one.last_on or _NEVER, one.label))))


def _shelves(desk: Desk, office_id: bytes | None) -> dict[bytes, int]:
    """Return how many there are of each product of which some are there."""
    with desk.database.reading() as connection:
        found = levels(connection)
    sums: dict[bytes, int] = {}
    for (where, key), level in found.items():
        if key.product_id and office_id in (None, where):
            sums[key.product_id] = sums.get(key.product_id, 0) + level
    return {product_id: level for product_id, level in sums.items() if level > 0}


@dataclass(slots=True)
class _Sum:
    """What was sold of a product or of a quick item so far, and what is known of it from its last line."""

    product_id: bytes | None
    quick_item_id: bytes | None
    category_id: bytes | None = None
    supplier_id: bytes | None = None
    consignment: bool = False
    label: str = ""
    quantity: int = 0
    total_cents: int = 0
    vat_cents: int = 0
    cost_cents: int | None = 0

    def add(self, line: Any, cost_cents: int | None) -> None:
        self.category_id, self.supplier_id = line.category_id, line.supplier_id
        self.consignment, self.label = bool(line.consignment), line.label
        self.quantity += line.quantity
        self.total_cents += line.total_cents
        self.vat_cents += line.vat_cents
        self.cost_cents = None if cost_cents is None or self.cost_cents is None else self.cost_cents + cost_cents


Sums = dict[tuple[bytes | None, bytes | None], _Sum]


def _sold(session: Session, first: date, last: date, office_id: bytes | None) -> Sums:
    """Return what was sold by product, or by quick item where that is none yet.

    Of what is on consignment, the sales before count too: a refund takes back what was owed for its original.
    """
    known, since = costs(session), first.isoformat()
    remaining, sums = Remaining(known), Sums()
    query = sold.lines().where(Sale.sold_on <= last.isoformat(), or_(Sale.sold_on >= since, sold.consignment == 1))
    for line in session.execute(query.where(Sale.office_id == office_id) if office_id else query):
        cost_cents = _cost(line, known, remaining)
        if line.sold_on >= since:
            key = (line.product_id, None if line.product_id else line.quick_item_id)
            sums.setdefault(key, _Sum(*key)).add(line, cost_cents)
    return sums


def _cost(line: Any, known: Costs, remaining: Remaining) -> int | None:
    if line.consignment:
        return remaining.owed(line)
    one = known.of_one(line.product_id, line.day)
    return None if one is None else one * line.quantity


def _last_days(session: Session) -> dict[bytes, date]:
    query = sold.from_lines(select(sold.product_id, func.max(Sale.sold_on)))
    rows = session.execute(query.where(Sale.training == 0, Sale.refunds_id.is_(None)).group_by(sold.product_id))
    return {key: date.fromisoformat(day) for key, day in rows if key}


@dataclass(frozen=True, slots=True)
class _Names:
    products: dict[bytes, Any]
    categories: dict[bytes, tuple[str, str]]
    suppliers: dict[bytes, str]


def _names(session: Session) -> _Names:
    columns = Product.id, Product.code, Product.label, Product.category_id, Product.supplier_id, Product.consignment
    categories = session.execute(select(Category.id, Category.label_fr, Category.label_en))
    suppliers = session.execute(select(Supplier.id, Supplier.name))
    return _Names(
        {row.id: row for row in session.execute(select(*columns))},
        {row[0]: (row[1], row[2]) for row in categories},
        {row[0]: row[1] for row in suppliers},
    )


def _seller(found: _Sum, names: _Names, level: int | None = None, last_on: date | None = None) -> Seller:
    """Return a line with its names: the product's own where there is one, else those of the ticket's line."""
    card = names.products.get(found.product_id or b"")
    named = found if card is None else card
    fr, en = names.categories.get(named.category_id or b"", ("", ""))
    return Seller(
        found.product_id, found.quick_item_id, card.code if card else "", named.label, fr, en,
        names.suppliers.get(named.supplier_id or b"", ""), bool(named.consignment), found.quantity,
        found.total_cents, found.vat_cents, found.cost_cents, level, last_on,
    )  # fmt: skip

"""What a basket holds and how it is paid, and the lines that it becomes: prices, VAT, discounts, the law on books."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from bitdesk.errors import RuleError, noop
from bitdesk.pricing import MOST_CENTS, Euros, least_book_cents, shared, vat_within
from bitdesk.reports.catalogue import price_on
from bitdesk.reports.vat import is_liable, rates_on

MOST_PIECES = 9_999
"""More of one article in a basket is a barcode in the wrong field."""


class Item(NamedTuple):
    """Some pieces of a product or of a quick item.

    `unit_cents` is the price of one, the day's where it is None; `discount_cents` is taken off the whole line.
    `discount_bp` is the share in basis points that it comes from, 0 where it was an amount: a basket that is taken up
    again counts with it, a sale does not.
    """

    quantity: int
    product_id: bytes | None = None
    quick_item_id: bytes | None = None
    unit_cents: int | None = None
    discount_cents: int = 0
    discount_reason: str | None = None
    discount_bp: int = 0


class Off(NamedTuple):
    """What is taken off a whole basket that is set aside: cents, or a share in basis points, and why."""

    cents: int = 0
    bp: int = 0
    reason: str | None = None


class Paid(NamedTuple):
    """A part of a ticket's payment by a `values.PaymentMethod`; `given_cents` is the cash handed over.

    The amount is above zero, in a refund too, where it is what is handed back.
    """

    method: str
    amount_cents: int
    given_cents: int | None = None


class Goods(NamedTuple):
    """What is known of an article on a day; `book_cents` is the publisher's price of a book, None of what is none."""

    category_id: bytes | None
    supplier_id: bytes | None
    consignment: int
    label: str
    ean: str | None
    vat_code: str
    price_cents: int | None
    book_cents: int | None
    cost_cents: int | None


class Line(NamedTuple):
    """A line of a ticket before it is written, and what one piece had cost the shop."""

    values: dict[str, Any]
    unit_cost_cents: int | None


def lines(
    connection: Any, items: Sequence[Item], day: str, ticket_discount_cents: int, discount_reason: str | None
) -> tuple[list[Line], bool]:
    """Return the lines of a basket on an ISO day, and whether the organisation is exempt from VAT on it.

    The ticket's discount is shared out by what the lines cost after their own; the cents that are left over go to no
    book that may not become cheaper.

    Raises:
        RuleError: an article, a quantity, a price or a discount that cannot be, with what to do.
    """
    if not items:
        raise RuleError(noop("The basket is empty. Add an article first."))
    if ticket_discount_cents < 0:
        raise RuleError(noop("A discount below zero would raise the price. Type it without a minus."))
    if ticket_discount_cents and not _said(discount_reason):
        raise RuleError(noop("A discount needs a reason, in a few words: it stays on the ticket."))
    found = [_goods(connection, item, day) for item in items]
    before = [_before(item, goods) for item, goods in zip(items, found, strict=True)]
    if ticket_discount_cents > sum(before):
        raise RuleError(
            noop("The discount of {discount} is more than the ticket, {total}. Type a smaller one."),
            discount=Euros(ticket_discount_cents), total=Euros(sum(before)),
        )  # fmt: skip
    most = [_most_off(item, goods, cents) for item, goods, cents in zip(items, found, before, strict=True)]
    shares = shared(ticket_discount_cents, before, most) if ticket_discount_cents else [0] * len(items)
    rates = rates_on(connection, day) if is_liable(connection, day) else None
    return [
        _line(item, goods, cents, share, discount_reason, rates)
        for item, goods, cents, share in zip(items, found, before, shares, strict=True)
    ], rates is None


def goods_of_product(connection: Any, product_id: bytes, day: str) -> Goods:
    """Return what is known of a product on an ISO day.

    Raises:
        RuleError: it is not known here.
    """
    row = connection.execute(
        "SELECT category_id, supplier_id, consignment, label, ean, vat_code, is_book FROM product WHERE id = ?",
        (product_id,),
    ).fetchone()
    if row is None:
        raise RuleError(noop("This product is not known here. Synchronise, or sell it as a quick item."))
    price, publisher, cost = price_on(connection, product_id, day) or (None, None, None)
    book = (publisher if publisher is not None else price) if row[6] else None
    return Goods(row[0], row[1], row[2], row[3], row[4], row[5], price, book, None if row[2] else cost)


def _goods(connection: Any, item: Item, day: str) -> Goods:
    if (item.product_id is None) == (item.quick_item_id is None):
        raise RuleError(noop("A line is either a product or a quick item. Choose the article again."))
    if item.product_id is not None:
        return goods_of_product(connection, item.product_id, day)
    row = connection.execute(
        "SELECT NULL, q.supplier_id, coalesce(s.consignment, 0), q.label, q.ean, q.vat_code, q.price_cents, NULL, NULL "
        "FROM quick_item q LEFT JOIN supplier s ON s.id = q.supplier_id WHERE q.id = ?",
        (item.quick_item_id,),
    ).fetchone()
    if row is None:
        raise RuleError(noop("This quick item is not known here. Type it again."))
    return Goods(*row)


def _before(item: Item, goods: Goods) -> int:
    """Return what a line costs after its own discount."""
    unit = _unit_cents(item, goods)
    if not 1 <= item.quantity <= MOST_PIECES:
        raise RuleError(
            noop("“{label}”: a quantity is a whole number from 1 to {most}, not {quantity}."),
            label=goods.label, most=MOST_PIECES, quantity=item.quantity,
        )  # fmt: skip
    if not 0 <= unit <= MOST_CENTS:
        raise RuleError(noop("“{label}”: {price} cannot be its price."), label=goods.label, price=Euros(unit))
    if not 0 <= item.discount_cents <= item.quantity * unit:
        raise RuleError(
            noop("“{label}”: a discount is between nothing and the line's {total}, not {discount}."),
            label=goods.label, total=Euros(item.quantity * unit), discount=Euros(item.discount_cents),
        )  # fmt: skip
    if item.discount_cents and not _said(item.discount_reason):
        raise RuleError(noop("A discount needs a reason, in a few words: it stays on the ticket."))
    return item.quantity * unit - item.discount_cents


def _unit_cents(item: Item, goods: Goods) -> int:
    cents = goods.price_cents if item.unit_cents is None else item.unit_cents
    if cents is None:
        raise RuleError(noop("“{label}” has no price yet. Type one, and tell the head office."), label=goods.label)
    return cents


def _line(
    item: Item, goods: Goods, before: int, share: int, ticket_reason: str | None, rates: dict[str, int] | None
) -> Line:
    total = before - share
    _check_book(goods, item.quantity, total)
    vat_bp = _rate(goods, rates)
    reasons = [item.discount_reason if item.discount_cents else None, ticket_reason if share else None]
    values = {
        "product_id": item.product_id, "quick_item_id": item.quick_item_id, "category_id": goods.category_id,
        "supplier_id": goods.supplier_id, "consignment": goods.consignment, "label": goods.label, "ean": goods.ean,
        "quantity": item.quantity, "unit_cents": _unit_cents(item, goods), "discount_cents": item.discount_cents,
        "ticket_discount_cents": share,
        "discount_reason": "; ".join(dict.fromkeys(reason.strip() for reason in reasons if reason)) or None,
        "total_cents": total, "vat_bp": vat_bp, "vat_cents": vat_within(total, vat_bp), "refunds_line_id": None,
    }  # fmt: skip
    return Line(values, goods.cost_cents)


def _most_off(item: Item, goods: Goods, before: int) -> int:
    """Return what can be taken off a line that costs so much: of a book, what the law allows."""
    return before if goods.book_cents is None else before - least_book_cents(goods.book_cents, item.quantity)


def _check_book(goods: Goods, quantity: int, total: int) -> None:
    """Refuse a book below 95 % of the publisher's price, or above it (law of 10 August 1981, article 1)."""
    if goods.book_cents is None:
        return
    least = least_book_cents(goods.book_cents, quantity)
    if total < least:
        raise RuleError(
            noop(
                "“{label}” is a book: the law allows 5 % off the publisher's price at most, so {least} here and not "
                "{total}. Take less off."
            ),
            label=goods.label, least=Euros(least), total=Euros(total),
        )  # fmt: skip
    if total > goods.book_cents * quantity:
        raise RuleError(
            noop("“{label}” is a book: the law fixes its price, {most} here and not {total}. Type the right price."),
            label=goods.label, most=Euros(goods.book_cents * quantity), total=Euros(total),
        )  # fmt: skip


def _rate(goods: Goods, rates: dict[str, int] | None) -> int:
    if rates is None:
        return 0
    if goods.vat_code not in rates:
        raise RuleError(
            noop("“{label}”: the VAT code “{code}” has no rate today. Ask the head office to give it one."),
            label=goods.label, code=goods.vat_code,
        )  # fmt: skip
    return rates[goods.vat_code]


def _said(reason: str | None) -> bool:
    return bool(reason and reason.strip())

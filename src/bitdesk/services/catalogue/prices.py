"""Prices and VAT rates: each has a first day, and is followed by another one rather than changed."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import Product, ProductPrice, VatRate
from bitdesk.pricing import MOST_CENTS, WHOLE_BP, Euros, least_book_cents
from bitdesk.reference import KEEP, Keep, check_code, check_day, check_filled, flushed, found, writing
from bitdesk.reports.vat import usual


def set_price(
    desk: Desk,
    product_id: bytes,
    price_cents: int,
    *,
    publisher_cents: int | Keep | None = KEEP,
    cost_cents: int | Keep | None = KEEP,
    from_on: date | None = None,
) -> bytes:
    """Record what a product costs from a day on (today by default) and return the row's id; the days before stay.

    Of two with the same first day the later one counts. A book's publisher's price follows its price where it is not
    said; the cost stays what it was.

    Raises:
        RuleError: a price cannot be, a book's lies below 95 % of its publisher's or above it, the day cannot be, or
            the product is unknown.
    """
    check_day(from_on)
    with writing(desk) as session:
        product = found(session, Product, product_id)
        before = latest_price(session, product_id)
        publisher = None if publisher_cents is KEEP else publisher_cents
        cost = (before.cost_cents if before else None) if cost_cents is KEEP else cost_cents
        first = (from_on or clock.business_date()).isoformat()
        return insert_price(session, product, price_cents, publisher, cost, first)


def insert_price(
    session: Session,
    product: Product,
    price_cents: int,
    publisher_cents: int | None,
    cost_cents: int | None,
    first: str,
) -> bytes:
    """Add a price from an ISO day on, checked; a book without a publisher's price gets its own.

    Raises:
        RuleError: as for `set_price`.
    """
    publisher = (price_cents if publisher_cents is None else publisher_cents) if product.is_book else None
    check_price(product, price_cents, publisher, cost_cents)
    return flushed(
        session,
        ProductPrice(
            product_id=product.id, from_on=first, price_cents=price_cents, publisher_cents=publisher,
            cost_cents=cost_cents,
        ),
    )  # fmt: skip


def latest_price(session: Session, product_id: bytes) -> ProductPrice | None:
    """Return the price of a product that begins last, if it has one."""
    query = select(ProductPrice).where(ProductPrice.product_id == product_id)
    return session.scalars(query.order_by(ProductPrice.from_on.desc(), ProductPrice.id.desc())).first()


def check_price(product: Product, price_cents: int, publisher_cents: int | None, cost_cents: int | None) -> None:
    """Refuse what nothing costs, and a book's price that the law forbids.

    Source: law 81-766 of 10 August 1981 on the price of books, article 1 (95 % to 100 % of the publisher's price).

    Raises:
        RuleError: with what may be.
    """
    for cents in (price_cents, publisher_cents, cost_cents):
        if cents is not None and not 0 <= cents <= MOST_CENTS:
            raise RuleError(
                noop("A price lies between {least} and {most}. Correct it."), least=Euros(0), most=Euros(MOST_CENTS)
            )
    if product.is_book and publisher_cents is not None:
        least = least_book_cents(publisher_cents, 1)
        if not least <= price_cents <= publisher_cents:
            raise RuleError(
                noop(
                    "“{label}” is a book: it is sold at its publisher's price ({publisher}), less 5 % at most "
                    "({least}). Correct the price, or the publisher's."
                ),
                label=product.label, publisher=Euros(publisher_cents), least=Euros(least),
            )  # fmt: skip


def set_vat_rate(desk: Desk, code: str, vat_bp: int, from_on: date | None = None) -> bytes:
    """Record what a VAT code means from a day on (today by default), in basis points, and return the row's id.

    Raises:
        RuleError: the code is empty or cannot be used, the rate lies outside 0 to 100 %, or the day cannot be.
    """
    check_filled(code)
    check_code(code)
    check_day(from_on)
    if not 0 <= vat_bp <= WHOLE_BP:
        raise RuleError(noop("A VAT rate lies between 0 and 100 %. Correct it."))
    with writing(desk) as session:
        first = (from_on or clock.business_date()).isoformat()
        return flushed(session, VatRate(code=code, from_on=first, vat_bp=vat_bp))


def check_vat_code(session: Session, code: str) -> None:
    """Refuse a VAT code that has no rate.

    Raises:
        RuleError: with those there are.
    """
    known = sorted({*usual()["vat"], *session.scalars(select(VatRate.code))})
    if code not in known:
        raise RuleError(
            noop("The VAT code “{code}” does not exist. Choose among: {known}."), code=code, known=", ".join(known)
        )

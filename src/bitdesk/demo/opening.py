"""Opening the shop at the head office: its VAT, suppliers, products, prices and shelves; and naming them afterwards."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bitdesk.demo.assortment import ALL_YEAR, LATER_FROM, Goods, Shop, Supplier
from bitdesk.demo.organisation import Office, Organisation
from bitdesk.desk import Desk
from bitdesk.reports import catalogue as report
from bitdesk.services import catalogue as services
from bitdesk.services.catalogue import ContactCard

POPULAR_WEIGHT = 9
REORDER = {False: 2, True: 15}
REORDER_HEAD_FACTOR = 2
LEAP_YEAR = 2024


def open_shop(
    head_office: Desk, organisation: Organisation, shop: Shop, offices: Mapping[str, bytes], first: date
) -> None:
    """Record all that the head office decides about its shop, from a first day on; `offices` are ids by code."""
    address = next(office.address for office in organisation.offices if office.head_office)
    services.set_shop(head_office, vat_liable_from=first if shop.vat_liable else None, address=address)
    services.add_usual_categories(head_office)
    for supplier in shop.suppliers:
        _add_supplier(head_office, supplier, first)
    known = wares(head_office)
    for goods in shop.goods:
        product_id = _add_goods(head_office, goods, known, first)
        _put_on_shelves(head_office, organisation.offices, goods, product_id, offices)


def wares(desk: Desk) -> Wares:
    """Return what the shop's codes name, as a file knows it."""
    listed = report.catalogue(desk)
    return Wares(
        products={article.code: article.product_id for article in listed.articles if article.product_id},
        categories={category.code: category.id for category in report.categories(desk)},
        suppliers={supplier.code: supplier.id for supplier in report.suppliers(desk)},
    )


def season_of(months: Sequence[int]) -> tuple[str, str] | tuple[None, None]:
    """Return the first and the last day (`MM-DD`) of months that follow one another; none for the whole year."""
    if len(months) == len(ALL_YEAR):
        return None, None
    first = next(month for month in months if (month - 2) % 12 + 1 not in months)
    last = next(month for month in months if month % 12 + 1 not in months)
    return f"{first:02}-01", f"{last:02}-{monthrange(LEAP_YEAR, last)[1]:02}"


def _add_supplier(head_office: Desk, supplier: Supplier, first: date) -> None:
    services.add_supplier(
        head_office,
        supplier.code,
        supplier.name,
        consignment=supplier.consignment,
        commission_bp=supplier.commission_bp,
        from_on=first,
        contact=ContactCard(**supplier.contact) if supplier.contact else None,
    )


def _add_goods(head_office: Desk, goods: Goods, known: Wares, first: date) -> bytes:
    product_id = services.add_product(
        head_office,
        goods.label,
        price_cents=goods.price_cents,
        code=goods.code,
        ean=goods.ean,
        category_id=known.categories[goods.category],
        supplier_id=known.suppliers[goods.supplier],
        vat_code=goods.vat_code,
        is_book=goods.is_book,
        is_button=goods.is_button,
        cost_cents=goods.cost_cents,
        from_on=first,
    )
    if goods.later_cents is not None:
        services.set_price(head_office, product_id, goods.later_cents, from_on=date(first.year, *LATER_FROM))
    return product_id


def _put_on_shelves(
    head_office: Desk, offices: Sequence[Office], goods: Goods, product_id: bytes, office_ids: Mapping[str, bytes]
) -> None:
    """Say where and when it is sold, but of what every office sells all year and nobody asks for much."""
    carrying = [office for office in offices if goods.carried(office)]
    everywhere = len(carrying) == len(offices) and goods.months == ALL_YEAR
    if everywhere and goods.weight < POPULAR_WEIGHT:
        return
    season_from, season_until = season_of(goods.months)
    for office in carrying:
        level = REORDER[goods.several > 1] * (REORDER_HEAD_FACTOR if office.head_office else 1)
        services.set_assortment(
            head_office,
            product_id,
            office_ids[office.code],
            season_from=season_from,
            season_until=season_until,
            reorder_level=level if goods.weight >= POPULAR_WEIGHT else None,
        )


@dataclass(frozen=True, slots=True)
class Wares:
    """The ids that the shop's codes stand for in an organisation's files."""

    products: dict[str, bytes]
    categories: dict[str, bytes]
    suppliers: dict[str, bytes]

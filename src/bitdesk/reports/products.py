"""The head office's list of products, and a product's card: its prices, its shelves, what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.folding import plain
from bitdesk.reports.organisation import Row
from bitdesk.reports.unreceived import Unreceived

MOST_ROWS = 200
"""So many are listed at once: more are found by typing."""

_RETIRED_ON, _LABEL = 1, 3
_PRODUCTS = """
SELECT p.id, p.retired_on, p.code, p.label, p.ean, p.category_id, coalesce(c.code, ''), coalesce(c.label_fr, ''),
       coalesce(c.label_en, ''), p.supplier_id, coalesce(s.code, ''), coalesce(s.name, ''), p.vat_code, p.consignment,
       p.is_book, p.is_button, p.needs_receipt, p.colour, p.rank, p.note
FROM product p LEFT JOIN category c ON c.id = p.category_id LEFT JOIN supplier s ON s.id = p.supplier_id
"""


@dataclass(frozen=True, slots=True)
class PriceRow:
    """A price from a day on, in cents; `publisher_cents` is a book's fixed price, `cost_cents` what one costs."""

    from_on: date
    price_cents: int
    publisher_cents: int | None
    cost_cents: int | None


@dataclass(frozen=True, slots=True)
class ShelfRow:
    """A product on an office's shelves, all year or in a season of `MM-DD` days."""

    id: bytes
    office_code: str
    office_name: str
    season_from: str | None
    season_until: str | None
    reorder_level: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductRow(Row):
    """A product; `price` is the day's, None where none is in force."""

    code: str
    label: str
    ean: str
    category_id: bytes | None
    category_code: str
    category_fr: str
    category_en: str
    supplier_id: bytes | None
    supplier_code: str
    supplier: str
    vat_code: str
    consignment: bool
    is_book: bool
    is_button: bool
    needs_receipt: bool
    colour: str
    rank: int | None
    note: str
    price: PriceRow | None


@dataclass(frozen=True, slots=True)
class Products:
    """The products found, the first of them by label, and how many there are in all."""

    rows: tuple[ProductRow, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Card:
    """What a product's card shows besides: its prices, the latest first, and the shelves it stands on."""

    prices: tuple[PriceRow, ...]
    shelves: tuple[ShelfRow, ...]


class ProductList:
    """All products as they stood when it was made, to be searched letter by letter."""

    def __init__(self, rows: Iterable[Any], prices: Mapping[bytes, PriceRow], unreceived: Unreceived) -> None:
        self._prices, self._unreceived = prices, unreceived
        found = ((plain(row[_LABEL]), _searched(row), row) for row in rows)
        self._found = sorted(found, key=lambda each: (each[2][_RETIRED_ON] is not None, each[0]))

    def find(self, text: str, limit: int | None = MOST_ROWS, *, retired: bool = True) -> Products:
        """Return the products that have every word typed, by label, those in use first.

        Label, codes, shelf and supplier are searched; accents and capitals do not matter.
        """
        words = plain(text).split()
        rows = [row for _, searched, row in self._found if all(word in searched for word in words)]
        if not retired:
            rows = [row for row in rows if row[_RETIRED_ON] is None]
        shown = rows if limit is None else rows[:limit]
        return Products(tuple(_row(self._unreceived, row, self._prices.get(row[0])) for row in shown), len(rows))


def listed(desk: Desk) -> ProductList:
    """Return all products with today's prices, to be searched."""
    with desk.database.reading() as connection:
        rows = connection.execute(_PRODUCTS).fetchall()
        prices = _prices(connection, clock.business_date())
    return ProductList(rows, prices, Unreceived(desk))


def products(desk: Desk, text: str = "", limit: int | None = MOST_ROWS, *, retired: bool = True) -> Products:
    """Return the products that have every word typed, with today's prices: see `ProductList.find`."""
    return listed(desk).find(text, limit, retired=retired)


def of_supplier(desk: Desk, supplier_id: bytes) -> tuple[ProductRow, ...]:
    """Return the products in use of a supplier by label, with today's prices."""
    with desk.database.reading() as connection:
        rows = connection.execute(
            f"{_PRODUCTS} WHERE p.supplier_id = ? AND p.retired_on IS NULL", (supplier_id,)
        ).fetchall()
        prices = _prices(connection, clock.business_date())
    return ProductList(rows, prices, Unreceived(desk)).find("", None).rows


def product(desk: Desk, product_id: bytes) -> ProductRow | None:
    """Return a product, None where there is none."""
    with desk.database.reading() as connection:
        row = connection.execute(f"{_PRODUCTS} WHERE p.id = ?", (product_id,)).fetchone()
        prices = _prices(connection, clock.business_date(), " AND product_id = ?", product_id)
    return _row(Unreceived(desk), row, prices.get(product_id)) if row else None


def card(desk: Desk, product_id: bytes) -> Card:
    """Return the prices of a product and the shelves that it stands on."""
    with desk.database.reading() as connection:
        prices = connection.execute(
            "SELECT from_on, price_cents, publisher_cents, cost_cents FROM product_price WHERE product_id = ? "
            "ORDER BY from_on DESC, id DESC",
            (product_id,),
        ).fetchall()
        shelves = connection.execute(
            "SELECT a.id, coalesce(o.code, ''), coalesce(o.name, ''), a.season_from, a.season_until, a.reorder_level "
            "FROM assortment a LEFT JOIN office o ON o.id = a.office_id "
            "WHERE a.product_id = ? AND a.retired_on IS NULL ORDER BY o.id, a.season_from",
            (product_id,),
        ).fetchall()
    return Card(tuple(_price(row) for row in prices), tuple(ShelfRow(*row) for row in shelves))


def _prices(connection: Any, day: date, where: str = "", *values: object) -> dict[bytes, PriceRow]:
    """Return the prices in force on a day by product: of several with the same first day the last one recorded."""
    rows = connection.execute(
        "SELECT product_id, from_on, price_cents, publisher_cents, cost_cents FROM product_price "
        f"WHERE from_on <= ?{where} ORDER BY from_on, id",
        (day.isoformat(), *values),
    )
    return {row[0]: _price(row[1:]) for row in rows}


def _searched(row: Any) -> str:
    return plain(" ".join(str(row[place] or "") for place in (2, _LABEL, 4, 7, 8, 10, 11)))


def _price(row: Any) -> PriceRow:
    return PriceRow(date.fromisoformat(row[0]), *row[1:])


def _row(unreceived: Unreceived, row: Any, price: PriceRow | None) -> ProductRow:
    retired_on = clock.day(row[1])
    return ProductRow(
        ids=(row[0],), unreceived=unreceived.by([row[0]]), retired_on=retired_on, code=row[2], label=row[3],
        ean=row[4] or "", category_id=row[5], category_code=row[6], category_fr=row[7], category_en=row[8],
        supplier_id=row[9], supplier_code=row[10], supplier=row[11], vat_code=row[12], consignment=bool(row[13]),
        is_book=bool(row[14]), is_button=bool(row[15]), needs_receipt=bool(row[16]), colour=row[17] or "",
        rank=row[18], note=row[19] or "", price=price,
    )  # fmt: skip

"""What can be sold on a day and for how much, held in memory while a page searches it.

Works on the driver's connection, without SQLAlchemy: the till opens with it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate, islice
from operator import itemgetter
from typing import Any

from bitdesk import clock
from bitdesk.barcodes import compact
from bitdesk.desk import Desk
from bitdesk.folding import plain
from bitdesk.reports.shelves import CategoryChoice as CategoryChoice
from bitdesk.reports.shelves import SupplierChoice as SupplierChoice
from bitdesk.reports.shelves import categories as categories
from bitdesk.reports.shelves import suppliers as suppliers
from bitdesk.reports.vat import VatCode as VatCode
from bitdesk.reports.vat import vat_codes as vat_codes

_ARTICLES = (
    "SELECT id, code, label, ean, category_id, supplier_id, vat_code, is_book, is_button, needs_receipt, consignment, "
    "colour, rank, retired_on FROM product"
)
_PRICES = (
    "SELECT product_id, price_cents, publisher_cents, cost_cents FROM product_price WHERE from_on <= ? "
    "ORDER BY from_on, id"
)
_QUICK_ITEMS = (
    "SELECT q.id, q.label, q.ean, q.supplier_id, q.vat_code, q.price_cents, "
    "(SELECT l.product_id FROM quick_item_link l WHERE l.quick_item_id = q.id ORDER BY l.step DESC, l.id DESC LIMIT 1) "
    "FROM quick_item q ORDER BY q.id"
)
_ASSORTMENT = "SELECT product_id, office_id, season_from, season_until FROM assortment WHERE retired_on IS NULL"


@dataclass(frozen=True, slots=True)
class Article:
    """Something that can be sold: a product (`product_id`) or a quick item without a card (`quick_item_id`).

    Money is cents, VAT included: `price_cents` is the day's price, None where none is in force. `publisher_cents` is a
    book's fixed price, `cost_cents` what the shop pays for one. `in_assortment`: it belongs to the office's shelves on
    that day.
    """

    product_id: bytes | None
    quick_item_id: bytes | None
    code: str
    label: str
    ean: str | None
    category_id: bytes | None
    supplier_id: bytes | None
    vat_code: str
    price_cents: int | None
    publisher_cents: int | None
    cost_cents: int | None
    is_book: bool
    is_button: bool
    needs_receipt: bool
    consignment: bool
    colour: str | None
    rank: int | None
    in_assortment: bool = True
    is_retired: bool = False

    @property
    def id(self) -> bytes:
        """Return the id of the product or of the quick item."""
        return self.product_id or self.quick_item_id or b""


class Catalogue:
    """The articles of a day, built once: every question is answered from memory.

    `aliases` are other articles' ids and barcodes that mean a product: the quick items that were linked to it.
    """

    def __init__(self, articles: Iterable[Article], aliases: Iterable[tuple[bytes, str | None, bytes]] = ()) -> None:
        self._by_id = {article.id: article for article in articles}
        sold = [(plain(article.label), article) for article in self._by_id.values() if not article.is_retired]
        sold.sort(key=itemgetter(0))
        self.articles = tuple(article for _, article in sold)
        self._labels = [label for label, _ in sold]
        # All that an article is found by, written plainly: each word after a space, each article on a line of its own.
        self._lines = [f" {label} {article.code.lower()} {article.ean or ''}" for label, article in sold]
        self._text = "\n".join(self._lines)
        self._starts = list(accumulate((len(line) + 1 for line in self._lines), initial=0))
        self._by_code = self._codes(aliases)

    def _codes(self, aliases: Iterable[tuple[bytes, str | None, bytes]]) -> dict[str, Article]:
        """Return the articles by barcode and code: products count more than quick items, and later ones of these."""
        codes: dict[str, Article] = {}
        for quick_item_id, ean, product_id in aliases:
            product = self._by_id.get(product_id)
            if product is not None:
                self._by_id[quick_item_id] = product
                if ean and not product.is_retired:
                    codes[compact(ean)] = product
        quick = [article for article in self.articles if article.product_id is None and article.ean]
        codes |= {compact(article.ean or ""): article for article in sorted(quick, key=lambda article: article.id)}
        products = [article for article in self.articles if article.product_id is not None]
        codes |= {article.ean: article for article in products if article.ean}
        return codes | {article.code.upper(): article for article in products if article.code}

    def by_code(self, text: str) -> Article | None:
        """Return the article that bears a barcode (an ISBN with its hyphens, too) or has a code of our own."""
        return self._by_code.get(compact(text))

    def of(self, item_id: bytes) -> Article | None:
        """Return a product or a quick item by its id, retired or not; a linked quick item is its product."""
        return self._by_id.get(item_id)

    def search(self, text: str, limit: int = 20) -> tuple[Article, ...]:
        """Return the articles that have every word typed in their label, code or barcode, the likeliest first.

        Accents and capitals do not matter. Labels that begin so come first, then those with words that begin so.
        """
        typed = plain(text)
        words = sorted(typed.split(), key=len, reverse=True)
        if not words:
            return ()
        found = dict.fromkeys(islice(self._beginning(typed), limit))
        for pieces in ([f" {word}" for word in words], words):
            if len(found) < limit:
                found |= dict.fromkeys(islice(self._having(pieces, found), limit - len(found)))
        return tuple(self.articles[place] for place in found)

    def _beginning(self, typed: str) -> Iterator[int]:
        """Give the places of the labels that begin so."""
        place = bisect_left(self._labels, typed)
        while place < len(self._labels) and self._labels[place].startswith(typed):
            yield place
            place += 1

    def _having(self, pieces: Sequence[str], found: Container[int]) -> Iterator[int]:
        """Give the places of the lines that have every piece and are not found yet; the longest piece comes first."""
        longest, *others = pieces
        at = self._text.find(longest)
        while at >= 0:
            place = bisect_right(self._starts, at) - 1
            if place not in found and all(piece in self._lines[place] for piece in others):
                yield place
            at = self._text.find(longest, self._starts[place + 1])

    def buttons(self, category_id: bytes | None) -> tuple[Article, ...]:
        """Return the articles of a category that have a button here today, by rank, then by label."""
        shown = [
            article
            for article in self.articles
            if article.is_button and article.in_assortment and article.category_id == category_id
        ]
        return tuple(sorted(shown, key=lambda article: (article.rank is None, article.rank or 0)))


def catalogue(desk: Desk, day: date | None = None, office_id: bytes | None = None) -> Catalogue:
    """Return what can be sold on a day (today by default), at a day's prices.

    Args:
        desk: whose file.
        day: whose prices and seasons.
        office_id: whose assortment; the desk's own by default, and every office's at the head office. A product that
            no office has in its assortment belongs to every one.
    """
    on = day or clock.business_date()
    with desk.database.reading() as connection:
        prices = {row[0]: row[1:] for row in connection.execute(_PRICES, (on.isoformat(),))}
        shelves = _shelves(connection, on, office_id or desk.office_id)
        products = [_product(row, prices.get(row[0]), shelves, on.isoformat()) for row in connection.execute(_ARTICLES)]
        quick = connection.execute(_QUICK_ITEMS).fetchall()
    unlinked = [_quick_item(row) for row in quick if row[6] is None]
    return Catalogue([*products, *unlinked], [(row[0], row[2], row[6]) for row in quick if row[6] is not None])


def price_on(connection: Any, product_id: bytes, day: str) -> tuple[int, int | None, int | None] | None:
    """Return the price in force on an ISO day: price, publisher's price, cost, in cents; None where there is none.

    Of several with the same first day the last one recorded counts.
    """
    row: tuple[int, int | None, int | None] | None = connection.execute(
        "SELECT price_cents, publisher_cents, cost_cents FROM product_price WHERE product_id = ? AND from_on <= ? "
        "ORDER BY from_on DESC, id DESC LIMIT 1",
        (product_id, day),
    ).fetchone()
    return row


def in_season(day: date, season_from: str | None, season_until: str | None) -> bool:
    """Tell whether a day lies in a season of `MM-DD` days; one that begins after it ends runs over the new year."""
    first, last, here = season_from or "01-01", season_until or "12-31", day.isoformat()[5:]
    return first <= here <= last if first <= last else here >= first or here <= last


def _shelves(connection: Any, on: date, office_id: bytes) -> dict[bytes, bool]:
    """Return whether the office has it today, for the products that some office has in its assortment."""
    shelves: dict[bytes, bool] = {}
    for product_id, its_office_id, season_from, season_until in connection.execute(_ASSORTMENT):
        here = not office_id or (its_office_id == office_id and in_season(on, season_from, season_until))
        shelves[product_id] = shelves.get(product_id, False) or here
    return shelves


def _product(row: Any, price: Any, shelves: dict[bytes, bool], on: str) -> Article:
    price_cents, publisher_cents, cost_cents = price or (None, None, None)
    return Article(
        row[0], None, row[1], row[2], row[3], row[4], row[5], row[6], price_cents, publisher_cents, cost_cents,
        bool(row[7]), bool(row[8]), bool(row[9]), bool(row[10]), row[11], row[12], shelves.get(row[0], True),
        row[13] is not None and row[13] <= on,
    )  # fmt: skip


def _quick_item(row: Any) -> Article:
    quick_item_id, label, ean, supplier_id, vat_code, price_cents, _ = row
    return Article(
        None, quick_item_id, "", label, ean, None, supplier_id, vat_code, price_cents, None, None, False, False, False,
        False, None, None,
    )  # fmt: skip

"""What is in the catalogue already, as an import compares it with a file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias

from sqlalchemy import select
from sqlalchemy.orm import Session

from bitdesk import clock, pricing
from bitdesk.errors import RuleError, noop
from bitdesk.folding import plain
from bitdesk.models import Category, Product, ProductPrice, Supplier
from bitdesk.reports.vat import rates_on
from bitdesk.sessions import driver

_COLUMNS = (
    "label", "ean", "category_id", "supplier_id", "vat_code", "consignment", "is_book", "is_button", "needs_receipt",
    "note",
)  # fmt: skip

Prices: TypeAlias = Mapping[str, int | None]
"""A price, a publisher's price and a cost in cents, by the names of their columns."""


@dataclass(frozen=True, slots=True)
class KnownProduct:
    """A product with the columns that an import may change, and its prices in force, the earliest first."""

    id: bytes
    code: str
    label: str
    values: Mapping[str, Any]
    prices: Sequence[tuple[str, Prices]]

    def prices_on(self, day: date) -> Prices:
        """Return its price in force on a day, empty where there is none."""
        return next((prices for first, prices in reversed(self.prices) if first <= day.isoformat()), {})


class Known:
    """The products by code and by barcode (of those in use), the shelves, suppliers and VAT codes by name."""

    def __init__(self, session: Session) -> None:
        today = clock.business_date().isoformat()
        prices = _prices(session)
        self.by_code: dict[str, KnownProduct] = {}
        self.by_ean: dict[str, KnownProduct] = {}
        self.categories: dict[str, bytes] = {}
        categories = list(session.scalars(select(Category)))
        for category in categories:
            self.categories |= dict.fromkeys(
                map(plain, (category.code, category.label_fr, category.label_en)), category.id
            )
        suppliers = list(session.scalars(select(Supplier)))
        self.suppliers = {plain(name): row.id for row in suppliers for name in (row.name, row.code)}
        self._names = {row.id: row.name for row in suppliers} | {row.id: row.label_fr for row in categories}
        self.depositors = {row.id for row in suppliers if row.consignment}
        self.vat = rates_on(driver(session), today)
        columns = [getattr(Product, name) for name in ("id", "code", "retired_on", *_COLUMNS)]
        for product_id, code, retired_on, *values in session.execute(select(*columns)):
            known = KnownProduct(
                product_id, code, values[0], dict(zip(_COLUMNS, values, strict=True)), prices.get(product_id, ())
            )
            self.by_code[code.casefold()] = known
            if known.values["ean"] and retired_on is None:
                self.by_ean[known.values["ean"]] = known

    def named(self, value: Any) -> Any:
        """Return the name of a shelf or a supplier for its id, any other value as it is."""
        return self._names.get(value, value) if isinstance(value, bytes) else value

    def category(self, text: str) -> bytes:
        """Return the shelf of a code or a label.

        Raises:
            RuleError: there is none.
        """
        return _named(self.categories, text, noop("There is no category “{name}”. Add it first, or correct the name."))

    def supplier(self, text: str) -> bytes:
        """Return the supplier of a code or a name.

        Raises:
            RuleError: there is none.
        """
        return _named(self.suppliers, text, noop("There is no supplier “{name}”. Add them first, or correct the name."))

    def is_depositor(self, supplier_id: bytes | None) -> int:
        """Return 1 where a supplier's goods are on consignment."""
        return int(supplier_id in self.depositors)

    def vat_code(self, text: str) -> str:
        """Return the VAT code that a code or a rate ("5,5 %") means today.

        Raises:
            RuleError: there is none; with those there are.
        """
        if text.casefold() in self.vat:
            return text.casefold()
        rates = {vat_bp: code for code, vat_bp in sorted(self.vat.items())}
        try:
            return rates[pricing.parse_cents(text.replace("%", ""))]
        except (RuleError, KeyError) as error:
            raise RuleError(
                noop("The VAT code “{code}” does not exist. Choose among: {known}."),
                code=text, known=", ".join(sorted(self.vat)),
            ) from error  # fmt: skip


def _named(ids: Mapping[str, bytes], text: str, refusal: str) -> bytes:
    row_id = ids.get(plain(text))
    if row_id is None:
        raise RuleError(refusal, name=text)
    return row_id


def _prices(session: Session) -> Mapping[bytes, Sequence[tuple[str, Prices]]]:
    """Return every price of every product with its first day, as they follow one another."""
    columns = (ProductPrice.price_cents, ProductPrice.publisher_cents, ProductPrice.cost_cents)
    query = select(ProductPrice.product_id, ProductPrice.from_on, *columns).order_by(
        ProductPrice.from_on, ProductPrice.id
    )
    names = [column.key for column in columns]
    prices: dict[bytes, list[tuple[str, Prices]]] = defaultdict(list)
    for product_id, from_on, *cents in session.execute(query):
        prices[product_id].append((from_on, dict(zip(names, cents, strict=True))))
    return prices

"""What an import will do with each row of a file: add, change, leave, or refuse it with the reason."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from bitdesk import barcodes, clock, pricing
from bitdesk.errors import RuleError, noop
from bitdesk.models import Product
from bitdesk.reference import check_code, check_day
from bitdesk.reports.import_plan import Action, Change, Planned
from bitdesk.reports.vat import STANDARD
from bitdesk.services.catalogue.known import Known, KnownProduct
from bitdesk.services.catalogue.prices import check_price
from bitdesk.services.catalogue.products import check_owner
from bitdesk.services.catalogue.reading import Line, Listed

BOOKS_VAT = "reduced"
CENTURY = 2000
"""That of a year in two digits."""

_BROKEN = re.compile("\ufffd|Ã[\u0080-\u00bf\u2018-\u203a]|â€")
_YES = frozenset({"1", "x", "oui", "yes", "o", "y", "vrai", "true"})
_IN_FIGURES = re.compile(r"(\d\d?) */ *(\d\d?) */ *(\d{4}|\d\d)", re.ASCII)
_NO = frozenset({"0", "non", "no", "n", "faux", "false", "-"})
_FLAGS = {"consignment": "consignment", "book": "is_book", "button": "is_button", "receipt": "needs_receipt"}
PRICES = ("price_cents", "publisher_cents", "cost_cents")


def planned(known: Known, listed: Listed) -> Iterator[Planned]:
    """Return what becomes of each row, in the order of the file; two rows of one product are refused."""
    taken: dict[str, int] = {}
    for line in listed.lines:
        label = line.cells.get("label") or line.cells.get("code") or line.cells.get("ean", "")
        try:
            plan = _Row(known, line).plan()
            _check_once(plan, taken)
            yield plan
        except RuleError as error:
            yield Planned(line.number, Action.REFUSE, label, line.cells.get("code", ""), error=error)


def _check_once(plan: Planned, taken: dict[str, int]) -> None:
    """Refuse a product that stands on an earlier line; `taken` are the lines by code and by barcode."""
    for name in filter(None, (plan.code.casefold(), plan.values.get("ean"))):
        if taken.setdefault(name, plan.number) != plan.number:
            raise RuleError(
                noop("The same product stands on line {number} already. Leave one of them."), number=taken[name]
            )


class _Row:
    """One row, read and compared with what is known."""

    def __init__(self, known: Known, line: Line) -> None:
        self.known, self.line, self.cells = known, line, line.cells

    def plan(self) -> Planned:
        """Return what becomes of the row.

        Raises:
            RuleError: why it is refused.
        """
        broken = next((text for text in self.cells.values() if _BROKEN.search(text)), None)
        if broken is not None:
            raise RuleError(
                noop("“{text}” has lost its accents: the file was saved with the wrong letters. Save it as CSV UTF-8."),
                text=broken,
            )
        ean = barcodes.checked(self.cells["ean"]) if "ean" in self.cells else None
        product = self._product(ean)
        values = self._values(ean, product)
        prices = self._prices(values, product)
        return self._added(values, prices) if product is None else self._changed(product, values, prices)

    def _product(self, ean: str | None) -> KnownProduct | None:
        """Return the product that the row means: that of its code, else that of its barcode."""
        code = self.cells.get("code", "")
        named = self.known.by_code.get(code.casefold()) if code else None
        bearer = self.known.by_ean.get(ean or "")
        if named is not None and bearer is not None and bearer is not named:
            raise RuleError(
                noop("“{label}” bears the barcode {ean} already. Change that product, or retire it."),
                label=bearer.label, ean=ean,
            )  # fmt: skip
        if named is None and code:
            check_code(code)
            if bearer is not None:
                raise RuleError(
                    noop("The barcode {ean} is that of “{label}”, whose code is {code}. Correct the code."),
                    ean=ean, label=bearer.label, code=bearer.code,
                )  # fmt: skip
        return named or bearer

    def _values(self, ean: str | None, product: KnownProduct | None) -> dict[str, Any]:
        cells = self.cells
        values: dict[str, Any] = {name: _flag(cells[cell]) for cell, name in _FLAGS.items() if cell in cells}
        values |= {name: cells[name] for name in ("label", "note") if name in cells}
        if ean is not None:
            values["ean"] = ean
        if "category" in cells:
            values["category_id"] = self.known.category(cells["category"])
        if "supplier" in cells:
            values["supplier_id"] = self.known.supplier(cells["supplier"])
            if product is not None and values["supplier_id"] != product.values["supplier_id"]:
                values.setdefault("consignment", self.known.is_depositor(values["supplier_id"]))
        if "vat" in cells:
            values["vat_code"] = self.known.vat_code(cells["vat"])
        if product is None:
            if "label" not in values:
                raise RuleError(noop("A new product has no label here. Give it one, or the code of one that is known."))
            values.setdefault("vat_code", BOOKS_VAT if values.get("is_book") else STANDARD)
            values.setdefault("consignment", self.known.is_depositor(values.get("supplier_id")))
        now = {**(product.values if product else {}), **values}
        check_owner(now.get("supplier_id"), now["consignment"])
        return values

    def _prices(self, values: Mapping[str, Any], product: KnownProduct | None) -> dict[str, int | None]:
        """Return the price that the row gives, checked with what stays of the one there is."""
        cells = {"price": "price_cents", "publisher_price": "publisher_cents", "cost": "cost_cents"}
        given = {name: pricing.parse_cents(self.cells[cell]) for cell, name in cells.items() if cell in self.cells}
        before = self._before(product)
        is_book = values.get("is_book", product.values["is_book"] if product else 0)
        if not given and is_book == (product.values["is_book"] if product else is_book):
            return {}
        price = given.get("price_cents", before.get("price_cents"))
        if price is None:
            raise RuleError(noop("There is a cost or a publisher's price, but no price. Give the price, too."))
        publisher = given.get("publisher_cents", price if "price_cents" in given else before.get("publisher_cents"))
        prices: dict[str, int | None] = {
            "price_cents": price,
            "publisher_cents": (price if publisher is None else publisher) if is_book else None,
            "cost_cents": given.get("cost_cents", before.get("cost_cents")),
        }
        label = values.get("label") or (product.label if product else "")
        check_price(Product(label=label, is_book=is_book), price, prices["publisher_cents"], prices["cost_cents"])
        return prices if prices != {name: before.get(name) for name in PRICES} else {}

    def _added(self, values: dict[str, Any], prices: dict[str, int | None]) -> Planned:
        return Planned(
            self.line.number, Action.ADD, values["label"], self.cells.get("code", "").upper(), None, values, prices,
            self._from_on(), tuple(Change(name, None, value) for name, value in prices.items() if value is not None),
        )  # fmt: skip

    def _changed(self, product: KnownProduct, values: dict[str, Any], prices: dict[str, int | None]) -> Planned:
        new = {name: value for name, value in values.items() if value != product.values[name]}
        named = self.known.named
        changes = [Change(name, named(product.values[name]), named(value)) for name, value in new.items()]
        before = self._before(product)
        changes += [
            Change(name, before.get(name), value) for name, value in prices.items() if value != before.get(name)
        ]
        return Planned(
            self.line.number, Action.CHANGE if changes else Action.SAME, values.get("label", product.label),
            product.code, product.id, new, prices, self._from_on(), tuple(changes),
        )  # fmt: skip

    def _before(self, product: KnownProduct | None) -> Mapping[str, int | None]:
        """Return the price that the row's would follow: that in force on its first day, today if it gives none."""
        return product.prices_on(self._from_on() or clock.business_date()) if product else {}

    def _from_on(self) -> date | None:
        text = self.cells.get("from_on")
        return None if text is None else _day(text)


def _flag(text: str) -> int:
    if text.casefold() in _YES:
        return 1
    if text.casefold() in _NO:
        return 0
    raise RuleError(noop("“{text}” is neither yes nor no. Write 1 or 0."), text=text)


def _day(text: str) -> date:
    """Return the day of a cell; French spreadsheets write 01/03/26 for 2026.

    Raises:
        RuleError: it is none, or in a year that nobody means.
    """
    try:
        found = _IN_FIGURES.fullmatch(text)
        if found is None:
            meant = date.fromisoformat(text)
        else:
            day, month, year = found.groups()
            meant = date(int(year) + (CENTURY if len(year) == 2 else 0), int(month), int(day))
    except ValueError as error:
        raise RuleError(
            noop("“{text}” is no date. Write one such as {day}."), text=text, day=clock.business_date()
        ) from error
    check_day(meant)
    return meant

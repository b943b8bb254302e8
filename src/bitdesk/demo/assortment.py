"""The shop of the demonstration, read from resources/demo_shop.toml into frozen dataclasses."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from importlib import resources
from typing import Any

from bitdesk.demo.organisation import Office

ALL_YEAR = tuple(range(1, 13))
ANTENNA_WEIGHT = 4
"""The least weight of what the small shops carry, where nothing else is said."""
LATER_FROM = (7, 1)
"""The month and day from which the `later` prices hold."""


def load() -> Shop:
    """Return the shop of the reference organisation."""
    text = resources.files("bitdesk").joinpath("resources", "demo_shop.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text)
    shop = data["shop"]
    return Shop(
        vat_liable=shop["vat_liable"],
        member_reason=shop["member_reason"],
        group_reason=shop["group_reason"],
        float_cents=shop["float"],
        shelves={code: Shelf(row["weight"], tuple(row["peak"])) for code, row in data["category"].items()},
        payments_small=data["payment"]["small"],
        payments_large=data["payment"]["large"],
        suppliers=tuple(_supplier(row) for row in data["supplier"]),
        goods=tuple(_goods(row) for row in data["product"]),
        quick=tuple(_quick(number, row) for number, row in enumerate(data["quick"], start=1)),
        requests=tuple(Request(row["label"], tuple(row["offices"]), row["weight"]) for row in data["request"]),
    )


def _supplier(row: dict[str, Any]) -> Supplier:
    return Supplier(
        row["code"], row["name"], row.get("consignment", False), row.get("commission_bp"), row.get("contact", {})
    )


def _goods(row: dict[str, Any]) -> Goods:
    return Goods(
        code=row["code"],
        label=row["label"],
        category=row["category"],
        supplier=row["supplier"],
        price_cents=row["price"],
        later_cents=row.get("later"),
        cost_cents=row.get("cost"),
        vat_code=row["vat"],
        is_book=row.get("is_book", False),
        is_button=row.get("is_button", False),
        ean=row.get("ean"),
        weight=row["weight"],
        several=row.get("several", 1),
        offices=tuple(row.get("offices", ())),
        months=tuple(row.get("months", ALL_YEAR)),
    )


def _quick(number: int, row: dict[str, Any]) -> Quick:
    return Quick(
        f"Q{number}", row["office"], row["month"], row["label"], row["price"], row["vat"], row.get("ean"),
        row.get("product"),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Shelf:
    """A category: how often it is bought, and twice as often in its months."""

    weight: int
    peak: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Supplier:
    """Whose goods they are; a depositor (`consignment`) without a commission is owed each piece's deposit price."""

    code: str
    name: str
    consignment: bool
    commission_bp: int | None
    contact: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Goods:
    """An article: prices in cents, the months and (none: by weight) the offices in which it is sold."""

    code: str
    label: str
    category: str
    supplier: str
    price_cents: int
    later_cents: int | None
    cost_cents: int | None
    vat_code: str
    is_book: bool
    is_button: bool
    ean: str | None
    weight: int
    several: int
    offices: tuple[str, ...]
    months: tuple[int, ...]

    def price_on(self, day: date, first_year: int) -> int:
        """Return the price of a day, where the shop opened in the first year."""
        changed = self.later_cents is not None and day >= date(first_year, *LATER_FROM)
        return self.later_cents if changed and self.later_cents is not None else self.price_cents

    def carried(self, office: Office) -> bool:
        """Tell whether an office sells it: the head office's has everything, the others what is bought most."""
        if office.head_office:
            return True
        return office.code in self.offices if self.offices else self.weight >= ANTENNA_WEIGHT


@dataclass(frozen=True, slots=True)
class Quick:
    """Something with a bar code that no desk knew, sold all the same; `product` is what it turned out to be."""

    key: str
    office: str
    month: int
    label: str
    price_cents: int
    vat_code: str
    ean: str | None
    product: str | None


@dataclass(frozen=True, slots=True)
class Request:
    """Something that visitors of these offices ask for in vain."""

    label: str
    offices: tuple[str, ...]
    weight: int


@dataclass(frozen=True, slots=True)
class Shop:
    """A shop as the demonstration needs it."""

    vat_liable: bool
    member_reason: str
    group_reason: str
    float_cents: int
    shelves: Mapping[str, Shelf]
    payments_small: Mapping[str, int]
    payments_large: Mapping[str, int]
    suppliers: tuple[Supplier, ...]
    goods: tuple[Goods, ...]
    quick: tuple[Quick, ...]
    requests: tuple[Request, ...]

    def product(self, code: str) -> Goods:
        """Return the goods of a code."""
        return next(goods for goods in self.goods if goods.code == code)

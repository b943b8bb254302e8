"""The shop's categories and suppliers, as a page lets choose from them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from bitdesk import clock
from bitdesk.desk import Desk


@dataclass(frozen=True, slots=True)
class CategoryChoice:
    """A shelf of the shop; `colour` is `#rrggbb`."""

    id: bytes
    code: str
    label_fr: str
    label_en: str
    colour: str | None


@dataclass(frozen=True, slots=True)
class SupplierChoice:
    """Somebody whose goods the shop sells.

    `commission_bp` is what the shop keeps of a depositor's sales on the day asked, in basis points; None: no
    commission, the deposit price is owed.
    """

    id: bytes
    code: str
    name: str
    consignment: bool
    commission_bp: int | None


def categories(desk: Desk) -> tuple[CategoryChoice, ...]:
    """Return the categories in their order, without those retired."""
    with desk.database.reading() as connection:
        rows = connection.execute(
            "SELECT id, code, label_fr, label_en, colour FROM category WHERE retired_on IS NULL ORDER BY rank, code"
        ).fetchall()
    return tuple(CategoryChoice(*row) for row in rows)


def suppliers(desk: Desk, day: date | None = None) -> tuple[SupplierChoice, ...]:
    """Return the suppliers by name, without those retired, with a day's terms (today's by default)."""
    on = (day or clock.business_date()).isoformat()
    with desk.database.reading() as connection:
        rows = connection.execute(
            "SELECT id, code, name, consignment FROM supplier WHERE retired_on IS NULL ORDER BY name, code"
        ).fetchall()
        terms = _terms(connection, on)
    return tuple(SupplierChoice(row[0], row[1], row[2], bool(row[3]), terms.get(row[0])) for row in rows)


def _terms(connection: Any, on: str) -> dict[bytes, int | None]:
    """Return the terms in force by supplier: of several with the same first day the last one recorded counts."""
    rows = connection.execute(
        "SELECT supplier_id, commission_bp FROM supplier_terms WHERE from_on <= ? ORDER BY from_on, id", (on,)
    )
    return dict(rows.fetchall())

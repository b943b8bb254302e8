"""The head office's lists of shelves and of suppliers, with their terms and whom to write to."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Any

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.reports.organisation import Row
from bitdesk.reports.unreceived import Unreceived


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryRow(Row):
    """A shelf of the shop, and how many products in use stand on it; `colour` is `#rrggbb` or ""."""

    code: str
    label_fr: str
    label_en: str
    colour: str
    products: int


@dataclass(frozen=True, slots=True)
class TermsRow:
    """A depositor's terms from a day on: `commission_bp` in basis points, None where deposit prices are owed."""

    from_on: date
    commission_bp: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SupplierRow(Row):
    """A supplier: `terms` are the latest first, `contact` is whom to write to, by the names of its columns."""

    code: str
    name: str
    consignment: bool
    note: str
    products: int
    terms: tuple[TermsRow, ...]
    contact: dict[str, str]

    def in_force(self, day: date) -> TermsRow | None:
        """Return the terms of a day, None where there are none."""
        return next((terms for terms in self.terms if terms.from_on <= day), None)


_CONTACT = ("name", "company", "email", "phone", "address", "language")


def categories(desk: Desk) -> tuple[CategoryRow, ...]:
    """Return the shelves in their order."""
    with desk.database.reading() as connection:
        rows = connection.execute(
            "SELECT c.id, c.retired_on, c.code, c.label_fr, c.label_en, coalesce(c.colour, ''), "
            "(SELECT count(*) FROM product p WHERE p.category_id = c.id AND p.retired_on IS NULL) "
            "FROM category c ORDER BY c.rank, c.code"
        ).fetchall()
    unreceived = Unreceived(desk)
    return tuple(
        CategoryRow(
            **_common(unreceived, row), code=row[2], label_fr=row[3], label_en=row[4], colour=row[5], products=row[6]
        )
        for row in rows
    )


def suppliers(desk: Desk) -> tuple[SupplierRow, ...]:
    """Return the suppliers by name."""
    with desk.database.reading() as connection:
        rows = connection.execute(
            "SELECT s.id, s.retired_on, s.code, s.name, s.consignment, coalesce(s.note, ''), "
            "(SELECT count(*) FROM product p WHERE p.supplier_id = s.id AND p.retired_on IS NULL), s.contact_id "
            "FROM supplier s ORDER BY s.name, s.code"
        ).fetchall()
        terms = _terms(connection)
        contacts = _contacts(connection)
    unreceived = Unreceived(desk)
    return tuple(
        SupplierRow(
            **_common(unreceived, row), code=row[2], name=row[3], consignment=bool(row[4]), note=row[5],
            products=row[6], terms=tuple(terms[row[0]]), contact=contacts.get(row[7], {}),
        )
        for row in rows
    )  # fmt: skip


def _common(unreceived: Unreceived, row: Any) -> dict[str, Any]:
    retired_on = clock.day(row[1])
    return {"ids": (row[0],), "unreceived": unreceived.by([row[0]]), "retired_on": retired_on}


def _terms(connection: Any) -> dict[bytes, list[TermsRow]]:
    terms: dict[bytes, list[TermsRow]] = defaultdict(list)
    rows = connection.execute(
        "SELECT supplier_id, from_on, commission_bp FROM supplier_terms ORDER BY from_on DESC, id DESC"
    )
    for supplier_id, from_on, commission_bp in rows:
        terms[supplier_id].append(TermsRow(date.fromisoformat(from_on), commission_bp))
    return terms


def _contacts(connection: Any) -> dict[bytes, dict[str, str]]:
    rows = connection.execute(f"SELECT contact_id, {', '.join(_CONTACT)} FROM contact_details ORDER BY id")
    return {row[0]: {name: value for name, value in zip(_CONTACT, row[1:], strict=True) if value} for row in rows}

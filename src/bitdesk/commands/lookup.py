"""Finding what a command names: an office by its code, a desk by office and name, an event by name and day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from operator import attrgetter
from typing import TypeVar

from bitdesk import clock
from bitdesk.barcodes import compact
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.reports import organisation, products, quick_items, suppliers
from bitdesk.reports.organisation import (
    ClosingRow,
    OutreachRow,
    Row,
    SeasonRow,
    WorkstationRow,
)
from bitdesk.reports.products import ProductRow
from bitdesk.reports.quick_items import QuickItemRow

Found = TypeVar("Found", bound=Row)


def _by_code(rows_of: Callable[[Desk], Sequence[Found]]) -> Callable[[Desk, str], Found]:
    """Return what finds a row by its code; where there is none it raises a RuleError with those there are."""
    return lambda desk, code: _named(rows_of(desk), code, attrgetter("code"))


office = _by_code(organisation.offices)
counselor = _by_code(organisation.counselors)
topic = _by_code(organisation.topics)
category = _by_code(suppliers.categories)
supplier = _by_code(suppliers.suppliers)


def office_of_row(desk: Desk, code: str | None) -> bytes | None:
    """Return the office that something is recorded for: the head office says it; at a desk it is the desk's own.

    Raises:
        RuleError: there is none of that code, or a desk names another one.
    """
    if code is None:
        return None
    office_id = office(desk, code).ids[0]
    if not desk.is_head_office and office_id != desk.office_id:
        raise RuleError(
            noop("A desk records for its own office. Record this at a desk of that office, or at the head office.")
        )
    return office_id


def workstation(desk: Desk, name: str, *, retired: bool = False) -> WorkstationRow:
    """Return a desk by office and name ("PDM/Accueil"), or by the office alone where that has one.

    Raises:
        RuleError: there is none, or there are several; with those there are.
    """
    rows = organisation.workstations(desk)
    there = [
        row for row in rows if row.office_code.casefold() == name.casefold() and (row.retired_on is not None) == retired
    ]
    if len(there) == 1:
        return there[0]
    return _named(rows, name, lambda row: f"{row.office_code}/{row.name}", retired=retired)


def outreach(desk: Desk, name: str, on: date | None = None, *, retired: bool = False) -> OutreachRow:
    """Return an outreach event by its name, and by one of its days where several have that name.

    Raises:
        RuleError: there is none, or there are several; with those there are.
    """
    rows = [row for row in organisation.outreaches(desk) if on is None or row.starts_on <= on <= row.ends_on]
    return _named(rows, name, lambda row: row.name, retired=retired)


def season(desk: Desk, office_code: str, on: date | None = None, *, retired: bool = False) -> SeasonRow:
    """Return the latest opening hours of an office that hold a day (today by default), or of those that were retired.

    Raises:
        RuleError: the office is unknown, or nothing is planned then.
    """
    day, code = on or clock.business_date(), office(desk, office_code).code
    rows = [row for row in organisation.seasons(desk) if row.office_code == code]
    found = [row for row in rows if row.starts_on <= day <= row.ends_on and (row.retired_on is not None) == retired]
    if not found:
        known = ", ".join(f"{row.starts_on}…{row.ends_on}" for row in rows) or "–"
        raise RuleError(
            noop("{office} has no such opening hours on {day}. Give a day of one of these with --on: {known}."),
            office=code, day=day, known=known,
        )  # fmt: skip
    return found[-1]


def closing(desk: Desk, day: date, office_code: str | None, *, retired: bool = False) -> ClosingRow:
    """Return the closed days that hold a day, of an office or of every office, or those that were retired.

    Raises:
        RuleError: the office is unknown, or the day is no closed day.
    """
    code = office(desk, office_code).code if office_code else ""
    for row in organisation.closings(desk):
        same = row.office_code == code and (row.retired_on is not None) == retired
        if same and row.first_day <= day <= row.last_day:
            return row
    raise RuleError(noop("{day} is no such closed day. See them with bitdesk head-office list closed-days."), day=day)


def category_id(desk: Desk, code: str | None) -> bytes | None:
    """Return the id of a category by its code, None where none is named."""
    return category(desk, code).ids[0] if code else None


def supplier_id(desk: Desk, code: str | None) -> bytes | None:
    """Return the id of a supplier by their code, None where none is named."""
    return supplier(desk, code).ids[0] if code else None


def product(desk: Desk, text: str) -> ProductRow:
    """Return a product by its code or its barcode, one that is in use before one that is retired.

    Raises:
        RuleError: there is none.
    """
    code = compact(text)
    found = [row for row in products.products(desk, limit=None).rows if code in (compact(row.code), compact(row.ean))]
    if not found:
        raise RuleError(noop("There is no product “{name}”. Give its code or its barcode."), name=text)
    return found[0]


def quick_item(desk: Desk, text: str) -> QuickItemRow:
    """Return a quick item by its label or its barcode, one to complete before one that is linked.

    Raises:
        RuleError: there is none; with those to complete.
    """
    rows = quick_items.quick_items(desk)
    found = [row for row in rows if text.casefold() == row.label.casefold() or (row.ean and compact(text) == row.ean)]
    if not found:
        known = ", ".join(row.label for row in rows if row.product_id is None) or "–"
        raise RuleError(noop("There is no “{name}”. Choose among: {known}."), name=text, known=known)
    return found[0]


def _named(rows: Sequence[Found], name: str, name_of: Callable[[Found], str], *, retired: bool = False) -> Found:
    """Return the row of a name, whatever the case; of two of the name, the one that is retired or is not."""
    found = [row for row in rows if name_of(row).casefold() == name.casefold()]
    chosen = [row for row in found if (row.retired_on is not None) == retired] or found
    if len(chosen) == 1:
        return chosen[0]
    if chosen:
        raise RuleError(noop("There are several “{name}”. Say which with --on and one of its days."), name=name)
    known = ", ".join(dict.fromkeys(map(name_of, rows))) or "–"
    raise RuleError(noop("There is no “{name}”. Choose among: {known}."), name=name, known=known)

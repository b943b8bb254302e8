"""Turnover of some days by office, day, month, year, category, supplier, payment method or VAT rate.

Amounts are integer cents. What was refunded is subtracted on the day of the refund; training tickets are in no total.
A desk knows the tickets of its own office, the head office those of every office that have arrived.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, select
from sqlalchemy.orm import Session

from bitdesk.desk import Desk
from bitdesk.models import Category, Office, Payment, Sale, SaleLine, Supplier
from bitdesk.reports import sold
from bitdesk.values import PaymentMethod


class By(StrEnum):
    """What turnover is counted by."""

    OFFICE = "office"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    CATEGORY = "category"
    SUPPLIER = "supplier"
    METHOD = "method"
    VAT = "vat"


UNRECEIVED = "?"
"""What the key of a line begins with whose category, supplier or office has not arrived here yet."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the turnover.

    `key` is a code, an ISO day, `2019-07`, `2019`, a payment method or a rate in basis points; "" where nothing is
    known. `label_fr` and `label_en` are names that somebody gave it, empty where the key says it. `tickets` are the
    sales in which it occurs, `quantity` and `vat_cents` are None by payment method, which knows no lines.
    """

    key: str
    label_fr: str
    label_en: str
    tickets: int
    quantity: int | None
    total_cents: int
    vat_cents: int | None

    @property
    def net_cents(self) -> int | None:
        """Return the turnover without VAT."""
        return None if self.vat_cents is None else self.total_cents - self.vat_cents


@dataclass(frozen=True, slots=True)
class SalesTable:
    """The turnover of some days by something, in the natural order of its keys; by amount where there is none.

    `refunds_cents` is negative, and contained in `total_cents`. By payment method, `quantity` and `vat_cents` are None.
    """

    by: By
    first: date
    last: date
    lines: tuple[Line, ...]
    tickets: int
    refunds: int
    quantity: int | None
    total_cents: int
    refunds_cents: int
    vat_cents: int | None

    @property
    def net_cents(self) -> int | None:
        """Return the turnover without VAT."""
        return None if self.vat_cents is None else self.total_cents - self.vat_cents

    @property
    def average_cents(self) -> int | None:
        """Return what a sale comes to on average, before refunds, to the nearest cent; None where there is none."""
        sales_cents = self.total_cents - self.refunds_cents
        return (2 * sales_cents + self.tickets) // (2 * self.tickets) if self.tickets else None


@dataclass(frozen=True, slots=True)
class _Name:
    key: str
    fr: str = ""
    en: str = ""


Sums = tuple[int, int | None, int, int | None]
"""Tickets, quantity, total and VAT, as a line has them."""


def sales(desk: Desk, first: date, last: date, by: By = By.OFFICE, office_id: bytes | None = None) -> SalesTable:
    """Return the turnover from a day to another (both included) by something, of one office or of all."""
    where = sold.counted(first, last, office_id)
    with desk.read() as session:
        tickets, refunds, total, refunded = session.execute(_totals(where)).one()
        found = dict(_sums(session, by, where))
        lines = _lines(session, by, found, first, last, office_id)
    quantity, vat = (None, None) if by is By.METHOD else (_sum(found, 1), _sum(found, 3))
    return SalesTable(by, first, last, lines, tickets, refunds, quantity, total, refunded, vat)


def years(desk: Desk) -> tuple[int, ...]:
    """Return the years that have a ticket, latest first."""
    with desk.read() as session:
        query = select(func.min(Sale.sold_on), func.max(Sale.sold_on)).where(Sale.training == 0)
        earliest, latest = session.execute(query).one()
    return tuple(range(_year(latest), _year(earliest) - 1, -1)) if earliest else ()


def _year(day: str) -> int:
    return int(day[:4])


_is_sale = case((Sale.refunds_id.is_(None), 1), else_=0)
_sold_tickets = func.count(case((Sale.refunds_id.is_(None), Sale.id)).distinct())


def _total(column: Any) -> ColumnElement[int]:
    return func.coalesce(func.sum(column), 0)


def _totals(where: list[ColumnElement[bool]]) -> Select[int, int, int, int]:
    return select(
        _total(_is_sale), _total(1 - _is_sale), _total(Sale.total_cents), _total((1 - _is_sale) * Sale.total_cents)
    ).where(*where)


def _sum(found: dict[Any, Sums], place: int) -> int:
    return sum(sums[place] or 0 for sums in found.values())


def _sums(session: Session, by: By, where: list[ColumnElement[bool]]) -> Iterator[tuple[Any, Sums]]:
    """Give each key as it is stored, and its sums."""
    if by is By.METHOD:
        query = select(Payment.method, _sold_tickets, func.sum(Payment.amount_cents))
        query = query.join(Sale, Sale.id == Payment.sale_id).where(*where).group_by(Payment.method)
        for method, tickets, total in session.execute(query):
            yield method, (tickets, None, total, None)
    elif by in {By.CATEGORY, By.SUPPLIER, By.VAT}:
        yield from _by_line(session, _column(by), where)
    else:
        yield from _by_ticket(session, _column(by), where)


def _by_line(session: Session, key: Any, where: list[ColumnElement[bool]]) -> Iterator[tuple[Any, Sums]]:
    sums = _sold_tickets, func.sum(SaleLine.quantity), func.sum(SaleLine.total_cents), func.sum(SaleLine.vat_cents)
    for found, *all_ in session.execute(sold.from_lines(select(key, *sums)).where(*where).group_by(key)):
        yield found, (all_[0], all_[1], all_[2], all_[3])


def _by_ticket(session: Session, key: Any, where: list[ColumnElement[bool]]) -> Iterator[tuple[Any, Sums]]:
    """Count tickets where they stand, and only what they lack in their lines: a ticket is read once."""
    of_lines = select(key, func.sum(SaleLine.quantity), func.sum(SaleLine.vat_cents)).select_from(SaleLine)
    of_lines = of_lines.join(Sale, Sale.id == SaleLine.sale_id).where(*where).group_by(key)
    beside = {found: (quantity, vat) for found, quantity, vat in session.execute(of_lines)}
    query = select(key, func.sum(_is_sale), func.sum(Sale.total_cents)).where(*where).group_by(key)
    for found, tickets, total in session.execute(query):
        quantity, vat = beside.get(found, (0, 0))
        yield found, (tickets, quantity, total, vat)


def _column(by: By) -> Any:
    match by:
        case By.OFFICE:
            return Sale.office_id
        case By.MONTH:
            return func.substr(Sale.sold_on, 1, 7)
        case By.YEAR:
            return func.substr(Sale.sold_on, 1, 4)
        case By.CATEGORY:
            return sold.category_id
        case By.SUPPLIER:
            return sold.supplier_id
        case By.VAT:
            return SaleLine.vat_bp
    return Sale.sold_on


def _lines(
    session: Session, by: By, found: dict[Any, Sums], first: date, last: date, office_id: bytes | None
) -> tuple[Line, ...]:
    """Return the lines in their order, those included that sold nothing where one would look for them."""
    match by:
        case By.OFFICE:
            names = _offices(session, found, office_id)
        case By.CATEGORY:
            rows = session.execute(
                select(Category.id, Category.code, Category.label_fr, Category.label_en).order_by(Category.rank)
            )
            names = {row[0]: _Name(*row[1:]) for row in rows if row[0] in found}
        case By.SUPPLIER:
            rows = session.execute(select(Supplier.id, Supplier.code, Supplier.name, Supplier.name))
            names = _by_amount({row[0]: _Name(*row[1:]) for row in rows if row[0] in found}, found)
        case By.METHOD:
            names = {method.value: _Name(method.value) for method in PaymentMethod if method.value in found}
        case By.MONTH:
            names = {key: _Name(key) for key in _months(first, last)}
        case By.YEAR:
            names = {str(year): _Name(str(year)) for year in range(first.year, last.year + 1)}
        case _:
            names = {key: _Name(str(key)) for key in sorted(found)}
    unknown = {key: _Name(_unreceived(key)) for key in found if key not in names}
    return tuple(_line(name, *found.get(key, (0, 0, 0, 0))) for key, name in (names | unknown).items())


def _unreceived(key: Any) -> str:
    return f"{UNRECEIVED}{key.hex()[:8]}" if isinstance(key, bytes) else str(key or "")


def _line(name: _Name, tickets: int, quantity: int | None, total_cents: int, vat_cents: int | None) -> Line:
    return Line(name.key, name.fr, name.en, tickets, quantity, total_cents, vat_cents)


def _offices(session: Session, found: dict[Any, Sums], office_id: bytes | None) -> dict[Any, _Name]:
    query = select(Office.id, Office.code, Office.name, Office.retired_on).order_by(Office.id)
    return {
        row_id: _Name(code, name, name)
        for row_id, code, name, retired_on in session.execute(query)
        if row_id in found or (row_id == office_id if office_id else retired_on is None)
    }


def _by_amount(names: dict[Any, _Name], found: dict[Any, Sums]) -> dict[Any, _Name]:
    return dict(sorted(names.items(), key=lambda item: (-found[item[0]][2], item[1].key)))


def _months(first: date, last: date) -> Iterator[str]:
    for month in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        yield f"{month // 12:04}-{month % 12 + 1:02}"

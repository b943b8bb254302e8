"""The turnover of a year by office and month, for the chart of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from bitdesk.desk import Desk
from bitdesk.models import Office, Sale
from bitdesk.reports import sold

MONTHS = 12


@dataclass(frozen=True, slots=True)
class OfficeMonths:
    """An office and its turnover in the twelve months of a year, in cents, VAT included; refunds are subtracted."""

    code: str
    name: str
    months: tuple[int, ...]


def sales_months(desk: Desk, year: int, office_id: bytes | None = None) -> tuple[OfficeMonths, ...]:
    """Return the offices that sold something in a year, as they were created."""
    month = func.substr(Sale.sold_on, 6, 2)
    where = sold.counted(date(year, 1, 1), date(year, 12, 31), office_id)
    query = select(Sale.office_id, month, func.sum(Sale.total_cents)).where(*where).group_by(Sale.office_id, month)
    found: dict[bytes, list[int]] = {}
    with desk.read() as session:
        for each_id, number, cents in session.execute(query):
            found.setdefault(each_id, [0] * MONTHS)[int(number) - 1] = int(cents)
        names = {row[0]: (row[1], row[2]) for row in session.execute(select(Office.id, Office.code, Office.name))}
    known = sorted(found, key=lambda each_id: (each_id not in names, each_id))
    return tuple(OfficeMonths(*names.get(each_id, ("", "")), tuple(found[each_id])) for each_id in known)

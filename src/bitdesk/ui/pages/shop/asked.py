"""What somebody wants the figures of: a year or a month, one office or all; and reading it on the worker thread."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from bitdesk import clock, reports

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.reference import OfficeChoice

MONTHS = 12


class Asked(NamedTuple):
    """A year (None: the latest one that has a sale), a month of it (0: all of it), an office (None: all).

    With `every_year`, the figures are of all years that have a sale; the chosen one and its month stay for what is not.
    """

    year: int | None = None
    month: int = 0
    office: OfficeChoice | None = None
    every_year: bool = False


class Period(NamedTuple):
    """The first and the last day, and the office's id and code, nothing for all offices; the year that was chosen."""

    first: date
    last: date
    office_id: bytes | None = None
    office_code: str | None = None
    year: int = 0


Question = Callable[["Desk", Period], Any]
"""What a section asks on the worker thread; it touches no widget."""


class Read(NamedTuple):
    """What was read: the years and offices to choose from, the period, its turnover, and what the section shows."""

    years: tuple[int, ...]
    offices: tuple[OfficeChoice, ...]
    asked: Asked
    total_cents: int
    found: Any


def period(asked: Asked, years: Sequence[int] = ()) -> Period:
    """The days of a year, of a month, or of every year that has a sale (`years`, latest first)."""
    year, month = asked.year or clock.business_date().year, asked.month
    first = date(year, month or 1, 1)
    last = date(year, month or MONTHS, monthrange(year, month or MONTHS)[1])
    if asked.every_year and years:
        first, last = date(years[-1], 1, 1), date(years[0], MONTHS, 31)
    office = asked.office
    return Period(first, last, office.id if office else None, office.code if office else None, year)


def read(desk: Desk, asked: Asked, question: Question) -> Read:
    """Read what a section shows; a year without a sale gives way to the latest one that has some."""
    today = clock.business_date().year
    years = reports.sales.years(desk) or (today,)
    wanted = asked._replace(year=asked.year if asked.year in years else years[0])
    days = period(wanted, years)
    if not desk.is_head_office:  # it knows the sales of its own office, and no other's are nought
        days = days._replace(office_id=desk.office_id, office_code=desk.office_code)
    total = reports.sales.sales(desk, days.first, days.last, reports.sales.By.YEAR, days.office_id).total_cents
    offices = reports.reference.offices(desk) if desk.is_head_office else ()
    return Read(years, offices, wanted, total, question(desk, days))

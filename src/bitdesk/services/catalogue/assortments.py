"""Which products belong to which office's shelves, in which season, and when they are ordered again."""

from __future__ import annotations

import re
from datetime import date

from sqlalchemy import select

from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import Assortment, Office, Product
from bitdesk.reference import assign, flushed, found, writing

_DAY = re.compile(r"\d\d-\d\d")
_LEAP_YEAR = 2024


def set_assortment(
    desk: Desk,
    product_id: bytes,
    office_id: bytes,
    *,
    season_from: str | None = None,
    season_until: str | None = None,
    reorder_level: int | None = None,
) -> bytes:
    """Put a product on an office's shelves, all year or in a season, and return the row's id.

    The same product, office and season again changes the level, or brings it back.

    Args:
        desk: the head office.
        product_id: what.
        office_id: where.
        season_from, season_until: the first and last day of each year, `MM-DD`; both or none.
        reorder_level: so many or fewer are ordered again; None: nothing is ordered by itself.

    Raises:
        RuleError: a day is none or stands alone, the level is negative, or the product or the office is unknown.
    """
    if (season_from is None) != (season_until is None):
        raise RuleError(noop("A season has a first and a last day. Give both, or none for the whole year."))
    for day in (season_from, season_until):
        _check_day(day)
    if reorder_level is not None and reorder_level < 0:
        raise RuleError(noop("The level from which it is ordered again cannot be negative. Correct it."))
    with writing(desk) as session:
        found(session, Product, product_id)
        found(session, Office, office_id)
        rows = session.scalars(
            select(Assortment).where(Assortment.product_id == product_id, Assortment.office_id == office_id)
        )
        same = next((row for row in rows if (row.season_from, row.season_until) == (season_from, season_until)), None)
        if same is None:
            same = Assortment(
                product_id=product_id, office_id=office_id, season_from=season_from, season_until=season_until
            )
        assign(same, reorder_level=reorder_level, retired_on=None)
        return flushed(session, same)


def _check_day(day: str | None) -> None:
    if day is not None and not _is_day(day):
        raise RuleError(noop("“{day}” is no day of the year. Write it as month-day: 06-15."), day=day)


def _is_day(text: str) -> bool:
    try:
        return bool(_DAY.fullmatch(text)) and bool(date.fromisoformat(f"{_LEAP_YEAR}-{text}"))
    except ValueError:
        return False

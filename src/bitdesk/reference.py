"""What the head office's services share: their transaction, and what no reference row may be."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from enum import Enum, auto
from typing import Any, Final, TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bitdesk import clock
from bitdesk.checks import check_date
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import Base
from bitdesk.values import FIRST_YEAR, LAST_YEAR

CODE = re.compile(r"[A-Za-z0-9_-]{1,16}")

Row = TypeVar("Row", bound=Base)


class Keep(Enum):
    """Stands for a value that a change leaves as it is; None would empty it."""

    KEEP = auto()


KEEP: Final = Keep.KEEP


@contextmanager
def writing(desk: Desk) -> Iterator[Session]:
    """Give a session of the head office.

    Raises:
        RuleError: this is a desk.
    """
    if not desk.is_head_office:
        raise RuleError(noop("Only the head office decides this. Open the head office's folder."))
    with desk.write() as session:
        yield session


def flushed(session: Session, row: Any) -> bytes:
    """Add a row and return its id."""
    session.add(row)
    session.flush()
    row_id: bytes = row.id
    return row_id


def found(session: Session, model: type[Row], row_id: bytes) -> Row:
    """Return a row.

    Raises:
        RuleError: there is none.
    """
    row = session.get(model, row_id)
    if row is None:
        raise RuleError(noop("What you want to change is not known here. Choose it in the list again."))
    return row


def assign(row: Base, **values: object) -> None:
    """Give columns their new values; days as they are stored, what is `KEEP` as it was."""
    for name, value in values.items():
        if value is not KEEP:
            setattr(row, name, value.isoformat() if isinstance(value, date) else value)


def retire(desk: Desk, model: type[Base], row_ids: Iterable[bytes], on: date | None = None) -> None:
    """Retire rows of a table from a day on (today by default), together.

    Today is always possible: what is prepared before the first day counted may be wrong, too.

    Raises:
        RuleError: the day has not come yet, or a row is unknown.
    """
    if on is not None:
        check_date(desk, on)
    with writing(desk) as session:
        for row_id in row_ids:
            assign(found(session, model, row_id), retired_on=on or clock.business_date())


def bring_back(desk: Desk, model: type[Base], row_ids: Iterable[bytes]) -> None:
    """Bring retired rows of a table back, together.

    Raises:
        RuleError: a row is unknown.
    """
    with writing(desk) as session:
        for row_id in row_ids:
            assign(found(session, model, row_id), retired_on=None)


def next_rank(session: Session, rank: Any) -> int:
    """Return the rank after all those of a table, given its column; the first is 1."""
    last: int | None = session.scalar(select(func.max(rank)))
    return (last or 0) + 1


def moved(rows: Iterable[Any], row: Any, place: int) -> list[Any]:
    """Return rows with one of them at a place among those in use (the first is 1), those retired behind them."""
    others = [each for each in rows if each is not row]
    in_use = [each for each in others if each.retired_on is None]
    retired = [each for each in others if each.retired_on is not None]
    return [*in_use[: max(place, 1) - 1], row, *in_use[max(place, 1) - 1 :], *retired]


def check_free(session: Session, column: Any, code: str) -> None:
    """Refuse a code that another row has, retired or not."""
    if session.scalars(select(column).where(column == code)).first() is not None:
        raise RuleError(noop("The code “{code}” is taken already. Choose another one."), code=code)


def check_filled(*texts: str | Keep) -> None:
    """Refuse what nobody could read."""
    if not all(text.strip() for text in texts if isinstance(text, str)):
        raise RuleError(noop("A name or a code is empty. Fill it in."))


def check_code(code: str) -> None:
    """Refuse what could not stand in a folder's name, on a command line or in a narrow column."""
    if not CODE.fullmatch(code):
        raise RuleError(
            noop("The code “{code}” cannot be used. Give 1 to 16 letters, digits, hyphens or underscores."), code=code
        )


def check_day(*days: date | None) -> None:
    """Refuse a day in a year that nobody means; None is none."""
    for day in days:
        if day is not None and not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise RuleError(
                noop("{day} is no day to decide anything from. Give one between {first} and {last}."),
                day=day, first=FIRST_YEAR, last=LAST_YEAR,
            )  # fmt: skip


def check_dates(starts_on: date | str | None, ends_on: date | str | None) -> None:
    """Refuse a last day before the first one; None is open, and a day may be as it is stored."""
    if starts_on is not None and ends_on is not None and str(ends_on) < str(starts_on):
        raise RuleError(noop("The last day comes before the first one. Correct the dates."))

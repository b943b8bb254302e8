"""The paper grid: what is already counted in each hour of each day, at the office or at an outreach event.

An hour may be None: the paper does not say when the people came.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.models import OpeningDay, OpeningHours, Outreach, counted_visit
from bitdesk.reports.periods import closed_days, planned, whole_hours
from bitdesk.reports.reference import OutreachChoice
from bitdesk.values import Entered

DAYS = 7
HOURS = range(24)
USUAL_HOURS = (9, 18)
EVENTS_OFFERED = 40


class Lock(StrEnum):
    """Why nothing can be typed on a day."""

    TO_COME = "to_come"
    TOO_EARLY = "too_early"
    OUTSIDE_EVENT = "outside_event"


class Place(NamedTuple):
    """A cell of the grid: a day and an hour of it, None where the paper does not say which."""

    on: date
    hour: int | None


@dataclass(frozen=True, slots=True)
class Cell:
    """What is known of a cell: nothing of it must be typed again.

    `here` and `elsewhere` are people counted by this desk and by the office's other desks, at the counter, by a
    command, typed from paper elsewhere, or as the head office has corrected them. `paper` is what this desk has typed
    from paper, and can correct: 0 where it confirmed that nobody came, None where it has typed nothing.
    `zero_elsewhere` says that another desk has confirmed that nobody came.
    """

    here: int = 0
    elsewhere: int = 0
    paper: int | None = None
    zero_elsewhere: bool = False

    @property
    def already(self) -> int:
        """Return the people who are counted without this desk's paper."""
        return self.here + self.elsewhere

    @property
    def people(self) -> int:
        """Return everyone who is counted."""
        return self.already + (self.paper or 0)


@dataclass(frozen=True, slots=True)
class PaperDay:
    """A column of the grid.

    `open_hours` are the whole hours in which the office was to be open; `last_hour` is the last that has begun, -1
    where the day is locked.
    """

    on: date
    lock: Lock | None
    last_hour: int
    open_hours: frozenset[int] = frozenset()
    cells: dict[int | None, Cell] = field(default_factory=dict)

    def cell(self, hour: int | None) -> Cell:
        """Return what is known of an hour."""
        return self.cells.get(hour, Cell())

    @property
    def people(self) -> int:
        """Return everyone who is counted on the day."""
        return sum(cell.people for cell in self.cells.values())


@dataclass(frozen=True, slots=True)
class PaperSheet:
    """The grid of some days; `hours` are those that are planned or that have somebody."""

    outreach_id: bytes | None
    days: tuple[PaperDay, ...]
    hours: range


def sheet(desk: Desk, first: date, event: OutreachChoice | None = None, days: int = DAYS) -> PaperSheet:
    """Return the grid of some days in a row, at the office or at an outreach event."""
    dates = [first + timedelta(days=number) for number in range(days)]
    hours: list[OpeningHours] = []
    with desk.read() as session:
        closed = closed_days(session, dates[0], dates[-1])
        cells = _counted(session, desk, dates, event.id if event else None)
        if event is None:
            _add_zeros(cells, session, desk, dates)
            hours = list(session.scalars(_hours_of(desk)))
    columns = tuple(
        PaperDay(
            on, lock := _lock(desk, on, event), _last_hour(on, lock),
            frozenset(whole_hours(planned(hours, on, closed))),
            {hour: cell for (found_on, hour), cell in cells.items() if found_on == on.isoformat()},
        )
        for on in dates
    )  # fmt: skip
    return PaperSheet(event.id if event else None, columns, _shown(columns))


def events(desk: Desk, on: date) -> tuple[OutreachChoice, ...]:
    """Return the outreach events that have begun by a day: this office's first, then the latest."""
    query = (
        select(Outreach.id, Outreach.name, Outreach.starts_on, Outreach.ends_on)
        .where(Outreach.retired_on.is_(None), Outreach.starts_on <= on.isoformat())
        .order_by(
            (Outreach.office_id == desk.office_id).desc(),
            Outreach.ends_on.desc(),
            Outreach.starts_on.desc(),
            Outreach.name,
        )
        .limit(EVENTS_OFFERED)
    )
    with desk.read() as session:
        return tuple(
            OutreachChoice(row.id, row.name, date.fromisoformat(row.starts_on), date.fromisoformat(row.ends_on))
            for row in session.execute(query)
        )


_Cells = dict[tuple[str, int | None], Cell]


def _counted(session: Session, desk: Desk, dates: list[date], outreach_id: bytes | None) -> _Cells:
    """Return by day and hour the people counted here, elsewhere, and typed from paper here."""
    visit = counted_visit.c
    kind = visit.visited_on, visit.hour, visit.desk_id, visit.entered, visit.corrected
    query = select(*kind, func.sum(visit.party_size)).where(
        visit.office_id == desk.office_id,
        visit.visited_on.between(dates[0].isoformat(), dates[-1].isoformat()),
        visit.outreach_id.is_(None) if outreach_id is None else visit.outreach_id == outreach_id,
    )
    cells: _Cells = {}
    for on, hour, writer, entered, corrected, people in session.execute(query.group_by(*kind)):
        cell = cells.get((on, hour), Cell())
        if writer != desk.desk_id:
            cell = replace(cell, elsewhere=cell.elsewhere + int(people))
        elif entered == Entered.PAPER and not corrected:
            cell = replace(cell, paper=(cell.paper or 0) + int(people))
        else:
            cell = replace(cell, here=cell.here + int(people))
        cells[on, hour] = cell
    return cells


def _add_zeros(cells: _Cells, session: Session, desk: Desk, dates: list[date]) -> None:
    """Add the hours of which it was confirmed that nobody came; whoever was counted all the same wins."""
    query = select(OpeningDay.opened_on, OpeningDay.desk_id, OpeningDay.zero_hours).where(
        OpeningDay.office_id == desk.office_id,
        OpeningDay.opened_on.between(dates[0].isoformat(), dates[-1].isoformat()),
        OpeningDay.zero_hours.is_not(None),
    )
    for on, writer, hours in session.execute(query):
        for hour in hours or ():
            cell = cells.get((on, hour), Cell())
            if not cell.people:
                own = writer == desk.desk_id
                cells[on, hour] = replace(cell, paper=0) if own else replace(cell, zero_elsewhere=True)


def _lock(desk: Desk, on: date, event: OutreachChoice | None) -> Lock | None:
    if on > clock.business_date():
        return Lock.TO_COME
    if on.isoformat() < desk.identity.counts_from:
        return Lock.TOO_EARLY
    if event is not None and not event.starts_on <= on <= event.ends_on:
        return Lock.OUTSIDE_EVENT
    return None


def _last_hour(on: date, lock: Lock | None) -> int:
    if lock is not None:
        return -1
    now = clock.local(clock.now_ms())
    return now.hour if on == now.date() else HOURS[-1]


def _shown(days: Sequence[PaperDay]) -> range:
    opened = [hour for day in days for hour in day.open_hours] or [USUAL_HOURS[0], USUAL_HOURS[1] - 1]
    used = [hour for day in days for hour in day.cells if hour is not None]
    return range(min([*opened, *used]), max([*opened, *used]) + 1)


def _hours_of(desk: Desk) -> Select[OpeningHours]:
    return select(OpeningHours).where(OpeningHours.office_id == desk.office_id, OpeningHours.retired_on.is_(None))

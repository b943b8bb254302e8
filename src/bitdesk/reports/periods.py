"""Opening periods, in minutes of the day: those planned for a date, and the union of several desks'."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from bitdesk.models import ClosedDay, OpeningHours

Periods = tuple[tuple[int, int], ...]

Closed = Collection[tuple[bytes | None, str]]
"""Closed days: the office's id (None for every office) and the date as it is stored."""


def union(several: Iterable[Sequence[Sequence[int]]]) -> Periods:
    """Return the periods during which at least one of several desks was open."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted((period[0], period[1]) for periods in several for period in periods):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return tuple(merged)


def minutes(periods: Iterable[Sequence[int]]) -> int:
    """Return how long periods last together, in minutes."""
    return sum(period[1] - period[0] for period in periods)


def whole_hours(periods: Iterable[Sequence[int]]) -> tuple[int, ...]:
    """Return the hours of the day that periods touch."""
    return tuple(sorted({hour for start, end in periods for hour in range(start // 60, -(-end // 60))}))


def planned(hours: Iterable[OpeningHours], day: date, closed: Closed = frozenset()) -> Periods:
    """Return the periods that an office's opening hours plan for a date: none on a closed day."""
    on = day.isoformat()
    return union(
        row.periods
        for row in hours
        if row.weekday == day.weekday()
        and row.starts_on <= on <= row.ends_on
        and (None, on) not in closed
        and (row.office_id, on) not in closed
    )


def closed_days(session: Session, first: date, last: date) -> Closed:
    """Return the closed days of every office from a day to another."""
    query = select(ClosedDay.office_id, ClosedDay.closed_on).where(
        ClosedDay.closed_on.between(first.isoformat(), last.isoformat()), ClosedDay.retired_on.is_(None)
    )
    return {(office_id, closed_on) for office_id, closed_on in session.execute(query)}

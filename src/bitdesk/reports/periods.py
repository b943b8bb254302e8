"""Opening periods, in minutes of the day: those planned for a date, and the union of several desks'."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from bitdesk.models import OpeningHours

Periods = tuple[tuple[int, int], ...]


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


def planned(hours: Iterable[OpeningHours], day: date) -> Periods:
    """Return the periods that an office's opening hours plan for a date."""
    on = day.isoformat()
    return union(row.periods for row in hours if row.weekday == day.weekday() and row.starts_on <= on <= row.ends_on)

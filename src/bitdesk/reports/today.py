"""What the counter shows: today's figures and entries, on the driver's connection, without SQLAlchemy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import msgspec

from bitdesk import clock
from bitdesk.desk import Desk

ENTRIES_SHOWN = 200
YEARS_COMPARED = 20
ORIGINS_SINCE_DAYS = 365


@dataclass(frozen=True, slots=True)
class VisitRow:
    """A party as the counter lists it; `visited_at` is in UTC milliseconds, `own` says that this desk wrote it."""

    id: bytes
    visited_on: date
    hour: int | None
    visited_at: int | None
    party_size: int
    public: str | None
    country: str | None
    department: str | None
    topics: tuple[str, ...]
    outreach_id: bytes | None
    counselor: str
    own: bool


@dataclass(frozen=True, slots=True)
class Today:
    """A day at the office: its visitors by hour, those of the same weekday a year before, and its entries.

    `compared_on` is the same weekday of last year, or of the latest year before that has one; None if none has.
    `opens` and `closes` are the planned whole hours, None where nothing is planned.
    """

    visited_on: date
    visitors: int
    by_hour: dict[int, int]
    compared_on: date | None
    compared_by_hour: dict[int, int]
    entries: tuple[VisitRow, ...]
    entry_count: int
    opens: int | None
    closes: int | None


def today(desk: Desk, on: date | None = None) -> Today:
    """Return a day's figures and its latest entries (of today by default)."""
    day = on or clock.business_date()
    with desk.database.reading() as connection:
        by_hour, count = _by_hour(connection, desk, day)
        compared_on, compared = _compared(connection, desk, day)
        opens, closes = _planned(connection, desk, day)
        rows = _entries(connection, desk, day, 0, ENTRIES_SHOWN)
    visitors = sum(by_hour.values())
    return Today(day, visitors, by_hour, compared_on, compared, rows, count, opens, closes)


def entries(desk: Desk, on: date, offset: int, limit: int) -> tuple[VisitRow, ...]:
    """Return some of a day's entries, newest first."""
    with desk.database.reading() as connection:
        return _entries(connection, desk, on, offset, limit)


def origins(desk: Desk, limit: int = 8) -> tuple[str, ...]:
    """Return the origins most often said at this office in a year: codes of departments and of countries."""
    since = date.fromordinal(clock.business_date().toordinal() - ORIGINS_SINCE_DAYS).isoformat()
    with desk.database.reading() as connection:
        rows = connection.execute(
            "SELECT coalesce(department, country) AS code, count(*) AS times FROM visit "
            "WHERE office_id = ? AND visited_on >= ? AND country IS NOT NULL AND country <> 'ZZ' "
            "AND voided_at IS NULL GROUP BY code ORDER BY times DESC, code LIMIT ?",
            (desk.office_id, since, limit),
        ).fetchall()
    return tuple(code for code, _ in rows)


def _by_hour(connection: Any, desk: Desk, day: date) -> tuple[dict[int, int], int]:
    rows = connection.execute(
        "SELECT coalesce(hour, -1), sum(CASE WHEN outreach_id IS NULL THEN party_size ELSE 0 END), count(*) "
        "FROM visit WHERE office_id = ? AND visited_on = ? AND voided_at IS NULL GROUP BY 1",
        (desk.office_id, day.isoformat()),
    ).fetchall()
    return {hour: people for hour, people, _ in rows if people}, sum(count for _, _, count in rows)


def _compared(connection: Any, desk: Desk, day: date) -> tuple[date | None, dict[int, int]]:
    (first,) = connection.execute("SELECT min(visited_on) FROM visit WHERE office_id = ?", (desk.office_id,)).fetchone()
    earliest = date.fromisoformat(first).year if first else day.year
    for year in range(day.year - 1, max(earliest, day.year - YEARS_COMPARED) - 1, -1):
        other = clock.same_weekday(day, year)
        by_hour, _ = _by_hour(connection, desk, other)
        if by_hour:
            return other, by_hour
    return None, {}


def _planned(connection: Any, desk: Desk, day: date) -> tuple[int | None, int | None]:
    rows = connection.execute(
        "SELECT periods FROM opening_hours WHERE office_id = ? AND weekday = ? AND retired_on IS NULL "
        "AND ? BETWEEN starts_on AND ends_on",
        (desk.office_id, day.weekday(), day.isoformat()),
    ).fetchall()
    periods = [period for (text,) in rows for period in msgspec.json.decode(text)]
    if not periods:
        return None, None
    return min(start for start, _ in periods) // 60, -(-max(end for _, end in periods) // 60)


def _entries(connection: Any, desk: Desk, day: date, offset: int, limit: int) -> tuple[VisitRow, ...]:
    rows = connection.execute(
        "SELECT v.id, v.hour, v.visited_at, v.party_size, v.public, v.country, v.department, v.topics, "
        "v.outreach_id, coalesce(c.code, ''), v.desk_id FROM visit v LEFT JOIN counselor c ON c.id = v.author_id "
        "WHERE v.office_id = ? AND v.visited_on = ? AND v.voided_at IS NULL "
        "ORDER BY coalesce(v.visited_at, 0) DESC, v.id DESC LIMIT ? OFFSET ?",
        (desk.office_id, day.isoformat(), limit, offset),
    ).fetchall()
    return tuple(
        VisitRow(
            id=row[0], visited_on=day, hour=row[1], visited_at=row[2], party_size=row[3], public=row[4],
            country=row[5], department=row[6], topics=tuple(msgspec.json.decode(row[7])) if row[7] else (),
            outreach_id=row[8], counselor=row[9], own=row[10] == desk.desk_id,
        )
        for row in rows
    )  # fmt: skip

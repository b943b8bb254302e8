"""What the counter shows: today's figures and entries, on the driver's connection, without SQLAlchemy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
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
    """A party as the counter lists it; `visited_at` is in UTC milliseconds.

    `own` says that this desk wrote it, `corrected` that what stands here is the head office's correction. A party
    that came together from several places has `parts`, the visits that share its `group_id`: its own `party_size` is
    their sum, and what they do not have in common is None.
    """

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
    corrected: bool = False
    group_id: bytes | None = None
    parts: tuple[VisitRow, ...] = ()

    @property
    def ids(self) -> tuple[bytes, ...]:
        """Return the ids of the party's visits."""
        return tuple(part.id for part in self.parts) or (self.id,)


@dataclass(frozen=True, slots=True)
class Today:
    """A day at the office: its visitors by hour, those of the same weekday a year before, and its entries.

    `compared_on` is the same weekday of last year, or of the latest year before that has one; None if none has.
    `opens` and `closes` are the planned whole hours, None where nothing is planned. `zero_hours` are those of which a
    desk of the office has confirmed that nobody came, and in which nobody is counted.
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
    zero_hours: tuple[int, ...] = ()


def party(visits: Sequence[VisitRow]) -> VisitRow:
    """Return visits that came together as one party: the first one, with the others as its parts."""
    first = visits[0]
    if len(visits) == 1:
        return first
    return replace(
        first,
        party_size=sum(visit.party_size for visit in visits),
        public=_common([visit.public for visit in visits]),
        country=_common([visit.country for visit in visits]),
        department=_common([visit.department for visit in visits]),
        own=all(visit.own for visit in visits),
        corrected=any(visit.corrected for visit in visits),
        parts=tuple(visits),
    )


def today(desk: Desk, on: date | None = None) -> Today:
    """Return a day's figures and its latest entries (of today by default)."""
    day = on or clock.business_date()
    with desk.database.reading() as connection:
        by_hour, count = _by_hour(connection, desk, day)
        compared_on, compared = _compared(connection, desk, day)
        opens, closes = _planned(connection, desk, day)
        groups = _groups(connection, desk, day)
        rows = _entries(connection, desk, day, groups, 0, ENTRIES_SHOWN)
        zero_hours = _zero_hours(connection, desk, day)
    count -= sum(len(visits) - 1 for visits in groups.values())
    return Today(
        day, sum(by_hour.values()), by_hour, compared_on, compared, rows, count, opens, closes,
        tuple(hour for hour in zero_hours if hour not in by_hour),
    )  # fmt: skip


def entries(desk: Desk, on: date, offset: int, limit: int) -> tuple[VisitRow, ...]:
    """Return some of a day's entries, newest first."""
    with desk.database.reading() as connection:
        return _entries(connection, desk, on, _groups(connection, desk, on), offset, limit)


def origins(desk: Desk, limit: int = 8) -> tuple[str, ...]:
    """Return the origins most often said at this office in a year: codes of departments and of countries."""
    since = date.fromordinal(clock.business_date().toordinal() - ORIGINS_SINCE_DAYS).isoformat()
    with desk.database.reading() as connection:
        rows = connection.execute(
            "SELECT coalesce(department, country) AS code, count(*) AS times FROM counted_visit "
            "WHERE office_id = ? AND visited_on >= ? AND country IS NOT NULL AND country <> 'ZZ' "
            "GROUP BY code ORDER BY times DESC, code LIMIT ?",
            (desk.office_id, since, limit),
        ).fetchall()
    return tuple(code for code, _ in rows)


def _by_hour(connection: Any, desk: Desk, day: date) -> tuple[dict[int, int], int]:
    rows = connection.execute(
        "SELECT coalesce(hour, -1), CASE WHEN outreach_id IS NULL THEN party_size ELSE 0 END "
        "FROM counted_visit WHERE office_id = ? AND visited_on = ?",
        (desk.office_id, day.isoformat()),
    ).fetchall()
    # Summed here: SQLite flattens no aggregate over a union, and a day has a hundred rows.
    by_hour: dict[int, int] = {}
    for hour, people in sorted(rows):
        by_hour[hour] = by_hour.get(hour, 0) + people
    return {hour: people for hour, people in by_hour.items() if people}, len(rows)


def _compared(connection: Any, desk: Desk, day: date) -> tuple[date | None, dict[int, int]]:
    # The bounds of the two tables are read from their indexes; those of the view would read every visit.
    (first,) = connection.execute(
        "SELECT min(first) FROM (SELECT min(visited_on) AS first FROM visit WHERE office_id = :office "
        "UNION ALL SELECT min(visited_on) FROM visit_correction WHERE office_id = :office)",
        {"office": desk.office_id},
    ).fetchone()
    earliest = date.fromisoformat(first).year if first else day.year
    for year in range(day.year - 1, max(earliest, day.year - YEARS_COMPARED) - 1, -1):
        other = clock.same_weekday(day, year)
        by_hour, _ = _by_hour(connection, desk, other)
        if by_hour:
            return other, by_hour
    return None, {}


def _planned(connection: Any, desk: Desk, day: date) -> tuple[int | None, int | None]:
    rows = connection.execute(
        "SELECT periods FROM opening_hours WHERE office_id = :office AND weekday = :weekday AND retired_on IS NULL "
        "AND :day BETWEEN starts_on AND ends_on AND NOT EXISTS (SELECT 1 FROM closed_day WHERE closed_on = :day "
        "AND retired_on IS NULL AND (office_id IS NULL OR office_id = :office))",
        {"office": desk.office_id, "weekday": day.weekday(), "day": day.isoformat()},
    ).fetchall()
    periods = [period for (text,) in rows for period in msgspec.json.decode(text)]
    if not periods:
        return None, None
    return min(start for start, _ in periods) // 60, -(-max(end for _, end in periods) // 60)


def _zero_hours(connection: Any, desk: Desk, day: date) -> list[int]:
    rows = connection.execute(
        "SELECT zero_hours FROM opening_day WHERE office_id = ? AND opened_on = ? AND zero_hours IS NOT NULL",
        (desk.office_id, day.isoformat()),
    ).fetchall()
    return sorted({hour for (text,) in rows for hour in msgspec.json.decode(text)})


def _entries(
    connection: Any, desk: Desk, day: date, groups: dict[bytes, list[VisitRow]], offset: int, limit: int
) -> tuple[VisitRow, ...]:
    """Return some parties: a group stands where its first visit does."""
    inside = [visit.id for visits in groups.values() for visit in visits[1:]]
    where = f"AND v.id NOT IN ({', '.join('?' * len(inside))})" if inside else ""
    # Plain columns, and limits that are not bound: SQLite then flattens the view, in half the time.
    order = f"ORDER BY v.visited_at DESC, v.id DESC LIMIT {limit:d} OFFSET {offset:d}"
    rows = _rows(connection, desk, day, f"{where} {order}", *inside)
    return tuple(row if row.group_id not in groups else party(groups[row.group_id]) for row in rows)


def _groups(connection: Any, desk: Desk, day: date) -> dict[bytes, list[VisitRow]]:
    """Return the visits of a day that came together, by their group, the first one first."""
    groups: dict[bytes, list[VisitRow]] = {}
    for row in _rows(connection, desk, day, "AND v.group_id IS NOT NULL ORDER BY v.id"):
        if row.group_id is not None:
            groups.setdefault(row.group_id, []).append(row)
    return groups


def _rows(connection: Any, desk: Desk, day: date, rest: str, *values: object) -> list[VisitRow]:
    rows = connection.execute(
        "SELECT v.id, v.hour, v.visited_at, v.party_size, v.public, v.country, v.department, v.topics, "
        "v.outreach_id, coalesce(c.code, ''), v.desk_id, v.corrected, v.group_id "
        "FROM counted_visit v LEFT JOIN counselor c ON c.id = v.author_id "
        f"WHERE v.office_id = ? AND v.visited_on = ? {rest}",
        (desk.office_id, day.isoformat(), *values),
    ).fetchall()
    return [
        VisitRow(
            id=row[0], visited_on=day, hour=row[1], visited_at=row[2], party_size=row[3], public=row[4],
            country=row[5], department=row[6], topics=tuple(msgspec.json.decode(row[7])) if row[7] else (),
            outreach_id=row[8], counselor=row[9], own=row[10] == desk.desk_id, corrected=bool(row[11]),
            group_id=row[12],
        )
        for row in rows
    ]  # fmt: skip


def _common(values: list[str | None]) -> str | None:
    return values[0] if len(set(values)) == 1 else None

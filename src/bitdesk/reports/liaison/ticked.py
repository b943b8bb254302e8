"""A year of the opening and closing checklists: on how many days they were ticked, by office and month, and by whom."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any, NamedTuple

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.reports.opened import opened
from bitdesk.values import Moment

MOMENTS = (Moment.OPENING.value, Moment.CLOSING.value)


@dataclass(frozen=True, slots=True)
class TickedMonth:
    """A checklist of an office in a month.

    `days` are those on which the office was open and something stood on the list, or on which something was ticked;
    `whole` those on which all of it was ticked, `partly` some of it. `people` are the ticks by counselor's code, ""
    where nobody said.
    """

    office_code: str
    office_name: str
    month: int
    moment: str
    days: int
    whole: int
    partly: int
    people: Mapping[str, int]

    @property
    def missed(self) -> int:
        """Return on how many days nothing was ticked."""
        return self.days - self.whole - self.partly


class _Item(NamedTuple):
    id: bytes
    office_id: bytes | None
    moment: str
    added_on: str
    retired_on: str | None

    def stands_on(self, office_id: bytes, day: str) -> bool:
        is_of_office = self.office_id in (None, office_id)
        return is_of_office and self.added_on <= day and (self.retired_on is None or self.retired_on > day)


class _Tick(NamedTuple):
    author: str


_Ticks = dict[tuple[bytes, str], dict[bytes, _Tick]]
"""Who ticked what, by office and day."""


def ticked(desk: Desk, year: int) -> tuple[TickedMonth, ...]:
    """Return the checklists of a year by office, month and moment; what nothing stood on is left out.

    Today counts only where it was ticked: its closing is still to come.
    """
    today = clock.business_date()
    open_days: dict[str, set[str]] = defaultdict(set)
    for each in opened(desk, year).days:
        for code, _minutes in each.offices if each.day < today else ():
            open_days[code].add(each.day.isoformat())
    with desk.database.reading() as connection:
        items, ticks = _items(connection), _ticks(connection, year)
        offices = connection.execute("SELECT id, code, name FROM office ORDER BY id").fetchall()
    return tuple(
        line
        for office_id, code, name in offices
        for line in _of_office((office_id, code, name), items, open_days[code], ticks)
    )


def _of_office(
    office: tuple[bytes, str, str], items: Sequence[_Item], open_days: set[str], ticks: _Ticks
) -> Iterator[TickedMonth]:
    office_id, code, name = office
    days = sorted(open_days | {day for owner, day in ticks if owner == office_id})
    for month, moment in product(sorted({int(day[5:7]) for day in days}), MOMENTS):
        listed = [item for item in items if item.moment == moment]
        lists = {
            day: _list(listed, office_id, day, ticks.get((office_id, day), {}))
            for day in days
            if int(day[5:7]) == month
        }
        counted = [each for day, each in lists.items() if any(each) or (each and day in open_days)]
        if counted:
            whole = sum(all(each) for each in counted)
            people = Counter(tick.author for each in counted for tick in each if tick)
            yield TickedMonth(
                code, name, month, moment, len(counted), whole, sum(map(any, counted)) - whole, dict(people)
            )


def _list(listed: Sequence[_Item], office_id: bytes, day: str, done: Mapping[bytes, _Tick]) -> list[_Tick | None]:
    """Return the ticks of what stood on a list on a day, None for what was not ticked."""
    return [done.get(item.id) for item in listed if item.id in done or item.stands_on(office_id, day)]


def _items(connection: Any) -> list[_Item]:
    rows = connection.execute(
        "SELECT i.id, i.office_id, i.moment, (SELECT min(j.at_ms) FROM journal j WHERE j.row_id = i.id), i.retired_on "
        "FROM checklist_item i"
    ).fetchall()
    return [
        _Item(item_id, office_id, moment, clock.business_date(added).isoformat() if added is not None else "", retired)
        for item_id, office_id, moment, added, retired in rows
    ]


def _ticks(connection: Any, year: int) -> _Ticks:
    found: _Ticks = defaultdict(dict)
    for office_id, day, item_id, author in connection.execute(
        "SELECT t.office_id, t.ticked_on, t.item_id, coalesce(c.code, '') FROM checklist_tick t "
        "LEFT JOIN counselor c ON c.id = t.author_id WHERE t.voided_at IS NULL AND t.ticked_on BETWEEN ? AND ? "
        "ORDER BY t.ticked_at, t.id",
        (f"{year:04}-01-01", f"{year:04}-12-31"),
    ):
        found[office_id, day].setdefault(item_id, _Tick(author))
    return dict(found)

"""Visitors of a year counted by office, month, weekday, hour, origin or topic."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, select
from sqlalchemy.orm import Session

from bitdesk.desk import Desk
from bitdesk.models import Office, counted_visit
from bitdesk.reports.reference import office_by_code


class By(StrEnum):
    """What visitors are counted by."""

    OFFICE = "office"
    MONTH = "month"
    WEEKDAY = "weekday"
    HOUR = "hour"
    ORIGIN = "origin"
    TOPIC = "topic"


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its key (a code, a number from 1, an hour, or "" where nothing was said), visitors and parties."""

    key: str
    visitors: int
    parties: int


@dataclass(frozen=True, slots=True)
class VisitsTable:
    """Visitors of a year by something, in the natural order of its keys.

    Outreach is a line of its own by office (`OUTREACH`), and is counted in every other table of the whole
    organisation; a table of one office leaves it out. By topic a party counts once for each of its topics; visits
    that came together are one party, counted once in every line where one of them stands.
    """

    year: int
    by: By
    lines: tuple[Line, ...]
    visitors: int
    parties: int


OUTREACH = "outreach"

visit = counted_visit.c


def visits(desk: Desk, year: int, by: By = By.OFFICE, office_code: str | None = None) -> VisitsTable:
    """Return the visitors of a year by something.

    Raises:
        RuleError: the office does not exist.
    """
    with desk.read() as session:
        where: list[ColumnElement[bool]] = [visit.visited_on.between(f"{year}-01-01", f"{year}-12-31")]
        if office_code:
            office_id = office_by_code(session, office_code).id
            where += [visit.office_id == office_id, visit.outreach_id.is_(None)]
        counted = _Counted()
        for found, *sums in session.execute(_query(by, where)):
            counted.add(_names(by, found), *sums)
        if counted.grouped:
            key = _column(by)
            grouped = select(key, visit.group_id).where(*where, visit.group_id.is_not(None))
            for found, group_id in session.execute(grouped):
                counted.add_group(_names(by, found), group_id)
        lines = _sorted(by, counted.lines())
        if by is By.OFFICE:
            lines = _in_office_order(session, lines, office_code)
    return VisitsTable(year, by, tuple(lines), counted.visitors, counted.alone + len(counted.groups))


@dataclass
class _Counted:
    """What is counted so far, in all and by name: visitors, parties that came alone, and groups."""

    visitors: int = 0
    alone: int = 0
    grouped: int = 0
    groups: set[bytes] = field(default_factory=set)
    by_name: dict[str, list[int]] = field(default_factory=dict)
    groups_by_name: dict[str, set[bytes]] = field(default_factory=dict)

    def add(self, names: list[str], people: int, visits: int, grouped: int) -> None:
        self.visitors += people
        self.alone += visits - grouped
        self.grouped += grouped
        for name in names:
            sums = self.by_name.setdefault(name, [0, 0])
            sums[0] += people
            sums[1] += visits - grouped

    def add_group(self, names: list[str], group_id: bytes) -> None:
        self.groups.add(group_id)
        for name in names:
            self.groups_by_name.setdefault(name, set()).add(group_id)

    def lines(self) -> list[Line]:
        return [
            Line(name, people, alone + len(self.groups_by_name.get(name, ())))
            for name, (people, alone) in self.by_name.items()
        ]


def _query(by: By, where: list[ColumnElement[bool]]) -> Select[Any]:
    key = _column(by)
    sums = func.sum(visit.party_size), func.count(), func.count(visit.group_id)
    return select(key, *sums).where(*where).group_by(key).order_by(key)


def _sorted(by: By, lines: list[Line]) -> list[Line]:
    if by in {By.ORIGIN, By.TOPIC}:
        return sorted(lines, key=lambda line: (-line.visitors, line.key))
    return lines if by is By.OFFICE else sorted(lines, key=lambda line: int(line.key or -1))


def _column(by: By) -> Any:
    match by:
        case By.OFFICE:
            office = select(Office.code).where(Office.id == visit.office_id).scalar_subquery()
            return case((visit.outreach_id.is_not(None), OUTREACH), else_=office)
        case By.MONTH:
            return func.substr(visit.visited_on, 6, 2)
        case By.WEEKDAY:
            return visit.visited_on
        case By.HOUR:
            return visit.hour
        case By.ORIGIN:
            return func.coalesce(visit.department, visit.country)
        case By.TOPIC:
            return visit.topics


def _names(by: By, found: Any) -> list[str]:
    if found is None:
        return [""]
    match by:
        case By.TOPIC:
            return [str(topic) for topic in found]
        case By.WEEKDAY:
            return [str(date.fromisoformat(found).isoweekday())]
        case By.MONTH:
            return [str(int(found))]
    return [str(found)]


def _in_office_order(session: Session, lines: list[Line], office_code: str | None) -> list[Line]:
    codes = [office_code.upper()] if office_code else [*session.scalars(select(Office.code).order_by(Office.id))]
    found = {line.key: line for line in lines}
    order = [*codes, OUTREACH] if OUTREACH in found else codes
    return [found.get(code, Line(code, 0, 0)) for code in order]

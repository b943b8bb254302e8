"""Visitors of a year counted by office, month, weekday, hour, origin or topic."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.orm import Session

from bitdesk.desk import Desk
from bitdesk.models import Office, Visit
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
    organisation; a table of one office leaves it out. By topic a party counts once for each of its topics.
    """

    year: int
    by: By
    lines: tuple[Line, ...]
    visitors: int
    parties: int


OUTREACH = "outreach"


def visits(desk: Desk, year: int, by: By = By.OFFICE, office_code: str | None = None) -> VisitsTable:
    """Return the visitors of a year by something.

    Raises:
        RuleError: the office does not exist.
    """
    with desk.read() as session:
        where: list[ColumnElement[bool]] = [
            Visit.voided_at.is_(None),
            Visit.visited_on.between(f"{year}-01-01", f"{year}-12-31"),
        ]
        if office_code:
            office_id = office_by_code(session, office_code).id
            where += [Visit.office_id == office_id, Visit.outreach_id.is_(None)]
        lines = _lines(session, by, where)
        if by is By.OFFICE:
            lines = _in_office_order(session, lines, office_code)
        total = select(func.coalesce(func.sum(Visit.party_size), 0), func.count()).where(*where)
        visitors, parties = session.execute(total).one()
    return VisitsTable(year, by, tuple(lines), int(visitors), int(parties))


def _lines(session: Session, by: By, where: list[ColumnElement[bool]]) -> list[Line]:
    key = _column(by)
    query = select(key, func.sum(Visit.party_size), func.count()).where(*where).group_by(key).order_by(key)
    sums: dict[str, tuple[int, int]] = {}
    for found, people, parties in session.execute(query):
        for name in _names(by, found):
            before = sums.get(name, (0, 0))
            sums[name] = (before[0] + int(people), before[1] + parties)
    lines = [Line(name, *counted) for name, counted in sums.items()]
    if by in {By.ORIGIN, By.TOPIC}:
        return sorted(lines, key=lambda line: (-line.visitors, line.key))
    return lines if by is By.OFFICE else sorted(lines, key=lambda line: int(line.key or -1))


def _column(by: By) -> Any:
    match by:
        case By.OFFICE:
            office = select(Office.code).where(Office.id == Visit.office_id).scalar_subquery()
            return case((Visit.outreach_id.is_not(None), OUTREACH), else_=office)
        case By.MONTH:
            return func.substr(Visit.visited_on, 6, 2)
        case By.WEEKDAY:
            return Visit.visited_on
        case By.HOUR:
            return Visit.hour
        case By.ORIGIN:
            return func.coalesce(Visit.department, Visit.country)
        case By.TOPIC:
            return Visit.topics


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

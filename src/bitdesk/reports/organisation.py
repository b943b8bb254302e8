"""What the head office has decided, as its page lists it: retired rows too, and who has not received each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Any

from sqlalchemy import select

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.models import ClosedDay, Counselor, Office, OpeningHours, Outreach, Topic, Workstation
from bitdesk.reports.periods import Periods, union
from bitdesk.reports.unreceived import Unreceived

WEEKDAYS = range(7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What every line of the page has.

    `ids` are the rows that it stands for (a season has one a weekday, a closing one a day), `unreceived` the desks
    that have not received the latest of them, and `retired_on` the day from which it is no longer in use, None while
    it is.
    """

    ids: tuple[bytes, ...]
    unreceived: tuple[str, ...]
    retired_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeRow(Row):
    """An office."""

    code: str
    name: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SeasonRow(Row):
    """The opening hours of an office for a season; `week` has the periods of the seven weekdays, Monday's first."""

    office_code: str
    office_name: str
    starts_on: date
    ends_on: date
    week: tuple[Periods, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosingRow(Row):
    """Closed days that follow one another, of one office ("": of all) and for one reason ("": not said)."""

    office_code: str
    office_name: str
    first_day: date
    last_day: date
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkstationRow(Row):
    """A desk.

    `contact_at` is its last contact in UTC milliseconds, None before the first; `waiting` how many of the head
    office's rows it has not received, None where that is not known.
    """

    office_code: str
    office_name: str
    name: str
    contact_at: int | None
    waiting: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CounselorRow(Row):
    """A counselor; `retired_on` is the day after their last one."""

    code: str
    name: str
    role: str
    starts_on: date | None
    ends_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicRow(Row):
    """Something that visitors ask about."""

    code: str
    label_fr: str
    label_en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OutreachRow(Row):
    """A market or a festival, and the office that staffs it ("": none in particular)."""

    name: str
    office_code: str
    office_name: str
    starts_on: date
    ends_on: date


def offices(desk: Desk) -> tuple[OfficeRow, ...]:
    """Return the offices as they were created."""
    unreceived = Unreceived(desk)
    return tuple(
        OfficeRow(**_common(unreceived, row), code=row.code, name=row.name, address=row.address or "")
        for row in _all(desk, select(Office).order_by(Office.id))
    )


def seasons(desk: Desk) -> tuple[SeasonRow, ...]:
    """Return the opening hours, office by office, earliest season first."""
    unreceived, names = Unreceived(desk), _names(desk)
    order = select(OpeningHours).order_by(
        OpeningHours.office_id, OpeningHours.starts_on, OpeningHours.ends_on, OpeningHours.retired_on,
        OpeningHours.weekday, OpeningHours.id,
    )  # fmt: skip
    found = groupby(_all(desk, order), key=lambda row: (row.office_id, row.starts_on, row.ends_on, row.retired_on))
    return tuple(_season(unreceived, names, [*rows]) for _, rows in found)


def _season(unreceived: Unreceived, names: dict[bytes, tuple[str, str]], rows: Sequence[OpeningHours]) -> SeasonRow:
    first = rows[0]
    code, name = names.get(first.office_id, ("", ""))
    return SeasonRow(
        **_common(unreceived, *rows), office_code=code, office_name=name,
        starts_on=date.fromisoformat(first.starts_on), ends_on=date.fromisoformat(first.ends_on),
        week=tuple(union(row.periods for row in rows if row.weekday == weekday) for weekday in WEEKDAYS),
    )  # fmt: skip


def closings(desk: Desk) -> tuple[ClosingRow, ...]:
    """Return the closed days in the order of their dates, days that follow one another together."""
    unreceived, names = Unreceived(desk), _names(desk)
    order = select(ClosedDay).order_by(
        ClosedDay.office_id, ClosedDay.reason, ClosedDay.retired_on, ClosedDay.closed_on, ClosedDay.id
    )
    found = [_closing(unreceived, names, rows) for rows in _runs(_all(desk, order))]
    return tuple(sorted(found, key=lambda row: (row.first_day, row.office_name)))


def _runs(rows: Iterable[ClosedDay]) -> Iterator[list[ClosedDay]]:
    run: list[ClosedDay] = []
    for row in rows:
        if run and not _follows(run[-1], row):
            yield run
            run = []
        run.append(row)
    if run:
        yield run


def _follows(before: ClosedDay, row: ClosedDay) -> bool:
    same = (before.office_id, before.reason, before.retired_on) == (row.office_id, row.reason, row.retired_on)
    return same and date.fromisoformat(row.closed_on) - date.fromisoformat(before.closed_on) == timedelta(days=1)


def _closing(unreceived: Unreceived, names: dict[bytes, tuple[str, str]], rows: Sequence[ClosedDay]) -> ClosingRow:
    code, name = names.get(rows[0].office_id or b"", ("", ""))
    return ClosingRow(
        **_common(unreceived, *rows), office_code=code, office_name=name, reason=rows[0].reason or "",
        first_day=date.fromisoformat(rows[0].closed_on), last_day=date.fromisoformat(rows[-1].closed_on),
    )  # fmt: skip


def workstations(desk: Desk) -> tuple[WorkstationRow, ...]:
    """Return the desks, office by office."""
    unreceived, names = Unreceived(desk), _names(desk)
    contacts = {feed.desk_id: feed.contact_at for feed in unreceived.feeds}
    rows = []
    for row in _all(desk, select(Workstation).order_by(Workstation.office_id, Workstation.id)):
        code, name = names.get(row.office_id, ("", ""))
        rows.append(
            WorkstationRow(
                **_common(unreceived, row), office_code=code, office_name=name, name=row.name,
                contact_at=contacts.get(row.id), waiting=unreceived.count(row.id),
            )
        )  # fmt: skip
    return tuple(rows)


def counselors(desk: Desk) -> tuple[CounselorRow, ...]:
    """Return the counselors by code."""
    unreceived = Unreceived(desk)
    return tuple(
        CounselorRow(
            ids=(row.id,), unreceived=unreceived.by([row.id]), code=row.code, name=row.name, role=row.role,
            starts_on=clock.day(row.starts_on), ends_on=clock.day(row.ends_on),
            retired_on=date.fromisoformat(row.ends_on) + timedelta(days=1) if row.ends_on else None,
        )
        for row in _all(desk, select(Counselor).order_by(Counselor.code))
    )  # fmt: skip


def topics(desk: Desk) -> tuple[TopicRow, ...]:
    """Return the topics in the organisation's order."""
    unreceived = Unreceived(desk)
    return tuple(
        TopicRow(**_common(unreceived, row), code=row.code, label_fr=row.label_fr, label_en=row.label_en)
        for row in _all(desk, select(Topic).order_by(Topic.rank, Topic.code))
    )


def outreaches(desk: Desk) -> tuple[OutreachRow, ...]:
    """Return the outreach events, latest first."""
    unreceived, names = Unreceived(desk), _names(desk)
    rows = []
    for row in _all(desk, select(Outreach).order_by(Outreach.starts_on.desc(), Outreach.name)):
        code, name = names.get(row.office_id, ("", ""))
        rows.append(
            OutreachRow(
                **_common(unreceived, row), name=row.name, office_code=code, office_name=name,
                starts_on=date.fromisoformat(row.starts_on), ends_on=date.fromisoformat(row.ends_on),
            )
        )  # fmt: skip
    return tuple(rows)


def _all(desk: Desk, query: Any) -> list[Any]:
    with desk.read() as session:
        rows = list(session.scalars(query))
        session.expunge_all()
    return rows


def _names(desk: Desk) -> dict[bytes, tuple[str, str]]:
    return {office.id: (office.code, office.name) for office in _all(desk, select(Office))}


def _common(unreceived: Unreceived, *rows: Any) -> dict[str, Any]:
    ids = tuple(row.id for row in rows)
    return {"ids": ids, "unreceived": unreceived.by(ids), "retired_on": clock.day(rows[0].retired_on)}

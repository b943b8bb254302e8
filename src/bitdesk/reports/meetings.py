"""The meetings of the quality group, with what each of them decided."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import Counselor, QualityMeeting
from bitdesk.reports.people import people


@dataclass(frozen=True, slots=True)
class Point:
    """A point of an agenda, in the words of the day; `detail` has a line for each thing."""

    kind: str
    label: str
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A meeting: `attendees` are counselors' codes, `names` the same in full, `is_own` whether this desk writes it.

    `closed_at` is in UTC milliseconds, None while its minutes are still written. `known_at` is the office whose desk
    built the agenda, and knows no other office's complaints, enquiries and remarks; "" where the head office did.
    """

    id: bytes
    met_on: date
    place: str
    attendees: tuple[str, ...]
    names: tuple[str, ...]
    guests: str
    agenda: tuple[Point, ...]
    minutes: str
    closed_at: int | None
    written_by: str
    is_own: bool
    known_at: str = ""

    @property
    def is_open(self) -> bool:
        """Return whether its agenda and its minutes may still change."""
        return self.closed_at is None


def meetings(desk: Desk, year: int | None = None) -> tuple[Meeting, ...]:
    """Return the meetings of a year or (None) all of them, the latest first."""
    query = select(QualityMeeting).order_by(QualityMeeting.met_on.desc(), QualityMeeting.id.desc())
    if year is not None:
        query = query.where(QualityMeeting.met_on.between(f"{year}-01-01", f"{year}-12-31"))
    with desk.read() as session:
        return _meetings(session, desk, list(session.scalars(query)))


def meeting(desk: Desk, meeting_id: bytes) -> Meeting:
    """Return one meeting.

    Raises:
        RuleError: it is not known here.
    """
    with desk.read() as session:
        row = session.get(QualityMeeting, meeting_id)
        if row is None:
            raise RuleError(noop("This meeting is not known here. Choose it in the list again."))
        return _meetings(session, desk, [row])[0]


def last_held(desk: Desk) -> date | None:
    """Return the day of the last meeting that was held and closed, None where there was none."""
    today = clock.business_date()
    held = (each.met_on for each in meetings(desk) if not each.is_open and each.met_on <= today)
    return next(held, None)


def _meetings(session: Session, desk: Desk, rows: list[QualityMeeting]) -> tuple[Meeting, ...]:
    known = people(session)
    names = {row.code: row.name for row in session.execute(select(Counselor.code, Counselor.name))}
    return tuple(
        Meeting(
            id=row.id, met_on=date.fromisoformat(row.met_on), place=row.place or "", attendees=tuple(row.attendees),
            names=tuple(names.get(code, code) for code in row.attendees), guests=row.guests or "",
            agenda=tuple(Point(*(str(point.get(name, "")) for name in Point.__slots__)) for point in row.agenda),
            minutes=row.minutes or "", closed_at=row.closed_at, written_by=known.author(row),
            is_own=row.desk_id == desk.desk_id, known_at=known.desk_offices.get(row.desk_id, ""),
        )
        for row in rows
    )  # fmt: skip

"""The meetings of the quality group: convened with the agenda of the day, then minutes, then closed for good."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from bitdesk import clock, drafts
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import Counselor, QualityMeeting
from bitdesk.reference import KEEP, Keep, assign, check_day, flushed, found
from bitdesk.texts import kept_or_none

Point = Mapping[str, str]
"""A point of an agenda: `kind`, `label` and `detail`, in words."""

LONGEST_LINE = 300


def convene(
    desk: Desk,
    met_on: date,
    *,
    place: str | None = None,
    attendees: Sequence[str] = (),
    guests: str | None = None,
    agenda: Sequence[Point] = (),
    minutes: str | None = None,
    draft: str | None = None,
) -> bytes:
    """Record a meeting, past or to come, and return its id.

    Args:
        desk: any desk, or the head office; whoever records it writes its minutes.
        met_on: the day.
        place: where.
        attendees: the codes of the counselors who come.
        guests: who else comes, by function: personal data does not belong here.
        agenda: the points (`exports.agenda` builds them from what is open and what recurs).
        minutes: what was said, if it is known already.
        draft: the form's draft, which is dropped with it.

    Raises:
        RuleError: the day cannot be, a counselor is not known here, or a text cannot be kept.
        OutageError: the disk refuses; nothing was recorded.
    """
    check_day(met_on)
    with desk.write() as session:
        row = QualityMeeting(
            met_on=met_on.isoformat(), place=kept_or_none(place, LONGEST_LINE),
            attendees=_attendees(session, attendees), guests=kept_or_none(guests, LONGEST_LINE),
            agenda=[_point(point) for point in agenda], minutes=kept_or_none(minutes),
        )  # fmt: skip
        drafts.done(session, draft)
        return flushed(session, row)


def change(
    desk: Desk,
    meeting_id: bytes,
    *,
    met_on: date | Keep = KEEP,
    place: str | Keep | None = KEEP,
    attendees: Sequence[str] | Keep = KEEP,
    guests: str | Keep | None = KEEP,
    agenda: Sequence[Point] | Keep = KEEP,
    minutes: str | Keep | None = KEEP,
    draft: str | None = None,
) -> None:
    """Change a meeting that is not closed; its minutes are written so, and the form's draft is dropped with that.

    Raises:
        RuleError: it is closed or another desk's, or as `convene`.
    """
    if not isinstance(met_on, Keep):
        check_day(met_on)
    with desk.write() as session:
        row = _open(session, desk, meeting_id)
        drafts.done(session, draft)
        assign(
            row, met_on=met_on, place=_line(place), guests=_line(guests),
            attendees=KEEP if isinstance(attendees, Keep) else _attendees(session, attendees),
            agenda=KEEP if isinstance(agenda, Keep) else [_point(point) for point in agenda],
            minutes=KEEP if isinstance(minutes, Keep) else kept_or_none(minutes),
        )  # fmt: skip


def close(desk: Desk, meeting_id: bytes) -> None:
    """Close a meeting: its agenda and its minutes do not change any more.

    Raises:
        RuleError: it has no minutes, has not been held yet, is closed, or is another desk's.
    """
    with desk.write() as session:
        row = _open(session, desk, meeting_id)
        if row.met_on > clock.business_date().isoformat():
            raise RuleError(noop("This meeting has not been held yet. Correct its day, or close it afterwards."))
        if not row.minutes:
            raise RuleError(noop("This meeting has no minutes yet. Write them, then close it."))
        row.closed_at = clock.now_ms()


def _open(session: Session, desk: Desk, meeting_id: bytes) -> QualityMeeting:
    row = found(session, QualityMeeting, meeting_id)
    if row.desk_id != desk.desk_id:
        raise RuleError(noop("This meeting was recorded at another desk: only that desk can change it."))
    if row.closed_at is not None:
        raise RuleError(noop("This meeting is closed: its minutes stay as they are. Record what follows as actions."))
    return row


def _attendees(session: Session, codes: Sequence[str]) -> list[str]:
    known = set(session.scalars(select(Counselor.code)))
    for code in codes:
        if code not in known:
            raise RuleError(noop("There is no counselor “{code}”. Choose among those in the list."), code=code)
    return list(dict.fromkeys(codes))


def _point(point: Point) -> dict[str, str]:
    return {name: kept_or_none(point.get(name)) or "" for name in ("kind", "label", "detail")}


def _line(text: str | Keep | None) -> str | Keep | None:
    return text if isinstance(text, Keep) else kept_or_none(text, LONGEST_LINE)

"""Revising visits inside a transaction: what may change, what did change, and how it is taken back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bitdesk import clock, ids
from bitdesk.checks import check_date, check_origin, check_outreach, check_party_size, check_topics
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import OpeningDay, Visit, VisitCorrection
from bitdesk.sessions import driver
from bitdesk.values import FRANCE

REVISED = (
    "party_size", "public", "country", "department", "topics", "outreach_id", "hour", "visited_on", "voided_at",
    "group_id",
)  # fmt: skip
_OPENS_A_DAY = frozenset({"visited_on", "outreach_id", "voided_at"})


@dataclass(frozen=True, slots=True)
class Revision:
    """What a revision changed, by column: enough to take it back."""

    visit_id: bytes
    before: dict[str, Any]
    after: dict[str, Any]


def own_visit(session: Session, desk: Desk, visit_id: bytes) -> Visit:
    """Return a visit of this desk.

    Raises:
        RuleError: an unknown visit, another desk's, or one that the head office has corrected.
    """
    visit = session.get(Visit, visit_id)
    if visit is None:
        raise RuleError(noop("This visit is not known here any more. Choose one of the list."))
    if visit.desk_id != desk.desk_id:
        raise RuleError(
            noop("This visit was counted at another desk. Correct it there, or ask the head office to correct it.")
        )
    if session.scalars(select(VisitCorrection.id).where(VisitCorrection.visit_id == visit_id)).first() is not None:
        raise RuleError(noop("The head office has corrected this visit, and that stands. Ask it to correct it again."))
    return visit


def revise(session: Session, desk: Desk, visit: Visit, changes: dict[str, Any]) -> Revision:
    """Change some columns of a visit, and open the office's day that it comes to; what does not differ is left alone.

    Raises:
        RuleError: a value that cannot be.
    """
    unknown = set(changes) - set(REVISED)
    if unknown:
        raise TypeError(f"a visit has no {', '.join(sorted(unknown))} to revise")
    wanted = stored(changes)
    check(desk, driver(session), visit, wanted)
    before = {name: getattr(visit, name) for name in wanted if getattr(visit, name) != wanted[name]}
    after = {name: wanted[name] for name in before}
    for name, value in after.items():
        setattr(visit, name, value)
    if after.keys() & _OPENS_A_DAY and visit.outreach_id is None and visit.voided_at is None:
        open_day(session, desk, visit.visited_on)
    return Revision(visit.id, before, after)


def void(session: Session, desk: Desk, visits: Iterable[Visit]) -> list[Revision]:
    """Take visits out of every figure."""
    now = clock.now_ms()
    return [revise(session, desk, visit, {"voided_at": now}) for visit in visits]


def add(session: Session, visit: Visit) -> Revision:
    """Add a visit; what takes the revision back voids it."""
    visit.id = ids.new()
    session.add(visit)
    return Revision(visit.id, {"voided_at": clock.now_ms()}, {"voided_at": None})


def take_back(session: Session, desk: Desk, revisions: Sequence[Revision]) -> tuple[Revision, ...]:
    """Put back what revisions had changed, the last one first, by revisions of their own.

    Raises:
        RuleError: an unknown visit, or another desk's.
    """
    return tuple(
        revise(session, desk, own_visit(session, desk, revision.visit_id), revision.before)
        for revision in reversed(revisions)
    )


def open_day(session: Session, desk: Desk, opened_on: str) -> OpeningDay:
    """Return this desk's row for a day of its office, a new one where it has none."""
    day = find_day(session, desk, opened_on)
    if day is None:
        day = OpeningDay(office_id=desk.office_id, opened_on=opened_on)
        session.add(day)
    return day


def find_day(session: Session, desk: Desk, opened_on: str) -> OpeningDay | None:
    """Return this desk's row for a day of its office, if it has one."""
    pending = (row for row in session.new if isinstance(row, OpeningDay) and row.opened_on == opened_on)
    known = select(OpeningDay).where(
        OpeningDay.office_id == desk.office_id, OpeningDay.opened_on == opened_on, OpeningDay.desk_id == desk.desk_id
    )
    return next(pending, None) or session.scalars(known).first()


def stored(changes: dict[str, Any]) -> dict[str, Any]:
    """Return values that a page or a command gives as the table keeps them."""
    kept = dict(changes)
    if isinstance(kept.get("visited_on"), date):
        kept["visited_on"] = kept["visited_on"].isoformat()
    if "topics" in kept:
        kept["topics"] = list(dict.fromkeys(kept["topics"] or ())) or None
    if kept.get("department"):
        kept["country"] = kept.get("country") or FRANCE
    elif "country" in kept:
        kept["department"] = None
    return kept


def check(desk: Desk, connection: Any, visit: Visit | VisitCorrection, wanted: dict[str, Any]) -> None:
    """Refuse values that a visit, or what stands in its place, cannot have.

    Raises:
        RuleError: with what to give instead.
    """
    if "party_size" in wanted:
        check_party_size(wanted["party_size"])
    if "hour" in wanted and wanted["hour"] is not None and not 0 <= wanted["hour"] <= 23:
        raise RuleError(noop("There is no hour {hour}. Give one from 0 to 23."), hour=wanted["hour"])
    if "visited_on" in wanted:
        check_date(desk, date.fromisoformat(wanted["visited_on"]))
    if wanted.get("topics"):
        check_topics(connection, wanted["topics"])
    if wanted.get("outreach_id"):
        check_outreach(connection, wanted["outreach_id"])
    final = {name: wanted.get(name, getattr(visit, name)) for name in ("public", "country", "department")}
    check_origin(**final)

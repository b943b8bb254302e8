"""Typing a paper tally afterwards: how many people came in each hour, beside those who are counted already.

A tally knows people and not parties: an hour of up to 99 people is one visit, a larger one is several that share a
`group_id`, so that each cell counts as one party.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from bitdesk import ids, revisions
from bitdesk.checks import check_date, check_hour
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import Outreach, Visit, VisitCorrection, counted_visit
from bitdesk.reports.paper import Place
from bitdesk.revisions import Revision
from bitdesk.values import PARTY_SIZE_MAX, Entered

MOST = 999

Typed = Mapping[Place, int | None]
"""People by day and hour, as they are to stand: 0 for "nobody came", None for "nothing typed from paper"."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """What was recorded: enough to say it, and to take it back.

    `visitors` are the people more than before (fewer where it is negative), `cells` the hours that changed;
    `zeros` are the days and hours of which it was confirmed (True) or withdrawn (False) that nobody came.
    """

    visitors: int
    cells: int
    revisions: tuple[Revision, ...]
    zeros: tuple[tuple[Place, bool], ...]


def record(desk: Desk, typed: Typed, outreach_id: bytes | None = None) -> Recorded:
    """Record a paper tally in one transaction; what this desk typed earlier for the same hours is corrected.

    Whoever is counted otherwise stays counted: `typed` are people of the paper alone. The same tally recorded twice
    changes nothing. The office's days are opened, an outreach event's are not.

    Args:
        desk: the desk that types.
        typed: people by day and hour.
        outreach_id: the market or festival; None at the office.

    Raises:
        RuleError: a day, an hour or a number that cannot be; nothing was recorded.
        OutageError: the disk refuses; nothing was recorded.
    """
    if desk.is_head_office:
        raise RuleError(noop("The head office counts nobody. Choose a desk's folder with --data-dir."))
    for place, people in typed.items():
        _check(desk, place, people)
    made: list[Revision] = []
    zeros: list[tuple[Place, bool]] = []
    visitors = cells = 0
    with desk.write() as session:
        if outreach_id is not None:
            _check_event(session, outreach_id, typed)
        for place, people in sorted(typed.items(), key=_order):
            there = _typed_before(session, desk, place, outreach_id)
            change = (people or 0) - sum(visit.party_size for visit in there)
            new = _set(session, desk, there, people or 0, _blank(desk, place, outreach_id))
            zero = _set_zero(session, desk, place, people, outreach_id)
            visitors, cells = visitors + change, cells + bool(new or zero)
            made, zeros = made + new, zeros + zero
    return Recorded(visitors, cells, tuple(made), tuple(zeros))


def undo(desk: Desk, recorded: Recorded) -> tuple[Revision, ...]:
    """Take back a tally that was recorded, in one transaction, and return what that changed.

    Raises:
        RuleError: a visit of it is not known here any more.
        OutageError: the disk refuses; nothing has changed.
    """
    with desk.write() as session:
        made = revisions.take_back(session, desk, recorded.revisions)
        for place, confirmed in recorded.zeros:
            _mark_zero(session, desk, place, zero=not confirmed)
    return made


def _check(desk: Desk, place: Place, people: int | None) -> None:
    check_date(desk, place.on)
    if place.hour is not None:
        check_hour(place.on, place.hour)
    if people is not None and not 0 <= people <= MOST:
        raise RuleError(
            noop("An hour of a paper tally has 0 to {most} people, not {people}."), most=MOST, people=people
        )


def _check_event(session: Session, outreach_id: bytes, typed: Typed) -> None:
    event = session.get(Outreach, outreach_id)
    if event is None:
        raise RuleError(noop("This outreach event is not known here. Synchronise, then choose it again."))
    for place in typed:
        if not event.starts_on <= place.on.isoformat() <= event.ends_on:
            raise RuleError(
                noop("{event} takes place from {first} to {last}: {day} is not one of its days."),
                event=event.name, first=date.fromisoformat(event.starts_on), last=date.fromisoformat(event.ends_on),
                day=place.on,
            )  # fmt: skip


def _order(item: tuple[Place, int | None]) -> tuple[date, int]:
    place, _people = item
    return place.on, -1 if place.hour is None else place.hour


def _typed_before(session: Session, desk: Desk, place: Place, outreach_id: bytes | None) -> list[Visit]:
    """Return what this desk typed from paper in a cell, and may still change: what the head office corrected stays."""
    query = select(Visit).where(
        Visit.office_id == desk.office_id,
        Visit.visited_on == place.on.isoformat(),
        Visit.hour.is_(None) if place.hour is None else Visit.hour == place.hour,
        Visit.outreach_id.is_(None) if outreach_id is None else Visit.outreach_id == outreach_id,
        Visit.desk_id == desk.desk_id,
        Visit.entered == Entered.PAPER,
        Visit.voided_at.is_(None),
        ~select(VisitCorrection.id).where(VisitCorrection.visit_id == Visit.id).exists(),
    )
    return list(session.scalars(query.order_by(Visit.id)))


def _blank(desk: Desk, place: Place, outreach_id: bytes | None) -> dict[str, object]:
    return {
        "office_id": desk.office_id, "outreach_id": outreach_id, "visited_on": place.on.isoformat(),
        "hour": place.hour, "entered": Entered.PAPER.value,
    }  # fmt: skip


def _set(session: Session, desk: Desk, there: list[Visit], people: int, blank: dict[str, object]) -> list[Revision]:
    """Let the visits of a cell stand for so many people: as few of them as possible change."""
    wanted: dict[bytes, int] = {}
    left = people
    for visit in there:
        wanted[visit.id] = min(visit.party_size, left)
        left -= wanted[visit.id]
    for visit in there:
        if _is_plain(visit) and wanted[visit.id]:
            more = min(left, PARTY_SIZE_MAX - wanted[visit.id])
            wanted[visit.id] += more
            left -= more
    new = [min(PARTY_SIZE_MAX, left - done) for done in range(0, left, PARTY_SIZE_MAX)]
    kept = [visit for visit in there if wanted[visit.id]]
    group_id = _group_id(kept, len(new))
    made = [
        revisions.revise(session, desk, visit, {"party_size": wanted[visit.id], "group_id": visit.group_id or group_id})
        for visit in kept
    ]
    made += revisions.void(session, desk, [visit for visit in there if not wanted[visit.id]])
    for size in new:
        made.append(revisions.add(session, Visit(**blank, party_size=size, group_id=group_id)))
    if new and blank["outreach_id"] is None:
        revisions.open_day(session, desk, str(blank["visited_on"]))
    return [revision for revision in made if revision.after]


def _is_plain(visit: Visit) -> bool:
    """Whether nothing was said of the people: more of them can join."""
    return visit.public is None and visit.country is None and not visit.topics


def _group_id(kept: Iterable[Visit], new: int) -> bytes | None:
    """Return the group that visits of one cell share, where there are several."""
    groups = [visit.group_id for visit in kept]
    if len(groups) + new < 2:
        return None
    return next((group for group in groups if group), None) or ids.new()


def _set_zero(
    session: Session, desk: Desk, place: Place, people: int | None, outreach_id: bytes | None
) -> list[tuple[Place, bool]]:
    """Confirm that nobody came where the tally says 0 and nobody is counted; withdraw it where it says otherwise."""
    if place.hour is None or outreach_id is not None:
        return []
    session.flush()
    zero = people == 0 and not _is_counted(session, desk, place)
    return [(place, zero)] if _mark_zero(session, desk, place, zero=zero) else []


def _is_counted(session: Session, desk: Desk, place: Place) -> bool:
    visit = counted_visit.c
    counted = select(visit.id).where(
        visit.office_id == desk.office_id,
        visit.visited_on == place.on.isoformat(),
        visit.hour == place.hour,
        visit.outreach_id.is_(None),
    )
    return session.scalars(counted.limit(1)).first() is not None


def _mark_zero(session: Session, desk: Desk, place: Place, *, zero: bool) -> bool:
    """Note in the day that nobody came in an hour, or that this was not meant; return whether that is new."""
    day = revisions.find_day(session, desk, place.on.isoformat())
    before = set(day.zero_hours or ()) if day else set()
    if (place.hour in before) == zero or place.hour is None:
        return False
    day = day or revisions.open_day(session, desk, place.on.isoformat())
    day.zero_hours = sorted(before | {place.hour} if zero else before - {place.hour}) or None
    return True

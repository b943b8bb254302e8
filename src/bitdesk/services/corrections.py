"""What the head office says of an antenna's visit afterwards; the visit itself stays as its desk wrote it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bitdesk import revisions
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import Visit, VisitCorrection
from bitdesk.sessions import driver

CORRECTED = ("outreach_id", "visited_on", "hour", "party_size", "public", "country", "department", "topics")
"""The columns of a visit that a correction holds, all of them each time."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What was written: the highest step of a visit is the one that counts."""

    id: bytes
    visit_id: bytes
    step: int
    voided: bool


def correct(desk: Desk, visit_id: bytes, reason: str, **changes: Any) -> Correction:
    """Put a corrected visit in the place of one that a desk wrote; one that was voided counts again.

    Args:
        desk: the head office.
        visit_id: the visit.
        reason: why, for whoever reads the history.
        changes: values by column, among `CORRECTED`; `visited_on` a date, `topics` codes, None for "not said".
            What is not given stays as it counts now.

    Raises:
        RuleError: this is no head office, the reason is missing, the visit is unknown, a value cannot be, or nothing
            differs from what counts already.
        OutageError: the disk refuses; nothing has changed.
    """
    unknown = set(changes) - set(CORRECTED)
    if unknown:
        raise TypeError(f"a visit has no {', '.join(sorted(unknown))} to correct")
    with _correcting(desk, visit_id, reason) as (session, visit, latest):
        now = latest or visit
        wanted = revisions.stored(changes)
        revisions.check(desk, driver(session), now, wanted)
        before = _values(now)
        values = before | wanted
        if values == before and not _is_void(now):
            raise RuleError(noop("Nothing differs from what counts already. Change something, then correct it."))
        return _written(session, visit, latest, values, reason)


def void(desk: Desk, visit_id: bytes, reason: str) -> Correction:
    """Take a visit out of every figure.

    Raises:
        RuleError: this is no head office, the reason is missing, or the visit is unknown or void already.
        OutageError: the disk refuses; nothing has changed.
    """
    with _correcting(desk, visit_id, reason) as (session, visit, latest):
        now = latest or visit
        if _is_void(now):
            raise RuleError(noop("This visit is void already: it counts nowhere."))
        return _written(session, visit, latest, _values(now), reason, voided=True)


def restore(desk: Desk, visit_id: bytes, reason: str) -> Correction:
    """Put back a visit as its desk wrote it, void if the desk has voided it.

    Raises:
        RuleError: this is no head office, the reason is missing, or the visit is unknown or counts like that already.
        OutageError: the disk refuses; nothing has changed.
    """
    with _correcting(desk, visit_id, reason) as (session, visit, latest):
        if latest is None or (_values(latest), _is_void(latest)) == (_values(visit), _is_void(visit)):
            raise RuleError(noop("This visit counts as its desk wrote it: there is nothing to put back."))
        return _written(session, visit, latest, _values(visit), reason, voided=_is_void(visit))


@contextmanager
def _correcting(desk: Desk, visit_id: bytes, reason: str) -> Iterator[tuple[Session, Visit, VisitCorrection | None]]:
    """Give the visit, and the correction that stands in its place so far."""
    if not desk.is_head_office:
        raise RuleError(noop("Only the head office corrects another desk's visits. Open the head office's folder."))
    if not reason.strip():
        raise RuleError(noop("Say why, in a few words: whoever reads the history wants to know."))
    with desk.write() as session:
        visit = session.get(Visit, visit_id)
        if visit is None:
            raise RuleError(noop("This visit is not known here any more. Choose one of the list."))
        query = select(VisitCorrection).where(VisitCorrection.visit_id == visit_id)
        latest = query.order_by(VisitCorrection.step.desc(), VisitCorrection.id.desc()).limit(1)
        yield session, visit, session.scalars(latest).first()


def _is_void(row: Visit | VisitCorrection) -> bool:
    return row.voided_at is not None if isinstance(row, Visit) else bool(row.voided)


def _values(row: Visit | VisitCorrection) -> dict[str, Any]:
    return {name: getattr(row, name) for name in CORRECTED}


def _written(
    session: Session, visit: Visit, latest: VisitCorrection | None, values: dict[str, Any], reason: str,
    *, voided: bool = False,
) -> Correction:  # fmt: skip
    row = VisitCorrection(
        visit_id=visit.id, office_id=visit.office_id, step=1 if latest is None else latest.step + 1,
        voided=int(voided), reason=reason.strip(), **values,
    )  # fmt: skip
    session.add(row)
    session.flush()
    return Correction(row.id, visit.id, row.step, voided)

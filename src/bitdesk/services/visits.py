"""Revising a party that was counted: qualify, correct, void, and take each of these back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from bitdesk import clock
from bitdesk.checks import check_date, check_origin, check_outreach, check_party_size, check_topics
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import Visit
from bitdesk.sessions import driver
from bitdesk.values import FRANCE

REVISED = (
    "party_size", "public", "country", "department", "topics", "outreach_id", "hour", "visited_on", "voided_at",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Revision:
    """What a revision changed, by column: enough to take it back."""

    visit_id: bytes
    before: dict[str, Any]
    after: dict[str, Any]


def revise(desk: Desk, visit_id: bytes, **changes: Any) -> Revision:
    """Change some columns of a visit of this desk; what does not differ is left alone.

    Args:
        desk: the desk that wrote the visit.
        visit_id: the visit.
        changes: values by column, among `REVISED`; `visited_on` a date, `topics` codes, None for "not said".

    Raises:
        RuleError: a value that cannot be, an unknown visit, or another desk's.
        OutageError: the disk refuses; nothing has changed.
    """
    unknown = set(changes) - set(REVISED)
    if unknown:
        raise TypeError(f"a visit has no {', '.join(sorted(unknown))} to revise")
    with desk.write() as session:
        visit = _own(session.get(Visit, visit_id), desk)
        wanted = _stored(changes)
        _check(desk, driver(session), visit, wanted)
        before = {name: getattr(visit, name) for name in wanted if getattr(visit, name) != wanted[name]}
        after = {name: wanted[name] for name in before}
        for name, value in after.items():
            setattr(visit, name, value)
    return Revision(visit_id, before, after)


def void(desk: Desk, visit_id: bytes) -> Revision:
    """Take a visit out of every figure; it stays in the journal and can be brought back.

    Raises:
        RuleError: an unknown visit, or another desk's.
        OutageError: the disk refuses; nothing has changed.
    """
    return revise(desk, visit_id, voided_at=clock.now_ms())


def undo(desk: Desk, revision: Revision) -> Revision:
    """Put back what a revision had changed, by a revision of its own.

    Raises:
        RuleError: an unknown visit, or another desk's.
        OutageError: the disk refuses; nothing has changed.
    """
    return revise(desk, revision.visit_id, **revision.before)


def _own(visit: Visit | None, desk: Desk) -> Visit:
    if visit is None:
        raise RuleError(noop("This visit is not known here any more. Choose one of the list."))
    if visit.desk_id != desk.desk_id:
        raise RuleError(
            noop("This visit was counted at another desk. Correct it there, or ask the head office to correct it.")
        )
    return visit


def _stored(changes: dict[str, Any]) -> dict[str, Any]:
    stored = dict(changes)
    if isinstance(stored.get("visited_on"), date):
        stored["visited_on"] = stored["visited_on"].isoformat()
    if "topics" in stored:
        stored["topics"] = list(dict.fromkeys(stored["topics"] or ())) or None
    if stored.get("department"):
        stored["country"] = stored.get("country") or FRANCE
    elif "country" in stored:
        stored["department"] = None
    return stored


def _check(desk: Desk, connection: Any, visit: Visit, wanted: dict[str, Any]) -> None:
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

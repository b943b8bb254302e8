"""Complaints: what was received, what was done about it, and what is open for how long."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.reports import received, settings
from bitdesk.reports.received import Asked, Received, Table
from bitdesk.values import ComplaintStep

TABLE = Table("complaint", "R", ("place",))
"""R is for réclamation: visitors read the reference in a French letter."""


class State(StrEnum):
    """How far a complaint has come."""

    RECEIVED = "received"
    ACKNOWLEDGED = "acknowledged"
    ANSWERED = "answered"
    CLOSED = "closed"
    REOPENED = "reopened"


@dataclass(frozen=True, slots=True)
class Complaint(Received):
    """A complaint with its steps.

    `days_open` counts from the day of receipt to the day it was closed, or to today; `is_late` where nobody answered it
    within the organisation's days.
    """

    place: str
    state: State
    days_open: int
    is_late: bool

    @property
    def is_open(self) -> bool:
        """Return whether something is still to be done."""
        return self.state is not State.CLOSED


_PROGRESS: dict[str, State] = {ComplaintStep.ACKNOWLEDGED: State.ACKNOWLEDGED, ComplaintStep.ANSWERED: State.ANSWERED}
_ORDER = (State.RECEIVED, State.REOPENED, State.ACKNOWLEDGED, State.ANSWERED)


def state_of(kinds: Iterable[str]) -> State:
    """Return how far steps in their order have brought a complaint.

    A closed one stays closed until somebody reopens it: two offices that follow it offline may close and answer at
    once. What is answered is acknowledged, too, whichever came first. A step that only a newer program knows changes
    nothing.
    """
    state = State.RECEIVED
    for kind in kinds:
        if kind == ComplaintStep.CLOSED:
            state = State.CLOSED
        elif kind == ComplaintStep.REOPENED:
            state = State.REOPENED if state is State.CLOSED else state
        elif kind in _PROGRESS and state is not State.CLOSED:
            state = max(state, _PROGRESS[kind], key=_ORDER.index)
    return state


def complaints(
    desk: Desk, first: date | None = None, last: date | None = None, office_id: bytes | None = None
) -> tuple[Complaint, ...]:
    """Return the complaints received between two days (None: open), oldest first: of every office known, or one."""
    return _asked(desk, Asked(first, last, office_id))


def open_complaints(desk: Desk, office_id: bytes | None = None) -> tuple[Complaint, ...]:
    """Return the complaints that are not closed, the oldest first."""
    return _asked(desk, Asked(office_id=office_id, open_only=True))


def complaint(desk: Desk, complaint_id: bytes) -> Complaint:
    """Return one complaint.

    Raises:
        RuleError: it is not known here.
    """
    found = _asked(desk, Asked(row_id=complaint_id))
    if not found:
        raise RuleError(noop("This complaint is not known here yet. Synchronise, then look again."))
    return found[0]


def _asked(desk: Desk, asked: Asked) -> tuple[Complaint, ...]:
    today = clock.business_date()
    with desk.database.reading() as connection:
        days = settings.organised_in(connection).complaint_days
        found = received.rows(connection, TABLE, asked)
    return tuple(_complaint(Received(**columns), more[0] or "", days, today) for columns, more in found)


def _complaint(row: Received, place: str, days: int, today: date) -> Complaint:
    state = state_of(step.kind for step in row.steps)
    closing = row.last(ComplaintStep.CLOSED) if state is State.CLOSED else None
    ended_on = max(closing.happened_on if closing else today, row.received_on)
    days_open = (ended_on - row.received_on).days
    is_late = state not in (State.ANSWERED, State.CLOSED) and days_open > days
    common = {name: getattr(row, name) for name in Received.__slots__}
    return Complaint(**common, place=place, state=state, days_open=days_open, is_late=is_late)

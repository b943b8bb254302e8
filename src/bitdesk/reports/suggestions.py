"""Suggestions: what was received, what is to be passed on and until when, and what waits for the season's end."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.reports import received
from bitdesk.reports.received import Asked, Received, Table
from bitdesk.values import Importance, SuggestionStep, known

TABLE = Table("suggestion", "S", ("importance", "due_at"))


class State(StrEnum):
    """How far a suggestion has come: a MINOR one is COLLECTED for the season's end."""

    TO_PASS_ON = "to_pass_on"
    COLLECTED = "collected"
    PASSED_ON = "passed_on"
    CLOSED = "closed"


class Told(NamedTuple):
    """What a step says of a suggestion's importance: its kind, until when it is due, and when it was made."""

    kind: str
    due_at: int | None
    happened_at: int


class Followed(NamedTuple):
    """How a suggestion stands after its steps; `due_at` is None where nothing is due."""

    importance: Importance
    due_at: int | None
    passed_on_at: int | None
    is_closed: bool

    @property
    def state(self) -> State:
        """Return how far it has come."""
        if self.is_closed:
            return State.CLOSED
        if self.passed_on_at is not None:
            return State.PASSED_ON
        return State.TO_PASS_ON if self.importance is Importance.MAJOR else State.COLLECTED


@dataclass(frozen=True, slots=True)
class Suggestion(Received):
    """A suggestion with its steps.

    `due_at` is until when it is passed on (UTC milliseconds), None for a minor one; `is_late` where that is over and
    nobody did, or did too late. `days_open` counts to the day it was closed, or to today.
    """

    importance: Importance
    due_at: int | None
    passed_on_at: int | None
    state: State
    days_open: int
    is_late: bool

    @property
    def is_open(self) -> bool:
        """Return whether something is still to be done."""
        return self.state is not State.CLOSED

    @property
    def is_overdue(self) -> bool:
        """Return whether it is still to be passed on, and the time for that is over."""
        return self.state is State.TO_PASS_ON and self.is_late


def followed(importance: str, due_at: int | None, told: Iterable[Told]) -> Followed:
    """Return how a suggestion stands after its steps, in their order; a closed one stays so until it is reopened.

    A step that only a newer program knows changes nothing; a weight that it knows is major where something is due.
    """
    weight = known(Importance, importance) or (Importance.MINOR if due_at is None else Importance.MAJOR)
    now = Followed(weight, due_at, None, False)
    for step in told:
        match known(SuggestionStep, step.kind):
            case SuggestionStep.RAISED:
                now = now._replace(importance=Importance.MAJOR, due_at=step.due_at)
            case SuggestionStep.LOWERED:
                now = now._replace(importance=Importance.MINOR, due_at=None)
            case SuggestionStep.PASSED_ON if now.passed_on_at is None:
                now = now._replace(passed_on_at=step.happened_at)
            case SuggestionStep.CLOSED:
                now = now._replace(is_closed=True)
            case SuggestionStep.REOPENED:
                now = now._replace(is_closed=False)
    return now


def suggestions(
    desk: Desk, first: date | None = None, last: date | None = None, office_id: bytes | None = None
) -> tuple[Suggestion, ...]:
    """Return the suggestions received between two days (None: open), oldest first: of every office known, or one."""
    return _asked(desk, Asked(first, last, office_id))


def open_suggestions(desk: Desk, office_id: bytes | None = None) -> tuple[Suggestion, ...]:
    """Return the suggestions that are not closed: those to be passed on by when they are due, then by age."""
    found = _asked(desk, Asked(office_id=office_id, open_only=True))
    waiting = State.TO_PASS_ON
    return tuple(sorted(found, key=lambda one: (one.state is not waiting, one.due_at or 0, one.received_at, one.id)))


def suggestion(desk: Desk, suggestion_id: bytes) -> Suggestion:
    """Return one suggestion.

    Raises:
        RuleError: it is not known here.
    """
    found = _asked(desk, Asked(row_id=suggestion_id))
    if not found:
        raise RuleError(noop("This suggestion is not known here yet. Synchronise, then look again."))
    return found[0]


def _asked(desk: Desk, asked: Asked) -> tuple[Suggestion, ...]:
    now_ms = clock.now_ms()
    with desk.database.reading() as connection:
        found = received.rows(connection, TABLE, asked)
        # The steps' own columns: `received.steps` knows what all events have.
        due = dict(connection.execute("SELECT id, due_at FROM suggestion_event WHERE due_at IS NOT NULL").fetchall())
    return tuple(_suggestion(Received(**columns), more[0], more[1], due, now_ms) for columns, more in found)


def _suggestion(row: Received, importance: str, due_at: int | None, due: dict[bytes, int], now_ms: int) -> Suggestion:
    told = [Told(step.kind, due.get(step.id), step.happened_at) for step in row.steps]
    now = followed(importance, due_at, told)
    closing = row.last(SuggestionStep.CLOSED) if now.is_closed else None
    ended_on = max(closing.happened_on if closing else clock.business_date(now_ms), row.received_on)
    passed = now.passed_on_at or (closing.happened_at if closing else now_ms)
    common = {name: getattr(row, name) for name in Received.__slots__}
    return Suggestion(
        **common, importance=now.importance, due_at=now.due_at, passed_on_at=now.passed_on_at, state=now.state,
        days_open=(ended_on - row.received_on).days, is_late=now.due_at is not None and passed > now.due_at,
    )  # fmt: skip

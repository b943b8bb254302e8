"""Corrective actions: what was decided against a problem, who does it until when, and whether it helped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.following import ORDER
from bitdesk.models import ActionEvent, CorrectiveAction
from bitdesk.reports.people import People, people
from bitdesk.reports.sources import Origin, source_texts
from bitdesk.values import ActionStep, Effect, known


class State(StrEnum):
    """How far an action is."""

    DECIDED = "decided"
    STARTED = "started"
    DONE = "done"
    CHECKED = "checked"
    CANCELLED = "cancelled"


OPEN = frozenset({State.DECIDED, State.STARTED})
_BECOMES: dict[str, State] = {
    ActionStep.STARTED: State.STARTED,
    ActionStep.DONE: State.DONE,
    ActionStep.EFFECT_CHECKED: State.CHECKED,
    ActionStep.CANCELLED: State.CANCELLED,
    ActionStep.REOPENED: State.DECIDED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What was done about an action, when (UTC milliseconds) and by whom; `due_on` and `owner` are what it changed.

    `kind` is an `ActionStep`, or a word that only a newer program knows.
    """

    kind: str
    happened_on: date
    happened_at: int
    author: str
    text: str
    due_on: date | None = None
    owner: str = ""
    effect: Effect | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """A corrective action as its steps have left it.

    `owner` and `office` are in words, "" for nobody in particular and for all offices; `origin_text` is what it comes
    from, as far as that is known here. `done_on` is when it was done, `effect` what the last check found.
    `steps` are in the order in which they answer one another, whatever the clocks say.
    """

    id: bytes
    title: str
    problem: str
    office_id: bytes | None
    office: str
    origin_kind: str
    origin_id: bytes | None
    origin_text: str
    meeting_id: bytes | None
    owner_id: bytes | None
    owner: str
    decided_on: date
    decided_by: str
    due_on: date | None
    check_on: date | None
    state: State
    done_on: date | None
    effect: Effect | None
    steps: tuple[Step, ...]

    @property
    def is_open(self) -> bool:
        """Return whether it is still to be done."""
        return self.state in OPEN

    @property
    def days_late(self) -> int:
        """Return for how many days it should have been done; 0 where it is not late."""
        return _days_since(self.due_on) if self.is_open else 0

    @property
    def check_is_due(self) -> bool:
        """Return whether it is done, and the day has come to look whether it helped."""
        return self.state is State.DONE and self.check_on is not None and self.check_on <= clock.business_date()


def actions(desk: Desk) -> tuple[Action, ...]:
    """Return every action: what is to be done first, the earliest due on top, then what is done, latest first."""
    return _sorted(_found(desk))


def _sorted(found: Sequence[Action]) -> tuple[Action, ...]:
    still, done = [each for each in found if each.is_open], [each for each in found if not each.is_open]
    still.sort(key=lambda each: (each.due_on or date.max, each.decided_on, each.id))
    done.sort(key=lambda each: (not each.check_is_due, -(each.done_on or each.decided_on).toordinal(), each.id))
    return (*still, *done)


def action(desk: Desk, action_id: bytes) -> Action:
    """Return one action.

    Raises:
        RuleError: it is not known here.
    """
    with desk.read() as session:
        row = session.get(CorrectiveAction, action_id)
        if row is None:
            raise RuleError(noop("This action is not known here. Choose it in the list again."))
        return _actions(session, [row])[0]


def late(desk: Desk, owner_id: bytes | None = None) -> tuple[Action, ...]:
    """Return what should have been done, and what should have been checked, of one counselor or (None) of everybody."""
    found = (each for each in _sorted(_found(desk, _is_awaited())) if each.days_late or each.check_is_due)
    return tuple(each for each in found if owner_id is None or each.owner_id == owner_id)


def _found(desk: Desk, *conditions: Any) -> list[Action]:
    with desk.read() as session:
        query = select(CorrectiveAction).where(*conditions).order_by(CorrectiveAction.id)
        return _actions(session, session.scalars(query).all())


def _is_awaited() -> Any:
    """Return the condition of what is to be done, or to be checked: it was neither checked nor cancelled last."""
    last = (
        select(ActionEvent.kind)
        .where(ActionEvent.subject_id == CorrectiveAction.id, ActionEvent.kind.in_(_BECOMES))
        .order_by(*(getattr(ActionEvent, name).desc() for name in ORDER))
        .limit(1)
        .scalar_subquery()
    )
    return func.coalesce(last, ActionStep.REOPENED).not_in((ActionStep.EFFECT_CHECKED, ActionStep.CANCELLED))


def state(events: Iterable[ActionEvent]) -> State:
    """Return how far an action is after its events, in their order; one of a newer program's changes nothing."""
    found = State.DECIDED
    for event in events:
        found = _BECOMES.get(event.kind, found)
    return found


def events(session: Session, action_id: bytes) -> list[ActionEvent]:
    """Return the events of an action, in their order."""
    return list(session.scalars(_ordered().where(ActionEvent.subject_id == action_id)))


def _ordered() -> Any:
    return select(ActionEvent).order_by(*(getattr(ActionEvent, name) for name in ORDER))


def _actions(session: Session, rows: Sequence[CorrectiveAction]) -> list[Action]:
    by_id = people(session)
    sources = source_texts(session, ((row.origin_kind, row.origin_id) for row in rows))
    by_subject: dict[bytes, list[ActionEvent]] = {}
    for event in session.scalars(_ordered().where(ActionEvent.subject_id.in_([row.id for row in rows]))):
        by_subject.setdefault(event.subject_id, []).append(event)
    return [_action(by_id, sources, row, by_subject.get(row.id, [])) for row in rows]


def _action(by_id: People, sources: dict[Origin, str], row: CorrectiveAction, steps: list[ActionEvent]) -> Action:
    due_on, owner_id, done_on, effect = row.due_on, row.owner_id, None, None
    for event in steps:
        due_on = event.due_on or due_on
        owner_id = event.owner_id or owner_id
        if event.kind == ActionStep.DONE:
            done_on = date.fromisoformat(event.happened_on)
        elif event.kind == ActionStep.REOPENED:
            done_on, effect = None, None
        elif event.kind == ActionStep.EFFECT_CHECKED:
            effect = event.effect
    return Action(
        id=row.id, title=row.title, problem=row.problem or "", office_id=row.office_id,
        office=by_id.office(row.office_id), origin_kind=row.origin_kind or "", origin_id=row.origin_id,
        origin_text=sources.get((row.origin_kind, row.origin_id), ""), meeting_id=row.meeting_id,
        owner_id=owner_id, owner=by_id.counselor(owner_id), decided_on=date.fromisoformat(row.decided_on),
        decided_by=by_id.author(row), due_on=_day(due_on), check_on=_day(row.check_on), state=state(steps),
        done_on=done_on, effect=known(Effect, effect),
        steps=tuple(_step(by_id, event) for event in steps),
    )  # fmt: skip


def _step(by_id: People, event: ActionEvent) -> Step:
    return Step(
        kind=event.kind, happened_on=date.fromisoformat(event.happened_on),
        happened_at=event.happened_at, author=by_id.author(event), text=event.text or "", due_on=_day(event.due_on),
        owner=by_id.counselor(event.owner_id), effect=known(Effect, event.effect),
    )  # fmt: skip


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _days_since(day: date | None) -> int:
    return max((clock.business_date() - day).days, 0) if day else 0

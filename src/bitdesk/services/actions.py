"""Corrective actions of the quality group: decided by anyone, followed by anyone, each step by its author."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from bitdesk import clock, drafts
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.following import follow
from bitdesk.models import ActionEvent, CorrectiveAction, Counselor, Office, QualityMeeting
from bitdesk.reference import check_day, flushed, found
from bitdesk.reports import actions as report
from bitdesk.reports.actions import OPEN, State
from bitdesk.reports.sources import SOURCES
from bitdesk.texts import kept, kept_or_none
from bitdesk.values import ActionStep, Effect

LONGEST_TITLE = 200


def decide(
    desk: Desk,
    title: str,
    *,
    problem: str | None = None,
    origin_kind: str | None = None,
    origin_id: bytes | None = None,
    owner_id: bytes | None = None,
    due_on: date | None = None,
    check_on: date | None = None,
    office_id: bytes | None = None,
    meeting_id: bytes | None = None,
    draft: str | None = None,
) -> bytes:
    """Record a corrective action and return its id.

    Args:
        desk: any desk, or the head office.
        title: what is done, in a line.
        problem: what it is decided against.
        origin_kind: the table of what it comes from (`reports.sources.SOURCES`), with its id in `origin_id`.
        origin_id: the row that it comes from.
        owner_id: the counselor who does it.
        due_on: until when, not before today.
        check_on: when its effect is looked at, not before it is due.
        office_id: the office that it concerns; None for all.
        meeting_id: the meeting that decided it.
        draft: the form's draft, which is dropped with it.

    Raises:
        RuleError: the title is empty or too long, a day lies in the past, or something named is not known here.
        OutageError: the disk refuses; nothing was recorded.
    """
    title, problem = kept(title, LONGEST_TITLE), kept_or_none(problem)
    _check_days(due_on, check_on)
    with desk.write() as session:
        _check_known(session, owner_id, office_id, meeting_id)
        _check_origin(session, origin_kind, origin_id)
        row = CorrectiveAction(
            office_id=office_id, title=title, problem=problem, origin_kind=origin_kind, origin_id=origin_id,
            meeting_id=meeting_id, owner_id=owner_id, decided_on=clock.business_date().isoformat(),
            due_on=clock.iso(due_on), check_on=clock.iso(check_on),
        )  # fmt: skip
        drafts.done(session, draft)
        return flushed(session, row)


def start(desk: Desk, action_id: bytes, text: str | None = None) -> bytes:
    """Say that an action is begun, and return the step's id.

    Raises:
        RuleError: it is not waiting to be begun.
    """
    return _step(desk, action_id, ActionStep.STARTED, text, frozenset({State.DECIDED}))


def note(desk: Desk, action_id: bytes, text: str) -> bytes:
    """Add what there is to say of an action, whatever its state.

    Raises:
        RuleError: nothing is said, or the action is not known here.
    """
    return _step(desk, action_id, ActionStep.NOTE, kept(text), frozenset(State))


def change_due(desk: Desk, action_id: bytes, due_on: date, text: str | None = None) -> bytes:
    """Give an action another day until which it is done.

    Raises:
        RuleError: the day lies in the past, or there is nothing left to do.
    """
    _check_days(due_on, None)
    return _step(desk, action_id, ActionStep.DUE_CHANGED, text, OPEN, due_on=due_on.isoformat())


def change_owner(desk: Desk, action_id: bytes, owner_id: bytes, text: str | None = None) -> bytes:
    """Give an action to another counselor.

    Raises:
        RuleError: the counselor is not known here, or there is nothing left to do.
    """
    return _step(desk, action_id, ActionStep.OWNER_CHANGED, text, OPEN, owner_id=owner_id)


def finish(desk: Desk, action_id: bytes, text: str | None = None) -> bytes:
    """Say that an action is done; its effect is looked at afterwards (`check_effect`).

    Raises:
        RuleError: it is done or given up already.
    """
    return _step(desk, action_id, ActionStep.DONE, text, OPEN)


def check_effect(desk: Desk, action_id: bytes, effect: Effect, text: str | None = None) -> bytes:
    """Say whether an action that is done has helped; a later look may find otherwise.

    Raises:
        RuleError: it is not done.
    """
    done = frozenset({State.DONE, State.CHECKED})
    return _step(desk, action_id, ActionStep.EFFECT_CHECKED, text, done, effect=effect.value)


def cancel(desk: Desk, action_id: bytes, text: str) -> bytes:
    """Give an action up, and say why.

    Raises:
        RuleError: no reason is given, or there is nothing left to do.
    """
    return _step(desk, action_id, ActionStep.CANCELLED, kept(text), OPEN)


def reopen(desk: Desk, action_id: bytes, text: str | None = None) -> bytes:
    """Take an action up again that was done or given up.

    Raises:
        RuleError: it is open.
    """
    return _step(desk, action_id, ActionStep.REOPENED, text, frozenset(State) - OPEN)


def _step(
    desk: Desk, action_id: bytes, kind: ActionStep, text: str | None, allowed: frozenset[State],
    *, due_on: str | None = None, owner_id: bytes | None = None, effect: str | None = None,
) -> bytes:  # fmt: skip
    with desk.write() as session:
        found(session, CorrectiveAction, action_id)
        _check_known(session, owner_id, None, None)
        if report.state(report.events(session, action_id)) not in allowed:
            raise RuleError(
                noop("This action has gone on meanwhile: look at its steps, then choose what is still to be done.")
            )
        values = {"due_on": due_on, "owner_id": owner_id, "effect": effect}
        return follow(session, ActionEvent, action_id, kind.value, text, **values)


def _check_days(due_on: date | None, check_on: date | None) -> None:
    check_day(due_on, check_on)
    for day in (due_on, check_on):
        if day is not None and day < clock.business_date():
            raise RuleError(noop("{day} lies in the past. Give today or a later day."), day=day)
    if due_on is not None and check_on is not None and check_on < due_on:
        raise RuleError(
            noop("The effect cannot be checked on {day}, before the action is due. Give a later day."), day=check_on
        )


def _check_known(session: Session, owner_id: bytes | None, office_id: bytes | None, meeting_id: bytes | None) -> None:
    named = ((Counselor, owner_id), (Office, office_id), (QualityMeeting, meeting_id))
    for model, row_id in named:
        if row_id is not None:
            found(session, model, row_id)


def _check_origin(session: Session, kind: str | None, row_id: bytes | None) -> None:
    if kind is None and row_id is None:
        return
    if kind not in SOURCES or row_id is None or session.get(SOURCES[kind][0], row_id) is None:
        raise RuleError(noop("What the action comes from is not known here. Choose it in the list again."))

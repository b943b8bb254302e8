"""The register of corrective actions: what was decided, who does it until when, and whether it helped."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from bitdesk import clock
from bitdesk.exports import figures
from bitdesk.exports.sheet import Column, Kind, Sheet
from bitdesk.reports.actions import Action, State
from bitdesk.values import Effect
from bitdesk.words import _


def register(actions: Sequence[Action], year: int | None = None) -> Sheet:
    """Return actions as a list; of a year, those that were decided, due, done or still open in it."""
    kept = [each for each in actions if year is None or _belongs(each, year)]
    return Sheet(
        title=_("Corrective actions {year}").format(year=year) if year else _("Corrective actions"),
        columns=(
            Column("decided_on", _("Decided on"), Kind.DAY),
            Column("title", _("Action"), Kind.TEXT),
            Column("problem", _("Problem"), Kind.TEXT),
            Column("office", _("Office"), Kind.TEXT),
            Column("owner", _("Owner"), Kind.TEXT),
            Column("due_on", _("Due on"), Kind.DAY),
            Column("state", _("State"), Kind.TEXT),
            Column("done_on", _("Done on"), Kind.DAY),
            Column("effect", _("Effect"), Kind.TEXT),
        ),
        rows=tuple(_cells(each) for each in kept),
        document={"year": year, "actions": [_document(each) for each in kept]},
    )


def state(each: Action) -> str:
    """Return how far an action is, in words; what is late says so."""
    if each.days_late:
        return _("late")
    return {
        State.DECIDED: _("decided"), State.STARTED: _("under way"), State.DONE: _("done"),
        State.CHECKED: _("effect checked"), State.CANCELLED: _("given up"),
    }[each.state]  # fmt: skip


def effect(found: Effect | None) -> str | None:
    """Return what a check found, in words; None where there was none."""
    if found is None:
        return None
    return {Effect.EFFECTIVE: _("effective"), Effect.PARTLY: _("partly effective"), Effect.NONE: _("no effect")}[found]


def _belongs(each: Action, year: int) -> bool:
    began = each.decided_on <= date(year, 12, 31)
    ended = max((step.happened_on for step in each.steps), default=each.decided_on)
    return began and (each.is_open or max(ended, each.decided_on) >= date(year, 1, 1))


def _cells(each: Action) -> tuple[Any, ...]:
    return (
        each.decided_on, figures.one_line(each.title), figures.one_line(each.problem),
        each.office or _("all"), each.owner, each.due_on,
        state(each), each.done_on, effect(each.effect),
    )  # fmt: skip


def _document(each: Action) -> dict[str, Any]:
    return {
        "decided_on": each.decided_on.isoformat(), "title": each.title, "problem": each.problem or None,
        "office": each.office or None, "owner": each.owner or None, "due_on": clock.iso(each.due_on),
        "check_on": clock.iso(each.check_on), "state": each.state.value, "days_late": each.days_late,
        "done_on": clock.iso(each.done_on), "effect": each.effect.value if each.effect else None,
        "origin": each.origin_kind or None,
        "steps": [
            {
                "kind": step.kind, "on": step.happened_on.isoformat(), "by": step.author or None,
                "text": step.text or None,
            }
            for step in each.steps
        ],
    }  # fmt: skip

"""The register of suggestions: what was proposed, what it weighed, and whether it was passed on in time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bitdesk.exports import figures, listened
from bitdesk.exports.sheet import Column, Kind, Sheet
from bitdesk.reports.suggestions import State, Suggestion
from bitdesk.values import Importance
from bitdesk.words import _


def register(rows: Sequence[Suggestion], year: int | None = None, office: str = "") -> Sheet:
    """Return suggestions as a list, without who made them."""
    return Sheet(
        title=listened.title(_("Suggestions {year}").format(year=year) if year else _("Suggestions"), office),
        columns=(
            Column("reference", _("Reference"), Kind.TEXT), Column("received_on", _("Received on"), Kind.DAY),
            Column("received_by", _("Received by"), Kind.TEXT), Column("office", _("Concerns"), Kind.TEXT),
            Column("theme", _("Theme"), Kind.TEXT),
            Column("text", _("What was said"), Kind.TEXT), Column("importance", _("Weight"), Kind.TEXT),
            Column("due_at", _("Pass on until"), Kind.INSTANT), Column("passed_on_at", _("Passed on"), Kind.INSTANT),
            Column("state", _("State"), Kind.TEXT), Column("steps", _("Steps"), Kind.TEXT),
            Column("late", _("Late"), Kind.TEXT),
        ),
        rows=tuple(
            (
                row.reference, row.received_on, listened.received_by(row), listened.concerned(row),
                listened.theme(row.theme), figures.one_line(row.text), importance(row.importance), row.due_at,
                row.passed_on_at, state(row.state), listened.steps(row), _("late") if row.is_late else "",
            )
            for row in rows
        ),
        document={"year": year, "suggestions": [_document(row) for row in rows]},
    )  # fmt: skip


def importance(code: Importance) -> str:
    """Return what a suggestion weighs, in words."""
    return _("major") if code is Importance.MAJOR else _("minor")


def state(code: State) -> str:
    """Return how far a suggestion has come, in words."""
    return {
        State.TO_PASS_ON: _("to be passed on"), State.COLLECTED: _("for the season’s end"),
        State.PASSED_ON: _("was passed on"), State.CLOSED: _("now closed"),
    }[code]  # fmt: skip


def _document(row: Suggestion) -> dict[str, Any]:
    return listened.document(row) | {
        "importance": row.importance.value, "state": row.state.value, "late": row.is_late, "due_at": row.due_at,
        "passed_on_at": row.passed_on_at,
    }  # fmt: skip

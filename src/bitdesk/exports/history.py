"""The history of a row as a sheet: a line for each column that an entry changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from bitdesk.exports import figures, rows
from bitdesk.exports.sheet import Column, Kind, Sheet
from bitdesk.reports.history import Change, ColumnChange, Name
from bitdesk.words import _


class Line(NamedTuple):
    """A column before and after, in words; the first line of an entry says what was done, and the reason if any."""

    change: Change
    what: str
    column: str
    before: str
    after: str


def lines(changes: Sequence[Change]) -> Iterator[Line]:
    """Give the lines of a history, oldest first."""
    for change in changes:
        done = rows.because(what(change), change.reason)
        for found in change.columns or (None,):
            yield Line(change, done, *(_cells(found) if found else ("", "", "")))
            done = ""


def what(change: Change) -> str:
    """Return what an entry did, and what is unusual about it."""
    parts = [rows.action(change.action)]
    if change.is_erased:
        parts.append(_("its contents were erased"))
    if change.is_held:
        parts.append(_("held: it does not count"))
    if change.branch:
        parts.append(_("in branch {number} of this desk").format(number=change.branch))
    return ", ".join(parts)


def _cells(found: ColumnChange) -> tuple[str, str, str]:
    name = found.column
    return rows.column(name), rows.value(name, found.before), rows.value(name, found.after)


def title(changes: Sequence[Change]) -> str:
    """Return what the history is of: the row's kind, who recorded it, and when."""
    first = changes[0]
    return f"{rows.kind(first.kind)} · {figures.instant(first.at_ms)} · {rows.writer(first.writer)}"


def sheet(row_id: str, changes: Sequence[Change]) -> Sheet:
    """Return a history of at least one entry."""
    return Sheet(
        title=title(changes),
        columns=(
            Column("at", _("When"), Kind.INSTANT),
            Column("who", _("Who"), Kind.TEXT),
            Column("what", _("What was done"), Kind.TEXT),
            Column("column", _("Column"), Kind.TEXT),
            Column("before", _("Before"), Kind.TEXT),
            Column("after", _("After"), Kind.TEXT),
        ),
        rows=tuple(
            (line.change.at_ms, rows.writer(line.change.writer), line.what, line.column, line.before, line.after)
            for line in lines(changes)
        ),
        document={"row": row_id, "kind": changes[0].kind, "changes": [_document(change) for change in changes]},
    )


def _document(change: Change) -> dict[str, Any]:
    who = change.writer
    return {
        "at": figures.iso(change.at_ms),
        "action": change.action.value,
        "counselor": who.counselor_code or None,
        "desk": who.desk or None,
        "office": who.office or None,
        "head_office": who.is_head_office,
        "reason": change.reason or None,
        "erased": change.is_erased,
        "held": change.is_held,
        "branch": change.branch,
        "columns": [
            {"column": found.column, "before": _plain(found.before), "after": _plain(found.after)}
            for found in change.columns
        ],
    }


def _plain(value: Any) -> Any:
    if isinstance(value, Name):
        return value.key
    return [name.key for name in value] if isinstance(value, tuple) else value

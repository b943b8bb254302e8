"""The history of a row, out of the journal: who wrote what, and when; a visit's with what the head office corrected."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache, partial
from typing import Any, NamedTuple

import msgspec

from bitdesk import ids
from bitdesk.desk import Desk
from bitdesk.journal import chain
from bitdesk.journal.branches import Positions
from bitdesk.reports import naming

VOIDED = "voided"
_CORRECTION = "visit_correction"
_OF_CORRECTION = frozenset({"visit_id", "office_id", "step", VOIDED, "reason"})
_LISTED = frozenset({"covers", "previous_ids"})
_OF_A_PARTY = "group_id"
"""It names no row: it is the same in those of one party."""


class Action(StrEnum):
    """What an entry did to the row; a correction and a voiding are the head office's, of an antenna's visit."""

    CREATED = "created"
    CHANGED = "changed"
    CORRECTED = "corrected"
    VOIDED = "voided"


@dataclass(frozen=True, slots=True)
class Name:
    """An id or a code with the name it stands for in both languages, both "" where that has not been received."""

    key: str
    fr: str
    en: str


@dataclass(frozen=True, slots=True)
class ColumnChange:
    """A column before and after: as the payload has it, with a `Name`, or a tuple of them, in place of ids and codes.

    None is "not said".
    """

    column: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Writer:
    """Who wrote an entry: counselor, desk and office, each "" where that is not known."""

    counselor_code: str
    counselor: str
    desk: str
    office: str
    is_head_office: bool


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of the journal about a row.

    `kind` is the row's table, `at_ms` the writer's clock in UTC milliseconds, `reason` a correction's, "" for all else.
    `is_erased` says that its contents were erased, `is_held` that the tables do not hold it, and `branch` in which
    copy of the desk's file it was written, 0 for the first.
    """

    row_id: bytes
    kind: str
    action: Action
    at_ms: int
    writer: Writer
    columns: tuple[ColumnChange, ...]
    reason: str = ""
    is_erased: bool = False
    is_held: bool = False
    branch: int = 0


class _Found(NamedTuple):
    origin_id: bytes
    seq: int
    desk_id: bytes
    branch: int
    at_ms: int
    kind: str
    op: str
    row_id: bytes
    author_id: bytes | None
    payload: bytes | None
    hash: bytes
    is_held: bool


def history(desk: Desk, *row_ids: bytes) -> tuple[Change, ...]:
    """Return what the journal here says of rows, oldest first; nothing where it knows none of them.

    What one desk wrote stands in the order of its journal; what several wrote is put together by their clocks.
    """
    with desk.database.reading() as connection:
        found = [entry for row_id in row_ids for entry in _entries(connection, row_id)]
        names = _Names(connection, desk)
        rows: dict[bytes, _Row] = {}
        return tuple(
            change
            for entry in _in_order(found)
            for change in rows.setdefault(_about(entry), _Row(_about(entry))).changes(entry, names)
        )


def _entries(connection: Any, row_id: bytes) -> list[_Found]:
    """Return the entries of a row, and of the corrections of it, those of each writer in order."""
    query = (
        "SELECT j.origin_id, j.seq, o.desk_id, o.epoch, j.at_ms, j.kind, j.op, j.row_id, j.author_id, j.payload, "
        "j.hash, h.seq IS NOT NULL FROM journal j JOIN origin o ON o.id = j.origin_id "
        "LEFT JOIN held h ON h.origin_id = j.origin_id AND h.seq = j.seq WHERE j.row_id = ?"
    )
    corrections = connection.execute("SELECT id FROM visit_correction WHERE visit_id = ?", (row_id,)).fetchall()
    found = [_Found._make(row) for (about,) in [(row_id,), *corrections] for row in connection.execute(query, (about,))]
    positions = {desk_id: Positions(connection, desk_id) for desk_id in {entry.desk_id for entry in found}}
    return sorted(found, key=lambda entry: (positions[entry.desk_id].of(entry.origin_id, entry.seq), entry.hash))


def _in_order(found: Iterable[_Found]) -> list[_Found]:
    """Put several writers' entries together by their clocks, however wrong these are.

    A clock that was put back does not turn a journal around, and nothing comes before the row was recorded.
    """
    latest: dict[bytes, int] = {}
    recorded: dict[bytes, int] = {}
    moments = []
    for entry in found:
        at = latest[entry.desk_id] = max(latest.get(entry.desk_id, entry.at_ms), entry.at_ms)
        about = _about(entry)
        if about == entry.row_id and entry.op == chain.INSERT:
            recorded[about] = at
        moments.append((at, about, entry))
    moments.sort(key=lambda moment: (max(moment[0], recorded.get(moment[1], 0)), moment[1] != moment[2].row_id))
    return [entry for _, _, entry in moments]


def _about(entry: _Found) -> bytes:
    """Return the row that an entry says something of: a correction's is the visit."""
    visit_id = _decoded(entry.payload).get("visit_id") if entry.kind == _CORRECTION else None
    return ids.from_text(visit_id) if isinstance(visit_id, str) else entry.row_id


def _decoded(payload: bytes | None) -> dict[str, Any]:
    """Return the columns of a payload; what a program that is not ours wrote is shown as it stands."""
    if payload is None:
        return {}
    try:
        return msgspec.json.decode(payload, type=dict[str, Any])
    except msgspec.DecodeError:
        return {"payload": payload.decode(errors="replace")}


class _Row:
    """A row while its entries are gone through: as its desk wrote it, and as it counts."""

    def __init__(self, row_id: bytes) -> None:
        self._id = row_id
        self._written: dict[str, Any] = {}
        self._counting: dict[str, Any] | None = None

    def changes(self, entry: _Found, names: _Names) -> Iterable[Change]:
        """Give what an entry changed, and go on from there."""
        values = _decoded(entry.payload)
        change = Change(
            self._id, entry.kind, Action.CREATED if entry.op == chain.INSERT else Action.CHANGED, entry.at_ms,
            names.writer(entry), (), is_erased=entry.payload is None, is_held=bool(entry.is_held), branch=entry.branch,
        )  # fmt: skip
        if entry.kind == _CORRECTION and self._id != entry.row_id:
            yield self._corrected(change, values, names)
            return
        before = {} if entry.op == chain.INSERT else self._written
        yield replace(change, columns=names.columns(before, values, values))
        if not entry.is_held:
            self._written |= values

    def _corrected(self, change: Change, values: dict[str, Any], names: _Names) -> Change:
        before = self._written | {VOIDED: int(self._written.get("voided_at") is not None)}
        before = before if self._counting is None else self._counting
        after = values | {VOIDED: values.get(VOIDED, 0)}
        if not change.is_held:
            self._counting = after
        action = Action.VOIDED if after[VOIDED] else Action.CORRECTED
        columns = names.columns(before, after, (*_corrected(), VOIDED))
        return replace(change, kind="visit", action=action, reason=str(values.get("reason", "")), columns=columns)


@cache
def _corrected() -> tuple[str, ...]:
    """Return the columns of a visit that a correction holds."""
    # Imported here: the window asks what this module is before it needs SQLAlchemy.
    from bitdesk import models

    columns = models.payload_columns(models.journaled_tables()[_CORRECTION])
    return tuple(name for name in columns if name not in _OF_CORRECTION)


class _Names:
    """The names of what ids and codes stand for, as this file has received them."""

    def __init__(self, connection: Any, desk: Desk) -> None:
        def named(query: str) -> dict[str, tuple[str, str]]:
            return {ids.to_text(row_id): tuple(texts) for row_id, *texts in connection.execute(query)}

        self._title = partial(naming.title, connection)
        self._codes = named("SELECT id, code, name FROM counselor")
        self._desks = named(
            "SELECT w.id, w.name, coalesce(o.name, '') FROM workstation w LEFT JOIN office o ON o.id = w.office_id"
        )
        self._topics = {row[0]: row for row in connection.execute("SELECT code, label_fr, label_en FROM topic")}
        head_office = desk.identity.head_office_address.partition("-")[0]
        self._head_office = ids.to_text(desk.desk_id) if desk.is_head_office else head_office

    def writer(self, entry: _Found) -> Writer:
        """Return who wrote an entry."""
        author = self._codes.get(ids.to_text(entry.author_id), ("?", "")) if entry.author_id else ("", "")
        desk_id = ids.to_text(entry.desk_id)
        return Writer(*author, *self._desks.get(desk_id, ("", "")), is_head_office=desk_id == self._head_office)

    def columns(self, before: dict[str, Any], after: dict[str, Any], listed: Iterable[str]) -> tuple[ColumnChange, ...]:
        """Return the columns that differ among those listed, with names in place of ids and codes."""
        return tuple(
            ColumnChange(name, self._shown(name, before.get(name)), self._shown(name, after.get(name)))
            for name in listed
            if before.get(name) != after.get(name)
        )

    def _shown(self, column: str, value: Any) -> Any:
        if column == "topics" and isinstance(value, list):
            return tuple(Name(*self._topics.get(code, (str(code), "", ""))) for code in value)
        if column in _LISTED and isinstance(value, list):
            return tuple(Name(str(key), *self._title(column, str(key))) for key in value)
        if column.endswith("_id") and column != _OF_A_PARTY and isinstance(value, str):
            return Name(value, *self._title(column, value))
        return value

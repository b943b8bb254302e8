"""The entries that were received and kept, and that the tables do not hold: whose, which, and why."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from bitdesk.desk import Desk
from bitdesk.models import journaled_tables

LISTED = 1_000


class Reason(StrEnum):
    """Why an entry is held."""

    UNKNOWN_KIND = "unknown_kind"
    UNKNOWN_COLUMN = "unknown_column"
    UNKNOWN_OPERATION = "unknown_operation"
    NO_CONTENTS = "no_contents"
    WRONG_VALUE = "wrong_value"
    THERE_ALREADY = "there_already"
    NO_ROW = "no_row"
    BREAKS_RULE = "breaks_rule"
    MISSING_VALUE = "missing_value"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class HeldEntry:
    """An entry that is held.

    `office` and `desk` name its writer, "" where that has not been received; `seq` is its number in the journal of the
    desk, or of its `branch` (0 for the first); `written_at` the desk's clock in UTC milliseconds; `detail` the
    column, kind or words that the reason is about, as they stand in the file.
    """

    office: str
    desk: str
    branch: int
    seq: int
    kind: str
    row_id: bytes
    written_at: int
    reason: Reason
    detail: str


# What `journal.apply` and SQLite say; the first group is what the reason is about.
_SAID = (
    (Reason.UNKNOWN_KIND, re.compile(r"unknown kind (.*)")),
    (Reason.UNKNOWN_OPERATION, re.compile(r"unknown operation (.*)")),
    (Reason.NO_CONTENTS, re.compile(r"(the payload is missing)")),
    (Reason.UNKNOWN_COLUMN, re.compile(r"\w+: Object contains unknown field `(.*)`")),
    (Reason.THERE_ALREADY, re.compile(r"(?:(\w+): the row exists already|UNIQUE constraint failed: (?:.*))")),
    (Reason.NO_ROW, re.compile(r"(?:(\w+): the row is not here.*|FOREIGN KEY constraint failed)")),
    (Reason.BREAKS_RULE, re.compile(r"CHECK constraint failed: ck_(.*)")),
    (Reason.MISSING_VALUE, re.compile(r"NOT NULL constraint failed: \w+\.(\w+)")),
    (Reason.WRONG_VALUE, re.compile(r"\w+: .* - at `\$\.(\w+).*`")),
    (Reason.WRONG_VALUE, re.compile(r"\w+: (.*)", re.DOTALL)),
    (Reason.OTHER, re.compile(r"(.*)", re.DOTALL)),
)


def held(desk: Desk, limit: int = LISTED) -> tuple[HeldEntry, ...]:
    """Return the entries that are held, by desk and number, as many as a list can show."""
    with desk.database.reading() as connection:
        found = connection.execute(
            "SELECT coalesce(f.name, ''), coalesce(w.name, ''), o.epoch, h.seq, j.kind, j.row_id, j.at_ms, h.reason "
            "FROM held h JOIN journal j ON j.origin_id = h.origin_id AND j.seq = h.seq "
            "JOIN origin o ON o.id = h.origin_id LEFT JOIN workstation w ON w.id = o.desk_id "
            "LEFT JOIN office f ON f.id = w.office_id ORDER BY f.id, w.id, o.epoch, h.seq LIMIT ?",
            (limit,),
        ).fetchall()
    return tuple(
        HeldEntry(office, name, branch, seq, kind, row_id, at_ms, *explained(said))
        for office, name, branch, seq, kind, row_id, at_ms, said in found
    )


def explained(said: str) -> tuple[Reason, str]:
    """Return why an entry is held, and what about, from what was noted when it was.

    A rule is named by the column that it is about.
    """
    for reason, pattern in _SAID:
        match = pattern.fullmatch(said)
        if match:
            return reason, _column(match[1]) if reason is Reason.BREAKS_RULE else match[1] or ""
    raise AssertionError("the last pattern takes every text")


def _column(rule: str) -> str:
    """Return the column that a rule is about: its name begins with that of the table."""
    tables = sorted(journaled_tables(), key=len, reverse=True)
    return next((rule.removeprefix(f"{name}_") for name in tables if rule.startswith(f"{name}_")), rule)

"""The entries that are held, each with its reason in a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bitdesk import ids
from bitdesk.exports import figures, rows
from bitdesk.exports.sheet import Column, Kind, Sheet
from bitdesk.reports.held import HeldEntry, Reason
from bitdesk.words import _


def sentence(entry: HeldEntry) -> str:
    """Return why an entry is held, and what becomes of it."""
    text = {
        Reason.UNKNOWN_KIND: _(
            "A newer program wrote it: this one does not know “{detail}”. Once this program is updated, it is taken."
        ),
        Reason.UNKNOWN_COLUMN: _(
            "A newer program wrote it: this one does not know its column “{detail}”. "
            "Once this program is updated, it is taken."
        ),
        Reason.UNKNOWN_OPERATION: _(
            "A newer program wrote it: this one cannot do “{detail}”. Once this program is updated, it is taken."
        ),
        Reason.NO_CONTENTS: _("Its contents are missing or were erased."),
        Reason.WRONG_VALUE: _("A value in it cannot be ({detail}). Show it to whoever looks after bitdesk."),
        Reason.THERE_ALREADY: _("A row of this id is here already. Show it to whoever looks after bitdesk."),
        Reason.NO_ROW: _("The row that it is about has not been received, or is another desk's. It waits for the row."),
        Reason.BREAKS_RULE: _("It breaks a rule of the tables ({detail}). Correct the row at its desk."),
        Reason.MISSING_VALUE: _("A value is missing in it ({detail}). Show it to whoever looks after bitdesk."),
        Reason.OTHER: _("It cannot be taken: {detail}."),
    }[entry.reason]
    return text.format(detail=_detail(entry))


def _detail(entry: HeldEntry) -> str:
    if entry.reason in {Reason.WRONG_VALUE, Reason.BREAKS_RULE, Reason.MISSING_VALUE}:
        return rows.column(entry.detail)
    return entry.detail


def place(entry: HeldEntry) -> str:
    """Return whose an entry is: office and desk."""
    return ", ".join(part for part in (entry.office, entry.desk) if part) or _("a desk not yet received")


def number(entry: HeldEntry) -> str:
    """Return the number of an entry in its journal, and which branch that is."""
    seq = figures.count(entry.seq)
    return _("{number}, branch {branch}").format(number=seq, branch=entry.branch) if entry.branch else seq


def sheet(organisation: str, entries: Sequence[HeldEntry]) -> Sheet:
    """Return a line for each entry that is held."""
    return Sheet(
        title=organisation,
        columns=(
            Column("desk", _("Desk"), Kind.TEXT),
            Column("number", _("Entry"), Kind.TEXT),
            Column("kind", _("Kind"), Kind.TEXT),
            Column("written_at", _("Written"), Kind.INSTANT),
            Column("row", _("Row"), Kind.TEXT),
            Column("reason", _("Why it is held"), Kind.TEXT),
        ),
        rows=tuple(
            (place(entry), number(entry), rows.kind(entry.kind), entry.written_at, ids.to_text(entry.row_id),
             sentence(entry))
            for entry in entries
        ),
        document={"organisation": organisation, "held": [_document(entry) for entry in entries]},
        notes=() if entries else (_("Nothing is held."),),
    )  # fmt: skip


def _document(entry: HeldEntry) -> dict[str, Any]:
    return {
        "office": entry.office or None,
        "desk": entry.desk or None,
        "branch": entry.branch,
        "number": entry.seq,
        "kind": entry.kind,
        "row": ids.to_text(entry.row_id),
        "written_at": figures.iso(entry.written_at),
        "reason": entry.reason.value,
        "detail": entry.detail,
    }

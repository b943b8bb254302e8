"""The visits of some days as a list, each with what becomes of it."""

from __future__ import annotations

from typing import Any

from bitdesk import geography, ids, words
from bitdesk.exports import rows
from bitdesk.exports.sheet import Column, Kind, Sheet
from bitdesk.reports.visit_list import ListedVisit, Standing, VisitList
from bitdesk.words import _


def standing(visit: ListedVisit) -> str:
    """Return what becomes of a visit, and why; "" where it counts as its desk wrote it."""
    text = {
        Standing.COUNTS: "",
        Standing.CORRECTED: _("corrected"),
        Standing.VOIDED_BY_DESK: _("voided at its desk"),
        Standing.VOIDED_BY_HEAD_OFFICE: _("voided"),
    }[visit.standing]
    return rows.because(text, visit.reason)


def sheet(title: str, found: VisitList) -> Sheet:
    """Return a line for each visit, newest first, and under them what they add up to."""
    total = _("Visits that count: {visits}, visitors: {people}.").format(visits=found.counted, people=found.visitors)
    cut = _("The first {listed} of {found} are listed: give fewer days.")
    notes = [total]
    if len(found.visits) < found.found:
        notes.append(cut.format(listed=len(found.visits), found=found.found))
    return Sheet(
        title=title,
        columns=(
            Column("id", _("Row"), Kind.TEXT), Column("visited_on", _("Day"), Kind.DAY), Column("hour", _("Hour")),
            Column("party_size", _("People")), Column("from", _("From"), Kind.TEXT),
            Column("public", _("Public"), Kind.TEXT), Column("topics", _("About"), Kind.TEXT),
            Column("office", _("Office"), Kind.TEXT), Column("workstation", _("Desk"), Kind.TEXT),
            Column("counselor", _("Counselor"), Kind.TEXT), Column("standing", _("What becomes of it"), Kind.TEXT),
        ),
        rows=tuple(map(_cells, found.visits)),
        document={
            "found": found.found, "counted": found.counted, "visitors": found.visitors,
            "visits": [_document(visit) for visit in found.visits],
        },
        notes=tuple(notes),
    )  # fmt: skip


def _cells(visit: ListedVisit) -> tuple[Any, ...]:
    return (
        ids.to_text(visit.id), visit.visited_on, visit.hour, visit.party_size,
        geography.label(visit.country, visit.department, words.chosen()),
        rows.value("public", visit.public) if visit.public else "", ", ".join(visit.topics),
        visit.outreach or visit.office, visit.workstation, visit.counselor, standing(visit),
    )  # fmt: skip


def _document(visit: ListedVisit) -> dict[str, Any]:
    return {
        "id": ids.to_text(visit.id), "visited_on": visit.visited_on.isoformat(), "hour": visit.hour,
        "party_size": visit.party_size, "public": visit.public, "country": visit.country,
        "department": visit.department, "topics": list(visit.topics), "outreach": visit.outreach or None,
        "office": visit.office, "workstation": visit.workstation, "counselor": visit.counselor or None,
        "standing": visit.standing.value, "reason": visit.reason or None,
    }  # fmt: skip

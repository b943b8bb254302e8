"""What registers of complaints and of suggestions share: words, and what JSON holds."""

from __future__ import annotations

from typing import Any

from bitdesk import words
from bitdesk.exports import figures
from bitdesk.reports.received import Received, Theme
from bitdesk.words import _


def title(name: str, office: str = "") -> str:
    """Return what a register is called, with the name of the office that it is about, "" for all of them."""
    return f"{name}, {office}" if office else name


def channel(code: str) -> str:
    """Return how something came in, in words."""
    return {
        "counter": _("at the counter"), "form": _("on the paper form"), "phone": _("by telephone"),
        "email": _("by e-mail"), "letter": _("by letter"), "web": _("on the web"),
    }.get(code, code)  # fmt: skip


def theme(found: Theme | None) -> str:
    """Return a theme in the language in use, "" where none was said."""
    return "" if found is None else words.label(found)


def concerned(row: Received) -> str:
    """Return the office that something concerns, or the organisation."""
    return row.office or _("the organisation")


def received_by(row: Received) -> str:
    """Return where something came in, and the counselor who took it where somebody said."""
    place = row.received_at_office or _("Head office")
    return f"{place} ({row.author})" if row.author else place


def steps(row: Received) -> str:
    """Return what was done, when and by whom, one step after the other; without what was written."""
    said = {
        "acknowledged": _("acknowledgement"), "answered": _("answer"), "closed": _("closing"),
        "reopened": _("reopening"), "passed_on": _("passing on"), "raised": _("made major"),
        "lowered": _("made minor"),
    }  # fmt: skip
    return ", ".join(
        f"{said[step.kind]} {figures.day(step.happened_on)}" + (f" ({step.author})" if step.author else "")
        for step in row.steps
        if step.kind in said
    )


def document(row: Received) -> dict[str, Any]:
    """Return what JSON holds of a complaint or a suggestion, without who said it."""
    return {
        "reference": row.reference, "received_on": row.received_on.isoformat(), "office": row.office or None,
        "received_at_office": row.received_at_office or None, "received_by": row.author or None,
        "channel": row.channel, "theme": row.theme.code if row.theme else None, "text": row.text,
        "steps": [
            {
                "kind": step.kind, "happened_on": step.happened_on.isoformat(), "by": step.author or None,
                "at_office": step.office or None,
            }
            for step in row.steps
        ],
    }  # fmt: skip

"""The words that registers of complaints and of suggestions share."""

from __future__ import annotations

from bitdesk import words
from bitdesk.exports import figures
from bitdesk.reports.received import Received, Theme
from bitdesk.words import _


def channel(code: str) -> str:
    """Return how something came in, in words."""
    return {
        "counter": _("at the counter"), "form": _("on the paper form"), "phone": _("by telephone"),
        "email": _("by e-mail"), "letter": _("by letter"), "web": _("on the web"),
    }.get(code, code)  # fmt: skip


def theme(found: Theme | None) -> str:
    """Return a theme in the language in use, "" where none was said."""
    if found is None:
        return ""
    return found.label_fr if words.chosen() == "fr" else found.label_en


def concerned(row: Received) -> str:
    """Return the office that something concerns, or the organisation."""
    return row.office or _("the organisation")


def steps(row: Received) -> str:
    """Return what was done, when and by whom, one step after the other; without what was written."""
    said = {
        "acknowledged": _("acknowledgement"), "answered": _("answer"), "closed": _("closing"),
        "reopened": _("reopening"), "passed_on": _("passing on"), "raised": _("made major"),
        "lowered": _("made minor"),
    }  # fmt: skip
    return ", ".join(f"{said[step.kind]} {figures.day(step.happened_on)}" for step in row.steps if step.kind in said)

"""The agenda of the quality group in words, as a meeting keeps it and as it is printed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bitdesk import clock
from bitdesk.exports import figures
from bitdesk.exports.enquiries import channel
from bitdesk.exports.listened import theme
from bitdesk.reports.actions import Action
from bitdesk.reports.agenda import Agenda, Recurring
from bitdesk.reports.enquiries import EnquiryRow
from bitdesk.reports.received import Received
from bitdesk.reports.suggestions import Suggestion
from bitdesk.words import _

Point = dict[str, str]

MOST_LINES, LONGEST_LINE = 80, 200
"""As much of one point as a group goes through; together they stay within what a meeting keeps of it."""


def points(agenda: Agenda) -> tuple[Point, ...]:
    """Return the points of an agenda, those that have something to say, as `services.meetings` keeps them.

    A detail has a line for each thing; a complaint is named by its reference, never by its text.
    """
    found = (
        _point("complaints", _("Open complaints"), map(_complaint, agenda.complaints)),
        _point("late_suggestions", _("Major suggestions that are late"), map(_received, agenda.late_suggestions)),
        _point("due_suggestions", _("Major suggestions to pass on"), map(_due_suggestion, agenda.due_suggestions)),
        _point("late_enquiries", _("Enquiries whose reply is late"), map(_late_enquiry, agenda.late_enquiries)),
        _point("recurring", _("Themes that come back"), map(_recurring, agenda.recurring)),
        _point("late_actions", _("Corrective actions that are late"), map(_late_action, agenda.late_actions)),
        _point("actions_to_check", _("Effects to check"), map(_to_check, agenda.actions_to_check)),
        _point("open_actions", _("Corrective actions under way"), map(_open_action, agenda.open_actions)),
        _point("suggestions", _("Suggestions collected"), map(_received, agenda.suggestions)),
        _point("reviews", _("Reviews to decide about"), _reviews(agenda)),
        _point("sites", _("Review sites not looked at"), _sites(agenda)),
    )
    return tuple(point for point in found if point is not None)


def _point(kind: str, label: str, lines: Iterable[str]) -> Point | None:
    found = list(lines)
    if not found:
        return None
    text = _("{what} ({count})")
    told = [_cut(line) for line in found[:MOST_LINES]]
    if len(found) > MOST_LINES:
        told.append(_("and {count} more").format(count=figures.count(len(found) - MOST_LINES)))
    return {"kind": kind, "label": text.format(what=label, count=len(found)), "detail": "\n".join(told)}


def _cut(line: str) -> str:
    return line if len(line) <= LONGEST_LINE else line[: LONGEST_LINE - 1].rstrip() + "…"


def days(count: int) -> str:
    """Return a number of days with its noun."""
    return _("1 day") if count == 1 else _("{count} days").format(count=figures.count(count))


def _complaint(each: Received) -> str:
    count = (clock.business_date() - each.received_on).days
    return _line(_received(each), days(count) if count > 0 else _("today"))


def _due_suggestion(each: Suggestion) -> str:
    return _line(_received(each), _due(each.due_at))


def _late_enquiry(each: EnquiryRow) -> str:
    """Return how and where somebody asked; never who, nor what: a name may stand in it."""
    return _line(channel(each.channel), each.office_name or _("the head office"), _due(each.due_at))


def _due(at_ms: int | None) -> str:
    return _("due on {day}").format(day=figures.day(clock.business_date(at_ms))) if at_ms is not None else ""


def _received(each: Received) -> str:
    return _line(each.reference, theme(each.theme), each.office)


def weeks(count: int) -> str:
    """Return a number of weeks with its noun."""
    return _("1 week") if count == 1 else _("{count} weeks").format(count=figures.count(count))


def _recurring(each: Recurring) -> str:
    counts = (
        (each.remarks, _("1 negative remark"), _("{count} negative remarks")),
        (each.complaints, _("1 complaint"), _("{count} complaints")),
        (each.suggestions, _("1 suggestion"), _("{count} suggestions")),
        (each.reviews, _("1 negative review"), _("{count} negative reviews")),
    )
    told = ", ".join((one if count == 1 else many).format(count=count) for count, one, many in counts if count)
    before = _("{count} in as many days before").format(count=each.before)
    return f"{_colon(theme(each.theme))} {_line(told, before)}"


def _late_action(each: Action) -> str:
    return _line(each.title, each.owner, _("late by {days}").format(days=days(each.days_late)))


def _to_check(each: Action) -> str:
    done = _("done on {day}").format(day=figures.day(each.done_on)) if each.done_on else ""
    return _line(each.title, each.owner, done)


def _open_action(each: Action) -> str:
    due = _("due on {day}").format(day=figures.day(each.due_on)) if each.due_on else _("no due date")
    return _line(each.title, each.owner, due)


def _reviews(agenda: Agenda) -> Sequence[str]:
    by_site: dict[str, int] = {}
    for each in agenda.reviews:
        by_site[each.site] = by_site.get(each.site, 0) + 1
    return [f"{_colon(site)} {figures.count(count)}" for site, count in by_site.items()]


def _sites(agenda: Agenda) -> Sequence[str]:
    text = _("not looked at for {weeks}")
    return [_line(each.site.name, text.format(weeks=weeks(each.weeks_late))) for each in agenda.forgotten_sites]


def _colon(text: str) -> str:
    return _("{text}:").format(text=text)


def _line(*parts: str) -> str:
    return " · ".join(part for part in parts if part)

"""The meetings of the quality group: their list, and one as a PDF with its agenda, its minutes and its decisions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bitdesk.exports import actions as actions_sheet
from bitdesk.exports import figures
from bitdesk.exports.documents import pdf
from bitdesk.exports.sheet import Column, Kind, Sheet
from bitdesk.reports.actions import Action
from bitdesk.reports.meetings import Meeting
from bitdesk.words import _


def listing(meetings: Sequence[Meeting], year: int | None = None) -> Sheet:
    """Return meetings as a list: the proof that the group meets."""
    return Sheet(
        title=_title(year),
        columns=(
            Column("met_on", _("Held on"), Kind.DAY),
            Column("place", _("Place"), Kind.TEXT),
            Column("attendees", _("Present"), Kind.TEXT),
            Column("guests", _("Guests"), Kind.TEXT),
            Column("points", _("Points")),
            Column("closed_at", _("Minutes closed on"), Kind.INSTANT),
        ),
        rows=tuple(
            (each.met_on, each.place, ", ".join(each.names), each.guests, len(each.agenda), each.closed_at)
            for each in meetings
        ),
        document={"year": year, "meetings": [_document(each) for each in meetings]},
    )  # fmt: skip


def _title(year: int | None) -> str:
    return _("Meetings of the quality group {year}").format(year=year) if year else _("Meetings of the quality group")


def minutes_pdf(meeting: Meeting, decided: Sequence[Action] = (), organisation: Sequence[str] = ()) -> bytes:
    """Return a meeting as a PDF: its agenda before it, its minutes and what was decided after it.

    Args:
        meeting: the meeting.
        decided: the actions that it decided.
        organisation: its name and the lines of its address.
    """
    return pdf("meeting", data(meeting, decided, organisation))


def data(meeting: Meeting, decided: Sequence[Action], organisation: Sequence[str]) -> dict[str, Any]:
    """Return what the template is filled with."""
    return {
        "title": _("Minutes of the quality group") if meeting.minutes else _("Agenda of the quality group"),
        "subtitle": " · ".join(part for part in (figures.day(meeting.met_on), figures.plain(meeting.place)) if part),
        "organisation": [figures.plain(line) for line in organisation if line],
        "foot": foot(meeting),
        "facts": [[label, figures.plain(text)] for label, text in _facts(meeting) if text],
        "agenda_title": _("Agenda"),
        "agenda": [
            {"label": figures.plain(point.label), "lines": [figures.plain(line) for line in point.detail.splitlines()]}
            for point in meeting.agenda
        ],
        "minutes_title": _("Minutes"),
        "minutes": [figures.plain(line) for line in meeting.minutes.splitlines()],
        "decided_title": _("Decided"),
        "decided_columns": [_("Action"), _("Owner"), _("Due on"), _("State")],
        "decided": [
            [
                figures.plain(figures.one_line(each.title)), figures.plain(each.owner) or figures.NO_VALUE,
                figures.day(each.due_on) if each.due_on else figures.NO_VALUE, actions_sheet.state(each),
            ]
            for each in decided
        ],
    }  # fmt: skip


def foot(meeting: Meeting) -> str:
    """Return whether the minutes may still change."""
    if meeting.closed_at is None:
        return _("Not closed yet")
    return _("Closed on {day}").format(day=figures.instant(meeting.closed_at))


def _facts(meeting: Meeting) -> tuple[tuple[str, str], ...]:
    return (
        (_("Present"), ", ".join(meeting.names)),
        (_("Guests"), meeting.guests),
        (_("Written by"), meeting.written_by),
        (_("Agenda"), known(meeting)),
    )


def known(meeting: Meeting) -> str:
    """Return whose complaints, enquiries and remarks the agenda is built from, "" where it has every office's."""
    text = _("as {office} knows it, without the complaints, enquiries and remarks of the other offices")
    return text.format(office=meeting.known_at) if meeting.known_at else ""


def _document(meeting: Meeting) -> dict[str, Any]:
    return {
        "met_on": meeting.met_on.isoformat(), "place": meeting.place or None, "attendees": list(meeting.attendees),
        "guests": meeting.guests or None,
        "agenda": [{"kind": each.kind, "label": each.label, "detail": each.detail} for each in meeting.agenda],
        "minutes": meeting.minutes or None,
        "closed_at": figures.iso(meeting.closed_at) if meeting.closed_at else None,
    }  # fmt: skip

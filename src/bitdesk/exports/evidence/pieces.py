"""The pieces of the evidence folder: each is made of reports that are there anyway, of one year."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from bitdesk import clock, reports, words
from bitdesk.desk import Desk
from bitdesk.exports import actions as actions_sheet
from bitdesk.exports import meetings as meetings_sheet
from bitdesk.exports import opening_days, organisation
from bitdesk.exports import reviews as reviews_sheet
from bitdesk.exports import season as season_sheet
from bitdesk.exports import visits as visits_sheet
from bitdesk.exports.evidence import heard
from bitdesk.exports.evidence.made import Made, Maker
from bitdesk.exports.packing import letterhead
from bitdesk.exports.sheet import Sheet
from bitdesk.reports.visits import By
from bitdesk.words import _


def title(name: str) -> str:
    """Return what a piece is called (`reports.criteria.EVIDENCE`)."""
    return {
        "season": _("The season by office"), "opening_days": _("Days of opening"), "hours": _("Opening hours"),
        "visits": _("Visitors by office and month"), "origins": _("Where visitors come from"),
        "topics": _("What visitors ask about"), "enquiries": _("Distant enquiries"),
        "listening": _("What was listened to"), "remarks": _("Oral remarks of the liaison book"),
        "complaints": _("Register of complaints"), "suggestions": _("Register of suggestions"),
        "review_checks": _("Weekly checks of the review sites"), "reviews": _("Online reviews"),
        "satisfaction": _("Satisfaction"), "actions": _("Corrective actions"),
        "meetings": _("Meetings of the quality group"), "checklists": _("Opening and closing checklists"),
    }[name]  # fmt: skip


def _season(desk: Desk, year: int) -> Made:
    return Made([season_sheet.sheet(reports.season.season(desk, year))])


def _opening_days(desk: Desk, year: int) -> Made:
    found = reports.opened.opened(desk, year)
    return Made([opening_days.count(found), opening_days.register(found)])


def _hours(desk: Desk, year: int) -> Made:
    found = organisation.sheet(desk, "hours", clock.business_date())
    of_year = tuple(row[:-1] for row in found.rows if row[1].year <= year <= row[2].year)
    return Made([replace(found, title=f"{title('hours')} {year}", columns=found.columns[:-1], rows=of_year)])


def _visits(desk: Desk, year: int) -> Made:
    return Made([_visits_by(desk, year, by) for by in (By.OFFICE, By.MONTH)])


def _origins(desk: Desk, year: int) -> Made:
    return Made([_visits_by(desk, year, By.ORIGIN)])


def _topics(desk: Desk, year: int) -> Made:
    return Made([_visits_by(desk, year, By.TOPIC)])


def _visits_by(desk: Desk, year: int, by: By) -> Sheet:
    names = {each.code: each.name for each in reports.reference.offices(desk)}
    names |= {each.code: words.label(each) for each in reports.reference.topics(desk)}
    found = visits_sheet.sheet(reports.visits.visits(desk, year, by), None, names)
    return replace(found, title=f"{found.title} · {found.columns[0].title}")


def _review_checks(desk: Desk, year: int) -> Made:
    return Made([reviews_sheet.register(reports.reviews.register(desk, year), year)])


def _reviews(desk: Desk, year: int) -> Made:
    first, last = date(year, 1, 1), date(year, 12, 31)
    found = reviews_sheet.listing(reports.reviews.reviews(desk, first, last), year)
    return Made([reviews_sheet.synthesis(reports.reviews.synthesis(desk, year)), found])


def _actions(desk: Desk, year: int) -> Made:
    return Made([actions_sheet.register(reports.actions.actions(desk), year)])


def _meetings(desk: Desk, year: int) -> Made:
    found, decided = reports.meetings.meetings(desk, year), reports.actions.actions(desk)
    head, documents = letterhead(desk), dict[str, bytes]()
    for each in reversed(found):
        of_meeting = [action for action in decided if action.meeting_id == each.id]
        name = _("Minutes of {day}").format(day=each.met_on.isoformat())
        another = sum(known.startswith(name) for known in documents)
        documents[f"{name} {another + 1}" if another else name] = meetings_sheet.minutes_pdf(each, of_meeting, head)
    return Made([meetings_sheet.listing(found, year)], documents=documents)


PIECES: Mapping[str, Maker] = {
    "season": _season, "opening_days": _opening_days, "hours": _hours, "visits": _visits, "origins": _origins,
    "topics": _topics, "enquiries": heard.of_enquiries, "listening": heard.of_listening, "remarks": heard.of_remarks,
    "complaints": heard.of_complaints, "suggestions": heard.of_suggestions, "review_checks": _review_checks,
    "reviews": _reviews, "satisfaction": heard.of_satisfaction, "actions": _actions, "meetings": _meetings,
    "checklists": heard.of_checklists,
}  # fmt: skip
"""How each piece is made, in the folder's order."""

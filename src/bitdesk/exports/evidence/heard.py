"""The pieces of the evidence folder about what visitors said and asked from afar."""

from __future__ import annotations

from datetime import date

from bitdesk import reports, words
from bitdesk.desk import Desk
from bitdesk.exports import checklists, complaints, enquiries, liaison, listening, questionnaires, suggestions
from bitdesk.exports.evidence.made import Made
from bitdesk.exports.packing import letterhead


def of_enquiries(desk: Desk, year: int) -> Made:
    """Return calls, e-mails, letters and the web: by month, origin, topic, and the time to reply."""
    topics = {each.code: words.label(each) for each in reports.reference.topics(desk)}
    return Made(enquiries.sheets(reports.enquiries.observatory(desk, year), topics))


def of_listening(desk: Desk, year: int) -> Made:
    """Return all that was listened to, by office and by theme."""
    found = reports.listening.listening(desk, year)
    return Made([listening.sheet(found), listening.theme_sheet(found)])


def of_remarks(desk: Desk, year: int) -> Made:
    """Return the synthesis of the liaison book's remarks, with their texts."""
    found = reports.liaison.synthesis(desk, *_days(year))
    return Made(liaison.sheets(found), pdf=liaison.synthesis_pdf(found, letterhead(desk)))


def of_complaints(desk: Desk, year: int) -> Made:
    """Return the register of complaints."""
    return Made([complaints.register(reports.complaints.complaints(desk, *_days(year)), year)])


def of_suggestions(desk: Desk, year: int) -> Made:
    """Return the register of suggestions."""
    return Made([suggestions.register(reports.suggestions.suggestions(desk, *_days(year)), year)])


def of_satisfaction(desk: Desk, year: int) -> Made:
    """Return what the questionnaires say."""
    return Made(questionnaires.sheets(reports.questionnaires.satisfaction(desk, year)))


def of_checklists(desk: Desk, year: int) -> Made:
    """Return on how many days the opening and closing checklists were ticked, and by whom."""
    return Made([checklists.register(reports.liaison.ticked(desk, year), year)])


def _days(year: int) -> tuple[date, date]:
    return date(year, 1, 1), date(year, 12, 31)

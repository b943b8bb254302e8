"""What visitors say, and a house whose head office knows a theme."""

from __future__ import annotations

from bitdesk.desk import Desk
from bitdesk.reports import complaints as complaint_reports
from bitdesk.reports import reference
from bitdesk.reports import suggestions as suggestion_reports
from bitdesk.reports.complaints import Complaint
from bitdesk.reports.suggestions import Suggestion
from bitdesk.services import complaints, liaison, suggestions
from bitdesk.values import Importance
from builders import House
from stockroom import synchronise

CLOSED_DOOR = "Fermé à 17 h 30 alors que l’horaire affiché dit 18 h."
SIGNS = "Mettre un panneau à la sortie du parking."


def furnish_themes(house: House) -> None:
    """Let the head office know two themes, and every desk have them."""
    liaison.add_theme(house.head_office, "hours", "Horaires", "Opening hours")
    liaison.add_theme(house.head_office, "signs", "Signalétique", "Signs")
    synchronise(house)


def office(desk: Desk, code: str) -> bytes:
    """Return the id of an office."""
    return next(one.id for one in reference.offices(desk) if one.code == code)


def complain(desk: Desk, text: str = CLOSED_DOOR, **said: object) -> bytes:
    """Record a complaint about the desk's own office."""
    return complaints.record(desk, text, **{"office_id": desk.identity.office_id} | said)  # type: ignore[arg-type]


def suggest(desk: Desk, text: str = SIGNS, importance: str = Importance.MAJOR, **said: object) -> bytes:
    """Record a suggestion about the desk's own office."""
    own = {"office_id": desk.identity.office_id}
    return suggestions.record(desk, text, importance, **own | said)  # type: ignore[arg-type]


def complaint(desk: Desk, complaint_id: bytes) -> Complaint:
    """Return a complaint as a desk knows it."""
    return complaint_reports.complaint(desk, complaint_id)


def suggestion(desk: Desk, suggestion_id: bytes) -> Suggestion:
    """Return a suggestion as a desk knows it."""
    return suggestion_reports.suggestion(desk, suggestion_id)

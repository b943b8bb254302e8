"""The agenda in words: a point for each kind, a line for each thing, one and many told apart."""

from __future__ import annotations

from datetime import date

import pytest
from gathered import GOOGLE, counselor, furnish

from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.exports.agenda import MOST_LINES, days, points, weeks
from bitdesk.reports.agenda import agenda
from bitdesk.services import actions, complaints, enquiries, liaison, meetings, reviews, suggestions
from bitdesk.values import LONGEST_TEXT
from builders import House
from moments import Hand


@pytest.fixture
def sites(house: House) -> dict[str, bytes]:
    return furnish(house, date(2026, 7, 6))


def test_what_is_of_today_or_still_in_time_says_so(desk: Desk, time: Hand) -> None:
    complaints.record(desk, "Personne ne répond", office_id=desk.office_id)
    suggestions.record(desk, "Ouvrir le dimanche", "major", office_id=desk.office_id)
    enquiries.record(desk, "email", card=ContactCard("Mme Blanc"), subject="Un plan")
    found = {point["kind"]: (point["label"], point["detail"]) for point in points(agenda(desk))}
    assert found == {
        "complaints": ("Open complaints (1)", "R-PDM-2026-001 · Le Pont de Montvert · today"),
        "due_suggestions": (
            "Major suggestions to pass on (1)",
            "S-PDM-2026-001 · Le Pont de Montvert · due on 25/07/2026",
        ),
    }
    time.forward(days=10)
    told = {point["kind"]: point["detail"] for point in points(agenda(desk))}
    assert told["late_enquiries"] == "E-mail · Le Pont de Montvert · due on 24/07/2026"


def test_every_kind_has_its_lines(desk: Desk, sites: dict[str, bytes], time: Hand) -> None:
    time.forward(days=-10)
    complaints.record(desk, "Personne ne répond", office_id=desk.office_id, theme="welcome")
    suggestions.record(desk, "Ouvrir le dimanche", "major", office_id=desk.office_id, theme="signs")
    suggestions.record(desk, "Un banc", "minor", office_id=desk.office_id)
    owner = counselor(desk, "C1")
    actions.decide(desk, "Poser un panneau", owner_id=owner, due_on=date(2026, 7, 21))
    actions.decide(desk, "Ranger", due_on=date(2026, 8, 1))
    actions.finish(desk, actions.decide(desk, "Peindre", check_on=date(2026, 7, 20)))
    for sentiment in ("negative", "negative", "positive"):
        liaison.write_note(desk, "remark", "Encore", theme="signs", sentiment=sentiment)
    reviews.record(desk, sites[GOOGLE], published_on=date(2026, 7, 1), rating_tenths=10)
    time.forward(days=10)
    found = {point["kind"]: (point["label"], point["detail"].splitlines()) for point in points(agenda(desk))}
    assert found == {
        "complaints": ("Open complaints (1)", ["R-PDM-2026-001 · Welcome · Le Pont de Montvert · 10 days"]),
        "late_suggestions": ("Major suggestions that are late (1)", ["S-PDM-2026-001 · Signs · Le Pont de Montvert"]),
        "recurring": (
            "Themes that come back (1)",
            ["Signs: 2 negative remarks, 1 suggestion · 0 in as many days before"],
        ),
        "late_actions": ("Corrective actions that are late (1)", ["Poser un panneau · Conseiller C1 · late by 1 day"]),
        "actions_to_check": ("Effects to check (1)", ["Peindre · done on 12/07/2026"]),
        "open_actions": ("Corrective actions under way (1)", ["Ranger · due on 01/08/2026"]),
        "suggestions": ("Suggestions collected (1)", ["S-PDM-2026-002 · Le Pont de Montvert"]),
        "reviews": ("Reviews to decide about (1)", ["Google: 1"]),
        "sites": (
            "Review sites not looked at (2)",
            ["Booking · not looked at for 2 weeks", "Google · not looked at for 1 week"],
        ),
    }


def test_one_and_many_are_told_apart() -> None:
    assert (days(1), days(2), weeks(1), weeks(3)) == ("1 day", "2 days", "1 week", "3 weeks")


def test_without_anything_there_is_no_point(desk: Desk) -> None:
    assert points(agenda(desk)) == ()


def test_a_point_is_never_longer_than_a_meeting_keeps(desk: Desk) -> None:
    for number in range(MOST_LINES + 2):
        actions.decide(desk, f"{number:03} " + "x" * 190)
    (point,) = points(agenda(desk))
    lines = point["detail"].split("\n")
    assert point["label"] == f"Corrective actions under way ({MOST_LINES + 2})"
    assert (len(lines), lines[-1]) == (MOST_LINES + 1, "and 2 more")
    assert len(point["detail"]) <= LONGEST_TEXT
    meetings.convene(desk, date(2026, 7, 23), agenda=[point])

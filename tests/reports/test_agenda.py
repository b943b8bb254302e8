"""The agenda builds itself from what is open, what is late, and what comes back; it has no text of a complaint."""

from __future__ import annotations

from datetime import date

import pytest
from gathered import BOOKING, GOOGLE, furnish

from bitdesk.desk import Desk
from bitdesk.exports.agenda import points
from bitdesk.reports import agenda as report
from bitdesk.services import actions, complaints, liaison, meetings, reviews, suggestions
from builders import House
from moments import Hand

TODAY = date(2026, 7, 22)


@pytest.fixture
def sites(house: House) -> dict[str, bytes]:
    return furnish(house, date(2026, 7, 6))


def test_what_is_open_and_what_is_late(desk: Desk, sites: dict[str, bytes], time: Hand) -> None:
    time.forward(days=-10)
    complaints.record(desk, "Mme Chazalette attend depuis une heure.", theme="welcome", office_id=desk.office_id)
    suggestions.record(desk, "Ouvrir le dimanche", "major", office_id=desk.office_id)
    suggestions.record(desk, "Un banc", "minor", office_id=desk.office_id)
    actions.decide(desk, "Poser un panneau", due_on=date(2026, 7, 18))
    actions.decide(desk, "Ranger")
    done = actions.decide(desk, "Peindre", check_on=date(2026, 7, 20))
    actions.finish(desk, done)
    reviews.record(desk, sites[GOOGLE], published_on=date(2026, 7, 1), rating_tenths=10)
    time.forward(days=10)
    found = report.agenda(desk)
    assert [len(part) for part in (found.complaints, found.late_suggestions, found.suggestions)] == [1, 1, 1]
    assert [each.title for each in found.late_actions] == ["Poser un panneau"]
    assert [each.title for each in found.open_actions] == ["Ranger"]
    assert [each.title for each in found.actions_to_check] == ["Peindre"]
    assert (len(found.reviews), [each.site.name for each in found.forgotten_sites]) == (1, [BOOKING, GOOGLE])


def test_no_point_has_the_text_of_a_complaint(desk: Desk, sites: dict[str, bytes]) -> None:
    complaints.record(desk, "Mme Chazalette attend depuis une heure.", theme="welcome", office_id=desk.office_id)
    (point,) = points(report.agenda(desk))[:1]
    assert point["kind"] == "complaints"
    assert point["detail"].startswith("R-PDM-2026-001")
    assert "Chazalette" not in str(points(report.agenda(desk)))


def remark(desk: Desk, theme: str, sentiment: str = "negative") -> None:
    liaison.write_note(desk, "remark", "Encore", theme=theme, sentiment=sentiment)


def test_a_theme_comes_back_when_it_is_spoken_of_three_times(desk: Desk, sites: dict[str, bytes], time: Hand) -> None:
    for _ in range(2):
        remark(desk, "signs")
        remark(desk, "welcome", "positive")
    remark(desk, "welcome")
    assert report.agenda(desk).recurring == ()
    complaints.record(desk, "Pas de panneau", theme="signs", office_id=desk.office_id)
    (found,) = report.agenda(desk).recurring
    assert (found.theme.label_en, found.remarks, found.complaints, found.total, found.before) == ("Signs", 2, 1, 3, 0)


def test_it_looks_back_to_the_last_meeting_and_as_far_before(desk: Desk, sites: dict[str, bytes], time: Hand) -> None:
    time.forward(days=-30)
    for _ in range(3):
        remark(desk, "signs")
    time.forward(days=10)
    meeting = meetings.convene(desk, date(2026, 7, 2), minutes="Fait")
    meetings.close(desk, meeting)
    assert report.agenda(desk).recurring == ()
    time.forward(days=20)
    for _ in range(4):
        remark(desk, "signs")
    found = report.agenda(desk)
    assert found.since == date(2026, 7, 3)
    assert [(each.total, each.before) for each in found.recurring] == [(4, 3)]


def test_without_anything_there_is_nothing_to_speak_about(desk: Desk) -> None:
    assert points(report.agenda(desk)) == ()

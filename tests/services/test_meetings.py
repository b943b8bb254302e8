"""A meeting is convened with an agenda, has minutes, and is closed for good."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports import meetings as report
from bitdesk.services import drafts, meetings
from builders import House
from evidence import rows
from stockroom import synchronise

TODAY = date(2026, 7, 22)
POINT = {"kind": "complaints", "label": "Réclamations (1)", "detail": "R-PDM-2026-001"}


@pytest.fixture
def meeting(desk: Desk) -> bytes:
    return meetings.convene(desk, TODAY, place=" Mairie ", attendees=["C1", "C2", "C1"], agenda=[POINT])


def test_it_keeps_its_agenda_as_it_was_that_day(desk: Desk, meeting: bytes) -> None:
    found = report.meeting(desk, meeting)
    assert (found.met_on, found.place, found.attendees) == (TODAY, "Mairie", ("C1", "C2"))
    assert found.names == ("Conseiller C1", "Conseiller C2")
    assert [(point.kind, point.label, point.detail) for point in found.agenda] == [tuple(POINT.values())]
    assert (found.is_open, found.is_own) == (True, True)


def test_the_minutes_are_written_then_it_is_closed_for_good(desk: Desk, meeting: bytes) -> None:
    with pytest.raises(RuleError, match="no minutes yet"):
        meetings.close(desk, meeting)
    meetings.change(desk, meeting, minutes="Ouvert à 9 h.\nClos à 11 h.", guests="Élu au tourisme")
    meetings.close(desk, meeting)
    found = report.meeting(desk, meeting)
    assert (found.minutes, found.guests, found.is_open) == ("Ouvert à 9 h.\nClos à 11 h.", "Élu au tourisme", False)
    assert report.last_held(desk) == TODAY
    with pytest.raises(RuleError, match="This meeting is closed"):
        meetings.change(desk, meeting, minutes="Autre")
    with pytest.raises(RuleError, match="This meeting is closed"):
        meetings.close(desk, meeting)


def test_one_that_has_not_been_held_is_not_closed(desk: Desk) -> None:
    meeting = meetings.convene(desk, date(2026, 11, 3), minutes="Rien encore")
    with pytest.raises(RuleError, match="not been held yet"):
        meetings.close(desk, meeting)
    assert report.last_held(desk) is None


def test_only_its_desk_writes_it(house: House, desk: Desk, meeting: bytes) -> None:
    synchronise(house)
    with pytest.raises(RuleError, match="recorded at another desk"):
        meetings.change(house.head_office, meeting, minutes="Autre")
    assert not report.meeting(house.head_office, meeting).is_own


def test_who_comes_is_known(desk: Desk, meeting: bytes) -> None:
    with pytest.raises(RuleError, match="no counselor “C9”"):
        meetings.convene(desk, TODAY, attendees=["C9"])
    with pytest.raises(RuleError, match="no counselor “C9”"):
        meetings.change(desk, meeting, attendees=["C9"])
    meetings.change(desk, meeting, attendees=["C2"], met_on=date(2026, 7, 20), agenda=[])
    found = report.meeting(desk, meeting)
    assert (found.attendees, found.met_on, found.agenda) == (("C2",), date(2026, 7, 20), ())
    with pytest.raises(RuleError, match="no day to decide"):
        meetings.convene(desk, date(26, 7, 1))


def test_the_forms_draft_goes_with_the_minutes(desk: Desk) -> None:
    for name in ("meeting:", "minutes"):
        drafts.save(desk, name, "{}")
    meeting = meetings.convene(desk, TODAY, draft="meeting:")
    meetings.change(desk, meeting, minutes="Fait", draft="minutes")
    assert rows(desk, "SELECT name FROM draft") == []

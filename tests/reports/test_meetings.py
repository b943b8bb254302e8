"""Meetings are listed latest first, by year; the last one that was held and closed begins the next agenda."""

from __future__ import annotations

from datetime import date

import pytest
from gathered import counselor

from bitdesk import ids
from bitdesk.desk import Desk, with_counselor
from bitdesk.errors import RuleError
from bitdesk.reports import meetings as report
from bitdesk.services import meetings
from bitdesk.services.organisation import counselor_leaves
from builders import House
from stockroom import synchronise


def held(desk: Desk, on: date, *, closed: bool = True) -> bytes:
    """Record a meeting with its minutes."""
    meeting = meetings.convene(desk, on, minutes="Fait", attendees=["C1"])
    if closed:
        meetings.close(desk, meeting)
    return meeting


def test_the_latest_come_first_and_a_year_has_its_own(desk: Desk) -> None:
    first, second = held(desk, date(2025, 11, 3)), held(desk, date(2026, 3, 2))
    coming = meetings.convene(desk, date(2026, 11, 2))
    assert [each.id for each in report.meetings(desk)] == [coming, second, first]
    assert [each.id for each in report.meetings(desk, 2026)] == [coming, second]
    assert [each.id for each in report.meetings(desk, 2025)] == [first]


def test_the_last_one_is_closed_and_past(desk: Desk) -> None:
    assert report.last_held(desk) is None
    held(desk, date(2026, 3, 2))
    held(desk, date(2026, 7, 1), closed=False)
    meetings.convene(desk, date(2026, 11, 2))
    assert report.last_held(desk) == date(2026, 3, 2)


def test_who_came_keeps_their_name_after_they_left(house: House, desk: Desk) -> None:
    meeting = held(desk, date(2026, 7, 1))
    counselor_leaves(house.head_office, counselor(house.head_office, "C1"), date(2026, 7, 20))
    synchronise(house)
    assert report.meeting(desk, meeting).names == ("Conseiller C1",)


def test_it_says_who_wrote_it_and_whether_that_was_here(house: House, desk: Desk) -> None:
    somebody = with_counselor(desk, counselor(desk, "C2"), "C2")
    meeting = held(somebody, date(2026, 7, 1))
    synchronise(house)
    here, there = report.meeting(desk, meeting), report.meeting(house.desks["COL"], meeting)
    assert (here.written_by, here.is_own) == ("Conseiller C2", True)
    assert (there.written_by, there.is_own, there.minutes) == ("Conseiller C2", False, "Fait")


def test_an_agenda_says_whose_desk_built_it_everywhere(house: House, desk: Desk) -> None:
    here, whole = held(desk, date(2026, 7, 1)), held(house.head_office, date(2026, 7, 2))
    synchronise(house)
    for one in (house.head_office, desk, house.desks["COL"]):
        assert report.meeting(one, here).known_at == "Le Pont de Montvert"
        assert report.meeting(one, whole).known_at == ""


def test_one_that_is_not_known_is_refused(desk: Desk) -> None:
    with pytest.raises(RuleError, match="not known here"):
        report.meeting(desk, ids.new())

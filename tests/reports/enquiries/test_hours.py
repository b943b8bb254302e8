"""When replies are written, as the head office's settings say."""

from __future__ import annotations

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.reports import enquiries as report
from bitdesk.reports.enquiries.hours import hours_at
from bitdesk.services import settings
from bitdesk.working_time import OfficeHours
from builders import House
from moments import Hand
from stockroom import synchronise


def test_without_a_word_of_the_head_office_it_is_the_usual_hours(desk: Desk) -> None:
    assert report.office_hours(desk) == OfficeHours()
    assert report.reply_days(desk) == 2


def test_settings_reach_the_desks(house: House, desk: Desk, time: Hand) -> None:
    wanted = {"reply_days": 5, "reply_from": 600, "reply_until": 720, "reply_weekdays": [5, 6], "holidays": ""}
    settings.set_values(house.head_office, wanted)
    synchronise(house)
    assert report.office_hours(desk) == OfficeHours(((600, 720),), frozenset({5, 6}), "")
    assert report.reply_days(desk) == 5
    assert f"{clock.local(report.due_after(desk, time.ms)):%Y-%m-%dT%H:%M}" == "2026-08-08T12:00"


def test_what_held_then_is_told_by_the_journal(house: House, desk: Desk, time: Hand) -> None:
    first = time.ms
    settings.set_values(house.head_office, {"reply_from": 600})
    time.forward(days=30)
    settings.set_values(house.head_office, {"reply_from": 660, "reply_weekdays": [0, 1]})
    synchronise(house)
    for place in (house.head_office, desk):
        hours = hours_at(place)
        assert hours(first - 1) == OfficeHours(), "before the head office decided anything"
        assert hours(first) == OfficeHours(((600, 1020),))
        assert hours(time.ms - 1) == OfficeHours(((600, 1020),))
        assert hours(time.ms + 1) == OfficeHours(((660, 1020),), frozenset({0, 1}))

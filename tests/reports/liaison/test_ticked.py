"""The checklists of a year: whole days, days in part and days on which nobody ticked, by office and month."""

from __future__ import annotations

from datetime import timedelta

import pytest
from gathered import open_on

from bitdesk import clock
from bitdesk.reports import liaison as report
from bitdesk.reports.liaison import TickedMonth
from bitdesk.services import liaison
from builders import House
from moments import Hand
from notebook import counselor
from stockroom import synchronise


@pytest.fixture
def closing(house: House, time: Hand) -> list[bytes]:
    """What stands on the closing's list, known everywhere for some days."""
    time.forward(days=4)
    return [line.item_id for line in report.checklist(house.desks["PDM"], "closing")]


def of(house: House, moment: str) -> list[TickedMonth]:
    synchronise(house)
    return [line for line in report.ticked(house.head_office, 2026) if line.moment == moment]


def test_days_are_whole_in_part_or_missed(house: House, closing: list[bytes]) -> None:
    desk, today = house.desks["PDM"], clock.business_date()
    days = [today - timedelta(days=back) for back in (3, 2, 1)]
    open_on(desk, *days)
    for item in closing:
        liaison.tick(counselor(desk, "C1"), item, days[0])
    liaison.tick(counselor(desk, "C2"), closing[0], days[1])
    liaison.untick(desk, liaison.tick(desk, closing[1], days[2]))
    (line,) = of(house, "closing")
    assert (line.office_code, line.office_name, line.month) == ("PDM", "Le Pont de Montvert", 7)
    assert (line.days, line.whole, line.partly, line.missed) == (3, 1, 1, 1)
    assert line.people == {"C1": len(closing), "C2": 1}
    (line,) = of(house, "opening")
    assert (line.days, line.missed, line.people) == (3, 3, {})
    assert report.ticked(house.head_office, 2025) == ()


def test_nothing_is_missed_before_it_stood_there_nor_today(house: House, closing: list[bytes]) -> None:
    desk, today = house.desks["PDM"], clock.business_date()
    open_on(desk, today - timedelta(days=20), today)
    assert of(house, "closing") == []
    liaison.tick(desk, closing[0])
    (line,) = of(house, "closing")
    assert (line.days, line.partly, line.people) == (1, 1, {"": 1})
    assert of(house, "opening") == []


def test_what_was_retired_is_no_longer_missed(house: House, closing: list[bytes], time: Hand) -> None:
    desk, tomorrow = house.desks["PDM"], clock.business_date() + timedelta(days=1)
    liaison.retire_item(house.head_office, closing[1])
    synchronise(house)
    time.forward(days=2)
    open_on(desk, tomorrow)
    for item in (closing[0], *closing[2:]):
        liaison.tick(desk, item, tomorrow)
    (line,) = of(house, "closing")
    assert (line.days, line.whole) == (1, 1)

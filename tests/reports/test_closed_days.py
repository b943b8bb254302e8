"""A closed day counts as nothing planned, wherever planned hours are used; what a desk said of it wins."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

import pytest

from bitdesk.desk import Desk
from bitdesk.reports import day_end, season, today
from bitdesk.reports.periods import closed_days, planned
from bitdesk.services import counting, days, organisation
from bitdesk.sync.contact import exchange
from bitdesk.sync.merge import merge_all
from builders import SUMMER, House
from evidence import rows
from moments import MOMENT

TODAY = MOMENT.date()
YESTERDAY = date(2026, 7, 21)

Close = Callable[[House], tuple[bytes, ...]]

CLOSED: dict[str, Close] = {
    "this office": lambda house: organisation.add_closed_days(house.head_office, YESTERDAY, TODAY, "PDM"),
    "every office": lambda house: organisation.add_closed_days(house.head_office, YESTERDAY, TODAY),
}


@pytest.fixture(params=CLOSED)
def closed(request: pytest.FixtureRequest, house: House) -> tuple[bytes, ...]:
    """The days, closed at the head office and known at the desk."""
    row_ids = CLOSED[request.param](house)
    pass_on(house)
    return row_ids


def pass_on(house: House) -> None:
    """Let the desk learn what the head office decided."""
    for _ in range(2):
        exchange(house.desks["PDM"])
        merge_all(house.head_office)
    exchange(house.desks["PDM"])


@pytest.mark.usefixtures("closed")
def test_nothing_is_planned_on_a_closed_day(desk: Desk) -> None:
    found = day_end.day_end(desk, TODAY)
    assert found.planned == ()
    assert YESTERDAY not in found.unconfirmed
    assert date(2026, 7, 20) in found.unconfirmed
    assert (today.today(desk).opens, today.today(desk).closes) == (None, None)
    assert (today.today(desk, date(2026, 7, 20)).opens, today.today(desk, date(2026, 7, 20)).closes) == (9, 17)


def test_a_closed_day_that_is_retired_is_planned_again(closed: tuple[bytes, ...], house: House, desk: Desk) -> None:
    organisation.retire(house.head_office, "closed_day", *closed)
    pass_on(house)
    assert day_end.day_end(desk, TODAY).planned == SUMMER
    assert YESTERDAY in day_end.day_end(desk, TODAY).unconfirmed
    assert today.today(desk).opens == 9


def test_another_offices_closed_day_changes_nothing(house: House, desk: Desk) -> None:
    organisation.add_closed_days(house.head_office, YESTERDAY, TODAY, "COL")
    pass_on(house)
    assert day_end.day_end(desk, TODAY).planned == SUMMER
    assert today.today(desk).opens == 9
    with desk.read() as session:
        found = closed_days(session, TODAY, TODAY)
    (col,) = rows(desk, "SELECT id FROM office WHERE code = 'COL'")[0]
    assert found == {(col, TODAY.isoformat())}
    assert planned([], TODAY, found) == ()


@pytest.mark.usefixtures("closed")
def test_the_season_takes_planned_hours_of_open_days_only(house: House, desk: Desk) -> None:
    counting.record(desk, 2, at=datetime(2026, 7, 20, 10))  # noqa: DTZ001
    counting.record(desk, 3, at=datetime(2026, 7, 21, 10))  # noqa: DTZ001
    days.confirm(desk, TODAY, [(600, 660)])
    pass_on(house)
    office = season.season(house.head_office, 2026).offices[0]
    assert (office.visitors, office.open_days) == (5, 3)
    assert office.open_minutes == 360 + 0 + 60


@pytest.mark.usefixtures("closed")
def test_hours_that_a_desk_confirmed_win(desk: Desk) -> None:
    days.confirm(desk, TODAY, [(600, 660)])
    found = day_end.day_end(desk, TODAY)
    assert (found.planned, found.periods) == ((), ((600, 660),))

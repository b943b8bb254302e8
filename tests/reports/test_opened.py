"""The days of opening over all offices: a day counts once, and one outside the offices only apart."""

from __future__ import annotations

from datetime import date

import pytest
from gathered import open_on

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.models import Visit
from bitdesk.reports import opened as report
from builders import House
from evidence import rows
from stockroom import synchronise


@pytest.fixture
def head(house: House) -> Desk:
    return house.head_office


def test_a_day_counts_once_over_all_offices(house: House, head: Desk) -> None:
    open_on(house.desks["PDM"], date(2026, 7, 1), date(2026, 7, 2), periods=[(540, 720)])
    open_on(house.desks["COL"], date(2026, 7, 2), date(2026, 7, 3), periods=[(540, 600)])
    open_on(house.desks["COL"], date(2026, 7, 4), periods=[])
    synchronise(house)
    found = report.opened(head, 2026)
    assert [(each.code, each.days, each.minutes) for each in found.offices] == [
        ("PDM", 2, 360), ("COL", 2, 120), ("VIA", 0, 0),
    ]  # fmt: skip
    assert (found.open_days, found.outreach_days) == (3, 0)
    assert found.days[1].offices == (("PDM", 180), ("COL", 60))
    assert report.opened(head, 2025).days == ()


def test_a_market_on_a_day_without_an_open_office_is_a_further_day(house: House, desk: Desk) -> None:
    ((market,),) = rows(desk, "SELECT id FROM outreach")
    open_on(desk, date(2026, 7, 1), periods=[(540, 720)])
    with desk.write() as session:
        for day in (date(2026, 7, 1), date(2026, 7, 5)):
            session.add(visit(desk, day, market))
    found = report.opened(desk, 2026)
    assert (found.open_days, found.outreach_days) == (1, 1)
    assert [(each.day, bool(each.offices), each.has_outreach) for each in found.days] == [
        (date(2026, 7, 1), True, True), (date(2026, 7, 5), False, True),
    ]  # fmt: skip


def visit(desk: Desk, day: date, outreach_id: bytes) -> Visit:
    """Return a party that was met at a market."""
    return Visit(
        office_id=desk.office_id, outreach_id=outreach_id, visited_on=day.isoformat(), hour=10, party_size=2,
        entered="live", visited_at=clock.now_ms(),
    )  # fmt: skip

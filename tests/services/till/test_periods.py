"""Months and years: closed by themselves when the next one opens, each closing held once."""

from __future__ import annotations

from datetime import datetime

import pytest

from bitdesk.errors import RuleError
from bitdesk.reports import till as tills
from bitdesk.reports.closings import Closing
from bitdesk.services import till
from bitdesk.values import ClosingKind
from drawer import MAP, Drawer
from evidence import tables
from moments import Hand


def sell_a_day(drawer: Drawer, time: Hand, day: str, tickets: int = 1, *, opens: bool = True) -> None:
    time.at(datetime.fromisoformat(f"{day}T10:00"))
    if opens:
        drawer.open()
    for _ in range(tickets):
        drawer.sell(drawer.item(MAP))
    till.close_session(drawer.desk)


def found(drawer: Drawer, kind: ClosingKind) -> list[Closing]:
    return sorted(tills.closings(drawer.desk, kind=kind), key=lambda closing: closing.number)


def test_the_first_session_of_a_month_closes_the_month_before(drawer: Drawer, time: Hand) -> None:
    for day in ("2026-07-30", "2026-07-31"):
        sell_a_day(drawer, time, day)
    assert found(drawer, ClosingKind.MONTH) == []
    sell_a_day(drawer, time, "2026-08-01", 2)
    (july,) = found(drawer, ClosingKind.MONTH)
    days = found(drawer, ClosingKind.DAY)
    assert july.covers == (days[0].id, days[1].id)
    assert (july.period, july.sales, july.total_cents, july.perpetual_cents) == ("2026-07", 2, 2500, 2500)
    assert (july.first_number, july.last_number, july.session_id, july.expected_cents) == (1, 2, None, None)
    assert tills.mistakes(drawer.desk) == ()


def test_the_first_session_of_a_year_closes_its_months_and_the_year(drawer: Drawer, time: Hand) -> None:
    for day in ("2026-11-30", "2026-12-31", "2027-01-04"):
        sell_a_day(drawer, time, day)
    november, december = found(drawer, ClosingKind.MONTH)
    (year,) = found(drawer, ClosingKind.YEAR)
    assert december.previous_ids == (november.id,)
    assert december.perpetual_cents == 2500
    assert (year.period, year.covers, year.total_cents) == ("2026", (november.id, december.id), 2500)
    sell_a_day(drawer, time, "2028-02-01")
    assert [(each.period, each.perpetual_cents) for each in found(drawer, ClosingKind.YEAR)] == [
        ("2026", 2500), ("2027", 3750),
    ]  # fmt: skip
    assert tills.mistakes(drawer.desk) == ()


def test_a_session_over_the_new_month_belongs_to_the_day_it_opened(drawer: Drawer, time: Hand) -> None:
    time.at(datetime.fromisoformat("2026-07-31T23:00"))
    drawer.open()
    drawer.sell(drawer.item(MAP))
    time.at(datetime.fromisoformat("2026-08-01T09:00"))
    till.close_session(drawer.desk)
    drawer.open()
    assert [each.period for each in found(drawer, ClosingKind.MONTH)] == ["2026-07"]


def test_a_closing_of_a_month_that_was_closed_waits_for_the_next(drawer: Drawer, time: Hand) -> None:
    sell_a_day(drawer, time, "2026-07-31")
    till.close_month(drawer.desk)
    sell_a_day(drawer, time, "2026-07-31")
    sell_a_day(drawer, time, "2026-08-01")
    first, second = found(drawer, ClosingKind.MONTH)
    assert [(each.period, each.sales) for each in (first, second)] == [("2026-07", 1), ("2026-07", 1)]
    assert second.previous_ids == (first.id,)
    assert tills.mistakes(drawer.desk) == ()


def test_a_clock_set_back_over_a_month_loses_nothing(drawer: Drawer, time: Hand) -> None:
    sell_a_day(drawer, time, "2026-08-01")
    sell_a_day(drawer, time, "2026-07-15")
    sell_a_day(drawer, time, "2026-09-01")
    assert [(each.period, each.sales) for each in found(drawer, ClosingKind.MONTH)] == [("2026-08", 1), ("2026-07", 1)]
    assert tills.mistakes(drawer.desk) == ()


def test_a_clock_that_was_years_ahead_leaves_nothing_open(drawer: Drawer, time: Hand) -> None:
    sell_a_day(drawer, time, "2026-07-21")
    sell_a_day(drawer, time, "2031-03-01")
    sell_a_day(drawer, time, "2026-07-22")
    sell_a_day(drawer, time, "2026-08-01")
    days, months, years = (found(drawer, kind) for kind in (ClosingKind.DAY, ClosingKind.MONTH, ClosingKind.YEAR))
    assert [each.period for each in months] == ["2026-07", "2031-03", "2026-07"]
    assert [each.period for each in years] == ["2026", "2031"]
    assert [month.covers for month in months] == [(day.id,) for day in days[:3]]
    assert [each.perpetual_cents for each in months] == [1250, 2500, 3750]
    assert tills.mistakes(drawer.desk) == ()


def test_a_month_is_closed_by_name(drawer: Drawer, time: Hand) -> None:
    sell_a_day(drawer, time, "2026-06-30")
    sell_a_day(drawer, time, "2026-07-01")
    made = till.close_month(drawer.desk, "2026-07")
    assert tills.closing(drawer.desk, made).period == "2026-07"


def test_a_year_closes_its_months_first(drawer: Drawer, time: Hand) -> None:
    sell_a_day(drawer, time, "2026-06-30")
    sell_a_day(drawer, time, "2026-07-01")
    year = tills.closing(drawer.desk, till.close_year(drawer.desk, 2026))
    assert (year.period, year.sales, year.total_cents) == ("2026", 2, 2500)
    assert [each.period for each in found(drawer, ClosingKind.MONTH)] == ["2026-06", "2026-07"]


@pytest.mark.parametrize("period", ["2026", "07-2026", "2026-13", "2026-00", "2026/07", "2026-7", "٢٠٢٦-07"])
def test_a_month_that_is_none_is_refused(drawer: Drawer, period: str) -> None:
    with pytest.raises(RuleError, match="is no month"):
        till.close_month(drawer.desk, period)


def test_nothing_to_close_is_said(drawer: Drawer, time: Hand) -> None:
    for close in (till.close_month, till.close_year):
        with pytest.raises(RuleError, match="nothing to close"):
            close(drawer.desk)
    sell_a_day(drawer, time, "2026-07-22")
    with pytest.raises(RuleError, match="nothing to close"):
        till.close_month(drawer.desk, "2026-06")
    till.close_year(drawer.desk)
    before = tables(drawer.desk)
    for close in (till.close_month, till.close_year):
        with pytest.raises(RuleError, match="nothing to close"):
            close(drawer.desk)
    assert tables(drawer.desk) == before


def test_an_open_session_is_closed_first(drawer: Drawer, time: Hand) -> None:
    sell_a_day(drawer, time, "2026-07-22")
    drawer.open()
    for close in (till.close_month, till.close_year):
        with pytest.raises(RuleError, match="session of 2026-07-22 is open"):
            close(drawer.desk)
    assert found(drawer, ClosingKind.MONTH) == []


def test_what_has_not_begun_is_not_closed(drawer: Drawer, time: Hand) -> None:
    sell_a_day(drawer, time, "2026-07-22")
    before = tables(drawer.desk)
    with pytest.raises(RuleError, match="2026-08 has not begun yet"):
        till.close_month(drawer.desk, "2026-08")
    with pytest.raises(RuleError, match="2099 has not begun yet"):
        till.close_year(drawer.desk, 2099)
    assert tables(drawer.desk) == before


def test_what_a_clock_ahead_has_dated_can_be_closed(drawer: Drawer, time: Hand) -> None:
    sell_a_day(drawer, time, "2027-02-01")
    time.at(datetime.fromisoformat("2026-07-22T10:00"))
    assert tills.closing(drawer.desk, till.close_month(drawer.desk, "2027-02")).period == "2027-02"
    assert tills.closing(drawer.desk, till.close_year(drawer.desk, 2027)).period == "2027"

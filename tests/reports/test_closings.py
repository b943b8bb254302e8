"""Closings: listed by whose they are, and what follows what."""

from __future__ import annotations

import pytest

from bitdesk import ids
from bitdesk.errors import RuleError
from bitdesk.reports import till as tills
from bitdesk.reports.closings import all_closings, latest
from bitdesk.services import till
from bitdesk.values import ClosingKind
from builders import House
from drawer import MAP, Drawer, make_drawer
from moments import Hand
from stockroom import synchronise

A, B, C, D = (ids.new() for _ in range(4))


@pytest.fixture
def closed(house: House, time: Hand) -> Drawer:
    """A till with a closing in each of two years."""
    drawer = make_drawer(house)
    for _ in range(2):
        drawer.open()
        drawer.sell(drawer.item(MAP))
        till.close_session(drawer.desk)
        time.forward(days=300)
    return drawer


def test_closings_are_listed_by_kind_and_year(closed: Drawer) -> None:
    assert [each.kind for each in tills.closings(closed.desk)] == ["day", "year", "month", "day"]
    assert [each.period for each in tills.closings(closed.desk, kind=ClosingKind.DAY)] == ["2027-05-18", "2026-07-22"]
    assert [each.period for each in tills.closings(closed.desk, year=2026)] == ["2026", "2026-07", "2026-07-22"]
    assert len(tills.closings(closed.desk, limit=1)) == 1


def test_an_office_sees_its_own_and_the_head_office_all(house: House, closed: Drawer) -> None:
    synchronise(house)
    assert tills.closings(house.head_office) == tills.closings(closed.desk)
    assert tills.closings(house.desks["PDM"]) == ()
    with house.head_office.database.reading() as connection:
        assert len(all_closings(connection)) == len(all_closings(connection, closed.desk.desk_id)) == 4
        assert all_closings(connection, ids.new()) == []


def test_a_closing_that_is_not_there_is_said(closed: Drawer) -> None:
    with pytest.raises(RuleError, match="closing is not known"):
        tills.closing(closed.desk, ids.new())


def test_the_latest_are_those_that_none_follows() -> None:
    assert latest([]) == ()
    assert latest([(A, ()), (B, (A,))]) == (B,)
    assert latest([(A, ()), (B, (A,)), (C, (A,))]) == (B, C)
    assert latest([(A, ()), (B, (A,)), (C, (A,)), (D, (B, C))]) == (D,)

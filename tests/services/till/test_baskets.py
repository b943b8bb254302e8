"""Baskets set aside: what was in them comes back once, or a trace stays of what was given up."""

from __future__ import annotations

import msgspec
import pytest

from bitdesk import ids
from bitdesk.errors import RuleError
from bitdesk.reports import till as tills
from bitdesk.services import till
from bitdesk.services.till import Item, Off, Resumed
from builders import House
from drawer import MAP, Drawer
from evidence import broken, journal, rows
from moments import Hand


def test_a_basket_comes_back_as_it_was(drawer: Drawer, time: Hand) -> None:
    items = (
        drawer.item(MAP, 2, discount_cents=250, discount_reason="rayée", discount_bp=1000),
        Item(1, quick_item_id=ids.new(), unit_cents=300),
    )
    off = Off(bp=500, reason="geste")
    basket_id = till.suspend(drawer.desk, items, " sac rouge ", 2750, off)
    assert tills.baskets(drawer.desk) == (tills.SetAside(basket_id, "sac rouge", 2750, time.ms, 2),)
    assert till.resume(drawer.desk, basket_id) == Resumed(items, off)
    assert tills.baskets(drawer.desk) == ()
    assert rows(drawer.desk, "SELECT outcome, ended_at FROM basket") == [("resumed", time.ms)]
    assert broken(drawer.desk) == ()
    assert journal(drawer.desk)[-1].op == "update"


def test_a_basket_of_an_older_version_comes_back(drawer: Drawer) -> None:
    product_id = drawer.goods[MAP]
    older = msgspec.json.encode([{"quantity": 2, "product_id": product_id.hex(), "discount_cents": 50}]).decode()
    basket_id = till.suspend(drawer.desk, [drawer.item(MAP)], None, 2450)
    with drawer.desk.database.writing(("basket",)) as connection:
        connection.execute("UPDATE basket SET lines = ? WHERE id = ?", (older, basket_id))
    assert till.resume(drawer.desk, basket_id) == Resumed((Item(2, product_id, discount_cents=50),), Off())


def test_what_is_given_up_leaves_a_trace(drawer: Drawer) -> None:
    till.abandon(drawer.desk, till.suspend(drawer.desk, [drawer.item(MAP)], None, 1250))
    assert rows(drawer.desk, "SELECT outcome FROM basket") == [("abandoned",)]
    assert rows(drawer.desk, "SELECT kind, amount_cents FROM till_event") == [("basket_emptied", 1250)]


def test_several_wait_the_oldest_first(drawer: Drawer, time: Hand) -> None:
    for label in ("un", "deux"):
        till.suspend(drawer.desk, [drawer.item(MAP)], label, 1250)
        time.forward(minutes=1)
    assert [basket.label for basket in tills.baskets(drawer.desk)] == ["un", "deux"]


def test_an_empty_basket_does_not_wait(drawer: Drawer) -> None:
    with pytest.raises(RuleError, match="basket is empty"):
        till.suspend(drawer.desk, [], None, 0)


def test_a_basket_ends_once_and_at_its_own_desk(house: House, drawer: Drawer) -> None:
    basket_id = till.suspend(drawer.desk, [drawer.item(MAP)], None, 1250)
    for desk, wanted in ((house.desks["PDM"], basket_id), (drawer.desk, ids.new())):
        with pytest.raises(RuleError, match="does not wait here"):
            till.resume(desk, wanted)
    till.resume(drawer.desk, basket_id)
    for end in (till.resume, till.abandon):
        with pytest.raises(RuleError, match="does not wait here"):
            end(drawer.desk, basket_id)
    assert rows(drawer.desk, "SELECT count(*) FROM till_event") == [(0,)]

"""What a movement is about: a quick item counts as the product that it is linked to, whenever that was said."""

from __future__ import annotations

from bitdesk.desk import Desk
from bitdesk.models import QuickItem
from bitdesk.reports import stock as report
from bitdesk.reports.stock import Key, wares
from bitdesk.services import catalogue
from bitdesk.services.stock import Goods, record_loss
from builders import House
from stockroom import MAP, deliver, level, synchronise


def quick_item(desk: Desk, label: str = "Carte sans fiche") -> bytes:
    """Return something that was sold without a card."""
    with desk.write() as session:
        item = QuickItem(
            office_id=desk.office_id, label=label, price_cents=500, vat_code="reduced", created_on="2026-07-22"
        )
        session.add(item)
        session.flush()
        return item.id


def test_a_quick_item_stands_for_itself_until_it_is_linked(house: House, desk: Desk, known: dict[str, bytes]) -> None:
    deliver(desk, map=10)
    item = quick_item(desk)
    record_loss(desk, [Goods(2, quick_item_id=item)], "vendue")
    found = {row.ware.label: row.quantity for row in report.levels(desk) if row.quantity}
    assert found == {"Carte de randonnée": 10, "Carte sans fiche": -2}
    synchronise(house)
    catalogue.link_quick_item(house.head_office, item, known[MAP])
    synchronise(house)
    for who in (desk, house.head_office):
        assert level(who, MAP, "PDM") == 8
        assert [row.quantity for row in report.levels(who) if row.quantity] == [8]
    assert [(row.ware.key, row.quantity) for row in report.movements(desk, known[MAP])] == [
        (Key(known[MAP]), -2),
        (Key(known[MAP]), 10),
    ]
    assert report.offices_levels(desk, quick_item_id=item) == report.offices_levels(desk, known[MAP])


def test_the_last_link_counts_and_can_be_taken_away(house: House, desk: Desk, known: dict[str, bytes]) -> None:
    item = quick_item(desk)
    record_loss(desk, [Goods(2, quick_item_id=item)], "vendue")
    synchronise(house)
    catalogue.link_quick_item(house.head_office, item, known[MAP])
    catalogue.link_quick_item(house.head_office, item, None)
    assert (level(house.head_office, MAP, "PDM"), len(report.levels(house.head_office, desk.office_id))) == (0, 1)


def test_a_card_that_is_not_here_yet_has_no_words() -> None:
    one = wares.ware({}, Key(b"x" * 16))
    assert (one.label, one.code, one.supplier_id) == ("", "", None)

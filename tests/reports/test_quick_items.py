"""What was sold without a card, as the head office completes it."""

from __future__ import annotations

from bitdesk import ids, sync
from bitdesk.reports.quick_items import quick_items
from bitdesk.services import catalogue, till
from builders import House

PIN_EAN = "3017620422003"


def test_what_is_to_complete_comes_first_with_what_was_sold(house: House) -> None:
    head, desk = house.head_office, house.desks["PDM"]
    old = till.add_quick_item(desk, "Vieux", 100, "standard")
    pin = till.add_quick_item(desk, "Pin’s", 350, "standard", PIN_EAN)
    till.open_session(desk, float_cents=5000)
    till.sell(desk, ids.new(), [till.Item(3, quick_item_id=pin)], [till.Paid("cash", 1050)])
    till.sell(desk, ids.new(), [till.Item(5, quick_item_id=pin)], [till.Paid("cash", 1750)], training=True)
    sync.exchange(desk)
    sync.merge_all(head)
    mug = catalogue.add_product(head, "Mug", price_cents=900)
    bearer = catalogue.add_product(head, "Pin’s mouflon", ean=PIN_EAN)
    catalogue.link_quick_item(head, old, mug)
    first, second = quick_items(head)
    assert (first.label, first.sold, first.office_name, first.product_id) == ("Pin’s", 3, "Le Pont de Montvert", None)
    assert (first.candidate_id, first.price_cents, first.ean) == (bearer, 350, PIN_EAN)
    assert (second.label, second.product, second.candidate_id, second.sold) == ("Vieux", "Mug", None, 0)

"""What goes on in the shops at the moment of the pictures: goods on their way, a count begun, a basket that waits."""

from __future__ import annotations

from bitdesk.demo.founding import House
from bitdesk.demo.opening import Wares, wares
from bitdesk.demo.play import LIVE_OFFICE
from bitdesk.reports import stock as levels
from bitdesk.services import stock, till
from bitdesk.services.stock import Goods
from bitdesk.services.till import Item

SENDING_OFFICE = "SCX"
SENT = {"STE01": 2, "HIS01": 3, "GOO13": 4}
NOTE = "Pour le marché de samedi"
COUNTED_CATEGORY = "postcards"
COUNTED = {"CAR01": -2, "CAR02": 0, "CAR03": 0, "CAR05": 1, "CAR07": 0}
"""What has been counted by now, and by how much it differs from what should be there."""

SET_ASIDE = {"GOO03": 1, "CAR02": 3}
WHO_WAITS = "Monsieur au chapeau"


def send(house: House) -> None:
    """Send goods to the office that is looked at."""
    known = wares(house.head_office)
    goods = [Goods(quantity, known.products[code]) for code, quantity in SENT.items()]
    stock.send_transfer(house.desks[SENDING_OFFICE], house.offices[LIVE_OFFICE], goods, note=NOTE)


def begin(house: House) -> None:
    """Begin a count there, and set a basket aside."""
    desk, known = house.desks[LIVE_OFFICE], wares(house.head_office)
    count_id = stock.start_count(desk, known.categories[COUNTED_CATEGORY])
    there = {row.ware.code: row.quantity for row in levels.levels(desk)}
    for code, slip in COUNTED.items():
        stock.count_product(desk, count_id, max(0, there.get(code, 0) + slip), product_id=known.products[code])
    items = [Item(quantity, known.products[code]) for code, quantity in SET_ASIDE.items()]
    till.suspend(desk, items, WHO_WAITS, _price(house, known))


def _price(house: House, known: Wares) -> int:
    from bitdesk.reports.catalogue import catalogue

    listed = catalogue(house.head_office)
    found = ((listed.of(known.products[code]), quantity) for code, quantity in SET_ASIDE.items())
    return sum((article.price_cents or 0) * quantity for article, quantity in found if article)

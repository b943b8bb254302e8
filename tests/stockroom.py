"""A house whose desks know a few products, and what a test asks about their stock."""

from __future__ import annotations

from bitdesk.desk import Desk
from bitdesk.reports import stock as report
from bitdesk.reports.stock import Key
from bitdesk.services import catalogue
from bitdesk.services.stock import Goods, receive_delivery
from bitdesk.sync.contact import exchange
from bitdesk.sync.merge import merge_all
from builders import House
from evidence import rows

MAP, BOOK, HONEY = "MAP", "BOOK", "HONEY"


def synchronise(house: House) -> None:
    """Let every desk send what it has, and receive what the others sent."""
    for desk in house.desks.values():
        exchange(desk)
    merge_all(house.head_office)
    for desk in house.desks.values():
        exchange(desk)


def furnish(house: House) -> dict[str, bytes]:
    """Give the head office a supplier, a depositor, two categories and three products, and send them to the desks."""
    head = house.head_office
    maps = catalogue.add_category(head, "maps", "Cartes", "Maps")
    food = catalogue.add_category(head, "food", "Terroir", "Local food")
    editor = catalogue.add_supplier(head, "IGN", "Éditions du Causse")
    keeper = catalogue.add_supplier(head, "MIEL", "Le rucher du Bougès", consignment=True)
    made = {
        MAP: catalogue.add_product(
            head, "Carte de randonnée", price_cents=1250, code=MAP, ean="3000000000007", category_id=maps,
            supplier_id=editor, cost_cents=700,
        ),
        BOOK: catalogue.add_product(
            head, "Guide des Cévennes", price_cents=1500, code=BOOK, category_id=maps, supplier_id=editor,
            is_book=True, publisher_cents=1500,
        ),
        HONEY: catalogue.add_product(
            head, "Miel de châtaignier", price_cents=800, code=HONEY, category_id=food, supplier_id=keeper,
            consignment=True, cost_cents=560,
        ),
    }  # fmt: skip
    synchronise(house)
    return made | {"maps": maps, "food": food, "IGN": editor, "MIEL": keeper}


def office(desk: Desk, code: str) -> bytes:
    """Return an office's id."""
    ((office_id,),) = rows(desk, "SELECT id FROM office WHERE code = ?", code)
    return bytes(office_id)


def deliver(desk: Desk, **quantities: int) -> bytes:
    """Receive a delivery of products by their code."""
    return receive_delivery(desk, [Goods(quantity, product(desk, code)) for code, quantity in quantities.items()])


def product(desk: Desk, code: str) -> bytes:
    """Return a product's id."""
    ((product_id,),) = rows(desk, "SELECT id FROM product WHERE code = ?", code.upper())
    return bytes(product_id)


def level(desk: Desk, code: str, office_code: str = "") -> int:
    """Return the level of a product at an office (the desk's own by default), as the desk knows it."""
    office_id = office(desk, office_code) if office_code else desk.office_id
    found = {row.ware.key: row.quantity for row in report.levels(desk, office_id)}
    return found.get(Key(product(desk, code)), 0)

"""A desk with a small catalogue that owes VAT, and what people do at its till in a line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bitdesk import ids
from bitdesk.desk import Desk
from bitdesk.reports import till as tills
from bitdesk.reports.tickets import Ticket
from bitdesk.services import catalogue, till
from bitdesk.services.till import Item, Paid
from builders import House
from moments import Hand

BOOK, MAP, HONEY, MUG, PRICELESS = "BOOK", "MAP", "HONEY", "MUG", "PRICELESS"
FLOAT = 5_000


@dataclass
class Drawer:
    """A desk and the products that it sells, by their code."""

    desk: Desk
    goods: dict[str, bytes]

    def item(self, code: str, quantity: int = 1, **rest: int | str | None) -> Item:
        """Return some pieces of a product."""
        return Item(quantity, self.goods[code], **rest)  # type: ignore[arg-type]

    def open(self) -> bytes:
        """Open the till with fifty euros."""
        return till.open_session(self.desk, float_cents=FLOAT)

    def sell(self, *items: Item, discount: int = 0, method: str = "cash", training: bool = False) -> Ticket:
        """Sell some items, paid in one way to the cent."""
        total = self.price(items) - discount
        return till.sell(
            self.desk, ids.new(), items, [Paid(method, total)] if total else [],
            ticket_discount_cents=discount, discount_reason="fidèle" if discount else None, training=training,
        )  # fmt: skip

    def price(self, items: Sequence[Item]) -> int:
        """Return what items cost by their own prices and discounts."""
        prices = dict(zip(self.goods.values(), (1500, 1250, 800, 1200, 0), strict=True))
        return sum(
            item.quantity * (prices[item.product_id or b""] if item.unit_cents is None else item.unit_cents)
            - item.discount_cents
            for item in items
        )

    def refund(self, ticket: Ticket, counts: Mapping[int, int], method: str = "cash") -> Ticket:
        """Take back so many pieces of lines, by their place on the ticket from 0."""
        lines = [(ticket.lines[place], count) for place, count in counts.items()]
        cents = sum(line.refund_cents(count) for line, count in lines)
        return till.refund(
            self.desk, ids.new(), ticket.id, {line.id: count for line, count in lines},
            [Paid(method, cents)] if cents else [], "rendu",
        )  # fmt: skip


def make_drawer(house: House, *, liable_from: date | None = date(2019, 1, 1), office: str = "VIA") -> Drawer:
    """Return a new desk of an office, set up by a head office with five products, one of them without a price."""
    head = house.head_office
    catalogue.set_shop(head, vat_liable_from=liable_from)
    maps = catalogue.add_category(head, "maps", "Cartes", "Maps")
    editor = catalogue.add_supplier(head, "IGN", "Éditions du Causse")
    keeper = catalogue.add_supplier(head, "MIEL", "Le rucher du Bougès", consignment=True)
    goods = {
        BOOK: catalogue.add_product(
            head, "Guide des Cévennes", price_cents=1500, code=BOOK, ean="9782070368228", vat_code="reduced",
            category_id=maps, supplier_id=editor, is_book=True, publisher_cents=1500, cost_cents=900,
        ),
        MAP: catalogue.add_product(
            head, "Carte de randonnée", price_cents=1250, code=MAP, ean="3000000000007", vat_code="reduced",
            category_id=maps, supplier_id=editor, cost_cents=700,
        ),
        HONEY: catalogue.add_product(
            head, "Miel de châtaignier", price_cents=800, code=HONEY, vat_code="reduced", supplier_id=keeper,
            consignment=True, cost_cents=560, needs_receipt=True,
        ),
        MUG: catalogue.add_product(head, "Mug", price_cents=1200, code=MUG, vat_code="standard"),
        PRICELESS: catalogue.add_product(head, "Affiche", code=PRICELESS, vat_code="standard"),
    }  # fmt: skip
    return Drawer(house.add_desk(office), goods)


def traded(house: House, time: Hand) -> Drawer:
    """Return a till after three days in two months: a refund, discounts, training, cash moved, and a month closed."""
    drawer = make_drawer(house)
    for _ in range(3):
        drawer.open()
        ticket = drawer.sell(drawer.item(MAP, 3), drawer.item(MUG), discount=77)
        drawer.sell(drawer.item(BOOK), method="card")
        drawer.refund(ticket, {0: 2})
        drawer.sell(drawer.item(MUG), training=True)
        till.move_cash(drawer.desk, "bank", 1000)
        till.close_session(drawer.desk)
        time.forward(days=7)
    return drawer


def said(desk: Desk) -> list[str]:
    """Return what the proof of a file's tills says, in English."""
    return [found.reason.format(**found.params) for found in tills.mistakes(desk)]

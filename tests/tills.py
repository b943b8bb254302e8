"""Real tills: a desk whose organisation owes VAT or not, and what is sold there through the till itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bitdesk import ids
from bitdesk.desk import Desk
from bitdesk.reports.tickets import Ticket
from bitdesk.reports.tickets import ticket as read
from bitdesk.services import catalogue, till
from bitdesk.services.till import Item, Paid
from builders import House
from moments import Hand

ADDRESS = "Le Quai\n48220 Le Pont de Montvert"
SIRET = "73282932000074"


def shop_desk(
    house: House, *, liable_from: date | None = date(2019, 1, 1), accounts: dict[str, str] | None = None
) -> Desk:
    """Return a new desk of Vialas, whose organisation has an address and owes VAT since a day."""
    catalogue.set_shop(
        house.head_office, vat_liable_from=liable_from, address=ADDRESS, siret=SIRET,
        receipt_note="Merci de votre visite !", accounts=accounts or {},
    )  # fmt: skip
    return house.add_desk("VIA")


def article(desk: Desk, label: str = "Carte IGN", cents: int = 1250, vat_code: str = "reduced") -> bytes:
    """Add something to sell."""
    return till.add_quick_item(desk, label, cents, vat_code)


def sell(
    desk: Desk,
    *items: tuple[bytes, int],
    paid: Sequence[tuple[str, int]] = (),
    training: bool = False,
    discount: int = 0,
) -> Ticket:
    """Sell so many of some articles of 12.50, in cash unless it is said how."""
    total = sum(1250 * quantity for _item, quantity in items) - discount
    return till.sell(
        desk, ids.new(), [Item(quantity, quick_item_id=item) for item, quantity in items],
        [Paid(method, cents) for method, cents in paid or [("cash", total)]],
        ticket_discount_cents=discount, discount_reason="coin abîmé" if discount else None, training=training,
    )  # fmt: skip


def take_back(desk: Desk, sold: Ticket, count: int = 1) -> Ticket:
    """Take back some pieces of a ticket's first line, in cash."""
    line = read(desk, sold.id).lines[0]
    return till.refund(
        desk, ids.new(), sold.id, {line.id: count}, [Paid("cash", line.refund_cents(count))], "rendu"
    )  # fmt: skip


def some_weeks(desk: Desk, time: Hand) -> None:
    """Sell on two days of July and one of August, all of them closed: seven tickets, four closings."""
    card, mug = article(desk), article(desk, "Mug", 1250, "standard")
    till.open_session(desk, float_cents=5000)
    first = sell(desk, (card, 3), (mug, 1), discount=77)
    take_back(desk, first)
    take_back(desk, first)
    sell(desk, (mug, 1), paid=[("card", 1000), ("cheque", 250)])
    sell(desk, (card, 1), training=True)
    till.log_receipt(desk, first.id, "pdf")
    till.note_event(desk, "line_removed", "Carte, IGN", 1250)
    till.close_session(desk, counted_cents=6000, reason="essai")
    time.forward(days=1)
    till.open_session(desk, float_cents=0)
    till.move_cash(desk, "in", 2000, "=fond")
    sell(desk, (card, 2))
    till.close_session(desk)
    time.forward(days=20)
    till.open_session(desk, float_cents=0)
    sell(desk, (mug, 2))
    till.close_session(desk)

"""What people do at the tills: they sell, take back, and close."""

from __future__ import annotations

from bitdesk import ids
from bitdesk.desk import Desk
from bitdesk.reports import till as tills
from bitdesk.services import till
from bitdesk.services.till import Item, Paid
from faults.oracle import Wrote, stored
from faults.stage import Stage
from faults.worlds import rows

KINDS = (
    "till_session", "quick_item", "sale", "sale_line", "payment", "stock_movement", "cash_count", "closing",
)  # fmt: skip
PRICES = (35, 120, 1290)


class Traders(Stage):
    """They trade, whatever else happens."""

    def sell(self, one: int, other: int) -> None:
        desk = self.house.desks[self.desk(one)]
        self._be_open(desk)
        item_id, price = self._item(desk, other)
        quantity = 1 + other % 3
        sold = till.sell(desk, ids.new(), [Item(quantity, quick_item_id=item_id)], [Paid("cash", quantity * price)])
        assert sold.total_cents == quantity * price
        self._traded(desk)

    def take_back(self, one: int, other: int) -> None:
        desk = self.house.desks[self.desk(one)]
        known = rows(desk, "SELECT id FROM sale WHERE refunds_id IS NULL AND office_id = ? ORDER BY id", desk.office_id)
        if not known:
            return
        ticket = tills.ticket(desk, known[other % min(len(known), 3)][0])
        line = ticket.lines[0]
        if line.refundable:
            self._be_open(desk)
            money = [Paid("cash", line.refund_cents(1))]
            till.refund(desk, ids.new(), ticket.id, {line.id: 1}, money, "back")
            self._traded(desk)

    def close_till(self, one: int, other: int) -> None:
        desk = self.house.desks[self.desk(one)]
        if tills.session(desk):
            till.close_session(desk, counted_cents=other % 10_000, reason="as counted")
            self._traded(desk)

    def _be_open(self, desk: Desk) -> None:
        session = tills.session(desk)
        while session and session.is_stale:
            till.close_session(desk)
            session = tills.session(desk)
        if session is None:
            till.open_session(desk, float_cents=5_000)

    def _item(self, desk: Desk, other: int) -> tuple[bytes, int]:
        """Return something to sell: what this desk has sold before, or something new."""
        price = PRICES[other % len(PRICES)]
        known = rows(desk, "SELECT id FROM quick_item WHERE desk_id = ? AND price_cents = ?", desk.desk_id, price)
        return (known[0][0] if known else till.add_quick_item(desk, f"at {price}", price, "standard")), price

    def _traded(self, desk: Desk) -> None:
        self.wrote(
            desk,
            *(
                Wrote(kind, row_id, row)
                for kind in KINDS
                for row_id, row in stored(desk, kind).items()
                if row["desk_id"] == desk.desk_id.hex()
            ),
        )

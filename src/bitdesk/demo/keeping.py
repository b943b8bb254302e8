"""Playing an office's shop through the program's own write path: its till, and the goods that come and go."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from random import Random

from bitdesk import ids
from bitdesk.demo import assortment, supply
from bitdesk.demo.assortment import Shop
from bitdesk.demo.founding import House
from bitdesk.demo.opening import Wares, wares
from bitdesk.demo.season import OfficeSeason, PlannedDay
from bitdesk.demo.shop import OfficeShop, plan
from bitdesk.demo.supply import (
    PlannedCount,
    PlannedDelivery,
    PlannedLeave,
    PlannedReceipt,
    PlannedTransfer,
    SupplyAct,
    first_second,
)
from bitdesk.demo.tickets import (
    Key,
    PlannedLine,
    PlannedRefund,
    PlannedTicket,
    PlannedTraining,
    TillAct,
)
from bitdesk.desk import Desk, with_counselor
from bitdesk.pricing import PIECES_CENTS
from bitdesk.reports import stock as levels
from bitdesk.reports.tickets import Ticket
from bitdesk.reports.till import last_float
from bitdesk.services import stock, till
from bitdesk.services.stock import Goods
from bitdesk.services.till import Item, Paid
from bitdesk.values import CashKind, PaymentMethod, ReceiptMeans, StockKind

GREATEST_NOTE_CENTS = 5000
OPENED_BEFORE_SECONDS = 300
BANKED_FROM_CENTS = 15_000
BANKED_UNIT_CENTS = 1000
MISCOUNT_SHARE = 0.03
MISCOUNTS = (-500, -200, -100, -50, -20, -10, 10, 20, 50, 100)
MISCOUNT_REASON = "Erreur de rendu de monnaie"
BANK_REASON = "Dépôt à la banque"
SHORT_REASON = "Il en manquait dans le carton"
RECEIPT_SHARE = 0.15

Step = tuple[int, Callable[[], object]]
"""Something to do at a second of the day."""


def pieces_of(cents: int) -> tuple[tuple[int, int], ...]:
    """Return the fewest coins and notes that make an amount: a piece's value in cents, and how many of it."""
    found = []
    for value in (piece for piece in PIECES_CENTS if piece <= GREATEST_NOTE_CENTS):
        count, cents = divmod(cents, value)
        if count:
            found.append((value, count))
    return tuple(found)


def keepers(house: House, seasons: Sequence[OfficeSeason], year: int, seed: int, first_year: int) -> dict[str, Keeper]:
    """Return who keeps the shops of a house in a year, by office code; `first_year` is when the shops opened."""
    shop = assortment.load()
    plans = plan(house.organisation, shop, seasons, year, seed, first_year)
    supplies = supply.plan(shop, seasons, plans, seed)
    known = wares(house.head_office)
    return {code: Keeper(house, desk, shop, known, plans[code], supplies[code]) for code, desk in house.desks.items()}


class Keeper:
    """Keeps the shop of an office, day by day; the clock is set by whoever does the steps."""

    def __init__(
        self,
        house: House,
        desk: Desk,
        shop: Shop,
        wares: Wares,
        plan: OfficeShop,
        supplies: Mapping[date, tuple[SupplyAct, ...]],
    ) -> None:
        self._desk, self._shop, self._wares = desk, shop, wares
        self._counselors, self._offices = house.counselors, house.offices
        self._plan, self._supplies = plan, supplies
        left = last_float(desk)
        self._drawer = shop.float_cents if left is None else left
        self._is_open = False
        self._tickets: dict[Key, Ticket] = {}

    def steps(self, day: PlannedDay, visit_ids: Mapping[int, bytes]) -> Iterator[Step]:
        """Give what is to be done on a day; `visit_ids` has the visits recorded by then, by their index."""
        for place, supply_act in enumerate(self._supplies.get(day.on, ())):
            yield first_second(day, place), partial(self._supply, supply_act)
        acts = self._plan.days.get(day.on, ())
        if any(isinstance(act, PlannedTicket | PlannedRefund) for act in acts):
            yield day.periods[0][0] * 60 - OPENED_BEFORE_SECONDS, self._open
        for act in acts:
            yield act.second_of_day, partial(self._do, act, visit_ids)

    def close(self, on: date) -> None:
        """Take to the bank what is too much, count the drawer and close the till, if it is open."""
        if not self._is_open:
            return
        excess = self._drawer - self._shop.float_cents
        if excess >= BANKED_FROM_CENTS:
            banked = excess // BANKED_UNIT_CENTS * BANKED_UNIT_CENTS
            till.move_cash(self._desk, CashKind.BANK, banked, BANK_REASON)
            self._drawer -= banked
        rng = Random(f"{self._desk.office_code}/{on}/drawer")
        difference = rng.choice(MISCOUNTS) if rng.random() < MISCOUNT_SHARE else 0
        self._drawer += difference
        till.close_session(self._desk, pieces=pieces_of(self._drawer), reason=MISCOUNT_REASON if difference else None)
        self._is_open = False

    def net_cents(self, before: date) -> int:
        """Return what the plan's days before one turn over."""
        return self._plan.net_cents(before)

    def close_year(self, year: int) -> None:
        """Close what no later session will: the last month that was sold in, and the year."""
        if self._tickets:
            till.close_year(self._desk, year)

    def _open(self) -> None:
        till.open_session(self._desk, pieces_of(self._drawer))
        self._is_open = True

    def _do(self, act: TillAct, visit_ids: Mapping[int, bytes]) -> None:
        if isinstance(act, PlannedTicket):
            self._sell(act, visit_ids)
        elif isinstance(act, PlannedRefund):
            self._refund(act)
        elif isinstance(act, PlannedTraining):
            self._train(act)
        else:
            stock.request_product(self._desk, act.label)

    def _sell(self, act: PlannedTicket, visit_ids: Mapping[int, bytes]) -> None:
        desk = self._with(act.counselor)
        quick = {
            each.key: till.add_quick_item(desk, each.label, each.price_cents, each.vat_code, each.ean)
            for each in act.quick
        }
        ticket = till.sell(
            desk,
            ids.new(),
            [self._item(line, quick) for line in act.basket.lines],
            [Paid(paid.method, paid.amount_cents, paid.given_cents) for paid in act.payments],
            ticket_discount_cents=act.basket.discount_cents,
            discount_reason=act.basket.reason,
            visit_id=None if act.visit_index is None else visit_ids[act.visit_index],
        )
        self._tickets[act.key] = ticket
        self._drawer += sum(paid.amount_cents for paid in act.payments if paid.method is PaymentMethod.CASH)
        if Random(f"{self._desk.office_code}/{act.key}/receipt").random() < RECEIPT_SHARE:
            till.log_receipt(desk, ticket.id, ReceiptMeans.TICKET_PRINTER)

    def _train(self, act: PlannedTraining) -> None:
        paid = Paid(PaymentMethod.CASH, act.line.total_cents, act.line.total_cents)
        till.sell(self._desk, ids.new(), [self._item(act.line, {})], [paid], training=True)

    def _item(self, line: PlannedLine, quick: Mapping[str, bytes]) -> Item:
        if line.code in quick:
            return Item(line.quantity, quick_item_id=quick[line.code])
        product_id = self._wares.products[line.code]
        return Item(
            line.quantity, product_id, discount_cents=line.discount_cents, discount_reason=line.reason
        )  # fmt: skip

    def _refund(self, act: PlannedRefund) -> None:
        """Take pieces back, where their ticket was played: a season may begin in its middle."""
        original = self._tickets.get(act.key)
        if original is None:
            return
        back = {original.lines[act.position].id: act.quantity}
        paid = Paid(act.method, act.amount_cents)
        till.refund(self._with(act.counselor), ids.new(), original.id, back, [paid], act.reason)
        if act.method is PaymentMethod.CASH:
            self._drawer -= act.amount_cents

    def _with(self, counselor: str | None) -> Desk:
        return with_counselor(self._desk, self._counselors[counselor], counselor) if counselor else self._desk

    def _supply(self, act: SupplyAct) -> None:
        if isinstance(act, PlannedDelivery):
            goods = [self._goods(code, quantity) for code, quantity in act.quantities.items()]
            stock.receive_delivery(self._desk, goods, supplier_id=self._wares.suppliers[act.supplier])
        elif isinstance(act, PlannedTransfer):
            goods = [Goods(quantity, self._wares.products[code]) for code, quantity in act.quantities.items()]
            stock.send_transfer(self._desk, self._offices[act.to_office], goods)
        elif isinstance(act, PlannedReceipt):
            self._receive(act)
        elif isinstance(act, PlannedLeave):
            self._leave(act)
        else:
            self._count(act)

    def _goods(self, code: str, quantity: int) -> Goods:
        goods = self._shop.product(code)
        bought = not any(each.consignment for each in self._shop.suppliers if each.code == goods.supplier)
        return Goods(quantity, self._wares.products[code], unit_cost_cents=goods.cost_cents if bought else None)

    def _receive(self, act: PlannedReceipt) -> None:
        missing = int(act.short)
        for row in levels.in_transit(self._desk, self._desk.office_id):
            if row.to_office_id == self._desk.office_id:
                arrived = row.left - (missing if row.left > missing else 0)
                reason = SHORT_REASON if arrived < row.left else None
                stock.receive_transfer_line(self._desk, row.line_id, arrived, reason=reason)
                missing = missing if arrived == row.left else 0

    def _leave(self, act: PlannedLeave) -> None:
        record = {
            StockKind.LOSS: stock.record_loss,
            StockKind.GIFT: stock.record_gift,
            StockKind.SUPPLIER_RETURN: stock.record_supplier_return,
        }[act.kind]
        record(self._desk, [Goods(act.quantity, self._wares.products[act.code])], act.reason)

    def _count(self, act: PlannedCount) -> None:
        category_id = self._wares.categories[act.category]
        slips = {self._wares.products[code]: slip for code, slip in act.slips.items()}
        count_id = stock.start_count(self._desk, category_id)
        there = {row.ware.key.product_id: row.quantity for row in levels.levels(self._desk)}
        for goods in self._shop.goods:
            product_id = self._wares.products[goods.code]
            if goods.category == act.category and product_id in there:
                counted = max(0, there[product_id] + slips.get(product_id, 0))
                stock.count_product(self._desk, count_id, counted, product_id=product_id)
        stock.finish_count(self._desk, count_id)

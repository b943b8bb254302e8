"""What the head office settles in the middle of a season: articles without a card, and what a depositor is owed."""

from __future__ import annotations

from datetime import date

from bitdesk.demo import assortment
from bitdesk.demo.founding import House
from bitdesk.demo.opening import wares
from bitdesk.reports.depositors import statement
from bitdesk.reports.quick_items import quick_items
from bitdesk.services import catalogue
from bitdesk.services.depositors import record_payout
from bitdesk.values import PaymentMethod

PAID_DEPOSITOR = "PHO"
PAID_UNTIL = (6, 30)
PAYOUT_REFERENCE = "Virement juillet"


def settle(house: House, today: date) -> None:
    """Name the products of the quick items that are here, and pay a depositor the year's first half."""
    _complete_quick_items(house)
    _pay(house, today)


def _complete_quick_items(house: House) -> None:
    meant = {quick.label: quick.product for quick in assortment.load().quick}
    known = wares(house.head_office).products
    for row in quick_items(house.head_office):
        product = meant.get(row.label)
        if product is not None:
            catalogue.link_quick_item(house.head_office, row.ids[0], known[product])


def _pay(house: House, today: date) -> None:
    supplier_id = wares(house.head_office).suppliers[PAID_DEPOSITOR]
    first, last = date(today.year, 1, 1), date(today.year, *PAID_UNTIL)
    owed = statement(house.head_office, supplier_id, first, last).owed_cents
    record_payout(
        house.head_office,
        supplier_id,
        owed,
        PaymentMethod.TRANSFER,
        paid_on=today,
        reference=PAYOUT_REFERENCE,
        first=first,
        last=last,
    )

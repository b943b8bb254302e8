"""Traces: receipts with the number of their copy, what was removed before payment, and quick items."""

from __future__ import annotations

from typing import Any

import pytest

from bitdesk import ids
from bitdesk.errors import RuleError
from bitdesk.reports import till as tills
from bitdesk.services import till
from bitdesk.values import ReceiptMeans, TillEventKind
from drawer import MAP, Drawer
from evidence import rows
from moments import Hand


def test_every_copy_after_the_first_is_a_duplicate(opened: Drawer, time: Hand) -> None:
    ticket, other = opened.sell(opened.item(MAP)), opened.sell(opened.item(MAP))
    copies = [till.log_receipt(opened.desk, ticket.id, means) for means in ReceiptMeans]
    assert copies == [1, 2, 3]
    assert till.log_receipt(opened.desk, other.id, ReceiptMeans.PDF) == 1
    assert tills.ticket(opened.desk, ticket.id).copies == 3
    assert rows(opened.desk, "SELECT DISTINCT printed_at FROM receipt_print") == [(time.ms,)]


def test_a_receipt_of_what_is_not_there_is_refused(opened: Drawer) -> None:
    ticket = opened.sell(opened.item(MAP))
    with pytest.raises(RuleError, match="ticket is not known"):
        till.log_receipt(opened.desk, ids.new(), ReceiptMeans.PDF)
    with pytest.raises(RuleError, match="no receipt by “fax”"):
        till.log_receipt(opened.desk, ticket.id, "fax")


def test_what_happens_before_payment_is_kept(drawer: Drawer, time: Hand) -> None:
    till.note_event(drawer.desk, TillEventKind.DRAWER_OPENED)
    session_id = drawer.open()
    till.note_event(drawer.desk, TillEventKind.LINE_REMOVED, " Carte ", 1250)
    found = rows(drawer.desk, "SELECT kind, session_id, detail, amount_cents, happened_at FROM till_event ORDER BY id")
    assert found == [
        ("drawer_opened", None, None, None, time.ms), ("line_removed", session_id, "Carte", 1250, time.ms),
    ]  # fmt: skip
    with pytest.raises(RuleError, match="no trace of “sneeze”"):
        till.note_event(drawer.desk, "sneeze")


def test_a_quick_item_is_kept_as_it_was_typed(drawer: Drawer) -> None:
    supplier = rows(drawer.desk, "SELECT id FROM supplier")[0][0]
    item = till.add_quick_item(drawer.desk, " Savon ", 450, "standard", " 376 0123 456789 ", supplier)
    assert rows(
        drawer.desk, "SELECT id, label, price_cents, vat_code, ean, supplier_id, created_on FROM quick_item"
    ) == [(item, "Savon", 450, "standard", "3760123456789", supplier, "2026-07-22")]
    till.add_quick_item(drawer.desk, "Sans code", 0, "reduced", "")
    assert rows(drawer.desk, "SELECT ean, supplier_id FROM quick_item WHERE price_cents = 0") == [(None, None)]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"label": "  "}, "Say what it is"),
        ({"price_cents": -1}, "cannot be its price"),
        ({"price_cents": 3760123456789}, "cannot be its price"),
        ({"vat_code": "lunar"}, "no VAT code “lunar”"),
        ({"supplier_id": b"x" * 16}, "supplier is not known"),
    ],
)
def test_a_quick_item_that_cannot_be_is_refused(drawer: Drawer, changes: dict[str, Any], said: str) -> None:
    with pytest.raises(RuleError, match=said):
        till.add_quick_item(drawer.desk, **{"label": "Savon", "price_cents": 450, "vat_code": "standard", **changes})
    assert rows(drawer.desk, "SELECT count(*) FROM quick_item") == [(0,)]

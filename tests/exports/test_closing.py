"""The X report and the closings on paper: the figures that were frozen, word for word."""

from __future__ import annotations

import pytest

from bitdesk.desk import Desk
from bitdesk.exports import closing as closings
from bitdesk.exports import paper
from bitdesk.reports import till as tills
from bitdesk.reports.shop import shop
from bitdesk.services import till
from builders import House
from tills import article, sell, shop_desk, take_back


@pytest.fixture
def sold(house: House) -> Desk:
    """A desk that has sold and taken back, and moved cash."""
    desk = shop_desk(house)
    till.open_session(desk, float_cents=5000)
    first = sell(desk, (article(desk), 2))
    sell(desk, (article(desk, "Mug", 1250, "standard"), 1), paid=[("card", 1250)])
    sell(desk, (article(desk), 3), training=True)
    take_back(desk, first)
    till.move_cash(desk, "bank", 3000, "BNP")
    return desk


def rows(of: paper.Paper) -> list[str]:
    return [" ".join(row.text.split()) for row in paper.rows(of.lines, 48)]


def test_the_x_report_says_what_should_be_in_the_drawer(sold: Desk) -> None:
    x = closings.x_report(tills.x_report(sold), shop(sold), sold.office_name)
    written = rows(x)
    assert "X report: the till stays open" in written
    assert "Sales (2) 37,50 €" in written
    assert "Refunds (1) -12,50 €" in written
    assert "Total 25,00 €" in written
    assert "VAT 5,5 % within 12,50 € 0,65 €" in written
    assert "Card 12,50 €" in written
    assert "Cash 12,50 €" in written
    assert "Deposit at the bank -30,00 €" in written
    assert "Cash expected 32,50 €" in written
    assert tills.session(sold) is not None, "it closes nothing"
    assert x.title == "X 2026-07-22 14-31"


def test_a_closing_says_what_was_frozen(sold: Desk) -> None:
    closing_id = till.close_session(sold, counted_cents=3200, reason="perdu")
    frozen = tills.closing(sold, closing_id)
    z = closings.z_report(frozen, shop(sold))
    written = rows(z)
    assert "Closing (Z) 1 22/07/2026" in written
    assert "Tickets 1 to 3" in written
    assert "Cash counted 32,00 €" in written
    assert "Discrepancy -0,50 €" in written
    assert "Reason: perdu" in written
    assert "Perpetual total 37,50 €" in written
    assert "Perpetual refunds 12,50 €" in written
    assert f"Journal entry {frozen.head_seq}" in written
    assert frozen.head_hash in "".join(written)
    assert z.title == "Z 1 2026-07-22", "the name of its file"


def test_a_month_has_no_drawer(sold: Desk) -> None:
    till.close_session(sold, counted_cents=3250)
    month = closings.z_report(tills.closing(sold, till.close_month(sold, "2026-07")), shop(sold))
    written = rows(month)
    assert "Monthly closing 1 July 2026" in written
    assert not [row for row in written if "Float" in row or "counted" in row]


def test_every_way_of_paying_has_a_name() -> None:
    assert closings.method_name("holiday_voucher") == "Holiday vouchers"
    with pytest.raises(ValueError, match="shells"):
        closings.method_name("shells")

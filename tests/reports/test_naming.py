"""What rows are called where others name them: by what people know them by, and never by a whole id."""

from __future__ import annotations

import pytest

from bitdesk import models
from bitdesk.desk import Desk
from bitdesk.exports import rows as words_of
from bitdesk.reports import naming
from bitdesk.reports.history import Name, history
from bitdesk.services import stock, till
from bitdesk.services.stock import Goods
from builders import House
from evidence import rows
from tills import article, sell, shop_desk, take_back


@pytest.fixture
def selling(house: House) -> Desk:
    desk = shop_desk(house)
    till.open_session(desk, float_cents=0)
    return desk


def shown(desk: Desk, row_id: bytes, column: str) -> str:
    """Return what people read in a column of a row that was recorded."""
    found = {change.column: change.after for change in history(desk, row_id)[0].columns}
    return words_of.value(column, found[column])


def test_a_refund_names_its_ticket_its_session_and_what_was_sold(selling: Desk) -> None:
    mug = article(selling, "Mug", 1250, "standard")
    sold = sell(selling, (mug, 2))
    back = take_back(selling, sold)
    assert shown(selling, back.id, "refunds_id") == "2026-000001"
    assert shown(selling, back.id, "session_id") == "22/07/2026"
    (line_id,) = rows(selling, f"SELECT id FROM sale_line WHERE sale_id = x'{back.id.hex()}'")[0]
    assert shown(selling, line_id, "sale_id") == "2026-000002"
    assert shown(selling, line_id, "refunds_line_id") == shown(selling, line_id, "quick_item_id") == "Mug"
    (moved,) = rows(selling, f"SELECT id FROM stock_movement WHERE source_id = x'{line_id.hex()}'")[0]
    assert shown(selling, moved, "source_id") == "Mug"


def test_a_closing_names_its_tickets_and_the_closings_that_it_follows(selling: Desk) -> None:
    sell(selling, (article(selling), 1))
    sell(selling, (article(selling), 1))
    first = till.close_session(selling, counted_cents=2500)
    till.open_session(selling, float_cents=0)
    second = till.close_session(selling, counted_cents=0)
    assert shown(selling, first, "covers") == "2026-000001, 2026-000002"
    assert (shown(selling, second, "covers"), shown(selling, second, "previous_ids")) == ("–", "1")


def test_a_transfer_and_its_line_are_told_by_their_day_and_their_product(house: House, selling: Desk) -> None:
    mug = article(selling, "Mug", 1250, "standard")
    (office_id,) = rows(selling, "SELECT id FROM office WHERE code = 'PDM'")[0]
    transfer_id = stock.send_transfer(selling, office_id, [Goods(1, quick_item_id=mug)])
    assert shown(selling, transfer_id, "to_office_id") == "Le Pont de Montvert"
    (line_id,) = rows(selling, "SELECT id FROM transfer_line")[0]
    assert shown(selling, line_id, "transfer_id") == "22/07/2026"
    with selling.database.reading() as connection:
        assert naming.title(connection, "source_id", line_id.hex()) == ("Mug", "Mug")


def test_a_row_without_a_name_has_the_end_of_its_id_and_one_that_is_not_here_is_said_so(selling: Desk) -> None:
    basket = till.suspend(selling, [till.Item(1, quick_item_id=article(selling))], "", 1250)
    with selling.database.reading() as connection:
        assert naming.title(connection, "basket_id", basket.hex()) == (basket.hex()[-8:],) * 2
        assert naming.title(connection, "sale_id", bytes(16).hex()) == ("", "")
        assert naming.title(connection, "product_id", bytes(16).hex()) == ("", "")
        assert naming.title(connection, "contact_id", "nobody") == ("", "")
    assert "0000" in words_of.value("sale_id", Name(bytes(16).hex(), "", ""))
    assert bytes(16).hex() not in words_of.value("sale_id", Name(bytes(16).hex(), "", ""))


@pytest.mark.parametrize("kind", naming.TITLES)
def test_every_kind_that_has_a_name_has_the_columns_of_it(selling: Desk, kind: str) -> None:
    assert kind in models.journaled_tables()
    with selling.database.reading() as connection:
        assert connection.execute(f"SELECT {naming.TITLES[kind]} FROM {kind} LIMIT 0").fetchall() == []

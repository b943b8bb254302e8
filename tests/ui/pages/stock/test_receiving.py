"""Receiving, sending, losing: one key records the list, and nothing is recorded twice or by mistake."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bitdesk import ids
from bitdesk.desk import Desk
from bitdesk.reports import stock as report
from bitdesk.ui.main_window import STOCK, MainWindow
from bitdesk.ui.pages.stock import StockPage
from bitdesk.ui.pages.stock.goods_section import GoodsSection
from bitdesk.ui.pages.stock.page import LEAVE, RECEIVE, SEND
from bitdesk.ui.pages.stock.receiving import OFFICE
from bitdesk.ui.widgets.fields import Choice
from builders import House
from evidence import rows
from stockroom import BOOK, MAP, level, office
from ui.conftest import press
from ui.pages.stock.conftest import MAP_EAN, Choose, focused, type_on


def goods_section(choose: Choose, kind: int) -> GoodsSection:
    section = choose(kind)
    assert isinstance(section, GoodsSection)
    return section


def choice(section: GoodsSection, name: str) -> Choice:
    field = section.form.fields[name]
    assert isinstance(field, Choice)
    return field


def record(section: GoodsSection) -> None:
    QTest.keyClick(section.goods.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def receiving(choose: Choose) -> GoodsSection:
    return goods_section(choose, RECEIVE)


def test_a_delivery_is_recorded_with_its_supplier_and_costs(
    desk: Desk, window: MainWindow, receiving: GoodsSection, known: dict[str, bytes]
) -> None:
    type_on(MAP_EAN)
    type_on("12")
    type_on("guide")
    choice(receiving, "source").show_value(ids.to_text(known["IGN"]))
    cost = receiving.form.fields["cost"]
    cost.setFocus()
    type_on("9,50")
    record(receiving)
    assert (level(desk, MAP), level(desk, BOOK)) == (12, 1)
    assert rows(desk, "SELECT supplier_id, delivered_on FROM delivery") == [(known["IGN"], "2026-07-22")]
    assert rows(desk, "SELECT quantity, unit_cost_cents FROM stock_movement ORDER BY id") == [(12, 700), (1, 950)]
    assert window.banner.text == "Received: 13 pieces, Éditions du Causse. The levels count them."
    assert (receiving.goods.lines, choice(receiving, "source").value(), focused()) == ([], "", receiving.goods.field)


def test_a_second_press_records_nothing_more(desk: Desk, receiving: GoodsSection, known: dict[str, bytes]) -> None:
    type_on("map")
    record(receiving)
    record(receiving)
    receiving.form.save_button.click()
    assert level(desk, MAP) == 1
    type_on("map")
    record(receiving)
    assert level(desk, MAP) == 2, "the next delivery is another one"


def test_a_code_scanned_into_another_field_is_one_more_and_leaves_it(receiving: GoodsSection) -> None:
    reference = receiving.form.fields["reference"]
    reference.setFocus()
    type_on("BL 12 ", enter=False)
    type_on(MAP_EAN)
    assert receiving.form.values()["reference"] == "BL 12"
    assert [line.article.code for line in receiving.goods.lines] == ["MAP"]
    assert focused() is receiving.goods.field


def test_enter_in_a_field_records_nothing(desk: Desk, receiving: GoodsSection) -> None:
    type_on("map")
    receiving.form.fields["note"].setFocus()
    type_on("fragile")
    assert (level(desk, MAP), receiving.form.values()["note"]) == (0, "fragile")


def test_what_is_wrong_stays_on_the_screen(window: MainWindow, desk: Desk, receiving: GoodsSection) -> None:
    type_on("map")
    day = receiving.form.fields["delivered_on"]
    day.show_value(date(2026, 7, 23))  # type: ignore[attr-defined]
    record(receiving)
    assert "has not come yet" in window.banner.text
    assert [line.quantity for line in receiving.goods.lines] == [1]
    day.setText("31/31")  # type: ignore[attr-defined]
    record(receiving)
    assert "is no date" in window.banner.text
    assert level(desk, MAP) == 0


def test_an_emptied_list_can_be_brought_back(window: MainWindow, receiving: GoodsSection) -> None:
    type_on("map")
    type_on("7")
    receiving.form.leave_button.click()
    assert receiving.goods.lines == []
    window.banner.act()
    assert [(line.article.code, line.quantity) for line in receiving.goods.lines] == [("MAP", 7)]


def test_what_another_office_sent_without_a_word_is_received(
    desk: Desk, receiving: GoodsSection, known: dict[str, bytes]
) -> None:
    type_on("map")
    choice(receiving, "source").show_value(OFFICE + ids.to_text(office(desk, "COL")))
    record(receiving)
    assert rows(desk, "SELECT kind, source_id FROM stock_movement") == [("transfer_in", office(desk, "COL"))]


def test_goods_are_sent_to_an_office_that_is_chosen(window: MainWindow, desk: Desk, choose: Choose) -> None:
    section = goods_section(choose, SEND)
    type_on("map")
    type_on("3")
    record(section)
    assert "Choose the office" in window.banner.text
    assert level(desk, MAP) == 0
    choice(section, "office").show_value(ids.to_text(office(desk, "COL")))
    record(section)
    assert (level(desk, MAP), [row.left for row in report.in_transit(desk)]) == (-3, [3])
    assert window.banner.text == "On their way to Le Collet-de-Dèze: 3 pieces."


def test_what_leaves_says_why(window: MainWindow, desk: Desk, choose: Choose) -> None:
    section = goods_section(choose, LEAVE)
    type_on("map")
    record(section)
    assert "Say why" in window.banner.text
    assert focused() is section.form.fields["reason"]
    type_on("inondation")
    record(section)
    choice(section, "kind").show_value("supplier_return")
    type_on("map")
    record(section)
    found = rows(desk, "SELECT kind, quantity, reason FROM stock_movement ORDER BY id")
    assert found == [("loss", -1, "inondation"), ("supplier_return", -1, None)]


def test_a_list_that_is_not_recorded_keeps_the_window(
    window: MainWindow, page: StockPage, receiving: GoodsSection
) -> None:
    type_on("map")
    assert page.unsaved()
    window.choose_page(0)
    window.close()
    assert window.isVisible()
    assert window.page is page
    receiving.goods.clear()
    assert not page.unsaved()


def test_new_products_can_be_received_as_soon_as_they_are_known(
    house: House, window: MainWindow, receiving: GoodsSection
) -> None:
    from bitdesk.services import catalogue
    from stockroom import synchronise

    catalogue.add_product(house.head_office, "Sifflet", code="SIF", price_cents=300)
    synchronise(house)
    window.bus.changed.emit(frozenset({"product"}))
    type_on("sif")
    assert [line.article.label for line in receiving.goods.lines] == ["Sifflet"]
    press(focused(), Qt.Key.Key_Delete)
    assert window.page is not None
    assert window.places[STOCK].key == "F7"

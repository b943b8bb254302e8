"""The list that goods are scanned into: a code is one more, a number is how many, words find."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.pages.stock.goods_list import EMPTY, FOUND, LINES, GoodsList
from bitdesk.ui.pages.stock.page import RECEIVE
from bitdesk.ui.pages.stock.receiving import ReceivingSection
from ui.conftest import press
from ui.pages.stock.conftest import MAP_EAN, Choose, focused, type_on


@pytest.fixture
def goods(choose: Choose) -> GoodsList:
    section = choose(RECEIVE)
    assert isinstance(section, ReceivingSection)
    return section.goods


def lines(goods: GoodsList) -> list[tuple[str, int]]:
    return [(line.article.code, line.quantity) for line in goods.lines]


def test_the_keyboard_begins_in_the_field_and_a_code_is_one_more(goods: GoodsList) -> None:
    assert focused() is goods.field
    assert goods.stack.currentIndex() == EMPTY
    type_on(MAP_EAN)
    type_on(MAP_EAN)
    assert (lines(goods), goods.field.text(), goods.stack.currentIndex()) == ([("MAP", 2)], "", LINES)
    assert goods.total.text() == "Lines: 1 · pieces: 2"


def test_a_number_after_it_is_how_many(goods: GoodsList) -> None:
    type_on(MAP_EAN)
    type_on("12")
    type_on("honey")
    assert lines(goods) == [("HONEY", 1), ("MAP", 12)]
    type_on("0")
    assert lines(goods) == [("MAP", 12)], "none of it is no line"


def test_the_top_row_of_a_french_keyboard_writes_digits(goods: GoodsList) -> None:
    type_on('"àààààààààààè')  # 3000000000007 without Shift
    type_on("&é")
    assert lines(goods) == [("MAP", 12)]


def test_words_find_and_the_arrows_choose(goods: GoodsList) -> None:
    type_on("de", enter=False)
    assert goods.stack.currentIndex() == FOUND
    found = [row[0] for row in goods.found.texts()]
    assert found == ["Carte de randonnée", "Guide des Cévennes", "Miel de châtaignier"]
    press(focused(), Qt.Key.Key_Down)
    press(focused(), Qt.Key.Key_Return, "\r")
    assert lines(goods) == [("BOOK", 1)]
    type_on("cha", enter=False)
    press(focused(), Qt.Key.Key_Escape)
    assert (goods.field.text(), goods.stack.currentIndex()) == ("", LINES)


def test_what_nobody_knows_is_said(goods: GoodsList) -> None:
    said: list[str] = []
    goods.unknown.connect(said.append)
    type_on("4006381333931")
    type_on("zzz")
    assert (said, lines(goods)) == (["4006381333931", "zzz"], [])


def test_the_lines_are_changed_from_the_empty_field(goods: GoodsList) -> None:
    for code in ("map", "book", "honey"):
        type_on(code)
    press(focused(), Qt.Key.Key_Down)
    assert goods.place == 1
    type_on("5")
    press(focused(), Qt.Key.Key_Delete)
    assert lines(goods) == [("HONEY", 1), ("MAP", 1)]
    goods.more.click()
    goods.fewer.click()
    goods.fewer.click()
    assert lines(goods) == [("HONEY", 1)], "one fewer than one is none"
    goods.remove.click()
    assert (lines(goods), goods.remove.isEnabled()) == ([], False)


def test_what_is_typed_on_a_table_or_a_button_goes_to_the_field(goods: GoodsList) -> None:
    type_on("map")
    for widget in (goods.table, goods.more):
        widget.setFocus()
        type_on(MAP_EAN)
        assert focused() is goods.field
    assert lines(goods) == [("MAP", 3)]


@pytest.mark.parametrize("text", ["-5", "-1", "−3"])
def test_a_negative_number_is_refused_and_adds_nothing(window: MainWindow, goods: GoodsList, text: str) -> None:
    type_on(MAP_EAN)
    goods.field.setText(text)
    goods.field.textEdited.emit(text)
    press(focused(), Qt.Key.Key_Return, "\r")
    assert lines(goods) == [("MAP", 1)]
    assert "never below 0" in window.banner.text


def test_a_number_with_a_plus_is_how_many(goods: GoodsList) -> None:
    type_on(MAP_EAN)
    goods.field.setText("+7")
    goods.field.textEdited.emit("+7")
    press(focused(), Qt.Key.Key_Return, "\r")
    assert lines(goods) == [("MAP", 7)]


def test_a_barcode_with_a_wrong_check_digit_is_to_be_read_again(window: MainWindow, goods: GoodsList) -> None:
    type_on("3000000000008")
    assert "wrong check digit" in window.banner.text
    assert lines(goods) == []

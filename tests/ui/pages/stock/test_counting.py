"""Counting by scanner and by number, left and gone on with, while the office sells."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bitdesk.desk import Desk
from bitdesk.reports import stock as report
from bitdesk.services import stock
from bitdesk.services.stock import Goods
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.pages.stock import StockPage
from bitdesk.ui.pages.stock.counting import CountSection
from bitdesk.ui.pages.stock.page import COUNT, LEVELS
from builders import House
from evidence import rows
from stockroom import BOOK, HONEY, MAP, deliver, level, synchronise
from ui.conftest import Hand, press
from ui.pages.stock.conftest import MAP_EAN, Choose, focused, type_on


@pytest.fixture
def section(desk: Desk, known: dict[str, bytes], choose: Choose) -> CountSection:
    """A count of all shelves that has begun: ten maps, four books, two jars should be there."""
    deliver(desk, map=10, book=4, honey=2)
    section = choose(COUNT)
    assert isinstance(section, CountSection)
    section.start.click()
    return section


def levels(desk: Desk) -> list[int]:
    return [level(desk, code) for code in (MAP, BOOK, HONEY)]


def test_a_count_begins_with_what_should_be_there(window: MainWindow, section: CountSection) -> None:
    assert section.card.title.text() == "All shelves, begun on 22/07/2026: counted 0, left 3"
    assert [row[0] for row in section.card.table.texts()] == [
        "Carte de randonnée", "Guide des Cévennes", "Miel de châtaignier",
    ]  # fmt: skip
    assert focused() is section.card.field


def test_a_product_is_named_and_its_number_written(desk: Desk, section: CountSection) -> None:
    type_on("guide")
    assert (focused(), section.quantity.text(), section.form.title.text()) == (
        section.quantity, "1", "Guide des Cévennes",
    )  # fmt: skip
    type_on("3")
    assert levels(desk) == [10, 3, 2]
    assert section.card.table.texts()[-1] == ["Guide des Cévennes", "4", "3", "−1"]
    assert focused() is section.card.field


def test_pieces_are_scanned_one_after_the_other(desk: Desk, section: CountSection) -> None:
    for _ in range(3):
        type_on(MAP_EAN)
    assert (section.quantity.text(), levels(desk)) == ("3", [10, 4, 2]), "nothing is recorded yet"
    type_on("honey", enter=False) if focused() is section.card.field else None
    press(focused(), Qt.Key.Key_Return, "\r")
    assert levels(desk) == [3, 4, 2]


def test_scanning_another_product_records_the_one_before(
    desk: Desk, section: CountSection, known: dict[str, bytes], house: House
) -> None:
    from bitdesk.services import catalogue

    catalogue.change_product(house.head_office, known[BOOK], ean="9782070360024")
    synchronise(house)
    type_on(MAP_EAN)
    type_on(MAP_EAN)
    type_on("9782070360024")
    assert levels(desk) == [2, 4, 2]
    assert (section.form.title.text(), section.quantity.text()) == ("Guide des Cévennes", "1")


def test_a_count_is_left_and_gone_on_with(desk: Desk, page: StockPage, section: CountSection, choose: Choose) -> None:
    type_on("guide")
    assert page.unsaved()
    press(focused(), Qt.Key.Key_Escape)
    assert not page.unsaved()
    stock.record_loss(desk, [Goods(1, rows(desk, "SELECT id FROM product WHERE code = 'BOOK'")[0][0])], "vendu")
    choose(LEVELS)
    assert choose(COUNT) is section
    type_on("guide")
    type_on("3")
    assert levels(desk)[1] == 3
    assert section.card.table.texts()[-1][-1] == "0"


def test_what_nobody_expected_is_counted_too(
    house: House, desk: Desk, section: CountSection, known: dict[str, bytes]
) -> None:
    from bitdesk.services import catalogue

    catalogue.add_product(house.head_office, "Sifflet", code="SIF", price_cents=300)
    synchronise(house)
    type_on("sif")
    type_on("8")
    assert level(desk, "SIF") == 8


def test_the_number_of_one_product_never_goes_to_another(desk: Desk, section: CountSection) -> None:
    type_on("guide")
    type_on("99", enter=False)
    section.card.table.selectRow(0)
    assert section.quantity.text() == ""
    section.record()
    assert levels(desk) == [10, 4, 2]


def test_finishing_keeps_or_empties_the_rest(window: MainWindow, desk: Desk, section: CountSection) -> None:
    type_on("guide")
    type_on("4")
    section.finish_zero.click()
    assert levels(desk) == [0, 4, 0]
    assert "finished" in section.card.title.text()
    assert "The count is finished" in window.banner.text
    section.start.click()
    type_on("guide")
    type_on("2")
    QTest.keyClick(section, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert levels(desk) == [0, 2, 0]
    assert not section.is_open


def test_a_category_alone_is_counted(desk: Desk, choose: Choose, known: dict[str, bytes]) -> None:
    deliver(desk, map=1, honey=1)
    section = choose(COUNT)
    assert isinstance(section, CountSection)
    section.shelves.show_value(known["food"].hex())
    section.start.click()
    assert [row[0] for row in section.card.table.texts()] == ["Miel de châtaignier"]
    assert section.card.title.text().startswith("Terroir")


def test_what_arrives_late_is_put_right(
    house: House, desk: Desk, time: Hand, choose: Choose, known: dict[str, bytes]
) -> None:
    terrace = house.add_desk("PDM", "Terrasse")
    synchronise(house)
    deliver(desk, map=10)
    stock.record_loss(terrace, [Goods(2, known[MAP])], "vendues")
    time.forward(minutes=1)
    section = choose(COUNT)
    assert isinstance(section, CountSection)
    section.start.click()
    type_on("carte")
    type_on("8")
    section.finish.click()
    assert "Provisional: what Terrasse" in section.form.note.text()
    assert section.settle.isHidden()
    synchronise(house)
    section.refresh()
    assert level(desk, MAP) == 6
    assert not section.settle.isHidden()
    section.settle.click()
    assert (level(desk, MAP), report.stock_counts(desk)[0].late, section.settle.isHidden()) == (8, 0, True)


def test_a_negative_number_is_refused_and_finds_nothing(window: MainWindow, desk: Desk, section: CountSection) -> None:
    section.card.field.setText("-7")
    section.take()
    assert "never below 0" in window.banner.text
    assert (section.quantity.text(), levels(desk)) == ("", [10, 4, 2])
    section.card.field.setText("+7")
    section.take()
    section.record()
    assert levels(desk) == [7, 4, 2]


def test_a_code_that_was_read_wrong_is_said(window: MainWindow, section: CountSection) -> None:
    type_on("3000000000008")
    assert "wrong check digit" in window.banner.text


def test_a_long_title_goes_on_in_a_second_line(section: CountSection) -> None:
    assert section.card.title.wordWrap()

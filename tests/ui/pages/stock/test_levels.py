"""The levels of every office, found by scanning, with what moved; and the same at the head office, to read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bitdesk import clock
from bitdesk.desk import Desk, with_counselor
from bitdesk.reports import reference
from bitdesk.services import catalogue
from bitdesk.services.stock import Goods, record_loss, send_transfer
from bitdesk.ui.head_office_window import STOCK as HEAD_STOCK
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.pages.stock import StockPage
from bitdesk.ui.pages.stock.levels import LevelsSection
from bitdesk.ui.pages.stock.page import LEVELS
from bitdesk.ui.widgets.report_table import Tone
from builders import House
from stockroom import BOOK, HONEY, MAP, deliver, level, office, synchronise
from ui.conftest import HeadOfficeOpener, press
from ui.pages.stock.conftest import MAP_EAN, Choose, focused, type_on


@pytest.fixture
def section(house: House, desk: Desk, other: Desk, known: dict[str, bytes], choose: Choose) -> LevelsSection:
    """Ten maps and four books here, three maps at the other office, where one jar too many was sold."""
    catalogue.set_assortment(house.head_office, known[BOOK], office(desk, "PDM"), reorder_level=5)
    deliver(desk, map=10, book=4)
    deliver(other, map=3)
    record_loss(other, [Goods(1, known[HONEY])], "vendu")
    send_transfer(other, office(other, "PDM"), [Goods(2, known[MAP])])
    synchronise(house)
    section = choose(LEVELS)
    assert isinstance(section, LevelsSection)
    return section


def names(section: LevelsSection) -> list[str]:
    return [row[0] for row in section.table.texts()]


def test_every_office_has_a_column_its_own_first(section: LevelsSection) -> None:
    headings = [column.heading for column in section.table.report.columns]
    assert headings == ["Product", "PDM", "COL", "VIA", "Coming", "Order at"]
    assert section.table.texts() == [
        ["Carte de randonnée", "10", "1", "–", "2", "–"],
        ["Guide des Cévennes", "4", "–", "–", "–", "5"],
        ["Miel de châtaignier", "–", "−1", "–", "–", "–"],
    ]
    tones = [[cell.tone for cell in row[1:3]] for row in section.table.report.rows]
    assert tones == [[Tone.PLAIN, Tone.PLAIN], [Tone.WARNING, Tone.PLAIN], [Tone.PLAIN, Tone.WARNING]]
    assert section.known.text() == "The other offices as they were last heard: COL 14:31 · VIA never"


def test_the_list_is_narrowed_by_words_codes_shelves_and_what_is_low(
    section: LevelsSection, known: dict[str, bytes]
) -> None:
    type_on(MAP_EAN)
    assert names(section) == ["Carte de randonnée"]
    assert focused() is section.table
    type_on("chataig", enter=False)
    assert (section.field.text(), names(section)) == ("chataig", ["Miel de châtaignier"])
    press(focused(), Qt.Key.Key_Escape)
    section.low.click()
    assert names(section) == ["Guide des Cévennes"], "what is low elsewhere is that office's concern"
    section.low.click()
    section.shelf.show_value(known["food"].hex())
    assert names(section) == ["Miel de châtaignier"]
    section.shelf.show_value("")
    type_on("zzz")
    assert "No product fits" in section.note.text()


def test_an_empty_shop_says_how_to_begin(choose: Choose) -> None:
    section = choose(LEVELS)
    assert isinstance(section, LevelsSection)
    assert "Nothing has come in yet" in section.note.text()
    assert section.table.isHidden()


def test_the_movements_stand_beside_it_and_one_is_taken_back(
    window: MainWindow, desk: Desk, section: LevelsSection, known: dict[str, bytes]
) -> None:
    record_loss(desk, [Goods(3, known[MAP])], "mouillées")
    section.refresh()
    card = section.ware
    assert card.title.text() == "Carte de randonnée"
    assert card.table.texts() == [["22/07", "Loss", "−3", "7"], ["22/07", "Delivery", "+10", "10"]]
    assert card.said.text() == "mouillées"
    press(card.table, Qt.Key.Key_Insert)
    card.back.click()
    assert "Say why" in window.banner.text
    type_on("retrouvées", enter=False)
    card.back.click()
    assert level(desk, MAP) == 10
    assert card.back.isHidden(), "what takes something back is not taken back"
    card.table.selectRow(1)
    assert "taken back" in card.said.text()
    assert card.back.isHidden()


def test_a_sale_elsewhere_in_the_program_shows_at_once(
    page: StockPage, desk: Desk, section: LevelsSection, known: dict[str, bytes]
) -> None:
    section.table.selectRow(1)
    record_loss(desk, [Goods(1, known[BOOK])], "vendu")
    page.around.bus.changed.emit(frozenset({"stock_movement"}))
    assert section.table.texts()[1][1] == "3"
    assert section.table.currentIndex().row() == 1


def test_the_head_office_reads_every_office_and_moves_nothing(
    qtbot: QtBot, house: House, section: LevelsSection, open_head_office: HeadOfficeOpener
) -> None:
    window = open_head_office(house.head_office.data_dir)
    window.choose_page(HEAD_STOCK)
    page = window.page
    assert isinstance(page, StockPage)
    assert [button.text() for button in page.tabs.buttons] == ["Levels", "Transfers", "To order", "Labels"]
    levels = page.section
    assert isinstance(levels, LevelsSection)
    assert levels.table.texts()[0] == ["Carte de randonnée", "10", "1", "–", "2"], "each office orders at its own"
    assert levels.ware.back.isHidden()
    assert levels.ware.table.texts()[0][1].startswith(("PDM · ", "COL · "))
    qtbot.waitUntil(lambda: not levels.worth.isHidden())
    assert levels.worth.text().startswith("Stock value: ")
    page.choose(1)
    assert page.section is not None
    assert not page.unsaved()


def test_a_code_that_was_read_wrong_is_said(window: MainWindow, section: LevelsSection) -> None:
    type_on("3000000000008")
    assert "wrong check digit" in window.banner.text


def test_a_desk_asks_for_no_value(section: LevelsSection) -> None:
    assert section.worth.isHidden()


def test_the_foot_says_that_a_code_is_who_recorded_it(
    desk: Desk, section: LevelsSection, known: dict[str, bytes]
) -> None:
    counselor = reference.counselors(desk, clock.business_date())[0]
    record_loss(with_counselor(desk, counselor.id), [Goods(1, known[MAP])], "mouillée")
    section.refresh()
    assert section.ware.said.text() == f"Recorded by {counselor.code} · mouillée"

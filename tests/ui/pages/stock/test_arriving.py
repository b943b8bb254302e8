"""Unpacking a box: scan, say how many, go on; and what came short or was called back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from bitdesk.desk import Desk
from bitdesk.reports import stock as report
from bitdesk.services import stock
from bitdesk.services.stock import Goods
from bitdesk.ui.head_office_window import STOCK as HEAD_STOCK
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.pages.stock import StockPage
from bitdesk.ui.pages.stock.arriving import MORE, TransfersSection
from bitdesk.ui.pages.stock.page import TRANSFERS
from bitdesk.ui.pages.stock.transfer_rows import ALL, COMING, DIFFERENT
from bitdesk.ui.widgets.fields import Choice
from builders import House
from stockroom import BOOK, MAP, level, office, synchronise
from ui.conftest import HeadOfficeOpener, press
from ui.pages.stock.conftest import MAP_EAN, Choose, focused, type_on


@pytest.fixture
def box(house: House, other: Desk, desk: Desk, known: dict[str, bytes]) -> None:
    """Four maps and two books are on their way from Le Collet-de-Dèze."""
    goods = [Goods(4, known[MAP]), Goods(2, known[BOOK])]
    stock.send_transfer(other, office(other, "PDM"), goods, note="par Julie")
    synchronise(house)


@pytest.fixture
def section(box: None, choose: Choose) -> TransfersSection:
    section = choose(TRANSFERS)
    assert isinstance(section, TransfersSection)
    return section


def show(section: TransfersSection, what: str) -> list[list[str]]:
    section.shown_rows.press(what)
    return section.table.texts()


def test_what_is_on_its_way_is_received_by_scanning(desk: Desk, section: TransfersSection) -> None:
    assert [row[1:] for row in section.table.texts()] == [
        ["COL → PDM", "Carte de randonnée", "4", "–", "4"],
        ["COL → PDM", "Guide des Cévennes", "2", "–", "2"],
    ]
    type_on("guide")
    assert (focused(), section.quantity.text(), section.form.note.text()) == (section.quantity, "2", "par Julie")
    press(focused(), Qt.Key.Key_Return, "\r")
    assert (level(desk, BOOK), focused()) == (2, section.field)
    type_on(MAP_EAN)
    type_on("3")
    assert level(desk, MAP) == 3
    assert section.rows == []
    assert "Nothing is announced" in section.note.text()
    (row,) = show(section, DIFFERENT)
    assert row[-1] == "−1"


def test_a_part_of_a_line_leaves_the_rest_on_its_way(desk: Desk, section: TransfersSection) -> None:
    type_on(MAP_EAN)
    rest = section.form.fields["complete"]
    assert isinstance(rest, Choice)
    rest.show_value(MORE)
    type_on("1")
    assert (level(desk, MAP), section.rows[0].left) == (1, 3)
    assert "3" in show(section, ALL)[0]


def test_a_code_scanned_in_place_of_a_number_goes_to_its_line(desk: Desk, section: TransfersSection) -> None:
    type_on("guide")
    type_on(MAP_EAN)
    assert level(desk, BOOK) == 0
    assert section.row is not None
    assert section.row.ware.code == MAP
    assert (focused(), section.quantity.text()) == (section.quantity, "4")


def test_what_is_not_in_the_box_is_said(window: MainWindow, section: TransfersSection) -> None:
    type_on("miel")
    assert "“miel” is not in these transfers" in window.banner.text
    assert section.field.text() == "miel"


def test_no_number_is_said_and_stays(window: MainWindow, desk: Desk, section: TransfersSection) -> None:
    type_on("guide")
    section.quantity.setText("")
    press(focused(), Qt.Key.Key_Return, "\r")
    assert "no number of pieces" in window.banner.text
    assert level(desk, BOOK) == 0


def test_the_arrows_move_and_escape_leaves(section: TransfersSection, page: StockPage) -> None:
    press(focused(), Qt.Key.Key_Down)
    assert section.table.currentIndex().row() == 1
    press(section.table, Qt.Key.Key_Return, "\r")
    type_on("9", enter=False)
    assert page.unsaved()
    press(focused(), Qt.Key.Key_Escape)
    assert (focused(), section.quantity.text(), page.unsaved()) == (section.field, "2", False)


def test_a_line_that_was_sent_from_here_is_called_back(
    window: MainWindow, desk: Desk, section: TransfersSection, known: dict[str, bytes]
) -> None:
    stock.send_transfer(desk, office(desk, "COL"), [Goods(5, known[MAP])])
    section.refresh()
    assert [row[1] for row in section.table.texts()] == ["COL → PDM", "COL → PDM", "PDM → COL"]
    section.table.selectRow(2)
    assert not section.back.isHidden()
    assert section.quantity.isHidden()
    section.back.click()
    assert "Say why" in window.banner.text
    assert focused() is section.form.fields["reason"]
    type_on("resté ici", enter=False)
    section.back.click()
    assert level(desk, MAP) == 0
    assert len(section.rows) == 2
    section.shown_rows.press(ALL)
    section.table.selectRow(2)
    assert "Called back" in section.form.note.text()


def test_what_came_before_its_transfer_says_so(
    house: House, desk: Desk, other: Desk, choose: Choose, known: dict[str, bytes]
) -> None:
    stock.send_transfer(other, office(other, "PDM"), [Goods(4, known[MAP])])
    stock.receive_unannounced(desk, other.office_id, [Goods(3, known[MAP])])
    synchronise(house)
    section = choose(TRANSFERS)
    assert isinstance(section, TransfersSection)
    assert "3 came before" in section.form.note.text()
    press(section.table, Qt.Key.Key_Return, "\r")
    press(focused(), Qt.Key.Key_Return, "\r")
    assert (level(desk, MAP), report.in_transit(desk), show(section, COMING)) == (4, (), [])


def test_more_than_was_sent_is_asked_once_more(window: MainWindow, desk: Desk, section: TransfersSection) -> None:
    type_on("guide")
    type_on("5")
    assert window.banner.text == "5 have arrived of 2 that were sent. If that is right, press Enter once more."
    assert (level(desk, BOOK), focused(), section.quantity.text()) == (0, section.quantity, "5")
    press(focused(), Qt.Key.Key_Return, "\r")
    assert level(desk, BOOK) == 5


def test_another_number_is_asked_about_anew(window: MainWindow, desk: Desk, section: TransfersSection) -> None:
    type_on("guide")
    type_on("5")
    section.quantity.show_value(6)
    press(focused(), Qt.Key.Key_Return, "\r")
    assert window.banner.text.startswith("6 have arrived of 2")
    assert level(desk, BOOK) == 0
    press(focused(), Qt.Key.Key_Escape)
    assert window.banner.text == ""


def test_a_code_that_was_read_wrong_is_said(window: MainWindow, section: TransfersSection) -> None:
    type_on("3000000000008")
    assert "wrong check digit" in window.banner.text


def test_the_head_office_speaks_of_no_box(
    house: House, known: dict[str, bytes], open_head_office: HeadOfficeOpener
) -> None:
    window = open_head_office(house.head_office.data_dir)
    window.choose_page(HEAD_STOCK)
    page = window.page
    assert isinstance(page, StockPage)
    page.choose(1)
    section = page.section
    assert isinstance(section, TransfersSection)
    assert section.note.text() == "Nothing is on its way between the offices, as far as they were heard."
    assert "unpack" not in section.field.placeholderText()
    section.field.setText("zzz")
    section.take()
    assert window.banner.text == "“zzz” is not in these transfers."

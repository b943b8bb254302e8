"""The brochures of an office: levels, what came and went, and recording either; the head office reads them all."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from accessibility import faults_of
from bitdesk import reports, services
from bitdesk.desk import Desk
from bitdesk.leaflets import Copies
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.pages.enquiries import EnquiriesPage
from bitdesk.ui.pages.enquiries.brochures import BrochuresSection
from bitdesk.ui.pages.enquiries.page import BROCHURES
from bitdesk.ui.widgets.report_table import Tone
from builders import House
from stockroom import synchronise
from ui.conftest import press
from ui.pages.enquiries.conftest import chosen, focused, key, type_on


@pytest.fixture
def section(page: EnquiriesPage) -> BrochuresSection:
    """The brochures, in front."""
    return chosen(page, BROCHURES, BrochuresSection)


def levels(desk: Desk) -> list[int]:
    return [row.quantity for row in reports.brochures.levels(desk)]


def test_levels_and_what_is_low(
    house: House, page: EnquiriesPage, section: BrochuresSection, known: list[bytes]
) -> None:
    services.brochures.set_reorder_level(house.head_office, known[0], page.desk.office_id, 50)
    synchronise(house)
    services.brochures.receive(house.desks["PDM"], [Copies(known[0], 40), Copies(known[1], 9)])
    page.around.bus.changed.emit(frozenset({"brochure_movement"}))
    assert section.table.texts() == [
        ["Carte touristique (fr)", "40: order", "50", "0", "0"],
        ["Guide des hébergements", "9", "–", "0", "0"],
    ]
    assert [row[1].tone for row in section.table.report.rows] == [Tone.WARNING, Tone.PLAIN]


@pytest.mark.parametrize(("letter", "level"), [("r", 30), ("h", -30), ("l", -30), ("i", 30)])
def test_each_movement_is_a_letter_and_a_number(section: BrochuresSection, desk: Desk, letter: str, level: int) -> None:
    key(letter)
    type_on("30", enter=True)
    assert levels(desk) == [level, 0]
    assert len(section.moves.texts()) == 1
    assert focused() is section.table


def test_a_movement_says_why(section: BrochuresSection, desk: Desk, known: list[bytes]) -> None:
    section.table.selectRow(1)
    section.pills["r"].click()
    type_on("200")
    section.reason.setText("Imprimerie du Gévaudan")
    press(section.reason, Qt.Key.Key_Return, "\r")
    (move,) = reports.brochures.movements(desk, known[1], desk.office_id)
    assert (move.quantity, move.reason) == (200, "Imprimerie du Gévaudan")


def test_without_a_number_nothing_is_recorded(section: BrochuresSection, window: MainWindow, desk: Desk) -> None:
    key("r")
    press(focused(), Qt.Key.Key_Return, "\r")
    assert "how many copies" in window.banner.text
    type_on("0", enter=True)
    assert "1 to 99999" in window.banner.text
    press(focused(), Qt.Key.Key_Escape)
    assert (section.is_writing, levels(desk), window.banner.text) == (False, [0, 0], "")


def test_a_count_has_no_reason(section: BrochuresSection) -> None:
    key("i")
    assert section.reason.isHidden()
    press(focused(), Qt.Key.Key_Escape)
    key("h")
    assert not section.reason.isHidden()
    assert section.form.title.text() == "Handed out: Carte touristique (fr)"


def test_an_empty_list_says_who_makes_it(house: House, page: EnquiriesPage, known: list[bytes]) -> None:
    services.brochures.retire(house.head_office, "brochure", *known)
    synchronise(house)
    section = chosen(page, BROCHURES, BrochuresSection)
    assert "the head office lists them" in section.note.text()
    key("r")
    assert not section.is_writing


def test_the_head_office_reads_every_office(house: House, known: list[bytes], head_page: EnquiriesPage) -> None:
    services.brochures.receive(house.desks["PDM"], [Copies(known[0], 40)])
    synchronise(house)
    section = chosen(head_page, BROCHURES, BrochuresSection)
    assert [row[1:3] for row in section.table.texts()[:3]] == [["PDM", "40"], ["COL", "0"], ["VIA", "0"]]
    key("r")
    assert not section.is_writing
    section.office.show_value(house.desks["PDM"].office_id.hex())
    assert [row[0] for row in section.table.texts()] == ["Carte touristique (fr)", "Guide des hébergements"]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_form_is_walked_as_it_stands(section: BrochuresSection) -> None:
    key("r")
    assert section.form.isVisible()
    assert faults_of(section.window()) == []

"""What the sections share: a table that leaves the letters to them, and the choice of an office."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from bitdesk.ui.pages.enquiries import EnquiriesPage
from bitdesk.ui.pages.enquiries.brochures import BrochuresSection
from bitdesk.ui.pages.enquiries.page import BROCHURES
from bitdesk.ui.pages.enquiries.section import LetterlessTable
from bitdesk.ui.widgets.report_table import Cell, Column
from ui.pages.enquiries.conftest import chosen

PLAIN, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("key", "text", "modifiers", "taken"),
    [
        (Qt.Key.Key_C, "c", PLAIN, False),
        (Qt.Key.Key_Slash, "/", PLAIN, False),
        (Qt.Key.Key_Return, "\r", PLAIN, False),
        (Qt.Key.Key_Delete, "\x7f", PLAIN, False),
        (Qt.Key.Key_Escape, "", PLAIN, False),
        (Qt.Key.Key_Down, "", PLAIN, True),
    ],
)
def test_letters_are_left_and_arrows_taken(
    qtbot: QtBot, key: Qt.Key, text: str, modifiers: Qt.KeyboardModifier, taken: bool
) -> None:
    table = LetterlessTable("Calls", (Column("Time", 1.0),))
    qtbot.addWidget(table)
    table.show_rows([[Cell("Carole")], [Cell("Cyril")], [Cell("Denis")]])
    table.show()
    table.selectRow(1)
    event = QKeyEvent(QEvent.Type.KeyPress, key.value, modifiers, text)
    event.accept()
    table.keyPressEvent(event)
    assert event.isAccepted() is taken
    assert taken or table.currentIndex().row() == 1, "nothing is searched"


def test_a_desk_has_no_choice_of_an_office(page: EnquiriesPage) -> None:
    section = chosen(page, BROCHURES, BrochuresSection)
    assert section.office.isHidden()
    assert section.office.office_id is None


def test_the_head_office_chooses_one_or_all(head_page: EnquiriesPage) -> None:
    section = chosen(head_page, BROCHURES, BrochuresSection)
    names = [section.office.itemText(place) for place in range(section.office.count())]
    assert names == ["All offices", "Le Pont de Montvert", "Le Collet-de-Dèze", "Vialas"]
    section.office.setCurrentIndex(1)
    assert section.office.office_id is not None
    section.office.setCurrentIndex(0)
    assert section.office.office_id is None

"""The head office's list of brochures, with a level for each office."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from bitdesk import reports
from bitdesk.desk import Desk
from bitdesk.ui.head_office_window import ENQUIRIES, HeadOfficeWindow
from bitdesk.ui.pages.enquiries import EnquiriesPage
from bitdesk.ui.pages.enquiries.brochure_list import BrochureListSection
from bitdesk.ui.pages.enquiries.page import LIST
from builders import House
from ui.conftest import press
from ui.pages.enquiries.conftest import chosen, focused, type_on

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def section(head_page: EnquiriesPage) -> BrochureListSection:
    """The list, in front."""
    return chosen(head_page, LIST, BrochureListSection)


@pytest.fixture
def head(house: House) -> Desk:
    """The head office."""
    return house.head_office


def field(section: BrochureListSection, name: str) -> QLineEdit:
    found = section.form.fields[name]
    assert isinstance(found, QLineEdit)
    return found


def test_a_new_brochure_with_its_levels(section: BrochureListSection, head: Desk, desk: Desk) -> None:
    QTest.keyClick(focused(), Qt.Key.Key_N, CONTROL)
    type_on("gr70")
    field(section, "label").setText("Le chemin de Stevenson")
    field(section, desk.office_id.hex()).setText("25")
    press(field(section, "label"), Qt.Key.Key_Return, "\r")
    assert section.list.table.texts()[-1][:3] == ["Le chemin de Stevenson", "Not said", "gr70"]
    assert reports.brochures.listed(head)[-1].levels == {desk.office_id: 25}
    assert ("Order at, PDM", "25") in section.details.texts()


def test_words_and_levels_change(section: BrochureListSection, head: Desk, desk: Desk) -> None:
    for typed, levels in (("40", {desk.office_id: 40}), ("", {})):
        QTest.keyClick(section.list.table, Qt.Key.Key_Return)
        field(section, "label").setText("Carte du parc")
        field(section, desk.office_id.hex()).setText(typed)
        press(field(section, "label"), Qt.Key.Key_Return, "\r")
        row = reports.brochures.listed(head)[0]
        assert (row.code, row.label, row.levels) == ("map", "Carte du parc", levels)


def test_a_code_that_is_taken_stays_on_the_screen(section: BrochureListSection, head_window: HeadOfficeWindow) -> None:
    section.add()
    field(section, "code").setText("map")
    field(section, "label").setText("Autre")
    section.save()
    assert "is taken" in head_window.banner.text
    assert (section.is_editing, field(section, "code").text()) == (True, "map")


def test_the_order_retiring_and_bringing_back(section: BrochureListSection, head: Desk) -> None:
    QTest.keyClick(section.list.table, Qt.Key.Key_Down, CONTROL)
    assert [row.code for row in reports.brochures.listed(head)] == ["guide", "map"]
    section.move_by(5)
    assert [row.code for row in reports.brochures.listed(head)] == ["guide", "map"]
    section.list.table.selectRow(0)
    section.retire()
    assert [one.code for one in reports.brochures.brochures(head)] == ["map"]
    section.list.everything.click()
    section.list.table.selectRow(1)
    section.bring_back()
    assert [one.code for one in reports.brochures.brochures(head)] == ["guide", "map"]


def test_an_empty_list_offers_the_usual_ones(house: House, head_window: HeadOfficeWindow) -> None:
    head_window.choose_page(ENQUIRIES)
    assert isinstance(head_window.page, EnquiriesPage)
    section = chosen(head_window.page, LIST, BrochureListSection)
    assert "No brochure yet" in section.list.note.text()
    section.usual.click()
    assert len(reports.brochures.brochures(house.head_office)) == len(section.rows) > 5
    assert section.usual.isHidden()
    assert section.list.table.hasFocus()

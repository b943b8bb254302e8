"""The offices, and with them what every section does: new, change, retire, bring back, by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from bitdesk import services, sync
from bitdesk.desk import Desk
from bitdesk.ui.dialogs.history import HistoryDialog
from bitdesk.ui.pages.organisation import OrganisationPage
from bitdesk.ui.pages.organisation.page import OFFICES
from bitdesk.ui.sections.section import Section
from builders import OFFICES as BUILT
from builders import House
from evidence import rows
from ui.pages.organisation.conftest import Choose

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def section(choose: Choose) -> Section:
    return choose(OFFICES)


def field(section: Section, name: str) -> QLineEdit:
    found = section.form.fields[name]
    assert isinstance(found, QLineEdit)
    return found


def write(section: Section, name: str, text: str) -> None:
    field(section, name).setText(text)


def test_the_offices_are_listed_and_the_first_one_is_shown_in_full(section: Section) -> None:
    assert [row[:2] for row in section.list.table.texts()] == [list(office) for office in BUILT]
    assert section.list.table.hasFocus()
    assert section.details.title.text() == "Le Pont de Montvert"
    assert section.details.texts() == [("Code", "PDM")]
    QTest.keyClick(section.list.table, Qt.Key.Key_Down)
    assert section.details.title.text() == "Le Collet-de-Dèze"


def test_a_new_office_is_written_by_keyboard_alone(section: Section, head: Desk) -> None:
    QTest.keyClick(section.list.table, Qt.Key.Key_N, CONTROL)
    assert section.form.title.text() == "New office"
    assert field(section, "code").hasFocus()
    QTest.keyClicks(field(section, "code"), "sev")
    QTest.keyClick(field(section, "code"), Qt.Key.Key_Tab)
    assert field(section, "name").hasFocus()
    QTest.keyClicks(field(section, "name"), "Saint-Etienne")
    QTest.keyClick(field(section, "name"), Qt.Key.Key_Return)
    assert rows(head, "SELECT name, address FROM office WHERE code = 'SEV'") == [("Saint-Etienne", None)]
    assert not section.is_editing
    assert section.list.table.hasFocus()
    assert section.details.title.text() == "Saint-Etienne"


def test_an_office_is_changed_and_its_code_stays(section: Section, head: Desk) -> None:
    QTest.keyClick(section.list.table, Qt.Key.Key_Return)
    assert field(section, "code").isHidden()
    assert "PDM" in section.form.note.text()
    assert field(section, "name").selectedText() == "Le Pont de Montvert"
    write(section, "address", "Le Quai")
    QTest.mouseClick(section.form.save_button, LEFT)
    assert rows(head, "SELECT name, address FROM office WHERE code = 'PDM'") == [("Le Pont de Montvert", "Le Quai")]
    assert ("Address", "Le Quai") in section.details.texts()


@pytest.mark.parametrize(
    ("code", "name", "words"), [("pdm", "X", "“PDM” is taken"), ("", "X", "is empty"), ("A B", "X", "cannot be used")]
)
def test_what_is_refused_stays_on_the_screen(
    section: Section, page: OrganisationPage, code: str, name: str, words: str
) -> None:
    section.add()
    write(section, "code", code)
    write(section, "name", name)
    QTest.keyClick(field(section, "name"), Qt.Key.Key_Return)
    assert words in page.around.banner.text
    assert section.is_editing
    assert (field(section, "code").text(), field(section, "name").text()) == (code, name)
    write(section, "code", "new")
    QTest.keyClick(field(section, "name"), Qt.Key.Key_Return)
    assert page.around.banner.text == ""
    assert not section.is_editing


def test_escape_leaves_a_row_as_it_is(section: Section, head: Desk) -> None:
    section.change()
    write(section, "name", "Autre")
    QTest.keyClick(field(section, "name"), Qt.Key.Key_Escape)
    assert not section.is_editing
    assert section.list.table.hasFocus()
    assert section.details.title.text() == "Le Pont de Montvert"
    assert rows(head, "SELECT count(*) FROM office WHERE name = 'Autre'") == [(0,)]


def test_enter_on_the_button_that_leaves_leaves(section: Section, head: Desk) -> None:
    section.change()
    write(section, "name", "Autre")
    section.form.leave_button.setFocus()
    QTest.keyClick(section.form.leave_button, Qt.Key.Key_Return)
    assert not section.is_editing
    assert rows(head, "SELECT count(*) FROM office WHERE name = 'Autre'") == [(0,)]


def test_what_is_written_is_not_thrown_away(section: Section, page: OrganisationPage) -> None:
    section.change()
    assert not page.unsaved()
    write(section, "name", "Autre")
    assert page.unsaved()
    QTest.keyClick(field(section, "name"), Qt.Key.Key_N, CONTROL)
    section.change()
    page.changed(frozenset({"office"}))
    page.choose(OFFICES + 1)
    page.choose(OFFICES)
    assert section.is_editing
    assert field(section, "name").text() == "Autre"
    assert not section.list.isEnabled()
    section.leave()
    assert not page.unsaved()
    assert section.list.isEnabled()


def test_an_office_is_retired_and_the_banner_takes_it_back(
    section: Section, page: OrganisationPage, head: Desk
) -> None:
    QTest.keyClick(section.list.table, Qt.Key.Key_Delete)
    assert rows(head, "SELECT retired_on FROM office WHERE code = 'PDM'") == [("2026-07-22",)]
    assert "“Le Pont de Montvert” is retired" in page.around.banner.text
    assert section.details.title.text() == "Le Collet-de-Dèze"
    assert section.list.everything.text() == "Retired and over: 1 (Ctrl+R)"
    QTest.mouseClick(page.around.banner.button, LEFT)
    assert rows(head, "SELECT retired_on FROM office WHERE code = 'PDM'") == [(None,)]
    assert section.details.title.text() == "Le Pont de Montvert"
    assert section.list.everything.isHidden()


def test_retired_offices_are_shown_when_asked_and_brought_back(section: Section, head: Desk) -> None:
    QTest.keyClick(section.list.table, Qt.Key.Key_Delete)
    QTest.keyClick(section.list.table, Qt.Key.Key_R, CONTROL)
    assert [row[0] for row in section.list.table.texts()] == ["COL", "VIA", "PDM"]
    section.list.highlight(2)
    assert section.details.state.text() == "Not in use since 22/07/2026"
    assert section.details.retire.isHidden()
    QTest.keyClick(section.list.table, Qt.Key.Key_Delete)
    assert section.rows[2].retired_on is not None
    QTest.keyClick(section.list.table, Qt.Key.Key_Insert)
    assert rows(head, "SELECT count(*) FROM office WHERE retired_on IS NOT NULL") == [(0,)]
    assert section.details.title.text() == "Le Pont de Montvert"
    assert section.details.bring_back.isHidden()
    QTest.keyClick(section.list.table, Qt.Key.Key_Insert)
    assert rows(head, "SELECT count(*) FROM office WHERE retired_on IS NOT NULL") == [(0,)]


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_history_of_a_row_is_shown(section: Section, page: OrganisationPage, head: Desk) -> None:
    services.organisation.change_office(head, section.row.ids[0], name="Le Pont-de-Montvert")
    QTest.keyClick(section.list.table, Qt.Key.Key_H)
    dialog = page.findChild(HistoryDialog)
    assert isinstance(dialog, HistoryDialog)
    said = [cell for row in dialog.table.texts() for cell in row]
    assert "Le Pont-de-Montvert" in said
    dialog.close()


def test_the_last_column_says_which_desks_have_not_received_a_row(section: Section, house: House, desk: Desk) -> None:
    for _ in range(2):
        sync.exchange(desk)
        sync.merge_all(house.head_office)
    section.refresh()
    assert [row[-1] for row in section.list.table.texts()] == ["–", "–", "–"]
    assert section.details.unreceived.text() == "Every desk that was heard has received this."
    section.change()
    write(section, "address", "Le Quai")
    section.save()
    assert [row[-1] for row in section.list.table.texts()] == ["Le Pont de Montvert", "–", "–"]
    assert section.details.unreceived.text().endswith(": Le Pont de Montvert")
    second = house.add_desk("COL")
    for each in (second, second, desk):
        sync.exchange(each)
        sync.merge_all(house.head_office)
    services.organisation.change_office(house.head_office, section.row.ids[0], address="Quai")
    section.refresh()
    cell = section.list.table.report.rows[0][-1]
    assert cell.text == "2 desk(s)"
    assert cell.hint == "Le Pont de Montvert, Le Collet-de-Dèze"


def test_a_house_without_an_office_begins_with_one(section: Section, page: OrganisationPage, head: Desk) -> None:
    ids = [row.ids[0] for row in section.rows]
    services.organisation.retire(head, "office", *ids)
    page.shown()
    assert section.list.table.isHidden()
    assert section.list.note.text().startswith("No office yet")
    assert section.list.new.hasFocus()
    assert section.details.buttons.isHidden()
    for do in (section.change, section.retire, section.bring_back, section.show_history):
        do()
    assert not section.is_editing


def test_a_double_click_and_buttons_do_the_same(section: Section, head: Desk) -> None:
    table = section.list.table
    place = table.visualRect(table.model().index(1, 0)).center()
    QTest.mouseClick(table.viewport(), LEFT, pos=place)
    assert section.details.title.text() == "Le Collet-de-Dèze"
    QTest.mouseDClick(table.viewport(), LEFT, pos=place)
    assert section.is_editing
    QTest.mouseClick(section.form.leave_button, LEFT)
    QTest.mouseClick(section.details.retire, LEFT)
    assert rows(head, "SELECT retired_on FROM office WHERE code = 'COL'") == [("2026-07-22",)]
    QTest.mouseClick(section.list.new, LEFT)
    assert section.is_editing

"""The calls of today: one key each, said more of by the chips, taken out and back; and those that were missed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bitdesk import reports, services
from bitdesk.desk import Desk
from bitdesk.ui.head_office_window import HeadOfficeWindow
from bitdesk.ui.main_window import ENQUIRIES, MainWindow
from bitdesk.ui.pages.enquiries import EnquiriesPage
from bitdesk.ui.pages.enquiries.calls import CallsSection
from bitdesk.ui.pages.enquiries.page import CALLS, MISSED
from builders import House
from evidence import rows
from stockroom import synchronise
from ui.conftest import Hand, Opener, press
from ui.pages.enquiries.conftest import chosen, focused, key, type_on


@pytest.fixture
def section(page: EnquiriesPage) -> CallsSection:
    """The calls, in front."""
    return chosen(page, CALLS, CallsSection)


def said(section: CallsSection) -> list[list[str]]:
    return [row[:5] for row in section.table.texts()]


def test_a_call_is_two_keys(window: MainWindow, desk: Desk) -> None:
    press(window, Qt.Key.Key_F5)
    QTest.keyClick(window, Qt.Key.Key_F5)
    QTest.keyClick(focused(), Qt.Key.Key_C)
    assert len(reports.enquiries.calls(desk)) == 1


def test_calls_are_counted_newest_first(section: CallsSection, time: Hand) -> None:
    assert "No call yet today" in section.board.note.text()
    key("c")
    time.forward(minutes=3)
    key("c")
    assert said(section) == [["14:34", "–", "–", "–", ""], ["14:31", "–", "–", "–", ""]]
    assert section.board.numbers.text() == "Today 2 · missed 0"
    assert section.table.currentIndex().row() == 0
    section.board.count_tile.click()
    assert len(section.rows) == 3


def test_nothing_but_its_letter_counts_where_no_button_has_the_keyboard(section: CallsSection) -> None:
    for code, text in ((Qt.Key.Key_Space, " "), (Qt.Key.Key_Return, "\r")):
        press(focused(), code, text)
        QTest.keyClick(focused(), code)
    assert section.rows == ()
    section.board.count_tile.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert len(section.rows) == 1, "where the button shows the keyboard, Space presses it"


def test_a_key_that_is_held_down_counts_once(section: CallsSection) -> None:
    key("c")
    press(focused(), Qt.Key.Key_C, "c", repeat=True)
    assert len(section.rows) == 1


def test_the_chips_say_more_of_the_highlighted_call(section: CallsSection, time: Hand) -> None:
    key("c")
    time.forward(minutes=1)
    key("c")
    press(focused(), Qt.Key.Key_Down)
    key("/")
    type_on("34")
    press(focused(), Qt.Key.Key_Tab, "\t")
    section.board.qualifiers.public.chips[1].click()
    section.board.qualifiers.topic.chips[0].click()
    assert said(section) == [
        ["14:32", "–", "–", "–", ""],
        ["14:31", "34 Hérault", "Holidaymaker", "Randonnée", ""],
    ]
    section.refresh()
    checked = [chip.text() for row in section.board.qualifiers.rows for chip in row.chips if chip.isChecked()]
    assert checked == ["Holidaymaker", "34", "Randonnée"]


def test_letters_lead_to_the_chips(section: CallsSection) -> None:
    key("c")
    key("p")
    assert focused() is section.board.qualifiers.public.chips[0]
    section.shown()
    key("a")
    assert focused() is section.board.qualifiers.topic.chips[0]
    key("/")
    assert focused() is section.board.qualifiers.field


def test_a_group_is_refused_with_a_sentence(section: CallsSection, window: MainWindow) -> None:
    key("c")
    section.board.qualifiers.field.grouped.emit([(10, "FR", "34")], False)
    assert "one place" in window.banner.text
    assert said(section)[0][1] == "–"


def test_a_count_and_a_change_are_taken_back(section: CallsSection) -> None:
    assert not section.board.back.isEnabled()
    key("c")
    section.qualify({"country": "BE", "department": None})
    QTest.keyClick(section.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert said(section)[0][1] == "–"
    section.board.back.click()
    assert (section.rows, section.board.back.isEnabled()) == ((), False)


def test_a_call_is_taken_out_and_back(section: CallsSection) -> None:
    key("c")
    press(focused(), Qt.Key.Key_Delete, "\x7f")
    assert section.rows == ()
    section.undo()
    assert len(section.rows) == 1


def test_another_desks_call_cannot_be_changed(house: House, section: CallsSection, window: MainWindow) -> None:
    second = house.add_desk("PDM", "Second")
    services.enquiries.count_call(second, country="BE")
    synchronise(house)
    section.refresh()
    section.qualify({"topics": ("hiking",)})
    assert "another desk" in window.banner.text
    assert section.board.qualifiers.topic.chips[0].isChecked() is False
    section.void()
    assert len(section.rows) == 1


def test_a_missed_call_is_three_keys_and_a_number(section: CallsSection, page: EnquiriesPage) -> None:
    key("m")
    type_on("06 12 34 56 78", enter=True)
    assert said(section) == [["14:31", "–", "–", "–", "06 12 34 56 78"]]
    assert section.board.numbers.text() == "Today 0 · missed 1"
    assert focused() is section.table
    page.choose_kind(MISSED)
    assert [row.card.phone for row in reports.enquiries.missed(page.desk) if row.card] == ["06 12 34 56 78"]


def test_a_missed_call_without_a_number_only_counts(section: CallsSection, desk: Desk) -> None:
    key("m")
    press(focused(), Qt.Key.Key_Return, "\r")
    assert said(section)[0][4] == "missed"
    assert reports.enquiries.missed(desk) == ()


def test_a_number_that_cannot_be_stays_on_the_screen(section: CallsSection, window: MainWindow, desk: Desk) -> None:
    key("m")
    type_on("zero six", enter=True)
    assert "telephone number" in window.banner.text
    assert (section.is_writing, section.form.phone.text()) == (True, "zero six")
    assert (section.is_changed(), rows(desk, "SELECT 1 FROM enquiry")) == (True, [])
    press(focused(), Qt.Key.Key_Escape)
    assert not section.is_writing
    key("m")
    assert section.form.phone.text() == ""


def test_letters_typed_in_the_form_count_nothing(section: CallsSection) -> None:
    key("m")
    press(focused(), Qt.Key.Key_Tab, "\t")
    section.form.name.setFocus()
    type_on("Camille Cabanis")
    assert (section.form.name.text(), section.rows) == ("Camille Cabanis", ())


def test_what_the_disk_refuses_is_offered_again_at_its_time(
    section: CallsSection, window: MainWindow, desk: Desk, time: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked = desk.database.connection()
    window.around.desk.database.connection().execute("PRAGMA busy_timeout = 10")  # type: ignore[union-attr]
    locked.execute("BEGIN IMMEDIATE")
    key("c")
    locked.execute("ROLLBACK")
    assert section.rows == ()
    assert window.banner.button.text() == "Try again"
    time.forward(minutes=10)
    window.banner.button.click()
    assert said(section)[0][0] == "14:31"


def test_what_another_desk_counts_shows_when_it_comes(house: House, section: CallsSection, page: EnquiriesPage) -> None:
    second = house.add_desk("PDM", "Second")
    services.enquiries.count_call(second)
    synchronise(house)
    page.around.bus.changed.emit(frozenset({"enquiry"}))
    assert section.table.texts()[0][5] == "PDM"


def test_the_day_ends(section: CallsSection, page: EnquiriesPage, time: Hand) -> None:
    key("c")
    time.forward(days=1)
    page.tick()
    assert section.rows == ()


def test_the_head_office_answers_too(head_page: EnquiriesPage, head_window: HeadOfficeWindow, qtbot: QtBot) -> None:
    section = chosen(head_page, CALLS, CallsSection)
    key("c")
    assert len(section.rows) == 1
    assert head_window.banner.text == ""


def test_what_was_said_on_the_machine_comes_back_after_a_crash_without_who_said_it(
    section: CallsSection, desk: Desk, qtbot: QtBot, open_window: Opener
) -> None:
    key("m")
    section.form.phone.setText("06 12 34 56 78")
    section.form.subject.setText("Un plan ?")
    qtbot.waitUntil(lambda: reports.drafts.load(desk, "missed_call") is not None, timeout=20_000)
    assert "06 12" not in str(reports.drafts.load(desk, "missed_call"))
    again = open_window(desk.data_dir)
    again.choose_page(ENQUIRIES)
    assert isinstance(again.page, EnquiriesPage)
    back = chosen(again.page, CALLS, CallsSection)
    key("m")
    assert (back.form.phone.value(), back.form.subject.value()) == ("", "Un plan ?")
    back.miss()
    assert reports.drafts.load(desk, "missed_call") is None


def test_a_key_that_is_held_takes_out_one_call(section: CallsSection) -> None:
    for _call in range(3):
        key("c")
    press(focused(), Qt.Key.Key_Delete, "\x7f")
    press(focused(), Qt.Key.Key_Delete, "\x7f", repeat=True)
    assert len(section.rows) == 2
    assert not any(each.autoRepeat() for each in section.findChildren(QShortcut) if each.key().toString() == "Ctrl+Z")

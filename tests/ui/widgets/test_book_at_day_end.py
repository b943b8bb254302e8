"""The day's end says what is not read, and goes through the closing list in place of the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bitdesk.desk import Desk
from bitdesk.reports import liaison as report
from bitdesk.services import liaison
from bitdesk.ui.main_window import DAY_END, MainWindow
from bitdesk.ui.pages.day_end import DayEndPage
from builders import House
from evidence import rows
from notebook import counselor, furnish_book, remark
from ui.conftest import Opener, press


@pytest.fixture
def page(house: House, desk: Desk, open_window: Opener) -> DayEndPage:
    furnish_book(house)
    remark(desk)
    window = open_window(desk.data_dir)
    window.choose_counselor(counselor(desk, "C1").counselor_id, "C1")
    return shown(window)


def shown(window: MainWindow) -> DayEndPage:
    window.choose_page(DAY_END)
    page = window.page
    assert isinstance(page, DayEndPage)
    return page


def test_it_says_what_is_not_read_and_how_much_is_done(page: DayEndPage, desk: Desk) -> None:
    card = page.book.card
    assert card.words.text().splitlines()[-1] == "Closing list: 0 of 6 done."
    assert "(F4)" in card.words.text()
    liaison.mark_read(counselor(desk, "C1"), report.notes(desk)[0].id)
    page.around.bus.committed.emit(frozenset({"note_read"}))
    assert card.words.text().splitlines()[0] == "Every note is read."


def test_the_closing_list_is_ticked_and_escape_leads_back(page: DayEndPage, desk: Desk) -> None:
    page.book.begin()
    first = page.book.whole.list.rows[0]
    assert (page.book.is_open, first.hasFocus()) == (True, True)
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert first.isChecked()
    assert report.checklist(desk, "closing")[0].author_code == "C1"
    page.confirm()
    page.confirm_zero()
    assert rows(desk, "SELECT count(*) FROM opening_day") == [(0,)], "what is not seen is not confirmed"
    press(first, Qt.Key.Key_Escape)
    assert not page.book.is_open
    assert "1 of 6" in page.book.card.words.text()
    page.book.begin()
    page.book.whole.list.rows[0].click()
    assert report.checklist(desk, "closing")[0].tick_id is None


def test_an_office_without_a_list_has_no_button(desk: Desk, open_window: Opener) -> None:
    page = shown(open_window(desk.data_dir))
    assert not page.book.card.open.isVisible()
    page.book.begin()
    assert not page.book.is_open

"""The day's end names the first notes that are not read, and Enter or a click opens the book on one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bitdesk.desk import Desk
from bitdesk.services import liaison
from bitdesk.ui.main_window import DAY_END, MainWindow
from bitdesk.ui.pages.day_end import DayEndPage
from bitdesk.ui.pages.liaison import LiaisonPage
from bitdesk.ui.pages.liaison.book import BookSection
from bitdesk.ui.widgets.unread_notes import UnreadNotes
from notebook import HANDOVER, counselor, remark
from ui.conftest import Hand, Opener


@pytest.fixture
def written(desk: Desk, time: Hand) -> list[bytes]:
    """Four notes of C2, the newest last."""
    made = []
    for day in range(4):
        time.forward(days=1 if day else 0)
        made.append(liaison.write_note(counselor(desk, "C2"), HANDOVER, f"Note {day}\nla suite"))
    return made


@pytest.fixture
def window(desk: Desk, written: list[bytes], open_window: Opener) -> MainWindow:
    window = open_window(desk.data_dir)
    window.choose_counselor(counselor(desk, "C1").counselor_id, "C1")
    window.choose_page(DAY_END)
    return window


@pytest.fixture
def notes(window: MainWindow) -> UnreadNotes:
    assert isinstance(window.page, DayEndPage)
    return window.page.book.notes


def opened(window: MainWindow) -> BookSection:
    """Return the book, in front."""
    assert isinstance(window.page, LiaisonPage)
    assert isinstance(window.page.section, BookSection)
    return window.page.section


def test_the_first_ones_are_named_by_day_kind_and_words(notes: UnreadNotes) -> None:
    assert notes.isVisible()
    assert notes.table.texts() == [
        ["25/07", "Handover", "Note 3 la suite"],
        ["24/07", "Handover", "Note 2 la suite"],
        ["23/07", "Handover", "Note 1 la suite"],
    ]


def test_enter_opens_the_book_on_it(notes: UnreadNotes, window: MainWindow, written: list[bytes]) -> None:
    notes.table.setFocus()
    notes.table.selectRow(1)
    QTest.keyClick(notes.table, Qt.Key.Key_Return)
    book = opened(window)
    assert book.note is not None
    assert book.note.row.id == written[2]
    assert book.list.table.hasFocus()


def test_a_click_does_too_and_other_keys_are_the_page_s(
    notes: UnreadNotes, window: MainWindow, written: list[bytes]
) -> None:
    notes.table.setFocus()
    QTest.keyClick(notes.table, Qt.Key.Key_X)
    assert isinstance(window.page, DayEndPage)
    place = notes.table.visualRect(notes.table.report.index(2, 2)).center()
    QTest.mouseClick(notes.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    note = opened(window).note
    assert note is not None
    assert note.row.id == written[1]


def test_it_goes_where_every_note_is_read(notes: UnreadNotes, desk: Desk, written: list[bytes]) -> None:
    liaison.mark_read(counselor(desk, "C1"), *written)
    notes.refresh()
    assert notes.isHidden()
    remark(counselor(desk, "C2"))
    notes.refresh()
    assert len(notes.rows) == 1

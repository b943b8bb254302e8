"""All notes are marked as read at once, after a question, in somebody's name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bitdesk.desk import Desk
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.pages.liaison import LiaisonPage
from bitdesk.ui.pages.liaison.all_read import ask_all_read
from bitdesk.ui.pages.liaison.book import BookSection
from builders import House
from evidence import rows
from notebook import counselor, remark
from stockroom import synchronise
from ui.pages.liaison.conftest import book_of

CTRL = Qt.KeyboardModifier.ControlModifier


def test_all_notes_are_read_at_once_after_a_question(book: BookSection, window: MainWindow, desk: Desk) -> None:
    for text in ("Un", "Deux", "Trois"):
        remark(counselor(desk, "C2"), text)
    book.list.begin_unread()
    assert book.list.all_read.isVisible()
    QTest.keyClick(book.list.table, Qt.Key.Key_L, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert window.banner.text.startswith("3 note(s) are not read.")
    assert rows(desk, "SELECT 1 FROM note_read") == [], "nothing before the answer"
    window.banner.act()
    assert rows(desk, "SELECT count(*) FROM note_read") == [(3,)]
    assert (book.list.lines, book.list.all_read.isVisible()) == ([], False)
    ask_all_read(book.page, book.list)
    assert window.banner.text == "Every note is read."


def test_the_head_office_reads_all_in_somebody_s_name(furnished: House, head_page: LiaisonPage) -> None:
    remark(counselor(furnished.desks["PDM"], "C2"))
    synchronise(furnished)
    head, book = furnished.head_office, book_of(head_page)
    ask_all_read(book.page, book.list)
    book.page.around.banner.act()
    assert "Choose a counselor" in book.page.around.banner.text
    book.writing.who.setCurrentIndex(1)
    ask_all_read(book.page, book.list)
    book.page.around.banner.act()
    assert rows(head, "SELECT count(*) FROM note_read") == [(1,)]

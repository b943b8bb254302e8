"""The list: which notes, in few words, and what is said where there is none."""

from __future__ import annotations

from datetime import datetime

import pytest

from bitdesk.reports import liaison as report
from bitdesk.services import liaison
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.pages.liaison.book import BookSection
from bitdesk.ui.pages.liaison.note_list import UNREAD, VOIDED
from notebook import HANDOVER, INFORMATION, counselor, remark
from ui.conftest import Hand
from ui.pages.liaison.conftest import texts


@pytest.mark.parametrize(
    ("which", "said"),
    [
        ("", "The book is empty. Write the first note below."),
        (UNREAD, "Every note is read."),
        (HANDOVER, "No note of this kind."),
        (VOIDED, "No note of this kind."),
    ],
)
def test_an_empty_list_says_why(book: BookSection, which: str, said: str) -> None:
    book.list.which.show_value(which)
    assert book.list.note.text() == said
    assert not book.list.table.isVisible()
    assert book.card.title.text() == "A note that is chosen is shown here in full."
    book.list.focus()
    book.list.walk(1)
    book.list.to_next_unread()


def test_one_kind_only(book: BookSection, window: MainWindow) -> None:
    desk = window.counter.desk
    remark(desk, "Une remarque")
    liaison.write_note(desk, HANDOVER, "Une transmission")
    liaison.write_note(desk, INFORMATION, "Une information")
    for which, text in (("remark", "Une remarque"), (HANDOVER, "Une transmission"), (INFORMATION, "Une information")):
        book.list.which.show_value(which)
        assert texts(book) == [text]


def test_a_day_is_as_short_as_it_can_be(book: BookSection, window: MainWindow, time: Hand) -> None:
    now = time.ms
    time.ms = int(datetime(2025, 8, 3, 10, 0).astimezone().timestamp() * 1000)
    remark(window.counter.desk, "L’an passé")
    time.ms = now
    remark(counselor(window.counter.desk, "C2"), "Cette année")
    book.refresh()
    days = [row[0].strip("● \N{EM SPACE}\N{THIN SPACE}") for row in book.list.table.texts()]
    assert days == ["22/07", "03/08/25"]
    first, second = (row[0] for row in book.list.table.report.rows)
    assert (first.said, second.said) == ("22/07/2026, Not read yet", "03/08/2025")


def test_a_text_of_several_lines_stands_on_one(book: BookSection, window: MainWindow) -> None:
    remark(window.counter.desk, "Une ligne\n\nune autre")
    book.refresh()
    assert texts(book) == ["Une ligne une autre"]


def test_walking_stops_at_both_ends_and_the_next_unread_goes_round(book: BookSection, window: MainWindow) -> None:
    desk = window.counter.desk
    for text in ("Un", "Deux", "Trois"):
        remark(counselor(desk, "C2"), text)
    book.refresh()
    book.list.walk(99)
    assert book.list.table.currentIndex().row() == 2
    book.list.walk(-99)
    assert book.list.table.currentIndex().row() == 0
    book.list.table.selectRow(2)
    book.list.to_next_unread()
    assert book.list.table.currentIndex().row() == 0


def test_a_search_of_another_office_alone_is_the_head_offices(book: BookSection) -> None:
    assert not book.list.office.isVisible()


def test_what_is_found_says_what_it_is_and_whether_it_was_read(book: BookSection, window: MainWindow) -> None:
    desk = window.counter.desk
    remark(counselor(desk, "C2"), "Un sentier fermé")
    liaison.write_note(counselor(desk, "C2"), "handover", "Le sentier est ouvert")
    window.choose_counselor(counselor(desk, "C1").counselor_id, "C1")
    first = next(row for row in report.notes(desk) if row.kind == "remark")
    liaison.mark_read(counselor(desk, "C1"), first.id)
    book.list.search.setText("sentier")
    assert [row[:2] for row in cells(book)] == [("● 22/07", "Handover"), ("\N{EM SPACE}\N{THIN SPACE}22/07", "Remark")]
    book.list.to_next_unread()
    assert book.list.table.currentIndex().row() == 0


def cells(book: BookSection) -> list[tuple[str, ...]]:
    """Return what the cells say, as they are painted."""
    return [tuple(cell.text for cell in row) for row in book.list.table.report.rows]

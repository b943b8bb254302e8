"""A note in full, in words: for whom, by whom, read by whom, and only what can be done with it."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QApplication

from bitdesk.desk import Desk
from bitdesk.reports import liaison as report
from bitdesk.services import complaints, liaison, suggestions
from bitdesk.ui import labels
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.pages.liaison import LiaisonPage
from bitdesk.ui.pages.liaison.book import BookSection
from bitdesk.ui.widgets.painted import Pill
from builders import House
from notebook import HANDOVER, counselor, remark
from stockroom import synchronise
from ui.pages.liaison.conftest import book_of


def hours(desk: Desk) -> str:
    """Return the words of a theme in the language of the window."""
    return next(labels.label(each) for each in report.themes(desk) if each.code == "hours")


def test_where_a_note_comes_from_and_for_whom_it_is(furnished: House, book: BookSection) -> None:
    desk, col, head = furnished.desks["PDM"], furnished.desks["COL"], furnished.head_office
    liaison.write_note(counselor(col, "C2"), HANDOVER, "Clé", office_id=desk.office_id)
    liaison.write_note(head, "information", "Réunion")
    remark(counselor(desk, "C1"), "Ici", theme="hours", sentiment="positive")
    synchronise(furnished)
    book.refresh()
    said = {}
    for place in range(3):
        book.list.table.selectRow(place)
        assert book.note is not None
        said[book.note.row.text] = (book.card.title.text(), book.card.head.text())
    assert said["Clé"] == ("Handover", "22/07/2026, 14:31 · C2 · Le Collet-de-Dèze · for Le Pont de Montvert")
    assert said["Réunion"] == ("Information", "22/07/2026, 14:31 · Head office · for all offices")
    title, head_line = said["Ici"]
    assert title == f"Remark · {hours(desk)} · Pleased"
    assert head_line == "22/07/2026, 14:31 · C1 · Le Pont de Montvert"


def test_what_can_be_done_follows_from_whose_note_it_is(furnished: House, book: BookSection) -> None:
    desk = furnished.desks["PDM"]
    note_id = remark(counselor(desk, "C2"), "De C2")
    book.refresh()
    card = book.card
    shown = [card.read_button, card.pin_button, card.void_button, card.classify_button, card.reply_button]
    assert all(button.isVisible() for button in shown)
    liaison.mark_read(counselor(desk, "C1"), note_id)
    book.refresh()
    assert not card.read_button.isVisible()
    assert card.texts()[-1] == "Read by C1"
    book.void()
    book.list.which.show_value("voided")
    assert card.texts()[0] == "A slip: it counts nowhere."
    assert card.back_button.isVisible()
    assert not any(button.isVisible() for button in shown)


def test_a_theme_that_was_retired_keeps_its_words(furnished: House, page: LiaisonPage) -> None:
    desk, head = furnished.desks["PDM"], furnished.head_office
    remark(desk, "Trop tôt", theme="hours")
    named = hours(desk)
    liaison.retire_theme(head, next(row for row in report.theme_rows(head) if row.code == "hours").ids[0])
    synchronise(furnished)
    book = book_of(page)
    book.refresh()
    assert named in book.card.title.text()
    assert book.writing.theme.findData("hours") < 0


def test_marks_of_another_language_are_no_marks_here(book: BookSection, window: MainWindow) -> None:
    text = "<b>gras</b> & «\u202eenvers» 🥾\nשלום"
    remark(window.counter.desk, text)
    book.refresh()
    assert text in book.card.texts()


def test_what_a_note_became_is_named_by_its_reference(book: BookSection, window: MainWindow) -> None:
    desk = window.counter.desk
    note_id = remark(desk, "Porte fermée")
    complaints.record(desk, "Porte fermée", office_id=desk.office_id, note_id=note_id)
    suggestions.record(desk, "Un écriteau", "minor", office_id=desk.office_id, note_id=note_id)
    book.refresh()
    said = [text for text in book.card.texts() if "became" in text]
    assert said == [
        "It became a complaint (R-PDM-2026-001) · 22/07/2026", "It became a suggestion (S-PDM-2026-001) · 22/07/2026",
    ]  # fmt: skip


def test_no_button_of_a_note_of_ones_own_is_cut(book: BookSection, window: MainWindow) -> None:
    desk = window.counter.desk
    remark(counselor(desk, "C2"), pinned_until_on=date(2026, 7, 29))
    window.resize(1024, 768)
    book.refresh()
    QApplication.processEvents()
    shown = [button for button in book.card.acts.findChildren(Pill) if button.isVisible()]
    assert {book.card.read_button, book.card.pin_button, book.card.void_button} < set(shown)
    assert [button.text() for button in shown if button.width() < button.sizeHint().width()] == []

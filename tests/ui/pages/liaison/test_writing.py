"""The writing line offers what is known now, and keeps what was chosen."""

from __future__ import annotations

from bitdesk.reports import liaison as report
from bitdesk.services import liaison
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.pages.liaison import LiaisonPage
from bitdesk.ui.pages.liaison.book import BookSection
from builders import House
from stockroom import synchronise
from ui.pages.liaison.conftest import book_of


def offered(book: BookSection) -> list[str]:
    return [book.writing.to.itemText(place) for place in range(book.writing.to.count())]


def test_a_desk_writes_for_itself_unless_it_says_so(book: BookSection, window: MainWindow, furnished: House) -> None:
    assert offered(book)[:2] == ["For this office", "For all offices"]
    book.writing.text_field.setPlainText("Clé")
    book.writing.to.show_value(furnished.desks["COL"].office_id.hex())
    book.record()
    assert report.notes(window.counter.desk)[0].office_name == "Le Collet-de-Dèze"
    assert book.writing.to.value() == ""


def test_the_head_office_writes_for_all(head_page: LiaisonPage, furnished: House) -> None:
    book = book_of(head_page)
    assert offered(book)[0] == "For all offices"
    book.writing.text_field.setPlainText("Réunion")
    book.record()
    assert report.notes(furnished.head_office)[0].office_id is None


def test_a_theme_that_arrives_is_offered_and_the_chosen_one_stays(furnished: House, page: LiaisonPage) -> None:
    book = book_of(page)
    book.writing.theme.show_value("shop")
    liaison.add_theme(furnished.head_office, "river", "Baignade", "Bathing")
    synchronise(furnished)
    book.refresh()
    assert book.writing.theme.findData("river") >= 0
    assert book.writing.theme.value() == "shop"


def test_a_note_is_pinned_until_the_day_that_is_written(book: BookSection, window: MainWindow) -> None:
    book.writing.text_field.setPlainText("Travaux")
    book.writing.pin.setText("31/07")
    book.record()
    assert str(report.notes(window.counter.desk)[0].pinned_until_on) == "2026-07-31"
    assert book.writing.pin.text() == ""

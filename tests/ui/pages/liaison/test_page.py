"""A desk has its book and its lists; the head office what it decides, and who writes there."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from accessibility import faults_of
from bitdesk.desk import Desk
from bitdesk.reports import liaison as report
from bitdesk.services import liaison
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.pages.liaison import LiaisonPage
from bitdesk.ui.pages.liaison.page import AT_A_DESK, AT_THE_HEAD_OFFICE, SYNTHESIS, THEMES
from builders import House
from notebook import counselor, remark
from stockroom import synchronise
from ui.pages.liaison.conftest import book_of, texts


def test_each_window_has_its_sections(page: LiaisonPage, head_page: LiaisonPage) -> None:
    assert page.kinds == AT_A_DESK
    assert head_page.kinds == AT_THE_HEAD_OFFICE
    page.choose_kind(THEMES)
    assert page.tabs.place == 0
    for shown in (page, head_page):
        for place in range(len(shown.kinds)):
            shown.choose(place)
            assert shown.section is not None
            keys = shown.keys()
            assert all(key.does for key in keys)


def test_the_head_office_sees_all_offices_or_one(furnished: House, head_page: LiaisonPage) -> None:
    remark(furnished.desks["PDM"], "PDM")
    remark(furnished.desks["COL"], "COL")
    synchronise(furnished)
    book = book_of(head_page)
    book.refresh()
    assert sorted(texts(book)) == ["COL", "PDM"]
    book.list.office.show_value(furnished.desks["COL"].office_id.hex())
    assert texts(book) == ["COL"]


def test_somebody_of_the_head_office_writes_and_reads_in_their_name(furnished: House, head_page: LiaisonPage) -> None:
    head, book = furnished.head_office, book_of(head_page)
    assert book.writing.who.isVisible()
    note_id = liaison.write_note(head, "information", "Réunion")
    book.writing.who.show_value((counselor(head, "C2").counselor_id or b"").hex())
    book.refresh()
    book.mark_read()
    assert [each.code for each in report.note(head, note_id).readings] == ["C2"]
    book.writing.text_field.setPlainText("Signée")
    book.record()
    assert [row.author_code for row in report.notes(head) if row.text == "Signée"] == ["C2"]
    assert not book.card.outcome_buttons["product_request"].isVisible()


def test_a_desk_that_is_chosen_says_who_reads_in_the_top_bar(page: LiaisonPage) -> None:
    assert not book_of(page).writing.who.isVisible()


def test_every_control_has_a_name_and_tab_leads_to_it(page: LiaisonPage, head_page: LiaisonPage, qtbot: QtBot) -> None:
    remark(page.desk, "Bus supprimé", theme="transport")
    for shown in (page, head_page):
        shown.window().activateWindow()
        for place in range(len(shown.kinds)):
            shown.choose(place)
            qtbot.waitUntil(lambda shown=shown: not shown.around.tasks.busy)  # type: ignore[misc]
            assert faults_of(shown.window()) == [], (shown.kinds, place)
    page.choose(0)
    book_of(page).refresh()
    for kind in book_of(page).card.outcome_buttons:
        book_of(page).become(kind)
        assert faults_of(page.window()) == [], kind
        book_of(page).leave()
    book_of(page).classify()
    assert faults_of(page.window()) == []
    book_of(page).leave()


def test_leaving_the_window_says_what_would_be_lost(page: LiaisonPage) -> None:
    book = book_of(page)
    assert not page.unsaved()
    book.writing.text_field.setPlainText("Presque")
    assert page.unsaved()
    assert page.would_lose().endswith("without it.")
    assert page.about().endswith(".")


def test_another_section_leaves_what_is_written(page: LiaisonPage) -> None:
    book = book_of(page)
    book.writing.text_field.setPlainText("Presque")
    page.choose_kind(SYNTHESIS)
    page.choose(0)
    assert book_of(page).writing.text_field.value() == "Presque"


def test_another_counselor_at_the_desk_sees_what_they_have_not_read(
    page: LiaisonPage, window: MainWindow, desk: Desk
) -> None:
    note_id = remark(desk, "Trop de guêpes")
    first, second = counselor(desk, "C1"), counselor(desk, "C2")
    liaison.mark_read(first, note_id)
    book_of(page).list.show_unread()
    assert texts(book_of(page)) == []
    window.bar.counselor_chosen.emit(second.counselor_id, "C2")
    assert texts(book_of(page)) == ["Trop de guêpes"]

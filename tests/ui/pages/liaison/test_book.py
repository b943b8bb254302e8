"""A remark in three keys, text aside; reading, replying, what a note becomes: all by keyboard, nothing lost."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bitdesk.desk import Desk
from bitdesk.reports import liaison as report
from bitdesk.services import liaison
from bitdesk.ui.main_window import LIAISON, MainWindow
from bitdesk.ui.pages.liaison import LiaisonPage
from bitdesk.ui.pages.liaison.book import BookSection
from bitdesk.ui.pages.liaison.classifying import ClassifyingForm
from builders import House
from evidence import rows
from notebook import HANDOVER, counselor, remark
from stockroom import synchronise
from ui.conftest import Hand, type_text
from ui.pages.liaison.conftest import book_of, texts

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def focused() -> object:
    return QApplication.focusWidget()


def press(window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    assert window.focusWidget() is not None
    QTest.keyClick(window.focusWidget(), key, held)


def test_a_remark_is_f4_the_text_and_ctrl_enter(window: MainWindow, desk: Desk) -> None:
    QTest.keyClick(window, Qt.Key.Key_F4)
    assert isinstance(window.page, LiaisonPage)
    book = book_of(window.page)
    assert focused() is book.writing.text_field
    type_text(book.writing.text_field, "Bravo")
    press(window, Qt.Key.Key_Return, CTRL)
    (row,) = report.notes(desk)
    assert (row.kind, row.text, row.author_code) == ("remark", "Bravo", "C1")
    assert texts(book) == ["Bravo"]
    assert book.writing.text_field.value() == ""
    assert focused() is book.writing.text_field


def test_what_it_is_how_it_sounds_and_for_whom_are_letters_and_choices(book: BookSection, window: MainWindow) -> None:
    type_text(book.writing.text_field, "Bus")
    press(window, Qt.Key.Key_D, ALT)
    assert book.writing.sentiment.value() == "negative"
    book.writing.theme.show_value("transport")
    book.writing.to.show_value("all")
    book.record()
    (row,) = report.notes(window.counter.desk)
    assert (row.sentiment, row.theme, row.office_id) == ("negative", "transport", None)
    press(window, Qt.Key.Key_H, ALT)
    assert (book.writing.kind.value(), book.writing.sentiment.isEnabled()) == ("handover", False)
    type_text(book.writing.text_field, "Cle")
    book.record()
    assert {row.kind: row.sentiment for row in report.notes(window.counter.desk)} == {
        "remark": "negative", HANDOVER: None,
    }  # fmt: skip
    assert book.writing.kind.value() == "remark"


def test_a_key_that_is_held_reads_one_note(book: BookSection) -> None:
    own = {each.key().toString(): each for each in book.findChildren(QShortcut)}
    assert not any(own[key].autoRepeat() for key in ("Ctrl+L", "Ctrl+Return", "Ctrl+P", "Del", "Ins"))


def test_what_is_refused_stays_with_the_reason(book: BookSection, window: MainWindow) -> None:
    book.record()
    assert "The text is empty" in window.banner.text
    book.writing.text_field.setPlainText("x" * 20_001)
    book.record()
    assert "20001" in window.banner.text
    assert len(book.writing.text_field.value()) == 20_001
    book.writing.text_field.setPlainText("Oui")
    book.writing.pin.setText("demain")
    book.record()
    assert "no date" in window.banner.text
    book.writing.pin.setText("21/07/2026")
    book.record()
    assert "has passed" in window.banner.text
    assert book.list.lines == []


def test_unread_notes_are_marked_and_ctrl_l_reads_one_after_the_other(
    furnished: House, book: BookSection, window: MainWindow
) -> None:
    desk = furnished.desks["PDM"]
    for text in ("Un", "Deux"):
        remark(counselor(desk, "C2"), text)
    mine = remark(counselor(desk, "C1"), "Moi")
    book.refresh()
    assert [row[0].startswith("●") for row in book.list.table.texts()] == [False, True, True]
    book.list.table.selectRow(2)
    assert book.note is not None
    assert book.note.row.text == "Un"
    press(window, Qt.Key.Key_L, CTRL)
    assert book.note.row.text == "Deux"
    press(window, Qt.Key.Key_L, CTRL)
    assert not any(row[0].startswith("●") for row in book.list.table.texts())
    assert report.unread(desk, counselor(desk, "C1").counselor_id).count == 0
    assert rows(desk, "SELECT count(*) FROM note_read WHERE note_id = ?", mine) == [(0,)]


def test_nobody_marks_a_note_as_read(furnished: House, book: BookSection, window: MainWindow) -> None:
    remark(furnished.desks["PDM"])
    window.choose_counselor(None, "")
    book.refresh()
    book.mark_read()
    assert "Nobody has said who" in window.banner.text


def test_the_arrows_walk_through_the_list_while_nothing_is_written(book: BookSection, window: MainWindow) -> None:
    for text in ("Un", "Deux"):
        remark(window.counter.desk, text)
    book.list.table.selectRow(0)
    book.shown()
    press(window, Qt.Key.Key_Down)
    assert book.note is not None
    assert book.note.row.text == "Un"
    press(window, Qt.Key.Key_Up)
    assert book.note.row.text == "Deux"
    type_text(book.writing.text_field, "a")
    press(window, Qt.Key.Key_Down)
    assert book.note.row.text == "Deux"


def test_a_reply_is_ctrl_r_the_text_and_ctrl_enter(book: BookSection, window: MainWindow) -> None:
    note_id = remark(window.counter.desk)
    book.refresh()
    press(window, Qt.Key.Key_R, CTRL)
    assert focused() is book.card.reply
    type_text(book.card.reply, "Vu")
    press(window, Qt.Key.Key_Return, CTRL)
    assert [each.text for each in report.note(window.counter.desk, note_id).replies] == ["Vu"]
    assert "Vu" in book.card.texts()
    assert book.card.reply.value() == ""


def test_a_reply_that_was_begun_waits_at_its_note(book: BookSection, window: MainWindow, qtbot: QtBot) -> None:
    for text in ("Un", "Deux"):
        remark(window.counter.desk, text)
    book.list.table.selectRow(0)
    type_text(book.card.reply, "Oui")
    book.list.table.selectRow(1)
    assert book.card.reply.value() == ""
    qtbot.waitUntil(lambda: not window.tasks.busy)
    book.list.table.selectRow(0)
    assert book.card.reply.value() == "Oui"


def test_searching_as_one_types_finds_other_texts_too(furnished: House, book: BookSection, window: MainWindow) -> None:
    from bitdesk.services import complaints

    desk = furnished.desks["PDM"]
    note_id = remark(desk, "Fontaine sale")
    complaints.record(desk, "Fontaine cassée", office_id=desk.office_id)
    remark(desk, "Autre")
    book.refresh()
    press(window, Qt.Key.Key_F, CTRL)
    for letter in "font":
        type_text(book.list.search, letter)
    assert texts(book) == ["Fontaine cassée", "Fontaine sale"]
    assert "Fontaine cassée" in book.card.texts()
    assert book.card.acts.isHidden()
    book.list.table.selectRow(1)
    assert book.note is not None
    assert book.note.row.id == note_id
    press(window, Qt.Key.Key_Escape)
    assert len(texts(book)) == 2
    type_text(book.list.search, "zz")
    assert texts(book) == []
    assert "Nothing has “zz”" in book.list.note.text()


@pytest.mark.parametrize(
    ("kind", "count", "said"),
    [
        ("complaint", "SELECT text, note_id FROM complaint", "The complaint is recorded"),
        ("suggestion", "SELECT text, note_id FROM suggestion", "The suggestion is recorded"),
        ("product_request", "SELECT label, note_id FROM product_request", "The request is noted"),
        ("corrective_action", "SELECT title, origin_id FROM corrective_action", "The action is recorded"),
    ],
)
def test_a_note_becomes_something_with_a_click_and_enter(
    book: BookSection, window: MainWindow, kind: str, count: str, said: str
) -> None:
    note_id = remark(window.counter.desk, "Panneau arraché", theme="signs")
    book.refresh()
    book.card.outcome_buttons[kind].click()
    if kind == "suggestion":
        press(window, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    press(window, Qt.Key.Key_Return)
    assert rows(window.counter.desk, count) == [("Panneau arraché", note_id)]
    assert said in window.banner.text
    assert book.reading.currentWidget() is book.card
    assert any(line.startswith("It became") for line in book.card.texts())
    assert book.list.isEnabled()


def test_ctrl_b_leads_to_what_a_note_becomes_and_escape_back(book: BookSection, window: MainWindow) -> None:
    remark(window.counter.desk)
    book.refresh()
    press(window, Qt.Key.Key_B, CTRL)
    assert focused() is book.card.outcome_buttons["complaint"]
    press(window, Qt.Key.Key_Space)
    form = book.reading.forms["complaint"]
    assert book.reading.currentWidget() is form
    form.fields["text"].setPlainText("Autre")  # type: ignore[attr-defined]
    assert book.is_changed()
    press(window, Qt.Key.Key_Escape)
    assert book.reading.currentWidget() is book.card
    assert not book.is_changed()
    assert rows(window.counter.desk, "SELECT count(*) FROM complaint") == [(0,)]


def test_a_form_that_is_refused_stays_open(book: BookSection, window: MainWindow) -> None:
    remark(window.counter.desk)
    book.refresh()
    book.become("corrective_action")
    form = book.reading.forms["corrective_action"]
    form.fields["due_on"].show_value(date(2026, 7, 1))  # type: ignore[attr-defined]
    form.record()
    assert window.banner.text != ""
    assert book.reading.currentWidget() is form


def test_what_a_note_is_about_is_said_afterwards(book: BookSection, window: MainWindow) -> None:
    remark(window.counter.desk, "Bus")
    book.refresh()
    press(window, Qt.Key.Key_T, CTRL)
    form = book.reading.form
    assert isinstance(form, ClassifyingForm)
    assert focused() is form.fields["theme"]
    form.fields["theme"].show_value("transport")  # type: ignore[attr-defined]
    form.fields["sentiment"].show_value("negative")  # type: ignore[attr-defined]
    form.saved.emit()
    (row,) = report.notes(window.counter.desk)
    assert (row.theme, row.sentiment, row.text) == ("transport", "negative", "Bus")
    assert book.reading.form is None
    assert book.list.isEnabled()
    book.classify()
    form.fields["kind"].show_value(HANDOVER)  # type: ignore[attr-defined]
    book.record()
    assert report.notes(window.counter.desk)[0].sentiment is None
    book.void()
    book.classify()
    assert book.reading.form is None


def test_a_slip_is_voided_and_brought_back(book: BookSection, window: MainWindow) -> None:
    remark(window.counter.desk, "Erreur")
    book.refresh()
    book.list.focus()
    press(window, Qt.Key.Key_Delete)
    assert texts(book) == []
    assert "counts nowhere" in window.banner.text
    window.banner.act()
    assert texts(book) == ["Erreur"]
    book.void()
    book.list.which.show_value("voided")
    assert texts(book) == ["Erreur"]
    book.list.focus()
    press(window, Qt.Key.Key_Insert)
    book.list.which.show_value("")
    assert texts(book) == ["Erreur"]


def test_a_note_of_another_desk_cannot_be_voided_or_pinned_here(furnished: House, page: LiaisonPage) -> None:
    liaison.write_note(furnished.desks["COL"], "information", "À tous", for_all=True)
    synchronise(furnished)
    book = book_of(page)
    book.refresh()
    assert texts(book) == ["À tous"]
    assert not book.card.void_button.isVisible()
    assert not book.card.pin_button.isVisible()
    book.void()
    book.pin()
    assert [row.is_voided for row in report.notes(furnished.desks["PDM"])] == [False]


def test_a_note_is_kept_on_top_for_a_week(book: BookSection, window: MainWindow, time: Hand) -> None:
    remark(window.counter.desk, "Vieille")
    time.forward(minutes=1)
    remark(window.counter.desk, "Neuve")
    book.refresh()
    book.list.table.selectRow(1)
    book.pin()
    assert texts(book)[0] == "▴ Vieille"
    assert book.note is not None
    assert book.note.row.pinned_until_on == date(2026, 7, 29)
    assert "On top until 29/07/2026" in book.card.texts()
    book.pin()
    assert texts(book) == ["Neuve", "Vieille"]


def test_what_arrives_is_shown_and_what_is_written_stays(furnished: House, page: LiaisonPage, qtbot: QtBot) -> None:
    book = book_of(page)
    type_text(book.writing.text_field, "En cours")
    liaison.write_note(furnished.desks["COL"], "information", "À tous", for_all=True)
    synchronise(furnished)
    page.around.bus.committed.emit(frozenset({"liaison_note"}))
    qtbot.waitUntil(lambda: texts(book) == ["À tous"])
    assert book.writing.text_field.value() == "En cours"


def test_what_was_written_comes_back_in_another_window(
    book: BookSection, window: MainWindow, desk: Desk, qtbot: QtBot, open_window: object
) -> None:
    type_text(book.writing.text_field, "Presque")
    assert book.is_changed()
    qtbot.waitUntil(lambda: not book.is_changed(), timeout=5_000)
    qtbot.waitUntil(lambda: not window.tasks.busy)
    again = open_window(desk.data_dir)  # type: ignore[operator]
    again.choose_page(LIAISON)
    assert book_of(again.page).writing.text_field.value() == "Presque"


def test_the_unread_ones_alone_are_ctrl_u(furnished: House, book: BookSection, window: MainWindow) -> None:
    desk = furnished.desks["PDM"]
    remark(counselor(desk, "C1"), "Lue")
    remark(desk, "Pas lue")
    book.refresh()
    press(window, Qt.Key.Key_U, CTRL)
    assert texts(book) == ["Pas lue"]
    book.mark_read()
    assert texts(book) == []
    assert book.list.note.text() == "Every note is read."
    press(window, Qt.Key.Key_U, CTRL)
    assert len(texts(book)) == 2

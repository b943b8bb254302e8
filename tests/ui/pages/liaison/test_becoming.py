"""What a note becomes carries what the note said, and whatever is added; what is refused stays on the form."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bitdesk.contacts import ContactCard
from bitdesk.reports import drafts
from bitdesk.reports import liaison as report
from bitdesk.ui.main_window import LIAISON, MainWindow
from bitdesk.ui.pages.liaison import LiaisonPage
from bitdesk.ui.pages.liaison.book import BookSection
from bitdesk.ui.widgets.contact_form import ContactForm
from bitdesk.ui.widgets.fields import TextField
from evidence import rows
from notebook import counselor, remark
from ui.conftest import Opener, press
from ui.pages.liaison.conftest import book_of, texts


def test_a_complaint_takes_the_place_the_theme_and_the_contact(book: BookSection, window: MainWindow) -> None:
    desk = window.counter.desk
    remark(desk, "Panneau arraché", theme="signs")
    book.refresh()
    book.become("complaint")
    form = book.reading.forms["complaint"]
    assert form.values()["theme"] == "signs"
    form.fields["place"].setText("Col de Finiels")  # type: ignore[attr-defined]
    card = form.fields["card"]
    assert isinstance(card, ContactForm)
    card.unfold()
    card.fields["email"].setText("nobody")
    form.record()
    assert "cannot be an e-mail address" in window.banner.text
    assert book.reading.form is form
    card.fields["email"].setText("dame@example.org")
    form.record()
    assert rows(desk, "SELECT place, theme, office_id FROM complaint") == [("Col de Finiels", "signs", desk.office_id)]
    assert rows(desk, "SELECT email FROM contact_details") == [("dame@example.org",)]


def test_a_long_note_is_shortened_for_what_the_shop_lacks(book: BookSection, window: MainWindow) -> None:
    remark(window.counter.desk, "Très long\n" + "mot " * 100)
    book.refresh()
    book.become("product_request")
    assert 190 < len(book.reading.forms["product_request"].values()["label"]) <= 200


def test_an_action_begins_with_the_first_words_to_write_over(book: BookSection, window: MainWindow) -> None:
    text = "Le panneau du col est arraché\net les gens tournent en rond sur le parking depuis lundi"
    remark(window.counter.desk, text, for_all=True)
    book.refresh()
    book.become("corrective_action")
    form = book.reading.forms["corrective_action"]
    title = form.fields["title"]
    assert isinstance(title, TextField)
    assert title.value() == "Le panneau du col est arraché et les gens tournent en rond…"
    assert (title.hasFocus(), title.selectedText()) == (True, title.value())
    assert title.cursorPosition() == 0, "its beginning is in sight"
    assert form.values()["problem"] == text, "every office has read the note already"


def test_what_a_note_says_stays_out_of_an_action_which_every_office_sees(book: BookSection, window: MainWindow) -> None:
    desk = window.counter.desk
    note_id = remark(desk, "La collègue du mardi arrive en retard")
    book.refresh()
    book.become("corrective_action")
    form = book.reading.forms["corrective_action"]
    assert form.values()["problem"] == "", "the note is for this office alone"
    assert form.fields["title"].hasFocus()
    assert "Every office sees the action" in form.note.text()
    form.fields["title"].show_value("")  # type: ignore[attr-defined]
    form.save_button.setFocus()
    form.record()
    assert "“What is to be done” is empty" in window.banner.text
    assert form.fields["title"].hasFocus()
    form.fields["title"].show_value("Revoir les horaires")  # type: ignore[attr-defined]
    owner = counselor(desk, "C2").counselor_id or b""
    form.fields["owner"].show_value(owner.hex())  # type: ignore[attr-defined]
    form.record()
    assert rows(desk, "SELECT title, problem, owner_id, origin_id FROM corrective_action") == [
        ("Revoir les horaires", None, owner, note_id)
    ]


def test_what_a_suggestion_weighs_is_asked_and_never_supposed(book: BookSection, window: MainWindow) -> None:
    remark(window.counter.desk, "Un banc")
    book.refresh()
    book.become("suggestion")
    form = book.reading.forms["suggestion"]
    assert form.values()["importance"] == ""
    press(window, Qt.Key.Key_Return)
    assert "Say how much it weighs" in window.banner.text
    assert book.reading.form is form
    QTest.keyClick(window, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    press(window, Qt.Key.Key_Return)
    assert rows(window.counter.desk, "SELECT importance, due_at IS NOT NULL FROM suggestion") == [("major", 1)]


def test_a_note_may_become_several_things_and_stays_a_note(book: BookSection, window: MainWindow) -> None:
    note_id = remark(window.counter.desk, "Plus de cartes")
    book.refresh()
    for kind in ("complaint", "product_request"):
        book.become(kind)
        book.record()
    assert len(report.note(window.counter.desk, note_id).outcomes) == 2
    assert texts(book) == ["Plus de cartes"]


def test_what_a_note_was_becoming_comes_back_after_a_crash_without_whom_to_answer(
    book: BookSection, window: MainWindow, qtbot: QtBot, open_window: Opener
) -> None:
    desk = window.counter.desk
    note_id = remark(desk, "Panneau arraché")
    remark(desk, "Un banc")
    book.list.refresh(note_id)
    book.become("complaint")
    form = book.reading.forms["complaint"]
    form.fields["card"].show_value(ContactCard(name="Zoé Martin"))  # type: ignore[attr-defined]
    form.fields["text"].setPlainText("Panneau arraché au col")  # type: ignore[attr-defined]
    name = f"complaint_of:{note_id.hex()}"
    qtbot.waitUntil(lambda: drafts.load(desk, name) is not None, timeout=20_000)
    assert "Martin" not in str(drafts.load(desk, name))
    again = open_window(desk.data_dir)
    again.choose_page(LIAISON)
    assert isinstance(again.page, LiaisonPage)
    back = book_of(again.page)
    begun = "22/07/2026 14:31 · Begun, not recorded: Complaint. Choose it again to go on."
    assert begun in back.card.texts(), "the note is highlighted, and says what waits"
    back.become("complaint")
    assert back.reading.forms["complaint"].values()["text"] == "Panneau arraché au col"
    assert "is back" in again.banner.text
    back.record()
    assert drafts.load(desk, name) is None
    assert begun not in back.card.texts()
    assert rows(desk, "SELECT text FROM complaint") == [("Panneau arraché au col",)]

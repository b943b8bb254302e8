"""Recording an e-mail, a letter or a web form: every field by keyboard, refused with a sentence, back after a crash."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bitdesk import reports
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.ui.main_window import ENQUIRIES, MainWindow
from bitdesk.ui.pages.enquiries import EnquiriesPage
from bitdesk.ui.pages.enquiries.forms import NewForm
from bitdesk.ui.pages.enquiries.page import REPLIES
from bitdesk.ui.pages.enquiries.replies import RepliesSection
from builders import House
from evidence import rows
from ui.conftest import Opener, press
from ui.pages.enquiries.conftest import chosen, focused

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def section(page: EnquiriesPage) -> RepliesSection:
    """What waits, in front."""
    return chosen(page, REPLIES, RepliesSection)


@pytest.fixture
def form(section: RepliesSection) -> NewForm:
    """The form of something new, open."""
    QTest.keyClick(focused(), Qt.Key.Key_N, CONTROL)
    assert section.receiving.form is not None
    assert section.is_writing
    return section.receiving.form


def record() -> None:
    QTest.keyClick(focused(), Qt.Key.Key_Return, CONTROL)


def test_nothing_waits_and_the_button_has_the_keyboard(section: RepliesSection) -> None:
    assert "Nothing waits for a reply" in section.note.text()
    assert focused() is section.receiving.new


def test_an_email_with_everything(section: RepliesSection, form: NewForm, desk: Desk) -> None:
    card = ContactCard(name="Éloïse Ferrand", email="eloise@example.org", language="fr")
    form.contact.show_card(card)
    form.words.setPlainText("Un gîte pour huit ? 🏞️\nMerci")
    form.place.setText("BE")
    form.public.show_value("association")
    form.topics.toggle_topic("stay")
    form.due.setText("31/07/2026")
    record()
    (row,) = reports.enquiries.due(desk)
    assert (row.channel, row.card, row.subject) == ("email", card, "Un gîte pour huit ? 🏞️\nMerci")
    assert (row.country, row.public, row.topics, row.own) == ("BE", "association", ("stay",), True)
    assert section.table.texts() == [["31/07", "Éloïse Ferrand", "E-mail", "14:31"]]
    assert focused() is section.table


def test_the_keyboard_begins_in_the_text_and_goes_on_as_a_counselor_asks(form: NewForm) -> None:
    assert focused() is form.words
    assert list(form.fields) == [
        "subject", "channel", "received_on", "card", "origin", "public", "topics", "due_on", "office_id",
    ]  # fmt: skip
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is form.channel


def test_two_keys_record_an_email_of_which_nothing_is_said(section: RepliesSection, form: NewForm, desk: Desk) -> None:
    record()
    assert section.table.texts() == [["24/07", "Nobody named", "E-mail", "14:31"]]


def test_a_letter_of_an_earlier_day(section: RepliesSection, form: NewForm, desk: Desk) -> None:
    form.channel.show_value("letter")
    form.day.setText("20/07/2026")
    record()
    (row,) = reports.enquiries.due(desk)
    assert (row.channel, row.received_on) == ("letter", date(2026, 7, 20))


@pytest.mark.parametrize(
    ("field", "text", "reason"),
    [
        ("due", "21/07/2026", "is over"),
        ("day", "23/07/2026", "not come yet"),
        ("place", "Nullepart", "no department and no country"),
        ("day", "32/07/2026", "is no date"),
    ],
)
def test_what_cannot_be_stays_on_the_screen(
    form: NewForm, window: MainWindow, desk: Desk, field: str, text: str, reason: str
) -> None:
    form.words.setPlainText("Un plan ?")
    getattr(form, field).setText(text)
    record()
    assert reason in window.banner.text
    assert (getattr(form, field).text(), form.words.value()) == (text, "Un plan ?")
    assert rows(desk, "SELECT 1 FROM enquiry") == []


@pytest.mark.parametrize("text", ["a" * 100_000, "un plan\x07"])
def test_a_text_that_cannot_be_kept_is_refused(form: NewForm, window: MainWindow, desk: Desk, text: str) -> None:
    form.words.setPlainText(text)
    record()
    assert "text" in window.banner.text
    assert len(form.words.value()) == len(text)
    assert rows(desk, "SELECT 1 FROM enquiry") == []


def test_an_address_that_cannot_be_is_shown_at_its_field(form: NewForm, window: MainWindow) -> None:
    form.contact.unfold()
    form.contact.fields["email"].setText("eloise at home")
    record()
    assert "e-mail address" in window.banner.text
    assert focused() is form.contact.fields["email"]


def test_what_was_being_written_comes_back_after_a_crash(
    section: RepliesSection, form: NewForm, desk: Desk, open_window: Opener, qtbot: QtBot
) -> None:
    form.channel.show_value("web")
    form.contact.show_card(ContactCard(name="Éloïse Ferrand"))
    form.place.show_value(("FR", "34"))
    form.topics.toggle_topic("hiking")
    form.due.show_value(date(2026, 7, 31))
    form.words.setPlainText("Un plan ?")
    qtbot.waitUntil(lambda: reports.drafts.load(desk, "enquiry") is not None, timeout=20_000)
    assert "Ferrand" not in str(rows(desk, "SELECT content FROM draft")), "who asks is kept in no draft"
    again = open_window(desk.data_dir)
    again.choose_page(ENQUIRIES)
    assert isinstance(again.page, EnquiriesPage)
    back = chosen(again.page, REPLIES, RepliesSection)
    shown = back.receiving.form
    assert shown is not None
    assert (back.is_writing, shown.channel.value(), shown.words.value()) == (True, "web", "Un plan ?")
    assert (shown.place.value(), shown.topics.value(), shown.due.value()) == (
        ("FR", "34"), ("hiking",), date(2026, 7, 31),
    )  # fmt: skip
    record()
    assert reports.drafts.load(desk, "enquiry") is None
    assert [row.subject for row in reports.enquiries.due(desk)] == ["Un plan ?"]


def test_what_is_left_does_not_come_back(section: RepliesSection, form: NewForm, desk: Desk, qtbot: QtBot) -> None:
    form.words.setPlainText("Un plan ?")
    qtbot.waitUntil(lambda: reports.drafts.load(desk, "enquiry") is not None, timeout=20_000)
    press(focused(), Qt.Key.Key_Escape)
    assert not section.is_writing
    assert reports.drafts.load(desk, "enquiry") is None


def test_the_window_says_what_would_be_lost(page: EnquiriesPage, form: NewForm) -> None:
    assert not page.unsaved()
    form.words.setPlainText("Un plan ?")
    assert page.unsaved()
    assert "written here" in page.would_lose()


def test_the_head_office_says_whose_it_is(house: House, head_page: EnquiriesPage) -> None:
    section = chosen(head_page, REPLIES, RepliesSection)
    section.receiving.ask()
    form = section.receiving.form
    assert form is not None
    names = [form.office.itemText(place) for place in range(form.office.count())]
    assert names[:2] == ["Head office", "Le Pont de Montvert"]
    form.office.setCurrentIndex(1)
    record()
    assert [row.office for row in reports.enquiries.due(house.head_office)] == ["PDM"]

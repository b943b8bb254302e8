"""What waits for somebody, and what is done about it: each by a letter or its button, at once or with a word."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bitdesk import clock, reports, services
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.leaflets import Copies
from bitdesk.reports.enquiries import State
from bitdesk.ui.main_window import ENQUIRIES, MainWindow
from bitdesk.ui.pages.enquiries import EnquiriesPage
from bitdesk.ui.pages.enquiries.following import FollowSection
from bitdesk.ui.pages.enquiries.missed import MissedSection
from bitdesk.ui.pages.enquiries.page import MISSED, REPLIES
from bitdesk.ui.pages.enquiries.replies import RepliesSection
from bitdesk.ui.widgets.report_table import Tone
from builders import House
from stockroom import synchronise
from ui.conftest import Hand, Opener, press
from ui.pages.enquiries.conftest import chosen, focused, key, type_on

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def letter(desk: Desk) -> bytes:
    """A letter that is late."""
    card = ContactCard(name="M. Roux", address="12 rue des Lilas")
    return services.enquiries.record(
        desk, "letter", card=card, subject="De la documentation", department="34", topics=("hiking",),
        received_on=date(2026, 7, 15),
    )  # fmt: skip


@pytest.fixture
def missed(desk: Desk) -> bytes:
    """Somebody to call back."""
    return services.enquiries.miss_call(desk, ContactCard(phone="06 12 34 56 78"))


@pytest.fixture
def section(page: EnquiriesPage, letter: bytes, missed: bytes) -> RepliesSection:
    """What waits, in front: the letter is highlighted."""
    return chosen(page, REPLIES, RepliesSection)


def shown(section: FollowSection) -> list[str]:
    return [pill.text()[-2] for pill in section.acts.buttons if pill.isVisible()]


def highlighted(section: FollowSection) -> bytes | None:
    return section.row.id if section.row is not None else None


def record(section: FollowSection) -> None:
    """Record what is written, as the button says."""
    QTest.keyClick(focused(), Qt.Key.Key_Return, CONTROL)


def held(code: Qt.Key, text: str) -> QKeyEvent:
    """A key that repeats because it is held."""
    return QKeyEvent(QEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, text, True)


def test_what_is_late_says_so_and_stands_first(section: RepliesSection) -> None:
    assert section.table.texts() == [
        ["Late, 17/07", "M. Roux", "Letter", "15/07"],
        ["24/07", "06 12 34 56 78", "Missed call", "14:31"],
    ]
    assert [row[0].tone for row in section.table.report.rows] == [Tone.LATE, Tone.PLAIN]
    assert section.detail.due.text() == "Late: due 17/07/2026 17:00"
    assert section.detail.texts() == [
        ("Received", "Letter, 15/07/2026 09:00"),
        ("Office", "Le Pont de Montvert"),
        ("Address", "12 rue des Lilas"),
        ("From", "34 Hérault"),
        ("About", "Randonnée"),
        ("Asked", "De la documentation"),
    ]


def test_each_offers_what_can_be_done_about_it(section: RepliesSection) -> None:
    assert shown(section) == ["R", "S", "D", "N", "X"]
    section.table.selectRow(1)
    assert shown(section) == ["B", "T", "S", "D", "N", "X"]


def test_a_reply_with_its_brochures(section: RepliesSection, desk: Desk, letter: bytes, known: list[bytes]) -> None:
    key("r")
    type_on("Carte envoyée")
    section.acts.forms["r"].copies.numbers[known[0]].setText("2")
    record(section)
    (step,) = reports.enquiries.enquiry(desk, letter).steps
    assert (step.kind, step.text, step.brochures) == ("replied", "Carte envoyée", (Copies(known[0], 2),))
    assert [row[1] for row in section.table.texts()] == ["06 12 34 56 78"]
    assert focused() is section.table
    assert reports.brochures.levels(desk)[0].quantity == -2


def test_a_reply_is_two_keys_where_nothing_is_said_of_it(section: RepliesSection, desk: Desk, letter: bytes) -> None:
    key("r")
    record(section)
    assert reports.enquiries.enquiry(desk, letter).row.state is State.REPLIED


def test_a_call_back_is_one_key(page: EnquiriesPage, section: RepliesSection, desk: Desk, missed: bytes) -> None:
    back = chosen(page, MISSED, MissedSection)
    assert [row[1] for row in back.table.texts()] == ["06 12 34 56 78"]
    key("t")
    assert [row.attempts for row in reports.enquiries.missed(desk)] == [1]
    assert back.detail.texts()[-1][1] == "Called back, no answer"
    key("b")
    assert (reports.enquiries.missed(desk), back.note.text()) == ((), "Nobody is to be called back.")


def test_a_second_key_does_not_reach_the_next_person(
    page: EnquiriesPage, missed: bytes, window: MainWindow, desk: Desk
) -> None:
    other = services.enquiries.miss_call(desk, ContactCard(phone="06 99 99 99 99"))
    back = chosen(page, MISSED, MissedSection)
    back.shown()
    key("b")
    key("b")
    key("x")
    assert [row.id for row in reports.enquiries.missed(desk)] == [other]
    assert "None is highlighted" in window.banner.text
    assert (highlighted(back), back.detail.title.text()) == (None, "")
    page.tick()
    assert highlighted(back) is None
    press(focused(), Qt.Key.Key_Down)
    assert highlighted(back) == other
    key("x")
    assert reports.enquiries.missed(desk) == ()


def test_a_key_that_is_held_acts_once(section: RepliesSection, desk: Desk, letter: bytes) -> None:
    section.typed(held(Qt.Key.Key_X, "x"))
    assert reports.enquiries.enquiry(desk, letter).steps == ()


def test_another_due_day(section: RepliesSection, window: MainWindow, desk: Desk, letter: bytes) -> None:
    key("d")
    record(section)
    assert "Give the day" in window.banner.text
    type_on("21/07/2026")
    record(section)
    assert "is over" in window.banner.text
    assert section.acts.forms["d"].day.value() == date(2026, 7, 21)
    section.acts.forms["d"].day.setText("31/07/2026")
    record(section)
    assert clock.business_date(reports.enquiries.enquiry(desk, letter).row.due_at or 0) == date(2026, 7, 31)
    assert section.row is not None
    assert section.row.id == letter, "it stays highlighted where it stands now"


def test_a_note_and_an_end_without_a_reply(
    section: RepliesSection, window: MainWindow, desk: Desk, letter: bytes
) -> None:
    key("n")
    type_on("à demander au siège")
    record(section)
    key("x")
    kinds = [step.kind for step in reports.enquiries.enquiry(desk, letter).steps]
    assert kinds == ["note", "closed"]
    assert window.banner.text == ""


def test_an_empty_note_and_no_brochure_are_refused(section: RepliesSection, window: MainWindow) -> None:
    key("n")
    record(section)
    assert "empty" in window.banner.text
    press(focused(), Qt.Key.Key_Escape)
    key("s")
    record(section)
    assert "No brochure is chosen" in window.banner.text


def test_what_is_answered_is_shown_on_demand_and_opened_again(
    section: RepliesSection, desk: Desk, letter: bytes, time: Hand
) -> None:
    services.enquiries.replied(desk, letter)
    section.refresh()
    assert len(section.rows) == 1
    key("z")
    assert [row[0] for row in section.table.texts()] == ["24/07", "answered 14:31"]
    section.table.selectRow(1)
    assert shown(section) == ["S", "N", "O"]
    assert section.detail.due.isHidden()
    key("o")
    record(section)
    assert reports.enquiries.enquiry(desk, letter).row.state is State.OPEN
    key("z")
    assert len(section.rows) == 2


def test_leaving_records_nothing_and_the_list_waits(section: RepliesSection, desk: Desk, letter: bytes) -> None:
    key("r")
    assert not section.card.isEnabled()
    type_on("un brouillon")
    assert section.is_changed()
    press(focused(), Qt.Key.Key_Escape)
    assert (section.is_writing, section.is_changed(), section.card.isEnabled()) == (False, False, True)
    assert reports.enquiries.enquiry(desk, letter).steps == ()
    key("r")
    assert section.acts.forms["r"].words.value() == ""


def test_a_word_about_a_step_comes_back_after_a_crash(
    section: RepliesSection, window: MainWindow, desk: Desk, letter: bytes, qtbot: QtBot, open_window: Opener
) -> None:
    key("n")
    type_on("rappeler")
    name = f"enquiry_n:{letter.hex()}"
    qtbot.waitUntil(lambda: reports.drafts.load(desk, name) is not None, timeout=20_000)
    again = open_window(desk.data_dir)
    again.choose_page(ENQUIRIES)
    assert isinstance(again.page, EnquiriesPage)
    back = chosen(again.page, REPLIES, RepliesSection)
    key("r")
    assert back.acts.forms["r"].words.value() == "", "the word of one step is not another's"
    press(focused(), Qt.Key.Key_Escape)
    key("n")
    assert back.acts.forms["n"].words.value() == "rappeler"
    record(back)
    assert reports.drafts.load(desk, name) is None
    assert [step.text for step in reports.enquiries.enquiry(desk, letter).steps] == ["rappeler"]


def test_what_was_begun_waits_where_it_is_seen_with_its_brochures(
    section: RepliesSection, desk: Desk, qtbot: QtBot, open_window: Opener
) -> None:
    other = services.enquiries.record(desk, "email", card=ContactCard(name="Mme Blanc"), subject="Un plan")
    section.refresh(other)
    key("s")
    type_on("deux plans")
    form = section.acts.forms["s"]
    (brochure, *_others) = form.copies.numbers
    form.copies.numbers[brochure].setText("2")
    name = f"enquiry_s:{other.hex()}"
    qtbot.waitUntil(lambda: '"copies": {"' in (reports.drafts.load(desk, name) or ""), timeout=20_000)
    again = open_window(desk.data_dir)
    again.choose_page(ENQUIRIES)
    assert isinstance(again.page, EnquiriesPage)
    back = chosen(again.page, REPLIES, RepliesSection)
    assert highlighted(back) == other, "not the one that is due first"
    begun = ("22/07/2026 14:31", "Begun, not recorded: Brochures sent (S). Choose it again to go on.")
    assert back.detail.texts()[-1] == begun
    key("s")
    assert back.acts.forms["s"].words.value() == "deux plans"
    assert back.acts.forms["s"].copies.value() == (Copies(brochure, 2),)
    press(focused(), Qt.Key.Key_Escape)
    assert begun not in back.detail.texts()


def test_a_letter_that_means_nothing_now_does_nothing(section: RepliesSection, desk: Desk, letter: bytes) -> None:
    key("b")
    key("o")
    assert reports.enquiries.enquiry(desk, letter).steps == ()
    assert not section.is_writing


def test_what_the_head_office_did_shows_beside_it(
    house: House, page: EnquiriesPage, section: RepliesSection, letter: bytes
) -> None:
    synchronise(house)
    services.enquiries.note(house.head_office, letter, "vu au siège")
    synchronise(house)
    page.around.bus.changed.emit(frozenset({"enquiry_event"}))
    assert section.detail.texts()[-1] == ("22/07", "Note\nvu au siège")


def test_the_head_office_sees_every_office_or_one(
    house: House, letter: bytes, missed: bytes, head_page: EnquiriesPage
) -> None:
    other = house.add_desk("COL")
    services.enquiries.record(other, "email", card=ContactCard(name="Mme Blanc"))
    synchronise(house)
    section = chosen(head_page, REPLIES, RepliesSection)
    head_page.shown()
    assert [row[3] for row in section.table.texts()] == ["PDM", "PDM", "COL"]
    section.office.show_value(other.office_id.hex())
    assert [row[1] for row in section.table.texts()] == ["Mme Blanc"]
    key("r")
    record(section)
    assert section.rows == ()


def test_who_asks_to_be_erased_is_noted_with_one_click(
    page: EnquiriesPage, section: RepliesSection, desk: Desk
) -> None:
    assert not section.erasure.isHidden()
    QTest.mouseClick(section.erasure, Qt.MouseButton.LeftButton)
    assert "within a month" in page.around.banner.text
    (asked,) = reports.privacy.requests(desk)
    assert asked.card.name == "M. Roux"

"""Every row of docs/gestes.md on the real window: its keys, how many they are, and the row that came of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bitdesk import services
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.reports import questionnaires
from bitdesk.reports import reviews as sites_report
from bitdesk.ui.kiosk import Kiosk
from bitdesk.ui.main_window import ENQUIRIES, LIAISON, QUALITY, MainWindow
from bitdesk.ui.pages.enquiries.page import MISSED, REPLIES
from bitdesk.ui.pages.liaison.book import BookSection
from bitdesk.ui.pages.liaison.page import BOOK, CHECKLISTS
from bitdesk.ui.pages.quality.page import COMPLAINTS, QUESTIONNAIRES, REVIEWS
from bitdesk.ui.sections.page import SectionsPage
from builders import House
from evidence import rows
from notebook import counselor, furnish_book, remark
from ui.conftest import Opener, type_text
from visitors import complain

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PAGE = Path(__file__).parents[2] / "docs" / "gestes.md"
HELD = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}
NAMED = {"Entrée": Qt.Key.Key_Return, "Espace": Qt.Key.Key_Space, "PgSuiv": Qt.Key.Key_PageDown}


def table() -> dict[str, tuple[list[str], list[int]]]:
    """Return what the page says: by task, the keys it names and how many they are."""
    found = {}
    for line in PAGE.read_text(encoding="utf-8").replace("\N{NO-BREAK SPACE}", " ").splitlines()[6:]:
        if line.startswith("| ") and not line.startswith("| tâche"):
            task, keys, count = (cell.strip() for cell in line.strip("|").split("|"))
            found[task] = re.findall(r"\*\*(.+?)\*\*", keys), [int(number) for number in re.findall(r"\d+", count)]
    return found


class Fingers:
    """Presses keys where the keyboard is and counts them; a text is no key."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        self.window, self.desk, self.count = window, desk, 0
        self.keys: list[str] = []

    def press(self, name: str, *, said: bool = True) -> None:
        """Press a key by the name that the page has for it; one it only describes (`said` is false) counts too."""
        *held, key = name.split("+")
        modifiers = Qt.KeyboardModifier.NoModifier
        for each in held:
            modifiers |= HELD[each]
        code = NAMED.get(key) or getattr(Qt.Key, f"Key_{key}")
        QTest.keyClick(self.at(), code, modifiers)
        QApplication.processEvents()
        self.count += 1
        if said:
            self.keys.append(name)

    def press_letter(self, letter: str) -> None:
        """Press Alt and an underlined letter: each language has its own."""
        self.press(f"Alt+{letter}", said=False)
        self.keys.append("Alt")

    def click(self, button: QWidget) -> None:
        """Click."""
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.count += 1

    def write(self, text: str) -> None:
        """Write a text where the keyboard is."""
        type_text(self.at(), text)

    def at(self) -> QWidget:
        """Return what has the keyboard."""
        return QApplication.focusWidget() or self.window

    def go(self, place: int, kind: int) -> SectionsPage[Any]:
        """Bring a section to the front before anybody counts."""
        self.window.choose_page(place)
        page = self.window.page
        assert isinstance(page, SectionsPage)
        page.choose_kind(kind)
        QApplication.processEvents()
        return page

    def made(self, query: str) -> list[tuple[object, ...]]:
        """Return what is in the file."""
        return rows(self.desk, query)


def count_a_group(fingers: Fingers) -> None:
    fingers.press("F2")
    fingers.press("3", said=False)
    assert fingers.made("SELECT party_size FROM visit") == [(3,)]


def write_a_remark(fingers: Fingers) -> None:
    fingers.press("F4")
    fingers.write("Bravo")
    fingers.press("Ctrl+Entrée")
    assert fingers.made("SELECT kind, text FROM liaison_note") == [("remark", "Bravo")]


def write_a_remark_with_its_tone(fingers: Fingers) -> None:
    fingers.press("F4")
    fingers.write("Bravo")
    fingers.press_letter("P")
    fingers.press("Ctrl+Entrée")
    assert fingers.made("SELECT text, sentiment FROM liaison_note") == [("Bravo", "positive")]


def read_a_note(fingers: Fingers) -> None:
    remark(counselor(fingers.desk, "C2"))
    fingers.go(LIAISON, BOOK)
    fingers.press("Ctrl+L")
    assert fingers.made("SELECT count(*) FROM note_read") == [(1,)]


def reply_to_a_note(fingers: Fingers) -> None:
    remark(fingers.desk)
    fingers.go(LIAISON, BOOK)
    fingers.press("Ctrl+R")
    fingers.write("Vu")
    fingers.press("Ctrl+Entrée")
    assert fingers.made("SELECT text FROM liaison_reply") == [("Vu",)]


def become(fingers: Fingers, kind: str) -> None:
    page = fingers.go(LIAISON, BOOK)
    assert isinstance(page.section, BookSection)
    fingers.click(page.section.card.outcome_buttons[kind])


def a_note_becomes(fingers: Fingers) -> None:
    remark(fingers.desk, "Un banc au col")
    for kind, count in (("complaint", 2), ("product_request", 2), ("corrective_action", 2)):
        fingers.count, fingers.keys = 0, []
        become(fingers, kind)
        fingers.press("Entrée")
        assert fingers.count == count
    assert fingers.made("SELECT text FROM complaint") == [("Un banc au col",)]
    assert fingers.made("SELECT label FROM product_request") == [("Un banc au col",)]
    assert fingers.made("SELECT title FROM corrective_action") == [("Un banc au col",)]


def a_note_becomes_a_suggestion(fingers: Fingers) -> None:
    remark(fingers.desk, "Un banc au col")
    become(fingers, "suggestion")
    fingers.press_letter("M")
    fingers.press("Entrée")
    assert fingers.made("SELECT text, importance FROM suggestion") == [("Un banc au col", "minor")]


def tick_a_line(fingers: Fingers) -> None:
    fingers.go(LIAISON, CHECKLISTS)
    fingers.press("Espace")
    assert fingers.made("SELECT count(*) FROM checklist_tick") == [(1,)]


def count_a_call(fingers: Fingers) -> None:
    fingers.press("F5")
    fingers.press("C")
    assert fingers.made("SELECT channel, is_missed FROM enquiry") == [("phone", 0)]


def note_a_missed_call(fingers: Fingers) -> None:
    fingers.press("F5")
    fingers.press("M")
    fingers.write("0612345678")
    fingers.press("Entrée")
    assert fingers.made("SELECT is_missed FROM enquiry") == [(1,)]
    assert fingers.made("SELECT phone FROM contact_details") == [("0612345678",)]


def call_back(fingers: Fingers) -> None:
    for letter in ("B", "T"):
        services.enquiries.miss_call(fingers.desk, ContactCard(phone="06 12 34 56 78"))
        page = fingers.go(ENQUIRIES, MISSED)
        page.section.table.selectRow(0)  # type: ignore[union-attr]
        fingers.count = 0
        fingers.press(letter)
    assert fingers.made("SELECT kind FROM enquiry_event ORDER BY id") == [("called_back",), ("attempted",)]


def receive_an_email(fingers: Fingers) -> None:
    fingers.press("F5")
    fingers.press("Ctrl+N")
    fingers.write("Un plan")
    fingers.press("Ctrl+Entrée")
    assert fingers.made("SELECT channel, subject FROM enquiry") == [("email", "Un plan")]


def reply_to_an_email(fingers: Fingers) -> None:
    services.enquiries.record(fingers.desk, "email", subject="Un plan")
    fingers.go(ENQUIRIES, REPLIES)
    fingers.press("R")
    fingers.write("Le voici")
    fingers.press("Ctrl+Entrée")
    assert fingers.made("SELECT kind, text FROM enquiry_event") == [("replied", "Le voici")]


def record_a_complaint(fingers: Fingers) -> None:
    fingers.press("F6")
    fingers.press("Ctrl+N")
    fingers.write("Porte close")
    fingers.press("Ctrl+Entrée")
    assert fingers.made("SELECT text, channel FROM complaint") == [("Porte close", "counter")]


def acknowledge_a_complaint(fingers: Fingers) -> None:
    complain(fingers.desk)
    fingers.go(QUALITY, COMPLAINTS)
    fingers.press("A")
    assert fingers.made("SELECT kind FROM complaint_event") == [("acknowledged",)]


def answer_note_and_close_a_complaint(fingers: Fingers) -> None:
    complain(fingers.desk)
    fingers.go(QUALITY, COMPLAINTS)
    for letter in ("R", "N", "C"):
        fingers.count, fingers.keys = 0, []
        fingers.press(letter, said=False)
        fingers.write("Un mot")
        fingers.press("Ctrl+Entrée")
    assert fingers.made("SELECT kind FROM complaint_event ORDER BY id") == [("answered",), ("note",), ("closed",)]


def record_a_suggestion(fingers: Fingers) -> None:
    fingers.press("F6")
    fingers.press("Ctrl+PgSuiv")
    fingers.press("Ctrl+N")
    fingers.write("Un banc")
    fingers.press_letter("A")
    fingers.press("Ctrl+Entrée")
    assert fingers.made("SELECT text, importance FROM suggestion") == [("Un banc", "major")]


def look_at_a_site(fingers: Fingers) -> None:
    fingers.go(QUALITY, REVIEWS)
    fingers.press("N")
    assert fingers.made("SELECT found FROM review_check") == [(0,)]


def answer_a_review(fingers: Fingers) -> None:
    site = sites_report.watched(fingers.desk)[0].site.id
    services.reviews.record(fingers.desk, site, published_on=date(2026, 7, 2), rating_tenths=40, text="Bon")
    page = fingers.go(QUALITY, REVIEWS)
    page.section.choose(1)  # type: ignore[union-attr]
    fingers.press("Entrée")
    fingers.write("Merci")
    fingers.press("Ctrl+Entrée")
    assert fingers.made("SELECT kind, text FROM review_event") == [("answered", "Merci")]


def type_a_sheet(fingers: Fingers) -> None:
    fingers.go(QUALITY, QUESTIONNAIRES)
    fingers.press("Ctrl+N")
    form = questionnaires.current(fingers.desk)[0]
    for question in form.questions:
        fingers.count, fingers.keys = 0, ["Ctrl+N"]
        assert fingers.made("SELECT 1 FROM questionnaire_response") == [], question.code
        fingers.press("1", said=False)
        fingers.press("Entrée")
    assert fingers.made("SELECT count(*) FROM questionnaire_response") == [(1,)]


def hand_the_screen_over(fingers: Fingers) -> None:
    fingers.go(QUALITY, QUESTIONNAIRES)
    fingers.press("Ctrl+H")
    fingers.press("Entrée")
    (kiosk,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, Kiosk) and each.isVisible())
    kiosk.deleteLater()


WALKS: dict[str, Callable[[Fingers], None]] = {
    "compter un groupe": count_a_group,
    "inscrire une remarque": write_a_remark,
    "… avec son ton": write_a_remark_with_its_tone,
    "marquer une note comme lue (et passer à la suivante)": read_a_note,
    "répondre à une note": reply_to_a_note,
    "une note devient une réclamation, un article demandé, une action": a_note_becomes,
    "… une suggestion, dont l’importance se demande": a_note_becomes_a_suggestion,
    "cocher une ligne d’ouverture ou de fermeture": tick_a_line,
    "compter un appel pris": count_a_call,
    "noter un appel manqué": note_a_missed_call,
    "rappelé ; essayé en vain": call_back,
    "un courriel, un courrier, un formulaire": receive_an_email,
    "y répondre": reply_to_an_email,
    "une réclamation": record_a_complaint,
    "en accuser réception": acknowledge_a_complaint,
    "y répondre, noter, clore": answer_note_and_close_a_complaint,
    "une suggestion": record_a_suggestion,
    "consulter un site d’avis : rien de nouveau": look_at_a_site,
    "répondre à un avis": answer_a_review,
    "taper un questionnaire sur papier": type_a_sheet,
    "laisser l’écran au visiteur": hand_the_screen_over,
}


@pytest.fixture
def fingers(house: House, desk: Desk, open_window: Opener, qtbot: QtBot) -> Fingers:
    """At a desk that has all the usual lists, with C1 at it."""
    furnish_book(house)
    window = open_window(desk.data_dir)
    window.choose_counselor(counselor(desk, "C1").counselor_id, "C1")
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)
    return Fingers(window, desk)


def test_the_page_has_the_tasks_that_are_walked() -> None:
    assert list(table()) == list(WALKS)


@pytest.mark.parametrize("task", WALKS)
def test_its_keys_do_the_task_and_are_as_many(fingers: Fingers, task: str) -> None:
    keys, (count, *_rest) = table()[task]
    WALKS[task](fingers)
    assert fingers.keys == keys
    assert fingers.count == count

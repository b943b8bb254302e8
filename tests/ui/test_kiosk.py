"""A visitor answers on the desk's screen: question after question, and nothing of them stays."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from accessibility import faults_of
from bitdesk.reports.questionnaires import Form
from bitdesk.ui.kiosk import Kiosk
from questioning import QUESTIONS
from ui.conftest import type_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

FORM = Form(
    id=b"f" * 16, code="satisfaction", version=1, title_fr="Votre avis", title_en="Your opinion",
    welcome_fr="Bonjour.", welcome_en="Hello.", questions=QUESTIONS, published_on=date(2026, 7, 1), retired_on=None,
)  # fmt: skip
Given = list[tuple[dict[str, Any], str]]


@pytest.fixture
def given() -> Given:
    """What is recorded."""
    return []


@pytest.fixture
def kiosk(qtbot: QtBot, given: Given) -> Iterator[Kiosk]:
    def record(answers: dict[str, Any], language: str) -> bool:
        given.append((answers, language))
        return True

    kiosk = Kiosk(FORM, record, "fr")
    kiosk.take_over()
    qtbot.waitUntil(kiosk.isActiveWindow)
    kiosk.handing.hand_over.click()
    yield kiosk
    if kiosk.is_closed_in:
        kiosk.leave()
    kiosk.deleteLater()


def seen(kiosk: Kiosk) -> str:
    """Return every word on the screen."""
    labels = [label.text() for label in kiosk.findChildren(QLabel) if label.isVisible()]
    texts = [text.toPlainText() for text in kiosk.findChildren(QPlainTextEdit) if text.isVisible()]
    return " ".join([*labels, *texts])


def to_comment(kiosk: Kiosk) -> None:
    kiosk.begin()
    kiosk.asking.field.press(5)
    for _question in range(5):
        kiosk.asking.next.click()


def test_a_visitor_answers_with_a_finger(kiosk: Kiosk, given: Given) -> None:
    assert "Votre avis" in seen(kiosk)
    assert "Bonjour." in seen(kiosk)
    kiosk.welcome.button.click()
    assert "L’accueil *" in seen(kiosk)
    assert "1 / 6" in seen(kiosk)
    for value in (4, 9, "web", "week"):
        field = kiosk.asking.field
        QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=field.area(value).center())
        kiosk.asking.next.click()
    type_text(kiosk.asking.field, "3")
    kiosk.asking.next.click()
    type_text(kiosk.asking.field, "Merci")
    assert kiosk.asking.next.text() == "Envoyer"
    kiosk.asking.next.click()
    wanted = {"welcome": 4, "recommend": 9, "found": ["web"], "stay": "week", "party": 3, "comment": "Merci"}
    assert given == [(wanted, "fr")]
    assert "Merci\u00a0! Votre avis nous aide." in seen(kiosk)
    kiosk.thanks.button.click()
    assert kiosk.screen_in_front is kiosk.welcome


def test_a_visitor_answers_with_the_keyboard_alone(kiosk: Kiosk, given: Given) -> None:
    QTest.keyClick(kiosk.welcome.button, Qt.Key.Key_Space)
    for keys in ("5", "10", "1", "2", "4"):
        type_text(kiosk.asking.field, keys)
        QTest.keyClick(kiosk.asking.field, Qt.Key.Key_Return)
    type_text(kiosk.asking.field, "Bien")
    QTest.keyClick(kiosk.asking.field, Qt.Key.Key_Tab)
    kiosk.asking.next.click()
    assert given[0][0] == {
        "welcome": 5, "recommend": 10, "found": ["signs"], "stay": "week", "party": 4, "comment": "Bien",
    }  # fmt: skip


def test_enter_presses_the_button_that_has_the_keyboard(kiosk: Kiosk, given: Given) -> None:
    assert kiosk.welcome.button.hasFocus()
    QTest.keyClick(kiosk.welcome.button, Qt.Key.Key_Return)
    assert kiosk.screen_in_front is kiosk.asking
    assert kiosk.place == 0, "once"


def test_what_must_be_answered_waits_and_the_rest_can_be_skipped(kiosk: Kiosk) -> None:
    kiosk.begin()
    assert not kiosk.asking.next.isEnabled()
    QTest.keyClick(kiosk.asking.field, Qt.Key.Key_Return)
    assert kiosk.place == 0
    kiosk.asking.field.press(3)
    assert (kiosk.asking.next.isEnabled(), kiosk.asking.next.text()) == (True, "Suivant")
    kiosk.asking.next.click()
    assert (kiosk.asking.next.isEnabled(), kiosk.asking.next.text()) == (True, "Passer")


def test_a_number_out_of_its_bounds_waits_too(kiosk: Kiosk) -> None:
    kiosk.begin()
    kiosk.asking.field.press(3)
    for _question in range(4):
        kiosk.asking.next.click()
    type_text(kiosk.asking.field, "0")
    assert not kiosk.asking.next.isEnabled()


def test_going_back_finds_what_was_answered(kiosk: Kiosk) -> None:
    kiosk.begin()
    assert not kiosk.asking.before.isVisible()
    kiosk.asking.field.press(2)
    kiosk.asking.next.click()
    kiosk.asking.field.press(7)
    kiosk.asking.before.click()
    assert kiosk.asking.field.value() == 2
    kiosk.asking.next.click()
    assert kiosk.asking.field.value() == 7


def test_the_language_changes_and_the_answers_stay(kiosk: Kiosk, given: Given) -> None:
    kiosk.bar.languages["en"].click()
    assert "Hello." in seen(kiosk)
    assert not kiosk.bar.languages["en"].isVisible()
    kiosk.bar.languages["fr"].click()
    to_comment(kiosk)
    type_text(kiosk.asking.field, "Bien")
    kiosk.bar.languages["en"].click()
    assert "Any comment?" in seen(kiosk)
    assert kiosk.asking.field.value() == "Bien"
    kiosk.asking.next.click()
    assert given == [({"welcome": 5, "recommend": None, "found": [], "stay": None, "party": None, "comment": "Bien"},
                      "en")]  # fmt: skip


def traces(kiosk: Kiosk) -> list[str]:
    """Return whatever any widget still holds, visible or not."""
    QApplication.sendPostedEvents(None, 0)
    QApplication.processEvents()
    texts = [text.toPlainText() for text in kiosk.findChildren(QPlainTextEdit)]
    return [text for text in texts if text] + [str(value) for value in kiosk.answers.values() if value]


@pytest.mark.parametrize("leave", ["idle", "sent", "team"])
def test_nothing_of_a_visitor_stays(kiosk: Kiosk, qtbot: QtBot, leave: str) -> None:
    kiosk.bar.languages["en"].click()
    to_comment(kiosk)
    type_text(kiosk.asking.field, "Secret")
    assert "Secret" in seen(kiosk)
    if leave == "idle":
        kiosk.idle.setInterval(10)
        with qtbot.waitSignal(kiosk.left_alone, timeout=5_000):
            kiosk.idle.start()
    elif leave == "sent":
        kiosk.asking.next.click()
        assert traces(kiosk) == []
        kiosk.over.timeout.emit()
    else:
        kiosk.ask_to_leave()
        kiosk.begin_anew()
    QTest.qWait(5)
    assert traces(kiosk) == []
    assert kiosk.screen_in_front is kiosk.welcome
    assert kiosk.language == "fr", "the next visitor finds the language that the team chose"
    kiosk.begin()
    assert kiosk.asking.field.value() is None


def test_what_cannot_be_recorded_is_said(qtbot: QtBot) -> None:
    kiosk = Kiosk(FORM, lambda _answers, _language: False, "en")
    kiosk.take_over()
    to_comment(kiosk)
    kiosk.asking.next.click()
    assert "could not be recorded. Please tell the team" in seen(kiosk)
    kiosk.leave()
    kiosk.deleteLater()


def test_what_cannot_be_recorded_stays_and_is_tried_again(qtbot: QtBot) -> None:
    outcomes = [False, False, True]
    kept: Given = []

    def record(answers: dict[str, Any], language: str) -> bool:
        kept.append((answers, language))
        return outcomes[len(kept) - 1]

    kiosk = Kiosk(FORM, record, "en")
    kiosk.take_over()
    qtbot.waitUntil(kiosk.isActiveWindow)
    to_comment(kiosk)
    type_text(kiosk.asking.field, "Lovely")
    kiosk.asking.next.click()
    assert kiosk.failed.button.text() == "Try again"
    assert kiosk.failed.button.hasFocus()
    kiosk.failed.other.click()
    assert kiosk.asking.field.value() == "Lovely"
    kiosk.asking.next.click()
    QTest.mouseClick(kiosk.failed.button, Qt.MouseButton.LeftButton)
    assert "Thank you!" in seen(kiosk)
    assert [answers["comment"] for answers, _language in kept] == ["Lovely"] * 3
    assert traces(kiosk) == []
    kiosk.leave()
    kiosk.deleteLater()


def test_nothing_of_a_visitor_stays_who_did_not_try_again(qtbot: QtBot) -> None:
    kiosk = Kiosk(FORM, lambda _answers, _language: False, "en")
    kiosk.take_over()
    to_comment(kiosk)
    type_text(kiosk.asking.field, "Secret")
    kiosk.asking.next.click()
    assert not kiosk.over.isActive()
    kiosk.left_alone.emit()
    QTest.qWait(5)
    assert traces(kiosk) == []
    assert kiosk.screen_in_front is kiosk.welcome
    kiosk.leave()
    kiosk.deleteLater()


def test_the_end_of_the_thanks_does_not_take_the_question_for_the_code_away(kiosk: Kiosk) -> None:
    to_comment(kiosk)
    kiosk.asking.next.click()
    assert kiosk.screen_in_front is kiosk.thanks
    kiosk.ask_to_leave()
    assert not kiosk.over.isActive()
    kiosk.leaving.stay.click()
    assert kiosk.screen_in_front is kiosk.welcome


def refuse(answers: dict[str, Any], language: str) -> bool:
    raise AssertionError(f"nothing was to be recorded, and was: {answers} in {language}")


def test_nothing_answered_is_nothing_recorded(qtbot: QtBot) -> None:
    free = Form(**{name: getattr(FORM, name) for name in FORM.__slots__} | {"questions": QUESTIONS[5:]})
    kiosk = Kiosk(free, refuse, "fr")
    kiosk.take_over()
    kiosk.begin()
    kiosk.asking.next.click()
    assert kiosk.screen_in_front is kiosk.welcome
    kiosk.leave()
    kiosk.deleteLater()


def test_the_team_leaves_by_its_gesture_and_a_word_of_its_own(kiosk: Kiosk) -> None:
    to_comment(kiosk)
    type_text(kiosk.asking.field, "Secret")
    kiosk.gesture.emit()
    assert kiosk.leaving.isVisible()
    assert kiosk.leaving.stay.hasFocus()
    assert "Secret" not in seen(kiosk)
    kiosk.leaving.stay.click()
    assert kiosk.asking.isVisible()
    assert kiosk.asking.field.value() == "Secret"
    kiosk.gesture.emit()
    kiosk.leaving.leave.click()
    assert kiosk.isVisible(), "the button alone leads nowhere"
    QTest.keyClicks(kiosk.leaving.stay, kiosk.leaving.code)
    QTest.keyClick(kiosk.leaving.leave, Qt.Key.Key_Return)
    assert not kiosk.isVisible()


def another(code: str) -> str:
    """Return a code that is not the one."""
    return f"{(int(code) + 1) % 10_000:04}"


def give(kiosk: Kiosk, code: str) -> None:
    """Touch a code, and the button."""
    for digit in code:
        QTest.mouseClick(kiosk.leaving.pad.keys[(int(digit) - 1) % 10], Qt.MouseButton.LeftButton)
    QTest.mouseClick(kiosk.leaving.leave, Qt.MouseButton.LeftButton)


def test_the_code_is_shown_large_before_the_visitor_has_the_screen(qtbot: QtBot) -> None:
    kiosk = Kiosk(FORM, refuse, "fr")
    kiosk.take_over()
    qtbot.waitUntil(kiosk.isActiveWindow)
    code = kiosk.leaving.code
    assert len(code) == 4
    assert code.isdecimal()
    assert kiosk.handing.code.text() == " ".join(code)
    assert kiosk.handing.code.font().pixelSize() >= 64
    assert kiosk.handing.hand_over.hasFocus()
    assert "Forgotten?" in seen(kiosk)
    QTest.keyClick(kiosk.handing.hand_over, Qt.Key.Key_Return)
    assert kiosk.screen_in_front is kiosk.welcome
    assert " ".join(code) not in seen(kiosk)
    kiosk.leave()
    kiosk.deleteLater()


def test_the_team_may_take_it_back_before_it_hands_it_over(qtbot: QtBot) -> None:
    kiosk = Kiosk(FORM, refuse, "fr")
    kiosk.take_over()
    kiosk.handing.leave.click()
    assert not kiosk.isVisible()
    kiosk.deleteLater()


def test_left_alone_with_the_code_it_shows_it_no_more(qtbot: QtBot) -> None:
    kiosk = Kiosk(FORM, refuse, "fr")
    kiosk.take_over()
    kiosk.left_alone.emit()
    assert kiosk.screen_in_front is kiosk.welcome
    kiosk.leave()
    kiosk.deleteLater()


def test_the_code_is_another_one_each_time(qtbot: QtBot) -> None:
    made = [Kiosk(FORM, refuse, "fr") for _time in range(8)]
    assert len({kiosk.leaving.code for kiosk in made}) > 1
    for kiosk in made:
        kiosk.deleteLater()


def test_a_finger_gives_the_code(kiosk: Kiosk) -> None:
    kiosk.gesture.emit()
    give(kiosk, another(kiosk.leaving.code))
    assert kiosk.is_closed_in
    assert "not the code" in seen(kiosk)
    give(kiosk, kiosk.leaving.code)
    assert not kiosk.isVisible()


def test_after_three_wrong_codes_even_the_right_one_waits(kiosk: Kiosk) -> None:
    kiosk.gesture.emit()
    for _time in range(3):
        give(kiosk, another(kiosk.leaving.code))
    assert "wait half a minute" in seen(kiosk)
    assert kiosk.leaving.wait.isActive()
    give(kiosk, kiosk.leaving.code)
    QTest.keyClicks(kiosk.leaving.stay, kiosk.leaving.code)
    QTest.keyClick(kiosk, Qt.Key.Key_Return)
    assert kiosk.is_closed_in
    kiosk.stay()
    kiosk.gesture.emit()
    assert "wait half a minute" in seen(kiosk), "leaving the question and coming back is no way round"
    give(kiosk, kiosk.leaving.code)
    assert kiosk.is_closed_in
    kiosk.leaving.wait.stop()
    kiosk.leaving.wait.timeout.emit()
    give(kiosk, kiosk.leaving.code)
    assert not kiosk.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_F4, Qt.Key.Key_Q])
def test_no_other_key_leads_out_of_what_the_team_is_asked(kiosk: Kiosk, key: Qt.Key) -> None:
    for held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier):
        kiosk.ask_to_leave()
        QTest.keyClick(kiosk.leaving.stay, key, held)
        assert kiosk.is_closed_in
    kiosk.ask_to_leave()
    for button in kiosk.findChildren(QAbstractButton):
        if button.isVisible() and button not in kiosk.leaving.pad.keys:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert kiosk.is_closed_in


def test_the_code_of_one_screen_is_half_given_and_forgotten(kiosk: Kiosk) -> None:
    kiosk.ask_to_leave()
    QTest.keyClicks(kiosk.leaving.stay, "12")
    kiosk.stay()
    kiosk.ask_to_leave()
    assert kiosk.leaving.dots.text() == "○ ○ ○ ○"
    assert kiosk.leaving.dots.accessibleName() == "0 of 4 digits"


def test_nobody_answers_and_it_stays_with_the_visitor(kiosk: Kiosk) -> None:
    kiosk.gesture.emit()
    assert kiosk.unsure.isActive()
    kiosk.unsure.timeout.emit()
    assert kiosk.screen_in_front is kiosk.welcome
    assert kiosk.bar.isVisible()


def test_a_preview_is_a_window_that_records_nothing(qtbot: QtBot) -> None:
    kiosk = Kiosk(FORM, refuse, "en", preview=True)
    qtbot.addWidget(kiosk)
    kiosk.take_over()
    assert not kiosk.isFullScreen()
    to_comment(kiosk)
    kiosk.asking.next.click()
    assert "Thank you!" in seen(kiosk)
    QTest.keyClick(kiosk, Qt.Key.Key_Escape)
    assert not kiosk.isVisible()


Screen = Callable[[Kiosk], object]


@pytest.mark.parametrize(
    "screen",
    [Kiosk.begin_anew, Kiosk.begin, to_comment, Kiosk.ask_to_leave, Kiosk.take_over, Kiosk._fail],
    ids=["welcome", "rating", "text", "team", "code", "failed"],
)
def test_everything_on_the_screen_has_a_name_and_is_reached(kiosk: Kiosk, screen: Screen) -> None:
    screen(kiosk)
    QApplication.processEvents()
    assert faults_of(kiosk) == []


@pytest.mark.parametrize("size", [(1024, 600), (1280, 800)])
def test_it_fits_the_screen(kiosk: Kiosk, size: tuple[int, int]) -> None:
    kiosk.setWindowState(Qt.WindowState.WindowNoState)
    kiosk.resize(*size)
    for screen in (Kiosk.begin_anew, to_comment, Kiosk._fail, Kiosk.ask_to_leave):
        screen(kiosk)
        QApplication.processEvents()
        shown: QWidget | None = kiosk.screen_in_front
        assert shown is not None
        assert kiosk.rect().contains(shown.geometry().translated(kiosk.stack.pos()))
        assert (kiosk.width(), kiosk.height()) == size

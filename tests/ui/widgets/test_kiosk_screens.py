"""What stands around the questions: large enough for a finger, in the visitor's language."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bitdesk.ui.widgets.kiosk_screens import TOUCH, Bar, BigPill, Message, words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 600)
    return window


def test_both_languages_say_the_same_things() -> None:
    french, english = words("fr"), words("en")
    assert french.keys() == english.keys()
    assert all(french.values())
    assert all(english.values())
    assert words("de") is french, "whoever speaks neither finds the country's own"


def test_a_button_is_as_large_as_a_thumb(window: QWidget) -> None:
    for text in ("", "OK", "Ein sehr langes Wort auf einem Knopf"):
        hint = BigPill(text, window).sizeHint()
        assert hint.height() >= TOUCH
        assert hint.width() >= 160


def test_the_bar_offers_the_other_language(window: QWidget) -> None:
    bar = Bar(window)
    asked: list[str] = []
    bar.language_asked.connect(asked.append)
    bar.speak("fr")
    window.show()
    assert (bar.languages["fr"].isVisible(), bar.languages["en"].isVisible()) == (False, True)
    assert bar.languages["en"].height() >= 44
    bar.languages["en"].click()
    assert asked == ["en"]
    bar.progress("3 / 12")
    assert bar.place.text() == "3 / 12"


def test_a_message_says_it_and_waits(window: QWidget) -> None:
    message = Message(window)
    pressed: list[bool] = []
    message.pressed.connect(lambda: pressed.append(True))
    window.show()
    message.say("Merci !", "", "Terminer")
    assert (message.title.text(), message.text.isVisible(), message.button.text()) == ("Merci !", False, "Terminer")
    message.say("<b>Bonjour</b>", "Deux minutes.", "Commencer")
    assert message.text.isVisible()
    message.button.click()
    assert pressed == [True]


def test_a_message_may_have_another_button(window: QWidget) -> None:
    message = Message(window)
    other: list[bool] = []
    message.other_pressed.connect(lambda: other.append(True))
    window.show()
    message.say("Pas enregistré", "", "Réessayer", "Revoir")
    message.other.click()
    assert (message.other.text(), other) == ("Revoir", [True])
    message.say("Merci", "", "Terminer")
    assert not message.other.isVisible()

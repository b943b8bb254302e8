"""One question on the whole screen: it says what it wants, and forgets what was answered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bitdesk.ui.widgets.kiosk_question import Asking
from questioning import COMMENT, FOUND, PARTY, WELCOME
from ui.conftest import type_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 600)
    return window


@pytest.fixture
def asking(window: QWidget) -> Asking:
    asking = Asking(window)
    asking.resize(1000, 500)
    window.show()
    return asking


def test_it_says_what_it_wants(asking: Asking) -> None:
    asking.ask(WELCOME, "fr", None, is_first=True, is_last=False)
    assert (asking.label.text(), asking.hint.text()) == ("L’accueil *", "* Réponse attendue")
    assert not asking.before.isVisible()
    asking.ask(FOUND, "en", ["web"], is_first=False, is_last=False)
    assert (asking.label.text(), asking.hint.text()) == ("How did you find us?", "As many as you like")
    assert asking.value() == ["web"]
    assert asking.before.isVisible()
    asking.ask(PARTY, "en", 3, is_first=False, is_last=True)
    assert (asking.hint.isVisible(), asking.next.text()) == (False, "Send")


def test_what_needs_an_answer_does_not_offer_to_skip(asking: Asking) -> None:
    asking.ask(WELCOME, "fr", None, is_first=True, is_last=False)
    assert (asking.next.text(), asking.next.isEnabled()) == ("Suivant", False)
    asking.ask(FOUND, "fr", None, is_first=False, is_last=False)
    assert (asking.next.text(), asking.next.isEnabled()) == ("Passer", True)


def test_it_goes_on_only_with_an_answer_that_can_be(asking: Asking) -> None:
    went: list[bool] = []
    asking.forward.connect(lambda: went.append(True))
    asking.ask(PARTY, "en", None, is_first=False, is_last=False)
    type_text(asking.field, "100")
    asking.field.finished.emit()
    assert went == []
    asking.field.show_value(10)
    asking.field.finished.emit()
    assert went == [True]


def test_a_wish_of_the_system_is_refused(asking: Asking) -> None:
    """No word that was typed is learnt by the system, and no menu offers it again."""
    asking.ask(COMMENT, "en", "", is_first=False, is_last=False)
    hints = asking.field.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText
    assert asking.field.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu


def test_what_was_answered_is_gone_at_once(asking: Asking) -> None:
    asking.ask(COMMENT, "en", "", is_first=False, is_last=False)
    field = asking.field
    type_text(field, "Secret")
    asking.clear()
    assert (field.toPlainText(), field.isVisible(), asking.is_open) == ("", False, False)
    assert not field.document().isUndoAvailable()
    assert asking.label.text() == ""
    QApplication.processEvents()


@pytest.mark.parametrize("typed", ["Bien\x00", "Bien\x1b[2J", "x" * 20_001], ids=["nul", "escape", "long"])
def test_a_text_that_cannot_be_kept_stays_and_is_said(asking: Asking, typed: str) -> None:
    """An input method brings what no key does."""
    asking.ask(COMMENT, "fr", None, is_first=False, is_last=True)
    asking.field.show_value(typed)
    assert "corrigez-le" in asking.hint.text()
    assert asking.hint.isVisible()
    assert not asking.next.isEnabled()
    asking.field.show_value("Bien")
    assert asking.next.isEnabled()
    assert not asking.hint.isVisible()


def test_a_number_that_cannot_be_is_said_in_the_visitors_language(asking: Asking) -> None:
    asking.ask(PARTY, "en", 100, is_first=False, is_last=False)
    assert asking.hint.text().startswith("Give a number from ")

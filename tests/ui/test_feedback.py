from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bitdesk.errors import RuleError
from bitdesk.ui.feedback import Banner, sentence


def test_an_error_is_one_sentence_with_its_values() -> None:
    error = RuleError("{day} has not come yet ({n}).", day=date(2026, 7, 22), n=3)
    assert sentence(error) == "22/07/2026 has not come yet (3)."


def test_the_banner_says_grows_acts_and_goes(qtbot: QtBot) -> None:
    banner, done = Banner(), []
    qtbot.addWidget(banner)
    banner.resize(400, 44)
    assert banner.isHidden()
    banner.refuse(RuleError("Something is wrong. " * 20), "Try again", lambda: done.append(1))
    assert banner.isVisible()
    assert banner.height() > 44
    assert banner.accessibleName().startswith("Something")
    QTest.mouseClick(banner.button, Qt.MouseButton.LeftButton)
    assert done == [1]
    assert banner.isHidden()
    assert banner.text == ""

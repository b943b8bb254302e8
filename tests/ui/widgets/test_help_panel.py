from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from accessibility import faults_of
from bitdesk.ui import theme
from bitdesk.ui.main_window import DAY_END, MainWindow
from bitdesk.ui.widgets.help_panel import HelpPanel, shown
from ui.conftest import press


@pytest.fixture
def panel(window: MainWindow) -> HelpPanel:
    """Give the help of the counter, opened by its key."""
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.help is not None
    return window.help


def test_it_lists_the_keys_of_the_page_and_of_the_window(window: MainWindow, panel: HelpPanel) -> None:
    text = panel.text.toPlainText()
    assert "Counter" in panel.title.text()
    for key in (*window.counter.keys(), *window.keys()):
        assert shown(key.key) in text
        assert key.does in text
    assert window.counter.about() in text


def test_it_follows_the_page_in_front(window: MainWindow, panel: HelpPanel) -> None:
    window.choose_page(DAY_END)
    assert "Day’s end" in panel.title.text()
    page = window.page
    assert page is not None
    said = page.keys()
    assert said
    assert all(key.does in panel.text.toPlainText() for key in said)


def test_escape_closes_it_and_gives_the_keyboard_back(window: MainWindow, panel: HelpPanel, qtbot: QtBot) -> None:
    assert window.focusWidget() is panel.text
    QTest.keyClick(panel.text, Qt.Key.Key_Escape)
    assert panel.isHidden()
    assert window.focusWidget() is window.counter
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert panel.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert panel.isHidden()


def test_counting_goes_on_behind_it(window: MainWindow, panel: HelpPanel) -> None:
    press(panel.text, Qt.Key.Key_4, "4")
    assert window.counter.board.visitors == 4
    assert panel.isVisible()


def test_a_screen_reader_can_go_through_it(window: MainWindow, panel: HelpPanel) -> None:
    assert panel.text.accessibleName() == panel.title.text()
    assert panel.text.isReadOnly()
    assert panel.text.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert faults_of(window) == []


def test_it_stays_at_the_edge_and_wears_the_colours(window: MainWindow, panel: HelpPanel, qapp: QApplication) -> None:
    window.resize(1200, 700)
    QApplication.processEvents()
    assert panel.geometry().bottomRight() == window.rect().bottomRight()
    theme.apply(qapp, "dark")
    QApplication.processEvents()
    assert theme.DARK.accent.name() in panel.text.toHtml()
    theme.apply(qapp, "light")


def test_the_button_beside_the_pages_opens_it_too(window: MainWindow) -> None:
    QTest.mouseClick(window.navigation.help, Qt.MouseButton.LeftButton)
    assert window.help is not None
    assert window.help.isVisible()


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("1…9", "1…9"),
        ("Ctrl+Z", "Ctrl+Z"),
        ("0 0", "0 0"),
        ("Delete", "Del"),
        ("Up", "↑"),
        ("Ctrl+Left", "Ctrl+←"),
        ("Return", "Enter"),
        ("PgUp", "PgUp"),
        ("PgDown", "PgDown"),
    ],
)
def test_a_key_is_written_as_on_the_keyboard(key: str, text: str) -> None:
    assert shown(key) == text

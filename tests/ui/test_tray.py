from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from bitdesk.ui import tray
from bitdesk.ui.tray import Tray

pytestmark = pytest.mark.qt_log_ignore("No such signal QPlatformNativeInterface::systemTrayWindowChanged")


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Tray]:
    """Give an icon; whether the system shows it or not, its menu and its words are there."""
    parent = QObject()
    made = Tray(parent)
    yield made
    made.leave()
    parent.deleteLater()


def test_where_there_is_no_tray_there_is_no_icon(qtbot: QtBot) -> None:
    parent = QObject()
    assert (tray.make(parent) is None) == (not QSystemTrayIcon.isSystemTrayAvailable())


def test_the_menu_asks_for_everything_in_words(shown: Tray, qtbot: QtBot) -> None:
    asked: list[str] = []
    signals = ("open_asked", "compact_asked", "count_asked", "sync_asked", "quit_asked")
    for name in signals:
        getattr(shown, name).connect(lambda name=name: asked.append(name))
    for action in shown.menu.actions():
        assert action.isSeparator() or action.text()
        action.trigger()
    assert asked == list(signals)


def test_a_click_on_the_icon_opens_the_window(shown: Tray, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.open_asked, timeout=5_000):
        shown.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)


def test_it_says_the_day_and_what_is_left_to_send(shown: Tray) -> None:
    shown.show_state("Vialas", 12, "3 to send")
    assert shown.icon.toolTip().splitlines() == ["Vialas", "12 visitor(s) today", "3 to send"]
    shown.show_state("Vialas", None, "Opening…")
    assert shown.icon.toolTip().splitlines() == ["Vialas", "Opening…"]


def test_the_icon_is_drawn_at_every_size() -> None:
    drawn = tray.icon()
    assert {size.width() for size in drawn.availableSizes()} == set(tray.SIDES)

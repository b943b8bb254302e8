"""Real windows on real desk files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.ui.head_office_window import HeadOfficeWindow
from bitdesk.ui.main_window import MainWindow
from builders import House, make_house

MOMENT = datetime(2026, 7, 22, 14, 31, tzinfo=ZoneInfo("Europe/Paris"))


class Hand:
    """A clock that a test sets."""

    def __init__(self, moment: datetime) -> None:
        self.ms = int(moment.timestamp() * 1000)

    def __call__(self) -> int:
        return self.ms

    def forward(self, **delta: int) -> None:
        self.ms += int(timedelta(**delta).total_seconds() * 1000)


@pytest.fixture
def time() -> Iterator[Hand]:
    """A Wednesday in July, half past two."""
    hand = Hand(MOMENT)
    with clock.use(hand):
        yield hand


@pytest.fixture
def house(tmp_path: Path, time: Hand) -> Iterator[House]:
    """A head office and the desk of Le Pont de Montvert."""
    house = make_house(tmp_path, "PDM")
    yield house
    house.close()


@pytest.fixture
def desk(house: House) -> Desk:
    """The desk, outside any window."""
    return house.desks["PDM"]


Opener = Callable[..., MainWindow]


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Opener]:
    """Opens a window on a folder and waits until all of it is filled."""
    windows: list[MainWindow] = []

    def opened(folder: Path, *, wait: bool = True) -> MainWindow:
        window = MainWindow(folder)
        windows.append(window)
        if wait:
            with qtbot.waitSignal(window.ready, timeout=20_000):
                window.show()
        else:
            window.show()
        window.activateWindow()
        return window

    yield opened
    for window in windows:
        window.counter.kept.clear()
        _ = window.close() or window.close()  # once more, where something is typed
        window.deleteLater()


@pytest.fixture
def window(desk: Desk, open_window: Opener) -> MainWindow:
    """The desk's window, open and filled."""
    return open_window(desk.data_dir)


HeadOfficeOpener = Callable[..., HeadOfficeWindow]


@pytest.fixture
def open_head_office(qtbot: QtBot) -> Iterator[HeadOfficeOpener]:
    """Opens the head office's window on a folder and waits until it is filled."""
    windows: list[HeadOfficeWindow] = []

    def opened(folder: Path, *, wait: bool = True) -> HeadOfficeWindow:
        window = HeadOfficeWindow(folder)
        windows.append(window)
        if wait:
            with qtbot.waitSignal(window.ready, timeout=20_000):
                window.show()
            qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)
        else:
            window.show()
        window.activateWindow()
        return window

    yield opened
    for window in windows:
        window.close()
        window.deleteLater()


@pytest.fixture
def head_window(house: House, open_head_office: HeadOfficeOpener) -> HeadOfficeWindow:
    """The head office's window, open and filled."""
    return open_head_office(house.head_office.data_dir)


def press(widget: QWidget, key: Qt.Key, text: str = "", *, scan: int = 0, repeat: bool = False) -> None:
    """Press a key as the system would: with its place on the keyboard and its text."""
    modifiers = Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.KeyPress, key.value, modifiers, scan, 0, 0, text, repeat)
    QApplication.sendEvent(widget, event)


def type_text(widget: QWidget, text: str) -> None:
    """Type letters and digits."""
    for letter in text:
        press(widget, Qt.Key(ord(letter.upper())) if ord(letter) < 128 else Qt.Key.Key_unknown, letter)

"""The help on F1 cannot drift from the program: what a page declares is what it takes, key by key."""

from __future__ import annotations

import string

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from bitdesk import services, sync
from bitdesk.desk import Desk
from bitdesk.ui.compact import CompactCounter
from bitdesk.ui.head_office_window import HeadOfficeWindow
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.page import Key, Page
from bitdesk.ui.page_keys import PageKeysFirst, is_declared
from bitdesk.ui.window import Window
from builders import House
from ui.conftest import HeadOfficeOpener, press

NONE = Qt.KeyboardModifier.NoModifier
BESIDE_THE_DIGITS = 200
PLAIN = {letter.upper(): (Qt.Key(ord(letter.upper())), letter) for letter in string.ascii_lowercase + string.digits}
SPECIAL = {
    "/": (Qt.Key.Key_Slash, "/"), "+": (Qt.Key.Key_Plus, "+"), "-": (Qt.Key.Key_Minus, "-"),
    "Space": (Qt.Key.Key_Space, " "), "Return": (Qt.Key.Key_Return, "\r"), "Tab": (Qt.Key.Key_Tab, "\t"),
    "Escape": (Qt.Key.Key_Escape, ""), "Delete": (Qt.Key.Key_Delete, ""), "Insert": (Qt.Key.Key_Insert, ""),
    "Backspace": (Qt.Key.Key_Backspace, ""), "PgUp": (Qt.Key.Key_PageUp, ""), "PgDown": (Qt.Key.Key_PageDown, ""),
    "Home": (Qt.Key.Key_Home, ""), "End": (Qt.Key.Key_End, ""), "Up": (Qt.Key.Key_Up, ""),
    "Down": (Qt.Key.Key_Down, ""), "Left": (Qt.Key.Key_Left, ""), "Right": (Qt.Key.Key_Right, ""),
}  # fmt: skip
CANDIDATES = PLAIN | SPECIAL


def declared(keys: tuple[Key, ...]) -> set[str]:
    """Return the keys that a help lists, one by one, written alike."""
    found: set[str] = set()
    for key in keys:
        first, dots, last = key.key.partition("…")
        found |= {str(digit) for digit in range(int(first), int(last) + 1)} if dots else {written(key.key)}
    return found


def written(key: str) -> str:
    """Return a key in one way of writing it; of a key that is pressed twice, the key."""
    text = QKeySequence(key.split(" ")[0]).toString(QKeySequence.SequenceFormat.PortableText)
    return text.replace("Enter", "Return")


def shortcuts(widget: QWidget) -> set[str]:
    """Return the shortcuts that belong to a widget or to something in it."""
    return {written(shortcut.key().toString()) for shortcut in widget.findChildren(QShortcut)}


def pressed(key: Qt.Key, text: str) -> QKeyEvent:
    """Return the press of a key that stands beside the digits: by its place, none is a digit of the top row."""
    return QKeyEvent(QEvent.Type.KeyPress, key.value, NONE, BESIDE_THE_DIGITS, 0, 0, text)


def taken(page: Page) -> set[str]:
    """Return the keys without a modifier that a page takes when no control wants them."""
    found = set()
    for name, (key, text) in CANDIDATES.items():
        page.setFocus()
        if page.key_pressed(pressed(key, text)):
            found.add(written(name))
            _leave(page)
    return found


def _leave(page: Page) -> None:
    """Close whatever a key has opened."""
    for other in QApplication.topLevelWidgets():
        if other is not page.window() and other.isVisible():
            other.close()
    focused = page.window().focusWidget()
    if focused is not None:
        press(focused, Qt.Key.Key_Escape)
    QApplication.processEvents()


def is_taken_inside(page: Page, name: str) -> bool:
    """Return whether something of a page takes a key while it has the keyboard."""
    key, text = next(known for other, known in CANDIDATES.items() if written(other) == name)
    page.shown()
    widgets = [widget for widget in page.findChildren(QWidget) if widget.isVisible() and widget.focusPolicy()]
    for widget in widgets:
        event = pressed(key, text)
        widget.event(event)
        done = event.isAccepted()
        _leave(page)
        if done:
            return True
    return False


def check(page: Page, name: str) -> None:
    """Compare what a page declares with what it takes."""
    keys = page.keys()
    said, does = declared(keys), taken(page) | shortcuts(page)
    assert does - said == set(), f"{name}: taken, and the help does not say so"
    idle = {key for key in said - does if not (key in {written(c) for c in CANDIDATES} and is_taken_inside(page, key))}
    assert idle == set(), f"{name}: the help says so, and nothing takes it"
    assert page.about().endswith("."), f"{name}: the help has no paragraph"
    assert all(key.does for key in keys)


def kept_from(page: Page) -> set[str]:
    """Return the keys with Ctrl or Alt that a page declares, and that what has the keyboard takes for itself."""
    field = page.window().focusWidget()
    assert field is not None
    found, said = set(), page.keys()
    for key in said:
        pressed = QKeySequence(key.key)[0]  # type: ignore[index]
        event = QKeyEvent(QEvent.Type.ShortcutOverride, pressed.key().value, pressed.keyboardModifiers())
        event.ignore()  # as the system sends it: who accepts it has the key, and no shortcut sees it
        QApplication.sendEvent(field, event)
        if pressed.keyboardModifiers() and event.isAccepted():
            found.add(written(key.key))
    return found


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_every_page_of_the_desk_declares_its_keys(window: MainWindow, qtbot: QtBot) -> None:
    window.counter.count(3)
    for place, known in enumerate(window.places):
        window.choose_page(place)
        assert window.page is not None
        qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)
        check(window.page, known.name)
        if known.name != "Till":  # closed here: its own tests look at its search
            window.page.shown()
            assert kept_from(window.page) == set(), known.name


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_every_page_of_the_head_office_declares_its_keys(
    house: House, desk: Desk, open_head_office: HeadOfficeOpener, qtbot: QtBot
) -> None:
    services.counting.record(desk, 4)
    sync.exchange(desk)
    sync.merge_all(house.head_office)
    head_window = open_head_office(house.head_office.data_dir)
    for place, known in enumerate(head_window.places):
        head_window.choose_page(place)
        assert head_window.page is not None
        qtbot.waitUntil(lambda: not head_window.tasks.busy, timeout=20_000)
        check(head_window.page, known.name)
        head_window.page.shown()
        assert kept_from(head_window.page) == set(), known.name


def of_the_window(window: Window) -> set[str]:
    """Return the shortcuts that belong to no page."""
    pages = {key for page in window.pages.values() for key in shortcuts(page)}
    return shortcuts(window) - pages


def test_both_windows_declare_theirs(window: MainWindow, head_window: HeadOfficeWindow) -> None:
    for shown in (window, head_window):
        assert declared(shown.keys()) == of_the_window(shown)


def test_the_compact_counter_declares_its_own(qtbot: QtBot) -> None:
    compact = CompactCounter()
    qtbot.addWidget(compact, before_close_func=lambda widget: widget.leave())
    said, does = declared(compact.keys()), shortcuts(compact)
    arrows = {f"Ctrl+{arrow}" for arrow in ("Left", "Right", "Up", "Down")}
    everywhere = {"F1", "Ctrl+F5"}
    assert does - said - arrows == everywhere, "the help of the window says those"
    counted: list[int] = []
    compact.counted.connect(counted.append)
    for digit in said & set(string.digits):
        if digit != "0":
            QTest.keyClick(compact, Qt.Key(ord(digit)))
    assert sorted(counted) == list(range(1, 10))


def test_a_field_keeps_its_own_keys_where_the_page_does_not_want_them(window: MainWindow) -> None:
    page = Page(window.around, window)
    field = QLineEdit(page)
    page.keys = lambda: (Key("Ctrl+Z", "Take back"), Key("Delete", "Remove"))  # type: ignore[method-assign]
    page.show()
    field.setFocus()
    assert kept_from(page) == {"Ctrl+Z"}
    PageKeysFirst(field)
    assert kept_from(page) == set()
    for key, held in ((Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier), (Qt.Key.Key_Delete, NONE)):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key.value, held)
        event.ignore()
        QApplication.sendEvent(field, event)
        assert event.isAccepted()
    assert is_declared(field, QKeySequence("Ctrl+Z"))
    assert not is_declared(window, QKeySequence("Ctrl+Z"))

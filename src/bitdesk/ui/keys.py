"""Which digit a key stands for, whatever the keyboard's layout."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

# The top row, 1 to 9 then 0, by the code that each system gives to the physical key.
_TOP_ROW = {
    "xcb": range(10, 20),
    "wayland": range(10, 20),
    "windows": range(2, 12),
}
_MAC_TOP_ROW = (18, 19, 20, 21, 23, 22, 26, 28, 25, 29)
# What an AZERTY keyboard types there without Shift: used when the physical key is not known.
AZERTY = "&é\"'(-è_çà"
_FOREIGN = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def digit(event: QKeyEvent) -> int | None:
    """The digit of a key press: a digit key, the numeric pad, or the top row by its place on the keyboard."""
    if event.modifiers() & (_FOREIGN | Qt.KeyboardModifier.GroupSwitchModifier):
        return None
    number = event.key() - Qt.Key.Key_0.value
    if 0 <= number <= 9:
        return number
    return _by_place(event)


def _by_place(event: QKeyEvent) -> int | None:
    platform = QGuiApplication.platformName()
    if platform == "cocoa":
        code = event.nativeVirtualKey()
        return (_MAC_TOP_ROW.index(code) + 1) % 10 if code in _MAC_TOP_ROW else None
    code = event.nativeScanCode()
    if code:
        row = _TOP_ROW.get(platform, _TOP_ROW["xcb"])
        return (code - row.start + 1) % 10 if code in row else None
    place = AZERTY.find(event.text()) if event.text() else -1
    return (place + 1) % 10 if place >= 0 else None

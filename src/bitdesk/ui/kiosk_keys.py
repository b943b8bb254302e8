"""Which keys a visitor needs to answer a questionnaire, and which one the team has."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

_MOVING = {
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home,
    Qt.Key.Key_End,
}  # fmt: skip
_CONTROL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_META, _SHIFT = Qt.KeyboardModifier.MetaModifier, Qt.KeyboardModifier.ShiftModifier
_ALT_GR = _CONTROL | _ALT


def is_harmless(event: QKeyEvent) -> bool:
    """Whether a key only writes, moves or erases: no shortcut, no function key, no copy and no paste."""
    held = event.modifiers() & (_CONTROL | _ALT | _META)
    writes = bool(event.text()) and event.text().isprintable()
    if held:
        # On Windows the right Alt of a French keyboard, which writes @ and €, comes as Ctrl and Alt together.
        return held == _ALT_GR and writes
    return writes or Qt.Key(event.key()) in _MOVING or event.type() == QEvent.Type.KeyRelease


def is_gesture(event: QKeyEvent) -> bool:
    """Whether it is the team's key, Ctrl+Shift+L, which is to be held down."""
    wanted = _CONTROL | _SHIFT
    return event.key() == Qt.Key.Key_L and event.modifiers() & (wanted | _ALT | _META) == wanted

"""A visitor writes and moves; nothing that they press leads anywhere else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from bitdesk.ui.kiosk_keys import is_gesture, is_harmless

NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
ALT, META, SHIFT = (
    Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.MetaModifier, Qt.KeyboardModifier.ShiftModifier,
)  # fmt: skip


def key(code: Qt.Key, held: Qt.KeyboardModifier = NONE, text: str = "") -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, code.value, held, text)


@pytest.mark.parametrize(
    "event",
    [
        key(Qt.Key.Key_A, text="a"), key(Qt.Key.Key_A, SHIFT, "A"), key(Qt.Key.Key_Eacute, text="é"),
        key(Qt.Key.Key_unknown, text="日"), key(Qt.Key.Key_Tab, text="\t"), key(Qt.Key.Key_Return, text="\r"),
        key(Qt.Key.Key_Backspace), key(Qt.Key.Key_Left), key(Qt.Key.Key_Space, text=" "),
        key(Qt.Key.Key_At, CONTROL | ALT, "@"),
    ],
)  # fmt: skip
def test_what_writes_and_moves_is_let_through(event: QKeyEvent) -> None:
    assert is_harmless(event)


@pytest.mark.parametrize(
    "event",
    [
        key(Qt.Key.Key_Escape, text="\x1b"), *(key(Qt.Key(Qt.Key.Key_F1.value + number)) for number in range(12)),
        key(Qt.Key.Key_F4, ALT), key(Qt.Key.Key_F5, CONTROL), key(Qt.Key.Key_Tab, ALT), key(Qt.Key.Key_Q, CONTROL),
        key(Qt.Key.Key_V, CONTROL, "\x16"), key(Qt.Key.Key_C, CONTROL, "\x03"), key(Qt.Key.Key_Insert, SHIFT),
        key(Qt.Key.Key_Delete, CONTROL | ALT), key(Qt.Key.Key_L, META, "l"), key(Qt.Key.Key_Menu),
        key(Qt.Key.Key_Print), key(Qt.Key.Key_Space, ALT, " "), key(Qt.Key.Key_F, ALT, "f"),
        key(Qt.Key.Key_PageDown, CONTROL), key(Qt.Key.Key_Z, CONTROL),
    ],
)  # fmt: skip
def test_what_leads_elsewhere_is_not(event: QKeyEvent) -> None:
    assert not is_harmless(event)


def test_the_teams_key_is_control_shift_l_alone() -> None:
    assert is_gesture(key(Qt.Key.Key_L, CONTROL | SHIFT))
    for held in (NONE, CONTROL, SHIFT, CONTROL | SHIFT | ALT):
        assert not is_gesture(key(Qt.Key.Key_L, held))
    assert not is_gesture(key(Qt.Key.Key_M, CONTROL | SHIFT))

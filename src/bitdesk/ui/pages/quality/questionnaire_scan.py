"""The code of a paper form, as a scanner types it: letter after letter, then Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from bitdesk.ui import keys

if TYPE_CHECKING:
    from bitdesk.exports.questionnaire_paper import Mark

LONGEST = 48
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_AZERTY = str.maketrans("AQZW,?", "QAWZMM")
"""What a French keyboard makes of the letters of a scanner that types as an English one."""


class Scan:
    """Collects what no control wanted."""

    def __init__(self) -> None:
        self._typed = ""

    def taken(self, event: QKeyEvent) -> Mark | None:
        """Take a key; with Enter, return what was scanned, None where that is no code of a paper."""
        if event.key() in _ENTER:
            typed, self._typed = self._typed, ""
            return read(typed) if typed else None
        digit = keys.digit(event)
        self._typed = (self._typed + (event.text() if digit is None else str(digit)))[-LONGEST:]
        return None


def read(typed: str) -> Mark | None:
    """Return the code of a paper, from whichever keyboard the scanner believes to be."""
    from bitdesk.exports.questionnaire_paper import read_mark

    plain = typed.upper()
    return read_mark(plain) or read_mark(plain.translate(_AZERTY))

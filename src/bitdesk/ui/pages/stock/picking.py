"""The field that finds goods: words, or a code that a scanner types, and a number for how many."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from bitdesk.barcodes import looks_scanned
from bitdesk.ui import keys, theme
from bitdesk.ui.page_keys import PageKeysFirst
from bitdesk.ui.widgets.fitted_table import FittedTable

MOST_DIGITS = 5
"""A number of so many digits is a quantity, a longer one a code."""

_SIGNS = "+-\N{MINUS SIGN}\N{HYPHEN}\N{EN DASH}"

_TO_THE_PAGE = {Qt.Key.Key_Delete, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape}


class PickField(QLineEdit):
    """Enter takes what is written; while it is empty, the arrows and Delete are the list's."""

    entered = Signal()
    stepped = Signal(int)

    def __init__(self, prompt: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.font(15))
        self.setMinimumHeight(44)
        self.setMaxLength(80)
        self.setStyleSheet(theme.field_style())
        self.setAccessibleName(QCoreApplication.translate("Stock", "Scan a code, or type a part of a name"))
        self.setPlaceholderText(prompt)
        PageKeysFirst(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes, the arrows choose, Escape empties."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif not self.text() and key in _TO_THE_PAGE:
            event.ignore()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)

    def typed(self, event: QKeyEvent) -> bool:
        """Take a letter or digit that was typed elsewhere on the page; return whether it was one."""
        if not is_text(event):
            return False
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.insert(event.text())
        return True


class PickTable(FittedTable):
    """Rows beside a field that finds: what is typed here is the field's."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move through the rows; leave letters, digits and Enter to the section."""
        if is_text(event) or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)


def is_text(event: QKeyEvent) -> bool:
    """Whether a key writes something, with neither Ctrl nor Alt, and is no blank."""
    held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    return bool(not held and event.text() and event.text().isprintable() and not event.text().isspace())


def as_digits(text: str) -> str:
    """A text that the top row of a French keyboard wrote without Shift, as its digits; any other as it is."""
    if any(letter.isdigit() for letter in text):
        return text.strip()
    row = {letter: str((place + 1) % 10) for place, letter in enumerate(keys.AZERTY)}
    mapped = "".join(row.get(letter, letter) for letter in text.strip())
    return mapped if mapped.isascii() and mapped.isdigit() else text.strip()


def quantity(text: str) -> int | None:
    """The number that is written, with a sign or without; None where it is none or is a code."""
    if (number := signed(text)) is not None:
        return number
    digits = as_digits(text)
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= MOST_DIGITS else None


def signed(text: str) -> int | None:
    """The number that is written with a sign before it, None where none is."""
    sign, digits = text.strip()[:1], text.strip()[1:].strip()
    if not sign or sign not in _SIGNS or not (digits.isascii() and digits.isdigit() and len(digits) <= MOST_DIGITS):
        return None
    return int(digits) if sign == "+" else -int(digits)


def scanned_into(field: QLineEdit) -> str:
    """Take a code out of a field that a scanner has typed it into by mistake; "" where there is none."""
    text = field.text()
    for length in (13, 12, 8):
        code = as_digits(text[-length:])
        if len(code) == length and looks_scanned(code) and not text[-length - 1 : -length].isdigit():
            field.setText(text[:-length])
            return code
    return ""

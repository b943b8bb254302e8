"""A field of digits, typed by physical key: no Shift is needed on a French keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from bitdesk.ui import keys, theme


class DigitField(QLineEdit):
    """A short number."""

    def __init__(self, length: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(length)
        self.setFont(theme.font(13))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setStyleSheet(theme.field_style())
        self.setFixedWidth(24 + 12 * length)
        self.setMinimumHeight(36)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write digits; keep the keys that move and erase; leave the rest to the parent."""
        digit = keys.digit(event)
        if digit is not None:
            self.insert(str(digit))
        elif event.text().isprintable() and event.text():
            event.accept()
        else:
            super().keyPressEvent(event)

    def value(self) -> int | None:
        """The number, None when nothing is written."""
        return int(self.text()) if self.text().isdigit() else None

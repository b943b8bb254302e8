"""A field for a whole number, typed by physical key: no Shift is needed on a French keyboard."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from bitdesk.ui import keys, theme
from bitdesk.ui.pages.stock.picking import is_text
from bitdesk.ui.widgets.fields import TextField

LONGEST = 20
"""Room for a code that a scanner types by mistake: it is taken out again."""


class WholeField(TextField):
    """Digits, empty for none; up and down for one more and one fewer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, LONGEST)
        self.setFont(theme.font(20, bold=True))
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def value(self) -> int | None:  # type: ignore[override]
        """Return the number, None where none is written."""
        text = self.text().strip()
        return int(text) if text.isascii() and text.isdigit() and len(text) <= 6 else None

    def show_value(self, value: int | None) -> None:  # type: ignore[override]
        """Show a number."""
        self.setText("" if value is None else str(value))

    def problem(self) -> str:
        """Return a sentence where no number is written."""
        if self.value() is not None:
            return ""
        text = QCoreApplication.translate("Stock", "“{0}” is no number of pieces. Write one such as 12.")
        return text.format(self.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write digits; letters are nobody's here."""
        digit, steps = keys.digit(event), {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        step = steps.get(Qt.Key(event.key()))
        if digit is not None:
            self.insert(str(digit))
        elif step is not None:
            self.setText(str(max((self.value() or 0) + step, 0)))
            self.setModified(True)
        elif is_text(event):
            event.accept()
        else:
            super().keyPressEvent(event)

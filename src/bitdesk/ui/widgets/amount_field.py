"""A field for an amount in euros, typed by physical key: no Shift is needed on a French keyboard."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from bitdesk import pricing
from bitdesk.errors import RuleError
from bitdesk.ui import keys, theme
from bitdesk.ui.feedback import sentence
from bitdesk.ui.widgets.fields import TextField

LONGEST = 12
_ERASING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class AmountField(TextField):
    """Euros and cents, empty for none; letters are left to the page."""

    def __init__(self, parent: QWidget | None = None, *, pixels: int = 16) -> None:
        super().__init__(parent, LONGEST)
        self.setFont(theme.font(pixels, bold=True))
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setPlaceholderText(QCoreApplication.translate("Amount", "0.00"))

    def value(self) -> int | None:  # type: ignore[override]
        """Return the amount in cents, None where nothing or no amount is written."""
        return None if self.problem() or not self.text().strip() else pricing.parse_cents(self.text())

    def show_value(self, value: int | None) -> None:  # type: ignore[override]
        """Show an amount in cents."""
        self.setText("" if value is None else as_typed(value))

    def problem(self) -> str:
        """Return a sentence where something is written that is no amount."""
        if not self.text().strip():
            return ""
        try:
            pricing.parse_cents(self.text())
        except RuleError as error:
            return sentence(error)
        return ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write digits, and a comma for a comma or a point; leave other letters to the page."""
        digit = keys.digit(event)
        if digit is not None:
            self.insert(str(digit))
        elif event.text() and event.text() in ",.;":
            self.insert(",")
        elif self._is_for_the_page(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _is_for_the_page(self, event: QKeyEvent) -> bool:
        if event.key() in _ERASING:
            return not self.text()
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        return bool(not control and event.text() and event.text().isprintable())


def as_typed(cents: int) -> str:
    """An amount in cents as somebody would type it: 12,50."""
    sign = "-" if cents < 0 else ""
    return f"{sign}{abs(cents) // 100},{abs(cents) % 100:02}"

"""The field where an origin is typed: a department, a country, or the beginning of a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from bitdesk.ui import keys, labels, theme

if TYPE_CHECKING:
    from bitdesk import geography

CLOSES_AFTER_MS = 5_000
SUGGESTIONS = 7


class OriginField(QLineEdit):
    """Open while it has the keyboard; closes on a complete code, on Escape, or after five idle seconds."""

    found = Signal(str)
    typed = Signal(list)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.font(12))
        self.setMaxLength(40)
        self.setStyleSheet(theme.field_style())
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._places: list[geography.Place] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(CLOSES_AFTER_MS)
        self._pause.timeout.connect(self._time_out)
        self.textEdited.connect(self._look_up)
        self.retranslate()

    def retranslate(self) -> None:
        """Say in the window's language what can be typed."""
        self.setPlaceholderText(QCoreApplication.translate("OriginField", "34, Belg…"))
        self.setAccessibleName(QCoreApplication.translate("OriginField", "From: department or country"))
        self.setToolTip(QCoreApplication.translate("OriginField", "Key /, then 34, 2A, BE or the beginning of a name"))

    def open(self) -> None:
        """Take the keyboard."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_field(self) -> None:
        """Give the keyboard back and forget what was typed."""
        self._pause.stop()
        self.clear()
        self._places = []
        self.closed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Open: start counting the seconds."""
        super().focusInEvent(event)
        self._pause.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close when the keyboard goes to something that is not a suggestion."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.TabFocusReason):
            self.close_field()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write; the top row writes digits while nothing else than digits is written."""
        self._pause.start()
        digit = keys.digit(event)
        if event.key() == Qt.Key.Key_Escape:
            self.close_field()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._accept()
        elif digit is not None and (not self.text() or self.text().isdigit()):
            self.setText(self.text() + str(digit))
            self._look_up(self.text())
        else:
            super().keyPressEvent(event)

    def _look_up(self, text: str) -> None:
        from bitdesk import geography

        self._places = geography.find(text, labels.language())[:SUGGESTIONS] if text.strip() else []
        code = self._complete(text.strip())
        if code is None:
            self.typed.emit([(place.code, place.label) for place in self._places])
        else:
            self._give(code)

    def _complete(self, text: str) -> str | None:
        """The code that is written whole and begins no other code nor, in small letters, another name."""
        code = text.upper()
        others = [place for place in self._places if place.code != code]
        if not any(place.code == code for place in self._places):
            return None
        if any(place.code.startswith(code) for place in others):
            return None
        if text[:1].isdigit() or (text.isupper() and len(text) == 2):
            return code
        return None if any(_plain(labels.place_name(place.code)).startswith(_plain(text)) for place in others) else code

    def _accept(self) -> None:
        exact = next((place.code for place in self._places if place.code == self.text().strip().upper()), None)
        if exact is not None or self._places:
            self._give(exact or self._places[0].code)
        elif not self.text().strip():
            self.close_field()

    def _time_out(self) -> None:
        exact = next((place.code for place in self._places if place.code == self.text().strip().upper()), None)
        if exact is not None:
            self._give(exact)
        elif self.hasFocus():
            self.close_field()

    def _give(self, code: str) -> None:
        self.close_field()
        self.found.emit(code)


def _plain(text: str) -> str:
    import unicodedata

    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).casefold()

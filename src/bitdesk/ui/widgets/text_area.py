"""A field for a text of several lines."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from bitdesk.ui import theme
from bitdesk.ui.page_keys import PageKeysFirst
from bitdesk.ui.widgets.thin_scroll_bar import ThinScrollBar

LINE = 20
_STYLE = (
    "QPlainTextEdit { border: 1px solid palette(mid); border-radius: 6px; padding: 4px 6px;"
    " background: palette(base); }"
    " QPlainTextEdit:focus { border: 2px solid palette(highlight); padding: 3px 5px; }"
)


class TextArea(QPlainTextEdit):
    """Enter begins a line, Ctrl+Enter gives the text, Tab leads on. A field of `Form` and of `ui.drafts.FormDraft`."""

    given = Signal()

    def __init__(self, parent: QWidget | None = None, lines: int = 4) -> None:
        super().__init__(parent)
        self.setFont(theme.font(13))
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet(_STYLE)
        self.setVerticalScrollBar(ThinScrollBar(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(max(44, lines * LINE + 16))
        PageKeysFirst(self)

    def value(self) -> str:
        """Return the text without the blanks around it."""
        return self.toPlainText().strip()

    def show_value(self, value: str | None) -> None:
        """Show a text from its beginning."""
        self.setPlainText(value or "")

    def problem(self) -> str:
        """Return nothing: the service knows what may be empty, and how long it may be."""
        return ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter gives what is written; Escape is for the page around."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.given.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

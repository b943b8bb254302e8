"""The help on F1: the keys of the page in front and of the window, at the right, over the page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QTextEdit, QVBoxLayout, QWidget

from bitdesk.ui import theme
from bitdesk.ui.page import Key
from bitdesk.ui.widgets.painted import Pill, fill
from bitdesk.ui.widgets.thin_scroll_bar import ThinScrollBar

WIDTH = 400
TOP = 44
_SIGNS = {"Return": "Enter", "Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}
"""What stands on the keys themselves; Qt says the names of the arrows in words."""

Group = tuple[str, Sequence[Key]]


class HelpPanel(QWidget):
    """A paragraph and tables of keys, to read; counting goes on behind it."""

    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        self._said: tuple[str, tuple[Group, ...]] = "", ()
        self.title = QLabel(self)
        self.title.setFont(theme.font(16, bold=True))
        self.close_button = Pill(QCoreApplication.translate("HelpPanel", "Close (Esc)"), self, on_card=True)
        self.close_button.clicked.connect(self.leave)
        self.text = QTextEdit(self)
        self.text.setReadOnly(True)
        # The caret lets a screen reader go through the lines.
        flags = Qt.TextInteractionFlag
        self.text.setTextInteractionFlags(flags.TextSelectableByKeyboard | flags.TextSelectableByMouse)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setTabChangesFocus(True)
        self.text.setFont(theme.font(13))
        self.text.setVerticalScrollBar(ThinScrollBar(self))
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 12, 12)
        column.addLayout(head)
        column.addWidget(self.text, 1)
        window.installEventFilter(self)
        self.hide()

    def show_help(self, name: str, about: str, groups: Sequence[Group]) -> None:
        """Show the help of a page, or that of another one that has come to the front."""
        title = QCoreApplication.translate("HelpPanel", "Help: {0}").format(name)
        self.title.setText(title)
        self.text.setAccessibleName(title)
        self._said = about, tuple(groups)
        self._write()
        if self.isHidden():
            self._before = QApplication.focusWidget()
            self._fit()
            self.show()
            self.raise_()
            self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Go away, and give the keyboard back to where it was."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None
        self.closed.emit()

    def _write(self) -> None:
        look = theme.colours()
        about, groups = self._said
        ink = f"background-color:{look.soft.name()}; color:{look.accent.name()}; font-weight:bold"
        parts = [f"<p style='margin-bottom:10px'>{escape(about)}</p>"] if about else []
        for heading, keys in groups:
            if keys:
                rows = "".join(_row(key, ink) for key in keys)
                parts.append(f"<h4 style='margin:10px 0 4px 0'>{escape(heading)}</h4>")
                parts.append(f"<table cellspacing='0'>{rows}</table>")
        self.text.setHtml("".join(parts))

    def _fit(self) -> None:
        width, height = min(WIDTH, self._window.width()), self._window.height()
        self.setGeometry(QRect(self._window.width() - width, TOP, width, height - TOP))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stay at the right edge of the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._said != ("", ()):
            self._write()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it; every other key is left to the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the edge."""
        painter = QPainter(self)
        look = theme.colours()
        fill(painter, self.rect(), look.card)
        fill(painter, QRect(0, 0, 2, self.height()), look.accent)
        painter.end()


def _row(key: Key, ink: str) -> str:
    return (
        f"<tr><td style='padding:3px 12px 3px 0'><span style='{ink}'>&nbsp;{escape(shown(key.key))}&nbsp;</span></td>"
        f"<td style='padding:3px 0'>{escape(key.does)}</td></tr>"
    )


def shown(key: str) -> str:
    """A key as it is written on the keyboards of this system and in this language; a row of digits as it is."""
    key = re.sub(r"\b[A-Z][a-z]+\b", lambda name: _SIGNS.get(name[0], name[0]), key)
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key

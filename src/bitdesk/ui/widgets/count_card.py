"""A card that counts the drawer, by coin and note or by its sum, with a reason where one is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel

from bitdesk.ui import theme
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.cash_grid import CashGrid
from bitdesk.ui.widgets.fields import TextField
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.scrolling import scrolling

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    Counted = tuple[tuple[tuple[int, int], ...], int | None]


class CountCard(Card):
    """Ctrl+Enter gives what was counted, Enter too in the reason; what is written stays where it is refused."""

    given = Signal()
    left = Signal()

    def __init__(
        self, title: str, button: str, parent: QWidget | None = None, *, reason: str = "", leave: str = ""
    ) -> None:
        super().__init__(title, parent)
        self.words = self.text(muted=True)
        self.words.hide()
        self.grid = CashGrid(self)
        self.column.addWidget(scrolling(self.grid, self), 1)
        self.reason = TextField(self)
        self.reason.setAccessibleName(reason)
        label = QLabel(reason, self)
        label.setFont(theme.font(12))
        label.setBuddy(self.reason)
        self.button = Pill(button, self, on_card=True, main=True)
        self.button.setMinimumHeight(44)
        self.button.clicked.connect(self.given)
        self.leave = Pill(leave, self, on_card=True)
        self.leave.clicked.connect(self.left)
        line = QHBoxLayout()
        line.setSpacing(8)
        for widget in (label, self.reason, self.button, self.leave):
            line.addWidget(widget, 1 if widget is self.reason else 0)
        if not reason:
            line.addStretch(1)
        label.setVisible(bool(reason))
        self.reason.setVisible(bool(reason))
        self.leave.setVisible(bool(leave))
        self.column.addLayout(line)

    def say(self, text: str) -> None:
        """Say something above the count."""
        self.words.setText(text)
        self.words.setVisible(bool(text))

    def problem(self) -> str:
        """What is wrong with what is written; empty when something was counted."""
        if self.grid.is_empty:
            return QCoreApplication.translate(
                "CashGrid", "Nothing is counted yet. Write how many of each, or only the sum; 0 for an empty drawer."
            )
        return self.grid.problem()

    def counted(self) -> Counted:
        """The pieces, or no piece and the sum."""
        return self.grid.count()

    def reason_words(self) -> str | None:
        """The reason, None where nothing is written."""
        return self.reason.value() or None

    @property
    def is_begun(self) -> bool:
        """Whether something is written."""
        return not self.grid.is_empty or bool(self.reason.value())

    def clear(self) -> None:
        """Empty every field."""
        self.grid.clear()
        self.reason.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes from the last field to the sum, the reason and the button; Escape leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(event)
        elif event.key() == Qt.Key.Key_Escape and not self.leave.isHidden():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _enter(self, event: QKeyEvent) -> None:
        at_once = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if at_once or self.reason.isHidden() or self.reason.hasFocus() or self.button.hasFocus():
            self.given.emit()
        else:
            self.reason.setFocus(Qt.FocusReason.TabFocusReason)

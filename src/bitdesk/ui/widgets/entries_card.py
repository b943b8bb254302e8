"""The card of today's visits: title, column names, the table, and what is said when it is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from bitdesk.ui import theme
from bitdesk.ui.widgets.entries_columns import ROW_HEIGHT, headings, lefts
from bitdesk.ui.widgets.painted import CENTRE, LEFT, RIGHT, box, fill

if TYPE_CHECKING:
    from bitdesk.ui.widgets.entries_view import EntriesView

_HEAD = 50


class EntriesCard(QWidget):
    """A frame around the table of visits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._view: EntriesView | None = None
        self._note = ""
        self.setMinimumHeight(_HEAD + 2 * ROW_HEIGHT + 8)

    @property
    def view(self) -> EntriesView:
        """The table: made when it is first needed, after the window has been painted."""
        if self._view is None:
            from bitdesk.ui.widgets.entries_view import EntriesView

            self._view = EntriesView(self)
            self._view.setAccessibleName(QCoreApplication.translate("EntriesCard", "Today’s visits, newest first"))
            self._view.setToolTip(
                QCoreApplication.translate("EntriesCard", "Arrows choose a visit, Enter edits it, Delete voids it")
            )
            self._place()
            self._view.setVisible(not self._note)
        return self._view

    def set_note(self, note: str) -> None:
        """Say something in place of the rows: opening, nobody yet."""
        if note != self._note:
            self._note = note
            if self._view is not None:
                self._view.setVisible(not note)
            self.update()

    @property
    def note(self) -> str:
        """What is said in place of the rows."""
        return self._note

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The table fills the card under its head."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        if self._view is not None:
            self._view.setGeometry(8, _HEAD, self.width() - 12, self.height() - _HEAD - 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame and the head; behind the table, only the ground."""
        painter = QPainter(self)
        look = theme.colours()
        if self._view is not None and self._view.isVisible() and self._view.geometry().contains(event.rect()):
            fill(painter, event.rect(), look.card)
            painter.end()
            return
        fill(painter, self.rect(), look.window)
        box(painter, QRectF(self.rect()), 10, look.card, look.border)
        painter.setFont(theme.font(13, bold=True))
        painter.setPen(look.text)
        painter.drawText(QRect(16, 8, 400, 22), LEFT, QCoreApplication.translate("EntriesCard", "Today’s visits"))
        painter.setFont(theme.font(11))
        painter.setPen(look.muted)
        hint = QCoreApplication.translate("EntriesCard", "Edit: Enter · Void a line: Delete")
        painter.drawText(QRect(self.width() - 516, 8, 500, 22), RIGHT, hint)
        for left, text in zip(lefts(self.width() - 24), headings(), strict=True):
            painter.drawText(QRect(8 + left, 31, 200, 18), LEFT, text)
        if self._note:
            painter.setFont(theme.font(13))
            painter.drawText(self.rect().adjusted(16, _HEAD, -16, -8), CENTRE | Qt.TextFlag.TextWordWrap, self._note)
        painter.end()

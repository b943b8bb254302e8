"""What is left to send, in three words, and when the head office was last met."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from bitdesk.errors import OutageError
from bitdesk.ui import formats, theme
from bitdesk.ui.feedback import sentence
from bitdesk.ui.hints import as_words
from bitdesk.ui.theme import Colours
from bitdesk.ui.widgets.painted import LEFT, PaintedButton, box

if TYPE_CHECKING:
    from bitdesk.sync import SyncState


STOP = "✕"
"""What a click does while a contact takes long; a screen reader has it from the tool tip."""


class SyncChip(PaintedButton):
    """The state of what was recorded here; a click synchronises now. In the compact counter it says less."""

    def __init__(self, parent: QWidget | None = None, *, compact: bool = False) -> None:
        super().__init__("", parent)
        self._compact = compact
        self.setFont(theme.font(12))
        self._state: SyncState | None = None
        self._running = self._stopping = False
        self._percent: int | None = None
        self.show_state(None, 0)

    def show_state(
        self,
        state: SyncState | None,
        now_ms: int,
        *,
        running: bool = False,
        percent: int | None = None,
        stopping: bool = False,
    ) -> None:
        """Show a state (None: not known yet), or that a contact is running, and how far a long one is."""
        self._state, self._running = state, running
        self._percent, self._stopping = percent, stopping
        text = self._words(state, now_ms)
        self.setToolTip(as_words(self._details(state, now_ms)))
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text.removesuffix(f" {STOP}"))
            self.updateGeometry()
            self.adjustSize()
        self.update()

    @property
    def state(self) -> SyncState | None:
        """What is shown."""
        return self._state

    def _words(self, state: SyncState | None, now_ms: int) -> str:
        if self._stopping:
            return QCoreApplication.translate("SyncChip", "Stopping…")
        if self._percent is not None:
            text = QCoreApplication.translate("SyncChip", "Sending: {0} %").format(self._percent)
            return f"{text} {STOP}"
        if self._running:
            return QCoreApplication.translate("SyncChip", "Synchronising…")
        if state is None:
            return QCoreApplication.translate("SyncChip", "Opening…")
        text = word(state)
        if is_offline(state):
            return QCoreApplication.translate("SyncChip", "Offline · {0}").format(text)
        text = text[:1].upper() + text[1:]
        if state.last_contact_at is None or self._compact:
            return text
        return f"{text} · {formats.ago(state.last_contact_at, now_ms)}"

    def _details(self, state: SyncState | None, now_ms: int) -> str:
        if self._percent is not None:
            return QCoreApplication.translate(
                "SyncChip", "Click, or press Escape, to stop: what is sent stays sent, and the next contact goes on."
            )
        if state is None:
            return ""
        lines = [QCoreApplication.translate("SyncChip", "Click to synchronise now (Ctrl+F5)")]
        if state.last_contact_at is None:
            lines.append(QCoreApplication.translate("SyncChip", "No contact with the head office yet"))
        else:
            text = QCoreApplication.translate("SyncChip", "Last contact with the head office: {0}")
            lines.append(text.format(formats.ago(state.last_contact_at, now_ms)))
        if state.problem:
            lines.append(sentence(state.problem))
        return "\n".join(lines)

    def draw(self, painter: QPainter, look: Colours) -> None:
        """Draw the pill, its dot and its words."""
        area = QRectF(0, (self.height() - 28) / 2, self.width(), 28)
        colour, width = self.edge(look)
        box(painter, area, 14, look.pressed if self.isDown() else look.window, colour, width)
        box(painter, QRectF(12, self.height() / 2 - 5, 10, 10), 5, self._dot(look))
        painter.setPen(look.text)
        painter.setFont(self.font())
        painter.drawText(self.rect().adjusted(30, 0, -10, 0), LEFT, self.text())

    def ground(self, look: Colours) -> QColor:
        """The top bar's colour, or the compact counter's."""
        return look.window if self._compact else look.card

    def _dot(self, look: Colours) -> QColor:
        if self._state is None or self._running:
            return look.muted
        calm = not self._state.to_send and self._state.problem is None
        return look.good if calm else look.warning

    def sizeHint(self) -> QSize:
        """The width of the words."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 48, 44)


def word(state: SyncState) -> str:
    """One of the three words: to send; sent, waiting for the head office; merged."""
    if state.to_send:
        return QCoreApplication.translate("SyncChip", "{0} to send").format(formats.number(state.to_send))
    if state.waiting:
        return QCoreApplication.translate("SyncChip", "sent, waiting for the head office")
    return QCoreApplication.translate("SyncChip", "merged")


def is_offline(state: SyncState) -> bool:
    """Whether the last contact failed because something stood in the way."""
    return isinstance(state.problem, OutageError)


def result(state: SyncState) -> str:
    """What a contact with the head office came to, in one sentence."""
    if state.problem is not None:
        kept = QCoreApplication.translate("SyncChip", "Everything is kept here and will be sent next time.")
        return f"{sentence(state.problem)} {kept}"
    if state.to_send:
        text = QCoreApplication.translate("SyncChip", "{0} to send: the next contact goes on from there.")
        return text.format(formats.number(state.to_send))
    if state.waiting:
        return QCoreApplication.translate("SyncChip", "Everything is sent. The head office will merge it.")
    return QCoreApplication.translate("SyncChip", "Everything is sent and merged by the head office.")

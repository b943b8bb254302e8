"""The lines of a note that is read, and what leads to what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from bitdesk.ui import theme
from bitdesk.ui.widgets.painted import Pill

if TYPE_CHECKING:
    from bitdesk.reports.liaison import Outcome


class Line(NamedTuple):
    """A text, quiet or strong, or what a button says that leads to something that came of the note."""

    text: str
    muted: bool = False
    bold: bool = False
    selectable: bool = False
    leads_to: Outcome | None = None


class NoteLines(QWidget):
    """From top to bottom; what is to be opened is told by its kind and its id."""

    followed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[QLabel | Pill] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(6)
        self._column.addStretch(1)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines."""
        for before in self._shown:
            self._column.removeWidget(before)
            before.hide()
            before.deleteLater()
        self._shown = [self._label(line) if line.leads_to is None else self._link(line.text, line.leads_to)
                       for line in lines]  # fmt: skip
        for place, widget in enumerate(self._shown):
            side = Qt.AlignmentFlag.AlignLeft if isinstance(widget, Pill) else Qt.AlignmentFlag(0)
            self._column.insertWidget(place, widget, 0, side)

    def _label(self, line: Line) -> QLabel:
        label = QLabel(line.text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(theme.font(12 if line.muted else 13, bold=line.bold))
        if line.muted:
            label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
        if line.selectable:
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _link(self, text: str, made: Outcome) -> Pill:
        link = Pill(text, self, on_card=True)
        link.clicked.connect(lambda: self.followed.emit(made.kind, made.id))
        return link

    @property
    def links(self) -> list[Pill]:
        """What leads to what came of the note."""
        return [widget for widget in self._shown if isinstance(widget, Pill)]

    def texts(self) -> list[str]:
        """What the lines say, from top to bottom."""
        return [widget.text() for widget in self._shown if isinstance(widget, QLabel)]

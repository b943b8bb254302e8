"""A frame with a title around a group of controls."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from bitdesk.ui import theme
from bitdesk.ui.widgets.painted import box


class Card(QWidget):
    """White, with rounded corners; `column` takes what it shows."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 16, 12)
        self.column.setSpacing(8)
        self.title = QLabel(title, self)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setFont(theme.font(13, bold=True))
        self.column.addWidget(self.title)

    def text(self, bold: bool = False, muted: bool = False) -> QLabel:
        """Add a line of words that wraps."""
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(theme.font(13, bold=bold))
        label.setWordWrap(True)
        if muted:
            label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
        self.column.addWidget(label)
        return label

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame."""
        painter = QPainter(self)
        look = theme.colours()
        box(painter, QRectF(self.rect()), 10, look.card, look.border)
        painter.end()

"""Room for what a page shows: an area that scrolls, two halves whose shares hold whatever they say."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from bitdesk.ui.widgets.thin_scroll_bar import ThinScrollBar


def scrolling(inside: QWidget, parent: QWidget) -> QScrollArea:
    """An area that scrolls where the window is low."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setVerticalScrollBar(ThinScrollBar(area))
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    return area


def side_by_side(parent: QWidget, left: QWidget, right: QWidget, share: int = 55) -> None:
    """Put two widgets beside one another; the left one has its share in per cent, however long the words are."""
    row = QHBoxLayout(parent)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    for widget, stretch in ((left, share), (right, 100 - share)):
        widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(widget, stretch)

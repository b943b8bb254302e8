"""How a window is laid out: its bar above, the navigation at left, the banner over the pages."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget


def arrange(window: QWidget, bar: QWidget, navigation: QWidget, banner: QWidget, pages: QWidget) -> None:
    """Lay out a window that fits 1024 x 600."""
    window.setMinimumSize(900, 520)
    window.resize(1024, 600)
    right = QVBoxLayout()
    right.setSpacing(0)
    right.addWidget(banner)
    right.addWidget(pages, 1)
    below = QHBoxLayout()
    below.setSpacing(0)
    below.addWidget(navigation)
    below.addLayout(right, 1)
    whole = QVBoxLayout(window)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(bar)
    whole.addLayout(below, 1)

"""The icon in the system's tray: count, synchronise and come back without looking for the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from bitdesk.ui import theme
from bitdesk.ui.widgets.painted import CENTRE, box

SIDES = (16, 22, 32, 64)
SHOWN_MS = 2_000


def icon() -> QIcon:
    """The program's icon: its first letter on the accent."""
    drawn = QIcon()
    for side in SIDES:
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        box(painter, QRectF(0, 0, side, side), side / 5, theme.LIGHT.accent)
        painter.setPen(theme.LIGHT.on_accent)
        painter.setFont(theme.font(side * 3 // 4, bold=True))
        painter.drawText(picture.rect(), CENTRE, "b")
        painter.end()
        drawn.addPixmap(picture)
    return drawn


def make(parent: QObject) -> Tray | None:
    """The icon, where this system has a tray; None elsewhere."""
    return Tray(parent) if QSystemTrayIcon.isSystemTrayAvailable() else None


class Tray(QObject):
    """The icon, its menu and what it says; it knows nothing of the file."""

    open_asked = Signal()
    compact_asked = Signal()
    count_asked = Signal()
    sync_asked = Signal()
    quit_asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.menu = QMenu()
        self.menu.addAction(translate("Tray", "Open the window"), self.open_asked.emit)
        self.menu.addAction(translate("Tray", "Compact counter"), self.compact_asked.emit)
        self.menu.addSeparator()
        self.count = self.menu.addAction(translate("Tray", "Count 1 person"), self.count_asked.emit)
        self.sync = self.menu.addAction(translate("Tray", "Synchronise"), self.sync_asked.emit)
        self.menu.addSeparator()
        self.menu.addAction(translate("Tray", "Quit"), self.quit_asked.emit)
        self.icon = QSystemTrayIcon(icon(), self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.icon.show()

    def show_state(self, office: str, visitors: int | None, sending: str) -> None:
        """Say today's number and what is left to send when somebody points at the icon."""
        today = QCoreApplication.translate("Tray", "%Ln visitor(s) today", "", visitors or 0)
        lines = [office, "" if visitors is None else today, sending]
        self.icon.setToolTip("\n".join(line for line in lines if line))

    def confirm(self, text: str) -> None:
        """Say what was done: no window shows it."""
        self.icon.showMessage("bitdesk", text, self.icon.icon(), SHOWN_MS)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.open_asked.emit()

    def leave(self) -> None:
        """Take the icon away."""
        self.icon.hide()
        self.menu.close()

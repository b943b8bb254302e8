"""The keys that a page declares, kept from a field that would take them for its own editing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from bitdesk.ui.page import Page

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class PageKeysFirst(QObject):
    """Lets a field that searches have every key but those that its page declares with Ctrl or Alt.

    A line of text takes Ctrl+Z for itself, and on X11 Ctrl+E and Ctrl+D too: in a field where the keyboard stands
    all day, the page would never hear them.
    """

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Refuse a key before the field asks for it."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if not event.modifiers() & _HELD or not isinstance(watched, QWidget):
            return False
        if not is_declared(watched, QKeySequence(event.keyCombination())):
            return False
        event.ignore()
        return True


def is_declared(widget: QWidget, pressed: QKeySequence) -> bool:
    """Whether the page around a widget declares a key."""
    page: QWidget | None = widget
    while page is not None and not isinstance(page, Page):
        page = page.parentWidget()
    said = page.keys() if page is not None else ()
    return any(QKeySequence(key.key) == pressed for key in said)

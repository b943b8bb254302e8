"""The keys that every list of the head office on this page has."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bitdesk.ui.page import Key


def section_keys() -> tuple[Key, ...]:
    """Return the keys of `ui.sections.section.Section`, for the help."""
    translate = QCoreApplication.translate
    return (
        Key("Ctrl+N", translate("Keys", "New")),
        Key("Return", translate("Keys", "Change the row; in a form: save")),
        Key("Ctrl+D", translate("Keys", "New, like this one")),
        Key("Delete", translate("Keys", "Retire the row")),
        Key("Insert", translate("Keys", "Bring the row back")),
        Key("H", translate("Keys", "History of the row: who, when, what")),
        Key("Ctrl+S", translate("Keys", "Do what only this list knows")),
        Key("Ctrl+Up", translate("Keys", "One place up, where the order is somebody’s decision")),
        Key("Ctrl+Down", translate("Keys", "One place down")),
        Key("Ctrl+R", translate("Keys", "Show what is retired or over, too")),
    )

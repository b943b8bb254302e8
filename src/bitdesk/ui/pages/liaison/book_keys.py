"""What the help on F1 says of the keys of the book."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from bitdesk.ui.page import Key


def of(letters: Iterable[Key]) -> tuple[Key, ...]:
    """The keys of the book, with the letters of the writing line."""
    translate = QCoreApplication.translate
    return (
        Key("Ctrl+Return", translate("Keys", "Write the note, or the reply that is being written")),
        *letters,
        Key("Ctrl+L", translate("Keys", "Mark the note as read, and go to the next one")),
        Key("Ctrl+Shift+L", translate("Keys", "Mark all notes as read, after a question")),
        Key("Ctrl+U", translate("Keys", "Show what is not read yet; once more shows everything")),
        Key("Ctrl+F", translate("Keys", "Search in the book, complaints, suggestions and reviews")),
        Key("Ctrl+R", translate("Keys", "Reply to the note")),
        Key("Ctrl+B", translate("Keys", "What the note becomes: complaint, suggestion, request, action")),
        Key("Ctrl+T", translate("Keys", "Say what the note is about, and how it sounds")),
        Key("Ctrl+P", translate("Keys", "Keep the note on top for a week, or take it down")),
        Key("Delete", translate("Keys", "In the list: the note was a slip")),
        Key("Return", translate("Keys", "In the list: open what was found on the page Quality")),
        Key("Insert", translate("Keys", "In the list: bring a slip back")),
    )

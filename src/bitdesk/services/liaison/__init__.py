"""The liaison book: notes, replies and readings; what the head office decides of it: themes and checklists."""

from bitdesk.services.liaison.checklists import (
    add_item,
    bring_back_item,
    change_item,
    move_item,
    retire_item,
    tick,
    untick,
)
from bitdesk.services.liaison.notes import (
    bring_back_note,
    classify_note,
    mark_read,
    pin,
    reply,
    void_note,
    write_note,
)
from bitdesk.services.liaison.themes import add_theme, bring_back_theme, change_theme, move_theme, retire_theme

__all__ = [
    "add_item",
    "add_theme",
    "bring_back_item",
    "bring_back_note",
    "bring_back_theme",
    "change_item",
    "change_theme",
    "classify_note",
    "mark_read",
    "move_item",
    "move_theme",
    "pin",
    "reply",
    "retire_item",
    "retire_theme",
    "tick",
    "untick",
    "void_note",
    "write_note",
]

"""The keys of the counter: what each does, and what the help on F1 says of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from bitdesk.ui import keys as digits
from bitdesk.ui.page import Key

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from bitdesk.ui.pages.counter import CounterPage

GROUP, HISTORY = "g", "h"


def pressed(page: CounterPage, event: QKeyEvent) -> bool:
    """Do what a key means that no control wanted; return whether it means anything."""
    digit = digits.digit(event)
    letter = event.text().casefold()
    qualifiers = page.board.qualifiers
    if digit is not None:
        if not event.isAutoRepeat():
            page.board.tiles.open_field() if digit == 0 else page.count(digit)
    elif letter == "/":
        _open_origin(page)
    elif letter == GROUP:
        qualifiers.field.open_group(new=True)
    elif letter == HISTORY:
        _show_history(page)
    elif event.key() == Qt.Key.Key_Escape:
        page.around.banner.dismiss()
        page.shown()
    elif letter.upper() in (rows := qualifiers.key_rows()):
        rows[letter.upper()][1].enter()
    else:
        return False
    return True


def _open_origin(page: CounterPage) -> None:
    row, field = page.board.highlighted(), page.board.qualifiers.field
    if row is not None and row.parts:
        from bitdesk.ui.widgets.group_words import as_typed

        field.open_group(as_typed(row.parts))
    else:
        field.open()


def _show_history(page: CounterPage) -> None:
    row = page.board.highlighted()
    if row is not None:
        from bitdesk.ui.dialogs.history import show_history

        show_history(page, *row.ids)


def about() -> str:
    """What the counter is for."""
    return QCoreApplication.translate(
        "CounterPage",
        "One key or one touch is one party, recorded at once. The chips say more about the highlighted one, now, "
        "later or never. A group from several places is one entry: its people and where they come from.",
    )


def keys(page: CounterPage) -> tuple[Key, ...]:
    """The keys of the counter, for the help."""
    translate = QCoreApplication.translate
    place, public, origin, topic = (Key(key, name) for key, (name, _row) in page.board.qualifiers.key_rows().items())
    return (
        Key("1…9", translate("Keys", "Count a party of so many people")),
        Key("0", translate("Keys", "Count ten people or more: then the two digits")),
        Key("0 0", translate("Keys", "Confirm that nobody has come this hour")),
        Key("G", translate("Keys", "Count a group from several places, such as 10 34, 3 BE")),
        place,
        public,
        Key(origin.key, translate("Keys", "From: a place, or those of a group, such as 10 34, 3 BE")),
        topic,
        Key("Up", translate("Keys", "Highlight the visit above")),
        Key("Down", translate("Keys", "Highlight the visit below")),
        Key("Return", translate("Keys", "Correct the highlighted visit")),
        Key("Delete", translate("Keys", "Void the highlighted visit")),
        Key("H", translate("Keys", "History of the highlighted visit")),
        Key("Ctrl+Z", translate("Keys", "Take back the last count or change")),
        Key("Escape", translate("Keys", "Close the message")),
    )

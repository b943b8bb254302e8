"""What the help on F1 says of the paper grid."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bitdesk.ui.page import Key


def about() -> str:
    """What the grid is for, and its rule."""
    return QCoreApplication.translate(
        "PaperPage",
        "A tally kept on paper is typed here afterwards, hour by hour. Type only the people who are not counted yet: "
        "the small “already 12” is counted, at this desk or at another desk of the office. A large number was typed "
        "here from paper: typing over it corrects it, Delete takes it away. The paper knows people, not parties: an "
        "hour counts as one visit.",
    )


def place_key() -> str:
    """The letter that leads to the places."""
    return QCoreApplication.translate("Qualifiers", "Where")[0]


def keys() -> tuple[Key, ...]:
    """The keys of the grid."""
    translate = QCoreApplication.translate
    return (
        Key("0…9", translate("Keys", "Type people; 0 confirms that nobody came")),
        Key("Return", translate("Keys", "Go to the next hour")),
        Key("Tab", translate("Keys", "Go to the next day")),
        Key("Backspace", translate("Keys", "Take the last digit away")),
        Key("Delete", translate("Keys", "Empty the cell")),
        Key("Escape", translate("Keys", "Put the cell back, close the message")),
        Key("Ctrl+Return", translate("Keys", "Record what is typed")),
        Key("Ctrl+Z", translate("Keys", "Take back what was typed, then what was recorded")),
        Key("PgUp", translate("Keys", "Earlier days")),
        Key("PgDown", translate("Keys", "Later days")),
        Key(place_key(), translate("Keys", "Choose the office or an event")),
    )

"""The keys of the season's page, and what the help on F1 says of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bitdesk.ui.page import Key


def keys() -> tuple[Key, ...]:
    """The keys of the season, for the help."""
    translate = QCoreApplication.translate
    return (
        Key("PgUp", translate("Keys", "The year before")),
        Key("PgDown", translate("Keys", "The year after")),
        Key("Ctrl+E", translate("Keys", "Export the table")),
        Key("Escape", translate("Keys", "Close the message")),
    )


def about() -> str:
    """What the season is for."""
    return QCoreApplication.translate(
        "Help",
        "A year of all offices: visitors, days, hours, and the same month of each office beside the others. The "
        "figures are those that have arrived: the page Antennas says which desk is still awaited.",
    )

"""The words of the figures' page: its tabs, its keys, and what the help on F1 says of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bitdesk.ui.page import Key


def tabs(is_head_office: bool) -> tuple[str, ...]:
    """The names of the tabs."""
    translate = QCoreApplication.translate
    names = (
        translate("FiguresPage", "Turnover"),
        translate("FiguresPage", "Products"),
        translate("FiguresPage", "Journal of sales"),
    )
    return (*names, translate("FiguresPage", "Depositors")) if is_head_office else names


def keys() -> tuple[Key, ...]:
    """The keys of every tab."""
    translate = QCoreApplication.translate
    return (
        Key("PgUp", translate("Keys", "The year before")),
        Key("PgDown", translate("Keys", "The year after")),
        Key("Ctrl+PgUp", translate("Keys", "The section before")),
        Key("Ctrl+PgDown", translate("Keys", "The next section")),
        Key("Ctrl+E", translate("Keys", "Export what is shown")),
        Key("Escape", translate("Keys", "Close the message")),
    )


def about(is_head_office: bool) -> str:
    """What the page is for."""
    translate = QCoreApplication.translate
    if is_head_office:
        return translate(
            "Help",
            "What the shop sold, at all offices or at one: turnover, products with their margin, every ticket, and "
            "the depositors with what they are owed. The figures are those that have arrived; refunds are subtracted "
            "and training tickets are in none.",
        )
    return translate(
        "Help",
        "What this office sold: turnover, products with their margin, and every ticket. Refunds are subtracted and "
        "training tickets are in none.",
    )

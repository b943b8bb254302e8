"""The menu of outreach events: where a visit was met, and where the next ones are counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bitdesk.reports.reference import OutreachChoice


def add_events(
    menu: QMenu, events: Sequence[OutreachChoice], chosen: bytes | None, choose: Callable[[OutreachChoice], object]
) -> None:
    """Offer outreach events, the chosen one marked."""
    for event in events:
        action = menu.addAction(event.name)
        action.setCheckable(True)
        action.setChecked(event.id == chosen)
        action.triggered.connect(lambda _on=False, event=event: choose(event))
    if not events:
        menu.addAction(QCoreApplication.translate("Qualifiers", "No outreach event today")).setEnabled(False)


def outreach_menu(
    parent: QWidget,
    events: Sequence[OutreachChoice],
    chosen: bytes | None,
    counting_at: bytes | None,
    choose: Callable[[bytes], object],
    count_at: Callable[[bytes | None], object],
) -> QMenu:
    """The outreach events of the day for a visit, and whether the next visits are counted there too."""
    menu = QMenu(parent)
    add_events(menu, events, chosen, lambda event: choose(event.id))
    if events:
        menu.addSeparator()
    for event in events:
        text = QCoreApplication.translate("Qualifiers", "Count the next visits at: {0}").format(event.name)
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(counting_at == event.id)
        action.triggered.connect(lambda on=False, place=event.id: count_at(place if on else None))
    return menu

"""The button that fills what is empty with the usual lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bitdesk import services
from bitdesk.ui.widgets.painted import Pill

if TYPE_CHECKING:
    from bitdesk.ui.sections.section import Section


def offer_usual_lists(section: Section) -> Pill:
    """Offer the usual lists in a section while it is empty: themes, templates, criteria and all others are taken."""
    button = Pill(QCoreApplication.translate("Liaison", "Take the usual lists"), section.list, on_card=True)
    section.list.add_action(button, when_empty=True)

    def take() -> None:
        if section.page.do(services.listening_defaults.seed) is not None:
            section.refresh()
            section.list.focus()

    button.clicked.connect(take)
    return button

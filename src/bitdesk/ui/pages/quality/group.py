"""The section of the quality group: its actions and its meetings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bitdesk.ui.page import Page
from bitdesk.ui.pages.quality.actions import ActionsPart
from bitdesk.ui.pages.quality.chosen_part import Choice, ChosenPart
from bitdesk.ui.sections.page import Part


class GroupSection(ChosenPart):
    """What was decided, and where it is spoken about."""

    def __init__(self, page: Page) -> None:
        translate = QCoreApplication.translate
        choices = (
            Choice(translate("GroupSection", "Actions"), ActionsPart),
            Choice(translate("GroupSection", "Meetings"), _meetings),
        )
        super().__init__(page, translate("GroupSection", "Quality group"), choices)

    def show_one(self, action_id: bytes) -> None:
        """Highlight an action, whoever must do it and however far it is."""
        self.choose(0)
        if isinstance(self.part, ActionsPart):
            self.part.show_one(action_id)


def _meetings(page: Page) -> Part:
    from bitdesk.ui.pages.quality.meetings import MeetingsPart

    return MeetingsPart(page)

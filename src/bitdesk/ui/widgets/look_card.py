"""How the window looks: its language, its colours, and whether the compact counter comes first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.choice_row import ChoiceRow

YES, NO = "yes", "no"


class LookCard(Card):
    """Three choices, one a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("SettingsPage", "The window"), parent)
        system = ("", translate("SettingsPage", "As the system"))
        languages = [system, ("fr", "Français"), ("en", "English")]
        self.language = ChoiceRow(translate("SettingsPage", "Language"), languages, self)
        themes = [
            system,
            ("light", translate("SettingsPage", "Light")),
            ("dark", translate("SettingsPage", "Dark")),
        ]
        self.theme = ChoiceRow(translate("SettingsPage", "Colours"), themes, self)
        answers = [(NO, translate("SettingsPage", "The window")), (YES, translate("SettingsPage", "Compact counter"))]
        self.start = ChoiceRow(translate("SettingsPage", "Start with"), answers, self)
        for row in (self.language, self.theme, self.start):
            self.column.addWidget(row)

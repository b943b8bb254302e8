"""The days before this one whose opening hours nobody has confirmed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bitdesk.ui import formats
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.painted import Pill

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

DAYS_SHOWN = 5


class EarlierDays(Card):
    """The latest ones, each a button that leads there."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("DayEndPage", "Earlier days to confirm"), parent)
        self.words = self.text(muted=True)
        self.days: list[Pill] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.column.addLayout(self._list)
        self.column.addStretch(1)

    def show_days(self, days: Sequence[date]) -> None:
        """Say how many wait, the first day first, and offer the latest ones."""
        for pill in self.days:
            pill.hide()
            pill.deleteLater()
        self.days = [self._pill(on) for on in reversed(days[-DAYS_SHOWN:])]
        for pill in self.days:
            self._list.addWidget(pill, 0, Qt.AlignmentFlag.AlignLeft)
        translate = QCoreApplication.translate
        if days:
            words = translate("DayEndPage", "%n planned day(s) of the last two weeks without a word:", "", len(days))
        else:
            words = translate("DayEndPage", "Every earlier day is confirmed.")
        self.words.setText(words)

    def _pill(self, on: date) -> Pill:
        pill = Pill(formats.long_date(on), self, on_card=True)
        pill.clicked.connect(partial(self.chosen.emit, on))
        return pill

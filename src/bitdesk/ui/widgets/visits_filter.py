"""Which visits the head office looks through: from a day to another, and where."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from bitdesk import clock
from bitdesk.ui import theme
from bitdesk.ui.widgets.fields import Choice, DateField

OUTREACH = "outreach"
DAYS_AT_FIRST = 7
DAY_WIDTH = 116


class VisitsFilter(QWidget):
    """Two days and a place; every choice holds at once."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.first, self.last = DateField(self), DateField(self)
        self.place = Choice([], self)
        self.place.setAccessibleName(translate("VisitsPage", "Where the visits were counted"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for text, name, field in (
            (translate("VisitsPage", "Visits of"), translate("VisitsPage", "First day"), self.first),
            ("–", translate("VisitsPage", "Last day"), self.last),
        ):
            label = QLabel(text, self)
            label.setFont(theme.font(13))
            label.setBuddy(field)
            field.setAccessibleName(name)
            field.setFixedWidth(DAY_WIDTH)
            field.editingFinished.connect(self._written)
            row.addWidget(label)
            row.addWidget(field)
        row.addWidget(self.place)
        row.addStretch(1)
        self.place.activated.connect(self.chosen)
        today = clock.business_date()
        self.show_days(today - timedelta(days=DAYS_AT_FIRST - 1), today)
        self.offer([])

    def offer(self, offices: Sequence[tuple[str, str]]) -> None:
        """Offer these offices, and keep the one that is chosen."""
        chosen = self.place.value()
        self.place.offer(
            [
                ("", QCoreApplication.translate("VisitsPage", "Everywhere")),
                *offices,
                (OUTREACH, QCoreApplication.translate("VisitsPage", "Markets and festivals")),
            ]
        )
        self.place.show_value(chosen)

    def days(self) -> tuple[date, date] | None:
        """Return the first day and the last, None where they are not written or the wrong way round."""
        first, last = self.first.value(), self.last.value()
        return None if first is None or last is None or first > last else (first, last)

    def show_days(self, first: date, last: date) -> None:
        """Show other days, without telling."""
        self.first.show_value(first)
        self.last.show_value(last)

    def step(self, steps: int) -> None:
        """Choose as many days before or after."""
        days = self.days()
        if days is not None:
            length = days[1] - days[0] + timedelta(days=1)
            self.show_days(days[0] + steps * length, days[1] + steps * length)
            self.chosen.emit()

    def _written(self) -> None:
        if self.first.isModified() or self.last.isModified():
            self.first.setModified(False)
            self.last.setModified(False)
            self.chosen.emit()

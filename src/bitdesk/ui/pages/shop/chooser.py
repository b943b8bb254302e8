"""Which office, year and month the figures are of: three buttons with a menu each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from bitdesk.ui.pages.shop.asked import MONTHS, Asked
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.scale import month_name

if TYPE_CHECKING:
    from bitdesk.reports.reference import OfficeChoice


class Chooser(QWidget):
    """Emits what somebody asks for (`asked`); what is shown on the buttons is said by whoever has read it."""

    asked = Signal(object)

    def __init__(self, *, with_offices: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = Asked()
        self.years: tuple[int, ...] = ()
        self.offices: tuple[OfficeChoice, ...] = ()
        self.office_button, self.year_button, self.month_button = (Pill("", self) for _ in range(3))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button, menu in (
            (self.office_button, self.office_menu),
            (self.year_button, self.year_menu),
            (self.month_button, self.month_menu),
        ):
            button.clicked.connect(partial(self._open, button, menu))
            row.addWidget(button)
        self.office_button.setVisible(with_offices)
        tip = QCoreApplication.translate("FiguresPage", "Choose the year (Page up: earlier, Page down: later)")
        self.year_button.setToolTip(tip)
        self.show_asked(self.shown)

    def show_asked(self, asked: Asked) -> None:
        """Show what the figures are of."""
        self.shown = asked
        translate = QCoreApplication.translate
        is_month = asked.month and not asked.every_year
        month = _month(asked.month) if is_month else translate("FiguresPage", "All year")
        office = asked.office.name if asked.office else translate("FiguresPage", "All offices")
        for button, text, name in (
            (self.office_button, office, translate("FiguresPage", "Office: {0}")),
            (self.year_button, str(asked.year or "–"), translate("FiguresPage", "Year: {0}")),
            (self.month_button, month, translate("FiguresPage", "Month: {0}")),
        ):
            button.setText(f"{text} ▾")
            button.setAccessibleName(name.format(text))
            button.updateGeometry()
        self.month_button.setDisabled(asked.every_year)

    def period_words(self) -> str:
        """The period in words: a year, a month of it, or from the first year to the last."""
        year = str(self.shown.year or "")
        if self.shown.every_year and len(self.years) > 1:
            return f"{self.years[-1]} – {self.years[0]}"
        if not self.shown.month or self.shown.every_year:
            return year
        text = QCoreApplication.translate("FiguresPage", "{month} {year}")
        return text.format(month=_month(self.shown.month), year=year)

    def year_menu(self) -> QMenu:
        """The years that have a sale, latest first."""
        menu = QMenu(self)
        for year in self.years:
            menu.addAction(str(year), partial(self._ask, self.shown._replace(year=year)))
        return menu

    def month_menu(self) -> QMenu:
        """All of the year, and its months."""
        menu = QMenu(self)
        menu.addAction(
            QCoreApplication.translate("FiguresPage", "All year"), partial(self._ask, self.shown._replace(month=0))
        )
        for month in range(1, MONTHS + 1):
            menu.addAction(_month(month), partial(self._ask, self.shown._replace(month=month)))
        return menu

    def office_menu(self) -> QMenu:
        """All offices, and each of them."""
        menu = QMenu(self)
        menu.addAction(
            QCoreApplication.translate("FiguresPage", "All offices"),
            partial(self._ask, self.shown._replace(office=None)),
        )
        for office in self.offices:
            menu.addAction(office.name, partial(self._ask, self.shown._replace(office=office)))
        return menu

    def step(self, years: int) -> None:
        """Ask for so many years later in the list of those that have a sale."""
        if self.shown.year in self.years:
            place = self.years.index(self.shown.year) - years
            if 0 <= place < len(self.years):
                self._ask(self.shown._replace(year=self.years[place]))

    def _ask(self, wanted: Asked) -> None:
        self.asked.emit(wanted)

    def _open(self, button: Pill, make: Callable[[], QMenu]) -> None:
        menu = make()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))


def _month(number: int) -> str:
    return month_name(number - 1, QLocale.FormatType.LongFormat)

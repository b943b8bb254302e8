"""Turnover: the months of the year as a chart, and the period by something."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from bitdesk import reports
from bitdesk.ui.pages.shop.asked import Period, Question
from bitdesk.ui.pages.shop.section import TableSection
from bitdesk.ui.widgets.choice_row import ChoiceRow
from bitdesk.ui.widgets.season_chart import Line
from bitdesk.ui.widgets.sheet_table import Shown, shown
from bitdesk.ui.widgets.turnover_chart import TurnoverChart

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.sales_months import OfficeMonths

FIRST = "office"


class Turnover(NamedTuple):
    """The table as it is shown and written, and the months of the year that is chosen."""

    sheet: Shown
    year: int
    months: tuple[OfficeMonths, ...]


class TurnoverSection(TableSection):
    """Bars above, the table below: both of the same office and year, the table of the month that was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        choices = ChoiceRow(
            translate("FiguresPage", "Turnover by"),
            (
                ("office", translate("FiguresPage", "Office")),
                ("day", translate("FiguresPage", "Day")),
                ("month", translate("FiguresPage", "Month")),
                ("year", translate("FiguresPage", "Year")),
                ("category", translate("FiguresPage", "Category")),
                ("supplier", translate("FiguresPage", "Supplier")),
                ("method", translate("FiguresPage", "Payment")),
                ("vat", translate("FiguresPage", "VAT rate")),
            ),
        )
        super().__init__(translate("FiguresPage", "Turnover"), choices, parent)
        self.by = choices
        self.by.choose(FIRST)
        self.chart = TurnoverChart(self)
        self.column.insertWidget(0, self.chart, 2)
        self.column.setStretch(1, 3)

    @property
    def every_year(self) -> bool:
        """By year, one year would say nothing."""
        return self.by.value == "year"

    def question(self) -> Question:
        """The table by what is chosen, and the months."""
        by = self.by.value or FIRST

        def ask(desk: Desk, period: Period) -> Turnover:
            from bitdesk.exports import sales as sheets

            days = period.first, period.last
            table = reports.sales.sales(desk, *days, reports.sales.By(by), period.office_id)
            came = reports.buyers.buyers(desk, *days, period.office_id)
            months = reports.sales_months.sales_months(desk, period.year, period.office_id)
            return Turnover(shown(sheets.sheet(table, period.office_code, came)), period.year, months)

        return ask

    def show_found(self, found: Any) -> None:
        """Show the table and the bars."""
        empty = QCoreApplication.translate("FiguresPage", "Nothing was sold in these days.")
        self.show_sheet(found.sheet, empty)
        self.chart.show_year(found.year, tuple(Line(each.name or each.code, each.months) for each in found.months))

    def file_name(self) -> str:
        """The name of the file: turnover."""
        return QCoreApplication.translate("FiguresPage", "turnover")

    def enter(self) -> None:
        """Bring the keyboard to the bars: the arrows walk from month to month."""
        self.chart.setFocus()

"""The turnover of a year by month: one bar a month, a segment for each office."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bitdesk.exports import figures
from bitdesk.ui import formats
from bitdesk.ui.widgets.season_chart import Line, SeasonChart

_EURO = 100


class TurnoverChart(SeasonChart):
    """Bars in cents; a month in which more was refunded than sold has none."""

    year = 0

    def show_year(self, year: int, lines: tuple[Line, ...]) -> None:
        """Show the figures of another year."""
        self.year = year
        self.setAccessibleName(self.title())
        self.show_lines(lines)

    def title(self) -> str:
        """What is shown, and of which year."""
        title = QCoreApplication.translate("TurnoverChart", "Turnover by month and office")
        return f"{title}, {self.year}" if self.year else title

    def nothing(self) -> str:
        """What is said of a year without a sale."""
        return QCoreApplication.translate("TurnoverChart", "Nothing was sold in {year}.").format(year=self.year)

    def subtitle(self) -> str:
        """What is counted, under the title."""
        return QCoreApplication.translate("TurnoverChart", "In euros, VAT included; refunds are subtracted")

    def counted(self, value: int) -> str:
        """An amount in full."""
        return figures.money(value)

    def spoken(self, value: int) -> str:
        """An amount in full."""
        return figures.money(value)

    def figure(self, value: int) -> str:
        """Whole euros: cents would hide the bars; below ten euros, with the cents."""
        if value % _EURO and abs(value) < 10 * _EURO:
            return figures.money(value)
        return formats.number(round(value / _EURO))

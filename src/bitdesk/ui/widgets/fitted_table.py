"""A table whose figures, dates and codes are never cut."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFontMetrics

from bitdesk.ui import theme
from bitdesk.ui.widgets.report_table import Cell, Column, ReportTable

FITTED = 0.0
"""The share of a column of dates or codes: as wide as they are, as every column of figures."""
_AROUND = 18


class FittedTable(ReportTable):
    """Columns of figures, dates and codes are as wide as what stands in them; the words share what is left."""

    def show_rows(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Show other rows, with room for their figures."""
        super().show_rows(rows)
        self.share_width()

    def share_width(self) -> None:
        """Give figures, dates and codes the width that they need, and the words their shares of the rest."""
        columns = self.report.columns
        fitted = {at: self._needed(at) for at, column in enumerate(columns) if _is_fitted(column)}
        left = max(self.viewport().width() - sum(fitted.values()), 0)
        whole = sum(column.share for at, column in enumerate(columns) if at not in fitted) or 1
        for at, column in enumerate(columns):
            self.setColumnWidth(at, fitted.get(at, int(left * column.share / whole)))

    def _needed(self, place: int) -> int:
        said = {(row[place].text, row[place].bold) for row in self.report.rows}
        plain, bold = (QFontMetrics(theme.font(13, bold=weight)) for weight in (False, True))
        widths = [(bold if strong else plain).horizontalAdvance(text) for text, strong in said]
        heading = self.horizontalHeader().fontMetrics().horizontalAdvance(self.report.columns[place].heading)
        return max(heading, *widths, 0) + _AROUND


def _is_fitted(column: Column) -> bool:
    return column.figures or column.share == FITTED

"""The season in words: a row for each office, one for outreach, and the total."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from bitdesk.ui import formats
from bitdesk.ui.widgets.report_table import Cell, Column, Tone

if TYPE_CHECKING:
    from bitdesk.reports.season import OfficeSeason, Season

NOTHING = "–"


def season_columns() -> tuple[Column, ...]:
    """The columns of the season's table."""
    return (
        Column(QCoreApplication.translate("SeasonPage", "Office"), 0.33),
        Column(QCoreApplication.translate("SeasonPage", "Visitors"), 0.15, figures=True),
        Column(QCoreApplication.translate("SeasonPage", "Open days"), 0.17, figures=True),
        Column(QCoreApplication.translate("SeasonPage", "Visitors an open hour, July-August"), 0.35, figures=True),
    )


def season_rows(season: Season) -> list[tuple[Cell, ...]]:
    """A line for each office, one for what was met outside, and the total."""
    blank = Cell(NOTHING, Tone.MUTED)
    outreach = QCoreApplication.translate("SeasonPage", "Outreach: markets, festivals")
    total = QCoreApplication.translate("SeasonPage", "Organisation")
    return [
        *map(_office_row, season.offices),
        (Cell(outreach), Cell(formats.number(season.outreach_visitors)), blank, blank),
        (Cell(total, bold=True), Cell(formats.number(season.visitors), bold=True), Cell(""), Cell("")),
    ]


def _office_row(office: OfficeSeason) -> tuple[Cell, ...]:
    rate = office.per_open_hour
    return (
        Cell(office.name),
        Cell(formats.number(office.visitors)),
        Cell(formats.number(office.open_days)),
        Cell(NOTHING, Tone.MUTED) if rate is None else Cell(QLocale().toString(rate, "f", 1)),
    )

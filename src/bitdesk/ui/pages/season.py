"""The season: the year's table by office, and its visitors by month."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from bitdesk import reports, words
from bitdesk.errors import BitdeskError
from bitdesk.ui import labels, season_keys, theme
from bitdesk.ui.merging import Merging
from bitdesk.ui.page import Key, Page, Surroundings
from bitdesk.ui.saving import ask_for_csv, save_csv
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import ReportTable
from bitdesk.ui.widgets.season_chart import Line, SeasonChart
from bitdesk.ui.widgets.season_rows import season_columns, season_rows

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.season import Season

TABLES = frozenset({"visit", "visit_correction", "opening_day", "opening_hours", "closed_day", "office"})
RELOAD_AFTER_MS = 300
ROWS_SHOWN = 12
ROW_HEIGHT = 24


class SeasonPage(Page):
    """A year of the organisation, read on the worker thread."""

    def __init__(self, around: Surroundings, merging: Merging, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.merging = merging
        self.season: Season | None = None
        self.years: tuple[int, ...] = ()
        self._reading = self._again = False
        self._wanted: int | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(RELOAD_AFTER_MS)
        self._soon.timeout.connect(self.reload)
        self._make_head()
        self._make_table()
        self.chart = SeasonChart(self)
        self._arrange()
        merging.ended.connect(self._merged)
        QShortcut(QKeySequence("Ctrl+E"), self, self.export)
        self._say(QCoreApplication.translate("SeasonPage", "Opening the file…"))

    def _make_head(self) -> None:
        self.year_button = Pill("", self)
        self.year_button.setMinimumWidth(88)
        self.year_button.setToolTip(
            QCoreApplication.translate("SeasonPage", "Choose the year (Page up: earlier, Page down: later)")
        )
        self.year_button.clicked.connect(self.open_menu)
        self.headline = QLabel(self)
        self.headline.setFont(theme.font(24, bold=True))
        self.export_button = Pill(QCoreApplication.translate("SeasonPage", "Export the table… (Ctrl+E)"), self)
        self.export_button.setToolTip(QCoreApplication.translate("SeasonPage", "As a CSV file, for a spreadsheet"))
        self.export_button.clicked.connect(self.export)

    def _make_table(self) -> None:
        self.card = Card("", self)
        self.card.title.hide()
        self.card.column.setContentsMargins(8, 6, 8, 8)
        self.note = self.card.text(muted=True)
        self.note.setContentsMargins(8, 8, 8, 8)
        self.table = ReportTable(
            QCoreApplication.translate("SeasonPage", "Season table"), season_columns(), self.card, ROW_HEIGHT
        )
        self.card.setAccessibleName(self.table.accessibleName())
        self.card.column.addWidget(self.table)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.headline, 1)
        head.addWidget(self.year_button)
        head.addWidget(self.export_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 12)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(self.card)
        layout.addWidget(self.chart, 1)
        self._filler = QWidget(self)
        layout.addWidget(self._filler, 1)

    # Reading

    def opened(self) -> None:
        """Read the latest year."""
        self.reload()

    def shown(self) -> None:
        """Read the year again."""
        self.setFocus()
        self.reload()

    def changed(self, tables: frozenset[str]) -> None:
        """Read the year again soon; a merge changes it many times, and is waited for."""
        if tables & TABLES and self.isVisible() and not self.merging.is_running and not self._soon.isActive():
            self._soon.start()

    def menu(self) -> QMenu:
        """The years that have visits, latest first."""
        menu = QMenu(self)
        for year in self.years:
            menu.addAction(str(year), partial(self.choose_year, year))
        return menu

    def open_menu(self) -> None:
        """Ask which year is to be shown."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.year_button.mapToGlobal(self.year_button.rect().bottomLeft()))

    def keys(self) -> tuple[Key, ...]:
        """The keys of the season, for the help."""
        return season_keys.keys()

    def about(self) -> str:
        """What the season is for."""
        return season_keys.about()

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Page up and down lead through the years; Escape closes the message."""
        steps = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}
        key = Qt.Key(event.key())
        if key in steps and self.season is not None and self.season.year in self.years:
            place = self.years.index(self.season.year) + steps[key]
            if 0 <= place < len(self.years):
                self.choose_year(self.years[place])
            return True
        if key == Qt.Key.Key_Escape:
            self.around.banner.dismiss()
            return True
        return False

    def choose_year(self, year: int) -> None:
        """Show a year."""
        self._wanted = year
        self.reload()

    def reload(self) -> None:
        """Read the year on the worker thread; what is shown stays until then."""
        desk = self.around.desk
        if desk is None:
            return
        if self.season is None or self.season.year != (self._wanted or self.season.year):
            self._say(self._waiting_words())
        if self._reading:
            self._again = True
            return
        self._reading, wanted = True, self._wanted
        task = self.around.tasks.start(lambda _task: read(desk, wanted))
        task.done.connect(self._show)
        task.refused.connect(self._refuse)
        task.finished.connect(self._read)

    def _waiting_words(self) -> str:
        if self.merging.is_running:
            return QCoreApplication.translate("SeasonPage", "The season is shown when the merge has ended.")
        return QCoreApplication.translate("SeasonPage", "Reading the season…")

    def _read(self) -> None:
        self._reading = False
        if self._again:
            self._again = False
            self.reload()

    def _merged(self) -> None:
        if self.isVisible():
            self.reload()

    def _refuse(self, error: BitdeskError) -> None:
        self._say("")
        self.around.banner.refuse(error)

    # Showing

    def _say(self, text: str) -> None:
        """Say something in place of the figures."""
        self.season = None
        self.note.setText(text)
        self.headline.setText(QCoreApplication.translate("SeasonPage", "Season"))
        self._show_parts(figures=False)

    def _show_parts(self, *, figures: bool) -> None:
        self.note.setVisible(not figures)
        for part in (self.table, self.chart, self.year_button, self.export_button):
            part.setVisible(figures)
        self._filler.setVisible(not figures)

    def _show(self, found: tuple[tuple[int, ...], Season | None]) -> None:
        years, season = found
        self.years = years
        if season is None:
            self._say(
                QCoreApplication.translate(
                    "SeasonPage", "No visit has arrived yet. Merge what the desks have sent: the season shows here."
                )
            )
            return
        if self._again and self._wanted not in (None, season.year):
            return
        self.season = season
        self.year_button.setText(f"{season.year} ▾")
        self.year_button.setAccessibleName(QCoreApplication.translate("SeasonPage", "Year: {0}").format(season.year))
        visitors = QCoreApplication.translate("SeasonPage", "%Ln visitor(s)", "", season.visitors)
        text = QCoreApplication.translate("SeasonPage", "{visitors} in {year}")
        self.headline.setText(text.format(visitors=visitors, year=season.year))
        rows = season_rows(season)
        self.table.show_rows(rows)
        self.table.setFixedHeight(self.table.height_of(min(len(rows), ROWS_SHOWN)))
        self.chart.show_lines(tuple(Line(office.name, office.months) for office in season.offices))
        self._show_parts(figures=True)

    # Exporting

    def export(self) -> None:
        """Ask where the table is to be written."""
        if self.season is not None:
            name = QCoreApplication.translate("SeasonPage", "season-{0}.csv").format(self.season.year)
            ask_for_csv(self, QCoreApplication.translate("SeasonPage", "Export the table"), name, self.write_to)

    def write_to(self, path: str) -> None:
        """Write the table as CSV."""
        if self.season is None:
            return
        from bitdesk.exports.season import sheet

        words.use(labels.language())
        try:
            save_csv(sheet(self.season), Path(path))
        except BitdeskError as error:
            self.around.banner.refuse(error)
            return
        text = QCoreApplication.translate("SeasonPage", "The table is written to {path}.")
        self.around.banner.say(text.format(path=path))


def read(desk: Desk, wanted: int | None) -> tuple[tuple[int, ...], Season | None]:
    """The years that have visits, and the year that is wanted (the latest one where that has none)."""
    years = reports.season.years(desk)
    if not years:
        return years, None
    return years, reports.season.season(desk, wanted if wanted in years else years[0])

"""The synthesis of a season: remarks by theme and sentiment, their texts, and the document for the yearly review."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from bitdesk import clock, reports
from bitdesk.ui import theme
from bitdesk.ui.page import Key, Page
from bitdesk.ui.report_files import ask_for_report
from bitdesk.ui.sections.page import Part
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.choice_row import ChoiceRow
from bitdesk.ui.widgets.fields import Choice, DateField
from bitdesk.ui.widgets.office_filter import OfficeFilter
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.sheet_table import SheetTable, Shown, shown

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.liaison import Synthesis

YEARS_OFFERED = 6
OTHER_DAYS = "days"
DAY_WIDTH, VIEW_WIDTH = 130, 98
SENTIMENT, OFFICE, TEXTS = VIEWS = ("sentiment", "office", "texts")


class Read(NamedTuple):
    """What was read on the worker thread: the synthesis, and its tables in words."""

    synthesis: Synthesis
    tables: dict[str, Shown]


class SynthesisSection(Part):
    """Read on the worker thread; what is shown stays until then."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page
        self.found: Read | None = None
        translate = QCoreApplication.translate
        this_year = clock.business_date().year
        years = [(str(year), str(year)) for year in range(this_year, this_year - YEARS_OFFERED, -1)]
        self.year = Choice([*years, (OTHER_DAYS, translate("Liaison", "Other days…"))], self)
        self.year.setAccessibleName(translate("Liaison", "Year"))
        self.days = QWidget(self)
        self.first, self.last = DateField(self.days), DateField(self.days)
        self.office = OfficeFilter(page, self)
        self.view = ChoiceRow(translate("Liaison", "Remarks by"), _views(), self, on_card=False)
        self.view.findChildren(QLabel)[0].setFixedWidth(VIEW_WIDTH)
        self.view.choose(SENTIMENT)
        self.export = Pill(translate("Liaison", "Write to a file (Ctrl+S)"), self)
        self.card = Card(translate("Liaison", "Remarks of visitors"), self)
        self.lead = self.card.text(muted=True)
        self.stack = QStackedWidget(self.card)
        self.tables = {view: SheetTable(name, self.card) for view, name in _views()}
        for table in self.tables.values():
            self.stack.addWidget(table)
        self.card.column.addWidget(self.stack, 1)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.year)
        row.addWidget(self.office)
        row.addWidget(self.view)
        row.addStretch(1)
        row.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.days)
        column.addWidget(self.card, 1)
        self._arrange_days()

    def _arrange_days(self) -> None:
        translate = QCoreApplication.translate
        row = QHBoxLayout(self.days)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        named = ((self.first, translate("Liaison", "From")), (self.last, translate("Liaison", "until")))
        for field, name in named:
            words = QLabel(name, self.days)
            words.setFont(theme.font(13))
            words.setBuddy(field)
            field.setAccessibleName(name)
            field.setFixedWidth(DAY_WIDTH)
            field.editingFinished.connect(self.refresh)
            row.addWidget(words)
            row.addWidget(field)
        row.addStretch(1)
        self.days.hide()

    def _connect(self) -> None:
        self.year.currentIndexChanged.connect(lambda _place: self._choose_year())
        self.office.currentIndexChanged.connect(lambda _place: self.refresh())
        self.view.chosen.connect(lambda _view: self._show())
        self.export.clicked.connect(self.ask_for_file)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+S"), self, context=inside).activated.connect(self.ask_for_file)

    def keys(self) -> tuple[Key, ...]:
        """The keys of the synthesis, for the help."""
        text = QCoreApplication.translate("Keys", "Write the synthesis to a file: PDF, workbook or CSV")
        return (Key("Ctrl+S", text),)

    def shown(self) -> None:
        """Show it as it is now."""
        self.refresh()
        self.tables[self.view.value or SENTIMENT].setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_year(self) -> None:
        """Read another year; where other days are chosen, ask for them, this year's until today at first."""
        is_year = self.year.value() != OTHER_DAYS
        self.days.setHidden(is_year)
        if not is_year:
            today = clock.business_date()
            self.first.show_value(self.first.value() or date(today.year, 1, 1))
            self.last.show_value(self.last.value() or today)
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def _between(self) -> tuple[date, date] | None:
        """Return the first and the last day that are asked about; None, and why, where they are none."""
        if self.year.value() != OTHER_DAYS:
            year = int(self.year.value())
            return date(year, 1, 1), date(year, 12, 31)
        first, last = self.first.value(), self.last.value()
        if first is None or last is None or last < first:
            text = QCoreApplication.translate("Liaison", "Give a first day, and a last one that is not before it.")
            self.page.around.banner.say(self.first.problem() or self.last.problem() or text)
            return None
        return first, last

    def refresh(self) -> None:
        """Read again, on the worker thread."""
        if self.page.around.desk is None or (days := self._between()) is None:
            return
        desk = self.page.desk
        office = self.office.office_id or desk.office_id or None
        task = self.page.around.tasks.start(lambda _task: _read(desk, days, office))
        task.done.connect(self._take)
        task.refused.connect(self.page.around.banner.refuse)

    def _take(self, found: Read) -> None:
        self.found = found
        nothing = QCoreApplication.translate("Liaison", "No remark was written down in these days.")
        for view, table in self.tables.items():
            table.nothing = nothing
            table.show_sheet(found.tables[view])
        self._show()

    def _show(self) -> None:
        if self.found is None:
            return
        from bitdesk.exports.liaison import lead

        self.lead.setText(" ".join(lead(self.found.synthesis)))
        self.stack.setCurrentWidget(self.tables[self.view.value or SENTIMENT])
        self.export.setEnabled(bool(self.found.synthesis.remarks))

    # Writing it to a file

    def ask_for_file(self) -> None:
        """Ask where the synthesis is to be written, and as what."""
        if self.found is not None and self.found.synthesis.remarks:
            translate = QCoreApplication.translate
            name = translate("Liaison", "remarks-{0}").format(self._name())
            ask_for_report(self, translate("Liaison", "Write the synthesis"), name, self.write_to)

    def _name(self) -> str:
        if self.found is None or self.year.value() != OTHER_DAYS:
            return self.year.value()
        return f"{self.found.synthesis.first.isoformat()}-{self.found.synthesis.last.isoformat()}"

    def write_to(self, path: str) -> None:
        """Write the synthesis on the worker thread, in the format that the file's name ends with."""
        if self.found is None:
            return
        desk, synthesis = self.page.desk, self.found.synthesis
        task = self.page.around.tasks.start(lambda _task: _write(desk, synthesis, Path(path)))
        task.done.connect(lambda _nothing: self._written(path))
        task.refused.connect(self.page.around.banner.refuse)

    def _written(self, path: str) -> None:
        text = QCoreApplication.translate("Liaison", "The synthesis is written to {0}.")
        self.page.around.banner.say(text.format(path))


def _views() -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    return (
        (SENTIMENT, translate("Liaison", "Theme and sentiment")),
        (OFFICE, translate("Liaison", "Theme and office")),
        (TEXTS, translate("Liaison", "Texts")),
    )


def _read(desk: Desk, days: tuple[date, date], office_id: bytes | None) -> Read:
    from bitdesk.exports.liaison import sheets

    found = reports.liaison.synthesis(desk, *days, office_id)
    return Read(found, {view: shown(sheet) for view, sheet in zip(VIEWS, sheets(found), strict=True)})


def _write(desk: Desk, found: Synthesis, path: Path) -> None:
    from bitdesk.exports.liaison import packed_synthesis
    from bitdesk.exports.packing import letterhead
    from bitdesk.ui.saving import save

    save(path, packed_synthesis(found, path.suffix, letterhead(desk)))

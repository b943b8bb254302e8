"""The synthesis of a season: remarks by theme and sentiment, their texts, and the document for the yearly review."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from bitdesk import clock, reports
from bitdesk.ui.page import Key, Page
from bitdesk.ui.report_files import ask_for_report
from bitdesk.ui.sections.page import Part
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.choice_row import ChoiceRow
from bitdesk.ui.widgets.fields import Choice
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.sheet_table import SheetTable, Shown, shown

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.liaison import Synthesis

YEARS_OFFERED = 6
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
        self.year = Choice(years, self)
        self.year.setAccessibleName(translate("Liaison", "Year"))
        self.office = Choice([], self)
        self.office.setAccessibleName(translate("Liaison", "Office"))
        self.office.setVisible(page.desk.is_head_office)
        self.view = ChoiceRow(translate("Liaison", "Remarks by"), _views(), self, on_card=False)
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
        column.addWidget(self.card, 1)

    def _connect(self) -> None:
        self.year.currentIndexChanged.connect(lambda _place: self.refresh())
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

    def refresh(self) -> None:
        """Read again, on the worker thread."""
        if self.page.around.desk is None:
            return
        self._offer_offices()
        desk, year = self.page.desk, int(self.year.value())
        office = bytes.fromhex(self.office.value()) if self.office.value() else desk.office_id or None
        task = self.page.around.tasks.start(lambda _task: _read(desk, year, office))
        task.done.connect(self._take)
        task.refused.connect(self.page.around.banner.refuse)

    def _offer_offices(self) -> None:
        if self.page.desk.is_head_office and self.office.count() == 0:
            offices = self.page.ask(reports.reference.offices)
            everyone = ("", QCoreApplication.translate("Liaison", "All offices"))
            self.office.blockSignals(True)
            self.office.offer([everyone, *((each.id.hex(), each.name) for each in offices)])
            self.office.blockSignals(False)

    def _take(self, found: Read) -> None:
        self.found = found
        nothing = QCoreApplication.translate("Liaison", "No remark was written down in this year.")
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
            name = translate("Liaison", "remarks-{0}").format(self.found.synthesis.first.year)
            ask_for_report(self, translate("Liaison", "Write the synthesis"), name, self.write_to)

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


def _read(desk: Desk, year: int, office_id: bytes | None) -> Read:
    from bitdesk.exports.liaison import sheets

    found = reports.liaison.synthesis(desk, date(year, 1, 1), date(year, 12, 31), office_id)
    return Read(found, {view: shown(sheet) for view, sheet in zip(VIEWS, sheets(found), strict=True)})


def _write(desk: Desk, found: Synthesis, path: Path) -> None:
    from bitdesk.exports.liaison import packed_synthesis
    from bitdesk.exports.packing import letterhead
    from bitdesk.ui.saving import save

    save(path, packed_synthesis(found, path.suffix, letterhead(desk)))

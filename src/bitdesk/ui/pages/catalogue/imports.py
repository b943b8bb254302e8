"""Importing and exporting the catalogue: what will happen with every row is shown before any is recorded."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from bitdesk import services, words
from bitdesk.reports.import_plan import Action
from bitdesk.ui import formats, labels
from bitdesk.ui.page import Page
from bitdesk.ui.pages.catalogue.import_words import cells, explanation
from bitdesk.ui.saving import ask_to_save, save_csv, save_xlsx
from bitdesk.ui.sections.page import Part
from bitdesk.ui.sections.parts import ROW_HEIGHT
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.choice_row import CardChip
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import Column, ReportTable

if TYPE_CHECKING:
    from bitdesk.reports.import_plan import ImportPlan, Planned

MOST_SHOWN = 2_000


class ImportSection(Part):
    """A file is read and compared on the worker thread; importing it is one transaction."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page
        self.plan: ImportPlan | None = None
        self.path: Path | None = None
        self.rows: list[Planned] = []
        self.card = Card(QCoreApplication.translate("ImportSection", "Import and export"), self)
        self.note = self.card.text()
        self.summary = self.card.text(bold=True)
        self._make_table()
        self._make_buttons()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.card)
        self._show(None)

    def _make_table(self) -> None:
        translate = QCoreApplication.translate
        columns = (
            Column(translate("ImportSection", "Line"), 0.07, figures=True),
            Column(translate("ImportSection", "Becomes"), 0.11),
            Column(translate("ImportSection", "Code"), 0.11),
            Column(translate("ImportSection", "Label"), 0.27),
            Column(translate("ImportSection", "What"), 0.44),
        )
        self.table = ReportTable(translate("ImportSection", "What becomes of each row"), columns, self, ROW_HEIGHT)
        self.table.marks_choice = True
        self.table.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_whole())
        self.card.column.addWidget(self.table, 1)
        self.whole = self.card.text(muted=True)
        self.filler = QWidget(self)
        self.card.column.addWidget(self.filler, 1)

    def _make_buttons(self) -> None:
        translate = QCoreApplication.translate
        self.choose = Pill(translate("ImportSection", "Choose a file (Ctrl+O)"), self, on_card=True, main=True)
        self.go = Pill("", self, on_card=True, main=True)
        self.forget = Pill(translate("ImportSection", "Leave"), self, on_card=True)
        self.only_refused = CardChip(translate("ImportSection", "Refused only"), "", self)
        self.export = Pill(translate("ImportSection", "Export the catalogue (Ctrl+S)"), self, on_card=True)
        row = QHBoxLayout()
        for widget in (self.choose, self.go, self.forget, self.only_refused):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.export)
        self.card.column.addLayout(row)
        self.choose.clicked.connect(self.choose_file)
        self.go.clicked.connect(self.carry_out)
        self.forget.clicked.connect(lambda: self._show(None))
        self.only_refused.toggled.connect(lambda _on: self._show_rows())
        self.export.clicked.connect(self.choose_target)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+S"), self, context=inside).activated.connect(self.choose_target)

    # What a section is to its page

    def shown(self) -> None:
        """Bring the keyboard to what can be done."""
        (self.go if self.plan else self.choose).setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Leave the preview as it is: importing looks again at what is there."""

    def is_changed(self) -> bool:
        """Nothing is typed here."""
        return False

    # Importing

    def choose_file(self) -> None:
        """Ask for a file; the window goes on meanwhile."""
        dialog = QFileDialog(self, QCoreApplication.translate("ImportSection", "Import products"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(QCoreApplication.translate("ImportSection", "Lists of products (*.csv *.xlsx *.txt)"))
        dialog.fileSelected.connect(lambda path: self.preview(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def preview(self, path: Path) -> None:
        """Read a file and show what would become of each row."""
        desk = self.page.desk
        self.path = path
        self._wait()
        task = self.page.around.tasks.start(lambda _task: services.catalogue.preview_products(desk, path))
        task.done.connect(self._show)
        task.refused.connect(self._refuse)

    def carry_out(self) -> None:
        """Import the rows that are not refused."""
        path, desk = self.path, self.page.desk
        if self.plan is None or path is None:
            return
        self._wait()
        task = self.page.around.tasks.start(
            lambda _task: services.catalogue.import_products(desk, path, skip_refused=True)
        )
        task.done.connect(self._done)
        task.refused.connect(self._refuse)

    def _wait(self) -> None:
        self.page.around.banner.clear()
        self.summary.setText(QCoreApplication.translate("ImportSection", "Reading…"))
        self.summary.show()
        for button in (self.choose, self.go):
            button.setEnabled(False)

    def _refuse(self, error: object) -> None:
        self._show(None)
        self.page.around.banner.refuse(error)  # type: ignore[arg-type]

    def _done(self, plan: ImportPlan) -> None:
        self._show(None)
        text = QCoreApplication.translate("ImportSection", "{name} is imported: {added} new, {changed} changed.")
        said = text.format(
            name=plan.name,
            added=formats.number(plan.count(Action.ADD)),
            changed=formats.number(plan.count(Action.CHANGE)),
        )
        self.page.around.banner.say(said)

    # What is shown

    def _show(self, plan: ImportPlan | None) -> None:
        from bitdesk.exports import imports

        words.use(labels.language())
        self.plan = plan
        self.choose.setEnabled(True)
        self.note.setText(explanation())
        for shown in (self.table, self.whole, self.go, self.forget, self.summary):
            shown.setVisible(plan is not None)
        for hidden in (self.note, self.filler, self.choose, self.export):
            hidden.setVisible(plan is None)
        refused = 0 if plan is None else plan.count(Action.REFUSE)
        self.only_refused.setVisible(refused > 0)
        self.only_refused.setChecked(False)
        if plan is not None:
            self.summary.setText(f"{plan.name} · {' '.join(imports.notes(plan))}")
            count = plan.count(Action.ADD) + plan.count(Action.CHANGE)
            self.go.setEnabled(count > 0)
            text = QCoreApplication.translate("ImportSection", "Import {0} of {1} rows")
            self.go.setText(text.format(formats.number(count), formats.number(len(plan.rows))))
            self._show_rows()
            self.shown()

    def _show_rows(self) -> None:
        if self.plan is not None:
            only = self.only_refused.isChecked()
            rows = [row for row in self.plan.rows if not only or row.action is Action.REFUSE]
            self.rows = rows[:MOST_SHOWN]
            self.table.show_rows([cells(row) for row in self.rows])
            self.table.selectRow(0)
            self._show_whole()

    def _show_whole(self) -> None:
        """Show all of what becomes of the highlighted row: a line may be too short for it."""
        from bitdesk.exports import imports

        place = self.table.currentIndex().row()
        row = self.rows[place] if 0 <= place < len(self.rows) else None
        self.whole.setText("" if row is None else f"{row.label} · {imports.what(row)}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what the button says that has the keyboard; Escape leaves the preview."""
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QAbstractButton):
            button.click()
        elif event.key() == Qt.Key.Key_Escape and self.plan is not None:
            self._show(None)
            self.shown()
        else:
            super().keyPressEvent(event)

    # Exporting

    def choose_target(self) -> None:
        """Ask where the catalogue is to be written; the window goes on meanwhile."""
        translate = QCoreApplication.translate
        title, name = translate("ImportSection", "Export the catalogue"), translate("ImportSection", "catalogue")
        filters = [translate("ImportSection", "Workbook (*.xlsx)"), translate("ImportSection", "CSV file (*.csv)")]
        ask_to_save(self, title, f"{name}.xlsx", filters, lambda path: self.save(Path(path)))

    def save(self, path: Path) -> None:
        """Write the catalogue on the worker thread, as CSV or as a workbook by the file's name."""
        from bitdesk.exports import products

        desk = self.page.desk
        words.use(labels.language())
        write = save_csv if path.suffix.lower() == ".csv" else save_xlsx
        task = self.page.around.tasks.start(lambda _task: write(products.sheet(desk), path))
        text = QCoreApplication.translate("ImportSection", "Written: {0}").format(path)
        task.done.connect(lambda _nothing: self.page.around.banner.say(text))
        task.refused.connect(self.page.around.banner.refuse)

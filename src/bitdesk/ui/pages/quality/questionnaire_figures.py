"""What visitors answered in a year: by question, office or month, choices, comments; read on the worker thread."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from bitdesk import clock, reports
from bitdesk.ui.page import Page
from bitdesk.ui.pages.quality.questionnaire_chart import bars
from bitdesk.ui.report_files import ask_for_report, save_report
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.choice_row import ChoiceRow
from bitdesk.ui.widgets.fields import Choice
from bitdesk.ui.widgets.interval_bars import IntervalBars
from bitdesk.ui.widgets.scrolling import scrolling
from bitdesk.ui.widgets.sheet_table import SheetTable, Shown, shown
from bitdesk.ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.exports.sheet import Sheet
    from bitdesk.reports.questionnaires import Satisfaction

YEARS_WIDTH, OFFICES_WIDTH = 104, 170
OVERVIEW, COMMENTS = "overview", "comment"
_COMMENT_LINES = 4


class FiguresCard(Card):
    """A table of the year, another one by chip; Ctrl+S writes the whole synthesis."""

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("Questionnaires", "What visitors answered"), parent)
        self.page = page
        self._turn = 0
        self.year = Choice((), self)
        self.year.setFixedWidth(YEARS_WIDTH)
        self.year.setAccessibleName(QCoreApplication.translate("Questionnaires", "Year"))
        self.year.activated.connect(lambda _place: self.read())
        self.office = Choice((), self)
        self.office.setFixedWidth(OFFICES_WIDTH)
        self.office.setAccessibleName(QCoreApplication.translate("Questionnaires", "Which offices"))
        self.office.activated.connect(lambda _place: self.read())
        self.by = ChoiceRow(QCoreApplication.translate("Questionnaires", "Show"), _tables(), self)
        for label in self.by.findChildren(QLabel):
            label.hide()  # each chip says it, and they need the room
        self.by.choose(OVERVIEW)
        self.by.chosen.connect(lambda _by: self.read())
        self.table = SheetTable(self.title.text(), self)
        self.note = self.text(muted=True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addWidget(self.office)
        head.addWidget(self.year)
        self.column.insertLayout(0, head)
        self.column.insertWidget(1, self.by)
        self.column.addWidget(self.table, 1)
        self.comment = TextArea(self, _COMMENT_LINES)
        self.comment.setReadOnly(True)
        self.comment.setFixedHeight(self.comment.minimumHeight())
        self.comment.setAccessibleName(QCoreApplication.translate("Questionnaires", "Comment"))
        self.column.addWidget(self.comment)
        self.table.marks_choice = True
        self.table.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_comment())
        self._comments: tuple[str, ...] = ()
        self.bars = IntervalBars(self)
        self.bars.setAccessibleName(QCoreApplication.translate("Questionnaires", "Satisfaction, as bars"))
        self.chart = scrolling(self.bars, self)
        self.chart.setAccessibleName(self.bars.accessibleName())
        self.chart.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.column.addWidget(self.chart, 1)
        self._filler = QWidget(self)
        self.column.addWidget(self._filler, 1)

    def open(self) -> None:
        """Offer the years that may have answers, and read the one that is chosen."""
        if not self.year.count():
            today, first = clock.business_date().year, int(self.page.desk.identity.counts_from[:4])
            self.year.offer([(str(year), str(year)) for year in range(today, min(first, today) - 1, -1)])
            everywhere = ("", QCoreApplication.translate("Questionnaires", "All offices"))
            offices = self.page.ask(reports.reference.offices)
            self.office.offer([everywhere, *((each.code, each.name) for each in offices)])
            self.office.setVisible(self.page.desk.is_head_office)
        self.read()

    def read(self) -> None:
        """Read the table on the worker thread; what was asked for before is no longer waited for."""
        desk, year, by = self.page.around.desk, int(self.year.value()), self.by.value or OVERVIEW
        office_code = self.office.value() or None
        if desk is None:
            return
        self._turn += 1
        task = self.page.around.tasks.start(lambda _task: _read(desk, year, by, office_code))
        task.done.connect(partial(self._show, self._turn))
        task.refused.connect(self.page.around.banner.refuse)

    def _show(self, turn: int, read: tuple[Shown, Satisfaction]) -> None:
        if turn != self._turn:
            return
        found, year = read
        is_chart = self.by.value == OVERVIEW
        self.table.show_sheet(found)
        self.bars.show_bars(bars(year) if is_chart else ())
        has_rows = bool(found.lines)
        comments = (comment.text for one in year.asked for comment in one.comments)
        self._comments = tuple(comments) if self.by.value == COMMENTS else ()
        self.comment.setVisible(bool(self._comments))
        if self._comments:
            self.table.selectRow(0)
            self._show_comment()
        self.table.setVisible(has_rows and not is_chart)
        self.chart.setVisible(has_rows and is_chart)
        self._filler.setVisible(not has_rows)
        nothing = QCoreApplication.translate("Questionnaires", "Nothing was answered in this year yet.")
        lines = QCoreApplication.translate("Questionnaires", "The lines on the bars are 95 % confidence intervals.")
        notes = [*found.sheet.notes[:1], *([lines] if is_chart else [])]
        self.note.setText(" ".join(notes) if has_rows else nothing)
        self.note.setVisible(bool(self.note.text()))

    def _show_comment(self) -> None:
        """Show the highlighted comment whole: the table has room for its beginning."""
        row = self.table.currentIndex().row()
        if 0 <= row < len(self._comments):
            self.comment.show_value(self._comments[row])

    # The synthesis

    def ask_for_file(self) -> None:
        """Ask where the whole synthesis of the year is to be written, and as what."""
        title = QCoreApplication.translate("Questionnaires", "Write the synthesis")
        name = QCoreApplication.translate("Questionnaires", "satisfaction-{0}").format(self.year.value())
        ask_for_report(self, title, name, self.write_to)

    def write_to(self, path: str) -> None:
        """Write the synthesis on the worker thread, in the format that the file's name ends with."""
        desk, year = self.page.desk, int(self.year.value())
        task = self.page.around.tasks.start(lambda _task: _save(desk, year, Path(path)))
        task.done.connect(lambda _nothing: self._written(path))
        task.refused.connect(self.page.around.banner.refuse)

    def _written(self, path: str) -> None:
        text = QCoreApplication.translate("Questionnaires", "The synthesis is written to {path}.")
        self.page.around.banner.say(text.format(path=path))

    def enter(self) -> None:
        """Bring the keyboard to the table, or to what chooses it."""
        chosen = next((chip for chip in self.by.chips if chip.isChecked()), None)
        has_table = self.by.value != OVERVIEW and not self.table.isHidden()
        target: QWidget = self.table if has_table or chosen is None else chosen
        target.setFocus(Qt.FocusReason.OtherFocusReason)


def _tables() -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    return [
        (OVERVIEW, translate("Questionnaires", "Overview")),
        ("question", translate("Questionnaires", "Questions")),
        ("office", translate("Questionnaires", "Offices")),
        ("month", translate("Questionnaires", "Months")),
        ("choice", translate("Questionnaires", "Choices")),
        (COMMENTS, translate("Questionnaires", "Comments")),
    ]


def _read(desk: Desk, year: int, by: str, office_code: str | None) -> tuple[Shown, Satisfaction]:
    from bitdesk.exports.questionnaires import By, sheet

    found = reports.questionnaires.satisfaction(desk, year, office_code=office_code)
    return shown(sheet(found, By.QUESTION if by == OVERVIEW else By(by))), found


def _save(desk: Desk, year: int, path: Path) -> None:
    from bitdesk.exports.questionnaires import sheets

    found = reports.questionnaires.satisfaction(desk, year)
    made: tuple[Sheet, ...] = sheets(found, detailed=path.suffix.lower() == ".xlsx")
    save_report(desk, made, path)

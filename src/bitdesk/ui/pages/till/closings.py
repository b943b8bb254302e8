"""The closings: days, months and years with their perpetual totals, printed again, and a count put right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from bitdesk import reports, services
from bitdesk.ui import formats, till_facts, till_words
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.count_card import CountCard
from bitdesk.ui.widgets.facts_card import Fact, FactsCard
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import Cell, Column, ReportTable, Tone
from bitdesk.ui.widgets.scrolling import side_by_side
from bitdesk.values import CountPurpose

if TYPE_CHECKING:
    from bitdesk.reports.closings import Closing
    from bitdesk.reports.till import Count
    from bitdesk.ui.page import Page

ROW_HEIGHT = 34


class ClosingsPane(QWidget):
    """At left the closings, at right the highlighted one; what was counted wrong is corrected by another count."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page
        self.closings: Sequence[Closing] = ()
        self._make_list()
        self._make_details()
        self.correction = self._make_correction()
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.details)
        self.stack.addWidget(self.correction)
        side_by_side(self, self.list, self.stack)

    def _make_list(self) -> None:
        translate = QCoreApplication.translate
        self.list = Card(translate("Closings", "Closings"), self)
        self.list.column.setContentsMargins(8, 12, 8, 8)
        columns = (
            Column(translate("Closings", "Period"), 0.22),
            Column(translate("Closings", "Of"), 0.13),
            Column(translate("Closings", "Total"), 0.21, figures=True),
            Column(translate("Closings", "Perpetual"), 0.23, figures=True),
            Column(translate("Closings", "Discrepancy"), 0.21, figures=True),
        )
        self.table = ReportTable(translate("Closings", "Closings"), columns, self.list, ROW_HEIGHT)
        self.table.marks_choice = True
        self.table.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_closing())
        self.empty = self.list.text(muted=True)
        self.list.column.addWidget(self.table, 1)
        self.month = Pill(translate("Closings", "Close the month"), self.list, on_card=True)
        self.month.setToolTip(translate("Closings", "A month that is over closes by itself with the next session"))
        self.month.clicked.connect(self.close_month)
        self.list.column.addWidget(self.month, 0, Qt.AlignmentFlag.AlignLeft)

    def _make_details(self) -> None:
        translate = QCoreApplication.translate
        self.details = FactsCard("", self)
        self.print_it = Pill(translate("Closings", "Print (Ctrl+P)"), self.details, on_card=True)
        self.correct = Pill(translate("Closings", "Correct the count"), self.details, on_card=True)
        self.print_it.clicked.connect(self.print)
        self.correct.clicked.connect(self.begin_correction)
        line = QHBoxLayout()
        line.addWidget(self.print_it)
        line.addWidget(self.correct)
        line.addStretch(1)
        self.details.column.addLayout(line)

    def _make_correction(self) -> CountCard:
        translate = QCoreApplication.translate
        card = CountCard(
            translate("Closings", "What was really in the drawer"),
            translate("Closings", "Record (Ctrl+Enter)"),
            self,
            reason=translate("Closings", "Reason"),
            leave=translate("Closings", "Leave (Esc)"),
        )
        card.given.connect(self._correct)
        card.left.connect(self.leave_correction)
        return card

    # What is shown

    def load(self) -> None:
        """Ask for the closings."""
        before = self.closing.id if self.closing is not None else None
        self.closings = self.page.ask(reports.till.closings)
        self.table.show_rows([_cells(closing) for closing in self.closings])
        self.empty.setText(QCoreApplication.translate("Closings", "Nothing was closed yet."))
        self.empty.setVisible(not self.closings)
        places = [place for place, closing in enumerate(self.closings) if closing.id == before]
        if self.closings:
            self.table.selectRow(places[0] if places else 0)
        self._show_closing()

    @property
    def closing(self) -> Closing | None:
        """The highlighted closing."""
        place = self.table.currentIndex().row()
        return self.closings[place] if 0 <= place < len(self.closings) else None

    def _show_closing(self) -> None:
        closing = self.closing
        count = self._count(closing)
        self.print_it.setEnabled(closing is not None)
        self.correct.setEnabled(count is not None)
        if closing is None:
            self.details.show_facts("", ())
            return
        title = QCoreApplication.translate("Closings", "Closing {0} of {1}").format(
            closing.number, till_words.period(closing.period)
        )
        facts = till_facts.of_closing(closing)
        if count is not None and count.purpose == CountPurpose.CORRECTION:
            words = QCoreApplication.translate("Closings", "Counted again: {0}").format(count.reason or "")
            facts += [Fact(words, formats.money(count.counted_cents)), till_facts.discrepancy(count.discrepancy_cents)]
        self.details.show_facts(title, facts)

    def _count(self, closing: Closing | None) -> Count | None:
        """The count of a closing's drawer that holds: the last correction, else the closing's own."""
        if closing is None or closing.session_id is None or closing.desk_id != self.page.desk.desk_id:
            return None
        counts = self.page.ask(reports.till.x_report, closing.session_id).counts
        counted = [count for count in counts if count.purpose != CountPurpose.CHECK]
        return counted[-1] if counted else None

    def enter(self) -> None:
        """Bring the keyboard to the list."""
        if self.stack.currentWidget() is self.correction:
            self.correction.grid.enter()
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # What is done

    def print(self) -> None:
        """Print the highlighted closing."""
        if self.closing is not None:
            from bitdesk.ui import receipts

            receipts.print_closing(self.page.around, self.closing.id)
        else:
            self.page.around.banner.say(QCoreApplication.translate("Closings", "No closing is highlighted."))

    def close_month(self) -> None:
        """Close the first month that is not closed, before its time or after it."""
        if self.page.do(services.till.close_month) is not None:
            self.load()

    def begin_correction(self) -> None:
        """Ask what was really in the drawer: the closing stays, a count with a reason stands beside it."""
        if self._count(self.closing) is not None:
            self.list.hide()
            self.stack.setCurrentWidget(self.correction)
            self.correction.grid.enter()

    def leave_correction(self) -> None:
        """Back to the closing."""
        self.correction.clear()
        self.list.show()
        self.stack.setCurrentWidget(self.details)
        self.enter()

    def _correct(self) -> None:
        count, card = self._count(self.closing), self.correction
        problem = card.problem()
        if problem or count is None:
            self.page.around.banner.say(problem)
            return
        pieces, cents = card.counted()
        made = self.page.do(
            services.till.count_cash, pieces, purpose=CountPurpose.CORRECTION, counted_cents=cents,
            corrects_id=count.id, reason=card.reason_words(),
        )  # fmt: skip
        if made is not None:
            self.leave_correction()
            self.load()

    def confirm(self) -> None:
        """Record the correction that is being written."""
        if self.stack.currentWidget() is self.correction:
            self._correct()

    @property
    def is_begun(self) -> bool:
        """Whether something is written that nobody has recorded."""
        return self.correction.is_begun

    def take_key(self, event: QKeyEvent) -> bool:
        """Escape leaves the correction."""
        if event.key() == Qt.Key.Key_Escape and self.stack.currentWidget() is self.correction:
            self.leave_correction()
            return True
        return False


def _cells(closing: Closing) -> tuple[Cell, ...]:
    difference = closing.discrepancy_cents
    text = "–" if difference is None else formats.money(difference)
    return (
        Cell(till_words.period(closing.period), bold=closing.session_id is None),
        Cell(till_words.closing(closing.kind)),
        Cell(formats.money(closing.total_cents)),
        Cell(formats.money(closing.perpetual_cents)),
        Cell(text, Tone.WARNING if difference else Tone.MUTED),
    )

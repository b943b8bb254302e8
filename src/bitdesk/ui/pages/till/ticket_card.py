"""The ticket at the right: its lines, what can be done with them, the total in large figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from bitdesk.ui import formats, theme
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.choice_row import CardChip
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import Cell, Column, ReportTable, Tone

if TYPE_CHECKING:
    from bitdesk.ui.pages.till.basket import Basket, Line

ROW_HEIGHT = 30
_TO_THE_PAGE = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Escape}


class LinesTable(ReportTable):
    """The lines; the keys that act on one are the page's."""

    marks_choice = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows; leave the rest to the page."""
        if Qt.Key(event.key()) in _TO_THE_PAGE or event.text() in ("+", "-"):
            event.ignore()
        else:
            super().keyPressEvent(event)


class TicketCard(Card):
    """Shows a basket; what is pressed is told, nothing is done here."""

    pay_asked = Signal()
    more_asked = Signal(int)
    remove_asked = Signal()
    discount_asked = Signal()
    ticket_discount_asked = Signal()
    suspend_asked = Signal()
    baskets_asked = Signal()
    visit_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("Till", "Ticket"), parent)
        self.column.setContentsMargins(8, 6, 8, 8)
        self.column.setSpacing(4)
        self._filled, self._waiting, self._locked = False, 0, False
        self.lines = self._make_lines()
        self.visit = CardChip("", "visit", self)
        self.total = QLabel(self)
        self.total.setFont(theme.font(28, bold=True))
        self.total.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.saved_note = self.text(muted=True)
        self.saved_note.setFont(theme.font(12))
        self._make_buttons()
        self._arrange()

    def _make_lines(self) -> LinesTable:
        translate = QCoreApplication.translate
        columns = (
            Column(translate("Till", "Qty"), 0.13, figures=True),
            Column(translate("Till", "Article"), 0.59),
            Column(translate("Till", "Amount"), 0.28, figures=True),
        )
        return LinesTable(translate("Till", "Lines of the ticket"), columns, self, ROW_HEIGHT)

    def _make_buttons(self) -> None:
        translate = QCoreApplication.translate
        self.less = self._pill("−", translate("Till", "One less (-)"))
        self.more = self._pill("+", translate("Till", "One more (+)"))
        self.remove = self._pill(translate("Till", "Remove"), translate("Till", "Remove the line (Delete)"))
        self.discount = self._pill(translate("Till", "Discount"), translate("Till", "Discount on the line (Ctrl+D)"))
        self.ticket_discount = self._pill(
            translate("Till", "On the whole"), translate("Till", "Discount on the whole ticket (Ctrl+T)")
        )
        self.suspend = self._pill(translate("Till", "Set aside"), translate("Till", "Set the basket aside (Ctrl+E)"))
        self.baskets = self._pill("", translate("Till", "Baskets that were set aside (Ctrl+O)"))
        self.pay = Pill(translate("Till", "Pay (Enter)"), self, on_card=True, main=True)
        self.pay.setFont(theme.font(16, bold=True))
        self.less.clicked.connect(lambda: self.more_asked.emit(-1))
        self.more.clicked.connect(lambda: self.more_asked.emit(1))
        self.remove.clicked.connect(self.remove_asked)
        self.discount.clicked.connect(self.discount_asked)
        self.ticket_discount.clicked.connect(self.ticket_discount_asked)
        self.suspend.clicked.connect(self.suspend_asked)
        self.baskets.clicked.connect(self.baskets_asked)
        self.visit.clicked.connect(self.visit_asked)
        self.pay.clicked.connect(self.pay_asked)

    def _pill(self, text: str, name: str) -> Pill:
        pill = Pill(text, self, on_card=True)
        pill.setAccessibleName(name)
        pill.setToolTip(name)
        pill.setMinimumWidth(44)
        return pill

    def _arrange(self) -> None:
        self.column.removeWidget(self.title)
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 0, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self.visit)
        self.column.insertLayout(0, head)
        self.column.insertWidget(1, self.lines, 1)
        for buttons in (
            (self.less, self.more, self.discount, self.remove),
            (self.ticket_discount, self.suspend, self.baskets),
        ):
            line = QHBoxLayout()
            line.setSpacing(4)
            for button in buttons:
                line.addWidget(button, 0 if button in (self.less, self.more) else 1)
            self.column.addLayout(line)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.pay, 0)
        foot.addWidget(self.total, 1)
        self.column.addLayout(foot)
        self.column.removeWidget(self.saved_note)
        self.column.insertWidget(2, self.saved_note)

    # What is shown

    def show_basket(self, basket: Basket, place: int | None = None) -> None:
        """Show a basket; a place is highlighted where one is given."""
        before = self.place
        self.lines.show_rows([_cells(line) for line in basket.lines])
        wanted = before if place is None else place
        if basket.lines:
            self.lines.selectRow(max(0, min(wanted, len(basket.lines) - 1)))
        self.total.setText(formats.money(basket.total_cents))
        self.total.setAccessibleName(QCoreApplication.translate("Till", "Total"))
        self._show_note(basket)
        self._filled = bool(basket.lines)
        self._enable()

    def _show_note(self, basket: Basket) -> None:
        text = ""
        if basket.discount_cents:
            text = QCoreApplication.translate("Till", "Discount on the whole: {0} · {1}")
            text = text.format(formats.money(-basket.discount_cents), basket.discount.reason)
        self.saved_note.setText(text)
        self.saved_note.setVisible(bool(text))

    def lock(self, locked: bool) -> None:
        """Let nothing be changed while it is being paid."""
        self._locked = locked
        self._enable()

    def _enable(self) -> None:
        self.baskets.setEnabled(self._waiting > 0 and not self._locked)
        for button in (self.less, self.more, self.remove, self.discount, self.ticket_discount, self.suspend, self.pay):
            button.setEnabled(self._filled and not self._locked)

    def show_visit(self, text: str, linked: bool) -> None:
        """Say which visit the sale belongs to, or how to say it."""
        self.visit.setText(text)
        name = QCoreApplication.translate("Till", "Link the sale to the visit in progress (Ctrl+L)")
        self.visit.setAccessibleName(f"{name}: {text}")
        self.visit.setToolTip(name)
        self.visit.setChecked(linked)
        self.visit.updateGeometry()

    def show_waiting(self, count: int) -> None:
        """Say how many baskets were set aside."""
        text = QCoreApplication.translate("Till", "Waiting: {0}").format(count)
        self.baskets.setText(text)
        self.baskets.setAccessibleName(f"{self.baskets.toolTip()}: {count}")
        self._waiting = count
        self._enable()

    @property
    def place(self) -> int:
        """The place of the highlighted line, -1 where there is none."""
        return self.lines.currentIndex().row()

    def step(self, step: int) -> None:
        """Highlight the line above or below."""
        rows = len(self.lines.report.rows)
        if rows:
            self.lines.selectRow(max(0, min(rows - 1, self.place + step)))


def _cells(line: Line) -> tuple[Cell, ...]:
    label = line.article.label
    if line.discount_cents:
        off = formats.money(-line.discount_cents)
        label = f"{label} · {off}"
    hint = f"{label} · {line.discount.reason}" if line.discount.reason else label
    return (
        Cell(formats.number(line.quantity), bold=line.quantity > 1),
        Cell(label, Tone.WARNING if line.discount_cents else Tone.PLAIN, hint=hint),
        Cell(formats.money(line.total_cents)),
    )

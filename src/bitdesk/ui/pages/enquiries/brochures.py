"""The brochures of an office: how many there are, what came and went, and what to order."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from bitdesk import reports, services
from bitdesk.leaflets import Copies
from bitdesk.ui import formats
from bitdesk.ui.page import Key, Page
from bitdesk.ui.pages.enquiries import brochure_words as words
from bitdesk.ui.pages.enquiries.section import EnquirySection, LetterlessTable
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.fields import TextField
from bitdesk.ui.widgets.fitted_table import FITTED, FittedTable
from bitdesk.ui.widgets.form import Form
from bitdesk.ui.widgets.office_filter import LONG, OfficeFilter
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import Cell, Column
from bitdesk.ui.widgets.visit_fields import NumberField

if TYPE_CHECKING:
    from bitdesk.reports.brochures import BrochureStock

RECEIVE, HAND_OUT, COUNT, LOSE = "r", "h", "i", "l"
ROW_HEIGHT, MOVE_HEIGHT = 44, 28
SHARES, READING_SHARES = (60, 40), (68, 32)
_DIGITS = 5


class BrochuresSection(EnquirySection):
    """The levels at left, what moved at right; at the head office every office, to read."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.rows: tuple[BrochureStock, ...] = ()
        translate = QCoreApplication.translate
        self.card = Card(translate("Enquiries", "Brochures"), self)
        self.office = OfficeFilter(page, self, LONG)
        self.note = self.card.text(muted=True)
        self.table = LetterlessTable(translate("Enquiries", "Brochures"), self._columns(), self, ROW_HEIGHT)
        self.table.wraps = True
        self.detail = Card("", self)
        moves = translate("Enquiries", "What came and went")
        self.moves = FittedTable(moves, _move_columns(), self, MOVE_HEIGHT)
        self.pills = {
            letter: Pill(text, self, on_card=True, main=letter == RECEIVE) for letter, text in _texts().items()
        }
        self.form, self.act = Form(self), RECEIVE
        self.quantity, self.reason = NumberField(self.form, _DIGITS), TextField(self.form)
        self.form.add("quantity", translate("Enquiries", "How many copies"), self.quantity)
        self.form.add("reason", translate("Enquiries", "A word about it (may stay empty)"), self.reason)
        self.side = QStackedWidget(self)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        self.card.column.setContentsMargins(8, 12, 8, 8)
        self.card.title.setContentsMargins(8, 0, 8, 0)
        self.note.setContentsMargins(8, 0, 8, 0)
        self.card.column.insertWidget(1, self.office, 0, Qt.AlignmentFlag.AlignLeft)
        self.card.column.addWidget(self.table, 1)
        self.card.column.addStretch(0)
        self.detail.title.setWordWrap(True)
        self.nothing = self.detail.text(muted=True)
        self.nothing.setText(QCoreApplication.translate("Enquiries", "Nothing has moved yet."))
        self.detail.column.addWidget(self.moves, 1)
        self.detail.column.addStretch(0)
        buttons = QWidget(self)
        grid = QGridLayout(buttons)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        for place, pill in enumerate(self.pills.values()):
            grid.addWidget(pill, place // 2, place % 2)
        self.detail.column.addWidget(buttons)
        buttons.setVisible(not self.page.desk.is_head_office)
        self.side.addWidget(self.detail)
        self.side.addWidget(self.form)
        self.lay_out(self.card, self.side, READING_SHARES if self.page.desk.is_head_office else SHARES)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_moves())
        self.office.currentIndexChanged.connect(lambda _place: self.refresh())
        for letter, pill in self.pills.items():
            pill.clicked.connect(partial(self.open_form, letter))
        self.form.saved.connect(self.save)
        self.form.left.connect(self.leave)

    def _columns(self) -> tuple[Column, ...]:
        translate = QCoreApplication.translate
        office = (Column(translate("Enquiries", "Office"), FITTED),) if self.page.desk.is_head_office else ()
        return (
            Column(translate("Enquiries", "Brochure"), 0.34),
            *office,
            Column(translate("Enquiries", "There are"), 0.26, figures=True),
            Column(translate("Enquiries", "Order at"), 0.15, figures=True),
            Column(translate("Enquiries", "Sent"), 0.11, figures=True),
            Column(translate("Enquiries", "Given"), 0.14, figures=True),
        )

    # Reading

    def refresh(self) -> None:
        """Ask again; the highlighted one stays."""
        before = self._place_of(self.row)
        self.rows = self.page.ask(reports.brochures.levels, self.office.office_id)
        self.table.show_rows([self._cells(row) for row in self.rows])
        self.table.setVisible(bool(self.rows))
        self.note.setText(self._note())
        if self.rows:
            self.table.selectRow(next((at for at, row in enumerate(self.rows) if self._place_of(row) == before), 0))
        self._show_moves()

    def _note(self) -> str:
        if self.rows:
            return QCoreApplication.translate("Enquiries", "Sent, and given at the desk: those of this year.")
        return QCoreApplication.translate("Enquiries", "No brochure yet: the head office lists them.")

    def _place_of(self, row: BrochureStock | None) -> tuple[bytes, bytes] | None:
        return (row.brochure.id, row.office_id) if row else None

    def _cells(self, row: BrochureStock) -> tuple[Cell, ...]:
        reorder = words.NOTHING if row.reorder_level is None else formats.number(row.reorder_level)
        office = (Cell(row.office),) if self.page.desk.is_head_office else ()
        label = words.label(row.brochure)
        return (
            Cell(label, hint=label),
            *office,
            words.level(row),
            Cell(reorder),
            Cell(formats.number(row.sent)),
            Cell(formats.number(row.handed_out)),
        )

    @property
    def row(self) -> BrochureStock | None:
        """The brochure that is highlighted."""
        place = self.table.currentIndex().row()
        return self.rows[place] if 0 <= place < len(self.rows) else None

    def _show_moves(self) -> None:
        row = self.row
        moves = self.page.ask(reports.brochures.movements, row.brochure.id, row.office_id) if row else ()
        self.detail.title.setText(words.label(row.brochure) if row else "")
        self.moves.show_rows([words.movement(one) for one in moves])
        self.moves.setVisible(bool(moves))
        self.nothing.setVisible(row is not None and not moves)
        for pill in self.pills.values():
            pill.setEnabled(row is not None)

    def shown(self) -> None:
        """The keyboard is in the list, or goes on in the form."""
        self.refresh()
        if not self.is_writing:
            self._take_keyboard()

    def _take_keyboard(self) -> None:
        target = self.page if self.table.isHidden() else self.table
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # Writing

    @property
    def is_writing(self) -> bool:
        """Whether the form is open."""
        return self.side.currentWidget() is self.form

    def is_changed(self) -> bool:
        """Whether the form holds what is not recorded."""
        return self.is_writing and self.form.is_changed()

    def open_form(self, act: str, *_clicked: object) -> None:
        """Ask how many."""
        row = self.row
        if row is None or self.is_writing or self.page.desk.is_head_office:
            return
        self.act = act
        self.form.show_field("reason", act != COUNT)
        self.card.setEnabled(False)
        self.side.setCurrentWidget(self.form)
        title = QCoreApplication.translate("Enquiries", "{act}: {brochure}").format(
            act=_texts()[act].split(" (")[0], brochure=words.label(row.brochure)
        )
        self.form.open(title, {"quantity": None, "reason": ""})

    def save(self) -> None:
        """Record how many came, went, or are there."""
        row, quantity = self.row, self.quantity.value()
        if row is None or quantity is None:
            self.say(QCoreApplication.translate("Enquiries", "Write how many copies, such as 50."))
            return
        brochures, copies = services.brochures, (Copies(row.brochure.id, quantity),)
        if self.act == COUNT:
            done = self.page.do(brochures.count_copies, row.brochure.id, quantity) is not None
        else:
            moving = {RECEIVE: brochures.receive, HAND_OUT: brochures.hand_out, LOSE: brochures.lose}[self.act]
            done = self.page.do(moving, copies, reason=self.reason.value() or None) is not None
        if done:
            self._close()
            self.refresh()

    def leave(self) -> None:
        """Leave the form without recording."""
        self._close()
        self.page.around.banner.clear()

    def _close(self) -> None:
        self.form.keep()
        self.side.setCurrentWidget(self.detail)
        self.card.setEnabled(True)
        self._take_keyboard()

    # Keyboard

    def typed(self, event: QKeyEvent) -> bool:
        """A letter does what the button says that has it."""
        letter = event.text().casefold()
        if self.is_writing or self.page.desk.is_head_office or letter not in self.pills:
            return False
        self.open_form(letter)
        return True

    def keys(self) -> tuple[Key, ...]:
        """The keys of the section, for the help."""
        if self.page.desk.is_head_office:
            return ()
        return tuple(Key(letter.upper(), text.split(" (")[0]) for letter, text in _texts().items())


def _texts() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        RECEIVE: translate("Enquiries", "Came in (R)"),
        HAND_OUT: translate("Enquiries", "Handed out (H)"),
        COUNT: translate("Enquiries", "Counted (I)"),
        LOSE: translate("Enquiries", "Lost (L)"),
    }


def _move_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(translate("Enquiries", "On"), FITTED),
        Column(translate("Enquiries", "What"), 0.36),
        Column(translate("Enquiries", "Moved"), 0.24, figures=True),
        Column(translate("Enquiries", "By"), FITTED),
    )

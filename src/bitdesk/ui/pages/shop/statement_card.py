"""The statement of a depositor: the goods, the account under them, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from bitdesk.ui import theme
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.sheet_table import SheetTable, Shown

ROWS_SHOWN = 4


class StatementCard(Card):
    """Shows both reports of a statement as they are written to a file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        translate = QCoreApplication.translate
        self.column.setContentsMargins(8, 8, 8, 6)
        self.column.setSpacing(4)
        self.title.setContentsMargins(8, 0, 8, 0)
        self.goods = SheetTable(translate("FiguresPage", "Goods of the depositor"), self)
        self.account = SheetTable(translate("FiguresPage", "Account of the depositor"), self)
        self.column.addWidget(self.goods, 1)
        self.column.addWidget(self.account)
        self.pay = Pill(translate("FiguresPage", "Pay (Enter)"), self, on_card=True, main=True)
        self.take_back = Pill(translate("FiguresPage", "Take the last payout back (Delete)"), self, on_card=True)
        self.notes = QLabel(self)
        self.notes.setFont(theme.font(12))
        self.notes.setWordWrap(True)
        self.notes.setContentsMargins(8, 0, 8, 0)
        self.notes.setForegroundRole(self.notes.palette().ColorRole.PlaceholderText)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(8, 0, 8, 0)
        buttons.addWidget(self.pay)
        buttons.addWidget(self.take_back)
        buttons.addWidget(self.notes, 4)
        buttons.addStretch(1)
        self.column.addLayout(buttons)
        self.show_statement((), can_take_back=False)

    def show_statement(self, found: Sequence[Shown], *, can_take_back: bool) -> None:
        """Show a statement, or that there is none."""
        for table, each in zip((self.goods, self.account), found, strict=False):
            table.show_sheet(each)
        self.account.setFixedHeight(self.account.height_of(min(self.account.report.rowCount(), ROWS_SHOWN)))
        self.account.scrollToBottom()  # what is still to be paid stands last
        self.title.setText(found[0].sheet.title if found else "")
        self.setAccessibleName(self.title.text())
        self.notes.setText(" ".join(found[0].sheet.notes) if found else "")
        self.notes.setVisible(bool(self.notes.text()))
        for widget in (self.goods, self.account, self.pay):
            widget.setVisible(bool(found))
        self.take_back.setVisible(can_take_back)

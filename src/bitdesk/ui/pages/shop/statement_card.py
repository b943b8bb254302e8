"""The statement of a depositor: the goods, the account under them, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from bitdesk.ui import theme
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.sheet_table import GAP, SheetTable, Shown

LEAST = 2


def account_rows(goods: int, account: int, room: int) -> int:
    """Return how many rows of the account are shown: a third of the room, or what the goods leave of it.

    Args:
        goods: the rows that the goods have.
        account: those that the account has, of which the last ones are shown.
        room: those that there is height for.
    """
    return min(account, max(room // 3, room - goods, LEAST))


class StatementCard(Card):
    """Shows both reports of a statement as they are written to a file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        translate = QCoreApplication.translate
        self.column.setContentsMargins(8, 8, 8, 6)
        self.column.setSpacing(4)
        self.title.setContentsMargins(GAP, 0, GAP, 0)
        self.goods = SheetTable(translate("FiguresPage", "Goods of the depositor"), self)
        self.account = SheetTable(translate("FiguresPage", "Account of the depositor"), self)
        self.column.addWidget(self.goods, 1)
        self.column.addWidget(self.account)
        self.pay = Pill(translate("FiguresPage", "Pay (Enter)"), self, on_card=True, main=True)
        self.take_back = Pill(translate("FiguresPage", "Take the last payout back (Delete)"), self, on_card=True)
        self.notes = QLabel(self)
        self.notes.setFont(theme.font(12))
        self.notes.setWordWrap(True)
        self.notes.setTextFormat(Qt.TextFormat.PlainText)
        self.notes.setContentsMargins(GAP, 0, GAP, 0)
        self.notes.setForegroundRole(self.notes.palette().ColorRole.PlaceholderText)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(GAP, 0, GAP, 0)
        buttons.addWidget(self.pay)
        buttons.addWidget(self.take_back)
        buttons.addWidget(self.notes, 1)
        buttons.addStretch()
        self.column.addLayout(buttons)
        self.show_statement((), can_take_back=False)

    def show_statement(self, found: Sequence[Shown], *, can_take_back: bool) -> None:
        """Show a statement, or that there is none."""
        for table, each in zip((self.goods, self.account), found, strict=False):
            table.show_sheet(each)
        self.title.setText(found[0].sheet.title if found else "")
        self.setAccessibleName(self.title.text())
        self.notes.setText(" ".join(found[0].sheet.notes) if found else "")
        self.notes.setVisible(bool(self.notes.text()))
        for widget in (self.goods, self.account, self.pay):
            widget.setVisible(bool(found))
        self.take_back.setVisible(can_take_back)
        self.column.activate()
        self._share_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height anew."""
        super().resizeEvent(event)
        self._share_height()

    def _share_height(self) -> None:
        """Give the account its part of the height that both tables have, in whole rows; the goods have the rest."""
        there = self.goods.height() + self.account.height() - 2 * self.goods.height_of(0)
        room = there // self.goods.verticalHeader().defaultSectionSize()
        rows = account_rows(self.goods.report.rowCount(), self.account.report.rowCount(), room)
        self.account.setFixedHeight(self.account.height_of(rows))
        self.account.scrollToBottom()  # what is still to be paid stands last

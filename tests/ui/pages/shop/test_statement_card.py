"""A statement shows as many lines as there is height for, and never hides what is still to be paid."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from bitdesk import words
from bitdesk.exports.sheet import Column, Kind, Sheet
from bitdesk.ui.pages.shop.statement_card import StatementCard, account_rows
from bitdesk.ui.widgets.report_table import HEAD_HEIGHT, ROW_HEIGHT
from bitdesk.ui.widgets.sheet_table import SheetTable, shown

COLUMNS = (Column("what", "What", Kind.TEXT), Column("amount", "Amount", Kind.MONEY))


@pytest.fixture
def card(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> StatementCard:
    """A card without a statement yet."""
    monkeypatch.setattr(words, "_chosen", "en")
    card = StatementCard()
    qtbot.addWidget(card)
    card.show()
    return card


def sheet(rows: int, notes: str = "") -> Sheet:
    """A report of so many rows and a total."""
    found = tuple((f"Row {number}", number) for number in range(rows))
    return Sheet("Statement", COLUMNS, found, {}, total=("Total", 0), notes=(notes,) if notes else ())


def rows_seen(table: SheetTable) -> int:
    return (table.height() - HEAD_HEIGHT) // ROW_HEIGHT


@pytest.mark.parametrize(
    ("goods", "account", "room", "expected"),
    [(12, 3, 7, 2), (12, 3, 16, 3), (3, 9, 16, 9), (40, 9, 18, 6), (2, 4, 3, 2), (1, 1, 0, 1)],
)
def test_the_account_takes_a_third_and_what_the_goods_leave(goods: int, account: int, room: int, expected: int) -> None:
    assert account_rows(goods, account, room) == expected


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_goods_and_account_use_the_height_that_is_there(card: StatementCard, qtbot: QtBot) -> None:
    card.resize(860, 310)
    card.show_statement(
        (shown(sheet(12, "Goods that are lost are not owed by themselves. " * 4)), shown(sheet(3))), can_take_back=True
    )
    qtbot.waitUntil(lambda: rows_seen(card.account) == 2)
    assert rows_seen(card.goods) >= 4
    account = card.account
    assert account.verticalScrollBar().value() == account.verticalScrollBar().maximum(), "what is to be paid is last"
    card.resize(860, 640)
    qtbot.waitUntil(lambda: rows_seen(card.account) == 4)
    assert rows_seen(card.goods) >= 13

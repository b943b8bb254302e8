"""What is typed or scanned: digits whatever the layout, numbers apart from codes, codes taken out of other fields."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from bitdesk.ui import theme
from bitdesk.ui.pages.stock import picking
from bitdesk.ui.pages.stock.picking import PickField, PickTable, signed
from bitdesk.ui.pages.stock.whole_field import WholeField
from bitdesk.ui.widgets.fitted_table import FITTED
from bitdesk.ui.widgets.report_table import Cell, Column
from ui.conftest import press, type_text


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("3000000000007", "3000000000007"), (" 12 ", "12"), ("&é\"'(-è_çà", "1234567890"), ("café", "café"),
        ("A00001", "A00001"), ("", ""), ("²", "²"),
    ],
)  # fmt: skip
def test_digits_are_read_whatever_the_layout(text: str, digits: str) -> None:
    assert picking.as_digits(text) == digits


@pytest.mark.parametrize(
    ("text", "number"),
    [("12", 12), ("0", 0), ("é", 2), ("99999", 99_999), ("100000", None), ("-3", -3), ("1,5", None), ("x", None)],
)
def test_a_short_number_is_a_quantity(text: str, number: int | None) -> None:
    assert picking.quantity(text) == number


@pytest.mark.parametrize(
    ("text", "code", "rest"),
    [
        ("3000000000007", "3000000000007", ""), ("BL 7 3000000000007", "3000000000007", "BL 7 "),
        ("fragile96385074", "96385074", "fragile"), ("BL 4711", "", "BL 4711"),
        ("123456789012345678", "", "123456789012345678"), ("", "", ""),
    ],
)  # fmt: skip
def test_a_code_is_taken_out_of_a_field_that_it_does_not_belong_to(
    qtbot: QtBot, text: str, code: str, rest: str
) -> None:
    field = QLineEdit(text)
    qtbot.addWidget(field)
    assert (picking.scanned_into(field), field.text()) == (code, rest)


def test_the_field_keeps_its_keys_while_something_is_written(qtbot: QtBot) -> None:
    field = PickField("")
    qtbot.addWidget(field)
    entered: list[str] = []
    steps: list[int] = []
    field.entered.connect(lambda: entered.append(field.text()))
    field.stepped.connect(steps.append)
    press(field, Qt.Key.Key_Down)
    assert steps == [], "while it is empty the arrows are the list's"
    type_text(field, "map")
    press(field, Qt.Key.Key_Down)
    press(field, Qt.Key.Key_Up)
    press(field, Qt.Key.Key_Enter, "\r")
    press(field, Qt.Key.Key_Escape)
    assert (steps, entered, field.text()) == ([1, -1], ["map"], "")


class TestWholeField:
    def test_digits_alone_are_written_whatever_the_layout(self, qtbot: QtBot) -> None:
        field = WholeField()
        qtbot.addWidget(field)
        type_text(field, "1xé,2")
        assert (field.text(), field.value(), field.problem()) == ("122", 122, "")

    def test_the_arrows_count_and_stop_at_none(self, qtbot: QtBot) -> None:
        field = WholeField()
        qtbot.addWidget(field)
        field.show_value(1)
        assert not field.isModified()
        for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down):
            press(field, key)
        assert (field.value(), field.isModified()) == (0, True)

    @pytest.mark.parametrize("text", ["", "1234567", "x"])
    def test_what_is_no_number_is_said(self, qtbot: QtBot, text: str) -> None:
        field = WholeField()
        qtbot.addWidget(field)
        field.setText(text)
        assert field.value() is None
        assert "no number of pieces" in field.problem()


@pytest.mark.parametrize(
    ("text", "number"), [("-5", -5), ("−5", -5), ("+12", 12), (" - 3 ", -3), ("-", None), ("5", None), ("-x", None)]
)
def test_a_sign_makes_a_number(text: str, number: int | None) -> None:
    assert signed(text) == number


@pytest.mark.parametrize("width", [300, 420, 700])
def test_figures_and_dates_are_never_cut(qtbot: QtBot, width: int) -> None:
    columns = (Column("On", FITTED), Column("Product", 0.6), Column("Coming along", 0.1, figures=True))
    table = PickTable("Goods", columns)
    qtbot.addWidget(table)
    table.resize(width, 200)
    table.show()
    table.show_rows([(Cell("15/07/25"), Cell("Carte de randonnée au Mont Lozère"), Cell("12 345", bold=True))])
    metrics, heads = QFontMetrics(theme.font(13, bold=True)), table.horizontalHeader().fontMetrics()
    assert table.columnWidth(0) >= QFontMetrics(theme.font(13)).horizontalAdvance("15/07/25") + 16
    assert table.columnWidth(2) >= metrics.horizontalAdvance("12 345") + 16
    assert table.columnWidth(2) >= heads.horizontalAdvance("Coming along") + 16
    assert sum(table.columnWidth(at) for at in range(3)) <= table.viewport().width()

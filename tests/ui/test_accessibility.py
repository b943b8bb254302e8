"""The walk itself: what it must find is put into a window once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from accessibility import faults_of, unnamed, unreached
from bitdesk.ui.widgets.fields import TextField
from bitdesk.ui.widgets.form import Form
from bitdesk.ui.widgets.report_table import Cell, Column, ReportTable


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[QWidget]:
    """Give a window with two fields that are as they should be."""
    window = QWidget()
    window.resize(400, 200)
    row = QHBoxLayout(window)
    for name in ("First name", "Last name"):
        field = QLineEdit(window)
        field.setAccessibleName(name)
        row.addWidget(field)
    window.show()
    window.activateWindow()
    yield window
    window.close()
    window.deleteLater()


def add(window: QWidget, widget: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    layout.addWidget(widget)
    widget.show()


@pytest.mark.qt_log_ignore("This plugin does not support")
class TestWalk:
    def test_a_window_without_faults_has_none(self, shown: QWidget) -> None:
        assert faults_of(shown) == []

    def test_a_button_with_a_drawing_alone_has_no_name(self, shown: QWidget) -> None:
        add(shown, QPushButton("", shown))
        (fault,) = unnamed(shown)
        assert "QPushButton" in fault

    def test_a_field_without_a_label_has_no_name(self, shown: QWidget) -> None:
        add(shown, QLineEdit(shown))
        assert len(unnamed(shown)) == 1

    def test_a_hidden_control_is_nobodys_concern(self, shown: QWidget) -> None:
        hidden = QPushButton("", shown)
        hidden.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        hidden.hide()
        assert faults_of(shown) == []

    def test_a_heading_without_words_has_no_name(self, shown: QWidget) -> None:
        table = QTableWidget(1, 2, shown)
        table.setAccessibleName("Visits")
        table.setHorizontalHeaderLabels(["Hour", " "])
        add(shown, table)
        assert any("ColumnHeader" in fault for fault in unnamed(shown))

    def test_the_tables_of_the_program_name_headings_and_rows(self, shown: QWidget) -> None:
        table = ReportTable("Antennas", [Column("Office", 1), Column("Visits", 1)], shown)
        table.show_rows([(Cell("Vialas"), Cell("12"))])
        add(shown, table)
        assert faults_of(shown) == []

    def test_what_only_the_mouse_finds_is_not_reached(self, shown: QWidget) -> None:
        button = QPushButton("Send", shown)
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        add(shown, button)
        (fault,) = unreached(shown)
        assert "Send" in fault
        button.setEnabled(False)
        assert unreached(shown) == []

    def test_a_field_that_keeps_tab_to_itself_hides_what_follows(self, shown: QWidget) -> None:
        from PySide6.QtWidgets import QTextEdit

        trap = QTextEdit(shown)
        trap.setAccessibleName("Remarks")
        add(shown, trap)
        add(shown, QPushButton("Send", shown))
        assert any("Send" in fault for fault in unreached(shown))

    def test_of_a_choice_tab_leads_to_one_and_the_arrows_to_the_rest(self, shown: QWidget) -> None:
        group = QButtonGroup(shown)
        for text in ("Light", "Dark"):
            button = QPushButton(text, shown)
            button.setCheckable(True)
            group.addButton(button)
            add(shown, button)
        group.buttons()[0].setChecked(True)
        assert faults_of(shown) == []

    def test_a_form_is_walked_as_it_stands(self, shown: QWidget) -> None:
        form = Form(shown)
        first, second = TextField(form), TextField(form)
        form.add_line(("first", "First", first), ("second", "Second", second))
        add(shown, form)
        QApplication.processEvents()
        assert faults_of(shown) == []
        QWidget.setTabOrder(second, first)
        assert any(fault.startswith("Tab goes from Leave") for fault in faults_of(shown)), "before its second field"

    def test_a_date_is_one_control(self, shown: QWidget) -> None:
        day = QDateEdit(shown)
        day.setAccessibleName("Day")
        add(shown, day)
        assert faults_of(shown) == []

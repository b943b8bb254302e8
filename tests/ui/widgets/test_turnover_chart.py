"""Bars of money: whole euros over them, exact amounts when they are told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bitdesk import words
from bitdesk.ui.widgets.season_chart import Line
from bitdesk.ui.widgets.turnover_chart import TurnoverChart
from ui.conftest import press

MONTHS = (0, 0, 0, 0, 64_712, 0, 212_950, -500, 0, 0, 0, 0)


@pytest.fixture
def chart(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> TurnoverChart:
    """A chart of two offices."""
    monkeypatch.setattr(words, "_chosen", "en")
    chart = TurnoverChart()
    qtbot.addWidget(chart)
    chart.resize(860, 220)
    chart.show_lines((Line("Vialas", MONTHS), Line("Le Collet", (0, 0, 0, 0, 100, *MONTHS[5:]))))
    return chart


@pytest.mark.parametrize(
    ("cents", "text"), [(0, "0"), (64_712, "647"), (5_000, "50"), (50, "€0.50"), (999, "€9.99"), (-500, "-5")]
)
def test_a_figure_is_in_whole_euros_unless_it_is_small(chart: TurnoverChart, cents: int, text: str) -> None:
    assert chart.figure(cents).replace("−", "-") == text


def test_a_month_tells_its_exact_amount(chart: TurnoverChart) -> None:
    press(chart, Qt.Key.Key_Home)
    for _ in range(4):
        press(chart, Qt.Key.Key_Right)
    assert chart.detail == "May: €648.12"
    assert "May: €648.12 (Vialas €647.12, Le Collet €1.00)" in chart.accessibleDescription()


def test_a_month_of_refunds_alone_is_drawn_without_a_bar(chart: TurnoverChart) -> None:
    chart.show_lines((Line("Vialas", (-500, *(0,) * 11)),))
    assert not chart.grab().isNull()
    assert chart.accessibleName() == "Turnover by month and office"

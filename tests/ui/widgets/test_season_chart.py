from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bitdesk.ui.widgets.season_chart import Line, SeasonChart
from bitdesk.ui.widgets.season_colours import paint_of

PDM = Line("Le Pont de Montvert", (10, 0, 0, 0, 0, 40, 200, 240, 30, 0, 0, 0))
VIA = Line("Vialas", (0, 0, 0, 0, 0, 20, 100, 60, 0, 0, 0, 0))
JULY = 6


@pytest.fixture
def chart(qtbot: QtBot) -> SeasonChart:
    chart = SeasonChart()
    qtbot.addWidget(chart)
    chart.resize(864, 230)
    chart.show_lines((PDM, VIA))
    chart.show()
    return chart


def column(chart: SeasonChart, month: int) -> QPointF:
    plot = chart._plot()
    return QPointF(plot.left() + (month + 0.5) * plot.width() / 12, plot.bottom() - 3)


def ink(chart: SeasonChart, month: int) -> dict[str, int]:
    """How many pixels of each colour stand in the middle of a month's bar."""
    image, x = chart.grab().toImage(), round(column(chart, month).x())
    colours = [image.pixelColor(x, y).name() for y in range(round(chart._plot().top()), round(chart._plot().bottom()))]
    return {name: colours.count(name) for name in set(colours)}


def test_segments_are_as_high_as_their_figures(chart: SeasonChart) -> None:
    below, above = (paint_of(place, dark=False)[0].name() for place in range(2))
    july = ink(chart, JULY)
    assert july[below] / july[above] == pytest.approx(2, rel=0.1)
    august = ink(chart, JULY + 1)
    assert august[below] / july[below] == pytest.approx(240 / 200, rel=0.1)
    assert below not in ink(chart, 1)


def test_pointing_at_a_month_tells_its_figures(chart: SeasonChart, qtbot: QtBot) -> None:
    assert "Visitors at the offices" in chart.detail
    QTest.mouseMove(chart, column(chart, JULY).toPoint())
    assert chart.month == JULY
    assert chart.detail.endswith("300 visitor(s)")
    QTest.mouseMove(chart, QPoint(chart.width() - 5, 100))
    assert chart.month is None


def test_the_arrows_walk_through_the_year(chart: SeasonChart, qtbot: QtBot) -> None:
    places = []
    for key in ("Right", "Right", "Left", "Left", "End", "Right", "Home"):
        QTest.keyClick(chart, Qt.Key[f"Key_{key}"])
        places.append(chart.month)
    assert places == [0, 1, 0, 0, 11, 11, 0]


def test_a_screen_reader_is_told_everything(chart: SeasonChart) -> None:
    assert chart.accessibleName()
    text = chart.accessibleDescription()
    assert "300 (Le Pont de Montvert 200, Vialas 100)" in text
    assert text.count(";") == 4


def test_a_year_without_visitors_has_no_scale(chart: SeasonChart) -> None:
    chart.show_lines((Line("Vialas", (0,) * 12),))
    assert paint_of(0, dark=False)[0].name() not in ink(chart, JULY)
    assert chart.accessibleDescription() == ""


def test_a_bar_without_room_is_still_painted(chart: SeasonChart) -> None:
    chart.show_lines(tuple(Line(f"Office {place}", PDM.months) for place in range(30)))
    chart.resize(400, 180)
    assert QColor(paint_of(29, dark=False)[0]).isValid()
    assert not chart.grab().isNull()

"""Bars: as long as what they measure, their interval over them, and all of it in words for who does not see it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from bitdesk.ui import theme
from bitdesk.ui.widgets.interval_bars import HEAD, ROW, Bar, IntervalBars

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

BARS = [Bar("All together", 0.5, 0.4, 0.6, "50 % (9)"), Bar("By office"), Bar("Vialas", 1.0, None, None, "100 % (1)")]


@pytest.fixture
def shown(qtbot: QtBot) -> IntervalBars:
    widget = IntervalBars()
    qtbot.addWidget(widget)
    widget.show_bars(BARS)
    widget.resize(600, widget.height())
    widget.show()
    return widget


def test_it_is_as_high_as_what_it_shows(shown: IntervalBars) -> None:
    assert shown.height() == 2 * ROW + HEAD
    shown.show_bars([])
    assert shown.height() == 1


def test_a_bar_is_as_long_as_its_share(shown: IntervalBars) -> None:
    half, whole = shown.place(BARS[0]), shown.place(BARS[2])
    assert half.width() * 2 == pytest.approx(whole.width())
    assert half.left() == whole.left()
    assert shown.rect().contains(whole.toAlignedRect())


def test_the_interval_is_painted_over_the_bar(shown: IntervalBars) -> None:
    picture = shown.grab().toImage()
    bar = shown.place(BARS[0])
    middle, full = round(bar.center().y()), bar.width() / 0.5
    at = {share: picture.pixelColor(round(bar.left() + full * share), middle).name() for share in (0.2, 0.5, 0.8)}
    look = theme.colours()
    assert at == {0.2: look.bar.name(), 0.5: look.text.name(), 0.8: look.ghost.name()}


def test_it_says_what_it_shows(shown: IntervalBars) -> None:
    assert shown.accessibleDescription() == "All together: 50 % (9)\nBy office\nVialas: 100 % (1)"

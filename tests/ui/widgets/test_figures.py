from __future__ import annotations

from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from bitdesk.ui.widgets.figures import Figures, Numbers


@pytest.fixture
def figures(qtbot: QtBot) -> Figures:
    figures = Figures()
    qtbot.addWidget(figures)
    figures.resize(616, 60)
    figures.show()
    return figures


@pytest.mark.parametrize(("visitors", "hour"), [(0, 0), (87, 7), (105, 25), (1245, 131)])
def test_the_numbers_never_overlap(figures: Figures, visitors: int, hour: int) -> None:
    figures.show_numbers(Numbers(visitors, hour, 14, "Last: 2 people, 12 min ago"))
    areas = figures._areas()
    for one, next_one in pairwise(areas):
        assert one.right() < next_one.left()
    last = areas[-1]
    assert figures.fontMetrics().horizontalAdvance(figures.numbers.last) < last.width()
    assert figures.undo.x() == last.left()


def test_what_is_shown_is_told(figures: Figures) -> None:
    figures.show_numbers(Numbers(87, 7, 14, "Last: 2 people, just now"))
    assert "87" in figures.accessibleName()
    assert "just now" in figures.accessibleName()


def test_nothing_is_known_before_the_file_is_open(figures: Figures) -> None:
    assert figures.numbers.visitors is None

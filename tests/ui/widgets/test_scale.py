"""The scale of a chart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from bitdesk.ui.widgets.scale import month_name, tick


@pytest.mark.parametrize(("highest", "step"), [(1, 1), (4, 1), (5, 2), (20, 5), (21, 10), (6592, 2000), (8001, 5000)])
def test_the_scale_has_round_steps(highest: int, step: int) -> None:
    assert tick(highest) == step


def test_a_month_has_its_name_in_the_language_of_the_window() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("fr_FR"))
    try:
        assert month_name(7, QLocale.FormatType.LongFormat) == "août"
    finally:
        QLocale.setDefault(before)

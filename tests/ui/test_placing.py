from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect

from bitdesk.ui.placing import brought_back

LEFT, RIGHT = QRect(0, 0, 1000, 800), QRect(1000, 0, 1280, 1024)


@pytest.mark.parametrize(
    ("wanted", "screens", "stands"),
    [
        (QRect(10, 20, 300, 200), [LEFT], (10, 20)),
        (QRect(900, 700, 300, 200), [LEFT], (700, 600)),
        (QRect(-50, -60, 300, 200), [LEFT], (0, 0)),
        (QRect(1500, 500, 300, 200), [LEFT, RIGHT], (1500, 500)),
        (QRect(1500, 500, 300, 200), [LEFT], (700, 500)),
        (QRect(950, 100, 300, 200), [LEFT, RIGHT], (1000, 100)),
        (QRect(0, 0, 3000, 200), [LEFT], (0, 0)),
    ],
    ids=["seen", "over the edge", "before the edge", "second screen", "screen gone", "between two", "too wide"],
)
def test_a_window_is_brought_back_where_it_is_seen(
    wanted: QRect, screens: list[QRect], stands: tuple[int, int]
) -> None:
    assert brought_back(wanted, screens) == QPoint(*stands)

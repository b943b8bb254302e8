"""Where a small window stands on the screens: remembered as text, and always where it is seen."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication

FROM_THE_EDGE = 24
_PLACE = re.compile(r"(-?\d{1,6}),(-?\d{1,6})")


def brought_back(wanted: QRect, screens: Sequence[QRect]) -> QPoint:
    """Where a window stands so that all of it is seen: where it is wanted, else the nearest place on a screen."""

    def seen(screen: QRect) -> tuple[int, int]:
        shared = screen.intersected(wanted)
        return shared.width() * shared.height(), -(screen.center() - wanted.center()).manhattanLength()

    screen = max(screens, key=seen)
    return QPoint(
        max(screen.left(), min(wanted.left(), screen.right() + 1 - wanted.width())),
        max(screen.top(), min(wanted.top(), screen.bottom() + 1 - wanted.height())),
    )


def placed(remembered: str, size: QSize) -> QPoint:
    """Where a window of a size was last, in the corner of the first screen where that is not known."""
    screens = _screens()
    corner = screens[0].bottomRight() - QPoint(size.width() + FROM_THE_EDGE, size.height() + FROM_THE_EDGE)
    return brought_back(QRect(_point(remembered) or corner, size), screens)


def moved(before: QRect, by: QPoint) -> QPoint:
    """Where a window stands after a step, never out of sight."""
    return brought_back(before.translated(by), _screens())


def as_text(place: QPoint) -> str:
    """A place as the settings write it."""
    return f"{place.x()},{place.y()}"


def _screens() -> list[QRect]:
    return [screen.availableGeometry() for screen in QGuiApplication.screens()]


def _point(text: str) -> QPoint | None:
    match = _PLACE.fullmatch(text)
    return QPoint(int(match[1]), int(match[2])) if match else None

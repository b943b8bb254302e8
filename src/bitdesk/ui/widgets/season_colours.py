"""The colours of the offices in a chart, told apart by everyone.

Each stands out from the card by 3:1 at least, and any two stay apart for normal sight and for the three
forms of colour blindness; after the last they come again, hatched.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

LIGHT = tuple(QColor(name) for name in ("#7a3e65", "#4a90d9", "#b3850f", "#1b2f86", "#3f6b2a", "#858b93", "#1d2a35"))
DARK = tuple(QColor(name) for name in ("#d7a3c3", "#5a8fe0", "#f0d24f", "#a98120", "#a8dcff", "#7f868e", "#f6f0e2"))
_PATTERNS = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.Dense4Pattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.HorPattern,
)


def paint_of(place: int, *, dark: bool) -> tuple[QColor, Qt.BrushStyle]:
    """The colour and the pattern of the n-th office."""
    colours = DARK if dark else LIGHT
    return colours[place % len(colours)], _PATTERNS[place // len(colours) % len(_PATTERNS)]

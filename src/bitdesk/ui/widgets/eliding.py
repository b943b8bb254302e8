"""Texts in little room: on one line or on two, and an ellipsis only where there is no other way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics


def elided(metrics: QFontMetrics, text: str, width: int) -> str:
    """Return a text, its end cut where it is too long."""
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def fits(metrics: QFontMetrics, text: str, width: int) -> bool:
    """Return whether a text is drawn whole: its width in whole pixels may be rounded down to one that is too narrow."""
    return elided(metrics, text, width) == text


def two_lines(metrics: QFontMetrics, text: str, width: int) -> list[str]:
    """Break a text that is too long between two words (not "8 days"); what is too long even so ends in an ellipsis."""
    first, words = "", " ".join(text.splitlines()).split(" ")
    while words and fits(metrics, f"{first} {words[0]}".strip(), width):
        first = f"{first} {words.pop(0)}".strip()
    lines = [first, " ".join(words)] if first and words else [text]
    return [elided(metrics, line, width) for line in lines]

"""What is said when somebody points at something: words, whatever stands in them."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import Qt


def as_words(text: str) -> str:
    """Return a hint that Qt shows as it was written: what a visitor wrote is never a page with pictures to fetch."""
    return f"<p style='white-space:pre-wrap'>{escape(text)}</p>" if Qt.mightBeRichText(text) else text

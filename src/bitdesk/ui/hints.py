"""What is said when somebody points at something: words, whatever stands in them."""

from __future__ import annotations

from PySide6.QtGui import Qt


def as_words(text: str) -> str:
    """Return a hint that Qt shows as it was written: what a visitor wrote is never a page with pictures to fetch."""
    if not Qt.mightBeRichText(text):
        return text
    from html import escape  # a table of two thousand names, which no counter waits for

    return f"<p style='white-space:pre-wrap'>{escape(text)}</p>"

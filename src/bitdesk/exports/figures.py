"""Numbers and dates as they are read in France, in the language in use."""

from __future__ import annotations

from bitdesk import clock, words

NO_VALUE = "–"
# Too narrow to be taken for the end of a word, and never broken over two lines.
_NARROW_SPACE = "\u202f"


def count(value: int) -> str:
    """Return a whole number with its groups of digits."""
    return f"{value:,}".replace(",", _NARROW_SPACE if words.chosen() == "fr" else ",")


def rate(value: float) -> str:
    """Return a number to one decimal."""
    text = f"{value:.1f}"
    return text.replace(".", ",") if words.chosen() == "fr" else text


def instant(at_ms: int) -> str:
    """Return an instant in UTC milliseconds as a local day and time."""
    return f"{clock.local(at_ms):%d/%m/%Y %H:%M}"


def iso(at_ms: int) -> str:
    """Return an instant in UTC milliseconds for another program: local, with its offset."""
    return clock.local(at_ms).isoformat(timespec="seconds")


def difference(ms: int) -> str:
    """Return how far a clock is ahead (+) or behind (-), in whole seconds."""
    seconds = round(ms / 1000)
    return f"{seconds:+d} s" if seconds else "0 s"

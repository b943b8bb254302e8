"""Numbers and dates as they are read in France, in the language in use."""

from __future__ import annotations

import re
from datetime import date

from bitdesk import clock, words

NO_VALUE = "–"
MINUS = "−"
"""The sign of what people read; programs have the hyphen, and a ticket printer that lacks it too (`printers`)."""

_NO_BREAK = "\u00a0"

# Those that move the cursor or the direction of writing: a name that came from elsewhere may have any of them.
_CONTROLS = "\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069"
_IN_LINES = re.compile(f"[{_CONTROLS}]")
_IN_ONE_LINE = re.compile(f"[\t\n{_CONTROLS}]")


def count(value: int) -> str:
    """Return a whole number with its groups of digits."""
    return minus(words.number(value))


def rate(value: float) -> str:
    """Return a number to one decimal."""
    text = minus(f"{value:.1f}")
    return text.replace(".", ",") if words.chosen() == "fr" else text


def score(value: float) -> str:
    """Return a number to two decimals: a mean of ratings."""
    text = minus(f"{value:.2f}")
    return text.replace(".", ",") if words.chosen() == "fr" else text


def money(cents: int) -> str:
    """Return an amount in euros as it is read: `1 234,50 €` in French, `€1,234.50` in English."""
    sign = MINUS if cents < 0 else ""
    euros, rest = divmod(abs(cents), 100)
    if words.chosen() == "fr":
        return f"{sign}{count(euros)},{rest:02}{_NO_BREAK}€"
    return f"{sign}€{count(euros)}.{rest:02}"


def decimal(cents: int) -> str:
    """Return an amount in euros for another program: `-1234.50`."""
    sign = "-" if cents < 0 else ""
    return f"{sign}{abs(cents) // 100}.{abs(cents) % 100:02}"


def day(on: date) -> str:
    """Return a date in figures."""
    return f"{on:%d/%m/%Y}"


def instant(at_ms: int) -> str:
    """Return an instant in UTC milliseconds as a local day and time."""
    return f"{clock.local(at_ms):%d/%m/%Y %H:%M}"


def iso(at_ms: int) -> str:
    """Return an instant in UTC milliseconds for another program: local, with its offset."""
    return clock.local(at_ms).isoformat(timespec="seconds")


def difference(ms: int) -> str:
    """Return how far a clock is ahead (+) or behind (−), in whole seconds."""
    seconds = round(ms / 1000)
    return minus(f"{seconds:+d} s") if seconds else "0 s"


def minus(number: str) -> str:
    """Return a written number with the minus that people read."""
    return number.replace("-", MINUS)


def plain(text: str, *, lines: bool = False) -> str:
    """Return a text whose control characters are written out, the ends of lines too unless it has `lines`."""
    return (_IN_LINES if lines else _IN_ONE_LINE).sub(_written_out, text)


def one_line(text: str) -> str:
    """Return what somebody wrote in several lines on one, as a cell of a table wants it."""
    return " ".join(text.split())


def _written_out(found: re.Match[str]) -> str:
    code = ord(found[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"

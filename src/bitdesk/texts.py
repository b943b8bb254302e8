"""What people write: kept as they wrote it, or refused with a sentence. Emoji and right-to-left scripts are kept."""

from __future__ import annotations

import unicodedata

from bitdesk.errors import RuleError, noop
from bitdesk.values import LONGEST_TEXT

_ALLOWED = "\n\t"


def kept(text: str, longest: int = LONGEST_TEXT) -> str:
    """Return a text as it is kept: without blanks around it, its lines ended alike.

    Raises:
        RuleError: it is empty, too long, or holds a character that is no text (a NUL, an escape sequence).
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").strip()
    if _is_blank(text):
        raise RuleError(noop("The text is empty. Write it, then record it."))
    return _checked(text, longest)


def kept_or_none(text: str | None, longest: int = LONGEST_TEXT) -> str | None:
    """Return a text that may be missing as `kept` does, None where it is blank."""
    return kept(text, longest) if text and not _is_blank(text) else None


def _is_blank(text: str) -> bool:
    """Tell whether nobody would see anything: blanks, or characters of no width such as U+200B."""
    return all(letter.isspace() or unicodedata.category(letter) == "Cf" for letter in text)


def _checked(text: str, longest: int) -> str:
    if len(text) > longest:
        raise RuleError(
            noop("The text has {length} characters, at most {longest} can be kept. Shorten it, or part it in two."),
            length=len(text), longest=longest,
        )  # fmt: skip
    if any(unicodedata.category(letter) in ("Cc", "Cs") and letter not in _ALLOWED for letter in text):
        raise RuleError(noop("The text holds a character that cannot be kept. Take it out: it may come from a paste."))
    return text

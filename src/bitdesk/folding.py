"""Texts as they are searched: without capitals, accents, hyphens and apostrophes."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import cache

_PUNCTUATION = "-'’.,()&"
_LATIN = range(0xDF, 0x250)
"""The letters of European languages beyond ASCII, small ones from ß on: all that French has."""


def plain(text: str) -> str:
    """Return a text as it is searched: "Côte-d’Or" is "cote d or"."""
    folded = text.casefold().translate(_plainly())
    if not folded.isascii():
        folded = _without_accents(folded)
    return " ".join(folded.split())


def _without_accents(text: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))


@cache
def _plainly() -> Mapping[int, str]:
    letters = {place: _without_accents(chr(place)) for place in _LATIN if chr(place) != "÷"}
    return letters | str.maketrans(dict.fromkeys(_PUNCTUATION, " ") | {"œ": "oe", "æ": "ae"})

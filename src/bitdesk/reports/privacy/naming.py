"""Where a person is named in a text: by name, by e-mail, by telephone; whatever the capitals and the accents."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bitdesk.contacts import ContactCard

MARK = "[…]"
"""What stands where words were taken out."""

SHORTEST = 3
"""Letters of a name's part that is looked for by itself: "de" or "Le" stand everywhere."""

FEWEST_DIGITS = 6
"""Digits of the shortest telephone number that is looked for."""

_WORD = re.compile(r"[^\W\d_]+")
_ADDRESS_WORD = re.compile(r"[^\W_]+")
_DIGIT = re.compile(r"\d")
_NO_DIGIT = re.compile(r"\D")
_EXTENSION = re.compile(r"[^\W\d_]|#")
_AS_TWO = {"œ": "oe", "æ": "ae", "ß": "ss"}
_TITLED = (
    "m",
    "mr",
    "mme",
    "mlle",
    "madame",
    "monsieur",
    "mademoiselle",
    "mrs",
    "ms",
    "miss",
    "herr",
    "frau",
    "famille",
    "family",
)
_TITLES = rf"(?:{'|'.join(_TITLED)})\.?\s+"
_BETWEEN = r"[\W_]+"
_SEPARATED = r"[ .\-/()]*"
_PREFIX = r"(?:(?:\+|00)\d{1,3}[ .\-/]*)?(?:(?:\(0\)|0)[ .\-/]*)?"


def named_by(card: ContactCard, *, alone: bool) -> list[re.Pattern[str]]:
    """Return what a person is looked for by, in texts as `_letters` folds them.

    `alone` takes each part of the name by itself, which suits what is known to be theirs. Otherwise whatever may be a
    word of the language stays: one part of a name counts only behind a title, a company needs two words, an address a
    number.
    """
    person = [part for part in _parts(card.name) if part not in _TITLED]
    company = _parts(card.company)
    found = []
    if alone or (len(person) > 1 and any(len(part) >= SHORTEST for part in person)):
        found += [_sequence(parts) for parts in (person, [*person[1:], *person[:1]]) if parts]
    if len("".join(company)) >= SHORTEST and (alone or len(company) > 1):
        found.append(_sequence(company))
    if "@" in (card.email or ""):
        found.append(rf"(?<![\w.+-]){re.escape(_letters((card.email or '').strip()))}(?![\w-]|\.\w)")
    address = _ADDRESS_WORD.findall(_letters(card.address or ""))
    if len(address) > 1 and _DIGIT.search(card.address or ""):
        found.append(_sequence(address))
    if card.phone and len(digits := _digits(card.phone)) >= FEWEST_DIGITS:
        found.append(_PREFIX + _SEPARATED.join(digits))
    single = [_spelled(part) for parts in (person, company if alone else []) for part in parts if len(part) >= SHORTEST]
    if single:
        found.append(rf"(?<!\w){'' if alone else _TITLES}(?:{'|'.join(single)})(?!\w)")
    return [re.compile(pattern) for pattern in found]


def _parts(name: str | None) -> list[str]:
    """Return the parts of a name, folded."""
    return _WORD.findall(_letters(name or ""))


def _sequence(parts: Sequence[str]) -> str:
    return rf"(?<!\w){_BETWEEN.join(map(_spelled, parts))}(?!\w)"


def _spelled(part: str) -> str:
    """Return the pattern of a part of a name, whichever way letters are written that are one or two."""
    pattern = re.escape(_expanded(part))
    for one, two in _AS_TWO.items():
        pattern = pattern.replace(two, f"(?:{two}|{one})")
    return pattern


def _expanded(text: str) -> str:
    """Return a folded text with the letters as two that may be written so."""
    if not text.isascii():
        for one, two in _AS_TWO.items():
            text = text.replace(one, two)
    return text


def _digits(phone: str) -> str:
    """Return the last nine digits, which +33 4 66 and 04 66 have in common; an extension behind them is none of it."""
    return _NO_DIGIT.sub("", _EXTENSION.split(phone)[0])[-9:]


class _Plain(dict[int, str]):
    """Letters without capitals and accents, one for one, learned as they come."""

    def __missing__(self, code: int) -> str:
        base = unicodedata.normalize("NFD", chr(code))[0].lower()
        self[code] = "'" if code == ord("’") else base[0] if base else chr(code)
        return self[code]


_PLAIN = _Plain()


def _letters(text: str) -> str:
    """Return a text letter by letter without capitals and accents: as long as it was, so that places stay."""
    return text.lower() if text.isascii() else text.translate(_PLAIN)


def anchors(card: ContactCard) -> frozenset[str]:
    """Return words of which one stands in every text that names a person, their telephone apart."""
    parts = _WORD.findall(_expanded(_letters(card.name or "")))
    longest = (
        max(found, key=len)
        for text in (card.name, card.company, card.email, card.address)
        if (found := _WORD.findall(_expanded(_letters(text or ""))))
    )
    company = _WORD.findall(_expanded(_letters(card.company or "")))
    return frozenset({*longest, *(part for part in (*parts, *company) if len(part) >= SHORTEST)})


def words_in(text: str) -> set[str]:
    """Return the words of a text, as `anchors` has them."""
    return set(_WORD.findall(_expanded(_letters(unicodedata.normalize("NFC", text)))))


def has_number(text: str, card: ContactCard) -> bool:
    """Return whether the digits of a person's telephone stand in a text, whatever is between them."""
    digits = _digits(card.phone or "")
    return len(digits) >= FEWEST_DIGITS and digits in _NO_DIGIT.sub("", text)


def redacted(text: str, patterns: Iterable[re.Pattern[str]]) -> str:
    """Return a text with a mark wherever one of the patterns is found; marks beside one another are one."""
    # A combining accent of its own would part a name from its end: composed letters are one each.
    composed = unicodedata.normalize("NFC", text)
    folded = _letters(composed)
    spans = sorted(match.span() for pattern in patterns for match in pattern.finditer(folded))
    if not spans:
        return text
    pieces: list[str] = []
    end = 0
    for start, stop in spans:
        if start > end or not pieces:
            pieces += [composed[end:start], MARK]
        end = max(end, stop)
    left = "".join([*pieces, composed[end:]])
    return re.sub(rf"{re.escape(MARK)}(?:[ \-]?{re.escape(MARK)})+", MARK, left)


def only_takes_out(before: str, after: str) -> bool:
    """Return whether a text is another one with words taken out, a mark in the place of each: nothing is put in.

    Blanks around it do not count. Each piece is taken where it comes first, the last one at the end: no other choice
    could do better, and none is tried again.
    """
    whole = unicodedata.normalize("NFC", before).strip()
    first, *pieces = unicodedata.normalize("NFC", after).strip().split(MARK)
    if not pieces:
        return first == whole
    if not whole.startswith(first):
        return False
    place, last = len(first), pieces.pop()
    for piece in pieces:
        found = whole.find(piece, place)
        if found < 0:
            return False
        place = found + len(piece)
    return whole.endswith(last) and len(whole) - len(last) >= place

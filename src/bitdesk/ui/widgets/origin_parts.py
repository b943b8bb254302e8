"""Reading where the people of a party come from: "10 34, 3 BE", "10 x Hérault 3 belg 2 ?"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from bitdesk import geography

if TYPE_CHECKING:
    from bitdesk.geography import Place

_PAIR = re.compile(
    # An x is a sign where no letter follows, or a digit stands before it: XK is Kosovo.
    r"\s*(?P<people>\d+)\s*(?:(?:[×*]|(?<=\d)x|x(?![^\W\d_]))\s*)?"
    r"(?P<origin>\?|2[abAB]\b|\d+|[^\W\d_][^\d,;+?]*)?\s*[,;+]?",
    re.IGNORECASE,
)
_AND = re.compile(r"\s+(?:et|and|&)\s*$", re.IGNORECASE)
_BEGINNING = re.compile(r"\s*\d{1,2}\s*[\sx×*,]", re.IGNORECASE)


class Part(NamedTuple):
    """Some people and where they come from: `typed`, and the place that it stands for if there is one."""

    people: int
    typed: str
    place: Place | None


class Reading(NamedTuple):
    """What was understood, and from where on the rest was not."""

    parts: tuple[Part, ...]
    rest: str

    @property
    def is_whole(self) -> bool:
        """Whether everything was understood."""
        return bool(self.parts) and not self.rest and all(part.place for part in self.parts)

    @property
    def people(self) -> int:
        """How many people were said."""
        return sum(part.people for part in self.parts)


def begins_group(text: str) -> bool:
    """Whether a text begins as a group does, with a number of people, and not with a place."""
    return _BEGINNING.match(text) is not None


def read(text: str, language: str) -> Reading:
    """Read numbers of people, each with a place: its code, or the beginning of its name."""
    parts = []
    at = 0
    while at < len(text.rstrip(" ,;+")):
        match = _PAIR.match(text, at)
        if match is None:
            break
        typed = _AND.sub("", match["origin"] or "").strip()
        parts.append(Part(int(match["people"][:6]), typed, _place(typed, language)))
        at = match.end()
    return Reading(tuple(parts), text[at:].strip(" ,;+"))


def replace_last(text: str, code: str) -> str:
    """Put a place where the last one is being typed, ready for the next number."""
    last = None
    for match in _PAIR.finditer(text):
        last = match
    if last is None:
        return text
    stays = text[: last.start()].rstrip()
    return f"{stays} {last['people']} {code}, ".lstrip()


def _place(typed: str, language: str) -> Place | None:
    if not typed:
        return None
    if typed.isdigit():
        typed = typed.zfill(2)
    found = geography.find(typed, language)
    exact = next((place for place in found if place.code == typed.upper()), None)
    if exact is not None or typed[0].isdigit():
        return exact
    return found[0] if found else None

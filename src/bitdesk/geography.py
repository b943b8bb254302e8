"""Where visitors come from: départements and countries, by code, and found by what a counselor types."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from bitdesk.folding import plain
from bitdesk.values import FRANCE, UNKNOWN_COUNTRY

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_FILE = Path(__file__).resolve().parent / "resources" / "geography.json"
# The countries that most of France's foreign visitors come from: among equals, they are proposed first.
_USUAL = ("BE", "NL", "DE", "GB", "CH", "ES", "IT", "LU", "US", "CA", "IE", "PT", "DK", "SE", "AT", "PL")


@dataclass(frozen=True, slots=True)
class Place:
    """An origin: `code` of the département or else the country, both apart, and the label to show."""

    code: str
    country: str
    department: str | None
    label: str


@dataclass(frozen=True, slots=True)
class _Data:
    """The data file: names by code, the countries' in French and English, and what else some are called."""

    departments: Mapping[str, str]
    countries: Mapping[str, tuple[str, str]]
    other_names: Mapping[str, list[str]]


@dataclass(frozen=True, slots=True)
class _Entry:
    """A place as it is searched: every name written plainly, after a space, so that " her" begins a word."""

    code: str
    country: str
    department: str | None
    names: Mapping[str, str]
    other_names: str


def departments() -> Mapping[str, str]:
    """Return the names of the 101 départements by code ("01" to "95" with "2A" and "2B", "971" to "976")."""
    return _data().departments


def countries() -> Mapping[str, tuple[str, str]]:
    """Return the French and English names of the countries by ISO 3166 code; "ZZ" is "asked and not known".

    The five overseas départements have ISO codes too: here they are départements of France only.
    """
    return _data().countries


def is_department(code: str) -> bool:
    """Tell whether this is the code of a French département."""
    return code in departments()


def is_country(code: str) -> bool:
    """Tell whether this is the code of a country, or "ZZ"."""
    return code in countries()


def label(country: str | None, department: str | None, language: str) -> str:
    """Return an origin as it is shown: "34 Hérault", "BE Belgique", "? Inconnue"; "" if nothing was said."""
    if department:
        return f"{department} {departments().get(department, '')}".strip()
    if not country:
        return ""
    shown = "?" if country == UNKNOWN_COUNTRY else country
    return f"{shown} {_name(country, language)}".strip()


def find(text: str, language: str, limit: int = 8) -> list[Place]:
    """Return the places that a text begins to name, by code or by a word of their names, the likeliest first.

    Accents and capitals do not matter. A number means a département. Otherwise the order is: the exact code,
    names that begin so in the language, words of them, other names; each time départements first.
    """
    typed = plain(text)
    if not typed:
        return []
    if typed == "?":
        ranked = [(0, entry) for entry in _entries() if entry.country == UNKNOWN_COUNTRY]
    elif typed[0].isdigit():
        ranked = [(0, entry) for entry in _entries() if entry.code.lower().startswith(typed)]
    else:
        ranked = _ranked(typed, "en" if language == "en" else "fr")
    return [_place(entry, language) for _, entry in ranked[:limit]]


def _ranked(typed: str, language: str) -> list[tuple[int, _Entry]]:
    ranks = ((_rank(entry, typed, language), entry) for entry in _entries())
    return sorted(((rank, entry) for rank, entry in ranks if rank is not None), key=lambda pair: pair[0])


def _rank(entry: _Entry, typed: str, language: str) -> int | None:
    name = entry.names[language]
    if entry.code.lower() == typed:
        return 0
    if name.startswith(f" {typed}"):
        return 1
    if f" {typed}" in name:
        return 2
    return 3 if f" {typed}" in entry.other_names else None


def _searched(names: Iterable[str]) -> str:
    return "".join(f" {plain(name)}" for name in names)


@cache
def _entries() -> tuple[_Entry, ...]:
    """Return all places: départements by code, the usual countries, the others by code."""
    french = (
        _Entry(code, FRANCE, code, dict.fromkeys(("fr", "en"), _searched([name])), "")
        for code, name in departments().items()
    )
    return *french, *(_foreign(code) for code in dict.fromkeys([*_USUAL, *countries()]))


def _foreign(code: str) -> _Entry:
    french, english = countries()[code]
    others = _searched([french, english, *_data().other_names.get(code, ())])
    return _Entry(code, code, None, {"fr": _searched([french]), "en": _searched([english])}, others)


def _place(entry: _Entry, language: str) -> Place:
    return Place(entry.code, entry.country, entry.department, label(entry.country, entry.department, language))


def _name(country: str, language: str) -> str:
    french, english = countries().get(country, ("", ""))
    return english if language == "en" else french


@cache
def _data() -> _Data:
    document = json.loads(_FILE.read_bytes())
    named = {code: (french, english) for code, (french, english) in document["countries"].items()}
    return _Data(document["departments"], named, document["other_names"])

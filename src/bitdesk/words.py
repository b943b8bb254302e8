"""Languages without Qt: which one a person reads, and sentences in it, from the window's own catalogue."""

from __future__ import annotations

import os
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias

from bitdesk.errors import shortened

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitdesk.errors import BitdeskError

Language: TypeAlias = Literal["fr", "en"]

NARROW_SPACE = "\u202f"
"""Too narrow to be taken for the end of a word, and never broken over two lines."""

_GROUPED = 10_000
"""From here on the digits of a sentence's number are in groups: a year is none, and is read as it is."""

_TRANSLATIONS = Path(__file__).resolve().parent / "translations"
_chosen: Language | None = None


class Labelled(Protocol):
    """What has its words in both languages."""

    @property
    def label_fr(self) -> str:
        """The words in French."""

    @property
    def label_en(self) -> str:
        """The words in English."""


def language(setting: str = "") -> Language:
    """Return the language to speak: the setting's, else the locale's; whatever is not English is French."""
    return _of_name(setting or _locale())


def use(setting: str) -> None:
    """Speak this language from now on ("" for the locale's)."""
    global _chosen
    _chosen = language(setting)


def chosen() -> Language:
    """Return the language in use: the one chosen, else the locale's."""
    return _chosen or language()


def label(of: Labelled) -> str:
    """Return the words of a topic, a theme, a category and the like in the language in use."""
    return of.label_fr if chosen() == "fr" else of.label_en


def translate(context: str, source: str) -> str:
    """Return the text in the language in use, or the English text itself where the catalogue has none."""
    return _catalogue(chosen()).get((context, source), source)


def _(source: str) -> str:
    """Return a text of the command line or of an export in the language in use (context "commands")."""
    return translate("commands", source)


def number(value: int) -> str:
    """Return a whole number with its groups of digits, by a space that no line is broken at in French."""
    return f"{value:,}".replace(",", NARROW_SPACE if chosen() == "fr" else ",")


def translate_error(error: BitdeskError) -> str:
    """Return what an error says, in the language in use, with its values filled in and its days in figures."""
    template = translate("errors", error.template)
    return shortened(template.format(**{name: _shown(value) for name, value in error.params.items()}))


def _shown(value: object) -> object:
    # Four figures of the year, which strftime would not always give.
    if isinstance(value, date):
        return f"{value:%d/%m}/{value.year:04}"
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= _GROUPED and chosen() == "fr":
        return number(value)
    return value


def _of_name(name: str) -> Language:
    return "en" if name.lower().startswith("en") else "fr"


def _locale() -> str:
    """Return the name of the locale, by the order of precedence of POSIX."""
    names = (os.environ.get(variable) for variable in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return next((name for name in names if name), "")


@cache
def _catalogue(name: Language) -> Mapping[tuple[str, str], str]:
    # Imported here: nothing that the window needs before its first paint.
    from xml.etree import ElementTree

    path = _TRANSLATIONS / f"bitdesk_{name}.ts"
    texts = {}
    for context in ElementTree.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.findtext("translation", "").strip()
            if translation:
                texts[context.findtext("name", ""), message.findtext("source", "")] = translation
    return texts

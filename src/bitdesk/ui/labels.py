"""The words that stand for values: publics, places, countries, topics."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bitdesk.values import FRANCE, UNKNOWN_COUNTRY, Public

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bitdesk.checks import Part
    from bitdesk.reports.today import VisitRow
    from bitdesk.words import Labelled

UNKNOWN = "?"
NOT_SAID = "–"


def label(of: Labelled) -> str:
    """The words of a topic, a theme, a category and the like, in the language of the window."""
    return of.label_fr if language() == "fr" else of.label_en


def public(code: str) -> str:
    """A public, in full."""
    return _publics()[code]


def public_short(code: str) -> str:
    """A public, as short as a chip wants it."""
    return _short_publics().get(code) or public(code)


def origin(country: str | None, department: str | None) -> str:
    """Where a party comes from: code and name, "?" when asked and not known, empty when not asked."""
    if country is None:
        return ""
    if country == UNKNOWN_COUNTRY:
        return UNKNOWN
    code = department or country
    return f"{code} {place_name(code)}"


def origins(parts: Iterable[VisitRow | Part]) -> str:
    """Where the people of a party come from: "10 Hérault, 3 Belgium, 2 ?"; the same place is said once."""
    people: dict[str, int] = {}
    for part in parts:
        code = origin_code(part.country, part.department)
        name = UNKNOWN if code == UNKNOWN_COUNTRY else place_name(code) if code else NOT_SAID
        people[name] = people.get(name, 0) + part.party_size
    return ", ".join(f"{count} {name}" for name, count in people.items())


def origin_code(country: str | None, department: str | None) -> str:
    """The code of an origin as the chips name it: a department, else a country."""
    return department or country or ""


def origin_parts(code: str) -> tuple[str, str | None]:
    """The country and the department that a chip's code stands for."""
    from bitdesk import geography

    return (FRANCE, code) if code in geography.departments() else (code, None)


@cache
def place_name(code: str) -> str:
    """The name of a department or of a country, in the language of the window."""
    from bitdesk import geography

    name = geography.departments().get(code)
    if name is not None:
        return name
    names = geography.countries().get(code)
    return code if names is None else names[0 if language() == "fr" else 1]


def forget() -> None:
    """Forget the names that were looked up: the window begins to speak another language."""
    place_name.cache_clear()


def language() -> str:
    """The language of the window: "fr" or "en"."""
    from PySide6.QtCore import QLocale

    return "en" if QLocale().language() == QLocale.Language.English else "fr"


def _publics() -> dict[str, str]:
    return {
        Public.HOLIDAYMAKER: QCoreApplication.translate("labels", "Holidaymaker"),
        Public.LOCAL: QCoreApplication.translate("labels", "Local"),
        Public.SECOND_HOME: QCoreApplication.translate("labels", "Second home"),
        Public.PROFESSIONAL: QCoreApplication.translate("labels", "Professional"),
        Public.ASSOCIATION: QCoreApplication.translate("labels", "Association"),
        Public.INSTITUTION: QCoreApplication.translate("labels", "Institution"),
        Public.UNKNOWN: UNKNOWN,
    }


def _short_publics() -> dict[str, str]:
    return {
        Public.SECOND_HOME: QCoreApplication.translate("labels", "2nd home"),
        Public.PROFESSIONAL: QCoreApplication.translate("labels", "Pro"),
        Public.INSTITUTION: QCoreApplication.translate("labels", "Instit."),
    }

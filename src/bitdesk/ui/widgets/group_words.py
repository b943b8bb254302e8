"""What is said of a group while it is typed: what was understood, or what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bitdesk.ui import labels
from bitdesk.values import UNKNOWN_COUNTRY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bitdesk.geography import Place
    from bitdesk.reports.today import VisitRow
    from bitdesk.ui.widgets.origin_parts import Reading


def as_typed(parts: Iterable[VisitRow]) -> str:
    """A group as somebody would type it: "10 34, 3 BE"."""
    return ", ".join(
        f"{part.party_size} {labels.UNKNOWN if code == UNKNOWN_COUNTRY else code}"
        for part in parts
        if (code := labels.origin_code(part.country, part.department))
    )


def preview(reading: Reading, *, new: bool) -> str:
    """What a group would be, as it is typed so far."""
    said = [f"{part.people} {_name(part.place)}" for part in reading.parts if part.place]
    if said:
        text = QCoreApplication.translate("GroupWords", "{0} in all: {1} · Enter records, Esc leaves")
        return text.format(sum(part.people for part in reading.parts if part.place), ", ".join(said))
    if new:
        return QCoreApplication.translate("GroupWords", "A new group: people and where from, such as 10 34, 3 BE")
    return QCoreApplication.translate("GroupWords", "This party: people and where from, such as 10 34, 3 BE")


def problem(reading: Reading) -> str:
    """What is missing of a group, and what to do."""
    for part in reading.parts:
        if not part.typed:
            text = QCoreApplication.translate("GroupWords", "Where do the {0} come from? Add a place, such as {0} 34.")
            return text.format(part.people)
        if part.place is None:
            text = QCoreApplication.translate(
                "GroupWords", "“{0}” is no department or country. Correct it, or write ? where it is not known."
            )
            return text.format(part.typed)
    text = QCoreApplication.translate("GroupWords", "How many come from “{0}”? Write the number first, such as 3 {0}.")
    return text.format(reading.rest)


def _name(place: Place) -> str:
    origin = labels.origin(place.country, place.department)
    return origin if origin == labels.UNKNOWN else labels.place_name(place.code)

"""What the section of personal data asks on the worker thread: who is listed, and all that is held of somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from bitdesk import reports

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.privacy import Certificate, Holding, Person

SHORTEST = 2
"""Letters of the shortest name that is searched; with fewer, who is due is listed."""


class Shown(NamedTuple):
    """Who is due or was searched, who was erased, and in how many texts the name that was searched stands."""

    people: tuple[Person, ...]
    erased: tuple[Certificate, ...]
    texts: int


class Wanting(Protocol):
    """Who asks: it may have turned to somebody else by the time that its question comes up."""

    def is_wanted(self, contact_id: bytes) -> bool:
        """Return whether somebody is still asked about."""


def found(desk: Desk, text: str) -> Shown:
    """Return who is due, or who has a name, and who was erased."""
    erased = reports.privacy.erased(desk)
    if len(text) < SHORTEST:
        return Shown(reports.privacy.due(desk), erased, 0)
    known = reports.privacy.find(desk, text)
    return Shown(tuple(one for one in known.people if not one.is_erased), erased, len(known.texts))


def held(desk: Desk, contact_id: bytes, who: Wanting) -> Holding | None:
    """Return all that is held of somebody, None where that is not asked any more: it goes through every text."""
    return reports.privacy.holding(desk, contact_id) if who.is_wanted(contact_id) else None

"""Finding somebody by name, e-mail or telephone: on contact cards, and wherever a text names them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bitdesk import folding
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.reports.privacy.people import Person, people
from bitdesk.reports.privacy.writings import Writing, writings

MOST = 200
"""How many texts are found at the most: who is found in more is looked for by a shorter way."""
_SHORTEST = 2


@dataclass(frozen=True, slots=True)
class Findings:
    """Who has such a name, e-mail or number, and the texts in which it stands, the newest of each table first."""

    people: tuple[Person, ...]
    texts: tuple[Writing, ...]


def find(desk: Desk, text: str) -> Findings:
    """Find a name, an e-mail address or a telephone number; every word must stand there, as it begins.

    Raises:
        RuleError: there are too few letters to look for.
    """
    words = folding.plain(text).split()
    number = re.sub(r"\D", "", text)[-9:]
    if len("".join(words)) < _SHORTEST:
        raise RuleError(noop("Write at least two letters of a name, an e-mail address or a number."))
    with desk.database.reading() as connection:
        known = people(connection)
        found = []
        for writing in writings(connection):
            if _has(writing.said, words, number):
                found.append(writing)
            if len(found) >= MOST:
                break
    return Findings(tuple(one for one in known if _has(_card(one), words, number)), tuple(found))


def _card(one: Person) -> str:
    return " ".join(value for value in one.card[:-1] if value)


def _has(text: str, words: list[str], number: str) -> bool:
    plain = f" {folding.plain(text)}"
    if all(f" {word}" in plain for word in words):
        return True
    return len(number) >= 6 and number in re.sub(r"\D", "", text)

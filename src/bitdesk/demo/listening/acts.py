"""What a desk does in a day besides counting and selling: every kind of act, at a second of its day.

`key` names what is recorded, so that a later act can find it: ("remark", "PDM", "07-10"), ("complaint", 3).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from bitdesk.contacts import ContactCard
from bitdesk.demo.listening import texts
from bitdesk.values import Filled, NoteKind, Sentiment

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Act:
    """Something that a counselor does; `counselor` is a code."""

    second_of_day: int
    counselor: str | None


@dataclass(frozen=True, slots=True)
class Write(Act):
    """A note in the liaison book."""

    key: Key
    kind: NoteKind
    text: str
    theme: str | None = None
    sentiment: Sentiment | None = None
    for_all: bool = False
    pinned_until_on: date | None = None


@dataclass(frozen=True, slots=True)
class Reply(Act):
    """A reply to a note, where it has come by then."""

    key: Key
    text: str


@dataclass(frozen=True, slots=True)
class Read(Act):
    """All that is unread is marked as read."""


@dataclass(frozen=True, slots=True)
class Tick(Act):
    """A checklist is gone through."""

    moment: str


@dataclass(frozen=True, slots=True)
class Wish(Act):
    """A remark is turned into a request for the shop."""

    note: Key
    label: str


@dataclass(frozen=True, slots=True)
class Complain(Act):
    """A complaint is recorded, from the note it was if there is one."""

    key: Key
    note: Key | None
    complaint: texts.Complaint


@dataclass(frozen=True, slots=True)
class Suggest(Act):
    """A suggestion is recorded."""

    key: Key
    suggestion: texts.Suggestion


@dataclass(frozen=True, slots=True)
class Look(Act):
    """The sites are looked at, and what is new on them is noted."""

    found: tuple[tuple[Key, date, texts.Review], ...]


@dataclass(frozen=True, slots=True)
class Decide(Act):
    """A corrective action is decided, because of a note."""

    key: Key
    note: Key
    action: texts.Action
    due_on: date
    check_on: date | None


@dataclass(frozen=True, slots=True)
class Follow(Act):
    """A step of something that was recorded: the key's first word and `kind` name the service."""

    key: Key
    kind: str
    text: str | None = None
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Call(Act):
    """A call is counted."""

    asked: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Miss(Act):
    """Somebody rang in vain, or left a number."""

    key: Key
    card: ContactCard


@dataclass(frozen=True, slots=True)
class Ask(Act):
    """Something comes in that waits for a reply."""

    key: Key
    channel: str
    card: ContactCard
    subject: str
    asked: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Send(Act):
    """A letter is answered with brochures: so many copies of the list's first ones."""

    key: Key
    copies: int


@dataclass(frozen=True, slots=True)
class Stock(Act):
    """Copies of every brochure come in, or are handed out."""

    kind: str
    copies: int


@dataclass(frozen=True, slots=True)
class Answer(Act):
    """A questionnaire is answered: `mood`, 0 to 1, is how content the visitor is; `seed` draws the answers."""

    seed: str
    mood: float
    filled: Filled
    language: str

"""The texts of the demonstration's season, read from resources/demo_listening.toml into frozen dataclasses."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from bitdesk.contacts import ContactCard
from bitdesk.values import Sentiment

SENTIMENTS = {"+": Sentiment.POSITIVE, "=": Sentiment.NEUTRAL, "-": Sentiment.NEGATIVE}
ALL = "*"
NEVER = -1

Volume = Mapping[str, int]
"""How many of something, by office code."""


@cache
def load() -> Texts:
    """Return the texts."""
    file = resources.files("bitdesk").joinpath("resources", "demo_listening.toml")
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    enquiry = data["enquiry"]
    return Texts(
        remarks=tuple(Remark(o, on, theme, SENTIMENTS[mood], text) for o, on, theme, mood, text in data["remarks"]),
        handovers=tuple(Handover(*row) for row in data["handovers"]),
        informations=tuple(_information(row) for row in data["informations"]),
        complaints=tuple(_complaint(row) for row in data["complaint"]),
        suggestions=tuple(Suggestion(*row) for row in data["suggestion"]["rows"]),
        reviews=tuple(Review(*row) for row in data["review"]["rows"]),
        missed_weeks=tuple(data["review"]["missed_weeks"]),
        meeting=Meeting(**data["meeting"], decisions=tuple(Decision(*row) for row in data["action"]["decided"])),
        actions=tuple(Action(*row) for row in data["action"]["rows"]),
        wishes=tuple(Wish(*row) for row in data["wish"]["rows"]),
        comments={mood: tuple(lines) for mood, lines in data["comments"].items()},
        subjects=tuple((text, topic) for text, topic in enquiry["subjects"]),
        first_names=tuple(enquiry["first_names"]),
        last_names=tuple(enquiry["last_names"]),
        volume=data["volume"],
    )


def _information(row: list[str]) -> Information:
    office, on, until, text, *answers = row
    return Information(office, on, until, text, tuple(zip(answers[::2], answers[1::2], strict=True)))


def _complaint(row: dict[str, Any]) -> Complaint:
    who = row.get("who")
    name, email, phone = who or ("", "", "")
    return Complaint(
        office=row["office"],
        at=row.get("at", row["office"]),
        on=row["on"],
        channel=row["channel"],
        theme=row["theme"],
        place=row["place"],
        language=row["language"],
        text=row["text"],
        card=ContactCard(name, None, email, phone, None, row["language"]) if who else None,
        remark=row.get("remark"),
        steps=tuple(Later(kind, days, text) for kind, days, text in row["steps"]),
        head=tuple((kind, text) for kind, text in row.get("head", ())),
        closed_by_meeting=row.get("closed_by_meeting"),
    )


@dataclass(frozen=True, slots=True)
class Remark:
    """A visitor's oral remark, on a day written `MM-DD`."""

    office: str
    on: str
    theme: str
    sentiment: Sentiment
    text: str


@dataclass(frozen=True, slots=True)
class Handover:
    """What the next counselor must know."""

    office: str
    on: str
    text: str


@dataclass(frozen=True, slots=True)
class Information:
    """Something to know, for an office or for all, pinned until a day ("": it is not), with what offices answered."""

    office: str
    on: str
    until: str
    text: str
    answers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Later:
    """A step, some days after what it follows."""

    kind: str
    days: int
    text: str


@dataclass(frozen=True, slots=True)
class Complaint:
    """A complaint; `at` received it, `head` are steps of the head office, `remark` the day of the note it was."""

    office: str
    at: str
    on: str
    channel: str
    theme: str
    place: str
    language: str
    text: str
    card: ContactCard | None
    remark: str | None
    steps: tuple[Later, ...]
    head: tuple[tuple[str, str], ...]
    closed_by_meeting: str | None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A suggestion: to whom and how many days later it was passed on, and what was said at its close ("": open)."""

    office: str
    on: str
    channel: str
    importance: str
    theme: str
    text: str
    passed_to: str
    passed_after: int
    closed: str


@dataclass(frozen=True, slots=True)
class Review:
    """A review on a site, by its rank; `answer` came `after` days, "" is a decision not to answer."""

    site: int
    on: str
    rating_tenths: int
    office: str
    theme: str
    language: str
    text: str
    after: int
    answer: str


@dataclass(frozen=True, slots=True)
class Action:
    """What was decided in the year against a problem that a remark of `remark_on` told; `effect` "" is unchecked."""

    on: str
    title: str
    problem: str
    office: str
    remark_on: str
    owner: str
    due: str
    check: str
    done: str
    what: str
    effect: str


@dataclass(frozen=True, slots=True)
class Decision:
    """What the meeting decided; a day that begins with "+" is in the next year."""

    title: str
    problem: str
    office: str
    owner: str
    due: str
    check: str
    done: str
    what: str
    effect: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """The year's meeting of the quality group, which closes the suggestions that are open still."""

    on: str
    place: str
    attendees: list[str]
    guests: str
    suggestions_closed: str
    minutes: str
    decisions: tuple[Decision, ...]


@dataclass(frozen=True, slots=True)
class Wish:
    """What a remark of a day asked the shop for."""

    office: str
    remark_on: str
    label: str


@dataclass(frozen=True, slots=True)
class Texts:
    """All of it; `comments` by how content somebody is, `volume` by kind of enquiry."""

    remarks: tuple[Remark, ...]
    handovers: tuple[Handover, ...]
    informations: tuple[Information, ...]
    complaints: tuple[Complaint, ...]
    suggestions: tuple[Suggestion, ...]
    reviews: tuple[Review, ...]
    missed_weeks: tuple[str, ...]
    meeting: Meeting
    actions: tuple[Action, ...]
    wishes: tuple[Wish, ...]
    comments: Mapping[str, tuple[str, ...]]
    subjects: tuple[tuple[str, str], ...]
    first_names: tuple[str, ...]
    last_names: tuple[str, ...]
    volume: Mapping[str, Volume]

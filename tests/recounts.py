"""A small world whose every visit is known beside the program: two desks of one office, one of another, a market."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from bitdesk.desk import Desk
from bitdesk.services import corrections, counting, days, visits
from builders import House
from moments import MOMENT

PLACES = ((None, None), ("FR", "34"), ("FR", "30"), ("FR", None), ("BE", None), ("ZZ", None), ("NL", None))
TOPICS = ("hiking", "stay", "shop")
OPENED: tuple[list[tuple[int, int]] | None, ...] = (None, [(570, 750)], [(600, 800), (840, 900)], [])


@dataclass(frozen=True)
class Counted:
    """A visit as the test knows it."""

    office: str
    own: bool
    on: date
    hour: int
    size: int
    outside: bool
    origin: str | None
    topics: tuple[str, ...]
    voided: bool = False
    id: bytes = b""


@dataclass
class World:
    """The house, and everything that was recorded in it."""

    house: House
    visits: list[Counted] = field(default_factory=list)
    opened: dict[tuple[str, date], dict[str, list[tuple[int, int]] | None]] = field(
        default_factory=lambda: defaultdict(dict)
    )

    def counted(self, office: str | None = None, year: int | None = None) -> list[Counted]:
        """Return the visits that count, of an office and a year."""
        return [
            visit
            for visit in self.visits
            if not visit.voided and office in (None, visit.office) and year in (None, visit.on.year)
        ]


def people(found: Iterable[Counted]) -> int:
    """Return how many people visits stand for."""
    return sum(visit.size for visit in found)


def _day(rng: random.Random) -> date:
    if rng.random() < 0.4:
        return rng.choice((date(2026, 7, 22), date(2025, 7, 23), date(2024, 7, 24), date(2026, 7, 21)))
    return date(2024, 1, 1) + timedelta(days=rng.randrange(900))


def count(world: World, rng: random.Random, key: str, desk: Desk, event: bytes) -> None:
    on = _day(rng)
    country, department = rng.choice(PLACES)
    visit = Counted(
        desk.office_code, key == "PDM", on, rng.randrange(0, 14) if on == MOMENT.date() else rng.randrange(24),
        rng.choice((1, 2, 2, 3, 99)), rng.random() < 0.2, department or country,
        tuple(rng.sample(TOPICS, rng.randrange(3))), rng.random() < 0.15,
    )  # fmt: skip
    row = counting.record(
        desk, visit.size, country=country, department=department, topics=visit.topics,
        outreach_id=event if visit.outside else None,
        at=datetime(on.year, on.month, on.day, visit.hour, rng.randrange(60)),  # noqa: DTZ001
    )  # fmt: skip
    visit = replace(visit, hour=row.hour or 0, id=row.id)  # an hour that summer time leaves out
    if visit.voided:
        visits.void(desk, row.id)
    world.visits.append(visit)
    if not visit.outside:
        world.opened[desk.office_code, on].setdefault(key, None)


def correct(world: World, rng: random.Random, place: int) -> None:
    """Let the head office say of a visit that it was otherwise, or not at all."""
    visit, head = world.visits[place], world.house.head_office
    if rng.random() < 0.3 and not visit.voided:
        corrections.void(head, visit.id, "counted twice")
        world.visits[place] = replace(visit, voided=True)
        return
    country, department = rng.choice(PLACES)
    on = _day(rng)
    said = replace(
        visit, on=on, hour=rng.randrange(14), size=rng.choice((1, 2, 98)), origin=department or country,
        topics=tuple(rng.sample(TOPICS, rng.randrange(3))), voided=False,
    )  # fmt: skip
    corrections.correct(
        head, visit.id, "read again", visited_on=on, hour=said.hour, party_size=said.size, country=country,
        department=department, topics=said.topics,
    )  # fmt: skip
    world.visits[place] = said


def confirm(world: World, rng: random.Random, key: str, desk: Desk) -> None:
    on = _day(rng)
    periods = rng.choice(OPENED)
    days.confirm(desk, on, periods)
    said = world.opened[desk.office_code, on]
    said[key] = said.get(key) if periods is None else periods

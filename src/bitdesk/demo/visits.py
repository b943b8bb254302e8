"""Who comes to a counter, drawn from the organisation's mix, and how the visit is entered and put right."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import accumulate
from random import Random
from typing import Any, Generic, Literal, TypeVar

from bitdesk.demo.organisation import Mix, Periods
from bitdesk.values import FRANCE, Public

T = TypeVar("T")

NOT_SAID = "not_said"
RESIDENTS = frozenset({Public.LOCAL, Public.PROFESSIONAL, Public.INSTITUTION})
PARTIES = {1: 34.0, 2: 42.0, 3: 10.0, 4: 10.0, 5: 3.0, 6: 0.7, 7: 0.3}
TOPIC_COUNTS = {0: 12.0, 1: 62.0, 2: 22.0, 3: 4.0}
GROUP_SHARE = 0.004
GROUP_SIZES = (12, 48)
UNQUALIFIED_SHARE = 0.08
QUALIFIED_LATER_SHARE = 0.08
CORRECTED_SHARE = 0.006
DUPLICATED_SHARE = 0.005
LATER_SECONDS = (5, 240)
TWIN_SECONDS = (2, 20)


def mistyped(size: int) -> int:
    """Return what a slip of the finger makes of a party size: a key hit twice, or the second one missed."""
    return size * 11 if size < 10 else size // 10


def _place(origin: str) -> tuple[str | None, str | None]:
    """Return the country and department of an origin: only a country's code is all letters."""
    if origin == NOT_SAID:
        return None, None
    return (origin, None) if origin.isalpha() else (FRANCE, origin)


@dataclass(frozen=True, slots=True)
class Act:
    """What is done to a visit later the same day: `changes` maps columns to values, none for a void."""

    second_of_day: int
    kind: Literal["qualify", "correct", "void"]
    changes: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class PlannedVisit:
    """A visit as it is first recorded; `act` is what is done to it later, if anything."""

    second_of_day: int
    party_size: int
    public: str | None = None
    country: str | None = None
    department: str | None = None
    topics: tuple[str, ...] = ()
    outreach: str | None = None
    counselor: str | None = None
    act: Act | None = None

    @property
    def minute_of_day(self) -> int:
        """The minute of the day at which the visit is recorded."""
        return self.second_of_day // 60

    @property
    def final(self) -> PlannedVisit | None:
        """The visit as it stands at the end of the day, or None once voided."""
        if self.act is None:
            return self
        return None if self.act.kind == "void" else replace(self, act=None, **self.act.changes)


class Table(Generic[T]):
    """Weighted values to draw from."""

    def __init__(self, weights: Mapping[T, float]) -> None:
        self._values = tuple(weights)
        self._limits = tuple(accumulate(weights.values()))

    def pick(self, rng: Random) -> T:
        """Return one value, the heavier the likelier."""
        return self._values[bisect(self._limits, rng.random() * self._limits[-1], 0, len(self._values) - 1)]


class Crowd:
    """Draws visits from a mix, with one generator of random numbers."""

    def __init__(self, rng: Random, mix: Mix) -> None:
        self._rng = rng
        self._parties = Table(PARTIES)
        self._topic_counts = Table(TOPIC_COUNTS)
        self._publics = {True: Table(mix.publics_summer), False: Table(mix.publics_rest_of_year)}
        self._origins = {True: Table(mix.origins_resident), False: Table(mix.origins_visitor)}
        self._topics = {True: Table(mix.topics_resident), False: Table(mix.topics_visitor)}

    def parties(self, visitors: int) -> list[int]:
        """Return party sizes whose sum is exactly `visitors`."""
        sizes = []
        while visitors:
            sizes.append(min(self._party(visitors), visitors))
            visitors -= sizes[-1]
        return sizes

    def visit(self, second: int, size: int, summer: bool, outreach: str | None, counselor: str | None) -> PlannedVisit:
        """Return a visit with everything that was said of it, which may be nothing."""
        if self._rng.random() < UNQUALIFIED_SHARE:
            return PlannedVisit(second, size, outreach=outreach, counselor=counselor)
        public = self._publics[summer].pick(self._rng)
        resident = public in RESIDENTS
        country, department = _place(self._origins[resident].pick(self._rng))
        topics = self._topics_of(resident)
        said = None if public == NOT_SAID else public
        return PlannedVisit(second, size, said, country, department, topics, outreach, counselor)

    def entered(self, visit: PlannedVisit, hours: Periods, taken: set[int]) -> list[PlannedVisit]:
        """Return a visit as it was entered: at once, qualified or corrected later, or twice and voided once.

        `taken` holds the seconds of the day that are in use; those of a twin and of an act are added.
        """
        draw = self._rng.random()
        if draw < QUALIFIED_LATER_SHARE:
            return [self._qualified_later(visit, taken)]
        if draw < QUALIFIED_LATER_SHARE + CORRECTED_SHARE:
            act = Act(self._later(visit, taken), "correct", {"party_size": visit.party_size})
            return [replace(visit, party_size=mistyped(visit.party_size), act=act)]
        if draw < QUALIFIED_LATER_SHARE + CORRECTED_SHARE + DUPLICATED_SHARE:
            return [visit, *self._twin(visit, hours, taken)]
        return [visit]

    def _twin(self, visit: PlannedVisit, hours: Periods, taken: set[int]) -> list[PlannedVisit]:
        second = visit.second_of_day + self._rng.randint(*TWIN_SECONDS)
        if second in taken or not any(opens <= second // 60 < closes for opens, closes in hours):
            return []
        taken.add(second)
        twin = replace(visit, second_of_day=second)
        return [replace(twin, act=Act(self._later(twin, taken), "void", {}))]

    def _later(self, visit: PlannedVisit, taken: set[int]) -> int:
        second = visit.second_of_day + self._rng.randint(*LATER_SECONDS)
        while second in taken:
            second += 1
        taken.add(second)
        return second

    def _party(self, visitors: int) -> int:
        if self._rng.random() < GROUP_SHARE:
            group = self._rng.randint(*GROUP_SIZES)
            if 2 * group <= visitors:
                return group
        return self._parties.pick(self._rng)

    def _topics_of(self, resident: bool) -> tuple[str, ...]:
        wanted = self._topic_counts.pick(self._rng)
        return tuple(dict.fromkeys(self._topics[resident].pick(self._rng) for _ in range(wanted)))

    def _qualified_later(self, visit: PlannedVisit, taken: set[int]) -> PlannedVisit:
        columns = {
            "public": visit.public,
            "country": visit.country,
            "department": visit.department,
            "topics": visit.topics,
        }
        changes = {column: value for column, value in columns.items() if value}
        if not changes:
            return visit
        act = Act(self._later(visit, taken), "qualify", changes)
        return replace(visit, public=None, country=None, department=None, topics=(), act=act)

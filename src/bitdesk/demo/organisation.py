"""The reference organisation, read from resources/office.toml into frozen dataclasses."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from importlib import resources
from random import Random
from typing import Any

Periods = tuple[tuple[int, int], ...]
"""Opening periods in minutes of the day: ((570, 750), (840, 1020))."""

Weights = Mapping[str, float]
"""How often each code comes, relative to the others of its table."""

SUMMER_MONTHS = (7, 8)


def load() -> Organisation:
    """Return the reference organisation."""
    text = resources.files("bitdesk").joinpath("resources", "office.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text, parse_float=Decimal)
    head = data["organisation"]
    return Organisation(
        name=head["name"],
        legal_form=head["legal_form"],
        timezone=head["timezone"],
        reference_year=head["reference_year"],
        revenue_year=head["revenue_year"],
        visitors=_by_year(head["visitors"]),
        offices=tuple(_office(row) for row in data["office"]),
        topics=tuple(Topic(rank=rank, **row) for rank, row in enumerate(data["topic"], start=1)),
        counselors=tuple(_counselor(row) for row in data["counselor"]),
        outreach=tuple(_outreach(row) for row in data["outreach"]),
        mix=_mix(data["mix"]),
    )


def parse_hours(text: str) -> Periods:
    """Return the periods that "09:30-12:30, 14:00-17:00" says, in minutes of the day."""
    return tuple((_minute(opens), _minute(closes)) for opens, closes in _ranges(text))


def is_summer(on: date) -> bool:
    """Tell whether a date is in July or August, the months of the office's hourly figures."""
    return on.month in SUMMER_MONTHS


def _ranges(text: str) -> list[tuple[str, str]]:
    halves = (part.strip().partition("-") for part in text.split(","))
    return [(opens, closes) for opens, _, closes in halves]


def _minute(text: str) -> int:
    hours, _, minutes = text.partition(":")
    return int(hours) * 60 + int(minutes)


def _by_year(row: dict[str, int]) -> dict[int, int]:
    return {int(year): visitors for year, visitors in row.items()}


def _cents(euros: str) -> int:
    return int(Decimal(euros) * 100)


def _office(row: dict[str, Any]) -> Office:
    summer, rest = row["july_august"], row["rest_of_year"]
    return Office(
        code=row["code"],
        name=row["name"],
        address=row["address"],
        head_office=row.get("head_office", False),
        visitors=_by_year(row["visitors"]),
        revenue_cents={int(year): _cents(euros) for year, euros in row["revenue_eur"].items()},
        open_days=row["open_days"],
        per_hour=row["visitors_per_hour_july_august"],
        summer_hours=parse_hours(summer["hours"]),
        summer_days=summer["days"],
        weekly_hours={weekday: parse_hours(rest["hours"]) for weekday in rest["weekdays"]},
        market_weekday=row["market_weekday"],
    )


def _counselor(row: dict[str, Any]) -> Counselor:
    return Counselor(row["code"], row["code"], row["office"], row["role"], row.get("seasonal", False))


def _outreach(row: dict[str, Any]) -> Outreach:
    return Outreach(row["name"], row["office"], tuple(row["days"]), parse_hours(row["hours"]), row["share"])


def _mix(data: dict[str, dict[str, dict[str, float]]]) -> Mix:
    publics, origins, topics = data["publics"], data["origins"], data["topics"]
    return Mix(
        publics_summer=_weights(publics["summer"]),
        publics_rest_of_year=_weights(publics["rest_of_year"]),
        origins_visitor=_weights(origins["visitor"]),
        origins_resident=_weights(origins["resident"]),
        topics_visitor=_weights(topics["visitor"]),
        topics_resident=_weights(topics["resident"]),
    )


def _weights(table: dict[str, float]) -> Weights:
    return {code: float(weight) for code, weight in table.items()}


@dataclass(frozen=True, slots=True)
class Office:
    """An office: where it is, when it opens, how many came and how much they bought, by year.

    `per_hour` is the visitors per open hour of July and August in the reference year, to one decimal;
    `weekly_hours` maps ISO weekdays (1 is Monday) to the periods outside those months.
    """

    code: str
    name: str
    address: str
    head_office: bool
    visitors: Mapping[int, int]
    revenue_cents: Mapping[int, int]
    open_days: int
    per_hour: Decimal
    summer_hours: Periods
    summer_days: int
    weekly_hours: Mapping[int, Periods]
    market_weekday: int

    def summer_opens_on(self, year: int) -> date:
        """Return the first open day of July-August: an office with fewer than 62 days starts later."""
        return date(year, 9, 1) - timedelta(days=self.summer_days)

    def planned(self, on: date) -> Periods:
        """Return the planned periods of a date, none on a weekly closing day."""
        if not is_summer(on):
            return self.weekly_hours.get(on.isoweekday(), ())
        return self.summer_hours if on >= self.summer_opens_on(on.year) else ()


@dataclass(frozen=True, slots=True)
class Topic:
    """What a visitor asks about, with its labels and its rank among the chips."""

    code: str
    label_fr: str
    label_en: str
    rank: int


@dataclass(frozen=True, slots=True)
class Counselor:
    """An invented counselor; a seasonal one works in July and August only, but where nobody else is."""

    code: str
    name: str
    office: str
    role: str
    seasonal: bool


@dataclass(frozen=True, slots=True)
class Outreach:
    """A market or a festival that an office staffs; `days` are those of the reference year."""

    name: str
    office: str
    days: tuple[date, ...]
    hours: Periods
    share: int


@dataclass(frozen=True, slots=True)
class Mix:
    """Who comes, from where and for what; origins and topics differ for visitors and for residents."""

    publics_summer: Weights
    publics_rest_of_year: Weights
    origins_visitor: Weights
    origins_resident: Weights
    topics_visitor: Weights
    topics_resident: Weights


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation as the demonstration needs it; `revenue_year` is the one whose turnover every season plays."""

    name: str
    legal_form: str
    timezone: str
    reference_year: int
    revenue_year: int
    visitors: Mapping[int, int]
    offices: tuple[Office, ...]
    topics: tuple[Topic, ...]
    counselors: tuple[Counselor, ...]
    outreach: tuple[Outreach, ...]
    mix: Mix

    def office_visitors(self, office: Office, year: int) -> int:
        """Return an office's visitors of a year: as published, else the reference year's a little changed."""
        return self._of_year(office.visitors, year)

    def outreach_visitors(self, year: int) -> int:
        """Return the visitors of a year who were met elsewhere than at an office."""
        known = set(self.visitors).intersection(*(office.visitors for office in self.offices))
        elsewhere = {y: self.visitors[y] - sum(office.visitors[y] for office in self.offices) for y in known}
        return self._of_year(elsewhere, year)

    def _of_year(self, figures: Mapping[int, int], year: int) -> int:
        if year in figures:
            return figures[year]
        return round(figures[self.reference_year] * Random(f"visitors of {year}").uniform(0.92, 1.08))

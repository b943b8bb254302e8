"""A season as it may have been: every visit of a year, drawn from a seed, with the published totals exact.

The totals come first and are divided downwards (year, July-August, day, party): whatever is drawn, they hold.
Only operations that IEEE 754 rounds exactly are used: a seed gives the same season on every machine.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from functools import lru_cache
from math import ceil, floor
from random import Random

from bitdesk.demo.organisation import Office, Organisation, Outreach, Periods, is_summer
from bitdesk.demo.visits import Act, Crowd, PlannedVisit, Table

HOLIDAYS = frozenset({(1, 1), (5, 1), (11, 1), (11, 11), (12, 25)})
MONTHS = (0.3, 0.4, 0.5, 1.1, 1.3, 1.4, 1.0, 1.2, 1.5, 1.1, 0.5, 0.4)
WEEKDAYS = (1.0, 1.05, 1.05, 1.05, 1.0, 0.85, 0.9)
MARKET_DAY = 1.35
NOISE = (0.75, 1.25)
QUIET_DAY_SHARE = 0.05
QUIET_DAYS_FROM = 30
QUIET_MONTH = 1.2
RATE_MARGIN = Fraction(4, 100)
PEAKS = (10 * 60 + 45, 15 * 60 + 30)
PEAK_HALF_WIDTH = 100
PEAK_BASE = 0.35
FIRST_COUNSELOR_SHARE = 0.65
UNSIGNED_SHARE = 0.04


def plan(organisation: Organisation, year: int, seed: int | str) -> list[OfficeSeason]:
    """Return the year of every office; the same arguments give the same season."""
    stalls = _stalls(organisation, year, seed)
    return [_office_season(organisation, office, year, seed, stalls) for office in organisation.offices]


def open_dates(office: Office, year: int) -> tuple[date, ...]:
    """Return an office's open days: its July-August, and as many planned days nearest to it as it needs."""
    opens, closes = office.summer_opens_on(year), date(year, 8, 31)
    summer = [opens + timedelta(days=n) for n in range(office.summer_days)]
    rest = [day for day in _days(year) if not is_summer(day) and _is_planned(office, day)]
    rest.sort(key=lambda day: min(abs(day - opens), abs(day - closes)))
    return tuple(sorted(summer + rest[: office.open_days - len(summer)]))


def outreach_dates(organisation: Organisation, event: Outreach, year: int) -> tuple[date, ...]:
    """Return an event's days: the reference year's, on the same weekdays, when its office is open."""
    office = next(office for office in organisation.offices if office.code == event.office)
    open_on = open_dates(office, year)
    return tuple(sorted({_nearest(open_on, _same_weekday(day, year)) for day in event.days}))


def _days(year: int) -> list[date]:
    first = date(year, 1, 1)
    return [first + timedelta(days=n) for n in range((date(year + 1, 1, 1) - first).days)]


def _is_planned(office: Office, day: date) -> bool:
    return bool(office.planned(day)) and (day.month, day.day) not in HOLIDAYS


def _same_weekday(day: date, year: int) -> date:
    """Return the date of a year nearest to a day of another, on the same weekday."""
    moved = day.replace(year=year)
    return moved + timedelta(days=(day.weekday() - moved.weekday() + 3) % 7 - 3)


def _nearest(days: Iterable[date], goal: date) -> date:
    return min(days, key=lambda day: abs(day - goal))


def _divide(total: int, weights: Sequence[float]) -> list[int]:
    """Divide a total in proportion to weights, to whole numbers that add up to it (largest remainders)."""
    unit = total / sum(weights)
    quotas = [weight * unit for weight in weights]
    parts = [floor(quota) for quota in quotas]
    by_remainder = sorted(range(len(parts)), key=lambda n: parts[n] - quotas[n])
    for n in by_remainder[: total - sum(parts)]:
        parts[n] += 1
    return parts


def _stalls(organisation: Organisation, year: int, seed: int | str) -> list[_Stall]:
    rng = Random(f"{seed}/{year}/outreach")
    places = [(event, outreach_dates(organisation, event, year)) for event in organisation.outreach]
    weights = [event.share / len(days) * rng.uniform(*NOISE) for event, days in places for _ in days]
    met = iter(_divide(organisation.outreach_visitors(year), weights))
    return [_Stall(event, day, next(met)) for event, days in places for day in days]


def _office_season(
    organisation: Organisation, office: Office, year: int, seed: int | str, stalls: list[_Stall]
) -> OfficeSeason:
    rng = Random(f"{seed}/{year}/{office.code}")
    crowd = Crowd(rng, organisation.mix)
    by_day: dict[date, list[_Stall]] = defaultdict(list)
    for stall in stalls:
        if stall.event.office == office.code:
            by_day[stall.on].append(stall)
    days = []
    for on, visitors in _visitors_by_day(organisation, office, year, rng).items():
        duty = _on_duty(organisation, office, on, rng)
        days.append(_day(rng, crowd, office.planned(on), on, visitors, by_day[on], duty))
    return OfficeSeason(office, tuple(days))


def _visitors_by_day(organisation: Organisation, office: Office, year: int, rng: Random) -> dict[date, int]:
    days = open_dates(office, year)
    summer, rest = [d for d in days if is_summer(d)], [d for d in days if not is_summer(d)]
    total = organisation.office_visitors(office, year)
    in_summer = _summer_visitors(office, total, organisation.reference_year, len(summer), rng)
    by_day = dict(zip(summer, _divide(in_summer, [_weight(office, d, rng) for d in summer]), strict=True))
    weights = [0.0 if _is_quiet(d, len(rest), rng) else _weight(office, d, rng) for d in rest]
    by_day.update(zip(rest, _divide(total - in_summer, weights), strict=True))
    return dict(sorted(by_day.items()))


def _is_quiet(day: date, days: int, rng: Random) -> bool:
    """Tell whether nobody comes on a day outside summer, which only an office with many such days has."""
    return rng.random() < QUIET_DAY_SHARE and days >= QUIET_DAYS_FROM and MONTHS[day.month - 1] < QUIET_MONTH


def _summer_visitors(office: Office, total: int, reference_year: int, days: int, rng: Random) -> int:
    """Return the visitors of July-August: any number that gives the published rate per open hour."""
    hours = Fraction(days * sum(closes - opens for opens, closes in office.summer_hours), 60)
    rate = Fraction(office.per_hour) * Fraction(total, office.visitors[reference_year])
    return rng.randint(ceil((rate - RATE_MARGIN) * hours), floor((rate + RATE_MARGIN) * hours))


def _weight(office: Office, day: date, rng: Random) -> float:
    usual = MONTHS[day.month - 1] * WEEKDAYS[day.weekday()] * _within_summer(day)
    market = MARKET_DAY if day.isoweekday() == office.market_weekday else 1.0
    return usual * market * rng.uniform(*NOISE)


def _within_summer(day: date) -> float:
    """Return how full a summer day is: the season rises to 14 July and falls after 20 August."""
    early, late = (day.month, day.day) < (7, 14), (day.month, day.day) > (8, 20)
    return 0.7 if is_summer(day) and (early or late) else 1.0


def _on_duty(organisation: Organisation, office: Office, day: date, rng: Random) -> list[str]:
    team = [counselor for counselor in organisation.counselors if counselor.office == office.code]
    permanent = [counselor for counselor in team if not counselor.seasonal]
    present = team if is_summer(day) or not permanent else permanent
    return [counselor.code for counselor in rng.sample(present, min(2, len(present)))]


def _day(
    rng: Random,
    crowd: Crowd,
    periods: Periods,
    on: date,
    visitors: int,
    stalls: list[_Stall],
    duty: list[str],
) -> PlannedDay:
    taken: set[int] = set()
    visits: list[PlannedVisit] = []
    places: list[tuple[str | None, Periods, int]] = [(None, periods, visitors)]
    places += [(stall.event.name, stall.event.hours, stall.visitors) for stall in stalls]
    for outreach, hours, people in places:
        for size in crowd.parties(people):
            second, author = _moment(rng, hours, taken), _author(rng, duty)
            visit = crowd.visit(second, size, is_summer(on), outreach, author)
            visits += crowd.entered(visit, hours, taken)
    return PlannedDay(on, periods, tuple(sorted(visits, key=lambda visit: visit.second_of_day)))


def _moment(rng: Random, periods: Periods, taken: set[int]) -> int:
    """Return a free second within the periods, likelier near a peak, and take it."""
    minutes = _minutes(periods)
    while (second := minutes.pick(rng) * 60 + int(rng.random() * 60)) in taken:
        pass
    taken.add(second)
    return second


@lru_cache(maxsize=32)
def _minutes(periods: Periods) -> Table[int]:
    return Table({minute: _busy(minute) for opens, closes in periods for minute in range(opens, closes)})


def _busy(minute: int) -> float:
    return PEAK_BASE + max(0.0, 1 - min(abs(minute - peak) for peak in PEAKS) / PEAK_HALF_WIDTH)


def _author(rng: Random, duty: list[str]) -> str | None:
    """Return who counts: mostly the first on duty, now and then nobody signed in."""
    if not duty or rng.random() < UNSIGNED_SHARE:
        return None
    return duty[0] if rng.random() < FIRST_COUNSELOR_SHARE else duty[-1]


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that a counselor does: record the day's visit of that index, or do its act."""

    second_of_day: int
    index: int
    act: Act | None


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """An open day: its periods and its visits in order; `visitors` 0 is a zero to be confirmed."""

    on: date
    periods: Periods
    visits: tuple[PlannedVisit, ...]

    @property
    def visitors(self) -> int:
        """The people who came to the office, corrections made and voided visits left out."""
        final = (visit.final for visit in self.visits if visit.outreach is None)
        return sum(visit.party_size for visit in final if visit)

    def steps(self) -> list[Step]:
        """Return the day's visits and acts in the order in which they are done, no two in one second."""
        steps = [Step(visit.second_of_day, index, None) for index, visit in enumerate(self.visits)]
        steps += [Step(v.act.second_of_day, index, v.act) for index, v in enumerate(self.visits) if v.act]
        return sorted(steps, key=lambda step: step.second_of_day)


@dataclass(frozen=True, slots=True)
class OfficeSeason:
    """An office's year, open day by open day."""

    office: Office
    days: tuple[PlannedDay, ...]


@dataclass(frozen=True, slots=True)
class _Stall:
    """An event's day: how many are met there."""

    event: Outreach
    on: date
    visitors: int

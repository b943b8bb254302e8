"""Whatever the seed, the season's totals are the published ones and its visits could have happened."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date

import pytest

from bitdesk.demo import organisation, season
from bitdesk.demo.organisation import Organisation, Periods, is_summer
from bitdesk.demo.season import OfficeSeason, PlannedDay
from bitdesk.demo.visits import PlannedVisit

SEEDS = range(20)
REFERENCE = organisation.load()
DIGEST = """
import hashlib
from bitdesk.demo import organisation, season
print(hashlib.sha256(repr(season.plan(organisation.load(), 2019, 5)).encode()).hexdigest())
"""


@pytest.fixture(scope="module")
def reference() -> Organisation:
    return REFERENCE


@pytest.fixture(scope="module", params=SEEDS)
def seeded(request: pytest.FixtureRequest) -> list[OfficeSeason]:
    return season.plan(REFERENCE, 2019, request.param)


@pytest.fixture(scope="module")
def offices() -> list[OfficeSeason]:
    return season.plan(REFERENCE, 2019, 1)


def test_visitors_are_the_published_ones(seeded: list[OfficeSeason]) -> None:
    assert [sum(_at_office(office)) for office in seeded] == [15258, 1006, 1172, 2295, 3830, 877]
    assert sum(visit.party_size for office in seeded for _, visit in _final(office)) == 24662


def test_open_days_are_the_published_ones(seeded: list[OfficeSeason]) -> None:
    assert [len({day.on for day in office.days}) for office in seeded] == [288, 150, 111, 150, 217, 60]
    assert [sum(is_summer(day.on) for day in office.days) for office in seeded] == [62, 62, 62, 62, 62, 58]


def test_summer_visitors_per_open_hour_are_the_published_ones(seeded: list[OfficeSeason]) -> None:
    assert [round(_per_hour(office), 1) for office in seeded] == [31.7, 3.5, 3.6, 6.2, 11.6, 5.9]


def test_outreach_is_what_the_offices_leave(seeded: list[OfficeSeason]) -> None:
    met = [visit for office in seeded for _, visit in _final(office) if visit.outreach]
    assert sum(visit.party_size for visit in met) == 224
    assert {visit.outreach for visit in met} == {event.name for event in REFERENCE.outreach}


def test_visits_are_inside_the_hours_of_their_place(seeded: list[OfficeSeason]) -> None:
    stalls = {event.name: event.hours for event in REFERENCE.outreach}
    for day in _days(seeded):
        for visit in day.visits:
            assert _inside(visit.minute_of_day, stalls[visit.outreach] if visit.outreach else day.periods)


def test_days_and_what_is_done_in_them_only_go_forward(seeded: list[OfficeSeason]) -> None:
    for office in seeded:
        dates = [day.on for day in office.days]
        assert dates == sorted(set(dates))
        for day in office.days:
            seconds = [step.second_of_day for step in day.steps()]
            assert seconds == sorted(set(seconds))
            assert all(second < 24 * 3600 for second in seconds)


def test_a_party_is_one_to_99_people_before_and_after_an_act(seeded: list[OfficeSeason]) -> None:
    visits = [visit for day in _days(seeded) for visit in day.visits]
    assert all(1 <= visit.party_size <= 99 for visit in visits)
    assert all(1 <= visit.final.party_size <= 99 for visit in visits if visit.final)


def test_a_department_is_said_of_france_only(seeded: list[OfficeSeason]) -> None:
    for office in seeded:
        for _, visit in _final(office):
            assert visit.department is None or visit.country == "FR"


@pytest.mark.parametrize("year", [2012, 2018, 2020, 2024, 2026, 2031])
def test_any_year_can_be_played(reference: Organisation, year: int) -> None:
    played = season.plan(reference, year, 3)
    for office in played:
        assert sum(_at_office(office)) == reference.office_visitors(office.office, year)
        assert len(office.days) == office.office.open_days
        assert {day.on.year for day in office.days} == {year}
        published = float(office.office.per_hour) * sum(_at_office(office)) / office.office.visitors[2019]
        assert abs(_per_hour(office) - published) < 0.05
    outreach = sum(visit.party_size for office in played for _, visit in _final(office) if visit.outreach)
    assert outreach == reference.outreach_visitors(year)


def test_a_seed_gives_the_same_season_in_every_process() -> None:
    digests = {_digest_in_a_process(hash_seed) for hash_seed in ("0", "1", "4242")}
    assert len(digests) == 1


def test_another_seed_or_year_gives_another_season(reference: Organisation) -> None:
    assert season.plan(reference, 2019, 1) != season.plan(reference, 2019, 2)
    assert season.plan(reference, 2020, 1)[0].days[0] != season.plan(reference, 2019, 1)[0].days[0]


def test_open_days_are_those_nearest_to_summer_and_never_a_closing_day(reference: Organisation) -> None:
    for office in reference.offices:
        days = season.open_dates(office, 2019)
        assert all(office.planned(day) for day in days)
        assert not {date(2019, 1, 1), date(2019, 5, 1), date(2019, 11, 11), date(2019, 12, 25)} & set(days)
    seasonal = season.open_dates(reference.offices[-1], 2019)
    assert (seasonal[0], seasonal[-1]) == (date(2019, 7, 5), date(2019, 9, 2))


@pytest.mark.parametrize("year", range(2010, 2040))
def test_an_event_keeps_its_weekdays_and_finds_its_office_open(reference: Organisation, year: int) -> None:
    open_on = {office.code: season.open_dates(office, year) for office in reference.offices}
    for event in reference.outreach:
        days = season.outreach_dates(reference, event, year)
        assert set(days) <= set(open_on[event.office])
        assert [day.weekday() for day in days] == [day.weekday() for day in event.days]
        moved = zip(days, event.days, strict=True)
        assert all(abs((day - planned.replace(year=year)).days) <= 3 for day, planned in moved)


def test_an_event_of_the_reference_year_is_on_its_own_days(reference: Organisation) -> None:
    for event in reference.outreach:
        assert season.outreach_dates(reference, event, 2019) == event.days


def test_an_event_on_a_closing_day_moves_to_the_nearest_open_day(reference: Organisation) -> None:
    spring = reference.outreach[0]
    antenna = organisation.Outreach(spring.name, "VIA", (date(2019, 3, 22),), spring.hours, spring.share)
    assert season.outreach_dates(reference, antenna, 2019) == (date(2019, 7, 5),)


def test_hours_peak_in_mid_morning_and_mid_afternoon(offices: list[OfficeSeason]) -> None:
    hours = Counter(visit.minute_of_day // 60 for _, visit in _final(offices[0]) if not visit.outreach)
    assert set(hours) == {9, 10, 11, 12, 14, 15, 16}
    assert hours[10] > hours[11] > 2 * hours[12]
    assert hours[15] > hours[14]
    assert hours[15] > hours[16]


def test_summer_and_market_days_are_the_busiest(offices: list[OfficeSeason]) -> None:
    montvert = offices[0]
    months = Counter[int]()
    weekdays = Counter[int]()
    for day in montvert.days:
        months[day.on.month] += day.visitors
        weekdays[day.on.isoweekday()] += day.visitors if is_summer(day.on) else 0
    assert [month for month, _ in months.most_common(2)] == [8, 7]
    assert months[6] > months[3] > months[2] > 0
    assert weekdays.most_common(1)[0][0] == montvert.office.market_weekday


def test_only_a_day_of_the_low_season_can_be_a_zero(seeded: list[OfficeSeason]) -> None:
    zeros = [day.on for day in _days(seeded) if day.visitors == 0]
    assert 1 <= len(zeros) <= 60
    assert not any(is_summer(on) for on in zeros)


def test_parties_are_small_and_groups_rare(offices: list[OfficeSeason]) -> None:
    sizes = [visit.party_size for office in offices for _, visit in _final(office)]
    assert 11_000 < len(sizes) < 13_500
    assert sum(size <= 5 for size in sizes) / len(sizes) > 0.97
    assert 0 < sum(size >= 10 for size in sizes) / len(sizes) < 0.01


def test_origins_are_near_and_a_share_is_honestly_unknown(offices: list[OfficeSeason]) -> None:
    visits = [visit for office in offices for _, visit in _final(office)]
    origins = Counter(visit.department or visit.country for visit in visits)
    assert set(dict(origins.most_common(5))) <= {None, "48", "34", "30", "13"}
    assert 0.10 < origins[None] / len(visits) < 0.25
    assert 0.01 < origins["ZZ"] / len(visits) < 0.06
    abroad = sum(visit.country not in (None, "FR", "ZZ") for visit in visits)
    assert 0.12 < abroad / len(visits) < 0.30
    assert {"BE", "NL", "DE", "GB", "CH", "ES", "IT", "75"} <= set(origins)


def test_publics_are_holidaymakers_in_summer_and_locals_outside(offices: list[OfficeSeason]) -> None:
    summer, rest = Counter[str | None](), Counter[str | None]()
    for office in offices:
        for day, visit in _final(office):
            (summer if is_summer(day.on) else rest)[visit.public] += 1
    assert summer["holidaymaker"] > 0.6 * summer.total()
    assert rest.most_common(1)[0][0] == "local"
    assert summer[None]
    assert summer["unknown"]


def test_hiking_is_asked_most(offices: list[OfficeSeason]) -> None:
    topics = Counter(topic for office in offices for _, visit in _final(office) for topic in visit.topics)
    assert topics.most_common(1)[0][0] == "hiking"
    assert set(topics) == {topic.code for topic in REFERENCE.topics}


def test_counselors_are_of_the_office_and_seasonal_ones_come_in_summer(offices: list[OfficeSeason]) -> None:
    home = {counselor.code: counselor.office for counselor in REFERENCE.counselors}
    for office in offices:
        authors = {visit.counselor for day in office.days for visit in day.visits} - {None}
        assert {home[code] for code in authors if code} == {office.office.code}
    outside = {visit.counselor for day in offices[0].days if not is_summer(day.on) for visit in day.visits}
    assert outside == {"C1", "C2", "C3", None}
    assert any(visit.counselor == "C9" for day in offices[0].days for visit in day.visits)


def test_a_small_share_is_qualified_corrected_or_voided_later(offices: list[OfficeSeason]) -> None:
    visits = [visit for day in _days(offices) for visit in day.visits]
    kinds = Counter(visit.act.kind if visit.act else None for visit in visits)
    assert 0.04 < kinds["qualify"] / len(visits) < 0.12
    assert 0.003 < kinds["correct"] / len(visits) < 0.012
    assert 0.002 < kinds["void"] / len(visits) < 0.010


def test_steps_record_every_visit_once_and_before_its_act(offices: list[OfficeSeason]) -> None:
    for day in _days(offices):
        recorded: list[int] = []
        for step in day.steps():
            if step.act is None:
                recorded.append(step.index)
            else:
                assert step.index in recorded
                assert step.act is day.visits[step.index].act
        assert recorded == list(range(len(day.visits)))


def _digest_in_a_process(hash_seed: str) -> str:
    env = os.environ | {"PYTHONHASHSEED": hash_seed}
    done = subprocess.run([sys.executable, "-c", DIGEST], env=env, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def _days(offices: list[OfficeSeason]) -> Iterator[PlannedDay]:
    return (day for office in offices for day in office.days)


def _final(office: OfficeSeason) -> Iterator[tuple[PlannedDay, PlannedVisit]]:
    for day in office.days:
        for visit in day.visits:
            if visit.final:
                yield day, visit.final


def _at_office(office: OfficeSeason) -> list[int]:
    sizes = [visit.party_size for _, visit in _final(office) if visit.outreach is None]
    assert sum(sizes) == sum(day.visitors for day in office.days)
    return sizes


def _per_hour(office: OfficeSeason) -> float:
    days = [day for day in office.days if is_summer(day.on)]
    minutes = sum(closes - opens for day in days for opens, closes in day.periods)
    return 60 * sum(day.visitors for day in days) / minutes


def _inside(minute: int, periods: Periods) -> bool:
    return any(opens <= minute < closes for opens, closes in periods)

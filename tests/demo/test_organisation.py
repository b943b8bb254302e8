"""The demonstration's data are the published figures, whole and consistent."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from importlib import resources

import pytest

from bitdesk.demo import organisation
from bitdesk.demo.organisation import Organisation, Weights
from bitdesk.demo.visits import NOT_SAID
from bitdesk.values import CounselorRole, Public


@pytest.fixture(scope="module")
def reference() -> Organisation:
    return organisation.load()


def test_the_published_figures_are_there(reference: Organisation) -> None:
    assert {office.code: office.visitors[2019] for office in reference.offices} == {
        "PDM": 15258,
        "COL": 1006,
        "SEV": 1172,
        "SGC": 2295,
        "SCX": 3830,
        "VIA": 877,
    }
    assert [office.open_days for office in reference.offices] == [288, 150, 111, 150, 217, 60]
    assert [office.summer_days for office in reference.offices] == [62, 62, 62, 62, 62, 58]
    rates = [office.per_hour for office in reference.offices]
    assert rates == [Decimal(text) for text in ("31.7", "3.5", "3.6", "6.2", "11.6", "5.9")]
    assert reference.visitors == {2019: 24662}
    assert reference.timezone == "Europe/Paris"


def test_what_the_offices_leave_is_outreach(reference: Organisation) -> None:
    assert reference.outreach_visitors(2019) == 224


def test_a_year_without_figures_is_near_the_reference_year(reference: Organisation) -> None:
    for year in range(2000, 2040):
        for office in reference.offices:
            assert 0.9 < reference.office_visitors(office, year) / office.visitors[2019] < 1.1
        assert 0.9 < reference.outreach_visitors(year) / 224 < 1.1
    assert len({reference.office_visitors(reference.offices[0], year) for year in range(2000, 2040)}) > 30


def test_hours_are_read_in_minutes() -> None:
    assert organisation.parse_hours("09:30-12:30, 14:00-17:00") == ((570, 750), (840, 1020))
    assert organisation.parse_hours("10:00-12:30") == ((600, 750),)


def test_planned_periods_follow_the_season_and_the_week(reference: Organisation) -> None:
    by_code = {office.code: office for office in reference.offices}
    assert by_code["PDM"].planned(date(2019, 7, 14)) == ((570, 750), (840, 1020))
    assert by_code["PDM"].planned(date(2019, 6, 16)) == ()
    assert by_code["SGC"].planned(date(2019, 8, 31)) == ((540, 780),)
    assert by_code["SGC"].planned(date(2019, 9, 3)) == ((570, 750),)
    assert by_code["VIA"].planned(date(2019, 7, 4)) == ()
    assert by_code["VIA"].planned(date(2019, 7, 5)) == ((600, 750),)


def test_topics_are_the_chips_of_the_counter_in_order(reference: Organisation) -> None:
    codes = ["hiking", "stay", "eat", "heritage", "events", "nature", "transport", "shop", "other"]
    assert [topic.code for topic in reference.topics] == codes
    assert [topic.rank for topic in reference.topics] == list(range(1, 10))
    french = "Randonnée Hébergement Manger Patrimoine Animations Nature Transports Boutique Autre"
    assert [topic.label_fr for topic in reference.topics] == french.split()
    assert all(topic.label_en for topic in reference.topics)


def test_seven_counselors_are_permanent_and_two_seasonal(reference: Organisation) -> None:
    assert [counselor.code for counselor in reference.counselors] == [f"C{n}" for n in range(1, 10)]
    assert sum(counselor.seasonal for counselor in reference.counselors) == 2
    assert all(counselor.name == counselor.code for counselor in reference.counselors)
    assert {counselor.role for counselor in reference.counselors} <= set(CounselorRole)


def test_one_head_office_and_every_reference_leads_to_an_office(reference: Organisation) -> None:
    codes = {office.code for office in reference.offices}
    assert [office.code for office in reference.offices if office.head_office] == ["PDM"]
    assert {counselor.office for counselor in reference.counselors} == codes
    assert {event.office for event in reference.outreach} <= codes


def test_events_have_distinct_names_and_days_of_the_reference_year(reference: Organisation) -> None:
    names = [event.name for event in reference.outreach]
    assert len(set(names)) == len(names)
    assert {day.year for event in reference.outreach for day in event.days} == {reference.reference_year}


def test_the_mix_uses_known_codes_only(reference: Organisation) -> None:
    mix = reference.mix
    topics = {topic.code for topic in reference.topics}
    assert set(mix.topics_visitor) == set(mix.topics_resident) == topics
    for publics in (mix.publics_summer, mix.publics_rest_of_year):
        assert set(publics) == set(Public) | {NOT_SAID}
    for origins in (mix.origins_visitor, mix.origins_resident):
        assert set(origins) <= _places() | {NOT_SAID}
        assert all(weight > 0 for weight in origins.values())


def test_hiking_is_what_visitors_ask_first(reference: Organisation) -> None:
    assert _heaviest(reference.mix.topics_visitor) == "hiking"
    assert _heaviest(reference.mix.publics_summer) == Public.HOLIDAYMAKER
    assert _heaviest(reference.mix.publics_rest_of_year) == Public.LOCAL


def _heaviest(weights: Weights) -> str:
    return max(weights, key=lambda code: weights[code])


def _places() -> set[str]:
    text = resources.files("bitdesk").joinpath("resources", "geography.json").read_text(encoding="utf-8")
    data = json.loads(text)
    return {*data["departments"], *data["countries"], "ZZ"}

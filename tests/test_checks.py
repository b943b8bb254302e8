"""The rules that a visit obeys, each with a sentence that says what to do."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitdesk import checks, clock, ids
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.models import Outreach
from bitdesk.reports import reference
from bitdesk.services import liaison as themes
from bitdesk.values import Public
from builders import COUNTS_FROM, House
from evidence import rows
from moments import MOMENT, Hand


@pytest.mark.parametrize("size", [1, 2, 99])
def test_a_party_of_1_to_99(size: int) -> None:
    checks.check_party_size(size)


@pytest.mark.parametrize("size", [0, -1, 100, 2**40])
def test_a_party_that_cannot_be(size: int) -> None:
    with pytest.raises(RuleError, match=f"not {size}") as caught:
        checks.check_party_size(size)
    assert caught.value.params == {"least": 1, "most": 99, "size": size}


@pytest.mark.parametrize(
    ("public", "country", "department"),
    [
        (None, None, None), ("unknown", "ZZ", None), (Public.LOCAL, "FR", "2A"), ("association", "FR", "971"),
        (None, "FR", None), (None, "BE", None), ("holidaymaker", "FR", "01"),
    ],
)  # fmt: skip
def test_an_origin_that_exists(public: str | None, country: str | None, department: str | None) -> None:
    checks.check_origin(public, country, department)


@pytest.mark.parametrize(
    ("public", "country", "department", "words"),
    [
        ("tourist", None, None, "public “tourist”"), ("", None, None, "public “”"), ("LOCAL", None, None, "public"),
        (None, "XX", None, "country “XX”"), (None, "fr", None, "country “fr”"), (None, "", None, "country “”"),
        (None, "FRA", None, "country"), (None, "FR", "20", "department “20”"), (None, "FR", "", "department “”"),
        (None, "FR", "1", "department “1”"), (None, "FR", "2a", "department"), (None, "BE", "34", "department “34”"),
        (None, None, "34", "department “34”"), (None, "ZZ", "34", "department “34”"),
    ],
)  # fmt: skip
def test_an_origin_that_does_not_exist(
    public: str | None, country: str | None, department: str | None, words: str
) -> None:
    with pytest.raises(RuleError, match=words):
        checks.check_origin(public, country, department)


@given(st.text(max_size=4))
def test_no_other_word_is_a_country(text: str) -> None:
    from bitdesk import geography

    if text not in geography.countries():
        with pytest.raises(RuleError):
            checks.check_origin(None, text, None)


def test_a_day_that_can_be_counted(desk: Desk) -> None:
    for day in (COUNTS_FROM, COUNTS_FROM + timedelta(days=1), clock.business_date()):
        checks.check_date(desk, day)


def test_a_day_that_cannot_be_counted(desk: Desk) -> None:
    with pytest.raises(RuleError, match="2026-07-23 has not come yet"):
        checks.check_date(desk, date(2026, 7, 23))
    with pytest.raises(RuleError, match="2018-12-31 is before the first day counted, 2019-01-01"):
        checks.check_date(desk, date(2018, 12, 31))


def test_today_is_the_local_day(desk: Desk, time: Hand) -> None:
    time.ms = 1_784_757_599_000  # 23:59:59 in Paris
    with pytest.raises(RuleError, match="has not come yet"):
        checks.check_date(desk, date(2026, 7, 23))
    time.ms += 1_000
    checks.check_date(desk, date(2026, 7, 23))


def test_topics_that_the_organisation_has(desk: Desk) -> None:
    with desk.database.reading() as connection:
        checks.check_topics(connection, [])
        checks.check_topics(connection, ["stay", "hiking"])
        with pytest.raises(RuleError, match="“golf” does not exist"):
            checks.check_topics(connection, ["stay", "golf"])


def test_a_theme_that_the_head_office_has_or_had(house: House) -> None:
    head = house.head_office
    with head.database.reading() as connection, pytest.raises(RuleError, match="Choose among: –"):
        checks.check_theme(connection, "welcome")
    _welcome, _signs, parking, old = (
        themes.add_theme(head, code, code, code) for code in ("welcome", "signs", "parking", "old")
    )
    themes.move_theme(head, parking, 1)
    themes.retire_theme(head, old)
    with head.database.reading() as connection:
        for theme in (None, "welcome", "old"):
            checks.check_theme(connection, theme)
        for theme in ("golf", ""):
            with pytest.raises(RuleError, match=f"“{theme}” does not exist. Choose among: parking, welcome, signs"):
                checks.check_theme(connection, theme)


def test_an_outreach_event_that_is_known_here(desk: Desk) -> None:
    (event,) = reference.outreaches(desk, date(2026, 7, 22))
    assert rows(desk, "SELECT name FROM outreach") == [(event.name,)]
    with desk.database.reading() as connection:
        checks.check_outreach(connection, event.id)
        with pytest.raises(RuleError, match="not known here"):
            checks.check_outreach(connection, ids.new())
    assert Outreach.__tablename__ == "outreach"


@pytest.mark.parametrize(("day", "hour"), [(MOMENT.date(), 14), (MOMENT.date(), 0), (date(2026, 7, 21), 23)])
def test_an_hour_that_has_begun(time: Hand, day: date, hour: int) -> None:
    checks.check_hour(day, hour)


@pytest.mark.parametrize(
    ("day", "hour", "words"),
    [
        (MOMENT.date(), 15, "15:00 on 2026-07-22 has not come yet"),
        (date(2026, 7, 23), 0, "0:00 on 2026-07-23 has not come yet"),
        (MOMENT.date(), 24, "There is no hour 24"),
        (date(2026, 7, 21), -1, "There is no hour -1"),
    ],
)
def test_an_hour_that_cannot_be(time: Hand, day: date, hour: int, words: str) -> None:
    with pytest.raises(RuleError, match=words):
        checks.check_hour(day, hour)


def test_the_parts_of_a_party() -> None:
    checks.check_parts([checks.Part(99, "FR", "34"), checks.Part(1), checks.Part(2, "ZZ")], "association")
    for parts, public, words in (
        ([], None, "how many people come from where"),
        ([checks.Part(1), checks.Part(0)], None, "A party has 1 to 99"),
        ([checks.Part(1, "BE", "34")], None, "department"),
        ([checks.Part(1)], "tourist", "public"),
    ):
        with pytest.raises(RuleError, match=words):
            checks.check_parts(parts, public)

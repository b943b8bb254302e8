"""A diary only has an office's open days, and its seconds lie within the opening hours."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest

from bitdesk.demo import organisation, season
from bitdesk.demo.listening.acts import Read
from bitdesk.demo.listening.diary import Diary, day_of

WHO = organisation.load()
SEASONS = {part.office.code: part for part in season.plan(WHO, 2019, 1)}


def diary(code: str = "VIA") -> Diary:
    return Diary(SEASONS[code], WHO.counselors, Random(5))


def test_a_day_of_a_year_and_of_the_next_one() -> None:
    assert day_of(2019, "07-14") == date(2019, 7, 14)
    assert day_of(2019, "+03-31") == date(2020, 3, 31)
    assert day_of(2020, "02-29") == date(2020, 2, 29)
    assert day_of(2019, "02-29") == date(2019, 2, 28)
    with pytest.raises(ValueError, match="month"):
        day_of(2019, "13-01")


def test_a_day_is_moved_to_the_nearest_open_one() -> None:
    assert diary().nearest("07-24") == date(2019, 7, 24)
    assert diary().nearest("01-15") == date(2019, 7, 5)
    assert diary("PDM").nearest("07-15") == date(2019, 7, 15)


def test_what_follows_falls_on_an_open_day_or_on_none() -> None:
    assert diary("COL").after(date(2019, 9, 14), 1) == date(2019, 9, 17)
    assert diary("COL").after(date(2019, 9, 14)) == date(2019, 9, 14)
    assert diary().after(date(2019, 9, 3)) is None
    assert diary().last() == date(2019, 9, 2)


def test_moments_lie_in_the_first_part_of_the_opening_hours() -> None:
    book, on = diary("PDM"), date(2019, 7, 15)
    moments = [book.moment(on) / 3600 for _ in range(500)]
    assert all(9.5 <= hour < 12.5 or 14 <= hour < 17 for hour in moments)
    assert any(hour > 14 for hour in moments)
    assert max(moments) < 16
    assert book.opens(on, 60) == 9.5 * 3600 + 60
    assert book.closes(on, 60) == 17 * 3600 - 60


def test_seasonal_counselors_are_there_in_summer_or_where_nobody_else_is() -> None:
    assert diary("PDM").there(date(2019, 7, 15)) == ["C1", "C2", "C3", "C9"]
    assert diary("PDM").there(date(2019, 10, 15)) == ["C1", "C2", "C3"]
    assert diary().there(date(2019, 9, 2)) == ["C8"]
    assert diary().who(date(2019, 9, 2)) == "C8"


def test_a_page_is_in_the_order_of_the_day() -> None:
    book, on = diary(), date(2019, 7, 15)
    book.write(on, Read(900, "C8"))
    book.write(on, Read(300, "C8"))
    book.write(date(2019, 7, 10), Read(500, None))
    assert list(book.pages) == [date(2019, 7, 10), on]
    assert [act.second_of_day for act in book.pages[on]] == [300, 900]

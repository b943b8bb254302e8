"""Opening hours: a season has a week, seasons of an office do not overlap, and what was planned stays known."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from bitdesk.checks import Periods
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.services import organisation
from evidence import journal, rows, tables

FIRST, LAST = date(2026, 7, 1), date(2026, 8, 31)
MORNING, DAY = [(570, 750)], [(570, 750), (840, 1020)]
WEEK: dict[int, Periods] = {0: DAY, 2: MORNING, 5: MORNING}

Planned = list[tuple[str, str, int, str]]


@pytest.fixture
def head(head: Desk) -> Desk:
    """A head office with an office that has no opening hours yet."""
    organisation.add_office(head, "SEV", "Saint-Étienne")
    return head


def planned(head: Desk) -> Planned:
    return rows(
        head,
        "SELECT h.starts_on, h.ends_on, h.weekday, h.periods FROM opening_hours h JOIN office o ON o.id = h.office_id "
        "WHERE o.code = 'SEV' AND h.retired_on IS NULL ORDER BY h.starts_on, h.weekday",
    )


def season(starts_on: str, ends_on: str, week: dict[int, str]) -> Planned:
    return [(starts_on, ends_on, weekday, periods) for weekday, periods in week.items()]


def add(head: Desk, first: date = FIRST, last: date = LAST) -> Sequence[bytes]:
    return organisation.add_season(head, "SEV", first, last, WEEK)


def test_a_season_is_a_row_for_each_day_that_is_open_in_one_transaction(head: Desk) -> None:
    organisation.add_season(head, "sev", FIRST, LAST, {5: MORNING, 0: DAY, 2: MORNING, 6: []})
    week = {0: "[[570,750],[840,1020]]", 2: "[[570,750]]", 5: "[[570,750]]"}
    assert planned(head) == season("2026-07-01", "2026-08-31", week)
    assert len({entry.txn for entry in journal(head)[-3:]}) == 1


@pytest.mark.parametrize(
    ("week", "first", "last", "words"),
    [
        ({}, FIRST, LAST, "never open"),
        ({3: []}, FIRST, LAST, "never open"),
        ({3: [(750, 570)]}, FIRST, LAST, "follow one another"),
        ({3: [(570, 750), (700, 800)]}, FIRST, LAST, "follow one another"),
        ({3: MORNING}, LAST, FIRST, "last day comes before"),
    ],
)
def test_a_season_that_cannot_be_is_refused(
    head: Desk, week: dict[int, Periods], first: date, last: date, words: str
) -> None:
    row_ids = add(head)
    before = tables(head)
    with pytest.raises(RuleError, match=words):
        organisation.add_season(head, "SEV", first, last, week)
    with pytest.raises(RuleError, match=words):
        organisation.change_season(head, row_ids, first, last, week)
    with pytest.raises(RuleError, match=words):
        organisation.change_season_from(head, row_ids, first, last, week)
    assert tables(head) == before


@pytest.mark.parametrize(
    ("first", "last", "weekday"), [(FIRST, LAST, 0), (LAST, date(2027, 1, 1), 2), (date(2026, 1, 1), FIRST, 5)]
)
def test_seasons_that_overlap_are_refused_with_the_one_in_the_way(
    head: Desk, first: date, last: date, weekday: int
) -> None:
    add(head)
    before = tables(head)
    with pytest.raises(RuleError, match="Saint-Étienne has opening hours from 2026-07-01 to 2026-08-31 already"):
        organisation.add_opening_hours(head, "SEV", first, last, weekday, MORNING)
    assert tables(head) == before


def test_other_weekdays_other_offices_and_the_days_around_are_free(head: Desk) -> None:
    add(head)
    organisation.add_opening_hours(head, "SEV", FIRST, LAST, 1, MORNING)
    organisation.add_opening_hours(head, "SEV", date(2026, 9, 1), date(2026, 9, 30), 0, MORNING)
    organisation.add_opening_hours(head, "SEV", date(2026, 6, 1), date(2026, 6, 30), 0, MORNING)
    assert len(planned(head)) == 6


def test_a_whole_season_is_put_right(head: Desk) -> None:
    row_ids = add(head)
    before = len(journal(head))
    organisation.change_season(head, row_ids, FIRST, LAST, {0: DAY, 2: DAY, 3: MORNING})
    week = {0: "[[570,750],[840,1020]]", 2: "[[570,750],[840,1020]]", 3: "[[570,750]]"}
    assert planned(head) == season("2026-07-01", "2026-08-31", week)
    changed = [(entry.op, entry.row_id) for entry in journal(head)[before:]]
    assert len(changed) == 3  # Monday's is as it was
    assert ("update", row_ids[0]) not in changed
    organisation.change_season(head, row_ids[:2], date(2026, 6, 15), date(2026, 9, 15), {0: DAY, 2: DAY})
    assert planned(head)[:2] == season("2026-06-15", "2026-09-15", {0: DAY_TEXT, 2: DAY_TEXT})


DAY_TEXT = "[[570,750],[840,1020]]"


def test_putting_a_season_right_does_not_run_into_another(head: Desk) -> None:
    summer = add(head)
    organisation.add_season(head, "SEV", date(2026, 9, 1), date(2026, 9, 30), {0: MORNING})
    before = tables(head)
    with pytest.raises(RuleError, match="2026-09-01 to 2026-09-30"):
        organisation.change_season(head, summer, FIRST, date(2026, 9, 1), WEEK)
    with pytest.raises(RuleError, match="2026-09-01 to 2026-09-30"):
        organisation.end_season(head, summer, date(2026, 9, 1))
    assert tables(head) == before


def test_new_hours_from_a_day_on_leave_the_days_before_as_they_were(head: Desk) -> None:
    row_ids = add(head)
    later = organisation.change_season_from(head, row_ids, date(2026, 8, 1), date(2026, 9, 15), {0: MORNING})
    week = {0: DAY_TEXT, 2: "[[570,750]]", 5: "[[570,750]]"}
    assert planned(head) == [
        *season("2026-07-01", "2026-07-31", week),
        *season("2026-08-01", "2026-09-15", {0: "[[570,750]]"}),
    ]
    assert len(later) == 1
    with pytest.raises(RuleError, match="last day comes before"):
        organisation.change_season_from(head, later, date(2026, 8, 1), date(2026, 9, 15), {0: DAY})


def test_a_season_ends_earlier_or_later(head: Desk) -> None:
    row_ids = add(head)
    organisation.end_season(head, row_ids, date(2026, 8, 15))
    assert {row[1] for row in planned(head)} == {"2026-08-15"}
    organisation.end_season(head, row_ids, date(2026, 9, 15))
    assert {row[1] for row in planned(head)} == {"2026-09-15"}
    with pytest.raises(RuleError, match="last day comes before"):
        organisation.end_season(head, row_ids, date(2026, 6, 30))


def test_a_retired_season_comes_back_unless_another_took_its_place(head: Desk) -> None:
    row_ids = add(head)
    organisation.retire(head, "opening_hours", *row_ids)
    assert planned(head) == []
    organisation.bring_back(head, "opening_hours", *row_ids)
    assert len(planned(head)) == 3
    organisation.retire(head, "opening_hours", *row_ids)
    add(head)
    with pytest.raises(RuleError, match="already"):
        organisation.bring_back(head, "opening_hours", *row_ids)
    assert len(planned(head)) == 3

"""Criteria are listed scheme by scheme; each holds from a day to a day."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk.desk import Desk
from bitdesk.reports import criteria as report
from bitdesk.services import criteria, listening_defaults
from builders import House


@pytest.fixture
def head(house: House) -> Desk:
    return house.head_office


def test_the_schemes_keep_together_in_the_order_in_which_they_came(head: Desk) -> None:
    for scheme, code in (("Label", "1"), ("Classement", "1"), ("Label", "2")):
        criteria.add(head, scheme, code, "x", "y", [])
    assert [(row.scheme, row.code) for row in report.criteria(head)] == [
        ("Label", "1"), ("Label", "2"), ("Classement", "1"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("starts_on", "ends_on", "years"),
    [
        (None, None, {2025, 2026, 2027}),
        (None, date(2026, 1, 1), {2025, 2026}),
        (date(2026, 12, 31), None, {2026, 2027}),
        (date(2026, 3, 1), date(2026, 4, 1), {2026}),
    ],
)
def test_a_day_of_a_year_is_enough(head: Desk, starts_on: date | None, ends_on: date | None, years: set[int]) -> None:
    criteria.add(head, "Label", "1", "x", "y", [], starts_on=starts_on, ends_on=ends_on)
    assert {year for year in (2025, 2026, 2027) if report.holding(head, year)} == years


def test_the_usual_ones_change_with_the_label(head: Desk) -> None:
    listening_defaults.seed(head)
    schemes = [list(dict.fromkeys(row.scheme for row in report.holding(head, year))) for year in (2026, 2027)]
    assert schemes == [
        ["Qualité Tourisme", "Classement, catégorie II"], ["Destination d’excellence", "Classement, catégorie II"],
    ]  # fmt: skip
    known = {name for row in report.criteria(head) for name in row.evidence}
    assert known == set(report.EVIDENCE), "every piece shows something, and everything shown is a piece"

"""Counselors: their role, and the days between which they work."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports import reference
from bitdesk.services import organisation
from evidence import rows

QUERY = "SELECT code, name, role, starts_on, ends_on FROM counselor WHERE id = ?"
FIRST, LAST = date(2026, 7, 1), date(2026, 8, 31)


def test_seasonal_staff_have_a_first_and_a_last_day(head: Desk) -> None:
    counselor = organisation.add_counselor(head, "s1", "Saison", ends_on=LAST, starts_on=FIRST)
    assert rows(head, QUERY, counselor) == [("S1", "Saison", "counselor", "2026-07-01", "2026-08-31")]
    organisation.change_counselor(head, counselor, ends_on=date(2026, 9, 30))
    organisation.change_counselor(head, counselor, name="Élodie", role="quality_referent", starts_on=None)
    assert rows(head, QUERY, counselor) == [("S1", "Élodie", "quality_referent", None, "2026-09-30")]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"ends_on": date(2026, 6, 30)}, "last day comes before"),
        ({"starts_on": date(2026, 9, 1)}, "last day comes before"),
        ({"role": "king"}, "role “king”"),
        ({"name": ""}, "is empty"),
    ],
)
def test_a_change_that_cannot_be_changes_nothing(head: Desk, changes: dict[str, date | str], words: str) -> None:
    counselor = organisation.add_counselor(head, "S1", "Saison", ends_on=LAST, starts_on=FIRST)
    with pytest.raises(RuleError, match=words):
        organisation.change_counselor(head, counselor, **changes)  # type: ignore[arg-type]
    assert rows(head, QUERY, counselor) == [("S1", "Saison", "counselor", "2026-07-01", "2026-08-31")]


def test_a_counselor_leaves_after_today_and_comes_back(head: Desk) -> None:
    (counselor,) = rows(head, "SELECT id FROM counselor WHERE code = 'C1'")[0]
    organisation.counselor_leaves(head, counselor)
    assert [found.code for found in reference.counselors(head, date(2026, 7, 22))] == ["C1", "C2"]
    assert [found.code for found in reference.counselors(head, date(2026, 7, 23))] == ["C2"]
    organisation.counselor_comes_back(head, counselor)
    assert [found.code for found in reference.counselors(head, date(2026, 7, 23))] == ["C1", "C2"]
    organisation.counselor_leaves(head, counselor, LAST)
    assert rows(head, QUERY, counselor)[0][-1] == "2026-08-31"

"""The usual lists are taken over once; what the head office has decided of a list stays as it is."""

from __future__ import annotations

import pytest

from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports import liaison as report
from bitdesk.services import liaison, listening_defaults
from builders import House
from evidence import rows, tables


def test_every_list_of_the_file_is_taken_over_once(house: House) -> None:
    head = house.head_office
    taken = listening_defaults.seed(head)
    assert set(taken) == set(listening_defaults.usual())
    before = tables(head)
    assert listening_defaults.seed(head) == ()
    assert tables(head) == before
    assert [theme.code for theme in report.themes(head)][:2] == ["welcome", "hours"]
    assert {row.moment for row in report.items(head)} == {"opening", "closing"}


def test_a_list_that_the_head_office_began_stays_as_it_is(house: House) -> None:
    head = house.head_office
    theme_id = liaison.add_theme(head, "river", "Baignade", "Bathing")
    liaison.retire_theme(head, theme_id)
    assert "theme" not in listening_defaults.seed(head)
    assert rows(head, "SELECT code FROM theme") == [("river",)]


def test_a_desk_takes_nothing_over(desk: Desk) -> None:
    with pytest.raises(RuleError, match="Only the head office"):
        listening_defaults.seed(desk)

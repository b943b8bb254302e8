"""A desk is asked about its own office, and about no other: what it lacks of another is not nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports import brochures, enquiries, liaison, questionnaires, scope
from builders import House
from visitors import office

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)


def test_a_desk_is_asked_about_its_own_office(house: House, desk: Desk) -> None:
    assert scope.of_office(desk, None) == scope.of_office(desk, desk.office_id) == desk.office_id
    with pytest.raises(RuleError, match="Ask at the head office"):
        scope.of_office(desk, office(desk, "COL"))


def test_the_head_office_is_asked_about_any_or_all(house: House) -> None:
    head = house.head_office
    assert scope.of_office(head, None) is None
    assert scope.of_office(head, office(head, "COL")) == office(head, "COL")


@pytest.mark.parametrize(
    ("ask", "between"),
    [
        (enquiries.due, ()), (enquiries.due_count, ()), (enquiries.missed, ()), (enquiries.calls, (FIRST,)),
        (enquiries.received, (FIRST, LAST)), (enquiries.observatory, (2026,)), (brochures.levels, ()),
        (liaison.synthesis, (FIRST, LAST)),
    ],
)  # fmt: skip
def test_no_report_tells_a_desk_nought_of_another_office(
    house: House, desk: Desk, ask: Callable[..., Any], between: tuple[Any, ...]
) -> None:
    other = office(desk, "COL")
    with pytest.raises(RuleError, match="knows its own office alone"):
        ask(desk, *between, other)
    assert ask(desk, *between, desk.office_id) == ask(desk, *between, None)
    ask(house.head_office, *between, other)


def test_nor_do_the_questionnaires(house: House, desk: Desk) -> None:
    with pytest.raises(RuleError, match="knows its own office alone"):
        questionnaires.satisfaction(desk, 2026, office_code="COL")
    questionnaires.satisfaction(desk, 2026, office_code="PDM")
    questionnaires.satisfaction(house.head_office, 2026, office_code="COL")

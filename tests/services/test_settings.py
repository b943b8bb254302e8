from __future__ import annotations

from typing import Any

import pytest

from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports.settings import organised, value
from bitdesk.services.settings import set_values
from builders import House
from evidence import broken, rows
from stockroom import synchronise


def test_the_head_office_decides_and_the_desks_receive(house: House, desk: Desk) -> None:
    set_values(house.head_office, {"suggestion_days": 5, "reply_weekdays": [5, 0, 5], "holidays": "FR-57"})
    synchronise(house)
    found = organised(desk)
    assert (found.suggestion_days, found.reply_weekdays, found.holidays) == (5, (0, 5), "FR-57")
    assert broken(house.head_office) == ()


def test_one_row_a_name_and_none_for_a_default(house: House) -> None:
    head = house.head_office
    set_values(head, {"suggestion_days": 3})
    assert rows(head, "SELECT count(*) FROM setting") == [(0,)]
    for days in (5, 4, 3):
        set_values(head, {"suggestion_days": days})
    assert rows(head, "SELECT name, value FROM setting") == [("suggestion_days", "3")]


def test_only_the_head_office_decides(desk: Desk) -> None:
    with pytest.raises(RuleError, match="Only the head office"):
        set_values(desk, {"suggestion_days": 5})


@pytest.mark.parametrize(
    ("name", "given", "match"),
    [
        ("suggestion_days", 0, "from 1 to 60"), ("suggestion_days", True, "whole number"),
        ("privacy_months", 121, "from 1 to 120"), ("holidays", "Mars", "cannot be Mars"),
        ("reply_weekdays", [], "cannot be"), ("colour", "red", "no setting"),
        ("reply_from", 18 * 60, "end before they begin"), ("reply_until", 540, "end before they begin"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_nothing_is_changed(house: House, name: str, given: Any, match: str) -> None:
    with pytest.raises(RuleError, match=match):
        set_values(house.head_office, {"request_days": 20, name: given})
    assert value(house.head_office, "request_days") == 30


def test_a_restored_file_s_second_row_of_a_name_is_the_one_that_holds(house: House) -> None:
    head = house.head_office
    set_values(head, {"suggestion_days": 5})
    with head.write() as session:
        from bitdesk.models import Setting

        session.add(Setting(name="suggestion_days", value="7"))
    assert value(head, "suggestion_days") == 7
    set_values(head, {"suggestion_days": 9})
    assert value(head, "suggestion_days") == 9

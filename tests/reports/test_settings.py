from __future__ import annotations

from typing import Any

import pytest

from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports.settings import SETTINGS, Kind, Spec, is_possible, organised, value
from evidence import change


def test_every_setting_has_its_default_where_nothing_was_decided(desk: Desk) -> None:
    found = organised(desk)
    assert {name: getattr(found, name) for name in SETTINGS} == {name: spec.default for name, spec in SETTINGS.items()}
    assert (found.suggestion_days, found.reply_days, found.privacy_months, found.request_days) == (3, 2, 36, 30)
    assert (found.reply_weekdays, found.holidays, found.review_every_days) == ((0, 1, 2, 3, 4), "FR", 7)


def test_one_is_asked_by_its_name(desk: Desk) -> None:
    assert value(desk, "suggestion_days") == 3
    with pytest.raises(RuleError, match=r"no setting “colour”.*suggestion_days"):
        value(desk, "colour")


@pytest.mark.parametrize("name", SETTINGS)
def test_every_default_is_possible(name: str) -> None:
    assert is_possible(SETTINGS[name], SETTINGS[name].default)


@pytest.mark.parametrize(
    ("spec", "found"),
    [
        (Spec(Kind.WHOLE, 3, 1, 60), 0), (Spec(Kind.WHOLE, 3, 1, 60), 61), (Spec(Kind.WHOLE, 3, 1, 60), "3"),
        (Spec(Kind.WHOLE, 3, 0, 60), True), (Spec(Kind.WEEKDAYS, (0,)), []), (Spec(Kind.WEEKDAYS, (0,)), [7]),
        (Spec(Kind.HOLIDAYS, "FR"), "XX"), (Spec(Kind.TIME, 540, 0, 1439), 1440), (Spec(Kind.WEEKDAYS, (0,)), 3),
    ],
)  # fmt: skip
def test_what_is_out_of_bounds_is_not(spec: Spec, found: Any) -> None:
    assert not is_possible(spec, found)


@pytest.mark.parametrize("stored", ["not JSON", "99", '"three"', "null"])
def test_what_a_newer_program_stored_gives_way_to_the_default(desk: Desk, stored: str) -> None:
    change(
        desk,
        "INSERT INTO setting (id, desk_id, name, value) VALUES "
        f"(zeroblob(16), zeroblob(16), 'suggestion_days', '{stored}')",
    )
    assert value(desk, "suggestion_days") == 3

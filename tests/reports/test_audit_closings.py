"""The proof of the closings: every lie in what they hold, in a sum or in a perpetual total is found."""

from __future__ import annotations

import pytest

from builders import House
from drawer import Drawer, said, traded
from evidence import change
from moments import Hand

LAST = "(SELECT max(number) FROM closing WHERE kind = 'day')"


@pytest.fixture
def drawer(house: House, time: Hand) -> Drawer:
    return traded(house, time)


@pytest.mark.parametrize(
    ("lie", "sentence"),
    [
        (f"UPDATE closing SET sales_cents = sales_cents + 1 WHERE number = {LAST}",
         "closing 3 (2026-08-05): its totals are not those of its tickets"),
        ("UPDATE closing SET by_vat = '[]' WHERE kind = 'month'",
         "closing 1 (2026-07): its totals are not those of its tickets"),
        ("UPDATE closing SET by_method = '{}' WHERE number = 1 AND kind = 'day'", "closing 1 (2026-07-22): its totals"),
        ("UPDATE closing SET last_number = 9 WHERE number = 2", "closing 2 (2026-07-29): its totals"),
        ("UPDATE closing SET perpetual_cents = 0 WHERE number = 2",
         "closing 2 (2026-07-29): a perpetual total is not the sum"),
        ("UPDATE closing SET perpetual_refunds_cents = 1 WHERE number = 2", "closing 2 (2026-07-29): a perpetual"),
        ("UPDATE closing SET expected_cents = 0 WHERE number = 2",
         "closing 2 (2026-07-29): the cash expected is not the sum"),
        ("UPDATE closing SET covers = '[]' WHERE number = 2", "closing 2 (2026-07-29): a ticket of its"),
        ("UPDATE closing SET covers = '[\"00\"]' WHERE number = 2", "closing 2 (2026-07-29): what it covers"),
        ("UPDATE closing SET previous_ids = '[\"00\"]' WHERE number = 3", "closing 3 (2026-08-05): what it covers"),
        ("UPDATE closing SET covers = (SELECT covers FROM closing WHERE number = 1 AND kind = 'day') WHERE number = 2",
         "closing 2 (2026-07-29): it covers again"),
        ("UPDATE closing SET head_seq = head_seq - 1 WHERE number = 2",
         "closing 2 (2026-07-29): it names another journal"),
    ],
)  # fmt: skip
def test_a_lie_is_found_and_named(drawer: Drawer, lie: str, sentence: str) -> None:
    assert said(drawer.desk) == []
    change(drawer.desk, lie)
    found = said(drawer.desk)
    assert any(f"VIA Accueil, {sentence}" in each or f"VIA Accueil: {sentence}" in each for each in found), found


def test_a_perpetual_total_that_begins_again_is_found(drawer: Drawer) -> None:
    change(
        drawer.desk,
        "UPDATE closing SET previous_ids = '[]', perpetual_cents = sales_cents, "
        "perpetual_refunds_cents = refunds_cents WHERE kind = 'day' AND number = 3",
    )
    assert said(drawer.desk) == ["VIA Accueil, closing 3 (2026-08-05): it does not follow the one before it."]

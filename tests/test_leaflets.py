"""What brochures and enquiries share: copies that can be, whose they are, and how a step keeps them."""

from __future__ import annotations

from typing import Any

import pytest

from bitdesk import ids, leaflets
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.leaflets import Copies
from builders import House


def test_a_step_keeps_its_copies() -> None:
    copies = (Copies(ids.new(), 3), Copies(ids.new(), 1))
    kept = leaflets.stored(copies)
    assert kept[0] == {"brochure_id": copies[0].brochure_id.hex(), "quantity": 3}
    assert leaflets.read(kept) == copies
    assert leaflets.read(None) == ()


def test_brochures_lie_at_an_office(house: House, desk: Desk) -> None:
    other = ids.new()
    assert leaflets.office_of(desk) == desk.office_id
    assert leaflets.office_of(desk, other) == desk.office_id, "a desk moves its own office's only"
    assert leaflets.office_of(house.head_office, other) == other
    with pytest.raises(RuleError, match="choose the office"):
        leaflets.office_of(house.head_office)


@pytest.mark.parametrize(
    ("quantity", "least", "fits"), [(1, 1, True), (0, 1, False), (0, 0, True), (100_000, 1, False)]
)
def test_a_number_of_copies(quantity: int, least: int, fits: bool) -> None:
    if fits:
        leaflets.check_quantity(quantity, least)
        return
    with pytest.raises(RuleError, match=f"{least} to 99999"):
        leaflets.check_quantity(quantity, least)


@pytest.mark.parametrize(
    "wrong",
    [{"x": 1}, {}, {"brochure_id": "zz", "quantity": 1}, {"brochure_id": None, "quantity": 1},
     {"brochure_id": "ab", "quantity": 1}, {"brochure_id": "00" * 16, "quantity": "many"},
     {"brochure_id": "00" * 16, "quantity": None}, {"brochure_id": "00" * 16, "quantity": 1e400}],
)  # fmt: skip
def test_copies_that_cannot_be_read_take_nothing_away_from_the_others(wrong: Any) -> None:
    good = Copies(ids.new(), 3)
    assert leaflets.read([wrong, *leaflets.stored([good])]) == (good,)

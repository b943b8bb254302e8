"""An amount is made up of prices, as few as there can be; the rest of a clerk's year is seen in `test_shop.py`."""

from __future__ import annotations

import pytest

from bitdesk.demo.clerk import made_of


@pytest.mark.parametrize("amount", [1, 99, 100, 2547, 5999])
def test_an_amount_is_made_of_prices(amount: int) -> None:
    parts = made_of(amount, [50, 99, 1290, 1])
    assert sum(parts) == amount
    assert set(parts) <= {50, 99, 1290, 1}


def test_as_few_prices_as_possible_are_taken() -> None:
    assert sorted(made_of(1240, [50, 99, 620, 1])) == [620, 620]


def test_an_amount_that_no_prices_make_is_refused() -> None:
    with pytest.raises(ValueError, match="no sum"):
        made_of(7, [5, 4])

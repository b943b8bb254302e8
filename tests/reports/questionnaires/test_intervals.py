"""A mean and its interval, against figures from elsewhere."""

from __future__ import annotations

from math import exp, lgamma, log, pi, sqrt
from random import Random
from statistics import NormalDist

import pytest

from bitdesk.reports.questionnaires.intervals import estimate, share_interval, t_quantile


def below(t: float, freedom: int, steps: int = 2_000) -> float:
    """Return how likely Student's t is below a value: its density, summed up by Simpson's rule."""
    scale = exp(lgamma((freedom + 1) / 2) - lgamma(freedom / 2)) / sqrt(freedom * pi)
    density = [scale * exp(-(freedom + 1) / 2 * log(1 + (t * k / steps) ** 2 / freedom)) for k in range(steps + 1)]
    inner = 4 * sum(density[1:-1:2]) + 2 * sum(density[2:-1:2])
    return 0.5 + t / steps / 3 * (density[0] + inner + density[-1])


@pytest.mark.parametrize("freedom", [*range(1, 41), 60, 120, 400, 10_000])
def test_the_quantile_leaves_what_it_should(freedom: int) -> None:
    assert below(t_quantile(freedom), freedom) == pytest.approx(0.975, abs=4e-5)


def test_the_table_and_the_expansion_meet() -> None:
    quantiles = [t_quantile(freedom) for freedom in range(1, 200)]
    assert quantiles == sorted(quantiles, reverse=True)
    assert t_quantile(1_000_000) == pytest.approx(NormalDist().inv_cdf(0.975), abs=1e-5)


def test_an_interval_as_a_textbook_has_it() -> None:
    """Ten values, worked by hand: mean 4.1, s = 0.99443, t(9) = 2.262, so 4.1 ± 0.71135."""
    found = estimate([5, 4, 5, 3, 4, 2, 5, 4, 5, 4], 1, 5)
    assert found is not None
    assert found.count == 10
    assert found.mean == pytest.approx(4.1)
    assert found.low == pytest.approx(3.38865, abs=1e-3)
    assert found.high == pytest.approx(4.81135, abs=1e-3)


def test_an_interval_ends_where_the_scale_does() -> None:
    found = estimate([5, 5, 5, 1], 1, 5)
    assert found is not None
    assert (found.low, found.high) == (1, 5)
    free = estimate([5, 5, 5, 1])
    assert free is not None
    assert free.low is not None
    assert free.low < 1


def test_one_value_has_no_interval_and_none_has_no_mean() -> None:
    assert estimate([]) is None
    alone = estimate([4], 1, 5)
    assert alone is not None
    assert (alone.count, alone.mean, alone.low, alone.high) == (1, 4, None, None)


def test_the_interval_holds_the_truth_as_often_as_it_says() -> None:
    draw, held = Random(7), 0
    for _trial in range(2_000):
        found = estimate([draw.gauss(3, 1) for _ in range(8)])
        assert found is not None
        assert found.low is not None
        assert found.high is not None
        held += found.low <= 3 <= found.high
    assert held / 2_000 == pytest.approx(0.95, abs=0.015)


def test_the_interval_of_a_share() -> None:
    """Wilson's, worked by hand for 4 of 20 with z = 1.96: 0.2483 ± 0.1677."""
    assert share_interval(4, 20) == pytest.approx((0.0807, 0.4160), abs=2e-4)
    assert share_interval(0, 0) == (0, 1)
    low, high = share_interval(0, 10)
    assert low == pytest.approx(0)
    assert 0 < high < 0.31
    assert share_interval(10, 10)[1] == pytest.approx(1)

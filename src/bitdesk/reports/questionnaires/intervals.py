"""A mean and how sure it is: the interval that holds the true one in 95 of 100 samples."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist, fmean, stdev

_Z = NormalDist().inv_cdf(0.975)

_T = (
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131,
    2.120, 2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
)  # fmt: skip
"""Student's t for 1 to 30 degrees of freedom at 0.975 (NIST/SEMATECH, e-Handbook of Statistical Methods, 1.3.6.7.2)."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """How many values, their mean, and the ends of its 95 % interval: None where one value alone tells nothing."""

    count: int
    mean: float
    low: float | None = None
    high: float | None = None


def estimate(values: Sequence[float], least: float | None = None, most: float | None = None) -> Estimate | None:
    """Return the mean of values and its 95 % confidence interval, None where there is no value.

    The interval is mean ± t · s / √n, with t of Student's distribution at 0.975 for n - 1 degrees of freedom and s the
    standard deviation of the sample (NIST/SEMATECH, e-Handbook, 1.3.5.2). It is cut at the ends of the scale, where
    they are given: no mean lies beyond them. It speaks of chance alone; who chose to answer is another matter.
    """
    if not values:
        return None
    mean = fmean(values)
    if len(values) < 2:
        return Estimate(1, mean)
    reach = t_quantile(len(values) - 1) * stdev(values) / sqrt(len(values))
    low = mean - reach if least is None else max(least, mean - reach)
    high = mean + reach if most is None else min(most, mean + reach)
    return Estimate(len(values), mean, low, high)


def t_quantile(freedom: int) -> float:
    """Return Student's t at 0.975: from the table, and beyond it by the expansion of Abramowitz and Stegun, 26.7.5."""
    if freedom <= len(_T):
        return _T[freedom - 1]
    z = _Z
    first = (z**3 + z) / 4
    second = (5 * z**5 + 16 * z**3 + 3 * z) / 96
    third = (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384
    return z + first / freedom + second / freedom**2 + third / freedom**3


def share_interval(count: int, of: int) -> tuple[float, float]:
    """Return the 95 % interval of a share, 0 to 1: Wilson's score interval (NIST/SEMATECH, e-Handbook, 7.2.4.1).

    Unlike the usual one it holds for few answers, and stays within 0 and 1.
    """
    if of == 0:
        return 0.0, 1.0
    share, square = count / of, _Z * _Z
    middle = (share + square / (2 * of)) / (1 + square / of)
    reach = _Z * sqrt(share * (1 - share) / of + square / (4 * of * of)) / (1 + square / of)
    return max(0.0, middle - reach), min(1.0, middle + reach)

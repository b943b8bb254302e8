"""How two sides are compared: interleaved in one run, by the medians of several rounds."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

Side = Callable[[int], float]
"""Does one round (its number is given) and returns what was measured."""


@dataclass(frozen=True, slots=True)
class Result:
    """A figure of the program beside the bare one: `ratio` is to be compared with `bar` and `stretch`.

    `at_least` tells that the ratio is of speeds, to be reached; else it is of costs, not to be passed.
    """

    name: str
    ours: float
    bare: float
    unit: str
    ratio: float
    bar: float | None = None
    stretch: float | None = None
    at_least: bool = False

    @property
    def is_met(self) -> bool | None:
        """Whether the bar is met; None where there is none."""
        if self.bar is None:
            return None
        return self.ratio >= self.bar if self.at_least else self.ratio <= self.bar


def cost(
    name: str, ours: float, bare: float, unit: str, bar: float | None = None, stretch: float | None = None
) -> Result:
    """Return a result whose ratio is of costs: the smaller the better."""
    return Result(name, ours, bare, unit, ours / bare, bar, stretch)


def speed(name: str, ours: float, bare: float, unit: str, bar: float, stretch: float) -> Result:
    """Return a result whose ratio is of speeds: the greater the better."""
    return Result(name, ours, bare, unit, ours / bare, bar, stretch, at_least=True)


def interleave(rounds: int, *sides: Side) -> list[list[float]]:
    """Return the measures of each side; the side that goes first changes from round to round."""
    measures: list[list[float]] = [[] for _ in sides]
    order = list(range(len(sides)))
    gc.collect()
    gc.freeze()  # as the program does after its first paint; else each collection walks through all that is imported
    for number in range(rounds):
        for n in order:
            gc.collect()
            measures[n].append(sides[n](number))
        order = order[1:] + order[:1]
    gc.unfreeze()
    return measures


def timed(work: Callable[[], object]) -> float:
    """Return the seconds that some work takes."""
    start = perf_counter()
    work()
    return perf_counter() - start


def p50(values: Sequence[float]) -> float:
    """Return the median."""
    return median(values)


def p99(values: Sequence[float]) -> float:
    """Return what 99 of 100 values do not pass."""
    return quantiles(values, n=100)[98]


def resident_mib() -> float:
    """Return the memory that this process has in RAM now, in MiB."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024

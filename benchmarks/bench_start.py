"""The start of the desk's window, against a blank PySide6 window: each in a process of its own, in turn.

Times run from the start of the process to the first paint of the window, and to the first paint of today's figures
in a file with ten years of visits; memory is what the process has in RAM once the page has settled.
"""

from __future__ import annotations

import compileall
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from time import monotonic_ns
from typing import Any

import msgspec

from benchmarks.data import make_house, record_years
from benchmarks.measure import Result, cost, interleave, p50
from bitdesk import paths

CHILD = Path(__file__).with_name("start_child.py")


def run(entries: int, rounds: int) -> list[Result]:
    """Start both windows so many times."""
    # As an installation does: a start never waits for the compiler.
    compileall.compile_dir(paths.package_dir(), quiet=1)
    with tempfile.TemporaryDirectory() as folder:
        house = make_house(Path(folder), offices=1)
        record_years(house.desks[0], entries)
        house.close()
        ours: list[dict[str, float]] = []
        blank: list[dict[str, float]] = []
        interleave(rounds + 1, _starts(ours, str(house.desks[0].data_dir)), _starts(blank, ""))
    painted = [start["painted"] for start in blank[1:]]
    blank_mib = p50([start["mib"] for start in blank[1:]])
    mib = p50([start["mib"] for start in ours[1:]])
    return [
        _start("start: first paint of the window", ours, "painted", painted, 1.4, 1.2),
        _start("start: counter usable, today's figures shown", ours, "usable", painted, 2.6, 2.3),
        Result("memory on the counter page", mib, blank_mib, "MiB", mib, 100.0, 85.0),
        cost("memory on the counter page, against the blank window", mib, blank_mib, "MiB"),
    ]


def _start(name: str, ours: list[dict[str, float]], key: str, blank: list[float], bar: float, stretch: float) -> Result:
    return cost(name, p50([start[key] for start in ours[1:]]), p50(blank), "ms", bar, stretch)


def _starts(seen: list[dict[str, float]], data_dir: str) -> Any:
    def side(_round: int) -> float:
        seen.append(start(data_dir))
        return seen[-1]["painted"]

    return side


def start(data_dir: str) -> dict[str, float]:
    """Start a window, blank where no folder is given, and return what its process saw, in ms and MiB."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    began = monotonic_ns()
    done = subprocess.run(
        [sys.executable, str(CHILD), data_dir], env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    seen: dict[str, float] = msgspec.json.decode(done.stdout)
    return {name: value if name == "mib" else (value - began) / 1e6 for name, value in seen.items()}

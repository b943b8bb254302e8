"""Every benchmark runs once at a tiny size; what it measures there means nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, object]]:
    """What one run of everything measures."""
    target = tmp_path_factory.mktemp("benchmarks") / "figures.json"
    command = [sys.executable, "-m", "benchmarks", "--tiny", "--json", str(target)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    found: list[dict[str, object]] = json.loads(target.read_text())["results"]
    assert len(done.stdout.splitlines()) == len(found) + 1
    return found


@pytest.mark.parametrize(
    "name",
    [
        "click to durable and repainted, p50", "key to durable and repainted, p99",
        "clicks in a row: last tenth against first", "clicks in a row: memory grown",
        "start: first paint of the window", "start: counter usable", "memory on the counter page",
        "merge of 60 entries", "merge of 120 entries", "+100 entries to 60", "+100 entries: to 120 against to 60",
        "journal append", "journal verify",
        "sale of three lines to durable and read back", "sale of three lines to durable and on screen",
        "closing of a day",
        "search in 60 products, a letter more, p99", "search in 60 notes, a letter more, p99",
        "turnover of ten years by office", "turnover of ten years by category", "turnover of ten years by method",
    ],
)  # fmt: skip
def test_every_figure_of_the_design_is_measured(results: list[dict[str, object]], name: str) -> None:
    found = [result for result in results if name in str(result["name"])]
    assert found
    assert all(result["bar"] is not None for result in found[:1])
    assert all(isinstance(result["ours"], float) and result["ours"] > 0 for result in found)


def test_a_benchmark_is_chosen_by_its_name() -> None:
    command = [sys.executable, "-m", "benchmarks", "--tiny", "journal"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    assert [line.split()[0] for line in done.stdout.splitlines()[1:]] == ["journal", "journal"]

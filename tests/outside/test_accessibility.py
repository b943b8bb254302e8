"""Every place of the real program, in its own process on a real display: all is named, and Tab leads to all of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bitdesk.services import counting
from builders import House, make_house

WALK = Path(__file__).with_name("walk.py")
TESTS = WALK.parents[1]


def walked(display: str, data_dir: Path, role: str) -> dict[str, list[str]]:
    """Walk a window and return what is wrong at each place."""
    environment = os.environ | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "LC_ALL": "fr_FR.UTF-8",
        "NO_AT_BRIDGE": "1",
        "PYTHONPATH": str(TESTS),
        "HOME": str(data_dir.parent),
    }
    done = subprocess.run(
        [sys.executable, str(WALK), str(data_dir), role],
        env=environment, capture_output=True, text=True, check=False, timeout=240,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return dict(json.loads(line) for line in done.stdout.splitlines())


@pytest.fixture
def house(tmp_path: Path) -> House:
    """Give a closed house with visits, in the present: the program reads the real clock."""
    made = make_house(tmp_path, "PDM")
    for size in (2, 4, 1):
        counting.record(made.desks["PDM"], size, topics=["hiking"])
    made.close()
    return made


def test_the_desks_window(display: str, house: House) -> None:
    found = walked(display, house.desks["PDM"].data_dir, "desk")
    assert {"banner", "help", "crash", "editor", "menu: counselors", "compact counter"} <= set(found)
    assert {place: faults for place, faults in found.items() if faults} == {}


def test_the_head_offices_window(display: str, house: House) -> None:
    found = walked(display, house.head_office.data_dir, "head-office")
    assert {"banner", "help", "crash"} <= set(found)
    assert {place: faults for place, faults in found.items() if faults} == {}


def test_a_new_computer(display: str, tmp_path: Path) -> None:
    found = walked(display, tmp_path / "new", "new desk") | walked(display, tmp_path / "new", "new head-office")
    assert len(found) == 4
    assert {place: faults for place, faults in found.items() if faults} == {}

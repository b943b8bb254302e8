"""Real houses in temporary folders, a clock that stands still, and folders that refuse."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from bitdesk import clock, paths
from bitdesk.desk import Desk, open_desk
from builders import House, make_house
from moments import MOMENT, Hand

MEMORY, ROOM = Path("/dev/shm"), 4 << 30
TOGETHER = ("tests/demo/", "tests/outside/")

settings.register_profile(
    "bitdesk",
    deadline=None,
    database=None,
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("bitdesk")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the fault campaign run longer: `--campaign` twenty times, `--campaign N` N times."""
    parser.addoption("--campaign", type=int, nargs="?", const=20, default=1, help="how many times longer faults run")


def pytest_configure() -> None:
    """Keep the tests' files in memory where there is room: a commit waits for the disk, and here are a million of them.

    Processes are killed here, the power stays on: what the system has taken from a process is in the file.
    """
    if os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Give a worker whole files, and whole folders that share what there is once: the demonstration, the display."""
    from xdist.scheduler import LoadFileScheduling

    class Together(LoadFileScheduling):  # type: ignore[misc]
        def _split_scope(self, nodeid: str) -> str:
            return next((folder for folder in TOGETHER if nodeid.startswith(folder)), nodeid.split("::", 1)[0])

    return Together(config, log)


@pytest.fixture
def time() -> Iterator[Hand]:
    """A Wednesday in July, half past two."""
    hand = Hand(MOMENT)
    with clock.use(hand):
        yield hand


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a house that no test opens: each has a copy."""
    folder = tmp_path_factory.mktemp("template") / "house"
    with clock.use(Hand(MOMENT)):
        make_house(folder, "PDM", "COL").close()
    return folder


@pytest.fixture
def house(template: Path, tmp_path: Path, time: Hand) -> Iterator[House]:
    """A head office and a desk at each of two offices."""
    folder = tmp_path / "house"
    shutil.copytree(template, folder)
    for path in folder.rglob(paths.SETTINGS):
        path.write_text(path.read_text().replace(str(template), str(folder)))
    copy = House(folder, open_desk(folder / "head-office"))
    copy.desks |= {code: open_desk(folder / "desks" / code.lower()) for code in ("PDM", "COL")}
    yield copy
    copy.close()


@pytest.fixture
def desk(house: House) -> Desk:
    """The desk of Le Pont de Montvert."""
    return house.desks["PDM"]


@pytest.fixture
def refusing_folder() -> Iterator[Path]:
    """A folder that everybody can reach, for `limits.refused`."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path | None]:
    """A disk of 12 MiB; None where this machine lets nobody mount one (the test then limits the file itself)."""
    folder = tmp_path / "small"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", str(folder)]
    try:
        mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        mounted = False
    yield folder if mounted else None
    if mounted:
        subprocess.run(["umount", "-l", str(folder)], check=True)

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from builders import House
from faults.forks import ForkServer
from faults.worlds import SIX, clone, make_template


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed house of two desks in two offices."""
    return make_template(tmp_path_factory.mktemp("template") / "house", "PDM", "COL")


@pytest.fixture(scope="session")
def six_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed house of six desks in three offices."""
    return make_template(tmp_path_factory.mktemp("six") / "house", *SIX)


@pytest.fixture
def house(template: Path, tmp_path: Path) -> Iterator[House]:
    """Two desks in two offices and their head office."""
    house = clone(template, tmp_path / "house")
    yield house
    house.close()


@pytest.fixture(scope="session")
def forks() -> Iterator[ForkServer]:
    """A warmed process that forks children to be killed."""
    with ForkServer() as server:
        yield server


@pytest.fixture(scope="session")
def campaign(request: pytest.FixtureRequest) -> int:
    """How many times longer than usual the campaign runs."""
    return int(request.config.getoption("--campaign"))

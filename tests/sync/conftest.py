from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bitdesk.desk import Desk
from bitdesk.sync.mailbox import Mailbox, open_mailbox
from builders import House
from faults.worlds import clone, make_template


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed house of two desks at Pont de Montvert and one at Le Collet."""
    return make_template(tmp_path_factory.mktemp("template") / "house", "PDM", "PDM", "COL")


@pytest.fixture
def house(template: Path, tmp_path: Path) -> Iterator[House]:
    """Two desks in one office, one in another, and their head office; the clock runs."""
    house = clone(template, tmp_path / "house")
    yield house
    house.close()


@pytest.fixture
def head(house: House) -> Desk:
    """The head office."""
    return house.head_office


@pytest.fixture
def desk(house: House) -> Desk:
    """The first desk of Pont de Montvert."""
    return house.desks["PDM"]


@pytest.fixture
def neighbour(house: House) -> Desk:
    """The second desk of Pont de Montvert."""
    return house.desks["PDM-1"]


@pytest.fixture
def mailbox(head: Desk) -> Mailbox:
    """Everybody's mailbox."""
    return open_mailbox(head)

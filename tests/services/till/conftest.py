"""A till of a desk that has just been set up."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bitdesk import words
from builders import House
from drawer import Drawer, make_drawer


@pytest.fixture
def drawer(house: House) -> Drawer:
    """A desk of Vialas whose till is closed."""
    return make_drawer(house)


@pytest.fixture
def opened(drawer: Drawer) -> Drawer:
    """The same with its till open."""
    drawer.open()
    return drawer


@pytest.fixture
def english() -> Iterator[None]:
    """Amounts in sentences as they are read in English."""
    before = words.chosen()
    words.use("en")
    yield
    words.use(before)

"""The world that the reports are asked about."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from bitdesk import clock
from bitdesk.reports import reference
from bitdesk.sync.contact import exchange
from bitdesk.sync.merge import merge_all
from builders import make_house
from moments import MOMENT, Hand
from recounts import World, confirm, correct, count


@pytest.fixture(scope="session", params=[1, 2])
def recorded(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """Two years of three desks, merged and some corrected at the head office, and served to every desk."""
    rng = random.Random(request.param)
    folder: Path = tmp_path_factory.mktemp("world")
    with clock.use(Hand(MOMENT)):
        world = World(make_house(folder, "PDM", "COL"))
        world.house.add_desk("PDM", "Terrasse")
        (event,) = reference.outreaches(world.house.head_office, MOMENT.date())
        for key, desk in world.house.desks.items():
            for _ in range(120):
                count(world, rng, key, desk, event.id)
            for _ in range(15):
                confirm(world, rng, key, desk)
            exchange(desk)
        merge_all(world.house.head_office)
        for _ in range(60):
            correct(world, rng, rng.randrange(len(world.visits)))
        for desk in world.house.desks.values():
            exchange(desk)
        merge_all(world.house.head_office)
        for desk in world.house.desks.values():
            exchange(desk)
    yield world
    world.house.close()


@pytest.fixture
def world(recorded: World, time: Hand) -> World:
    """The world, asked at the moment when it was recorded."""
    return recorded

"""A desk whose program is older than personal data: it holds what it does not know, and the upgrade erases it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from faults.forks import ForkServer
from faults.programs import PRESENT, PREVIOUS, make
from faults.test_versions import World, ask, do


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ForkServer]:
    """The program of the version before, warmed."""
    with ForkServer("faults.acts", make(tmp_path_factory.mktemp("old"), PREVIOUS)) as server:
        yield server


@pytest.fixture(scope="module")
def new(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ForkServer]:
    """The present program, warmed."""
    with ForkServer("faults.privacy_acts", make(tmp_path_factory.mktemp("new"), PRESENT)) as server:
        yield server


@pytest.fixture
def world(old: ForkServer, new: ForkServer, tmp_path: Path) -> World:
    """A head office that was upgraded, and a desk that was not."""
    do(old, "found", tmp_path / "old")
    found = World(tmp_path / "old", tmp_path / "world")
    found.meet(old, new)
    return found


def kinds_held(program: ForkServer, home: Path) -> set[str]:
    found = ask(
        program, home, "SELECT j.kind FROM held h JOIN journal j ON j.origin_id = h.origin_id AND j.seq = h.seq"
    )
    return {kind for (kind,) in found}


def test_an_older_program_holds_the_name_until_its_upgrade(old: ForkServer, new: ForkServer, world: World) -> None:
    (contact,) = do(new, "complain_for_desk", world.head)
    world.meet(old, new)
    assert {"contact", "contact_details", "complaint"} <= kinds_held(old, world.desk)
    do(new, "erase_contact", world.head, contact)
    world.meet(old, new)
    assert "erasure" in kinds_held(old, world.desk)
    assert do(new, "names_left", world.head) == [[], []]
    assert do(old, "check", world.desk)[0] == [], "its chain holds, with what it does not know"
    world.meet(new, new)
    assert do(new, "names_left", world.desk) == [[], []]
    broken, different, held = do(new, "check", world.desk)
    assert (broken, different, held) == ([], [], [])
    world.assert_quiet(new)


def test_what_was_erased_before_it_heard_comes_without_the_name(old: ForkServer, new: ForkServer, world: World) -> None:
    (contact,) = do(new, "complain_for_desk", world.head)
    do(new, "erase_contact", world.head, contact)
    world.meet(old, new)
    assert "contact_details" in kinds_held(old, world.desk)
    world.meet(new, new)
    assert do(new, "names_left", world.desk) == [[], []]
    assert do(new, "check", world.desk) == [[], [], []]
    assert ask(new, world.desk, "SELECT name FROM contact_details") == [[None]]

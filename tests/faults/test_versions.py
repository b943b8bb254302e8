"""Programs of different versions at the desk and at the head office: they work together, and an upgrade heals all."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from bitdesk import settings
from faults.forks import ForkServer
from faults.programs import AFTER_NEXT, NEXT, OLDEST, PRESENT, PREVIOUS, VERSIONS, make

Programs = dict[int, ForkServer]
PAIRS = [(desk, head) for desk in VERSIONS for head in VERSIONS]
USUAL = [
    (OLDEST, PRESENT), (PRESENT, OLDEST), (PREVIOUS, PRESENT), (PRESENT, PREVIOUS), (AFTER_NEXT, PRESENT),
    (PRESENT, AFTER_NEXT),
]  # fmt: skip
"""The versions of the desk and of the head office that meet in every run; a campaign lets all of them meet."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "desk_version" in metafunc.fixturenames:
        longer = metafunc.config.getoption("--campaign") > 1
        metafunc.parametrize(("desk_version", "head_version"), PAIRS if longer else USUAL)


@pytest.fixture(scope="session")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Programs]:
    """Each version of the program, warmed."""
    with ExitStack() as stack:
        found = {}
        for version in VERSIONS:
            sources = make(tmp_path_factory.mktemp(f"program-{version}"), version)
            found[version] = stack.enter_context(ForkServer("faults.acts", sources))
        yield found


@pytest.fixture(scope="session")
def old_world(programs: Programs, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A head office and a desk as the oldest program made them."""
    folder = tmp_path_factory.mktemp("old") / "world"
    do(programs[OLDEST], "found", folder)
    return folder


class World:
    """A copy of the old world, whose two sides are run by any program."""

    def __init__(self, old_world: Path, folder: Path) -> None:
        shutil.copytree(old_world, folder)
        self.desk, self.head = folder / "desk", folder / "head-office"
        self.mailbox = folder / "mailbox"
        for home in (self.desk, self.head):
            settings.save(home, mailbox=str(self.mailbox))

    def meet(self, desk: ForkServer, head: ForkServer, times: int = 2) -> None:
        """Let both be in contact until everything has been told."""
        for _ in range(times):
            do(desk, "exchange", self.desk)
            *_, waiting, refused = do(head, "merge_all", self.head)
            assert (waiting, refused) == (0, [])
        to_send, waiting, _ = do(desk, "exchange", self.desk)
        assert (to_send, waiting) == (0, 0)

    def assert_quiet(self, program: ForkServer) -> None:
        do(program, "exchange", self.desk)
        assert do(program, "merge_all", self.head)[1] == 0


@pytest.fixture
def world(old_world: Path, tmp_path: Path) -> World:
    return World(old_world, tmp_path / "world")


def do(program: ForkServer, act: str, *arguments: Any) -> list[Any]:
    """Let a program do something, and return the last that it says."""
    said, status = program.run(act, *[str(one) if isinstance(one, Path) else one for one in arguments])
    assert status == 0, act
    return list(said[-1]) if said else []


def ask(program: ForkServer, home: Path, sql: str) -> Any:
    return do(program, "rows", home, sql)[0]


def test_the_programs_are_what_they_are_called(programs: Programs) -> None:
    assert [do(program, "version") for program in programs.values()] == [[version] for version in VERSIONS]


def test_they_work_together_and_an_upgrade_heals_all(
    programs: Programs, world: World, desk_version: int, head_version: int
) -> None:
    desk, head, newest = programs[desk_version], programs[head_version], programs[AFTER_NEXT]
    counted = do(desk, "count", world.desk, 0, 6)
    pets = do(desk, "count_pets", world.desk, 50) if desk_version >= NEXT else []
    do(head, "add_topic", world.head, "water")
    if head_version >= AFTER_NEXT:
        do(head, "add_weather", world.head, "snow")
    world.meet(desk, head)
    counted += do(desk, "count", world.desk, 20, 3)
    do(head, "add_topic", world.head, "later")
    world.meet(desk, head)
    # What both know has arrived, whatever the other side wrote before it.
    assert {row[0] for row in ask(head, world.head, "SELECT id FROM visit")} >= set(counted)
    assert {row[0] for row in ask(desk, world.desk, "SELECT code FROM topic")} >= {"hiking", "water", "later"}
    head_holds, desk_holds = held(head, world.head), held(desk, world.desk)
    assert bool(head_holds) == (head_version < NEXT <= desk_version)
    assert bool(desk_holds) == (desk_version < AFTER_NEXT == head_version)
    assert all(reason.startswith(EXPECTED) for reason in (*head_holds, *desk_holds)), (head_holds, desk_holds)
    # Both sides are brought to the newest program: nothing is held, and the tables are what direct application makes.
    world.meet(newest, newest)
    for home in (world.desk, world.head):
        assert held(newest, home) == []
    assert {row[0] for row in ask(newest, world.head, "SELECT id FROM visit")} == {*counted, *pets}
    if pets:
        assert_pets(newest, world, pets)
    if head_version >= AFTER_NEXT:
        assert ask(newest, world.desk, "SELECT code, icon FROM topic WHERE icon IS NOT NULL") == [["snow", 8]]
        assert ask(newest, world.desk, "SELECT cars FROM weather") == [[1]]
    world.assert_quiet(newest)


EXPECTED = (
    "unknown kind parking", "unknown kind weather", "visit: Object contains unknown field `pets`",
    "topic: Object contains unknown field `icon`", "visit: the row is not here",
)  # fmt: skip
"""Why an older program holds entries: it does not know the kind, the column, or the row that it was to revise."""


def held(program: ForkServer, home: Path) -> list[str]:
    """Return the reasons of what is held, in a file whose journal holds and whose tables are what it says."""
    broken, different, reasons = do(program, "check", home)
    assert (broken, different) == ([], [])
    return list(reasons)


def assert_pets(newest: ForkServer, world: World, pets: list[str]) -> None:
    plain, born, beside = pets
    found = ask(newest, world.head, "SELECT lower(hex(id)), party_size, pets FROM visit WHERE pets IS NOT NULL")
    assert sorted(found) == sorted([[plain, 5, 4], [born, 9, 3]])
    assert ask(newest, world.head, f"SELECT count(*) FROM visit WHERE id = X'{beside}'") == [[1]]
    assert ask(newest, world.head, "SELECT cars FROM parking") == [[7]]


def test_a_transaction_is_held_whole(programs: Programs, world: World) -> None:
    """A row that this program knows waits for the one beside it that it does not."""
    *_, beside = do(programs[NEXT], "count_pets", world.desk, 50)
    world.meet(programs[NEXT], programs[PRESENT])
    found = ask(
        programs[PRESENT], world.head,
        "SELECT j.kind, h.reason FROM held h JOIN journal j ON j.origin_id = h.origin_id AND j.seq = h.seq "
        f"WHERE j.txn = (SELECT txn FROM journal WHERE row_id = X'{beside}') ORDER BY j.kind",
    )  # fmt: skip
    assert found == [["parking", "unknown kind parking"], ["visit", "unknown kind parking"]]
    assert ask(programs[PRESENT], world.head, f"SELECT count(*) FROM visit WHERE id = X'{beside}'") == [[0]]


def test_the_neighbours_get_what_was_held_after_the_upgrade(programs: Programs, world: World) -> None:
    """What the head office could not apply takes its place in the feed when it can: the other desk's cursor waits."""
    old, newest = programs[PRESENT], programs[AFTER_NEXT]
    setup, other = world.desk.with_name("other.bitdesk"), world.desk.with_name("other")
    do(old, "set_up", world.head, setup)
    do(old, "enrol", setup, other)
    settings.save(other, mailbox=str(world.mailbox))
    plain, born, beside = do(newest, "count_pets", world.desk, 50)
    for _ in range(3):
        world.meet(newest, old)
        do(old, "exchange", other)
    assert ask(old, other, "SELECT lower(hex(id)) FROM visit") == [[plain]]
    for _ in range(3):
        do(newest, "exchange", other)
        world.meet(newest, newest)
    do(newest, "exchange", other)
    found = ask(newest, other, "SELECT lower(hex(id)), pets FROM visit ORDER BY id")
    assert sorted(found, key=str) == sorted([[plain, 4], [born, 3], [beside, None]], key=str)
    assert ask(newest, other, "SELECT cars FROM parking") == [[7]]
    assert held(newest, other) == []


def test_an_older_program_changes_a_row_and_leaves_its_new_columns(programs: Programs, world: World) -> None:
    """The laptop goes back to an older copy and an older program, and the row that it changes has a new column."""
    old, new = programs[PRESENT], programs[NEXT]
    visit_id, *_ = do(old, "count", world.desk, 0, 3)
    world.meet(old, old)
    shutil.copytree(world.desk, world.desk.with_name("older"))
    do(new, "give_pets", world.desk, visit_id, 4)
    world.meet(new, new)
    shutil.rmtree(world.desk)
    shutil.copytree(world.desk.with_name("older"), world.desk)
    do(old, "revise", world.desk, visit_id, 77)
    world.meet(old, new, times=3)
    row = f"SELECT party_size, pets FROM visit WHERE id = X'{visit_id}'"
    assert ask(new, world.head, row) == [[77, 4]]
    assert held(new, world.head) == []
    world.meet(new, new, times=3)
    assert ask(new, world.desk, row) == [[77, 4]]
    assert held(new, world.desk) == []
    world.assert_quiet(new)


def test_a_newer_head_offices_set_up_file_makes_an_older_desk(programs: Programs, world: World) -> None:
    """What the older program does not know is held, and the desk counts."""
    newest = programs[AFTER_NEXT]
    do(newest, "add_weather", world.head, "snow")
    setup = world.desk.with_name("later.bitdesk")
    do(newest, "set_up", world.head, setup)
    for version in (OLDEST, PRESENT):
        home = world.desk.with_name(f"desk-{version}")
        do(programs[version], "enrol", setup, home)
        assert held(programs[version], home) == [
            "topic: Object contains unknown field `icon`", "unknown kind weather",
        ]  # fmt: skip
        assert len(do(programs[version], "count", home, 0, 3)) == 3
        settings.save(home, mailbox=str(world.mailbox))
    assert held(newest, home) == [], "the program was upgraded, and everything is there before any contact"
    assert ask(newest, home, "SELECT icon FROM topic WHERE code = 'snow'") == [[8]]

"""Six desks, their copies and a head office, to which anything may happen; a list of steps replays it exactly."""

from __future__ import annotations

import random
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from bitdesk import clock, ids, sync
from bitdesk.desk import Desk, open_desk
from bitdesk.errors import RuleError
from bitdesk.journal import capture, chain
from bitdesk.services import corrections, counting, days, organisation, visits
from bitdesk.sync import batch
from bitdesk.sync.enrolment import enrol, make_setup
from bitdesk.sync.envelope import Batch, unseal
from builders import House
from faults.children import moment
from faults.forks import ForkServer
from faults.oracle import Oracle, Wrote, hashes, stored
from faults.settling import assert_settled
from faults.worlds import mail, rows
from moments import MOMENT, Hand

MOST_FILES = 10
MOST_ROUNDS = 30
WEIGHTS = {
    "count": 14, "revise": 9, "void": 1, "end_the_day": 2, "unknown_kind": 1,
    "decide": 2, "rename": 2, "correct": 1,
    "exchange": 16, "merge": 9, "exchange_killed": 1, "merge_killed": 1,
    "back_up": 4, "restore": 4, "back_up_head": 2, "restore_head": 2, "clone": 2,
    "set_up": 1, "replace_laptop": 2, "second_laptop": 1, "merge_file": 1,
    "lose": 2, "hold_back": 4, "repeat": 3, "bring": 5, "wait_a_day": 1, "settle": 1,
}  # fmt: skip


class Step(NamedTuple):
    """What happens, and two numbers that choose where and with what, whatever is there by then."""

    act: str
    one: int
    other: int


def drawn(seed: int, count: int) -> list[Step]:
    """Return the steps of a seed."""
    choose = random.Random(seed)
    acts = choose.choices(list(WEIGHTS), list(WEIGHTS.values()), k=count)
    return [Step(act, choose.randrange(1 << 16), choose.randrange(1 << 16)) for act in acts]


class Campaign:
    """The files, their mail, their backups, and the oracle beside them."""

    def __init__(self, house: House, forks: ForkServer | None = None) -> None:
        self.house = house
        self.forks = forks
        self.time = Hand(MOMENT)
        self.oracle = Oracle(house.head_office.identity.organisation_id, house.head_office.desk_id)
        self.backups: list[tuple[str, bytes, Path]] = []
        self.setups = [(bytes.fromhex(path.stem[-32:]), path) for path in sorted(house.folder.glob("*.bitdesk"))]
        self.held_back: list[tuple[Path, bytes]] = []
        self.made = 0
        for desk in (house.head_office, *house.desks.values()):
            self.oracle.learn(desk, _first_rows(desk))

    # Where

    def desk(self, number: int) -> str:
        """Return the key of a desk's file: most often one of the first desk, so that much happens to it."""
        keys = list(self.house.desks)
        ours = [key for key in keys if self.house.desks[key].desk_id == self.house.desks["PDM"].desk_id]
        return ours[number % len(ours)] if number % 5 else keys[number % len(keys)]

    def all_mail(self) -> list[Path]:
        """Return every file that waits in the mailbox."""
        folders = sorted(path for path in self.house.mailbox.iterdir() if path.is_dir())
        return [path for folder in folders for path in mail(self.house, folder.name)]

    def number(self) -> int:
        """Return a number that was never used."""
        self.made += 1
        return self.made

    # What people do

    def count(self, one: int, other: int) -> None:
        desk = self.house.desks[self.desk(one)]
        country, department = [(None, None), ("FR", "34"), ("BE", None), ("ZZ", None)][other % 4]
        at = moment(other % 5000)
        row = counting.record(desk, 1 + other % 99, country=country, department=department, at=at)
        said = {"party_size": row.party_size, "country": country, "department": department, "voided_at": None}
        self.wrote(desk, Wrote("visit", row.id, stored(desk, "visit")[row.id] | said), *self.days(desk))

    def revise(self, one: int, other: int) -> None:
        desk, visit_id = self.visit(one, other)
        values = {"party_size": 1 + other % 99, "public": [None, "local", "unknown"][other % 3]}
        values = dict([list(values.items())[other % 2]]) if other % 5 else values
        if visit_id:
            with suppress(RuleError):
                visits.revise(desk, visit_id, **values)
                self.wrote(desk, Wrote("visit", visit_id, values))

    def void(self, one: int, other: int) -> None:
        desk, visit_id = self.visit(one, other)
        if visit_id:
            with suppress(RuleError):
                visits.void(desk, visit_id)
                self.wrote(desk, Wrote("visit", visit_id, {"voided_at": clock.now_ms()}), *self.days(desk))

    def visit(self, one: int, other: int) -> tuple[Desk, bytes]:
        """Return a desk and one of its visits, often one of the first, so that branches meet in it."""
        desk = self.house.desks[self.desk(one)]
        own = rows(desk, "SELECT id FROM visit WHERE desk_id = ? AND voided_at IS NULL ORDER BY id", desk.desk_id)
        return desk, own[other % min(len(own), 3)][0] if own else b""

    def end_the_day(self, one: int, other: int) -> None:
        desk = self.house.desks[self.desk(one)]
        day_id = days.confirm(desk, date(2019, 3, 1 + other % 5), [(570, 600 + other % 400)])
        self.wrote(desk, Wrote("opening_day", day_id, stored(desk, "opening_day")[day_id]))

    def days(self, desk: Desk) -> list[Wrote]:
        """Return the days of a desk: counting opens them."""
        return [
            Wrote("opening_day", day_id, day)
            for day_id, day in stored(desk, "opening_day").items()
            if day["desk_id"] == desk.desk_id.hex()
        ]

    def unknown_kind(self, one: int, other: int) -> None:
        """A newer program writes what nobody else knows: it is held wherever it comes."""
        desk = self.house.desks[self.desk(one)]
        what = capture.capture("till", chain.INSERT, ids.new(), {"cents": other})
        with desk.database.writing(()) as connection:
            capture.append(connection, desk.writer, [what], clock.now_ms())
        self.wrote(desk, Wrote("till", what.row_id, {"cents": other}))

    def decide(self, one: int, other: int) -> None:
        head, code = self.house.head_office, f"topic{self.number()}"
        row_id = organisation.add_topic(head, code, code, code)
        self.wrote(head, Wrote("topic", row_id, stored(head, "topic")[row_id] | {"code": code}))

    def rename(self, one: int, other: int) -> None:
        head = self.house.head_office
        topics = sorted(stored(head, "topic"))
        row_id, name = topics[one % min(3, len(topics))], f"name {other % 4}"
        organisation.change_topic(head, row_id, label_fr=name)
        self.wrote(head, Wrote("topic", row_id, {"label_fr": name}))

    def correct(self, one: int, other: int) -> None:
        head = self.house.head_office
        known = sorted(stored(head, "visit"))
        if known:
            with suppress(RuleError):
                made = corrections.correct(head, known[one % len(known)], "why", party_size=1 + other % 99)
                self.wrote(head, Wrote("visit_correction", made.id, stored(head, "visit_correction")[made.id]))

    def wrote(self, desk: Desk, *what: Wrote) -> None:
        self.oracle.learn(desk, what)

    # Contacts

    def exchange(self, one: int, other: int) -> None:
        key = self.desk(one)
        with self.keeping(key):
            sync.exchange(self.house.desks[key])

    def everybody_exchanges(self) -> None:
        for key in self.house.desks:
            with self.keeping(key):
                sync.exchange(self.house.desks[key])

    def merge(self, one: int, other: int) -> None:
        with self.keeping(""):
            sync.merge_all(self.house.head_office)

    def exchange_killed(self, one: int, other: int) -> None:
        key = self.desk(one)
        with self.keeping(key):
            self.killed("exchange", self.house.desks[key], other)

    def merge_killed(self, one: int, other: int) -> None:
        with self.keeping(""):
            self.killed("merge", self.house.head_office, other)

    def killed(self, work: str, desk: Desk, other: int) -> None:
        """Let another process do it and die at a step, if it has as many."""
        if self.forks:
            self.forks.run(
                "killed_in_campaign",
                work,
                str(desk.data_dir),
                1 + other % 150,
                f"{self.number()}/{other}",
                self.time.ms,
            )

    @contextmanager
    def keeping(self, key: str) -> Iterator[None]:
        """Nothing that a program does by itself takes an entry away; what it writes by itself is a junction."""
        before = hashes(self.file(key))
        yield
        assert before <= hashes(self.file(key)), "an entry is gone"
        self.oracle.learn(self.file(key))

    def file(self, key: str) -> Desk:
        """Return a file that is open: "" is the head office's."""
        return self.house.desks[key] if key else self.house.head_office

    # What happens to files

    def back_up(self, one: int, other: int) -> None:
        self.keep_copy(self.desk(one))

    def back_up_head(self, one: int, other: int) -> None:
        self.keep_copy("")

    def keep_copy(self, key: str) -> None:
        """Keep a copy of a folder to go back to."""
        desk = self.file(key)
        target = self.house.folder / "backups" / str(self.number())
        copy_open(desk, target)
        self.backups.append((key, desk.desk_id, target))

    def restore(self, one: int, other: int) -> None:
        key = self.desk(one)
        desk_id = self.file(key).desk_id
        self.put_back(key, [path for _, its_desk_id, path in self.backups if its_desk_id == desk_id], other)

    def restore_head(self, one: int, other: int) -> None:
        self.put_back("", [path for key, _, path in self.backups if not key], other)

    def put_back(self, key: str, copies: list[Path], other: int) -> None:
        """Put an old copy of a folder in its place; of a clone, it may be a copy of its twin's."""
        if copies:
            self.replace(key, lambda home: shutil.copytree(copies[other % len(copies)], home))

    def replace(self, key: str, fill: Any) -> None:
        old = self.file(key)
        old.database.close()
        shutil.rmtree(old.data_dir)
        fill(old.data_dir)
        self.open(key, old.data_dir)

    def open(self, key: str, home: Path) -> None:
        fresh = open_desk(home)
        if key:
            self.house.desks[key] = fresh
        else:
            self.house.head_office = fresh

    def clone(self, one: int, other: int) -> None:
        key = self.desk(one)
        if len(self.house.desks) < MOST_FILES:
            home = self.house.folder / "desks" / f"copy-{self.number()}"
            copy_open(self.house.desks[key], home)
            self.open(home.name, home)

    def set_up(self, one: int, other: int) -> None:
        desk_id = self.house.desks[self.desk(one)].desk_id
        path = self.house.folder / f"{self.number()}-{desk_id.hex()}.bitdesk"
        make_setup(self.house.head_office, desk_id, path)
        self.setups.append((desk_id, path))

    def replace_laptop(self, one: int, other: int) -> None:
        """The laptop is gone; a new one is set up, most often from a file made for it now."""
        key = self.desk(one)
        if other % 3:
            self.set_up(one, other)
        setup = self.setup_of(key, other)
        self.replace(key, lambda home: enrol(setup, home, str(self.house.mailbox)).database.close())

    def second_laptop(self, one: int, other: int) -> None:
        """A laptop is set up from an old set-up file while the other one is in use."""
        key = self.desk(one)
        if len(self.house.desks) < MOST_FILES:
            home = self.house.folder / "desks" / f"copy-{self.number()}"
            enrol(self.setup_of(key, other), home, str(self.house.mailbox)).database.close()
            self.open(home.name, home)

    def setup_of(self, key: str, other: int) -> Path:
        desk_id = self.house.desks[key].desk_id
        own = [path for its_desk_id, path in self.setups if its_desk_id == desk_id]
        return own[-1] if other % 3 else own[other % len(own)]

    def merge_file(self, one: int, other: int) -> None:
        """The head office merges the file of a laptop, or an old copy of one."""
        copies = [path for key, _, path in self.backups if key]
        if not copies or other % 2:
            self.keep_copy(self.desk(one))
            copies = [self.backups[-1][2]]
        file = copies[one % len(copies)]
        with self.keeping(""):
            result = sync.merge_files(self.house.head_office, [file])
        assert result.refused == ()

    # What carriers do

    def lose(self, one: int, other: int) -> None:
        if files := self.all_mail():
            files[one % len(files)].unlink()

    def hold_back(self, one: int, other: int) -> None:
        if files := self.all_mail():
            path = files[one % len(files)]
            self.held_back.append((path, path.read_bytes()))
            path.unlink()

    def repeat(self, one: int, other: int) -> None:
        if files := self.all_mail():
            path = files[one % len(files)]
            self.held_back.append((path, path.read_bytes()))

    def bring(self, one: int, other: int) -> None:
        if self.held_back:
            path, data = self.held_back.pop(one % len(self.held_back))
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(data)

    def wait_a_day(self, one: int, other: int) -> None:
        self.time.forward(days=1, seconds=1)

    # What must hold

    def survivors(self) -> set[bytes]:
        """Return what nobody may lose: what a file of the same desk holds, and what is on its way."""
        found = hashes(self.house.head_office)
        head_id = self.house.head_office.desk_id
        for desk in self.house.desks.values():
            found |= {hash_ for hash_ in hashes(desk) if self.oracle.nodes[hash_].desk_id in (desk.desk_id, head_id)}
        for path in mail(self.house, self.house.head_office.address):
            header, body = unseal(path.read_bytes())
            if isinstance(header, Batch):
                found |= {entry.hash for entry in batch.entries(header, body)}
        return self.oracle.whole(found)

    def settle(self, one: int = 0, other: int = 0) -> None:
        """Let everybody be in contact until nothing is left to say, and compare everything with the oracle."""
        must = self.survivors()
        waiting: tuple[str, ...] = ()
        self.time.forward(days=1, seconds=1)
        states: list[Any] = []
        while len(states) < 3 or states[-3] != states[-1]:
            assert len(states) < MOST_ROUNDS, "it does not come to rest"
            self.everybody_exchanges()
            with self.keeping(""):
                waiting = sync.merge_all(self.house.head_office).waiting
            states.append([state_of(desk) for desk in (self.house.head_office, *self.house.desks.values())])
        self.everybody_exchanges()
        assert_settled(self.house, self.oracle, must, waiting)


def state_of(desk: Desk) -> list[Any]:
    """Return what changes while there is news for a file, its labels among it."""
    told = rows(desk, "SELECT receipts, installation_id, feed_epoch, feed_cursor, restored_at FROM identity")
    held = rows(desk, "SELECT count(*) FROM held")
    return told + held + rows(desk, "SELECT id, head_seq, applied_seq, merged_seq, parent_id FROM origin ORDER BY id")


def copy_open(desk: Desk, target: Path) -> None:
    """Copy the folder of a file that is open, with its write-ahead log, as a backup program does.

    In a process of its own: who closes a file gives back the locks that its process has on it.
    """
    target.parent.mkdir(exist_ok=True)
    subprocess.run(["cp", "-r", str(desk.data_dir), str(target)], check=True)


def _first_rows(desk: Desk) -> list[Wrote]:
    from bitdesk import models

    return [
        Wrote(kind, row_id, row) for kind in models.journaled_tables() for row_id, row in stored(desk, kind).items()
    ]

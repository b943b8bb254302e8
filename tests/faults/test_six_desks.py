"""Six desks that count, correct, void and send, carriers that delay and repeat: everybody ends as the oracle."""

from __future__ import annotations

import random
import shutil
import tempfile
from datetime import date
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from bitdesk import sync
from bitdesk.desk import Desk
from bitdesk.services import counting, days, organisation, visits
from builders import House
from faults.children import moment
from faults.worlds import SIX, assert_quiet, assert_sound, clone, mail, rows, settle

EXAMPLES = 24
STEPS = 40
COLUMNS = "id, desk_id, office_id, party_size, public, country, department, topics, voided_at IS NOT NULL"

desks = st.integers(0, len(SIX) - 1)
sizes = st.integers(1, 99)
origins = st.sampled_from([(None, None), ("FR", "34"), ("BE", None), ("ZZ", None)])
topics = st.lists(st.sampled_from(["hiking", "stay", "shop"]), unique=True, max_size=2)


class SixDesks(RuleBasedStateMachine):
    """The desks are real files, the mailbox a real folder; the oracle is a dictionary of visits and one of days."""

    template: ClassVar[Path]
    within: ClassVar[Path]

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(dir=self.within))
        self.house: House = clone(self.template, self.folder / "house")
        self.desks = list(self.house.desks.values())
        self.visits: dict[bytes, dict[str, Any]] = {}
        self.days: dict[tuple[bytes, str], tuple[bytes, Any, bool]] = {}
        self.revisions: list[tuple[int, visits.Revision, dict[str, Any]]] = []
        self.topics = {"hiking", "stay", "shop"}
        self.held_back: list[tuple[Path, bytes]] = []

    @initialize()
    def first_contact(self) -> None:
        for desk in self.desks:
            sync.exchange(desk)

    @rule(at=desks, size=sizes, origin=origins, about=topics)
    def count(self, at: int, size: int, origin: tuple[str | None, str | None], about: list[str]) -> None:
        desk = self.desks[at]
        country, department = origin
        row = counting.record(
            desk, size, country=country, department=department, topics=about, at=moment(len(self.visits))
        )
        self.visits[row.id] = {
            "desk": at, "party_size": size, "public": None, "country": country, "department": department,
            "topics": about, "voided": False,
        }  # fmt: skip
        self.days.setdefault((desk.desk_id, row.visited_on.isoformat()), (desk.office_id, None, False))

    @rule(pick=st.randoms(use_true_random=False), size=sizes, public=st.sampled_from([None, "local", "unknown"]))
    def revise(self, pick: random.Random, size: int, public: str | None) -> None:
        if not self.visits:
            return
        visit_id = pick.choice(list(self.visits))
        visit = self.visits[visit_id]
        before = dict(visit)
        revision = visits.revise(self.desks[visit["desk"]], visit_id, party_size=size, public=public)
        visit |= {"party_size": size, "public": public}
        self.revisions.append((visit["desk"], revision, before))

    @rule(pick=st.randoms(use_true_random=False))
    def void(self, pick: random.Random) -> None:
        if not self.visits:
            return
        visit_id = pick.choice(list(self.visits))
        visit = self.visits[visit_id]
        before = dict(visit)
        revision = visits.void(self.desks[visit["desk"]], visit_id)
        visit["voided"] = True
        if not before["voided"]:
            self.revisions.append((visit["desk"], revision, before))

    @rule()
    def undo(self) -> None:
        if not self.revisions:
            return
        desk, revision, before = self.revisions.pop()
        visits.undo(self.desks[desk], revision)
        self.visits[revision.visit_id] |= {
            "voided" if name == "voided_at" else name: before["voided" if name == "voided_at" else name]
            for name in revision.before
        }

    @rule(at=desks, day=st.integers(1, 9), zero=st.booleans())
    def end_the_day(self, at: int, day: int, zero: bool) -> None:
        desk = self.desks[at]
        on = date(2019, 3, day)
        days.confirm(desk, on, [(570, 700 + day)], zero=zero)
        _, _, was_zero = self.days.get((desk.desk_id, on.isoformat()), (None, None, False))
        self.days[desk.desk_id, on.isoformat()] = (desk.office_id, f"[[570,{700 + day}]]", was_zero or zero)

    @rule(at=desks)
    def exchange(self, at: int) -> None:
        sync.exchange(self.desks[at])

    @rule()
    def merge(self) -> None:
        sync.merge_all(self.house.head_office)

    @rule()
    def decide(self) -> None:
        code = f"topic{len(self.topics)}"
        organisation.add_topic(self.house.head_office, code, code, code)
        self.topics.add(code)

    @rule(pick=st.randoms(use_true_random=False), keep=st.booleans())
    def hold_back(self, pick: random.Random, keep: bool) -> None:
        """The carrier keeps a file for later, or brings it now and once more later."""
        files = self.all_mail()
        if files:
            path = pick.choice(files)
            self.held_back.append((path, path.read_bytes()))
            if not keep:
                path.unlink()

    @rule(pick=st.randoms(use_true_random=False), renamed=st.booleans())
    def bring(self, pick: random.Random, renamed: bool) -> None:
        if self.held_back:
            path, data = self.held_back.pop(pick.randrange(len(self.held_back)))
            path = path.with_name(f"again-{len(self.held_back)}") if renamed else path
            path.write_bytes(data)

    @invariant()
    def every_desk_has_its_own(self) -> None:
        for at, desk in enumerate(self.desks):
            (own,) = rows(desk, "SELECT count(*) FROM visit WHERE desk_id = ?", desk.desk_id)
            assert own == (sum(visit["desk"] == at for visit in self.visits.values()),)

    def all_mail(self) -> list[Path]:
        addresses = [desk.address for desk in (self.house.head_office, *self.desks)]
        return [path for address in addresses for path in mail(self.house, address)]

    def teardown(self) -> None:
        try:
            self.check()
        finally:
            self.house.close()
            shutil.rmtree(self.folder)

    def check(self) -> None:
        for path, data in self.held_back:
            path.write_bytes(data)
        settle(self.house)
        expected = self.oracle()
        assert visits_of(self.house.head_office) == expected
        assert days_of(self.house.head_office) == self.days
        for desk in self.desks:
            assert visits_of(desk) == [visit for visit in expected if visit[2] == desk.office_id]
            assert days_of(desk) == {key: day for key, day in self.days.items() if day[0] == desk.office_id}
            assert {code for (code,) in rows(desk, "SELECT code FROM topic")} == self.topics
        assert_quiet(self.house)
        for desk in (self.house.head_office, self.desks[0], self.desks[-1]):
            assert_sound(desk)

    def oracle(self) -> list[tuple[Any, ...]]:
        return sorted(
            (
                visit_id, self.desks[visit["desk"]].desk_id, self.desks[visit["desk"]].office_id,
                visit["party_size"], visit["public"], visit["country"], visit["department"],
                "[" + ",".join(f'"{topic}"' for topic in visit["topics"]) + "]" if visit["topics"] else None,
                int(visit["voided"]),
            )
            for visit_id, visit in self.visits.items()
        )  # fmt: skip


def visits_of(desk: Desk) -> list[tuple[Any, ...]]:
    return rows(desk, f"SELECT {COLUMNS} FROM visit ORDER BY id")


def days_of(desk: Desk) -> dict[tuple[bytes, str], tuple[bytes, Any, bool]]:
    found = rows(desk, "SELECT desk_id, opened_on, office_id, periods, zero_confirmed_at FROM opening_day")
    assert len({row[:2] for row in found}) == len(found), "a day is there twice"
    return {row[:2]: (row[2], row[3], row[4] is not None) for row in found}


def run(template: Path, within: Path, examples: int) -> None:
    """Run the machine; a failure prints its steps, which replay it (the examples follow from the rules alone)."""
    SixDesks.template, SixDesks.within = template, within
    run_state_machine_as_test(
        SixDesks,
        settings=settings(
            max_examples=examples, stateful_step_count=STEPS, deadline=None, database=None, derandomize=True,
            print_blob=True, suppress_health_check=list(HealthCheck),
        ),
    )  # fmt: skip


def test_six_desks_end_as_the_oracle(six_template: Path, tmp_path: Path, campaign: int) -> None:
    run(six_template, tmp_path, EXAMPLES * campaign)


def play(house: House, seed: int) -> None:
    """Play a random morning of six desks without Hypothesis: a seed replays it."""
    choose = random.Random(seed)
    every = list(house.desks.values())
    made: list[tuple[Desk, bytes]] = []
    for number in range(60):
        desk = choose.choice(every)
        match choose.choices(("count", "revise", "void", "exchange", "merge"), (8, 3, 1, 3, 1))[0]:
            case "count":
                made.append((desk, counting.record(desk, choose.randint(1, 99), at=moment(number)).id))
            case "revise" if made:
                owner, visit_id = choose.choice(made)
                visits.revise(owner, visit_id, party_size=choose.randint(1, 99))
            case "void" if made:
                visits.void(*choose.choice(made))
            case "exchange":
                sync.exchange(desk)
            case "merge":
                sync.merge_all(house.head_office)


@pytest.mark.parametrize("seed", range(3))
def test_a_hundred_delivery_orders_end_alike(six_template: Path, tmp_path: Path, seed: int, campaign: int) -> None:
    """The same files, put into the head office's mailbox in any order, come to the same tables."""
    house = clone(six_template, tmp_path / "house")
    play(house, seed)
    batches: dict[str, bytes] = {}
    for desk in house.desks.values():
        counting.record(desk, 1, at=moment(100))
        sync.exchange(desk)
    for path in mail(house, house.head_office.address):
        batches[path.name] = path.read_bytes()
        path.unlink()
    house.close()
    choose = random.Random(seed)
    ends = set()
    for order in range(34 * campaign):
        world = clone(house.folder, tmp_path / f"order-{order}")
        arriving = choose.sample(list(batches), len(batches))
        for name in arriving:
            (world.mailbox / world.head_office.address / name).write_bytes(batches[name])
            if choose.random() < 0.5:
                sync.merge_all(world.head_office)
        sync.merge_all(world.head_office)
        ends.add((tuple(visits_of(world.head_office)), tuple(sorted(days_of(world.head_office)))))
        world.close()
        shutil.rmtree(world.folder)
    assert len(ends) == 1

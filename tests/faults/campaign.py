"""Six desks, their copies and a head office, to which anything may happen; a list of steps replays it exactly."""

from __future__ import annotations

import random
from typing import NamedTuple

from bitdesk import sync
from bitdesk.sync import batch
from bitdesk.sync.envelope import Batch, unseal
from faults.carriers import Carriers
from faults.erasers import Erasers
from faults.laptops import Laptops
from faults.oracle import hashes
from faults.people import People
from faults.settling import assert_settled
from faults.traders import Traders
from faults.worlds import mail

MOST_ROUNDS = 30
WEIGHTS = {
    "count": 14, "revise": 9, "void": 1, "end_the_day": 2, "unknown_kind": 1,
    "decide": 2, "rename": 2, "correct": 1, "sell": 6, "take_back": 2, "close_till": 2,
    "write_name": 4, "correct_name": 2, "erase": 2,
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


class _Anything:
    """What may have been erased: the carrier does not know."""

    def __contains__(self, row: object) -> bool:
        return True


class Campaign(People, Traders, Erasers, Carriers, Laptops):
    """Everything that may happen, and what must hold after all of it."""

    def survivors(self) -> set[bytes]:
        """Return what nobody may lose: what a file of the same desk holds, and what is on its way."""
        found = hashes(self.house.head_office)
        head_id = self.house.head_office.desk_id
        for desk in self.house.desks.values():
            found |= {hash_ for hash_ in hashes(desk) if self.oracle.nodes[hash_].desk_id in (desk.desk_id, head_id)}
        for path in mail(self.house, self.house.head_office.address):
            header, body = unseal(path.read_bytes())
            if isinstance(header, Batch):
                found |= {entry.hash for entry in batch.entries(header, body, _Anything())}
        return self.oracle.whole(found)

    def settle(self, one: int = 0, other: int = 0) -> None:
        """Let everybody be in contact until nothing is left to say, and compare everything with the oracle."""
        must = self.survivors()
        waiting: tuple[str, ...] = ()
        self.time.forward(days=1, seconds=1)
        before, state = None, self.state()
        for _ in range(MOST_ROUNDS):
            if state == before:
                self.each_in_turn()
                if self.state() == state:
                    break
            self.everybody_exchanges()
            with self.keeping(""):
                waiting = sync.merge_all(self.house.head_office).waiting
            before, state = state, self.state()
        else:
            raise AssertionError("it does not come to rest")
        self.everybody_exchanges()
        assert_settled(self.house, self.oracle, must, waiting)

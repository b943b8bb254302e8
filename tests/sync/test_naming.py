"""What the head office tells of journals: their names, and what a copy of a desk's file lacks."""

from __future__ import annotations

from pathlib import Path

import pytest

from bitdesk import sync
from bitdesk.desk import Desk
from bitdesk.journal import chain
from bitdesk.services import days
from bitdesk.sync import naming, pull
from bitdesk.sync.envelope import Branch, Claim
from builders import House
from faults.accidents import copied, count, restored
from faults.worlds import rows, settle
from moments import MOMENT


@pytest.fixture
def forked(house: House, desk: Desk, tmp_path: Path) -> Desk:
    """A desk that was restored to its fourth entry and went on: two branches, all merged."""
    count(desk, 0, 3)
    settle(house)
    backup = copied(desk, tmp_path / "backup")
    count(desk, 10, 4)
    settle(house)
    desk = restored(house, "PDM", backup)
    count(desk, 20, 2)
    settle(house, rounds=6)
    return desk


def lacking(head: Desk, desk: Desk, *claims: Claim) -> list[tuple[bytes, int]]:
    with head.database.reading() as connection:
        return [(row[0], row[2]) for row in naming.lacking(connection, desk.desk_id, claims)]


def claims(desk: Desk) -> tuple[Claim, ...]:
    with desk.database.reading() as connection:
        return pull.claims(connection)


def test_the_names_of_a_desks_journals_and_of_all_branches(house: House, head: Desk, forked: Desk) -> None:
    with head.database.reading() as connection:
        own = naming.named(connection, forked.desk_id)
        others = naming.named(connection, house.desks["COL"].desk_id)
    assert [(branch.epoch, branch.parent, branch.parent_seq, branch.seq) for branch in own] == [
        (0, None, 0, 8), (1, forked.desk_id.hex(), 4, 6),
    ]  # fmt: skip
    assert others == own[1:], "a desk that has merged nothing has no journal yet"
    first = rows(head, "SELECT hash FROM journal WHERE origin_id = ? AND seq = 5", bytes.fromhex(own[1].origin))
    assert own[1].origin == first[0][0][:16].hex()
    assert naming.told(own, forked.desk_id) == 8 + 2


def test_a_file_that_has_everything_lacks_nothing(head: Desk, forked: Desk) -> None:
    assert lacking(head, forked, *claims(forked)) == []


def test_a_file_that_says_nothing_of_itself_is_sent_nothing(head: Desk, forked: Desk) -> None:
    assert lacking(head, forked) == []


def test_what_a_file_lacks_follows_from_its_claims(head: Desk, forked: Desk) -> None:
    writing, other = claims(forked)
    first, branch = forked.desk_id, bytes.fromhex(writing.origin)
    assert lacking(head, forked, writing) == [(first, seq) for seq in (5, 6, 7, 8)]
    assert lacking(head, forked, other) == [(branch, 5), (branch, 6)]
    ((hash_,),) = rows(head, "SELECT hash FROM journal WHERE origin_id = ? AND seq = 2", first)
    older = Claim("f" * 32, 2, hash_.hex())
    assert lacking(head, forked, older) == [*((first, seq) for seq in range(3, 9)), (branch, 5), (branch, 6)]


def test_an_unknown_branch_beside_a_known_head_is_no_matter(head: Desk, forked: Desk) -> None:
    assert lacking(head, forked, *claims(forked), Claim("f" * 32, 9, "0" * 64)) == []


def test_a_file_whose_own_head_is_unknown_is_sent_nothing_yet(head: Desk, forked: Desk) -> None:
    """What it wrote is still on its way: only then is known where it stands."""
    assert lacking(head, forked, Claim(forked.desk_id.hex(), 7, "0" * 64), *claims(forked)) == []


@pytest.mark.parametrize("at_once", [1, 2, 3, 100])
def test_a_part_is_whole_transactions(head: Desk, desk: Desk, monkeypatch: pytest.MonkeyPatch, at_once: int) -> None:
    """The first party opens its day: two entries that belong together."""
    days.confirm(desk, MOMENT.date())
    count(desk, 0, 3)
    sync.exchange(desk)
    sync.merge_all(head)
    monkeypatch.setattr(naming, "LACKING_AT_ONCE", at_once)
    got, claim = [], Claim(desk.desk_id.hex(), 0, genesis(desk))
    while part := lacking(head, desk, claim):
        got.append([seq for _, seq in part])
        last = got[-1][-1]
        ((hash_,),) = rows(head, "SELECT hash FROM journal WHERE origin_id = ? AND seq = ?", desk.desk_id, last)
        claim = Claim(desk.desk_id.hex(), last, hash_.hex())
    assert [seq for part in got for seq in part] == [1, 2, 3, 4, 5]
    assert got[0] == {1: [1], 2: [1, 2, 3], 3: [1, 2, 3], 100: [1, 2, 3, 4, 5]}[at_once]


def genesis(desk: Desk) -> str:
    return chain.genesis(desk.identity.organisation_id, desk.desk_id).hex()


def test_only_what_is_applied_is_told(head: Desk, desk: Desk) -> None:
    count(desk, 0, 3)
    sync.exchange(desk)
    sync.merge_all(head)
    with head.database.writing(()) as connection:
        connection.execute("UPDATE origin SET applied_seq = 2 WHERE id = ?", (desk.desk_id,))
        (branch,) = naming.named(connection, desk.desk_id)
    assert isinstance(branch, Branch)
    assert branch.seq == 2
    assert lacking(head, desk, Claim(desk.desk_id.hex(), 0, genesis(desk))) == [(desk.desk_id, 1), (desk.desk_id, 2)]

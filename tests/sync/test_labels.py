"""A desk calls its journals as the head office does: parted, joined and numbered, without a hash changing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bitdesk import sync
from bitdesk.desk import Desk
from bitdesk.journal import branches
from bitdesk.journal.branches import Origin
from bitdesk.journal.verify import verify
from bitdesk.sync import labels, naming
from bitdesk.sync.envelope import Branch
from builders import House
from faults.accidents import assert_whole, copied, count, opened_copy, restored
from faults.worlds import rows, settle


def named(desk: Desk) -> tuple[Branch, ...]:
    with desk.database.reading() as connection:
        return naming.named(connection, desk.desk_id)


def journals(desk: Desk, desk_id: bytes) -> list[Origin]:
    with desk.database.reading() as connection:
        return branches.origins(connection, desk_id)


def hashes(desk: Desk) -> list[tuple[Any, ...]]:
    own = "SELECT j.seq, j.hash FROM journal j JOIN origin o ON o.id = j.origin_id WHERE o.desk_id = ? ORDER BY 1, 2"
    return rows(desk, own, desk.desk_id)


def branch(desk: Desk, origin_id: bytes, epoch: int, parent: bytes | None, after: int, last: bytes) -> Branch:
    """Name a journal that ends with the entry of a hash."""
    ((seq,),) = rows(desk, "SELECT seq FROM journal WHERE hash = ?", last)
    return Branch(
        origin=origin_id.hex(), desk=desk.desk_id.hex(), epoch=epoch, parent=parent.hex() if parent else None,
        parent_seq=after, seq=seq, hash=last.hex(),
    )  # fmt: skip


def adopt(desk: Desk, *found: Branch) -> None:
    with desk.database.writing(()) as connection:
        labels.adopt(connection, desk.desk_id, found)


@pytest.fixture
def chain(desk: Desk) -> list[bytes]:
    """The hashes of ten entries that the desk has written, behind an empty one."""
    count(desk, 0, 9)
    return [b"", *(hash_ for _, hash_ in hashes(desk))]


def test_what_is_a_branch_at_the_head_office_is_one_here(desk: Desk, chain: list[bytes]) -> None:
    before = hashes(desk)
    branch_id = chain[5][:16]
    first = branch(desk, desk.desk_id, 0, None, 0, chain[4])
    second = branch(desk, branch_id, 7, desk.desk_id, 4, chain[10])
    for _ in range(2):
        adopt(desk, first, second)
        one, other = journals(desk, desk.desk_id)
        assert (one.id, one.head_seq, one.status) == (desk.desk_id, 4, "received")
        assert (other.id, other.epoch, other.parent_id, other.start) == (branch_id, 7, desk.desk_id, 4)
        assert (other.head_seq, other.head_hash, other.status) == (10, chain[10], "own")
    assert hashes(desk) == before
    with desk.database.reading() as connection:
        assert verify(connection).broken == ()


@pytest.mark.parametrize("status", ["own", "received"])
def test_what_is_one_journal_at_the_head_office_is_one_here(desk: Desk, chain: list[bytes], status: str) -> None:
    """In branches here, as an earlier head office had it; one of them has gone on since."""
    older = branch(desk, chain[5][:16], 1, desk.desk_id, 4, chain[7])
    adopt(desk, older, branch(desk, chain[8][:16], 2, chain[5][:16], 7, chain[10]))
    assert [origin.head_seq for origin in journals(desk, desk.desk_id)] == [4, 7, 10]
    if status == "received":
        with desk.database.writing(()) as connection:
            connection.execute("UPDATE origin SET status = iif(epoch = 0, 'own', 'received')")
    adopt(desk, branch(desk, desk.desk_id, 0, None, 0, chain[9]))
    (only,) = journals(desk, desk.desk_id)
    assert (only.id, only.head_seq, only.head_hash, only.status) == (desk.desk_id, 10, chain[10], "own")
    with desk.database.reading() as connection:
        assert verify(connection).broken == ()


def test_what_stands_in_the_way_of_a_join_is_a_branch(house: House, desk: Desk, tmp_path: Path) -> None:
    """The head office files under the first name what is a branch here, and the other way round."""
    backup = copied(desk, tmp_path / "backup")
    tail = count(desk, 0, 3)
    settle(house)
    desk = restored(house, "PDM", backup)
    after = count(desk, 20, 2)
    settle(house, rounds=6)
    one, other = journals(desk, desk.desk_id)
    assert (one.status, other.status) == ("received", "own")
    last = {origin.id: origin.head_hash for origin in (one, other)}
    ((first,),) = rows(desk, "SELECT hash FROM journal WHERE origin_id = ? AND seq = 1", one.id)
    adopt(
        desk,
        branch(desk, desk.desk_id, 0, None, 0, last[other.id]),
        branch(desk, first[:16], 1, desk.desk_id, 0, last[one.id]),
    )
    found = {origin.id: (origin.head_hash, origin.status) for origin in journals(desk, desk.desk_id)}
    assert found == {desk.desk_id: (last[other.id], "own"), first[:16]: (last[one.id], "received")}
    settle(house, rounds=6)
    assert_whole(house, tail | after)


def test_a_name_of_somebody_elses_or_of_nothing_changes_nothing(desk: Desk, chain: list[bytes]) -> None:
    before = journals(desk, desk.desk_id)
    strange = branch(desk, desk.desk_id, 0, None, 0, chain[9])
    adopt(
        desk,
        Branch(origin=chain[5][:16].hex(), desk="0" * 32, epoch=1, parent="0" * 32, parent_seq=4, seq=9, hash="0" * 64),
        Branch(origin="0" * 32, desk=desk.desk_id.hex(), epoch=1, parent="1" * 32, parent_seq=4, seq=9, hash="0" * 64),
        Branch(origin="0" * 32, desk=strange.desk, epoch=3, parent=None, parent_seq=0, seq=9, hash=strange.hash),
    )
    assert journals(desk, desk.desk_id) == before


def test_what_the_head_office_does_not_know_yet_is_numbered_behind_the_rest(desk: Desk, chain: list[bytes]) -> None:
    adopt(desk, branch(desk, chain[5][:16], 1, desk.desk_id, 4, chain[10]))
    adopt(desk, branch(desk, chain[3][:16], 1, desk.desk_id, 2, chain[4]))
    epochs = {origin.id: origin.epoch for origin in journals(desk, desk.desk_id)}
    assert epochs == {desk.desk_id: 0, chain[3][:16]: 1, chain[5][:16]: 2}


def test_twins_and_head_office_agree_on_names_and_letters(house: House, desk: Desk) -> None:
    expected = count(desk, 0, 2)
    for name in ("one", "two", "three"):
        opened_copy(house, "PDM", name)
    for place, key in enumerate(("PDM", "ONE", "TWO", "THREE")):
        expected |= count(house.desks[key], 10 * (place + 1), 2)
        sync.exchange(house.desks[key])
        sync.merge_all(house.head_office)
    settle(house, rounds=10)
    assert_whole(house, expected)
    head = house.head_office
    for key in ("PDM", "ONE", "TWO", "THREE"):
        assert [origin[:5] for origin in journals(house.desks[key], desk.desk_id)] == [
            origin[:5] for origin in journals(head, desk.desk_id)
        ]
    assert len(named(house.desks["ONE"])) == 4

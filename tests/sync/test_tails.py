"""Own entries that come back: behind what is here, or beside it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from bitdesk.desk import Desk
from bitdesk.errors import RefusedError
from bitdesk.journal import branches
from bitdesk.journal.chain import Entry
from bitdesk.journal.verify import read, verify
from bitdesk.sync import tails
from builders import House
from faults.accidents import copied, count, restored, visits_of
from faults.worlds import assert_sound, rows


def own_journal(desk: Desk, after: int = 0) -> list[Entry]:
    with desk.database.reading() as connection:
        return [Entry(*row) for row in read(connection, branches.own(connection).id, after)]


def take(desk: Desk, entries: Sequence[Entry], label: bytes | None = None) -> list[Entry]:
    with desk.database.writing(()) as connection:
        return tails.take(connection, label or desk.desk_id, desk.desk_id, entries)


def journals(desk: Desk) -> list[tuple[bytes, int, int, str]]:
    with desk.database.reading() as connection:
        found = branches.origins(connection, desk.desk_id)
    return [(origin.id, origin.start, origin.head_seq, origin.status) for origin in found]


@pytest.fixture
def lost(house: House, desk: Desk, tmp_path: Path) -> tuple[Desk, list[Entry]]:
    """A desk that was put back to its fourth entry, and the four entries behind it."""
    count(desk, 0, 3)
    backup = copied(desk, tmp_path / "backup")
    count(desk, 10, 4)
    tail = own_journal(desk, 4)
    return restored(house, "PDM", backup), tail


def test_who_has_written_nothing_since_goes_on_behind_its_tail(lost: tuple[Desk, list[Entry]]) -> None:
    desk, tail = lost
    assert take(desk, tail) == tail
    assert take(desk, tail) == [], "once is enough"
    assert journals(desk) == [(desk.desk_id, 0, 8, "own")]
    assert len(visits_of(desk)) == 7
    count(desk, 20, 1)
    assert [entry.seq for entry in own_journal(desk)] == list(range(1, 10))
    assert rows(desk, "SELECT count(*) FROM junction") == [(0,)], "there is no other branch"
    assert_sound(desk)


def test_who_has_written_since_has_its_tail_beside_it(lost: tuple[Desk, list[Entry]]) -> None:
    """The head office calls the tail as it always did: what was written since is the branch."""
    desk, tail = lost
    count(desk, 20, 2)
    (since, *_) = own_journal(desk, 4)
    take(desk, tail)
    assert journals(desk) == [(desk.desk_id, 0, 8, "received"), (since.hash[:16], 4, 6, "own")]
    assert len(visits_of(desk)) == 3 + 4 + 2
    count(desk, 30, 1)
    assert [entry.kind for entry in own_journal(desk, 6)] == ["junction", "visit"]
    assert_sound(desk)


def test_a_tail_that_is_a_branch_at_the_head_office_is_one_here(lost: tuple[Desk, list[Entry]]) -> None:
    desk, tail = lost
    branch_id = tail[0].hash[:16]
    take(desk, tail, branch_id)
    assert journals(desk) == [(desk.desk_id, 0, 4, "own"), (branch_id, 4, 8, "received")]
    assert_sound(desk)


@pytest.mark.parametrize("cuts", [[1], [2, 3], [1, 2, 3]])
def test_a_tail_may_come_in_parts(lost: tuple[Desk, list[Entry]], cuts: list[int]) -> None:
    desk, tail = lost
    for first, last in zip([0, *cuts], [*cuts, len(tail)], strict=True):
        take(desk, tail[:last] if first % 2 else tail[first:last])
    assert journals(desk) == [(desk.desk_id, 0, 8, "own")]
    assert_sound(desk)


def test_a_second_branch_of_a_received_one(house: House, lost: tuple[Desk, list[Entry]], tmp_path: Path) -> None:
    desk, tail = lost
    backup = copied(desk, tmp_path / "again")
    take(desk, tail)
    one = tail
    desk = restored(house, "PDM", backup)
    take(desk, one[:2])
    count(desk, 40, 3)
    other = own_journal(desk, 6)
    desk = restored(house, "PDM", backup)
    count(desk, 50, 1)
    since = own_journal(desk, 4)
    take(desk, one)
    take(desk, other, other[0].hash[:16])
    assert journals(desk) == [
        (desk.desk_id, 0, 8, "received"), (since[0].hash[:16], 4, 5, "own"), (other[0].hash[:16], 6, 9, "received"),
    ]  # fmt: skip
    assert len(visits_of(desk)) == 3 + 4 + 3 + 1
    assert_sound(desk)


def test_what_follows_nothing_is_refused_whole(lost: tuple[Desk, list[Entry]]) -> None:
    desk, tail = lost
    forged = tail[1]._replace(hash=bytes(32))
    for strange in (tail[1:], [tail[0], tail[2]], [tail[0], forged, tail[2]], [forged]):
        before = journals(desk)
        with pytest.raises(RefusedError, match="do not follow"):
            take(desk, strange)
        assert journals(desk) == before
    with desk.database.reading() as connection:
        assert verify(connection).broken == ()


def test_a_run_ends_where_the_next_does_not_follow(lost: tuple[Desk, list[Entry]]) -> None:
    desk, tail = lost
    first, second, third, fourth = tail
    other = third._replace(hash=bytes(32))
    assert list(tails.runs(desk.desk_id, [])) == []
    assert list(tails.runs(desk.desk_id, tail)) == [tail]
    assert list(tails.runs(desk.desk_id, [first, third, fourth])) == [[first], [third, fourth]]
    assert list(tails.runs(desk.desk_id, [first, second, other, fourth])) == [[first, second], [other], [fourth]]

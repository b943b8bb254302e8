"""Journals of one desk: what leads to an entry, how a part is labelled anew, and which revision came later."""

from __future__ import annotations

from typing import Any

import pytest

from bitdesk.desk import Desk
from bitdesk.journal import branches
from bitdesk.journal.branches import Origin, Positions, lineage
from bitdesk.journal.verify import verify
from bitdesk.services import counting, visits
from bitdesk.values import OriginStatus, branch_letter
from evidence import rows


def origin(name: bytes, parent: bytes | None = None, parent_seq: int | None = None, head: int = 100) -> Origin:
    return Origin(name, b"desk", 0, parent, parent_seq, head, b"", head, 0, "received")


FAMILY = [origin(b"A"), origin(b"B", b"A", 40), origin(b"C", b"B", 60), origin(b"D", b"A", 0)]


@pytest.mark.parametrize(
    ("name", "seq", "expected"),
    [
        (b"A", 70, {b"A": 70}),
        (b"B", 70, {b"B": 70, b"A": 40}),
        (b"C", 90, {b"C": 90, b"B": 60, b"A": 40}),
        (b"D", 5, {b"D": 5, b"A": 0}),
        (b"E", 5, {}),
    ],
)
def test_what_an_entry_follows_from(name: bytes, seq: int, expected: dict[bytes, int]) -> None:
    assert lineage(FAMILY, name, seq) == expected


def own(desk: Desk) -> Origin:
    with desk.database.reading() as connection:
        return branches.own(connection)


def chain_of(desk: Desk) -> list[tuple[Any, ...]]:
    return rows(desk, "SELECT seq, hash, payload_hash FROM journal WHERE kind IN ('visit', 'opening_day') ORDER BY seq")


def test_a_part_is_labelled_anew_and_no_hash_changes(desk: Desk) -> None:
    for _ in range(5):
        counting.record(desk, 2)
    before = chain_of(desk)
    with desk.database.writing(()) as connection:
        branch_id = branches.split(connection, branches.own(connection), 4, OriginStatus.RECEIVED)
    assert chain_of(desk) == before
    assert branch_id == before[4][1][:16], "its name is the beginning of its first entry's hash"
    assert (own(desk).id, own(desk).parent_id, own(desk).parent_seq) == (branch_id, desk.desk_id, 4)
    counting.record(desk, 3)
    assert own(desk).head_seq == 7
    with desk.database.reading() as connection:
        assert verify(connection).broken == ()
        first, second = branches.origins(connection, desk.desk_id)
        assert (first.head_seq, first.status, second.status) == (4, "received", "own")
        assert branches.located(connection, desk.desk_id, 5, before[4][1]) == branch_id
        assert branches.located(connection, desk.desk_id, 5, bytes(32)) is None
        assert branches.located(connection, desk.desk_id, 0, bytes(32)) is None


def test_what_is_written_with_another_branch_in_sight_comes_after_it(desk: Desk) -> None:
    row = counting.record(desk, 2)
    with desk.database.writing(()) as connection:
        connection.execute("UPDATE origin SET behind = 900 WHERE status = 'own'")
    visits.revise(desk, row.id, party_size=5)
    journal = rows(desk, "SELECT seq, kind FROM journal WHERE origin_id = ? ORDER BY seq", desk.desk_id)
    assert journal == [(1, "opening_day"), (2, "visit"), (3, "junction"), (4, "visit")]
    with desk.database.reading() as connection:
        positions = Positions(connection, desk.desk_id)
        assert [positions.of(desk.desk_id, seq) for seq in (1, 2, 3, 4)] == [1, 2, 901, 902]
    assert rows(desk, "SELECT behind FROM origin WHERE status = 'own'") == [(None,)]
    visits.revise(desk, row.id, party_size=6)
    assert rows(desk, "SELECT count(*) FROM junction") == [(1,)], "once is enough"


@pytest.mark.parametrize(
    ("epoch", "letter"), [(0, ""), (1, "B"), (2, "C"), (25, "Z"), (26, "AA"), (27, "AB"), (701, "ZZ"), (702, "AAA")]
)
def test_a_branch_has_a_letter(epoch: int, letter: str) -> None:
    assert branch_letter(epoch) == letter

"""Entries of others, with gaps and in any order: the last revision counts, and the head office's names are taken."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from bitdesk.desk import Desk
from bitdesk.journal.chain import Entry
from bitdesk.journal.verify import read, verify
from bitdesk.services import organisation
from bitdesk.sync import excerpts
from bitdesk.sync.envelope import Branch
from builders import House
from faults.accidents import copied, restored
from faults.worlds import assert_sound, rows


def written(head: Desk, after: int = 0) -> list[Entry]:
    """Return what the head office has written itself."""
    with head.database.reading() as connection:
        return [Entry(*row) for row in read(connection, head.desk_id, after)]


def take(desk: Desk, head: Desk, entries: Sequence[Entry], label: bytes | None = None) -> list[Entry]:
    with desk.database.writing(()) as connection:
        return excerpts.take(connection, label or head.desk_id, head.desk_id, entries)


def name(desk: Desk, head: Desk, origin_id: bytes, parent_seq: int, epoch: int = 1) -> None:
    named = Branch(
        origin=origin_id.hex(), desk=head.desk_id.hex(), epoch=epoch, parent=head.desk_id.hex(), parent_seq=parent_seq,
        seq=0, hash="0" * 64,
    )  # fmt: skip
    with desk.database.writing(()) as connection:
        excerpts.name(connection, named)


def label_of(desk: Desk, head: Desk, entry: Entry) -> bytes:
    ((found,),) = rows(desk, "SELECT origin_id FROM journal WHERE hash = ?", entry.hash)
    assert isinstance(found, bytes)
    return found


def topic(desk: Desk) -> Any:
    return rows(desk, "SELECT label_fr FROM topic WHERE code = 'hiking'")[0][0]


@pytest.fixture
def renamed(head: Desk) -> list[Entry]:
    """Three revisions of one topic."""
    before = rows(head, "SELECT head_seq FROM origin WHERE id = ?", head.desk_id)[0][0]
    ((topic_id,),) = rows(head, "SELECT id FROM topic WHERE code = 'hiking'")
    for label in ("un", "deux", "trois"):
        organisation.change_topic(head, topic_id, label_fr=label)
    return written(head, before)


@pytest.fixture
def two_pasts(house: House, head: Desk, tmp_path: Path) -> tuple[list[Entry], list[Entry]]:
    """What the head office wrote, and what it wrote in its place after it was restored."""
    ((topic_id,),) = rows(head, "SELECT id FROM topic WHERE code = 'hiking'")
    before = rows(head, "SELECT head_seq FROM origin WHERE id = ?", head.desk_id)[0][0]
    backup = copied(head, tmp_path / "backup")
    for label in ("ancien 1", "ancien 2", "ancien 3"):
        organisation.change_topic(head, topic_id, label_fr=label)
    old = written(head, before)
    head = restored(house, "", backup)
    for label in ("nouveau 1", "nouveau 2"):
        organisation.change_topic(head, topic_id, label_fr=label)
    return old, written(head, before)


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0), (2, 0, 1)])
def test_whatever_the_order_the_last_revision_counts(
    head: Desk, desk: Desk, renamed: list[Entry], order: tuple[int, ...]
) -> None:
    for place in order:
        assert take(desk, head, [renamed[place]]) == [renamed[place]]
        assert take(desk, head, [renamed[place]]) == [], "once is enough"
    assert topic(desk) == "trois"
    assert_sound(desk)


@pytest.mark.parametrize("turn", [1, -1])
def test_what_stands_in_anothers_place_is_set_aside(
    head: Desk, desk: Desk, two_pasts: tuple[list[Entry], list[Entry]], turn: int
) -> None:
    """With all that came with it; what comes last is in the place that the head office says."""
    first, second = two_pasts[::turn]
    take(desk, head, first)
    take(desk, head, second)
    assert {label_of(desk, head, entry) for entry in second} == {head.desk_id}
    assert {label_of(desk, head, entry) for entry in first} == {first[0].hash[:16]}
    assert_sound(desk)


@pytest.mark.parametrize("turn", [1, -1])
def test_what_cannot_stand_beside_another_is_set_aside(
    head: Desk, desk: Desk, two_pasts: tuple[list[Entry], list[Entry]], turn: int
) -> None:
    """No number is taken twice, and yet the one does not follow the other."""
    old, new = two_pasts
    pair = (old[:1], new[1:2])[::turn]
    for entries in pair:
        take(desk, head, entries)
    assert label_of(desk, head, pair[1][0]) == head.desk_id
    assert label_of(desk, head, pair[0][0]) == pair[0][0].hash[:16]
    with desk.database.reading() as connection:
        assert verify(connection).broken == ()


def test_an_entry_takes_the_name_that_the_head_office_gives_it(
    head: Desk, desk: Desk, two_pasts: tuple[list[Entry], list[Entry]]
) -> None:
    """What a restored head office has in a branch was known here under its first name."""
    old, new = two_pasts
    branch_id = old[0].hash[:16]
    take(desk, head, old[1:])
    assert topic(desk) == "ancien 3"
    name(desk, head, branch_id, old[0].seq - 1)
    assert take(desk, head, old, branch_id) == old[:1]
    assert {label_of(desk, head, entry) for entry in old} == {branch_id}
    take(desk, head, new)
    assert topic(desk) == "ancien 3", "the number counts where neither had the other in sight"
    assert_sound(desk)


def test_a_name_may_move_a_revision(house: House, head: Desk, desk: Desk, tmp_path: Path) -> None:
    """Until a branch has a parent, nobody knows that a junction stands in its past."""
    ((topic_id,),) = rows(head, "SELECT id FROM topic WHERE code = 'hiking'")
    before = rows(head, "SELECT head_seq FROM origin WHERE id = ?", head.desk_id)[0][0]
    backup = copied(head, tmp_path / "backup")
    for label in ("ancien 1", "ancien 2", "ancien 3"):
        organisation.change_topic(head, topic_id, label_fr=label)
    old = written(head, before)
    head = restored(house, "", backup)
    with head.database.writing(()) as connection:
        connection.execute("UPDATE origin SET behind = ? WHERE status = 'own'", (before + 3,))
    organisation.change_topic(head, topic_id, label_fr="nouveau")
    junction, revision = written(head, before)
    take(desk, head, old, old[0].hash[:16])
    take(desk, head, [revision], revision.hash[:16])
    assert topic(desk) == "ancien 3"
    take(desk, head, [junction])
    assert topic(desk) == "ancien 3"
    name(desk, head, revision.hash[:16], junction.seq)
    assert topic(desk) == "nouveau"
    name(desk, head, revision.hash[:16], junction.seq)
    assert_sound(desk)

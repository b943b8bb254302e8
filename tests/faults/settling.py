"""What must hold once everybody has been in contact: everything is everywhere it belongs, once, and nobody has news."""

from __future__ import annotations

from typing import Any

from bitdesk import models
from bitdesk.desk import Desk
from bitdesk.reports import till
from builders import House
from faults.erasers import assert_nowhere
from faults.oracle import Oracle, concerning, hashes, labels, stored
from faults.worlds import assert_quiet, assert_sound, rows

JOURNALS = (
    "SELECT id, epoch, parent_id, parent_seq, head_seq, head_hash FROM origin WHERE desk_id = ? "
    "AND head_seq > coalesce(parent_seq, 0) ORDER BY id"
)


def assert_settled(house: House, oracle: Oracle, must: set[bytes], waiting: tuple[str, ...]) -> None:
    """Compare every file with the oracle, and with the head office's."""
    head = house.head_office
    there = hashes(head)
    assert must <= there, "the head office lacks what is not lost"
    assert there <= oracle.nodes.keys(), "the head office has what nobody wrote"
    assert oracle.whole(there) == there
    oracle.assert_what_follows_wins()
    expected = oracle.tables(there)
    assert_tables(head, expected)
    for desk in house.desks.values():
        assert_same_journal(head, desk, there)
        assert_tables(desk, concerning(desk, oracle.tables(there | _orphans(oracle, desk, there))))
    for desk in (head, *house.desks.values()):
        assert_only_unknown_kinds_are_held(desk)
        assert till.mistakes(desk) == (), f"the tills of {desk.data_dir.name}"
        assert_sound(desk)
    names = oracle.erased_names(there)
    for desk in (head, *house.desks.values()):
        assert_nowhere(desk, names)
    assert_quiet(house, waiting)


def assert_tables(desk: Desk, expected: dict[str, dict[bytes, dict[str, Any]]]) -> None:
    """Every table of a file is what the oracle says."""
    for kind in models.journaled_tables():
        assert stored(desk, kind) == expected[kind], f"{kind} of {desk.data_dir.name}"


def assert_same_journal(head: Desk, desk: Desk, there: set[bytes]) -> None:
    """A desk has the whole journal of its own, and each entry under the name that the head office gives it."""
    own = {hash_ for (hash_,) in rows(head, "SELECT hash FROM journal j JOIN origin o ON o.id = j.origin_id "
                                            "WHERE o.desk_id = ?", desk.desk_id)}  # fmt: skip
    assert own <= hashes(desk), "a tail did not come back"
    named, here = labels(head), labels(desk)
    assert {hash_: here[hash_] for hash_ in here.keys() & there} == {
        hash_: named[hash_] for hash_ in here.keys() & there
    }, f"{desk.data_dir.name} files an entry under another name than the head office"
    assert rows(desk, JOURNALS, desk.desk_id) == rows(head, JOURNALS, desk.desk_id)


def _orphans(oracle: Oracle, desk: Desk, there: set[bytes]) -> set[bytes]:
    """Return what a desk alone still has of another: that one and the head office have both lost it."""
    orphans = hashes(desk) - there
    assert all(oracle.nodes[hash_].desk_id not in (desk.desk_id, oracle.head_office_id) for hash_ in orphans)
    return orphans


def assert_only_unknown_kinds_are_held(desk: Desk) -> None:
    """What is held waits for a newer program, and for nothing else."""
    held = "SELECT j.kind FROM held h LEFT JOIN journal j ON j.origin_id = h.origin_id AND j.seq = h.seq"
    assert {kind for (kind,) in rows(desk, held)} <= {"till"}

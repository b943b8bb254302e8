"""Bugs put in on purpose: each makes a scenario fail that passes without it, or the suite would be blind to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
import zstandard
from sqlcipher3 import dbapi2

from bitdesk import sync
from bitdesk.journal import branches
from bitdesk.journal.chain import Entry
from bitdesk.sync import batch, contact, envelope, feed, naming, pull, push, receive, refill, serve
from builders import House
from faults.scenarios import (
    SCENARIOS,
    Scenario,
    branch_before_its_tail,
    brought_twice,
    forged_on_the_way,
    interrupted_merge,
    lost_deliveries,
    lost_on_the_way,
    overtaken_head_office,
    restored_desk,
    restored_head_office,
    twins,
)
from faults.worlds import clone, rows

Patch = pytest.MonkeyPatch


def acknowledge_early(patch: Patch) -> None:
    """The head office acknowledges what a contact announces, not what it has applied."""
    honest = serve._next_delivery

    def early(desk: Any, address: str) -> Any:
        made = honest(desk, address)
        if made is None:
            return None
        header, data = made
        ((seq, head_hash),) = rows(desk, "SELECT head_seq, head_hash FROM correspondent WHERE address = ?", address)
        body = envelope.unseal(data)[1]
        named = {"origin": header.ack_origin, "desk": header.ack_origin, "epoch": 0, "parent": None, "parent_seq": 0}
        told = (envelope.Branch(**named, seq=seq, hash=head_hash.hex()),)  # type: ignore[arg-type]
        lying = msgspec.structs.replace(header, branches=told)
        return header, envelope.seal(lying, zstandard.decompress(body) if body else b"")

    patch.setattr(serve, "_next_delivery", early)


def trim_when_put(patch: Patch) -> None:
    """The desk lets go of a batch as soon as it is in the mailbox."""
    honest = push.push

    def trimming(desk: Any, *rest: Any) -> int:
        made = honest(desk, *rest)
        with desk.database.writing(()) as connection:
            connection.execute("DELETE FROM outgoing")
            connection.execute("UPDATE origin SET merged_seq = head_seq WHERE status = 'own'")
        return made

    patch.setattr(contact, "push", trimming)


def check_no_duplicate(patch: Patch) -> None:
    """Entries that are here already are stored again."""

    def blind(connection: Any, desk: Any, header: Any, body: bytes) -> tuple[bytes, list[Entry]]:
        fresh = batch.entries(header, body)
        (origin, *_) = receive._journals(connection, desk, bytes.fromhex(header.desk))
        receive._insert(connection, origin.id, fresh)
        return origin.id, fresh

    patch.setattr(receive, "store", blind)


def follow_no_chain(patch: Patch) -> None:
    """The hash at the end of a batch is not compared with what its entries come to."""

    def trusting(header: envelope.Batch, body: bytes, erased: Any) -> list[Entry]:
        return list(batch._chained(header, envelope.decode_rows(header, body, envelope.WireEntry), erased))

    patch.setattr(batch, "entries", trusting)


def serve_what_is_not_applied(patch: Patch) -> None:
    """The feed is served up to its last receipt, applied or not: the cursor runs ahead of the data."""
    patch.setattr(feed, "top", lambda connection: connection.execute("SELECT receipts FROM identity").fetchone()[0])


def advance_over_a_gap(patch: Patch) -> None:
    """The desk takes a delivery behind a missing one."""
    honest = pull._take

    def careless(desk: Any, data: bytes, mail: Any) -> bool:
        header, _ = envelope.unseal(data)
        assert isinstance(header, envelope.Delivery)
        mark = bytes.fromhex(header.before) if header.before else None
        with desk.database.writing(()) as connection:
            connection.execute(
                "UPDATE identity SET feed_cursor = ?1, feed_mark = ?2 WHERE feed_cursor < ?1", (header.after, mark)
            )
        return honest(desk, data, mail)

    patch.setattr(pull, "_take", careless)


def skip_the_rows(patch: Patch) -> None:
    """The desk moves its cursor and forgets the rows."""
    patch.setattr(feed, "take", lambda connection, own_desk_id, found, named: set())


def label_nothing_anew(patch: Patch) -> None:
    """Neither side parts a journal where its file was restored: the branch keeps the old label."""
    patch.setattr(branches, "split", lambda connection, origin, after, rest: origin.id)


def return_no_tail(patch: Patch) -> None:
    """The head office keeps to itself what a restored desk has lost."""
    patch.setattr(naming, "lacking", lambda connection, desk_id, claims: [])


def forget_the_junction(patch: Patch) -> None:
    """A desk does not say that it writes with another branch in sight."""
    patch.setattr(branches, "note_behind", lambda connection, desk_id: None)


def open_no_epoch(patch: Patch) -> None:
    """A restored head office goes on counting its deliveries where it was."""
    patch.setattr(refill, "open_epoch", lambda connection: None)


def believe_every_cursor(patch: Patch) -> None:
    """A restored head office compares counters only: not what it told with what is there."""
    patch.setattr(feed, "mark", lambda connection, until: None)
    patch.setattr(refill, "_lacks", lambda connection, desk_id, claims: False)


def push_from_last_sent(patch: Patch) -> None:
    """A desk sends what it has never sent, whatever the head office has lost."""
    patch.setattr(pull, "_start_again", lambda connection, desk_id: None)


def keep_the_twins_address(patch: Patch) -> None:
    """Two copies of a desk go on reading the same mail."""
    patch.setattr(pull, "_move_house", lambda desk: None)


def drop_what_is_held(patch: Patch) -> None:
    """What cannot be applied is forgotten."""
    patch.setattr(receive, "hold", lambda connection, origin_id, problems: None)


BUGS: list[tuple[Callable[[Patch], None], Scenario]] = [
    (acknowledge_early, lost_on_the_way),
    (trim_when_put, lost_on_the_way),
    (check_no_duplicate, brought_twice),
    (follow_no_chain, forged_on_the_way),
    (serve_what_is_not_applied, interrupted_merge),
    (advance_over_a_gap, lost_deliveries),
    (skip_the_rows, lost_deliveries),
    (label_nothing_anew, restored_desk),
    (return_no_tail, restored_desk),
    (forget_the_junction, restored_desk),
    (open_no_epoch, restored_head_office),
    (believe_every_cursor, overtaken_head_office),
    (push_from_last_sent, restored_head_office),
    (keep_the_twins_address, twins),
    (drop_what_is_held, branch_before_its_tail),
]


@pytest.fixture
def house(six_template: Path, tmp_path: Path) -> Any:
    house = clone(six_template, tmp_path / "house")
    for desk in house.desks.values():
        sync.exchange(desk)
    yield house
    house.close()


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_without_a_bug(house: House, scenario: Scenario) -> None:
    scenario(house)


@pytest.mark.parametrize(("bug", "scenario"), BUGS, ids=[bug.__name__ for bug, _ in BUGS])
def test_a_bug_is_caught(house: House, monkeypatch: Patch, bug: Callable[[Patch], None], scenario: Scenario) -> None:
    bug(monkeypatch)
    with pytest.raises((AssertionError, dbapi2.IntegrityError)):
        scenario(house)

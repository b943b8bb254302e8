"""A head office that was restored: it finds out from any desk, and its rows come back beside what it wrote since."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from bitdesk import sync
from bitdesk.desk import Desk
from bitdesk.errors import RefusedError
from bitdesk.services import organisation
from bitdesk.sync import envelope, feed, refill
from builders import House
from faults.accidents import assert_whole, copied, count, restored
from faults.worlds import assert_sound, mail, rows, settle


def epoch(head: Desk) -> Any:
    return rows(head, "SELECT ack_epoch FROM identity")[0][0]


def contact(house: House, desk: Desk) -> envelope.Contact:
    """Return what a desk says of itself now."""
    sync.exchange(desk)
    path = house.mailbox / house.head_office.address / f"contact-{desk.address}"
    header, _ = envelope.unseal(path.read_bytes())
    assert isinstance(header, envelope.Contact)
    return header


def is_older(head: Desk, said: envelope.Contact) -> bool:
    with head.database.reading() as connection:
        return refill.is_older_than_told(connection, head.desk_id, said)


@pytest.fixture
def told(house: House, desk: Desk) -> envelope.Contact:
    """What a desk says once it has counted and heard of everything."""
    organisation.add_topic(house.head_office, "new", "Sujet", "Topic")
    count(desk, 0, 3)
    settle(house)
    return contact(house, desk)


def test_a_head_office_that_told_all_this_is_not_older(head: Desk, told: envelope.Contact) -> None:
    assert told.feed_mark is not None
    assert [claim.seq for claim in told.acknowledged] == [4]
    assert not is_older(head, told)


STRANGE: dict[str, Callable[[envelope.Contact], dict[str, Any]]] = {
    "a later delivery": lambda said: {"ack_counter": said.ack_counter + 1000},
    "a later receipt": lambda said: {"feed_cursor": said.feed_cursor + 1000},
    "another entry at its cursor": lambda said: {"feed_mark": "0" * 64},
    "an acknowledgement": lambda said: {"acknowledged": (envelope.Claim(said.desk, 9, "0" * 64),)},
    "a row of the head office": lambda said: {"head_office": (envelope.Claim("1" * 32, 900, "0" * 64),)},
}


@pytest.mark.parametrize("strange", STRANGE)
def test_what_this_file_never_told_shows_that_it_is_older(head: Desk, told: envelope.Contact, strange: str) -> None:
    assert is_older(head, msgspec.structs.replace(told, **STRANGE[strange](told)))


@pytest.mark.parametrize("strange", list(STRANGE)[:4])
def test_what_was_told_in_another_epoch_shows_nothing(head: Desk, told: envelope.Contact, strange: str) -> None:
    """The desk begins again with its next delivery anyway."""
    said = msgspec.structs.replace(told, feed_epoch="0" * 32, **STRANGE[strange](told))
    assert not is_older(head, said)


def test_who_was_asked_already_is_not_asked_because_of_that_again(head: Desk, told: envelope.Contact) -> None:
    said = msgspec.structs.replace(told, **STRANGE["a row of the head office"](told))
    with head.database.writing(()) as connection:
        refill.open_epoch(connection)
    assert not is_older(head, said), "it will be asked with its next delivery"
    with head.database.writing(()) as connection:
        connection.execute("UPDATE correspondent SET returned_epoch = (SELECT ack_epoch FROM identity)")
    assert is_older(head, said), "it has given back all that it had, and has heard of more since"


@pytest.mark.parametrize("lost_contact", [False, True])
def test_others_may_come_before_the_one_that_was_forgotten(
    house: House, head: Desk, desk: Desk, tmp_path: Path, lost_contact: bool
) -> None:
    """The counters have overtaken by then what the desk was told."""
    settle(house)
    sync.merge_all(head)
    backup = copied(head, tmp_path / "backup")
    expected = count(desk, 0, 5)
    sync.exchange(desk)
    sync.merge_all(head)
    sync.exchange(desk)
    before = epoch(head)
    if lost_contact:
        for path in mail(house, head.address):
            path.unlink()
    head = restored(house, "", backup)
    for number in range(6):
        expected |= count(house.desks["COL"], 20 + 3 * number, 3)
        sync.exchange(house.desks["COL"])
        sync.merge_all(head)
        sync.exchange(house.desks["COL"])
    assert_whole(house, expected)
    assert epoch(head) != before


def returned(house: House, head: Desk, desk: Desk) -> tuple[Path, envelope.Returned, list[Any]]:
    """Let a desk give back what it has, and return the file."""
    sync.exchange(desk)
    sync.merge_all(head)
    sync.exchange(desk)
    (path,) = (house.mailbox / head.address).glob("returned-*")
    header, body = envelope.unseal(path.read_bytes())
    assert isinstance(header, envelope.Returned)
    return path, header, envelope.decode_rows(header, body, envelope.FeedEntry)


@pytest.fixture
def old(house: House, head: Desk, desk: Desk, tmp_path: Path) -> Desk:
    """A head office that was restored after it had told three topics, and that wrote one since."""
    settle(house)
    backup = copied(head, tmp_path / "backup")
    for code in ("one", "two", "three"):
        organisation.add_topic(head, code, "Sujet", "Topic")
    settle(house)
    head = restored(house, "", backup)
    organisation.add_topic(head, "since", "Sujet", "Topic")
    return head


def codes(head: Desk) -> set[str]:
    return {code for (code,) in rows(head, "SELECT code FROM topic")} - {"hiking", "stay", "shop"}


def journals(head: Desk) -> list[tuple[Any, ...]]:
    return rows(
        head, "SELECT status, parent_seq, head_seq, id = desk_id FROM origin WHERE desk_id = ? ORDER BY epoch, id",
        head.desk_id,
    )  # fmt: skip


def test_what_comes_back_stands_beside_what_was_written_since(house: House, old: Desk, desk: Desk) -> None:
    """The journal that this file writes stays whole, and goes on behind all of it."""
    ((before,),) = rows(old, "SELECT head_seq - 1 FROM origin WHERE status = 'own'")
    returned(house, old, desk)
    sync.merge_all(old)
    assert codes(old) == {"one", "two", "three", "since"}
    assert journals(old) == [("own", None, before + 2, 1), ("vouched", before, before + 3, 0)]
    assert rows(old, "SELECT count(*) FROM junction") == [(1,)]
    assert_sound(old)
    assert_whole(house, {})


@pytest.mark.parametrize("gaps", ["one", "two", "one two", "two three"])
def test_what_a_desk_was_not_told_may_come_from_another(
    house: House, old: Desk, desk: Desk, neighbour: Desk, gaps: str
) -> None:
    """With gaps where this desk was told less; they close in whatever order the rest comes."""
    path, header, found = returned(house, old, desk)
    rest = [row for row in found if row[6] != "topic" or msgspec.json.decode(row[12])["code"] not in gaps.split()]
    path.write_bytes(envelope.seal(header, envelope.encode_rows(rest)))
    sync.merge_all(old)
    assert codes(old) == {"one", "two", "three", "since"} - set(gaps.split())
    assert_sound(old)
    for _ in range(2):
        sync.exchange(neighbour)
        sync.merge_all(old)
    assert codes(old) == {"one", "two", "three", "since"}
    assert_whole(house, {})


def test_it_comes_back_once_whoever_gives_it_back(house: House, old: Desk, desk: Desk) -> None:
    path, *_ = returned(house, old, desk)
    data = path.read_bytes()
    sync.merge_all(old)
    before = rows(old, "SELECT * FROM journal ORDER BY origin_id, seq")
    for _ in range(2):
        path.write_bytes(data)
        assert sync.merge_all(old).refused == ()
    assert rows(old, "SELECT * FROM journal ORDER BY origin_id, seq") == before


SPOILED: dict[str, Callable[[list[Any]], list[Any]]] = {
    "another's rows": lambda found: [(*found[0][:1], b"\x01" * 16, *found[0][2:]), *found[1:]],
    "another payload": lambda found: [*found[:-1], (*found[-1][:12], b"{}", *found[-1][13:])],
}


@pytest.mark.parametrize("spoiled", SPOILED)
def test_what_is_not_what_was_written_is_refused_whole(house: House, old: Desk, desk: Desk, spoiled: str) -> None:
    path, header, found = returned(house, old, desk)
    path.write_bytes(envelope.seal(header, envelope.encode_rows(SPOILED[spoiled](found))))
    before = journals(old)
    (refusal,) = sync.merge_all(old).refused
    assert isinstance(refusal.reason, RefusedError)
    assert (journals(old), codes(old)) == (before, {"since"})


def test_a_new_epoch_counts_from_the_beginning(head: Desk) -> None:
    before = epoch(head)
    with head.database.writing(()) as connection:
        refill.open_epoch(connection)
    assert epoch(head) != before
    assert rows(head, "SELECT ack_counter, restored_at IS NOT NULL FROM identity") == [(0, 1)]


def test_a_mark_is_the_last_entry_up_to_a_receipt(head: Desk, told: envelope.Contact) -> None:
    with head.database.reading() as connection:
        assert feed.mark(connection, 0) is None
        assert feed.mark(connection, told.feed_cursor) == told.feed_mark
        last = feed.mark(connection, 2**40)
    ((expected,),) = rows(head, "SELECT hash FROM journal ORDER BY receipt_no DESC LIMIT 1")
    assert last == expected.hex()

"""Bugs put in on purpose: each makes a scenario fail that passes without it, or the suite would be blind to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
import zstandard
from sqlcipher3 import dbapi2

from bitdesk import clock, sync
from bitdesk.journal.chain import Entry
from bitdesk.services import counting, visits
from bitdesk.sync import batch, contact, envelope, feed, merge, receive
from bitdesk.sync.mailbox import open_mailbox
from builders import House
from faults.children import moment
from faults.worlds import assert_quiet, assert_sound, clone, leave_batches, mail, rows, settle

DAY_MS = 24 * 3600 * 1000
Patch = pytest.MonkeyPatch


def assert_oracle(house: House, counted: dict[bytes, int]) -> None:
    """The head office has what the desks counted, and the desks of an office have one another's."""
    for desk in (house.head_office, *house.desks.values()):
        found = dict(rows(desk, "SELECT id, party_size FROM visit"))
        if desk.is_head_office:
            assert found == counted
        else:
            offices = dict(rows(house.head_office, "SELECT id, office_id FROM visit"))
            assert found == {row_id: counted[row_id] for row_id in counted if offices[row_id] == desk.office_id}
        assert_sound(desk)


def count(house: House, parties: int = 3) -> dict[bytes, int]:
    counted = {}
    for desk in house.desks.values():
        for number in range(parties):
            row = counting.record(desk, 1 + number, at=moment(number))
            visits.revise(desk, row.id, party_size=20 + number)
            counted[row.id] = 20 + number
    return counted


def after_a_day(house: House) -> None:
    tomorrow = clock.now_ms() + DAY_MS + 1
    with clock.use(lambda: tomorrow):
        settle(house)


def lost_on_the_way(house: House) -> None:
    """The contact arrives, the batch does not: it is put again after a day."""
    counted = count(house)
    for desk in house.desks.values():
        sync.exchange(desk)
    for path in mail(house, house.head_office.address):
        if not path.name.startswith("contact"):
            path.unlink()
    sync.merge_all(house.head_office)
    for desk in house.desks.values():
        sync.exchange(desk)
    after_a_day(house)
    assert_oracle(house, counted)


def brought_twice(house: House) -> None:
    """Each batch arrives twice, and once more after it was merged."""
    counted = count(house)
    found = {path: path.read_bytes() for desk in house.desks.values() for path in leave_batches(house, desk)}
    for again in range(2):
        for path, data in found.items():
            path.write_bytes(data)
            path.with_name(f"copy-{again}").write_bytes(data)
        result = sync.merge_all(house.head_office)
        assert result.refused == ()
    settle(house)
    assert_oracle(house, counted)
    assert_quiet(house)


def forged_on_the_way(house: House) -> None:
    """Somebody makes a party larger and seals the batch again."""
    counted = count(house)
    (path, *_) = [path for desk in house.desks.values() for path in leave_batches(house, desk)]
    honest = path.read_bytes()
    header, compressed = envelope.unseal(honest)
    plain = zstandard.decompress(compressed)
    found = msgspec.msgpack.decode(plain)
    found[2][8] = found[2][8].replace(b'"party_size":20', b'"party_size":99')
    assert msgspec.msgpack.encode(found) != plain
    path.write_bytes(envelope.seal(header, msgspec.msgpack.encode(found)))
    sync.merge_all(house.head_office)
    path.write_bytes(honest)
    settle(house)
    assert_oracle(house, counted)


def interrupted_merge(house: House) -> None:
    """Another merge serves the desks between the storing and the applying of a batch."""
    counted = count(house)
    for desk in house.desks.values():
        sync.exchange(desk)
    head = house.head_office
    for path in mail(house, head.address):
        header, body = envelope.unseal(path.read_bytes())
        if isinstance(header, envelope.Batch):
            with head.database.writing(()) as connection:
                receive.store(connection, head, header, body)
        elif isinstance(header, envelope.Contact):
            merge._note_contact(head, header)
    merge.serve(head, open_mailbox(head))
    settle(house)
    assert_oracle(house, counted)
    assert_quiet(house)


def lost_deliveries(house: House) -> None:
    """What the head office sends is lost, twice: the desks say so, and are sent it again."""
    counted = count(house)
    for _ in range(2):
        for desk in house.desks.values():
            sync.exchange(desk)
        sync.merge_all(house.head_office)
        for desk in house.desks.values():
            for path in mail(house, desk.address):
                path.unlink()
    counted |= count(house)
    settle(house)
    assert_oracle(house, counted)
    assert_quiet(house)


Scenario = Callable[[House], None]
SCENARIOS: list[Scenario] = [
    lost_on_the_way, brought_twice, forged_on_the_way, interrupted_merge, lost_deliveries,
]  # fmt: skip


def acknowledge_early(patch: Patch) -> None:
    """The head office acknowledges what a contact announces, not what it has applied."""
    honest = merge._next_delivery

    def early(desk: Any, address: str) -> Any:
        made = honest(desk, address)
        if made is None:
            return None
        header, data = made
        ((seq, head_hash),) = rows(desk, "SELECT head_seq, head_hash FROM correspondent WHERE address = ?", address)
        body = envelope.unseal(data)[1]
        lying = msgspec.structs.replace(header, ack_seq=seq, ack_hash=head_hash.hex())
        return header, envelope.seal(lying, zstandard.decompress(body) if body else b"")

    patch.setattr(merge, "_next_delivery", early)


def trim_when_put(patch: Patch) -> None:
    """The desk lets go of a batch as soon as it is in the mailbox."""
    honest = contact.push

    def trimming(desk: Any, *rest: Any) -> int:
        made = honest(desk, *rest)
        with desk.database.writing(()) as connection:
            connection.execute("DELETE FROM outgoing")
            connection.execute("UPDATE origin SET merged_seq = head_seq WHERE status = 'own'")
        return made

    patch.setattr(contact, "push", trimming)


def check_no_duplicate(patch: Patch) -> None:
    """Entries that are here already are stored again."""

    def blind(connection: Any, desk: Any, header: Any, body: bytes) -> list[Entry]:
        fresh = batch.entries(header, body)
        receive._head(connection, desk, bytes.fromhex(header.origin), bytes.fromhex(header.desk))
        receive._insert(connection, bytes.fromhex(header.origin), fresh)
        return fresh

    patch.setattr(receive, "store", blind)


def follow_no_chain(patch: Patch) -> None:
    """The hash at the end of a batch is not compared with what its entries come to."""

    def trusting(header: envelope.Batch, body: bytes) -> list[Entry]:
        return list(batch._chained(header, envelope.decode_rows(header, body, envelope.WireEntry)))

    patch.setattr(batch, "entries", trusting)


def serve_what_is_not_applied(patch: Patch) -> None:
    """The feed is served up to its last receipt, applied or not: the cursor runs ahead of the data."""
    patch.setattr(feed, "top", lambda connection: connection.execute("SELECT receipts FROM identity").fetchone()[0])


def advance_over_a_gap(patch: Patch) -> None:
    """The desk takes a delivery behind a missing one."""
    honest = contact._take

    def careless(desk: Any, data: bytes) -> bool:
        header, _ = envelope.unseal(data)
        assert isinstance(header, envelope.Delivery)
        with desk.database.writing(()) as connection:
            connection.execute("UPDATE identity SET feed_cursor = max(feed_cursor, ?)", (header.after,))
        return honest(desk, data)

    patch.setattr(contact, "_take", careless)


def skip_the_rows(patch: Patch) -> None:
    """The desk moves its cursor and forgets the rows."""
    patch.setattr(feed, "take", lambda connection, own_desk_id, found: set())


BUGS: list[tuple[Callable[[Patch], None], Scenario]] = [
    (acknowledge_early, lost_on_the_way),
    (trim_when_put, lost_on_the_way),
    (check_no_duplicate, brought_twice),
    (follow_no_chain, forged_on_the_way),
    (serve_what_is_not_applied, interrupted_merge),
    (advance_over_a_gap, lost_deliveries),
    (skip_the_rows, lost_deliveries),
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

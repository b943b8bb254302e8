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
from bitdesk.journal import branches
from bitdesk.journal.chain import Entry
from bitdesk.services import counting, organisation, visits
from bitdesk.sync import batch, contact, envelope, feed, naming, pull, push, receive, refill, serve
from bitdesk.sync.mailbox import open_mailbox
from builders import House
from faults.children import moment
from faults.test_restored_files import copied, opened_copy, restored
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
    assert rows(house.head_office, "SELECT restored_at FROM identity") == [(None,)], "nobody was told what is not there"


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
    assert rows(house.head_office, "SELECT count(*) FROM origin WHERE parent_id IS NOT NULL") == [(0,)]


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
            serve.note_contact(head, header)
    serve.serve(head, open_mailbox(head))
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


def restored_desk(house: House) -> None:
    """A desk is put back to an old copy, counts on, and corrects what it sees again."""
    desk = house.desks["PDM"]
    counted = count(house)
    first = counting.record(desk, 3, at=moment(40)).id
    counted |= {first: 3}
    settle(house)
    backup = copied(desk, house.folder / "backup")
    counted |= {counting.record(desk, 7, at=moment(50 + number)).id: 7 for number in range(6)}
    visits.revise(desk, first, party_size=50)
    settle(house)
    desk = restored(house, "PDM", backup)
    counted |= {counting.record(desk, 8, at=moment(70 + number)).id: 8 for number in range(3)}
    settle(house, rounds=6)
    visits.revise(desk, first, party_size=60)
    settle(house, rounds=6)
    assert_oracle(house, counted | {first: 60})
    assert_quiet(house)
    with desk.database.reading() as ours:
        here = {origin.id for origin in branches.origins(ours, desk.desk_id)}
    with house.head_office.database.reading() as theirs:
        assert here == {origin.id for origin in branches.origins(theirs, desk.desk_id)}


def restored_head_office(house: House) -> None:
    """The head office is put back to yesterday: desks give back what it had, its own rows included."""
    head = house.head_office
    backup = copied(head, house.folder / "backup")
    counted = count(house)
    organisation.add_topic(head, "lost", "Perdu", "Lost")
    settle(house)
    head = restored(house, "", backup)
    settle(house, rounds=6)
    assert ("lost",) in rows(head, "SELECT code FROM topic")
    assert_oracle(house, counted)
    assert_quiet(house)


def overtaken_head_office(house: House) -> None:
    """A head office is put back, and goes on with other desks before the one that it forgot is in contact again."""
    settle(house)
    sync.merge_all(house.head_office)
    backup = copied(house.head_office, house.folder / "backup")
    desk, other = house.desks["PDM"], house.desks["COL"]
    counted = {counting.record(desk, 2, at=moment(number)).id: 2 for number in range(5)}
    sync.exchange(desk)
    sync.merge_all(house.head_office)
    sync.exchange(desk)
    for path in mail(house, house.head_office.address):
        path.unlink()
    head = restored(house, "", backup)
    for number in range(6):
        counted |= {counting.record(other, 3, at=moment(20 + 3 * number + more)).id: 3 for more in range(3)}
        sync.exchange(other)
        sync.merge_all(head)
        sync.exchange(other)
    settle(house, rounds=6)
    assert_oracle(house, counted)
    assert_quiet(house)


def twins(house: House) -> None:
    """A laptop is cloned and both count: each has its own mail from then on."""
    counted = count(house)
    settle(house)
    twin = opened_copy(house, "PDM", "twin")
    for number, desk in enumerate((house.desks["PDM"], twin)):
        counted[counting.record(desk, 9, at=moment(50 + number)).id] = 9
    settle(house, rounds=8)
    assert_oracle(house, counted)
    assert_quiet(house)
    installations = {rows(desk, "SELECT installation_id FROM identity")[0] for desk in (house.desks["PDM"], twin)}
    assert len(installations) == 2


def branch_before_its_tail(house: House) -> None:
    """A restored head office is sent a branch before the tail whose rows it revises: the revision waits for them."""
    desk = house.desks["PDM"]
    settle(house)
    old_desk, old_head = copied(desk, house.folder / "desk"), copied(house.head_office, house.folder / "head")
    tail = counting.record(desk, 2, at=moment(1)).id
    settle(house)
    desk = restored(house, "PDM", old_desk)
    after = counting.record(desk, 3, at=moment(2)).id
    settle(house, rounds=6)
    visits.revise(desk, tail, party_size=42)
    settle(house, rounds=6)
    head = restored(house, "", old_head)
    held_back: dict[Path, bytes] = {}
    for _ in range(2):
        sync.exchange(desk)
        held_back |= {
            path: path.read_bytes() for path in mail(house, head.address) if path.name.startswith(desk.desk_id.hex())
        }
        for path in held_back:
            path.unlink(missing_ok=True)
        sync.merge_all(head)
    assert held_back
    for path, data in held_back.items():
        path.write_bytes(data)
    settle(house, rounds=6)
    assert_oracle(house, {tail: 42, after: 3})
    assert_quiet(house)


Scenario = Callable[[House], None]
SCENARIOS: list[Scenario] = [
    lost_on_the_way, brought_twice, forged_on_the_way, interrupted_merge, lost_deliveries, restored_desk,
    restored_head_office, overtaken_head_office, twins, branch_before_its_tail,
]  # fmt: skip


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

    def trusting(header: envelope.Batch, body: bytes) -> list[Entry]:
        return list(batch._chained(header, envelope.decode_rows(header, body, envelope.WireEntry)))

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

"""What may go wrong with files and mail, each told once: it ends well, unless there is a bug."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import zstandard

from bitdesk import clock, sync
from bitdesk.journal import branches
from bitdesk.services import counting, organisation, visits
from bitdesk.sync import envelope, receive, serve
from bitdesk.sync.mailbox import open_mailbox
from builders import House
from faults.accidents import copied, opened_copy, restored
from faults.children import moment
from faults.worlds import assert_quiet, assert_sound, leave_batches, mail, rows, settle

DAY_MS = 24 * 3600 * 1000


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

"""Batches as carriers and strangers spoil them: the same final state or a refusal, never a loss."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec
import pytest
import zstandard

from bitdesk import sync
from bitdesk.desk import Desk
from bitdesk.errors import RefusedError
from bitdesk.services import counting, visits
from bitdesk.sync import batch, envelope, merge
from bitdesk.sync.envelope import Batch, seal, unseal
from builders import House, make_desk
from faults.children import moment
from faults.worlds import assert_sound, clone, cloned, contents, differing, leave_batches, mail, rows, settle

ENTRIES_A_BATCH = 7
ORDERS = 100


def count_a_morning(desk: Desk, parties: int = 12) -> None:
    """Count, revise, void: thirty entries or so."""
    for number in range(parties):
        row = counting.record(desk, 1 + number, at=moment(number), department="34", topics=["stay"])
        if number % 3 == 0:
            visits.revise(desk, row.id, party_size=50 + number, country="BE")
        if number % 4 == 0:
            visits.void(desk, row.id)


@pytest.fixture
def sent(house: House, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The batches of a morning at Pont de Montvert, as they lie in the head office's mailbox."""
    monkeypatch.setattr(batch, "ENTRIES", ENTRIES_A_BATCH)
    count_a_morning(house.desks["PDM"])
    files = sorted(leave_batches(house, house.desks["PDM"]), key=lambda path: merge._order(path.name))
    assert len(files) >= 3
    return files


@pytest.fixture
def state(house: House, sent: list[Path], tmp_path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """What the honest batches come to."""
    house.head_office.database.close()
    with cloned(house.folder, tmp_path / "honest") as honest:
        sync.merge_all(honest.head_office)
        return contents(honest.head_office)


def withdraw(files: list[Path]) -> dict[str, bytes]:
    """Take files out of the mailbox, and return them by name."""
    found = {path.name: path.read_bytes() for path in files}
    for path in files:
        path.unlink()
    return found


def changed(head: Desk) -> tuple[Any, ...]:
    """Return what tells cheaply that something was merged."""
    return rows(head, "SELECT count(*), sum(head_seq), sum(applied_seq) FROM origin")[0]


def assert_refused(house: House, spoiled: Iterator[bytes], *, most: int = 0) -> int:
    """Every spoiled file is refused and changes nothing, but for `most` that may come to the same as the honest one."""
    head = house.head_office
    folder = house.mailbox / head.address
    accepted = count = 0
    before = changed(head)
    for count, data in enumerate(spoiled, start=1):
        path = folder / "spoiled"
        path.write_bytes(data)
        result = sync.merge_all(head)
        if [refusal.name for refusal in result.refused] == ["spoiled"]:
            assert changed(head) == before, f"refused, and yet it changed something ({count})"
            assert path.exists(), "a refused file is left where it is"
        else:
            accepted += 1
            before = changed(head)
        path.unlink(missing_ok=True)
    assert accepted <= most, f"{accepted} of {count} spoiled files were taken"
    return count


def assert_honest_still_merge(house: House, honest: dict[str, bytes], state: dict[str, Any]) -> None:
    for name, data in honest.items():
        (house.mailbox / house.head_office.address / name).write_bytes(data)
    result = sync.merge_all(house.head_office)
    assert (result.waiting, result.refused) == ((), ())
    assert differing(contents(house.head_office), state) == []
    assert_sound(house.head_office)


def test_cut_at_every_length(house: House, sent: list[Path], state: dict[str, Any]) -> None:
    honest = withdraw(sent)
    data = honest[sent[0].name]
    assert assert_refused(house, (data[:length] for length in range(len(data)))) == len(data)
    assert_honest_still_merge(house, honest, state)


def test_a_bit_flipped_in_every_byte(house: House, sent: list[Path], state: dict[str, Any]) -> None:
    honest = withdraw(sent)
    data = honest[sent[0].name]
    choose = random.Random(1)
    flipped = (flip(data, place, choose.randrange(8)) for place in range(len(data)))
    assert_refused(house, flipped)
    assert_honest_still_merge(house, honest, state)


def flip(data: bytes, place: int, bit: int) -> bytes:
    return data[:place] + bytes([data[place] ^ 1 << bit]) + data[place + 1 :]


def test_every_single_bit_is_noticed_by_the_checksum(sent: list[Path]) -> None:
    data = sent[0].read_bytes()
    for place in range(len(data)):
        for bit in range(8):
            with pytest.raises(RefusedError):
                unseal(flip(data, place, bit))


def test_bytes_behind_the_end_are_refused(house: House, sent: list[Path], state: dict[str, Any]) -> None:
    honest = withdraw(sent)
    data = honest[sent[0].name]
    assert_refused(house, iter([data + b"\x00", data + data, b"\x00" + data]))
    assert_honest_still_merge(house, honest, state)


def reseal(data: bytes, change: Callable[[Batch], Batch], body: bytes | None = None) -> bytes:
    """Return an envelope with another header and a checksum that holds: a carrier cannot, a forger can."""
    header, compressed = unseal(data)
    assert isinstance(header, Batch)
    plain = zstandard.decompress(compressed) if body is None else body
    return seal(change(header), plain)


def seal_raw(header: Batch, compressed: bytes) -> bytes:
    """Seal a body as it is given, whatever it is; the header keeps the length that it announces."""
    whole = seal(msgspec.structs.replace(header))
    text = msgspec.json.encode(header)
    raw = b"".join([envelope.MAGIC, len(text).to_bytes(4, "big"), text, compressed])
    assert whole.startswith(envelope.MAGIC)
    return raw + sha256(raw).digest()


LIES: dict[str, list[Any]] = {
    "organisation": ["0" * 32],
    "recipient": ["0" * 32 + "-00000000", None],
    "desk": ["0" * 32],
    "first": [0, 2],
    "last": [0, 1, 6, 8, 2**62],
    "hash_before": ["0" * 64],
    "hash_after": ["0" * 64],
}


@pytest.mark.parametrize("name", LIES)
def test_a_header_that_lies(house: House, sent: list[Path], state: dict[str, Any], name: str) -> None:
    honest = withdraw(sent)
    data = honest[sent[0].name]
    lying = (
        reseal(data, lambda header, value=value: msgspec.structs.replace(header, **{name: value}))  # type: ignore[misc]
        for value in LIES[name]
    )
    refused = [data for data in lying if data != honest[sent[0].name]]
    if name == "first":
        # A batch that claims to begin later waits for what is before it; it is never taken.
        path = house.mailbox / house.head_office.address / "spoiled"
        path.write_bytes(refused.pop())
        assert sync.merge_all(house.head_office).waiting == ("spoiled",)
        path.unlink()
    assert_refused(house, iter(refused))
    assert_honest_still_merge(house, honest, state)


def test_a_body_that_was_altered_and_sealed_again(house: House, sent: list[Path], state: dict[str, Any]) -> None:
    honest = withdraw(sent)
    header, compressed = unseal(honest[sent[0].name])
    assert isinstance(header, Batch)
    plain = zstandard.decompress(compressed)
    choose = random.Random(2)
    altered = (seal(header, flip(plain, place, choose.randrange(8))) for place in range(len(plain)))
    # The first byte of `last_of_txn` aside, each bit is hashed; none may be taken for something else.
    assert_refused(house, altered)
    frames = (seal_raw(header, flip(compressed, place, choose.randrange(8))) for place in range(len(compressed)))
    # Some bits of a zstd frame mean nothing: what is taken is then the honest batch.
    assert_refused(house, frames, most=8)
    assert_honest_still_merge(house, honest, state)


def forged(data: bytes, change: Callable[[list[Any]], Any]) -> bytes:
    """Return a batch whose rows were changed, sealed again."""
    header, compressed = unseal(data)
    found = msgspec.msgpack.decode(zstandard.decompress(compressed))
    made = change(found)
    return seal(header, msgspec.msgpack.encode(found if made is None else made))


FORGERIES: dict[str, Callable[[list[Any]], Any]] = {
    "the last transaction is cut": lambda found: found[:-1],
    "an entry is missing": lambda found: found[:2] + found[3:],
    "an entry is there twice": lambda found: [*found, found[-1]],
    "two entries are exchanged": lambda found: [found[1], found[0], *found[2:]],
    "no entry": lambda found: [],
    "another form": lambda found: {"rows": found},
    "a number of 64 bits": lambda found: [[*found[0][:1], 2**64 - 1, *found[0][2:]], *found[1:]],
    "a schema of 64 bits": lambda found: [[*found[0][:5], 2**64 - 1, *found[0][6:]], *found[1:]],
    "an id of 15 bytes": lambda found: [[*found[0][:4], b"\x00" * 15, *found[0][5:]], *found[1:]],
    "an id of no bytes": lambda found: [[*found[0][:4], b"", *found[0][5:]], *found[1:]],
    "no payload": lambda found: [[*found[0][:8], None, *found[0][9:]], *found[1:]],
    "no salt": lambda found: [[*found[0][:7], None, *found[0][8:]], *found[1:]],
    "an SQL kind": lambda found: [[*found[0][:2], "visit; DROP TABLE visit", *found[0][3:]], *found[1:]],
    "another payload": lambda found: [[*found[0][:8], b"{}", *found[0][9:]], *found[1:]],
    "a column more": lambda found: [[*row, 1] for row in found],
    "not closed": lambda found: [*found[:-1], [False, *found[-1][1:]]],
}


@pytest.mark.parametrize("forgery", FORGERIES)
def test_a_batch_that_was_forged(house: House, sent: list[Path], state: dict[str, Any], forgery: str) -> None:
    honest = withdraw(sent)
    assert_refused(house, iter([forged(honest[sent[0].name], FORGERIES[forgery])]))
    assert_honest_still_merge(house, honest, state)


def test_a_cut_transaction_with_a_header_that_agrees(house: House, sent: list[Path], state: dict[str, Any]) -> None:
    honest = withdraw(sent)
    data = honest[sent[0].name]
    header, compressed = unseal(data)
    assert isinstance(header, Batch)
    found = batch.entries(header, compressed)
    # The first transaction opens the day and counts the first party: two entries.
    assert [entry.last_of_txn for entry in found[:2]] == [False, True]
    half = msgspec.msgpack.decode(zstandard.decompress(compressed))[:1]
    agreeing = msgspec.structs.replace(header, last=header.first, hash_after=found[0].hash.hex())
    assert_refused(house, iter([seal(agreeing, msgspec.msgpack.encode(half))]))
    assert_honest_still_merge(house, honest, state)


def bombs(header: Batch) -> Iterator[bytes]:
    """Give bodies that unpack to far more than they are, and say so, or say less, or say nothing."""
    zeros = zstandard.compress(b"\x00" * (64 << 20))
    for announced in (len(zeros), 1, 64 << 20, envelope.MAX_BODY_BYTES):
        yield seal_raw(msgspec.structs.replace(header, body_bytes=announced), zeros)
    silent = zstandard.ZstdCompressor(write_content_size=False).compress(b"\x00" * (1 << 20))
    yield seal_raw(msgspec.structs.replace(header, body_bytes=1 << 20), silent)
    yield seal_raw(msgspec.structs.replace(header, body_bytes=1 << 20), b"")
    yield seal_raw(msgspec.structs.replace(header, body_bytes=10), b"\x28\xb5\x2f\xfd")
    # As many rows as fit, and a list in a list in a list.
    row = msgspec.msgpack.encode((False, 0, "", "", b"", 0, None, None, None, None))
    many = 3_000_000
    yield seal(header, b"\xdd" + many.to_bytes(4, "big") + row * many)
    yield seal(header, b"\xdd\xff\xff\xff\xff" + row)
    yield seal(header, b"\x91" * 100_000 + b"\x90")
    yield seal(header, b"\x91\x9a\xc3\x01\xa5visi\xff\xa6insert\xc4\x00\x01\xc0\xc0\xc0\xc0")


def test_bombs_are_refused_within_bounds(house: House, sent: list[Path], state: dict[str, Any]) -> None:
    honest = withdraw(sent)
    header, _ = unseal(honest[sent[0].name])
    assert isinstance(header, Batch)
    assert_refused(house, bombs(header))
    assert_honest_still_merge(house, honest, state)


def with_header(text: bytes) -> bytes:
    raw = envelope.MAGIC + len(text).to_bytes(4, "big") + text
    return raw + sha256(raw).digest()


HEADERS = [
    b"", b"{}", b"[]", b"null", b"{", b'{"type":"batch"}', b'{"type":"visit"}', b'{"type":"\xff"}', b"\xff\xfe",
    b'{"a":' + b"[" * 60_000, b'{"type":"batch","x":' + b'{"a":' * 12_000, b'{"type":' + b"9" * 5_000 + b"}",
]  # fmt: skip


@pytest.mark.parametrize("text", HEADERS, ids=range(len(HEADERS)))
def test_a_header_that_is_no_header(house: House, sent: list[Path], state: dict[str, Any], text: bytes) -> None:
    honest = withdraw(sent)
    assert_refused(house, iter([with_header(text)]))
    assert_honest_still_merge(house, honest, state)


def test_a_header_of_other_types(house: House, sent: list[Path], state: dict[str, Any]) -> None:
    honest = withdraw(sent)
    header, compressed = unseal(honest[sent[0].name])
    known = msgspec.json.decode(msgspec.json.encode(header))
    wrong: list[Any] = [None, -1, 2**63, 1.5, "é", "../../etc/passwd", [], {}, True]
    spoiled = [
        with_header(msgspec.json.encode(known | {name: value}))[:-32] + compressed
        for name in known
        for value in wrong
        if name not in {"organisation_name", "at_ms", "schema", "epoch", "version", "recipient"}
    ]
    sealed = [whole + sha256(whole).digest() for whole in spoiled]
    assert_refused(house, iter(sealed))
    assert_honest_still_merge(house, honest, state)


def test_duplicated_renamed_and_shuffled(house: House, sent: list[Path], state: dict[str, Any], tmp_path: Path) -> None:
    honest = withdraw(sent)
    house.close()
    choose = random.Random(4)
    for order in range(ORDERS):
        with cloned(house.folder, tmp_path / "shuffled") as world:
            head = world.head_office
            folder = world.mailbox / head.address
            arriving = [*honest.items(), *choose.choices(list(honest.items()), k=2)]
            choose.shuffle(arriving)
            for number, (name, data) in enumerate(arriving):
                path = folder / choose.choice([name, f"copy-{number}", f"a{number}.{name}"])
                path.write_bytes(data)
                if choose.random() < 0.6:
                    sync.merge_all(head)
            for _ in honest:
                sync.merge_all(head)
            assert differing(contents(head), state) == [], f"order {order}"
            assert [path.name for path in mail(world, head.address)] == []


def test_replayed_after_it_was_merged(house: House, sent: list[Path], state: dict[str, Any]) -> None:
    honest = withdraw(sent)
    for _ in range(3):
        assert_honest_still_merge(house, honest, state)
    counting.record(house.desks["PDM"], 3, at=moment(500))
    settle(house)
    assert (
        sync.state(house.desks["PDM"]).merged
        == rows(house.head_office, "SELECT head_seq FROM origin WHERE id = ?", house.desks["PDM"].desk_id)[0][0]
    )


def test_from_another_organisation(house: House, sent: list[Path], state: dict[str, Any], tmp_path: Path) -> None:
    honest = withdraw(sent)
    stranger = make_desk(tmp_path / "strangers")
    count_a_morning(stranger)
    sync.exchange(stranger)
    theirs = [path.read_bytes() for path in (tmp_path / "strangers" / "mailbox").glob("*/*")]
    stranger.database.close()
    assert len(theirs) >= 2
    assert_refused(house, iter(theirs))
    # Even with our own name on it, and to our own address: their chain begins with their organisation.
    ours, _ = unseal(honest[sent[0].name])
    assert isinstance(ours, Batch)
    batches = [data for data in theirs if isinstance(header := unseal(data)[0], Batch) and header.first == 1]
    renamed = [
        reseal(
            data,
            lambda header: msgspec.structs.replace(
                header, organisation=ours.organisation, recipient=ours.recipient, desk=ours.desk,
                origin=ours.origin, hash_before=ours.hash_before,
            ),
        )
        for data in batches
    ]  # fmt: skip
    assert_refused(house, iter(renamed))
    assert_honest_still_merge(house, honest, state)


def test_entries_of_another_desk_under_its_own_name(house: House, sent: list[Path], state: dict[str, Any]) -> None:
    honest = withdraw(sent)
    other = house.desks["COL"]
    ours, _ = unseal(honest[sent[0].name])
    assert isinstance(ours, Batch)
    text = other.desk_id.hex()
    # The forger gives the genesis of the other desk, so that only the hashes themselves can tell.
    genesis = rows(other, "SELECT head_hash FROM origin WHERE status = 'own'")[0][0]
    stolen = msgspec.structs.replace(ours, desk=text, origin=text, sender=other.address, hash_before=genesis.hex())
    assert_refused(house, iter([seal(stolen, zstandard.decompress(unseal(honest[sent[0].name])[1]))]))
    assert_honest_still_merge(house, honest, state)


def test_an_epoch_apart(template: Path, tmp_path: Path) -> None:
    """What a desk writes in an older copy of its file is kept beside what is here, and changes none of it."""
    house = clone(template, tmp_path / "house")
    count_a_morning(house.desks["PDM"])
    settle(house)
    house.close()
    older = clone(house.folder, tmp_path / "older")
    house = clone(house.folder, tmp_path / "newer")
    counting.record(house.desks["PDM"], 1, at=moment(100))
    settle(house)
    kept = contents(house.head_office)
    row = counting.record(older.desks["PDM"], 2, at=moment(101))
    (theirs,) = leave_batches(older, older.desks["PDM"])
    (house.mailbox / house.head_office.address / theirs.name).write_bytes(theirs.read_bytes())
    assert sync.merge_all(house.head_office).refused == ()
    found = contents(house.head_office)
    assert differing(found, kept) == ["visit", "journal", "origin"]
    assert [tuple(entry[:2]) for entry in found["visit"] if entry not in kept["visit"]] == [
        (row.id, older.desks["PDM"].desk_id)
    ]
    assert all(entry in found["journal"] for entry in kept["journal"])
    (branch,) = (origin for origin in found["origin"] if origin not in kept["origin"])
    assert branch[1] == older.desks["PDM"].desk_id
    older.close()
    house.close()

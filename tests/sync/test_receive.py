from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from bitdesk import ids, sync
from bitdesk.desk import Desk
from bitdesk.errors import RefusedError
from bitdesk.journal import branches
from bitdesk.services import counting
from bitdesk.sync import batch, envelope, merge, receive
from builders import House, make_house
from faults.children import moment
from faults.handmade import Hand, Written, visit
from faults.worlds import assert_sound, clone, contents, rows, settle

JOURNAL = "SELECT seq, hash FROM journal WHERE origin_id = ? ORDER BY seq"


def batches(desk: Desk, *spans: tuple[int, int]) -> list[bytes]:
    """Return batches of any spans of a desk's entries (each at a transaction's end)."""
    found = []
    with desk.database.reading() as connection:
        for first, last in spans:
            own = branches.own(connection)
            cut = batch.cut(connection, desk, own, first - 1, last, desk.identity.head_office_address)
            found += [data for _, data in cut]
    return found


def take(head: Desk, data: bytes) -> int:
    """Merge one batch; return how many entries were new."""
    header, body = envelope.unseal(data)
    assert isinstance(header, envelope.Batch)
    return merge.merge_batch(head, header, body)


@pytest.fixture
def counted(desk: Desk) -> Desk:
    """A desk with 801 entries."""
    for number in range(800):
        counting.record(desk, 1 + number % 99, at=moment(number))
    return desk


def assert_all_there(head: Desk, desk: Desk) -> None:
    assert rows(head, JOURNAL, desk.desk_id) == rows(desk, JOURNAL, desk.desk_id)
    assert rows(head, "SELECT * FROM visit ORDER BY id") == rows(desk, "SELECT * FROM visit ORDER BY id")
    assert_sound(head)


def test_overlapping_batches_in_reverse(head: Desk, counted: Desk) -> None:
    early, late = batches(counted, (1, 500), (300, 801))
    with pytest.raises(receive.WaitingError):
        take(head, late)
    assert rows(head, "SELECT count(*) FROM visit") == [(0,)]
    assert take(head, early) == 500
    assert take(head, late) == 301
    assert_all_there(head, counted)


def test_overlapping_batches_in_order_and_again(head: Desk, counted: Desk) -> None:
    spans = batches(counted, (1, 500), (300, 801), (3, 700), (1, 801), (801, 801))
    assert [take(head, data) for data in (*spans, *reversed(spans))] == [500, 301, 0, 0, 0, 0, 0, 0, 0, 0]
    assert_all_there(head, counted)


def test_a_gap_waits_and_then_completes(head: Desk, counted: Desk, house: House) -> None:
    folder = house.mailbox / head.address
    folder.mkdir()
    first, second, third = batches(counted, (1, 100), (101, 400), (401, 801))
    (folder / "a-101").write_bytes(second)
    (folder / "a-401").write_bytes(third)
    assert sync.merge_all(head).waiting == ("a-101", "a-401")
    assert {path.name for path in folder.iterdir()} == {"a-101", "a-401"}
    (folder / "a-1").write_bytes(first)
    result = sync.merge_all(head)
    assert (result.batches, result.entries, result.waiting) == (3, 801, ())
    assert_all_there(head, counted)


def test_a_transaction_at_a_batchs_edge_is_never_half_visible(
    head: Desk, counted: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch, "ENTRIES", 1)
    opening, *_ = batches(counted, (1, 6))
    assert take(head, opening) == 2
    assert rows(head, "SELECT count(*) FROM opening_day") == [(1,)]
    assert rows(head, "SELECT count(*) FROM visit") == [(1,)]


def test_desk_and_head_office_may_cut_at_different_sizes(
    head: Desk, counted: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receive, "CHUNK_ENTRIES", 7)
    for data in batches(counted, (1, 801)):
        take(head, data)
    assert_all_there(head, counted)


def test_entries_that_were_only_stored_are_applied_in_chunks(
    head: Desk, counted: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    (data,) = batches(counted, (1, 801))
    header, body = envelope.unseal(data)
    assert isinstance(header, envelope.Batch)
    with head.database.writing(()) as connection:
        assert len(receive.store(connection, head, header, body)[1]) == 801
        assert receive.unapplied(connection) == [counted.desk_id]
    monkeypatch.setattr(receive, "CHUNK_ENTRIES", 50)
    with head.database.writing(()) as connection:
        assert receive.apply_stored(connection, counted.desk_id) == 50
    merge.finish_interrupted(head)
    assert_all_there(head, counted)


def test_receipts_are_numbered_without_gaps(head: Desk, counted: Desk, house: House) -> None:
    settle(house)
    receipts = [number for (number,) in rows(head, "SELECT receipt_no FROM journal ORDER BY receipt_no")]
    assert receipts == list(range(1, len(receipts) + 1))


def test_a_desk_that_was_not_set_up_here(head: Desk, desk: Desk, tmp_path: Path) -> None:
    other = make_house(tmp_path / "other", "PDM")
    counting.record(other.desks["PDM"], 1, at=moment(1))
    (data,) = batches(other.desks["PDM"], (1, 2))
    with pytest.raises(RefusedError, match="not set up"):
        take(head, data)
    other.close()


def test_the_head_offices_own_journal_does_not_come_by_mail(head: Desk) -> None:
    with head.database.reading() as connection:
        ((_, data), *_) = batch.cut(connection, head, branches.own(connection), 0, 1, head.address)
    with pytest.raises(RefusedError, match="not set up"):
        take(head, data)


def test_a_chain_that_begins_elsewhere(head: Desk, desk: Desk) -> None:
    hand = Hand(desk, head)
    hand.hash = b"\x01" * 32
    _, data = hand.write([Written("visit", "insert", ids.new(), visit(desk))])
    with pytest.raises(RefusedError, match="does not begin where"):
        take(head, data)
    assert rows(head, "SELECT count(*) FROM visit") == [(0,)]


def test_a_chain_that_follows_another_past(head: Desk, desk: Desk) -> None:
    """Two copies of a desk wrote: what follows the one does not follow the other."""
    one, other = Hand(desk, head), Hand(desk, head)
    written = [Written("visit", "insert", ids.new(), visit(desk))]
    take(head, one.write(written)[1])
    _, earlier = other.write([Written("visit", "insert", ids.new(), visit(desk))])
    _, later = other.write([Written("visit", "insert", ids.new(), visit(desk))])
    with pytest.raises(receive.WaitingError):
        take(head, later)
    assert rows(head, "SELECT count(*) FROM visit") == [(1,)]
    assert (take(head, earlier), take(head, later), take(head, earlier)) == (1, 1, 0)
    assert rows(head, "SELECT count(*) FROM visit") == [(3,)]
    assert rows(head, "SELECT parent_id, parent_seq, head_seq FROM origin WHERE epoch = 1") == [(desk.desk_id, 0, 2)]
    assert_sound(head)


def test_a_journals_name_is_not_what_tells_it(head: Desk, counted: Desk) -> None:
    """The label of a batch is a word; its hashes say where it belongs."""
    (data,) = batches(counted, (1, 801))
    header, body = envelope.unseal(data)
    assert isinstance(header, envelope.Batch)
    for origin, fresh in ((b"\x07" * 16, 801), (head.desk_id, 0)):
        assert merge.merge_batch(head, msgspec.structs.replace(header, origin=origin.hex()), body) == fresh
    assert rows(head, "SELECT id FROM origin WHERE desk_id = ?", counted.desk_id) == [(counted.desk_id,)]
    assert_all_there(head, counted)


NEW = ids.new()
HELD: dict[str, tuple[str, str, Any]] = {
    "an unknown kind": ("parking", "insert", {"cars": 100}),
    "an unknown column": ("visit", "insert", {"weather": "rain"}),
    "an unknown operation": ("visit", "delete", {}),
    "a party of none": ("visit", "insert", {"party_size": 0}),
    "a number of text": ("visit", "insert", {"party_size": "two"}),
    "a number of 64 bits": ("visit", "insert", {"party_size": 2**64}),
    "a number with a comma": ("visit", "insert", {"party_size": 2.5}),
    "no office": ("visit", "insert", {"office_id": None}),
    "an office that is no id": ("visit", "insert", {"office_id": "PDM"}),
    "an id of other characters": ("visit", "insert", {"office_id": "z" * 32}),
    "a day that is none": ("visit", "insert", {"visited_on": "2019-02-30"}),
    "topics that are no list": ("visit", "insert", {"topics": {"hiking": 1}}),
    "a list in a list": ("visit", "insert", {"topics": [[["hiking"]]]}),
    "a payload that is no JSON": ("visit", "insert", b"\xff{"),
    "a payload of bad text": ("visit", "insert", b'{"office_id":"\xff"}'),
    "a payload that is deep": ("visit", "insert", b'{"topics":' + b"[" * 100_000),
    "an unknown column that is deep": ("visit", "insert", b'{"weather":' + b"[" * 100_000),
    "a payload that is a list": ("visit", "insert", b"[]"),
    "a row that is not here": ("visit", "update", {"party_size": 3}),
    "a reference row's child without parent": (
        "workstation", "insert", {"office_id": "0" * 32, "name": "Accueil"},
    ),
    "an SQL name": ('visit" --', "insert", {}),
}  # fmt: skip


@pytest.mark.parametrize("case", HELD)
def test_what_cannot_be_applied_is_held_and_blocks_nothing(house: House, desk: Desk, case: str) -> None:
    head = house.head_office
    kind, op, values = HELD[case]
    if isinstance(values, dict) and kind == "visit" and op == "insert":
        values = visit(desk, **values)
    hand = Hand(desk, head)
    good = [Written("visit", "insert", ids.new(), visit(desk, party_size=n)) for n in (1, 2, 3)]
    depends = Written("visit", "update", NEW, {"public": "local"})
    name, data = hand.write([good[0], Written(kind, op, NEW, values), good[1], depends, good[2]])
    (house.mailbox / head.address).mkdir(exist_ok=True)
    (house.mailbox / head.address / name).write_bytes(data)
    result = sync.merge_all(head)
    assert (result.entries, result.refused) == (5, ())
    assert result.held == 2, "the bad entry, and the one that depends on it"
    assert rows(head, "SELECT party_size FROM visit ORDER BY party_size") == [(1,), (2,), (3,)]
    held = rows(head, "SELECT seq, reason <> '' FROM held ORDER BY seq")
    assert held == [(2, 1), (4, 1)]
    assert rows(head, "SELECT applied_seq, head_seq FROM origin WHERE id = ?", desk.desk_id) == [(5, 5)]
    assert_sound(head)


def test_a_row_of_another_desk_is_not_touched(house: House, desk: Desk, neighbour: Desk) -> None:
    head = house.head_office
    row = counting.record(neighbour, 4, at=moment(4))
    settle(house)
    before = rows(head, "SELECT * FROM visit")
    hand = Hand(desk, head)
    _, data = hand.write(
        [
            Written("visit", "update", row.id, {"party_size": 99}),
            Written("visit", "insert", row.id, visit(desk, party_size=98)),
        ]
    )
    assert take(head, data) == 2
    assert rows(head, "SELECT seq FROM held ORDER BY seq") == [(1,), (2,)]
    assert rows(head, "SELECT * FROM visit") == before


def test_a_transaction_is_held_whole(head: Desk, desk: Desk) -> None:
    good = Written("visit", "insert", ids.new(), visit(desk), last_of_txn=False)
    _, data = Hand(desk, head).write([good, Written("parking", "insert", ids.new(), {})])
    take(head, data)
    assert rows(head, "SELECT seq FROM held ORDER BY seq") == [(1,), (2,)]
    assert rows(head, "SELECT count(*) FROM visit") == [(0,)]


def test_what_is_held_has_no_receipt(head: Desk, desk: Desk) -> None:
    _, data = Hand(desk, head).write([Written("parking", "insert", ids.new(), {})])
    take(head, data)
    assert rows(head, "SELECT receipt_no FROM journal WHERE kind = 'parking'") == [(None,)]


def test_the_same_whatever_the_batches(template: Path, tmp_path: Path) -> None:
    """Tables and held entries are the same, whether a batch brings an entry with others or alone."""
    one, other = clone(template, tmp_path / "one"), clone(template, tmp_path / "other")
    desk = one.desks["PDM"]
    written = [Written("visit", "insert", ids.new(), visit(desk, party_size=n % 4)) for n in range(12)]
    take(one.head_office, Hand(desk, one.head_office).write(written)[1])
    hand = Hand(desk, other.head_office)
    for entry in written:
        take(other.head_office, hand.write([entry])[1])
    ends = [contents(house.head_office) for house in (one, other)]
    assert [ends[0][name] == ends[1][name] for name in ("visit", "held")] == [True, True]
    assert len(ends[0]["held"]) == 3
    for house in (one, other):
        house.close()

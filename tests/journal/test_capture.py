"""How a write becomes entries: the payload's bytes, the numbers, and the head."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from bitdesk import ids
from bitdesk.desk import Desk
from bitdesk.journal import capture, chain
from bitdesk.journal.capture import Captured, Writer
from bitdesk.services import counting
from bitdesk.values import SCHEMA_VERSION
from builders import House
from evidence import broken, journal, rows


def test_an_insert_leaves_nulls_out() -> None:
    values: dict[str, Any] = {
        "party_size": 2,
        "country": None,
        "topics": [],
        "zero": 0,
        "text": "",
        "été": "é",
        "no": False,
    }
    captured = capture.capture("visit", chain.INSERT, bytes(16), values)
    assert captured.payload == '{"party_size":2,"topics":[],"zero":0,"text":"","été":"é","no":false}'.encode()
    assert captured[:3] == ("visit", "insert", bytes(16))


def test_an_update_writes_nulls() -> None:
    captured = capture.capture("visit", chain.UPDATE, bytes(16), {"country": None, "party_size": 2})
    assert captured.payload == b'{"country":null,"party_size":2}'


def append(desk: Desk, count: int, writer: Writer | None = None, at_ms: int = 5) -> int:
    captured = [Captured("visit", chain.INSERT, ids.new(), b"{}") for _ in range(count)]
    with desk.database.writing(()) as connection:
        return capture.append(connection, writer or desk.writer, captured, at_ms)


@pytest.mark.parametrize("counts", [[1], [1, 1, 1], [3, 1, 8, 9, 2], [1_001, 1]])
def test_numbers_follow_one_another_without_gaps(desk: Desk, counts: list[int]) -> None:
    ends = [append(desk, count) for count in counts]
    assert ends == [sum(counts[: n + 1]) for n in range(len(counts))]
    entries = journal(desk)
    assert [entry.seq for entry in entries] == list(range(1, sum(counts) + 1))
    starts = [end - count + 1 for end, count in zip(ends, counts, strict=True)]
    assert [entry.txn for entry in entries] == [
        s for s, count in zip(starts, counts, strict=True) for _ in range(count)
    ]
    assert [entry.seq for entry in entries if entry.last_of_txn] == ends
    assert broken(desk) == ()


def test_the_head_is_the_last_entry(desk: Desk) -> None:
    append(desk, 3)
    last = journal(desk)[-1]
    assert rows(desk, "SELECT head_seq, head_hash, applied_seq FROM origin WHERE status = 'own'") == [(3, last.hash, 3)]


@pytest.mark.parametrize("count", [2, 40])
def test_the_chain_can_be_followed_by_hand(desk: Desk, count: int) -> None:
    author = ids.new()
    append(desk, count, Writer(desk.desk_id, author, numbers_receipts=False), at_ms=77)
    previous = chain.genesis(desk.identity.organisation_id, desk.desk_id)
    for place, entry in enumerate(journal(desk), 1):
        assert (entry.at_ms, entry.schema, entry.author_id) == (77, SCHEMA_VERSION, author)
        assert entry.payload_hash == chain.hash_payload(entry.salt or b"", entry.payload or b"")
        previous = chain.hash_entry(
            previous, desk.desk_id, place, 1, place == count, 77, "visit", "insert", entry.row_id, SCHEMA_VERSION,
            author, entry.payload_hash,
        )  # fmt: skip
        assert entry.hash == previous


def test_the_head_office_numbers_receipts_and_a_desk_does_not(house: House) -> None:
    head, desk = house.head_office, house.desks["PDM"]
    (before,) = rows(head, "SELECT receipts FROM identity")[0]
    append(head, 2)
    append(head, 9)
    found = rows(head, "SELECT receipt_no FROM journal ORDER BY seq DESC LIMIT 11")
    assert found == [(before + n,) for n in range(11, 0, -1)]
    append(desk, 2)
    assert rows(desk, "SELECT count(*) FROM journal WHERE receipt_no IS NOT NULL") == [(0,)]


def test_a_payload_is_stored_as_it_was_hashed(desk: Desk) -> None:
    payload = b' {"a" : 1.0 }\n'
    with desk.database.writing(()) as connection:
        capture.append(connection, desk.writer, [Captured("visit", chain.INSERT, bytes(16), payload)], 1)
    assert journal(desk)[0].payload == payload


def test_values_are_what_json_says() -> None:
    values: dict[str, Any] = {"a": 2**63 - 1, "b": -(2**63), "c": "\x00\u2028😀", "d": [[1, 2]]}
    assert msgspec.json.decode(capture.capture("visit", chain.UPDATE, bytes(16), values).payload) == values


def test_what_joins_two_branches_is_a_transaction_of_its_own(desk: Desk) -> None:
    """It holds where what is written with it cannot be applied, at a head office of an older version."""
    counting.record(desk, 2)
    with desk.database.writing(()) as connection:
        connection.execute("UPDATE origin SET behind = 90 WHERE status = 'own'")
    counting.record(desk, 3)
    with desk.database.writing(()) as connection:
        connection.execute("UPDATE origin SET behind = 900 WHERE status = 'own'")
        assert capture.append(connection, desk.writer, [], 1) == 5
    found = rows(desk, "SELECT seq, txn, last_of_txn, kind FROM journal WHERE origin_id = ? AND seq > 2", desk.desk_id)
    assert found == [(3, 3, 1, "junction"), (4, 4, 1, "visit"), (5, 5, 1, "junction")]
    assert rows(desk, "SELECT shift FROM junction ORDER BY id") == [(88,), (896,)]

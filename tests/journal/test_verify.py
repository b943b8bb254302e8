"""Verifying names the first entry that does not hold, whatever was done to it."""

from __future__ import annotations

import pytest

from bitdesk.desk import Desk
from bitdesk.journal import verify
from bitdesk.journal.chain import Entry
from bitdesk.services import counting, visits
from bitdesk.sync.contact import exchange
from bitdesk.sync.merge import merge_all
from builders import House
from evidence import broken, change, journal, rows


@pytest.fixture
def written(desk: Desk) -> Desk:
    """A desk with eight entries; two of them are one transaction, one is an update."""
    first = counting.record(desk, 2, country="BE")
    for size in range(1, 6):
        counting.record(desk, size, topics=("hiking",))
    visits.revise(desk, first.id, country="FR", department="34", topics=None)
    assert broken(desk) == ()
    assert len(journal(desk)) == 8
    return desk


def verified(desk: Desk) -> verify.Verified:
    with desk.database.reading() as connection:
        return verify.verify(connection)


def first_broken(desk: Desk) -> tuple[int, str] | None:
    found = broken(desk)
    if not found:
        return None
    (ours,) = (item for item in found if item.origin_id == desk.desk_id)
    return ours.seq, ours.reason


def test_a_whole_journal_holds(house: House) -> None:
    desk = house.desks["PDM"]
    counting.record(desk, 2)
    found = verified(desk)
    assert (found.origins, found.broken) == (2, ())
    assert found.entries == rows(desk, "SELECT count(*) FROM journal")[0][0] > 2


def test_an_empty_journal_holds(desk: Desk) -> None:
    assert broken(desk) == ()


TAMPERED = {
    "seq": "100", "txn": "4", "last_of_txn": "0", "at_ms": "at_ms + 1", "kind": "'topic'", "op": "'update'",
    "row_id": "zeroblob(16)", "schema": "9", "author_id": "zeroblob(16)", "salt": "zeroblob(16)",
    "payload": "x'7b7d'", "payload_hash": "zeroblob(32)", "hash": "zeroblob(32)", "origin_id": "zeroblob(16)",
}  # fmt: skip
SUBTLE = {
    "row id longer": "row_id = CAST(row_id || x'00' AS BLOB)",
    "row id shorter": "row_id = substr(row_id, 1, 15)",
    "salt into payload": "payload = CAST(substr(salt, 16) || payload AS BLOB), salt = substr(salt, 1, 15)",
    "payload into salt": "salt = CAST(salt || substr(payload, 1, 1) AS BLOB), payload = substr(payload, 2)",
    "salt lost": "salt = NULL",
    "author empty": "author_id = x''",
    "last of transaction 2": "last_of_txn = 2",
    "number too low": "seq = -5",
    "number zero": "seq = 0",
    "number huge": "seq = 9223372036854775807",
    "hash longer": "hash = CAST(hash || x'00' AS BLOB)",
    "payload hash longer": "payload_hash = CAST(payload_hash || x'00' AS BLOB)",
}


def test_every_column_is_tampered_with() -> None:
    assert {*TAMPERED} == {*Entry._fields, "origin_id"}


@pytest.mark.parametrize("seq", [1, 5, 8])
@pytest.mark.parametrize("column", TAMPERED)
def test_a_change_of_any_column_is_named(written: Desk, column: str, seq: int) -> None:
    value = {("last_of_txn", 1): "1", ("op", 8): "'insert'"}.get((column, seq), TAMPERED[column])
    change(
        written, f"UPDATE journal SET {column} = {value} WHERE seq = {seq} AND origin_id = x'{written.desk_id.hex()}'"
    )
    found = broken(written)
    assert found
    assert seq in {item.seq for item in found}


@pytest.mark.parametrize("name", SUBTLE)
def test_a_change_that_concatenates_to_the_same_bytes_is_named(written: Desk, name: str) -> None:
    change(written, f"UPDATE journal SET {SUBTLE[name]} WHERE seq = 5 AND origin_id = x'{written.desk_id.hex()}'")
    found = first_broken(written)
    assert found
    assert found[0] == {"number too low": -5, "number zero": 0}.get(name, 5)


@pytest.mark.parametrize("seq", [1, 2, 5])
def test_a_missing_entry_is_named(written: Desk, seq: int) -> None:
    change(written, f"DELETE FROM journal WHERE seq = {seq} AND origin_id = x'{written.desk_id.hex()}'")
    assert first_broken(written) == (seq, "the entry is missing")


@pytest.mark.parametrize("seq", [2, 5, 8])
def test_a_truncated_end_is_named(written: Desk, seq: int) -> None:
    change(written, f"DELETE FROM journal WHERE seq >= {seq} AND origin_id = x'{written.desk_id.hex()}'")
    found = first_broken(written)
    assert found
    # The first transaction is two entries: its first one alone is no whole transaction.
    assert found == ((1, "the transaction is not whole") if seq == 2 else (seq, "the entry is missing"))


def test_a_journal_that_is_gone_is_named(written: Desk) -> None:
    change(written, f"DELETE FROM journal WHERE origin_id = x'{written.desk_id.hex()}'")
    assert first_broken(written) == (1, "the entries are missing")


def test_swapped_entries_are_named(written: Desk) -> None:
    own = f"origin_id = x'{written.desk_id.hex()}'"
    change(
        written,
        f"UPDATE journal SET seq = 100 WHERE seq = 4 AND {own}",
        f"UPDATE journal SET seq = 4, txn = 4 WHERE seq = 5 AND {own}",
        f"UPDATE journal SET seq = 5, txn = 5 WHERE seq = 100 AND {own}",
    )
    assert first_broken(written) == (4, "the entry is not the one that was written")


def test_swapped_payloads_are_named(written: Desk) -> None:
    own = f"origin_id = x'{written.desk_id.hex()}'"
    first, second = journal(written)[3:5]
    assert first.payload
    assert second.payload
    change(
        written,
        f"UPDATE journal SET payload = x'{second.payload.hex()}' WHERE seq = 4 AND {own}",
        f"UPDATE journal SET payload = x'{first.payload.hex()}' WHERE seq = 5 AND {own}",
    )
    assert first_broken(written) == (4, "the payload is not the one that was written")


def test_an_entry_of_another_organisation_does_not_fit(written: Desk) -> None:
    change(written, "UPDATE identity SET organisation_id = zeroblob(16)")
    assert first_broken(written) == (1, "the entry is not the one that was written")


@pytest.mark.parametrize("statement", ["head_seq = 7", "head_seq = 9", "head_hash = zeroblob(32)"])
def test_a_head_that_is_not_the_last_entry_is_named(written: Desk, statement: str) -> None:
    change(written, f"UPDATE origin SET {statement} WHERE status = 'own'")
    assert first_broken(written) is not None


def test_an_added_entry_is_named(written: Desk) -> None:
    columns = "origin_id, seq, txn, last_of_txn, at_ms, kind, op, row_id, schema, salt, payload, payload_hash, hash"
    for origin, seq in ((written.desk_id.hex(), 9), (bytes(16).hex(), 1)):
        change(
            written,
            f"INSERT INTO journal ({columns}) SELECT x'{origin}', {seq}, {seq}, 1, at_ms, kind, op, row_id, schema, "
            f"salt, payload, payload_hash, hash FROM journal WHERE seq = 8 AND origin_id = x'{written.desk_id.hex()}'",
        )
        assert (broken(written)[0].origin_id.hex(), broken(written)[0].seq) == (origin, seq)
        change(written, f"DELETE FROM journal WHERE seq = {seq} AND origin_id = x'{origin}'")


def test_an_emptied_entry_holds_only_where_an_erasure_says_so(written: Desk) -> None:
    change(written, "UPDATE journal SET salt = NULL, payload = NULL WHERE seq = 4")
    assert first_broken(written) == (4, "the entry was emptied, and nothing says that it was erased")
    change(
        written,
        "INSERT INTO erasure (id, desk_id, row_kind, row_id, content, reason, erased_on, erased_at) "
        "SELECT randomblob(16), desk_id, kind, row_id, '{}', 'request', '2026-07-22', 1 FROM journal j "
        "JOIN origin o ON o.id = j.origin_id WHERE j.seq = 4",
    )
    assert broken(written) == ()


def test_a_changed_hash_cannot_be_carried_to_the_end(written: Desk) -> None:
    """Whoever recomputes a chain behind a change still stands before the head that others know."""
    change(written, "UPDATE journal SET hash = zeroblob(32) WHERE seq = 8")
    assert first_broken(written) == (8, "the entry is not the one that was written")


def test_every_broken_journal_of_a_head_office_is_named(house: House) -> None:
    head = house.head_office
    for desk in house.desks.values():
        counting.record(desk, 2)
        exchange(desk)
    merge_all(head)
    assert verified(head).broken == ()
    change(head, "UPDATE journal SET at_ms = 0 WHERE seq = 2")
    assert {item.origin_id for item in broken(head)} == {head.desk_id, *(desk.desk_id for desk in house.desks.values())}
    assert {item.seq for item in broken(head)} == {2}


def test_of_excerpts_the_payloads_are_verified(desk: Desk) -> None:
    (origin,) = rows(desk, "SELECT id FROM origin WHERE status = 'vouched'")[0]
    change(desk, "UPDATE journal SET payload = x'7b7d' WHERE seq = 3 AND kind <> 'visit'")
    assert [(item.origin_id, item.seq) for item in broken(desk)] == [(origin, 3)]

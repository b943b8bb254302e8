"""The bytes of the journal are frozen: what stands here can never change."""

from __future__ import annotations

import struct
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitdesk.journal import chain

ORGANISATION, DESK, ROW, AUTHOR, SALT = (bytes(range(start, start + 16)) for start in range(0, 80, 16))
PAYLOAD = '{"party_size":3,"country":null,"topics":["été"]}'.encode()

GENESIS = "01f58af58f958ca54acb94d2d6ca1dcfb3e91a50ec52fcf63ab1ced20f7f12ff"
PAYLOAD_HASH = "e6db1a70f24c6a608dddfd61fe3b7ed7ce685fbbdb2df7283ea1cab4d03ffd21"
FIRST_HASH = "7ba903482924bc24069e0c21a8663968d6bf48c51ae15ff23cbd4233c742639d"
SECOND_HASH = "1774b27f83b3110fb65008076b6ab25b38877d2bfa5e0c40835ea51f2692b69b"

id_bytes = st.binary(min_size=16, max_size=16)
hashes = st.binary(min_size=32, max_size=32)
numbers = st.integers(-(2**63), 2**63 - 1)
entries = st.fixed_dictionaries(
    {
        "previous": hashes, "desk_id": id_bytes, "seq": numbers, "txn": numbers, "last_of_txn": st.booleans(),
        "at_ms": numbers, "kind": st.text(), "op": st.text(), "row_id": id_bytes, "schema": numbers,
        "author_id": id_bytes | st.none(), "payload_hash": hashes,
    }
)  # fmt: skip


def by_hand(entry: dict[str, Any]) -> bytes:
    """Return the hash of an entry, written down from the description alone."""

    def number(value: int) -> bytes:
        return value.to_bytes(8, "big", signed=True)

    fields = [
        entry["desk_id"], number(entry["seq"]), number(entry["txn"]), b"\x01" if entry["last_of_txn"] else b"\x00",
        number(entry["at_ms"]), entry["kind"].encode(), entry["op"].encode(), entry["row_id"],
        number(entry["schema"]), entry["author_id"] or b"",
    ]  # fmt: skip
    header = b"".join(len(field).to_bytes(4, "big") + field for field in fields)
    return sha256(entry["previous"] + header + entry["payload_hash"]).digest()


def test_the_chain_of_a_desk_starts_from_its_organisation() -> None:
    assert chain.genesis(ORGANISATION, DESK).hex() == GENESIS
    assert sha256(b"bitdesk journal 1\x00" + ORGANISATION + DESK).hexdigest() == GENESIS
    assert chain.genesis(DESK, ORGANISATION).hex() != GENESIS


def test_a_payload_is_hashed_behind_its_salt() -> None:
    assert chain.hash_payload(SALT, PAYLOAD).hex() == PAYLOAD_HASH
    assert sha256(SALT + PAYLOAD).hexdigest() == PAYLOAD_HASH


def test_an_entry_is_hashed_behind_the_one_before() -> None:
    first = chain.hash_entry(
        bytes.fromhex(GENESIS), DESK, 1, 1, True, 1_784_723_460_000, "visit", "insert", ROW, 1, AUTHOR,
        bytes.fromhex(PAYLOAD_HASH),
    )  # fmt: skip
    second = chain.hash_entry(
        first, DESK, 2, 2, False, -1, "opening_day", "update", ROW, 1, None, bytes.fromhex(PAYLOAD_HASH)
    )
    assert first.hex() == FIRST_HASH
    assert second.hex() == SECOND_HASH


@given(entries)
def test_every_entry_is_hashed_as_described(entry: dict[str, Any]) -> None:
    assert chain.hash_entry(**entry) == by_hand(entry)


@given(entries, entries)
def test_no_field_can_change_without_changing_the_hash(entry: dict[str, Any], other: dict[str, Any]) -> None:
    hashed = chain.hash_entry(**entry)
    for name, value in other.items():
        if value != entry[name]:
            assert chain.hash_entry(**{**entry, name: value}) != hashed


def test_words_do_not_run_into_one_another() -> None:
    entry = {
        "previous": bytes(32), "desk_id": DESK, "seq": 1, "txn": 1, "last_of_txn": True, "at_ms": 1,
        "row_id": ROW, "schema": 1, "author_id": None, "payload_hash": bytes(32),
    }  # fmt: skip
    assert chain.hash_entry(**entry, kind="visit", op="insert") != chain.hash_entry(**entry, kind="visiti", op="nsert")  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["seq", "txn", "at_ms", "schema"])
@pytest.mark.parametrize("value", [2**63, -(2**63) - 1])
def test_a_number_beyond_64_bits_is_refused(name: str, value: int) -> None:
    entry: dict[str, Any] = {
        "previous": bytes(32), "desk_id": DESK, "seq": 1, "txn": 1, "last_of_txn": True, "at_ms": 1, "kind": "visit",
        "op": "insert", "row_id": ROW, "schema": 1, "author_id": None, "payload_hash": bytes(32),
    }  # fmt: skip
    with pytest.raises(struct.error):
        chain.hash_entry(**{**entry, name: value})


def test_salts_are_random() -> None:
    salts = {chain.new_salt() for _ in range(1_000)}
    assert len(salts) == 1_000
    assert {len(salt) for salt in salts} == {chain.SALT_BYTES} == {16}


def test_the_words_of_operations_stay_what_they_are() -> None:
    assert chain.OPERATIONS == {"insert", "update"} == {chain.INSERT, chain.UPDATE}

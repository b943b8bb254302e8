from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from typing import Any

import msgspec
import pytest

from bitdesk.errors import RefusedError
from bitdesk.sync import envelope
from bitdesk.sync.envelope import (
    MAGIC,
    AnyHeader,
    Batch,
    Contact,
    Delivery,
    Setup,
    WireEntry,
    decode_rows,
    encode_rows,
    seal,
    unseal,
)

HEX16, HEX32 = "0" * 32, "0" * 64
ADDRESS = f"{HEX16}-00000000"
COMMON: dict[str, Any] = {
    "organisation": HEX16, "organisation_name": "Cévennes", "sender": ADDRESS, "recipient": ADDRESS, "schema": 1,
    "version": "0.1.0", "at_ms": 0,
}  # fmt: skip
FEED: dict[str, Any] = {"feed_epoch": HEX16, "after": 3, "until": 9}
BATCH = Batch(
    **COMMON, desk=HEX16, origin=HEX16, epoch=0, first=1, last=2, hash_before=HEX32, hash_after=HEX32
)  # fmt: skip
HEADERS: list[AnyHeader] = [
    BATCH,
    Contact(
        **COMMON, desk=HEX16, head_seq=0, head_hash=HEX32, feed_epoch=None, feed_cursor=0, ack_counter=0,
        asks_again=False,
    ),
    Delivery(**COMMON, **FEED, counter=1, ack_origin=HEX16, ack_seq=0, ack_hash=None),
    Setup(
        **COMMON, **FEED, desk=HEX16, office=HEX16, timezone="Europe/Paris", counts_from="2019-01-01", mailbox=""
    ),
]  # fmt: skip
ROW = (True, 1, "visit", "insert", b"\x01" * 16, 1, None, b"salt", b"{}", None)


@pytest.mark.parametrize("header", HEADERS, ids=lambda header: type(header).__name__)
@pytest.mark.parametrize("body", [b"", b"x" * 1000])
def test_what_is_sealed_is_unsealed(header: AnyHeader, body: bytes) -> None:
    found, compressed = unseal(seal(header, body))
    assert found == msgspec.structs.replace(header, body_bytes=len(body))
    assert bool(compressed) == bool(body)


def test_the_same_contents_are_the_same_bytes() -> None:
    assert seal(BATCH, encode_rows([ROW])) == seal(BATCH, encode_rows([ROW]))


def test_rows_come_back_as_they_were() -> None:
    found, compressed = unseal(seal(BATCH, encode_rows([ROW, ROW])))
    assert decode_rows(found, compressed, WireEntry) == [ROW, ROW]


def test_a_long_list_comes_back_whole() -> None:
    found, compressed = unseal(seal(BATCH, encode_rows([ROW] * 70_000)))
    assert len(decode_rows(found, compressed, WireEntry)) == 70_000


def test_more_rows_than_any_batch_has_are_refused_before_they_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(envelope, "MAX_ENTRIES", 69_999)
    found, compressed = unseal(seal(BATCH, encode_rows([ROW] * 70_000)))
    with pytest.raises(RefusedError, match="larger than any batch"):
        decode_rows(found, compressed, WireEntry)


def test_a_newer_programs_field_is_passed_over() -> None:
    text = msgspec.json.encode(msgspec.to_builtins(BATCH) | {"colour": "blue"})
    raw = MAGIC + len(text).to_bytes(4, "big") + text
    assert unseal(raw + sha256(raw).digest())[0] == BATCH


@pytest.mark.parametrize("data", [b"", MAGIC, MAGIC + b"\x00" * 35, MAGIC + b"\x00" * 36, b"bitdesk2" + b"\x00" * 90])
def test_what_is_no_envelope_is_refused(data: bytes) -> None:
    with pytest.raises(RefusedError):
        unseal(data)


@pytest.mark.parametrize("length", [envelope.MAX_HEADER_BYTES + 1, 5, 2**32 - 1])
def test_a_header_longer_than_the_file_is_refused(length: int) -> None:
    raw = MAGIC + length.to_bytes(4, "big") + b"{}"
    with pytest.raises(RefusedError):
        unseal(raw + sha256(raw).digest())


def test_a_file_larger_than_any_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(envelope, "MAX_FILE_BYTES", 100)
    with pytest.raises(RefusedError, match="larger than any batch"):
        unseal(seal(BATCH))


@pytest.mark.parametrize("body_bytes", [1, 999, 1001, envelope.MAX_BODY_BYTES])
def test_a_body_of_another_length_than_announced_is_refused(body_bytes: int) -> None:
    found, compressed = unseal(seal(BATCH, b"\x90" * 1000))
    with pytest.raises(RefusedError):
        decode_rows(msgspec.structs.replace(found, body_bytes=body_bytes), compressed, WireEntry)


def test_several_threads_seal_at_once() -> None:
    bodies = [encode_rows([(*ROW[:1], number, *ROW[2:])] * 5_000) for number in range(16)]
    with ThreadPoolExecutor(8) as threads:
        sealed = list(threads.map(lambda body: seal(BATCH, body), bodies))
    assert sealed == [seal(BATCH, body) for body in bodies]

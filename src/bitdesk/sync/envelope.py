"""The one file format of the mailboxes: what it says of itself, compressed entries, and a checksum.

envelope = "bitdesk1" | length of the header (4 bytes, big-endian) | header (JSON) | body | SHA-256 of all before

The header's `type` tells a batch, a contact, a delivery, a set-up or returned rows. The body is empty or a zstd frame
of MessagePack. A later format that is sealed and signed takes another magic.
"""

from __future__ import annotations

from hashlib import sha256
from typing import Annotated, Any

import msgspec
import zstandard

from bitdesk.errors import RefusedError, noop

MAGIC = b"bitdesk1"
MAX_HEADER_BYTES = 1 << 16
MAX_BODY_BYTES = 1 << 28
MAX_FILE_BYTES = 1 << 28
MAX_ENTRIES = 200_000
DIGEST_BYTES = 32

Hex16 = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{32}$")]
Hex32 = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]
Address = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{32}-[0-9a-f]{8}$")]
Count = Annotated[int, msgspec.Meta(ge=0, le=2**62)]
Int64 = Annotated[int, msgspec.Meta(ge=-(2**63), le=2**63 - 1)]
Instant = Annotated[int, msgspec.Meta(ge=-(2**62), le=2**62)]
Text = Annotated[str, msgspec.Meta(max_length=500)]


class Header(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=False):
    """What every envelope says: whose it is, from where to where, and which program made it."""

    organisation: Hex16
    organisation_name: Text
    sender: Address
    recipient: Address | None
    schema: Count
    version: Text
    at_ms: Instant
    body_bytes: Annotated[int, msgspec.Meta(ge=0, le=MAX_BODY_BYTES)] = 0


class Batch(Header, frozen=True, kw_only=True, tag="batch"):
    """Entries of a desk's own journal, in order: whole transactions."""

    desk: Hex16
    origin: Hex16
    epoch: Count
    first: Count
    last: Count
    hash_before: Hex32
    hash_after: Hex32


class Claim(msgspec.Struct, frozen=True):
    """The last entry that a file holds of a journal: number 0 and the hash before the first where it has none."""

    origin: Hex16
    seq: Count
    hash: Hex32


class Branch(msgspec.Struct, frozen=True, kw_only=True):
    """A journal as the head office names it: where it branches from, and the last entry that is applied."""

    origin: Hex16
    desk: Hex16
    epoch: Count
    parent: Hex16 | None
    parent_seq: Count
    seq: Count
    hash: Hex32


class Contact(Header, frozen=True, kw_only=True, tag="contact"):
    """A desk's word at each contact: its head, its clock, and what it has of the head office's feed.

    `at_ms` is the desk's clock when it was written; `taken_at_ms` the desk's clock when it took the last delivery,
    and `answer_at_ms` what that delivery said of the head office's clock: together they bound how far apart the
    clocks are, however long the files travel.

    `claims` are the journals of the desk itself that it holds, the one that it writes first; `acknowledged` how far
    it was told that the head office has them, `head_office` the journals of the head office, as far as it was ever
    told, and `feed_mark` the hash of the last entry that it has scanned: a head office whose file is older than what
    it had told finds that out from these.
    """

    desk: Hex16
    head_seq: Count
    head_hash: Hex32
    feed_epoch: Hex16 | None
    feed_cursor: Count
    ack_counter: Count
    asks_again: bool
    taken_at_ms: Instant | None = None
    answer_at_ms: Instant | None = None
    claims: tuple[Claim, ...] = ()
    acknowledged: tuple[Claim, ...] = ()
    head_office: tuple[Claim, ...] = ()
    feed_mark: Hex32 | None = None


class Feed(Header, frozen=True, kw_only=True):
    """A part of what the head office has received, as one desk may see it: receipts `after` to `until`.

    Entries of the recipient itself are there where it lacks them, whatever their receipts. `branches` names every
    journal of the recipient, and the branches of all others. `before` is the hash of the last entry up to `after`, and
    `mark` that of the last one up to `until`.
    """

    feed_epoch: Hex16
    after: Count
    until: Count
    before: Hex32 | None = None
    mark: Hex32 | None = None
    branches: tuple[Branch, ...] = ()


class Delivery(Feed, frozen=True, kw_only=True, tag="delivery"):
    """The head office's acknowledgement of a desk's journals, and the rows of others that concern the desk.

    `answers` are the claims of the contact that it answers, and `answers_cursor` what had been scanned of this epoch:
    who never wrote that shares its address with a copy.
    `asks_back` asks for the head office's own rows: its file is older than what it had told.
    """

    counter: Count
    ack_origin: Hex16
    ack_seq: Count
    ack_hash: Hex32 | None
    answers: tuple[Claim, ...] = ()
    answers_cursor: Count = 0
    asks_back: bool = False


class Setup(Feed, frozen=True, kw_only=True, tag="setup"):
    """What a new desk starts from: who it is, and the reference rows."""

    desk: Hex16
    office: Hex16
    timezone: Text
    counts_from: Text
    mailbox: Annotated[str, msgspec.Meta(max_length=4096)]


class Returned(Header, frozen=True, kw_only=True, tag="returned"):
    """The head office's own rows, which a desk gives back to it: it asked for them in that epoch."""

    epoch: Hex16


AnyHeader = Batch | Contact | Delivery | Setup | Returned

WireEntry = tuple[bool, int, str, str, bytes, int, bytes | None, bytes | None, bytes | None, bytes | None]
"""An entry of a batch: last_of_txn, at_ms, kind, op, row_id, schema, author_id, salt, payload, and the payload's
hash where the payload is erased. Numbers and hashes follow from the chain."""

FeedEntry = tuple[
    bytes,
    bytes,
    Int64,
    Int64,
    bool,
    Int64,
    str,
    str,
    bytes,
    Int64,
    bytes | None,
    bytes | None,
    bytes | None,
    bytes,
    bytes,
]
"""An entry of a feed: origin_id, desk_id, then the columns of `chain.Entry`."""

_headers: msgspec.json.Decoder[AnyHeader] = msgspec.json.Decoder(AnyHeader)
_UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
"""What decoding raises: bad text and deep nesting are not among msgspec's own errors."""

_LONG_LIST = 0xDD
"""MessagePack's mark of a list of more than 65,535, before its length (4 bytes, big-endian)."""


def encode_rows(rows: list[Any]) -> bytes:
    """Return the uncompressed body of rows."""
    return msgspec.msgpack.encode(rows)


def seal(header: AnyHeader, body: bytes = b"") -> bytes:
    """Return an envelope; the header's `body_bytes` is filled in."""
    text = msgspec.json.encode(msgspec.structs.replace(header, body_bytes=len(body)))
    # A compressor belongs to one thread: the window may make a set-up file while a merge serves the desks.
    compress = zstandard.ZstdCompressor(level=3, write_content_size=True).compress
    parts = [MAGIC, len(text).to_bytes(4, "big"), text, compress(body) if body else b""]
    whole = b"".join(parts)
    return whole + sha256(whole).digest()


def unseal(data: bytes) -> tuple[AnyHeader, bytes]:
    """Return an envelope's header and its compressed body, after checking the whole.

    Raises:
        RefusedError: it is cut, altered, oversized or of another format.
    """
    if not data.startswith(MAGIC):
        raise RefusedError(noop("It is not a bitdesk file, or it comes from a newer program."))
    if len(data) > MAX_FILE_BYTES:
        raise RefusedError(noop("It is larger than any batch may be."))
    whole, digest = data[:-DIGEST_BYTES], data[-DIGEST_BYTES:]
    if len(data) < len(MAGIC) + 4 + DIGEST_BYTES or sha256(whole).digest() != digest:
        raise RefusedError(noop("It is cut or damaged. It will be sent again."))
    start = len(MAGIC) + 4
    length = int.from_bytes(whole[len(MAGIC) : start], "big")
    if length > MAX_HEADER_BYTES or start + length > len(whole):
        raise RefusedError(noop("It is cut or damaged. It will be sent again."))
    try:
        header = _headers.decode(whole[start : start + length])
    except _UNREADABLE as error:
        raise RefusedError(noop("Its header cannot be understood ({reason})."), reason=error) from error
    return header, whole[start + length :]


def decode_rows(header: Header, body: bytes, row: Any) -> list[Any]:
    """Return the rows of a body, never more than the header announces.

    Raises:
        RefusedError: it does not hold what the header says, or a row has another form.
    """
    if header.body_bytes == 0:
        return []
    try:
        parameters = zstandard.get_frame_parameters(body)
        if parameters.content_size != header.body_bytes:
            raise RefusedError(noop("Its contents are not as long as its header says."))
        plain = zstandard.ZstdDecompressor(max_window_size=1 << 27).decompress(body, max_output_size=header.body_bytes)
        if _announced(plain) > MAX_ENTRIES:
            raise RefusedError(noop("It is larger than any batch may be."))
        rows: list[Any] = msgspec.msgpack.decode(plain, type=list.__class_getitem__(row))
    except (zstandard.ZstdError, *_UNREADABLE) as error:
        raise RefusedError(noop("Its contents cannot be understood ({reason})."), reason=error) from error
    return rows


def _announced(plain: bytes) -> int:
    """Return how many rows a long list says that it has: once decoded, a short row takes a hundred times its bytes."""
    return int.from_bytes(plain[1:5], "big") if plain[0] == _LONG_LIST else 0

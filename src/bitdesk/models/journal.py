"""The tables of the journal itself and of the synchronisation: local to one file, never journaled."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Index, LargeBinary, text
from sqlalchemy.orm import Mapped, mapped_column

from bitdesk.models.base import STRICT, STRICT_CLUSTERED, Base, Id


class Identity(Base):
    """Whose file this is: one row.

    `office_address` is where the head office reads its mail. `receipts` numbers what the head office has applied;
    `feed_epoch` and `feed_cursor` are the last of these numbers that a desk has scanned, in the head office's
    epoch, and `feed_mark` is the hash of the entry that has it; `ack_epoch` and `ack_counter` stand in the last
    acknowledgement accepted (desk) or given (head office). `last_contact_at` is when the last delivery was taken,
    by this machine's clock, and `last_answer_at` when it was made, by the head office's. `restored_at` is when the
    head office found that its file is older than what it had told its desks: it asks them for its own lost rows
    since.
    """

    __tablename__ = "identity"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    role: Mapped[str]
    organisation_id: Mapped[bytes] = mapped_column(Id)
    organisation_name: Mapped[str]
    timezone: Mapped[str]
    counts_from: Mapped[str]
    desk_id: Mapped[bytes] = mapped_column(Id)
    installation_id: Mapped[bytes] = mapped_column(Id)
    office_id: Mapped[bytes | None] = mapped_column(Id)
    head_office_address: Mapped[str]
    receipts: Mapped[int]
    feed_epoch: Mapped[bytes | None] = mapped_column(Id)
    feed_cursor: Mapped[int]
    ack_epoch: Mapped[bytes | None] = mapped_column(Id)
    ack_counter: Mapped[int]
    last_contact_at: Mapped[int | None]
    last_answer_at: Mapped[int | None]
    last_problem: Mapped[str | None]
    restored_at: Mapped[int | None]
    feed_mark: Mapped[bytes | None] = mapped_column(LargeBinary(32))


class Origin(Base):
    """One journal of one desk: the desk's first, or a branch that began when its file was restored or copied.

    The first origin of a desk has the desk's id; a branch takes the first 16 bytes of the hash of its first
    entry, so that both sides name it alike. `head_seq` is the last entry stored, `applied_seq` the last one
    that the tables hold, `sent_seq` and `merged_seq` (own origin) the last one put in a mailbox and the last
    one that the head office has acknowledged. `behind` (own origin) is the position that another branch of this
    desk has reached beyond this one: the next write begins with a `Junction` that goes beyond it.
    """

    __tablename__ = "origin"
    __table_args__ = STRICT

    id: Mapped[bytes] = mapped_column(Id, primary_key=True)
    desk_id: Mapped[bytes] = mapped_column(Id)
    epoch: Mapped[int]
    parent_id: Mapped[bytes | None] = mapped_column(Id)
    parent_seq: Mapped[int | None]
    head_seq: Mapped[int]
    head_hash: Mapped[bytes] = mapped_column(LargeBinary(32))
    applied_seq: Mapped[int]
    sent_seq: Mapped[int]
    merged_seq: Mapped[int]
    public_key: Mapped[bytes | None] = mapped_column(LargeBinary(32))
    status: Mapped[str]
    behind: Mapped[int | None]


class JournalEntry(Base):
    """One entry of one journal; the columns are explained in `bitdesk.journal.chain`.

    `receipt_no` is the head office's own number, given when the entry is applied: a desk's cursor counts in it.
    """

    __tablename__ = "journal"
    __table_args__ = (
        Index("ix_journal_row_id", "row_id"),
        Index(
            "ix_journal_receipt_no",
            "receipt_no",
            sqlite_where=text("receipt_no IS NOT NULL"),
        ),
        STRICT_CLUSTERED,
    )

    origin_id: Mapped[bytes] = mapped_column(Id, primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    txn: Mapped[int]
    last_of_txn: Mapped[int]
    at_ms: Mapped[int]
    kind: Mapped[str]
    op: Mapped[str]
    row_id: Mapped[bytes] = mapped_column(Id)
    schema: Mapped[int]
    author_id: Mapped[bytes | None] = mapped_column(Id)
    salt: Mapped[bytes | None] = mapped_column(LargeBinary(16))
    payload: Mapped[bytes | None] = mapped_column(LargeBinary)
    payload_hash: Mapped[bytes] = mapped_column(LargeBinary(32))
    hash: Mapped[bytes] = mapped_column(LargeBinary(32))
    receipt_no: Mapped[int | None]


class Held(Base):
    """An entry that was received and kept, and that the tables do not hold, with the reason."""

    __tablename__ = "held"
    __table_args__ = STRICT

    origin_id: Mapped[bytes] = mapped_column(Id, primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    reason: Mapped[str]


class Outgoing(Base):
    """A batch cut once and kept until the head office acknowledges it; `put_at` is NULL until it is in a mailbox."""

    __tablename__ = "outgoing"
    __table_args__ = STRICT

    name: Mapped[str] = mapped_column(primary_key=True)
    mailbox: Mapped[str]
    origin_id: Mapped[bytes] = mapped_column(Id)
    first_seq: Mapped[int]
    last_seq: Mapped[int]
    data: Mapped[bytes]
    put_at: Mapped[int | None]


class Correspondent(Base):
    """A desk's installation as the head office knows it: its last contact, and how far it has been served.

    `feed_cursor` is what the desk says it has, `served_cursor`, `served_seq` and `served_counter` what the last
    delivery brought it: rows of others, acknowledgement, and the delivery's own number. `claims` are the journals
    of its own desk that it says it holds (JSON: id, number and hash of each head, its own first); `returned_epoch` is
    the head office's epoch in which it gave back the head office's own rows. `known_since` is its first contact.
    """

    __tablename__ = "correspondent"
    __table_args__ = STRICT

    address: Mapped[str] = mapped_column(primary_key=True)
    desk_id: Mapped[bytes] = mapped_column(Id)
    contact_at: Mapped[int]
    clock_difference_ms: Mapped[int]
    head_seq: Mapped[int]
    head_hash: Mapped[bytes] = mapped_column(LargeBinary(32))
    version: Mapped[str]
    schema: Mapped[int]
    feed_epoch: Mapped[bytes | None] = mapped_column(Id)
    feed_cursor: Mapped[int]
    served_cursor: Mapped[int]
    served_at: Mapped[int | None]
    served_counter: Mapped[int]
    served_seq: Mapped[int]
    problem: Mapped[str | None]
    claims: Mapped[str | None]
    returned_epoch: Mapped[bytes | None] = mapped_column(Id)
    known_since: Mapped[int | None]

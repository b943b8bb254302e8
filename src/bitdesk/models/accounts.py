"""What the head office settles and keeps: payouts to depositors, imports, archives."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from bitdesk.models.base import STRICT, Base, Id, Journaled
from bitdesk.values import Audience


class Payout(Journaled, Base):
    """What was paid to a depositor for the sales of a period; an opposite one takes back the one that it names."""

    __tablename__ = "payout"
    __table_args__ = STRICT
    audience = Audience.HEAD_OFFICE
    append_only = True

    supplier_id: Mapped[bytes] = mapped_column(Id)
    paid_on: Mapped[str]
    amount_cents: Mapped[int]
    method: Mapped[str]
    reference: Mapped[str | None]
    from_on: Mapped[str | None]
    until_on: Mapped[str | None]
    corrects_id: Mapped[bytes | None] = mapped_column(Id)


class ImportBatch(Journaled, Base):
    """A file was imported: its name, its SHA-256, and what came of its rows."""

    __tablename__ = "import_batch"
    __table_args__ = STRICT
    audience = Audience.HEAD_OFFICE
    append_only = True

    kind: Mapped[str]
    file_name: Mapped[str]
    sha256: Mapped[str]
    imported_at: Mapped[int]
    added: Mapped[int]
    changed: Mapped[int]
    refused: Mapped[int]


class ArchiveKey(Journaled, Base):
    """The public half (hexadecimal) of the key that signs this desk's archives, so that the chain vouches for it."""

    __tablename__ = "archive_key"
    __table_args__ = STRICT
    audience = Audience.HEAD_OFFICE
    append_only = True

    public_key: Mapped[str]
    made_at: Mapped[int]


class Archive(Journaled, Base):
    """An archive of a year was written: the SHA-256 of its list of files, and the key that signed it."""

    __tablename__ = "archive"
    __table_args__ = STRICT
    audience = Audience.HEAD_OFFICE
    append_only = True

    year: Mapped[int]
    sha256: Mapped[str]
    key_id: Mapped[bytes] = mapped_column(Id)
    made_at: Mapped[int]

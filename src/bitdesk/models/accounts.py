"""What the head office settles and keeps: payouts to depositors, imports, archives; and whom to write to."""

from __future__ import annotations

from sqlalchemy import ForeignKey
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


class Contact(Journaled, Base):
    """That somebody is written to, what for and until when; who it is stands in `contact_details`."""

    __tablename__ = "contact"
    __table_args__ = STRICT
    audience = Audience.OFFICE

    office_id: Mapped[bytes | None] = mapped_column(Id)
    purpose: Mapped[str]
    ends_on: Mapped[str | None]


class ContactDetails(Journaled, Base):
    """Personal data, all of it and nowhere else."""

    __tablename__ = "contact_details"
    __table_args__ = STRICT
    audience = Audience.OFFICE

    office_id: Mapped[bytes | None] = mapped_column(Id)
    contact_id: Mapped[bytes] = mapped_column(Id, ForeignKey("contact.id"))
    name: Mapped[str | None]
    company: Mapped[str | None]
    email: Mapped[str | None]
    phone: Mapped[str | None]
    address: Mapped[str | None]
    language: Mapped[str | None]

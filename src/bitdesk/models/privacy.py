"""Personal data: whom to write to and what for, and how it is erased everywhere; the organisation's settings."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from bitdesk.models.base import STRICT, Base, Id, Journaled
from bitdesk.values import Audience


class Contact(Journaled, Base):
    """That somebody is written to, what for and until when; who it is stands in `contact_details`.

    `ends_on` is an end that was agreed; otherwise personal data ends some time after the last contact
    (`reports.privacy`).
    """

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


class ErasureRequest(Journaled, Base):
    """Somebody asked that their personal data be erased: the head office does it, within a month (GDPR, art. 12)."""

    __tablename__ = "erasure_request"
    __table_args__ = STRICT
    audience = Audience.OFFICE

    office_id: Mapped[bytes | None] = mapped_column(Id)
    contact_id: Mapped[bytes] = mapped_column(Id)
    requested_on: Mapped[str]
    requested_at: Mapped[int]


class Erasure(Journaled, Base):
    """The head office erased a row: every replica empties its entries in the journal, those that come late included.

    `row_kind` and `row_id` name the row, `content` is the JSON payload of what is left of it: without the personal
    columns, or with the texts where a name stood redacted. `contact_id` is whose erasure it was part of.

    A text that is left reaches exactly the desks that have the row: `office_id` and `other_office_id` are its offices,
    neither where every desk has it, and the head office's own desk in the place of an office where nobody else has it.
    """

    __tablename__ = "erasure"
    __table_args__ = (Index("ix_erasure_row_id", "row_id"), STRICT)
    audience = Audience.OFFICE_OR_ALL
    office_columns: ClassVar[tuple[str, ...]] = ("office_id", "other_office_id")
    append_only = True

    office_id: Mapped[bytes | None] = mapped_column(Id)
    other_office_id: Mapped[bytes | None] = mapped_column(Id)
    contact_id: Mapped[bytes | None] = mapped_column(Id)
    row_kind: Mapped[str]
    row_id: Mapped[bytes] = mapped_column(Id)
    content: Mapped[str]
    reason: Mapped[str]
    erased_on: Mapped[str]
    erased_at: Mapped[int]


class Setting(Journaled, Base):
    """Something that the organisation decides, by name (`reports.settings` knows them all); `value` is JSON text."""

    __tablename__ = "setting"
    __table_args__ = STRICT
    audience = Audience.EVERYONE

    name: Mapped[str]
    value: Mapped[str]

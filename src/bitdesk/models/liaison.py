"""The liaison book: notes of the day, who has read them, and the checklists of opening and closing."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from bitdesk.models.base import STRICT, Base, Id, Journaled
from bitdesk.values import Audience


class Theme(Journaled, Base):
    """What a remark, a complaint, a suggestion or a review is about, in the head office's list."""

    __tablename__ = "theme"
    __table_args__ = STRICT
    audience = Audience.EVERYONE

    code: Mapped[str]
    label_fr: Mapped[str]
    label_en: Mapped[str]
    rank: Mapped[int]
    retired_on: Mapped[str | None]


class LiaisonNote(Journaled, Base):
    """A visitor's oral remark, a handover or information, for an office (`office_id`) or for all of them (NULL).

    `from_office_id` is where it was written, NULL at the head office. A voided note was a slip: it counts nowhere.
    """

    __tablename__ = "liaison_note"
    __table_args__ = (
        CheckConstraint("length(written_on) = 10", name="written_on"),
        Index("ix_liaison_note_written_on_written_at", "written_on", "written_at"),
        Index("ix_liaison_note_pinned_until_on", "pinned_until_on"),
        STRICT,
    )
    audience = Audience.OFFICE_OR_ALL
    office_columns: ClassVar[tuple[str, ...]] = ("office_id", "from_office_id")

    office_id: Mapped[bytes | None] = mapped_column(Id)
    from_office_id: Mapped[bytes | None] = mapped_column(Id)
    kind: Mapped[str]
    text: Mapped[str]
    theme: Mapped[str | None]
    sentiment: Mapped[str | None]
    written_on: Mapped[str]
    written_at: Mapped[int]
    pinned_until_on: Mapped[str | None]
    voided_at: Mapped[int | None]


class LiaisonReply(Journaled, Base):
    """What somebody answers to a note; both offices are the note's, `step` follows what its writer had seen."""

    __tablename__ = "liaison_reply"
    __table_args__ = (Index("ix_liaison_reply_note_id", "note_id", "step"), STRICT)
    audience = Audience.OFFICE_OR_ALL
    office_columns: ClassVar[tuple[str, ...]] = ("office_id", "from_office_id")

    note_id: Mapped[bytes] = mapped_column(Id)
    office_id: Mapped[bytes | None] = mapped_column(Id)
    from_office_id: Mapped[bytes | None] = mapped_column(Id)
    step: Mapped[int]
    text: Mapped[str]
    written_on: Mapped[str]
    written_at: Mapped[int]


class NoteRead(Journaled, Base):
    """A counselor has read a note; both offices are the note's. Two rows say no more than one."""

    __tablename__ = "note_read"
    __table_args__ = (Index("ix_note_read_note_id", "note_id", "counselor_id"), STRICT)
    audience = Audience.OFFICE_OR_ALL
    office_columns: ClassVar[tuple[str, ...]] = ("office_id", "from_office_id")

    note_id: Mapped[bytes] = mapped_column(Id)
    office_id: Mapped[bytes | None] = mapped_column(Id)
    from_office_id: Mapped[bytes | None] = mapped_column(Id)
    counselor_id: Mapped[bytes] = mapped_column(Id)
    read_at: Mapped[int]


class ChecklistItem(Journaled, Base):
    """Something to do at every opening or closing, of one office or of all (NULL)."""

    __tablename__ = "checklist_item"
    __table_args__ = STRICT
    audience = Audience.EVERYONE

    office_id: Mapped[bytes | None] = mapped_column(Id)
    moment: Mapped[str]
    label_fr: Mapped[str]
    label_en: Mapped[str]
    rank: Mapped[int]
    retired_on: Mapped[str | None]


class ChecklistTick(Journaled, Base):
    """Something of a checklist was done on a day; a voided tick was taken back."""

    __tablename__ = "checklist_tick"
    __table_args__ = (Index("ix_checklist_tick_office_id_ticked_on", "office_id", "ticked_on"), STRICT)
    audience = Audience.OFFICE

    office_id: Mapped[bytes] = mapped_column(Id)
    item_id: Mapped[bytes] = mapped_column(Id)
    ticked_on: Mapped[str]
    ticked_at: Mapped[int]
    voided_at: Mapped[int | None]

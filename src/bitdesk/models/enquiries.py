"""Distant enquiries: calls, e-mails, letters and the web; and the brochures that are sent."""

from __future__ import annotations

from typing import Any

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from bitdesk.models.base import STRICT, Base, Id, Journaled, Json
from bitdesk.models.events import Event
from bitdesk.values import Audience


class Enquiry(Journaled, Base):
    """Somebody asked from afar; a call that was answered is closed by itself, a missed one waits to be called back.

    Origin, public and topics as on the counter: NULL means that nothing was said. `due_at` is until when a reply is
    due (UTC milliseconds), as the organisation's settings were when it was received. Who asks stands in the contact.
    """

    __tablename__ = "enquiry"
    __table_args__ = (
        CheckConstraint("length(received_on) = 10", name="received_on"),
        CheckConstraint("hour BETWEEN 0 AND 23", name="hour"),
        CheckConstraint("is_missed IN (0, 1)", name="is_missed"),
        CheckConstraint("department IS NULL OR (country IS NOT NULL AND country = 'FR')", name="department"),
        Index("ix_enquiry_office_id_received_on", "office_id", "received_on"),
        STRICT,
    )
    audience = Audience.OFFICE

    office_id: Mapped[bytes | None] = mapped_column(Id)
    channel: Mapped[str]
    received_on: Mapped[str]
    received_at: Mapped[int]
    hour: Mapped[int | None]
    is_missed: Mapped[int]
    public: Mapped[str | None]
    country: Mapped[str | None]
    department: Mapped[str | None]
    topics: Mapped[list[str] | None] = mapped_column(Json(list[str]))
    subject: Mapped[str | None]
    contact_id: Mapped[bytes | None] = mapped_column(Id)
    due_at: Mapped[int | None]
    voided_at: Mapped[int | None]


class EnquiryEvent(Event, Base):
    """A step of an enquiry (`values.EnquiryStep`); `brochures` are what was sent: `{"brochure_id", "quantity"}`."""

    __tablename__ = "enquiry_event"
    __table_args__ = (Index("ix_enquiry_event_subject_id", "subject_id", "step"), STRICT)
    audience = Audience.OFFICE

    office_id: Mapped[bytes | None] = mapped_column(Id)
    due_at: Mapped[int | None]
    brochures: Mapped[list[dict[str, Any]] | None] = mapped_column(Json(list[dict[str, Any]]))


class Brochure(Journaled, Base):
    """Something that is given away: a map, a guide, a leaflet."""

    __tablename__ = "brochure"
    __table_args__ = STRICT
    audience = Audience.EVERYONE

    code: Mapped[str]
    label: Mapped[str]
    language: Mapped[str | None]
    rank: Mapped[int]
    retired_on: Mapped[str | None]


class BrochureLevel(Journaled, Base):
    """Below how many copies an office asks for more of a brochure."""

    __tablename__ = "brochure_level"
    __table_args__ = STRICT
    audience = Audience.EVERYONE

    brochure_id: Mapped[bytes] = mapped_column(Id)
    office_id: Mapped[bytes] = mapped_column(Id)
    reorder_level: Mapped[int]
    retired_on: Mapped[str | None]


class BrochureMovement(Journaled, Base):
    """Copies of a brochure came to an office or left it; the level is the sum, as of goods."""

    __tablename__ = "brochure_movement"
    __table_args__ = (
        CheckConstraint("quantity <> 0", name="quantity"),
        Index("ix_brochure_movement_brochure_id", "brochure_id", "office_id", "quantity"),
        STRICT,
    )
    audience = Audience.OFFICE
    append_only = True

    office_id: Mapped[bytes] = mapped_column(Id)
    brochure_id: Mapped[bytes] = mapped_column(Id)
    kind: Mapped[str]
    quantity: Mapped[int]
    moved_on: Mapped[str]
    moved_at: Mapped[int]
    reason: Mapped[str | None]
    source_id: Mapped[bytes | None] = mapped_column(Id)

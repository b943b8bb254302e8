"""What visitors say and what comes of it: complaints, suggestions, reviews, the quality group and its actions."""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from bitdesk.models.base import STRICT, Base, Id, Journaled, Json
from bitdesk.models.events import Event
from bitdesk.values import Audience

CONCERNED = ("office_id", "received_office_id")
"""A complaint or suggestion concerns an office, and is followed by the one that received it as well."""


class Complaint(Journaled, Base):
    """A complaint, recorded with the visitor present or entered from a paper form; what is done are its events.

    `number` counts its desk's of a year. `office_id` is the office that it concerns (NULL: the organisation),
    `received_office_id` where it was received (NULL: at the head office). `place` says where it happened, `language`
    in what language to answer (ISO 639-1). Who complains stands in the contact.
    """

    __tablename__ = "complaint"
    __table_args__ = (
        CheckConstraint("length(received_on) = 10", name="received_on"),
        Index("ix_complaint_received_on", "received_on"),
        STRICT,
    )
    audience = Audience.OFFICE
    office_columns: ClassVar[tuple[str, ...]] = CONCERNED

    office_id: Mapped[bytes | None] = mapped_column(Id)
    received_office_id: Mapped[bytes | None] = mapped_column(Id)
    number: Mapped[int]
    channel: Mapped[str]
    received_on: Mapped[str]
    received_at: Mapped[int]
    theme: Mapped[str | None]
    place: Mapped[str | None]
    text: Mapped[str]
    language: Mapped[str | None]
    contact_id: Mapped[bytes | None] = mapped_column(Id)
    note_id: Mapped[bytes | None] = mapped_column(Id)


class ComplaintEvent(Event, Base):
    """A step of a complaint (`values.ComplaintStep`); the text of an answer is what was written to the visitor."""

    __tablename__ = "complaint_event"
    __table_args__ = (Index("ix_complaint_event_subject_id", "subject_id", "step"), STRICT)
    audience = Audience.OFFICE
    office_columns: ClassVar[tuple[str, ...]] = CONCERNED

    office_id: Mapped[bytes | None] = mapped_column(Id)
    received_office_id: Mapped[bytes | None] = mapped_column(Id)


class Suggestion(Journaled, Base):
    """A suggestion; `due_at` is until when a major one is passed on (UTC milliseconds), NULL for a minor one.

    The other columns are those of `Complaint`.
    """

    __tablename__ = "suggestion"
    __table_args__ = (
        CheckConstraint("length(received_on) = 10", name="received_on"),
        Index("ix_suggestion_received_on", "received_on"),
        STRICT,
    )
    audience = Audience.OFFICE
    office_columns: ClassVar[tuple[str, ...]] = CONCERNED

    office_id: Mapped[bytes | None] = mapped_column(Id)
    received_office_id: Mapped[bytes | None] = mapped_column(Id)
    number: Mapped[int]
    channel: Mapped[str]
    importance: Mapped[str]
    received_on: Mapped[str]
    received_at: Mapped[int]
    due_at: Mapped[int | None]
    theme: Mapped[str | None]
    text: Mapped[str]
    language: Mapped[str | None]
    contact_id: Mapped[bytes | None] = mapped_column(Id)
    note_id: Mapped[bytes | None] = mapped_column(Id)


class SuggestionEvent(Event, Base):
    """A step of a suggestion (`values.SuggestionStep`); RAISED carries the new `due_at`."""

    __tablename__ = "suggestion_event"
    __table_args__ = (Index("ix_suggestion_event_subject_id", "subject_id", "step"), STRICT)
    audience = Audience.OFFICE
    office_columns: ClassVar[tuple[str, ...]] = CONCERNED

    office_id: Mapped[bytes | None] = mapped_column(Id)
    received_office_id: Mapped[bytes | None] = mapped_column(Id)
    due_at: Mapped[int | None]


class ReviewSite(Journaled, Base):
    """A site of online reviews that is checked every week from `starts_on` on; `office_id` where it is one office's."""

    __tablename__ = "review_site"
    __table_args__ = STRICT
    audience = Audience.EVERYONE

    name: Mapped[str]
    url: Mapped[str | None]
    office_id: Mapped[bytes | None] = mapped_column(Id)
    rating_of: Mapped[int]
    rank: Mapped[int]
    starts_on: Mapped[str]
    retired_on: Mapped[str | None]


class ReviewCheck(Journaled, Base):
    """A site was looked at: how many new reviews there were, 0 for "nothing new". It is the proof of the week.

    -1 stands for a look that was recorded by mistake and taken back.
    """

    __tablename__ = "review_check"
    __table_args__ = (Index("ix_review_check_site_id_checked_on", "site_id", "checked_on"), STRICT)
    audience = Audience.EVERYONE

    site_id: Mapped[bytes] = mapped_column(Id)
    checked_on: Mapped[str]
    checked_at: Mapped[int]
    found: Mapped[int]


class Review(Journaled, Base):
    """A review as it stands on its site, without who wrote it; `rating_tenths` out of ten times `rating_of`."""

    __tablename__ = "review"
    __table_args__ = (Index("ix_review_published_on", "published_on"), STRICT)
    audience = Audience.EVERYONE

    site_id: Mapped[bytes] = mapped_column(Id)
    office_id: Mapped[bytes | None] = mapped_column(Id)
    published_on: Mapped[str]
    noted_on: Mapped[str]
    rating_tenths: Mapped[int | None]
    rating_of: Mapped[int]
    text: Mapped[str | None]
    language: Mapped[str | None]
    theme: Mapped[str | None]
    sentiment: Mapped[str | None]
    voided_at: Mapped[int | None]


class ReviewEvent(Event, Base):
    """A review was answered with a text, or left without an answer for a reason (`values.ReviewStep`)."""

    __tablename__ = "review_event"
    __table_args__ = (Index("ix_review_event_subject_id", "subject_id", "step"), STRICT)
    audience = Audience.EVERYONE


class ReplyTemplate(Journaled, Base):
    """A text to begin a reply with; `purpose` is what for (`services.templates.Kind`), `language` ISO 639-1."""

    __tablename__ = "reply_template"
    __table_args__ = STRICT
    audience = Audience.EVERYONE

    purpose: Mapped[str]
    language: Mapped[str]
    title: Mapped[str]
    text: Mapped[str]
    rank: Mapped[int]
    retired_on: Mapped[str | None]


class QualityMeeting(Journaled, Base):
    """A meeting of the quality group: its agenda as it was that day, who came, and the minutes.

    `attendees` are codes of counselors, `guests` says who else came, `agenda` are the points
    (`{"kind", "label", "detail"}`); once closed (`closed_at`) the minutes do not change any more.
    """

    __tablename__ = "quality_meeting"
    __table_args__ = STRICT
    audience = Audience.EVERYONE

    met_on: Mapped[str]
    place: Mapped[str | None]
    attendees: Mapped[list[str]] = mapped_column(Json(list[str]))
    guests: Mapped[str | None]
    agenda: Mapped[list[dict[str, Any]]] = mapped_column(Json(list[dict[str, Any]]))
    minutes: Mapped[str | None]
    closed_at: Mapped[int | None]


class CorrectiveAction(Journaled, Base):
    """What the quality group decides against a problem: who does it, until when, and when its effect is checked.

    `origin_kind` and `origin_id` name what it comes from (a table and a row): a note, a complaint, a suggestion, a
    review, a meeting. `office_id` is the office that it concerns, NULL for all.
    """

    __tablename__ = "corrective_action"
    __table_args__ = STRICT
    audience = Audience.EVERYONE

    office_id: Mapped[bytes | None] = mapped_column(Id)
    title: Mapped[str]
    problem: Mapped[str | None]
    origin_kind: Mapped[str | None]
    origin_id: Mapped[bytes | None] = mapped_column(Id)
    meeting_id: Mapped[bytes | None] = mapped_column(Id)
    owner_id: Mapped[bytes | None] = mapped_column(Id)
    decided_on: Mapped[str]
    due_on: Mapped[str | None]
    check_on: Mapped[str | None]


class ActionEvent(Event, Base):
    """A step of a corrective action (`values.ActionStep`), with what it changes."""

    __tablename__ = "action_event"
    __table_args__ = (Index("ix_action_event_subject_id", "subject_id", "step"), STRICT)
    audience = Audience.EVERYONE

    due_on: Mapped[str | None]
    owner_id: Mapped[bytes | None] = mapped_column(Id)
    effect: Mapped[str | None]


class Criterion(Journaled, Base):
    """Something that a label or a classification asks to be shown, and what shows it (`exports.evidence` names these).

    `scheme` is the label's or the classification's name; its rules change, so a criterion holds from a day to a day.
    """

    __tablename__ = "criterion"
    __table_args__ = STRICT
    audience = Audience.EVERYONE

    scheme: Mapped[str]
    code: Mapped[str]
    label_fr: Mapped[str]
    label_en: Mapped[str]
    evidence: Mapped[list[str]] = mapped_column(Json(list[str]))
    rank: Mapped[int]
    starts_on: Mapped[str | None]
    ends_on: Mapped[str | None]
    retired_on: Mapped[str | None]

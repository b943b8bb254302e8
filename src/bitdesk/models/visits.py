"""What the counter records: visits, and the days on which an office was open."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from bitdesk.models.base import STRICT, Base, Id, Journaled, Json
from bitdesk.values import PARTY_SIZE_MAX, PARTY_SIZE_MIN, Audience


class Visit(Journaled, Base):
    """A party at the counter, or met at an outreach event.

    NULL means that nothing was said: it differs from "asked and not known" (public `unknown`, country `ZZ`).
    `visited_at` is missing where a paper tally knows the hour only. A voided visit counts nowhere. Visits that came
    together (a coach with people from several places) share a `group_id`: they are one party.
    """

    __tablename__ = "visit"
    __table_args__ = (
        CheckConstraint(f"party_size BETWEEN {PARTY_SIZE_MIN} AND {PARTY_SIZE_MAX}", name="party_size"),
        CheckConstraint("hour BETWEEN 0 AND 23", name="hour"),
        CheckConstraint("length(visited_on) = 10", name="visited_on"),
        CheckConstraint("department IS NULL OR (country IS NOT NULL AND country = 'FR')", name="department"),
        Index("ix_visit_office_id_visited_on", "office_id", "visited_on"),
        STRICT,
    )
    audience = Audience.OFFICE

    office_id: Mapped[bytes] = mapped_column(Id)
    outreach_id: Mapped[bytes | None] = mapped_column(Id)
    visited_on: Mapped[str]
    hour: Mapped[int | None]
    visited_at: Mapped[int | None]
    party_size: Mapped[int]
    public: Mapped[str | None]
    country: Mapped[str | None]
    department: Mapped[str | None]
    topics: Mapped[list[str] | None] = mapped_column(Json(list[str]))
    entered: Mapped[str]
    voided_at: Mapped[int | None]
    group_id: Mapped[bytes | None] = mapped_column(Id)


class OpeningDay(Journaled, Base):
    """An office was open on a day, as one of its desks saw it.

    `periods` are minutes of the day, NULL for "as planned", empty for "closed after all"; several desks of an
    office may each have a row: the office was open for the union of their periods. `zero_hours` are the hours of the
    day for which the counselor confirmed that nobody came.
    """

    __tablename__ = "opening_day"
    __table_args__ = (
        CheckConstraint("length(opened_on) = 10", name="opened_on"),
        Index("ix_opening_day_office_id_opened_on", "office_id", "opened_on"),
        STRICT,
    )
    audience = Audience.OFFICE

    office_id: Mapped[bytes] = mapped_column(Id)
    opened_on: Mapped[str]
    periods: Mapped[list[list[int]] | None] = mapped_column(Json(list[list[int]]))
    zero_confirmed_at: Mapped[int | None]
    zero_hours: Mapped[list[int] | None] = mapped_column(Json(list[int]))


class VisitCorrection(Journaled, Base):
    """What the head office says of an antenna's visit afterwards: it voids the visit, or stands in its place.

    `step` numbers the corrections of one visit: the highest is the one that counts. Every other column is the whole
    visit as it should have been, and `reason` says why.
    """

    __tablename__ = "visit_correction"
    __table_args__ = (
        CheckConstraint(f"party_size BETWEEN {PARTY_SIZE_MIN} AND {PARTY_SIZE_MAX}", name="party_size"),
        CheckConstraint("hour BETWEEN 0 AND 23", name="hour"),
        CheckConstraint("length(visited_on) = 10", name="visited_on"),
        CheckConstraint("department IS NULL OR (country IS NOT NULL AND country = 'FR')", name="department"),
        CheckConstraint("voided IN (0, 1)", name="voided"),
        Index("ix_visit_correction_visit_id", "visit_id", "step"),
        Index("ix_visit_correction_office_id_visited_on", "office_id", "visited_on"),
        STRICT,
    )
    audience = Audience.OFFICE

    visit_id: Mapped[bytes] = mapped_column(Id)
    office_id: Mapped[bytes] = mapped_column(Id)
    step: Mapped[int]
    voided: Mapped[int]
    outreach_id: Mapped[bytes | None] = mapped_column(Id)
    visited_on: Mapped[str]
    hour: Mapped[int | None]
    party_size: Mapped[int]
    public: Mapped[str | None]
    country: Mapped[str | None]
    department: Mapped[str | None]
    topics: Mapped[list[str] | None] = mapped_column(Json(list[str]))
    reason: Mapped[str]

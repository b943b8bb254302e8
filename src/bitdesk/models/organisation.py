"""The reference rows, which the head office writes for every desk."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from bitdesk.models.base import STRICT, Base, Id, Journaled, Json
from bitdesk.values import Audience


class Organisation(Journaled, Base):
    """The tourist office as a whole: its name, its time zone, and the first day that may be counted.

    `vat_liable_from` is the first day on which it owes VAT, NULL while it is exempt. `accounts` are the accountant's
    numbers by use (`reports.accounting` names them).
    """

    __tablename__ = "organisation"
    __table_args__ = STRICT
    audience = Audience.EVERYONE

    name: Mapped[str]
    timezone: Mapped[str]
    counts_from: Mapped[str]
    address: Mapped[str | None]
    siret: Mapped[str | None]
    vat_number: Mapped[str | None]
    vat_liable_from: Mapped[str | None]
    receipt_note: Mapped[str | None]
    accounts: Mapped[dict[str, str] | None] = mapped_column(Json(dict[str, str]))


class Office(Journaled, Base):
    """An antenna, open to visitors."""

    __tablename__ = "office"
    __table_args__ = STRICT
    audience = Audience.EVERYONE

    code: Mapped[str]
    name: Mapped[str]
    address: Mapped[str | None]
    retired_on: Mapped[str | None]


class OpeningHours(Journaled, Base):
    """The planned periods of an office on one weekday (0 is Monday) of a season, in minutes of the day."""

    __tablename__ = "opening_hours"
    __table_args__ = (CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"), STRICT)
    audience = Audience.EVERYONE

    office_id: Mapped[bytes] = mapped_column(Id, ForeignKey("office.id"))
    starts_on: Mapped[str]
    ends_on: Mapped[str]
    weekday: Mapped[int]
    periods: Mapped[list[list[int]]] = mapped_column(Json(list[list[int]]))
    retired_on: Mapped[str | None]


class ClosedDay(Journaled, Base):
    """A day on which an office is closed whatever its opening hours say; every office where `office_id` is NULL."""

    __tablename__ = "closed_day"
    __table_args__ = (CheckConstraint("length(closed_on) = 10", name="closed_on"), STRICT)
    audience = Audience.EVERYONE

    office_id: Mapped[bytes | None] = mapped_column(Id)
    closed_on: Mapped[str]
    reason: Mapped[str | None]
    retired_on: Mapped[str | None]


class Workstation(Journaled, Base):
    """A desk: its id is the writer's id of everything recorded there."""

    __tablename__ = "workstation"
    __table_args__ = STRICT
    audience = Audience.EVERYONE

    office_id: Mapped[bytes] = mapped_column(Id, ForeignKey("office.id"))
    name: Mapped[str]
    retired_on: Mapped[str | None]


class Counselor(Journaled, Base):
    """Somebody who works at the desks; seasonal staff have an end date."""

    __tablename__ = "counselor"
    __table_args__ = STRICT
    audience = Audience.EVERYONE

    code: Mapped[str]
    name: Mapped[str]
    role: Mapped[str]
    starts_on: Mapped[str | None]
    ends_on: Mapped[str | None]


class Topic(Journaled, Base):
    """Something that visitors ask about."""

    __tablename__ = "topic"
    __table_args__ = STRICT
    audience = Audience.EVERYONE

    code: Mapped[str]
    label_fr: Mapped[str]
    label_en: Mapped[str]
    rank: Mapped[int]
    retired_on: Mapped[str | None]


class Outreach(Journaled, Base):
    """A market or a festival where the office meets people, with the office that staffs it."""

    __tablename__ = "outreach"
    __table_args__ = STRICT
    audience = Audience.EVERYONE

    name: Mapped[str]
    office_id: Mapped[bytes | None] = mapped_column(Id)
    starts_on: Mapped[str]
    ends_on: Mapped[str]
    retired_on: Mapped[str | None]

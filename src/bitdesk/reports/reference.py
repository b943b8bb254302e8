"""The reference rows that a page lets choose from, as last received from the head office."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import Counselor, Office, Outreach, Topic


@dataclass(frozen=True, slots=True)
class CounselorChoice:
    """A counselor who may be at the desk."""

    id: bytes
    code: str
    name: str


@dataclass(frozen=True, slots=True)
class TopicChoice:
    """A topic, with its words in both languages."""

    code: str
    label_fr: str
    label_en: str


@dataclass(frozen=True, slots=True)
class OutreachChoice:
    """A market or a festival and its days."""

    id: bytes
    name: str
    starts_on: date
    ends_on: date


@dataclass(frozen=True, slots=True)
class OfficeChoice:
    """An office."""

    id: bytes
    code: str
    name: str


def counselors(desk: Desk, on: date) -> tuple[CounselorChoice, ...]:
    """Return the counselors who work on a day, by code."""
    day = on.isoformat()
    query = (
        select(Counselor.id, Counselor.code, Counselor.name)
        .where(or_(Counselor.starts_on.is_(None), Counselor.starts_on <= day))
        .where(or_(Counselor.ends_on.is_(None), Counselor.ends_on >= day))
        .order_by(Counselor.code)
    )
    with desk.read() as session:
        return tuple(CounselorChoice(*row) for row in session.execute(query))


def topics(desk: Desk) -> tuple[TopicChoice, ...]:
    """Return the topics in the organisation's order, without those retired."""
    query = (
        select(Topic.code, Topic.label_fr, Topic.label_en)
        .where(Topic.retired_on.is_(None))
        .order_by(Topic.rank, Topic.code)
    )
    with desk.read() as session:
        return tuple(TopicChoice(*row) for row in session.execute(query))


def outreaches(desk: Desk, on: date) -> tuple[OutreachChoice, ...]:
    """Return the outreach events of a day, this office's first."""
    day = on.isoformat()
    query = (
        select(Outreach.id, Outreach.name, Outreach.starts_on, Outreach.ends_on)
        .where(Outreach.retired_on.is_(None), Outreach.starts_on <= day, Outreach.ends_on >= day)
        .order_by((Outreach.office_id == desk.office_id).desc(), Outreach.name)
    )
    with desk.read() as session:
        return tuple(
            OutreachChoice(row.id, row.name, date.fromisoformat(row.starts_on), date.fromisoformat(row.ends_on))
            for row in session.execute(query)
        )


def outreach_by_name(desk: Desk, name: str, on: date) -> OutreachChoice | None:
    """Return the outreach event of a day that has a name, whatever the case."""
    return next((event for event in outreaches(desk, on) if event.name.casefold() == name.casefold()), None)


def offices(desk: Desk) -> tuple[OfficeChoice, ...]:
    """Return the offices as they were created, without those retired."""
    query = select(Office.id, Office.code, Office.name).where(Office.retired_on.is_(None)).order_by(Office.id)
    with desk.read() as session:
        return tuple(OfficeChoice(*row) for row in session.execute(query))


def office_by_code(session: Session, code: str) -> Office:
    """Return the office that has a code.

    Raises:
        RuleError: there is none; with those there are.
    """
    office = session.scalars(select(Office).where(Office.code == code.upper())).first()
    if office is None:
        known = ", ".join(session.scalars(select(Office.code).order_by(Office.code)))
        raise RuleError(noop("The office “{code}” does not exist. Choose among: {known}."), code=code, known=known)
    return office

"""Recording what waits for a reply: an e-mail, a letter, a form of the web site, a call that asks for one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

from sqlalchemy.orm import Session

from bitdesk import clock, contacts, drafts
from bitdesk.checks import check_date, check_origin, check_topics
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import Enquiry, Office
from bitdesk.reference import flushed
from bitdesk.reports.enquiries import DISTANT, due_after, office_hours
from bitdesk.sessions import driver
from bitdesk.texts import kept_or_none
from bitdesk.values import FRANCE, Purpose
from bitdesk.working_time import opening

_LAST_MINUTE = time(23, 59)


def record(
    desk: Desk,
    channel: str,
    *,
    card: ContactCard | None = None,
    subject: str | None = None,
    public: str | None = None,
    country: str | None = None,
    department: str | None = None,
    topics: Sequence[str] = (),
    received_on: date | None = None,
    received_at: datetime | None = None,
    due_on: date | None = None,
    is_missed: bool = False,
    office_id: bytes | None = None,
    draft: str | None = None,
) -> bytes:
    """Record something that waits for a reply, and return the enquiry's id.

    Args:
        desk: the desk that received it, or the head office.
        channel: phone, e-mail, letter or web (`values.Channel`).
        card: whom to write to.
        subject: what is asked; names belong into the card.
        public, country, department, topics: as for a call.
        received_on: the day of receipt, today by default; what came on an earlier day came when the office opened.
        received_at: the moment of receipt, where it is known.
        due_on: until which day a reply is due; by default as the organisation's settings say.
        is_missed: a call that nobody answered; where nobody can be called back, it only counts.
        office_id: at the head office, the office whose enquiry it is; None for the head office itself.
        draft: the form's draft, which is done with.

    Raises:
        RuleError: a value that cannot be, with what to do; nothing was recorded.
        OutageError: the disk refuses; nothing was recorded.
    """
    _check_channel(channel)
    country = FRANCE if department and country is None else country
    check_origin(public, country, department)
    at_ms = _received(desk, received_on, received_at)
    due_at = end_of(due_on) if due_on else due_after(desk, at_ms)
    moment = clock.local(at_ms)
    with desk.write() as session:
        drafts.done(session, draft)
        place = desk.identity.office_id or _known_office(session, office_id)
        contact_id = contacts.add(session, place, Purpose.ENQUIRY, card)
        row = Enquiry(
            office_id=place, channel=str(channel), received_on=moment.date().isoformat(), received_at=at_ms,
            hour=moment.hour if received_on is None else None, is_missed=int(is_missed), public=public, country=country,
            department=department, topics=_known_topics(session, topics), subject=kept_or_none(subject),
            contact_id=contact_id, due_at=None if is_missed and contact_id is None else due_at,
        )  # fmt: skip
        return flushed(session, row)


def end_of(due_on: date) -> int:
    """Return the end of the day until which a reply is due, in UTC milliseconds.

    Raises:
        RuleError: the day is over.
    """
    if due_on < clock.business_date():
        raise RuleError(noop("{day} is over: a reply cannot be due then. Give today or a later day."), day=due_on)
    return clock.to_ms(datetime.combine(due_on, _LAST_MINUTE))


def moment_of(desk: Desk, at: datetime | None) -> int:
    """Return when something was received, in UTC milliseconds; now by default.

    Raises:
        RuleError: it has not come yet, or lies before the first day counted.
    """
    now = clock.now_ms()
    at_ms = now if at is None else clock.to_ms(at)
    if at is not None:
        check_date(desk, clock.business_date(at_ms))
    if at_ms > now:
        raise RuleError(noop("This moment has not come yet. Give one that has."))
    return at_ms


def _check_channel(channel: str) -> None:
    if channel not in DISTANT:
        raise RuleError(
            noop("“{channel}” is no way to ask from afar. Choose one of: {known}."),
            channel=channel, known=", ".join(DISTANT),
        )  # fmt: skip


def _received(desk: Desk, received_on: date | None, received_at: datetime | None) -> int:
    if received_on is None or received_at is not None or received_on == clock.business_date():
        return moment_of(desk, received_at)
    check_date(desk, received_on)
    return opening(received_on, office_hours(desk))


def _known_topics(session: Session, topics: Sequence[str]) -> list[str] | None:
    if topics:
        check_topics(driver(session), topics)
    return list(dict.fromkeys(topics)) or None


def _known_office(session: Session, office_id: bytes | None) -> bytes | None:
    if office_id is not None and session.get(Office, office_id) is None:
        raise RuleError(noop("This office is not known here. Choose it in the list again."))
    return office_id

"""What complaints and suggestions have in common: how they are received, numbered, and told apart by people."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bitdesk import clock, contacts, texts
from bitdesk.checks import check_date, check_theme
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import Complaint, ContactDetails, Office, Suggestion
from bitdesk.reference import check_day
from bitdesk.sessions import driver
from bitdesk.values import Channel, Purpose


def received(
    session: Session,
    desk: Desk,
    model: type[Complaint | Suggestion],
    purpose: Purpose,
    text: str,
    *,
    office_id: bytes | None,
    channel: str,
    theme: str | None,
    language: str | None,
    card: ContactCard | None,
    note_id: bytes | None,
    received_on: date | None,
) -> dict[str, Any]:
    """Return the columns that a complaint and a suggestion share, its contact recorded.

    Raises:
        RuleError: a text or a contact cannot be kept, the theme or the office is not known here, the language is
            none of `contacts.LANGUAGES`, or the day has not come yet or lies before the first one counted.
    """
    if office_id is not None and session.get(Office, office_id) is None:
        raise RuleError(noop("This office is not known here. Synchronise, or choose another one."))
    check_theme(driver(session), theme)
    if language is not None and language not in contacts.LANGUAGES:
        raise RuleError(
            noop("Nobody is answered in the language “{language}”. Choose one of: {known}."),
            language=language, known=", ".join(contacts.LANGUAGES),
        )  # fmt: skip
    received_at = instant(received_on)
    if received_on is not None:
        check_date(desk, received_on)
    return {
        "office_id": office_id,
        "received_office_id": desk.office_id or None,
        "number": _next_number(session, desk, model, clock.business_date(received_at)),
        "channel": Channel(channel).value,
        "received_on": clock.business_date(received_at).isoformat(),
        "received_at": received_at,
        "theme": theme,
        "text": texts.kept(text),
        "language": language,
        "contact_id": contacts.add(session, office_id, purpose, card),
        "note_id": note_id,
    }


def instant(received_on: date | None) -> int:
    """Return when something came in (UTC ms): now, or the end of an earlier day, of which nobody wrote the hour.

    Raises:
        RuleError: the day has not come yet, or is in a year that nobody means.
    """
    now = clock.now_ms()
    today = clock.business_date(now)
    if received_on is None or received_on == today:
        return now
    check_day(received_on)
    if received_on > today:
        raise RuleError(noop("{day} has not come yet. Give the day on which it was received."), day=received_on)
    return clock.to_ms(datetime.combine(received_on, time(23, 59, 59)))


def name_of(session: Session, contact_id: bytes | None) -> str | None:
    """Return the name of whom to write to, None where nobody gave one or it was erased."""
    if contact_id is None:
        return None
    names = session.scalars(select(ContactDetails.name).where(ContactDetails.contact_id == contact_id))
    return next((name for name in names if name), None)


def days_after(at_ms: int, days: int) -> int:
    """Return the same local time some days later (UTC ms), whatever the clocks do on the way."""
    moment = clock.local(at_ms).replace(tzinfo=None) + timedelta(days=days)
    return clock.to_ms(moment)


def _next_number(session: Session, desk: Desk, model: type[Complaint | Suggestion], day: date) -> int:
    """Return the number after the desk's last of the year: nobody else counts these, so offline they stay apart."""
    of_year = model.received_on.between(f"{day.year:04}-01-01", f"{day.year:04}-12-31")
    last = session.scalar(select(func.max(model.number)).where(model.desk_id == desk.desk_id, of_year))
    return (last or 0) + 1

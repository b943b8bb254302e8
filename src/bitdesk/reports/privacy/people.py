"""Whose personal data is held, when they were last in contact, and until when it may be kept.

No law gives a number of months: three years after the last contact is what the French authority takes as a usual
reference (CNIL, "Les durées de conservation des données"), and the head office may set another (`privacy_months`).
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta
from typing import Any

from bitdesk import clock
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.reports.settings import organised_in
from bitdesk.values import Purpose


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whose personal data is held, or was.

    `last_on` is the last contact, `ends_on` until when the data may be kept (None: a supplier in use); `requested_on`
    is when they first asked for erasure, `answer_by` until when they must have it. `is_erased` holds for who asked and
    is gone, too. `office` is "" for the head office alone.
    """

    contact_id: bytes
    purpose: Purpose
    office_id: bytes | None
    office: str
    card: ContactCard
    last_on: date
    ends_on: date | None
    requested_on: date | None
    answer_by: date | None
    is_erased: bool

    @property
    def is_asked(self) -> bool:
        """Return whether somebody asked, and waits."""
        return self.requested_on is not None and not self.is_erased


# A contact's own journal entry says when it was made, at this desk or elsewhere.
_PEOPLE = """
subject (contact_id, id, day) AS MATERIALIZED (
    SELECT contact_id, id, received_on FROM complaint WHERE contact_id IN wanted
    UNION ALL SELECT contact_id, id, received_on FROM suggestion WHERE contact_id IN wanted
    UNION ALL SELECT contact_id, id, received_on FROM enquiry WHERE contact_id IN wanted),
step (subject_id, day) AS (
    SELECT subject_id, happened_on FROM complaint_event
    UNION ALL SELECT subject_id, happened_on FROM suggestion_event
    UNION ALL SELECT subject_id, happened_on FROM enquiry_event),
last (contact_id, day) AS (
    SELECT contact_id, max(day) FROM (
        SELECT contact_id, day FROM subject
        UNION ALL SELECT s.contact_id, e.day FROM subject s JOIN step e ON e.subject_id = s.id) GROUP BY contact_id),
details (contact_id, id) AS (
    SELECT contact_id, max(id) FROM contact_details WHERE contact_id IN wanted GROUP BY contact_id)
SELECT c.id, c.purpose, c.office_id, coalesce(o.name, ''), d.name, d.company, d.email, d.phone, d.address, d.language,
    last.day, (SELECT max(j.at_ms) FROM journal j WHERE j.row_id = c.id AND j.kind = 'contact'), c.ends_on,
    (SELECT min(r.requested_on) FROM erasure_request r WHERE r.contact_id = c.id),
    EXISTS (SELECT 1 FROM erasure e WHERE e.row_id = d.id AND e.row_kind = 'contact_details'),
    (SELECT max(coalesce(s.retired_on, '9999-12-31')) FROM supplier s WHERE s.contact_id = c.id)
FROM contact c
LEFT JOIN details ON details.contact_id = c.id
LEFT JOIN contact_details d ON d.id = details.id
LEFT JOIN last ON last.contact_id = c.id
LEFT JOIN office o ON o.id = c.office_id
WHERE c.id IN wanted ORDER BY c.id
"""
_EVERYBODY = "SELECT id FROM contact"
_WHO_ASKED = "SELECT contact_id FROM erasure_request"
_NEVER = "9999-12-31"


def people(connection: Any, wanted: str = _EVERYBODY, *values: object) -> tuple[Person, ...]:
    """Return everybody who was ever written to, or those whose ids a query gives, in the order in which they came."""
    organised = organised_in(connection)
    rows = connection.execute(f"WITH wanted (id) AS MATERIALIZED ({wanted}), {_PEOPLE}", values).fetchall()
    return tuple(_person(row, organised.privacy_months, organised.request_days) for row in rows)


def _person(row: Any, months: int, days: int) -> Person:
    contact_id, purpose, office_id, office, *given, last, made_at, agreed, requested, is_erased, retired = row
    last_on = date.fromisoformat(last) if last else clock.business_date(made_at or 0)
    requested_on = date.fromisoformat(requested) if requested else None
    if retired:
        ends_on = None if retired == _NEVER else months_after(max(date.fromisoformat(retired), last_on), months)
    else:
        ends_on = date.fromisoformat(agreed) if agreed else months_after(last_on, months)
    return Person(
        contact_id, _purpose(purpose), office_id, office, ContactCard(*given), last_on, ends_on, requested_on,
        _days_after(requested_on, days) if requested_on else None, bool(is_erased),
    )  # fmt: skip


def _purpose(code: str) -> Purpose:
    """Return what somebody is written to for; a newer program may know more of it, and hides nobody."""
    return Purpose(code) if code in set(Purpose) else Purpose.OTHER


def months_after(day: date, months: int) -> date:
    """Return the same day some months later, the last one of a month that is too short for it, or of all days."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1])) if year <= MAXYEAR else date.max


def _days_after(day: date, days: int) -> date:
    return day + timedelta(days=min(days, (date.max - day).days))


def due(desk: Desk, on: date | None = None) -> tuple[Person, ...]:
    """Return whose data is to be erased by a day (today by default): who asked first, then whose time is over."""
    day = on or clock.business_date()
    with desk.database.reading() as connection:
        known = [one for one in people(connection) if not one.is_erased]
    over = [one for one in known if not one.requested_on and one.ends_on and one.ends_on <= day]
    over.sort(key=lambda one: one.ends_on or day)
    return (*_waiting(known), *over)


def requests(desk: Desk) -> tuple[Person, ...]:
    """Return who asked for erasure and waits, who waits longest first."""
    with desk.database.reading() as connection:
        return _waiting(people(connection, _WHO_ASKED))


def _waiting(known: Iterable[Person]) -> tuple[Person, ...]:
    return tuple(sorted((one for one in known if one.is_asked), key=lambda one: one.requested_on or date.max))


def person(desk: Desk, contact_id: bytes) -> Person:
    """Return somebody.

    Raises:
        RuleError: nobody of that id is known here.
    """
    with desk.database.reading() as connection:
        found = people(connection, "SELECT id FROM contact WHERE id = ?", contact_id)
    if not found:
        raise RuleError(noop("This person is not known here. Search them again by their name."))
    return found[0]

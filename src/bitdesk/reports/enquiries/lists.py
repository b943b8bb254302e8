"""The lists of the page: the calls of a day, who waits to be called back, what is due, what was received."""

from __future__ import annotations

from datetime import date

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.reports import scope
from bitdesk.reports.enquiries.rows import DUE, IS_OPEN, Detail, EnquiryRow, select, steps
from bitdesk.values import Channel

LISTED = 500
ORIGINS_SINCE_DAYS = 365


def calls(desk: Desk, on: date | None = None, office_id: bytes | None = None) -> tuple[EnquiryRow, ...]:
    """Return the calls of a day (today by default), newest first: those of the desk's office, or of an office."""
    day = on or clock.business_date()
    where, values = _of_office(desk, office_id)
    with desk.database.reading() as connection:
        return select(
            connection, desk,
            f"AND e.channel = ? AND e.received_on = ? {where} ORDER BY e.received_at DESC, e.id DESC",
            Channel.PHONE.value, day.isoformat(), *values,
        )  # fmt: skip


def missed(desk: Desk, office_id: bytes | None = None) -> tuple[EnquiryRow, ...]:
    """Return who rang in vain and has not been called back yet, the one who waits longest first."""
    return _open(desk, office_id, "AND e.is_missed = 1")


def due(desk: Desk, office_id: bytes | None = None) -> tuple[EnquiryRow, ...]:
    """Return what waits for a reply, what is due first at the top; those who rang in vain among them."""
    return _open(desk, office_id, "")


def due_count(desk: Desk, office_id: bytes | None = None) -> tuple[int, int]:
    """Return how many enquiries wait for a reply, and how many of these are late."""
    where, values = _of_office(desk, office_id)
    with desk.database.reading() as connection:
        found = connection.execute(
            f"SELECT {DUE} FROM enquiry e WHERE e.voided_at IS NULL AND {IS_OPEN} {where}", values
        ).fetchall()
    now = clock.now_ms()
    return len(found), sum(due_at < now for (due_at,) in found)


def received(
    desk: Desk, first: date, last: date, office_id: bytes | None = None, *, written: bool = False
) -> tuple[EnquiryRow, ...]:
    """Return what was received from a day to a day, newest first; `written` leaves out the calls.

    At most the latest 500: a screen shows no more, and `observatory` counts them all.
    """
    where, values = _of_office(desk, office_id)
    kinds = "AND e.channel <> 'phone'" if written else ""
    # The latest are chosen first: what became of each is asked for these alone.
    latest = (
        f"SELECT e.id FROM enquiry e WHERE e.voided_at IS NULL AND e.received_on BETWEEN ? AND ? {kinds} {where} "
        f"ORDER BY e.received_at DESC, e.id DESC LIMIT {LISTED}"
    )
    with desk.database.reading() as connection:
        return select(
            connection, desk, f"AND e.id IN ({latest}) ORDER BY e.received_at DESC, e.id DESC",
            first.isoformat(), last.isoformat(), *values,
        )  # fmt: skip


def enquiry(desk: Desk, enquiry_id: bytes) -> Detail:
    """Return an enquiry and what was done about it.

    Raises:
        RuleError: it is not known here.
    """
    with desk.database.reading() as connection:
        rows = select(connection, desk, "AND e.id = ?", enquiry_id)
        if not rows:
            raise RuleError(noop("This enquiry is not known here any more. Choose one of the list."))
        return Detail(rows[0], steps(connection, enquiry_id))


def origins(desk: Desk, limit: int = 8) -> tuple[str, ...]:
    """Return where those who ask from afar say most often that they live, in a year: codes as on the counter."""
    since = date.fromordinal(clock.business_date().toordinal() - ORIGINS_SINCE_DAYS).isoformat()
    where, values = _of_office(desk, None)
    with desk.database.reading() as connection:
        rows = connection.execute(
            "SELECT coalesce(e.department, e.country) AS code, count(*) AS times FROM enquiry e "
            f"WHERE e.received_on >= ? AND e.country IS NOT NULL AND e.country <> 'ZZ' AND e.voided_at IS NULL {where} "
            "GROUP BY code ORDER BY times DESC, code LIMIT ?",
            (since, *values, limit),
        ).fetchall()
    return tuple(code for code, _times in rows)


def _open(desk: Desk, office_id: bytes | None, which: str) -> tuple[EnquiryRow, ...]:
    where, values = _of_office(desk, office_id)
    with desk.database.reading() as connection:
        return select(connection, desk, f"AND {IS_OPEN} {which} {where} ORDER BY due, e.received_at, e.id", *values)


def _of_office(desk: Desk, office_id: bytes | None) -> tuple[str, tuple[bytes, ...]]:
    """Return the condition of the desk's own office; at the head office that of the one named, or none."""
    place = scope.of_office(desk, office_id)
    return ("AND e.office_id = ?", (place,)) if place else ("", ())

"""Counting a party: the fast path of the counter, on the driver's connection, without SQLAlchemy."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import msgspec

from bitdesk import clock, ids
from bitdesk.checks import Part, check_date, check_outreach, check_parts, check_topics
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.journal import chain
from bitdesk.journal.capture import Captured, append, capture
from bitdesk.reports.today import VisitRow, party
from bitdesk.values import FRANCE, Entered

COLUMNS = (
    "id", "desk_id", "author_id", "office_id", "outreach_id", "visited_on", "hour", "visited_at", "party_size",
    "public", "country", "department", "topics", "entered", "group_id",
)  # fmt: skip
_INSERT_VISIT = f"INSERT INTO visit ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"
_INSERT_DAY = "INSERT INTO opening_day (id, desk_id, author_id, office_id, opened_on) VALUES (?, ?, ?, ?, ?)"


def record(
    desk: Desk,
    party_size: int,
    *,
    public: str | None = None,
    country: str | None = None,
    department: str | None = None,
    topics: Sequence[str] = (),
    outreach_id: bytes | None = None,
    at: datetime | None = None,
    entered: str = Entered.LIVE,
) -> VisitRow:
    """Count a party, durably, and open the day with the first one.

    Args:
        desk: the desk that counts.
        party_size: people, 1 to 99.
        public: a `values.Public`, None where nothing was said.
        country: ISO 3166 alpha-2, `ZZ` for "asked and not known"; a department alone means France.
        department: a French department's code.
        topics: codes of the organisation's topics.
        outreach_id: the market or festival; None at the office.
        at: when it was, local where it has no zone; now by default.
        entered: a `values.Entered`.

    Raises:
        RuleError: a value that cannot be, with what to do.
        OutageError: the disk refuses; nothing was counted.
    """
    part = Part(party_size, FRANCE if department and country is None else country, department)
    return record_group(desk, (part,), public=public, topics=topics, outreach_id=outreach_id, at=at, entered=entered)


def record_group(
    desk: Desk,
    parts: Sequence[Part],
    *,
    public: str | None = None,
    topics: Sequence[str] = (),
    outreach_id: bytes | None = None,
    at: datetime | None = None,
    entered: str = Entered.LIVE,
) -> VisitRow:
    """Count a party that comes from several places, durably: one visit for each part, which share a `group_id`.

    Args:
        desk: the desk that counts.
        parts: people and where they come from, 1 to 99 in each; one part alone is an ordinary party.
        public, topics, outreach_id, at, entered: as for `record`, the same for all.

    Raises:
        RuleError: a value that cannot be, with what to do; nobody was counted.
        OutageError: the disk refuses; nothing was counted.
    """
    if desk.is_head_office:
        raise RuleError(noop("The head office counts nobody. Choose a desk's folder with --data-dir."))
    topics = tuple(dict.fromkeys(topics))
    check_parts(parts, public)
    at_ms = clock.now_ms() if at is None else clock.to_ms(at)
    moment = clock.local(at_ms)
    if at is not None:
        check_date(desk, moment.date())
    group_id = ids.new() if len(parts) > 1 else None
    visits = tuple(
        VisitRow(
            ids.new(), moment.date(), moment.hour, at_ms, part.party_size, public, part.country, part.department,
            topics, outreach_id, desk.counselor_code, True, group_id=group_id,
        )
        for part in parts
    )  # fmt: skip
    with desk.database.writing(("visit", "opening_day")) as connection:
        if topics:
            check_topics(connection, topics)
        if outreach_id:
            check_outreach(connection, outreach_id)
        captured = [] if outreach_id else _open_day(connection, desk, moment.date().isoformat())
        captured += [_insert(connection, desk, visit, entered) for visit in visits]
        append(connection, desk.writer, captured, clock.now_ms())
    return party(visits)


def _insert(connection: Any, desk: Desk, visit: VisitRow, entered: str) -> Captured:
    visited_on = visit.visited_on.isoformat()
    topics = list(visit.topics) or None
    connection.execute(
        _INSERT_VISIT,
        (visit.id, desk.desk_id, desk.counselor_id, desk.office_id, visit.outreach_id, visited_on, visit.hour,
         visit.visited_at, visit.party_size, visit.public, visit.country, visit.department,
         msgspec.json.encode(topics).decode() if topics else None, entered, visit.group_id),
    )  # fmt: skip
    values = {
        "office_id": ids.to_text(desk.office_id),
        "outreach_id": ids.to_text(visit.outreach_id) if visit.outreach_id else None,
        "visited_on": visited_on, "hour": visit.hour, "visited_at": visit.visited_at,
        "party_size": visit.party_size, "public": visit.public, "country": visit.country,
        "department": visit.department, "topics": topics, "entered": entered,
        "group_id": ids.to_text(visit.group_id) if visit.group_id else None,
    }  # fmt: skip
    return capture("visit", chain.INSERT, visit.id, values)


def _open_day(connection: Any, desk: Desk, opened_on: str) -> list[Captured]:
    known = connection.execute(
        "SELECT 1 FROM opening_day WHERE office_id = ? AND opened_on = ? AND desk_id = ?",
        (desk.office_id, opened_on, desk.desk_id),
    ).fetchone()
    if known:
        return []
    day_id = ids.new()
    connection.execute(_INSERT_DAY, (day_id, desk.desk_id, desk.counselor_id, desk.office_id, opened_on))
    values = {"office_id": ids.to_text(desk.office_id), "opened_on": opened_on}
    return [capture("opening_day", chain.INSERT, day_id, values)]

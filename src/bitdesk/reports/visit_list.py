"""The visits of some days as the head office looks through them: those that count, and those that were voided."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

import msgspec

from bitdesk.desk import Desk

LISTED = 20_000


class Standing(StrEnum):
    """What becomes of a visit in the figures: it counts, as written or as corrected, or it was voided, by whom."""

    COUNTS = "counts"
    CORRECTED = "corrected"
    VOIDED_BY_DESK = "voided_by_desk"
    VOIDED_BY_HEAD_OFFICE = "voided_by_head_office"


@dataclass(frozen=True, slots=True)
class ListedVisit:
    """A visit as it counts now, or as it stood when it was voided.

    `visited_at` is in UTC milliseconds, None where another hour or day was said afterwards; `outreach` names the event,
    "" at the office; `counselor` is a code, "" where nobody was known; `reason` the last correction's, else "".
    """

    id: bytes
    visited_on: date
    hour: int | None
    visited_at: int | None
    party_size: int
    public: str | None
    country: str | None
    department: str | None
    topics: tuple[str, ...]
    outreach_id: bytes | None
    outreach: str
    office_code: str
    office: str
    workstation: str
    counselor: str
    standing: Standing
    reason: str

    @property
    def counts(self) -> bool:
        """Return whether it is in the figures."""
        return self.standing in {Standing.COUNTS, Standing.CORRECTED}


@dataclass(frozen=True, slots=True)
class VisitList:
    """The visits of some days, newest first, as many as a list can hold.

    `found` is how many there are, `counted` how many of them count, and `visitors` the people of these.
    """

    visits: tuple[ListedVisit, ...]
    found: int
    counted: int
    visitors: int


# The same two halves as `counted_visit`, with what was voided: both are searched by office and day in their indexes.
_VISITS = """
SELECT v.id, v.desk_id, v.author_id, v.office_id, v.outreach_id, v.visited_on, v.hour, v.visited_at, v.party_size,
       v.public, v.country, v.department, v.topics,
       CASE WHEN v.voided_at IS NULL THEN 'counts' ELSE 'voided_by_desk' END AS standing, '' AS reason
FROM visit v
WHERE {where} AND NOT EXISTS (SELECT 1 FROM visit_correction c WHERE c.visit_id = v.id)
UNION ALL
SELECT v.id, v.desk_id, v.author_id, c.office_id, c.outreach_id, c.visited_on, c.hour,
       CASE WHEN c.visited_on = v.visited_on AND c.hour IS NOT DISTINCT FROM v.hour THEN v.visited_at END,
       c.party_size, c.public, c.country, c.department, c.topics,
       CASE WHEN c.voided = 0 THEN 'corrected' ELSE 'voided_by_head_office' END, c.reason
FROM visit_correction c JOIN visit v ON v.id = c.visit_id
WHERE {corrected} AND NOT EXISTS (SELECT 1 FROM visit_correction later
                                  WHERE later.visit_id = c.visit_id AND (later.step, later.id) > (c.step, c.id))
"""

_LISTED = """
SELECT x.id, x.visited_on, x.hour, x.visited_at, x.party_size, x.public, x.country, x.department, x.topics,
       x.outreach_id, coalesce(e.name, ''), coalesce(o.code, ''), coalesce(o.name, ''),
       coalesce(w.name, ''), coalesce(a.code, ''), x.standing, x.reason
FROM ({visits}) x LEFT JOIN office o ON o.id = x.office_id LEFT JOIN workstation w ON w.id = x.desk_id
LEFT JOIN counselor a ON a.id = x.author_id LEFT JOIN outreach e ON e.id = x.outreach_id
ORDER BY x.visited_on DESC, x.hour DESC, x.visited_at DESC, x.id DESC LIMIT {limit:d}
"""

_SUMS = """
SELECT count(*), coalesce(sum(standing IN ('counts', 'corrected')), 0),
       coalesce(sum(CASE WHEN standing IN ('counts', 'corrected') THEN party_size ELSE 0 END), 0) FROM ({visits})
"""


def listed(
    desk: Desk, first: date, last: date, office_id: bytes | None = None, *, outreach: bool = False, limit: int = LISTED
) -> VisitList:
    """Return the visits of the days from `first` to `last`.

    Args:
        desk: the head office; at a desk, those that it has received.
        first: the first day.
        last: the last day.
        office_id: an office alone, without its markets and festivals.
        outreach: the markets and festivals alone.
        limit: how many are listed at most.
    """
    visits, values = _visits(first, last, office_id, outreach=outreach)
    with desk.database.reading() as connection:
        sums = connection.execute(_SUMS.format(visits=visits), values).fetchone()
        rows = connection.execute(_LISTED.format(visits=visits, limit=limit), values).fetchall()
    return VisitList(tuple(map(_listed, rows)), *sums)


def _visits(first: date, last: date, office_id: bytes | None, *, outreach: bool) -> tuple[str, dict[str, Any]]:
    conditions = ["{0}.visited_on BETWEEN :first AND :last"]
    if office_id is not None:
        conditions += ["{0}.office_id = :office", "{0}.outreach_id IS NULL"]
    if outreach:
        conditions.append("{0}.outreach_id IS NOT NULL")
    where = " AND ".join(conditions)
    values = {"first": first.isoformat(), "last": last.isoformat(), "office": office_id}
    return _VISITS.format(where=where.format("v"), corrected=where.format("c")), values


def _listed(row: tuple[Any, ...]) -> ListedVisit:
    visited_on, topics, standing = row[1], row[8], row[15]
    return ListedVisit(
        id=row[0], visited_on=date.fromisoformat(visited_on), hour=row[2], visited_at=row[3], party_size=row[4],
        public=row[5], country=row[6], department=row[7], topics=tuple(msgspec.json.decode(topics)) if topics else (),
        outreach_id=row[9], outreach=row[10], office_code=row[11], office=row[12], workstation=row[13],
        counselor=row[14], standing=Standing(standing), reason=row[16],
    )  # fmt: skip

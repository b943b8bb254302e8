"""The sites of online reviews, as the head office decides them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.models import ReviewSite
from bitdesk.reports.organisation import Row
from bitdesk.reports.people import people
from bitdesk.reports.unreceived import Unreceived


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteRow(Row):
    """A site; `office` is in words, "" where it is the whole organisation's, and `starts_on` its first week's day."""

    name: str
    url: str
    office_id: bytes | None
    office: str
    rating_of: int
    starts_on: date

    @property
    def id(self) -> bytes:
        """Return the site's id."""
        return self.ids[0]


def sites(desk: Desk) -> tuple[SiteRow, ...]:
    """Return every site in the organisation's order, those retired included, with who has not received each."""
    unreceived = Unreceived(desk)
    return tuple(replace(row, unreceived=unreceived.by(row.ids)) for row in known_sites(desk))


def known_sites(desk: Desk) -> tuple[SiteRow, ...]:
    """Return every site as `sites` does, without looking who has received it: that reads a whole journal."""
    with desk.read() as session:
        known = people(session)
        rows = session.scalars(select(ReviewSite).order_by(ReviewSite.rank, ReviewSite.id)).all()
        return tuple(
            SiteRow(
                ids=(row.id,), unreceived=(), name=row.name, url=row.url or "",
                retired_on=clock.day(row.retired_on), office_id=row.office_id,
                office=known.office(row.office_id), rating_of=row.rating_of,
                starts_on=date.fromisoformat(row.starts_on),
            )
            for row in rows
        )  # fmt: skip

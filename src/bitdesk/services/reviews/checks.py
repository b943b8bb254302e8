"""The weekly look at a site: the row that says so is the proof, also where there was nothing new."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import Review, ReviewCheck, ReviewSite
from bitdesk.reference import flushed
from bitdesk.reference import found as known
from bitdesk.reports.reviews import WITHDRAWN

MOST_FOUND = 999


def check(desk: Desk, site_id: bytes, found: int = 0) -> bytes:
    """Record that a site was looked at just now, and return the id of the proof.

    Args:
        desk: any desk, or the head office.
        site_id: the site.
        found: how many new reviews there were; 0 says "nothing new".

    Raises:
        RuleError: the site is not known here, or not looked at any more; or nobody finds so many.
        OutageError: the disk refuses; nothing was recorded.
    """
    if not 0 <= found <= MOST_FOUND:
        raise RuleError(noop("Give how many new reviews there were, from 0 to {most}."), most=MOST_FOUND)
    with desk.write() as session:
        check_in_use(session, site_id)
        now = clock.now_ms()
        row = ReviewCheck(site_id=site_id, checked_on=clock.business_date(now).isoformat(), checked_at=now, found=found)
        return flushed(session, row)


def withdraw_check(desk: Desk, check_id: bytes) -> None:
    """Take back a look that was recorded by mistake, at this desk and today; it then proves nothing.

    Raises:
        RuleError: it is another desk's, or of another day.
    """
    with desk.write() as session:
        row = known(session, ReviewCheck, check_id)
        if row.desk_id != desk.desk_id or row.checked_on != clock.business_date().isoformat():
            raise RuleError(noop("Only what was recorded here today can be taken back. Look at the site once more."))
        row.found = WITHDRAWN


def check_in_use(session: Session, site_id: bytes) -> ReviewSite:
    """Return a site that is looked at.

    Raises:
        RuleError: it is not known here, or retired.
    """
    site = known(session, ReviewSite, site_id)
    if site.retired_on is not None and site.retired_on <= clock.business_date().isoformat():
        raise RuleError(noop("“{site}” is not looked at any more. Choose another site."), site=site.name)
    return site


def count_found(session: Session, desk: Desk, site_id: bytes) -> None:
    """Let a review that was just noted count as a look at its site: today's of this desk, or a new one.

    What the looks of today said already were so many reviews: only more than those are added.
    """
    now = clock.now_ms()
    today = clock.business_date(now).isoformat()
    query = select(ReviewCheck).where(
        ReviewCheck.site_id == site_id, ReviewCheck.desk_id == desk.desk_id, ReviewCheck.checked_on == today,
        ReviewCheck.found >= 0,
    )  # fmt: skip
    looks = session.scalars(query.order_by(ReviewCheck.id.desc())).all()
    if not looks:
        session.add(ReviewCheck(site_id=site_id, checked_on=today, checked_at=now, found=1))
        return
    noted = select(func.count()).where(
        Review.site_id == site_id, Review.desk_id == desk.desk_id, Review.noted_on == today, Review.voided_at.is_(None)
    )
    looks[0].found += max(0, session.scalars(noted).one() - sum(look.found for look in looks))

"""The sites of online reviews that the head office wants looked at."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from bitdesk import clock, reference
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import Office, ReviewSite
from bitdesk.reference import KEEP, Keep, assign, check_day, flushed, found, writing
from bitdesk.texts import kept, kept_or_none

LONGEST_NAME = 80
BEST_RATINGS = (5, 10, 20, 100)


def add_site(
    desk: Desk,
    name: str,
    *,
    url: str | None = None,
    office_id: bytes | None = None,
    rating_of: int = 5,
    starts_on: date | None = None,
) -> bytes:
    """Add a site to look at every week, and return its id.

    Args:
        desk: the head office.
        name: what everybody calls it.
        url: its address, of the organisation's own page there.
        office_id: the office whose page it is; None for the organisation's.
        rating_of: the best rating that it gives.
        starts_on: the first day of the first week, today if it is not said.

    Raises:
        RuleError: this is a desk; the name is empty, or a site in use has it; the address or the day cannot be.
    """
    name = kept(name, LONGEST_NAME)
    values = {"url": checked_url(url), "rating_of": _checked_rating(rating_of)}
    day = starts_on or clock.business_date()
    check_day(day)
    with writing(desk) as session:
        _check_office(session, office_id)
        _check_name(session, name)
        rank = reference.next_rank(session, ReviewSite.rank)
        row = ReviewSite(name=name, office_id=office_id, rank=rank, starts_on=day.isoformat(), **values)
        return flushed(session, row)


def change_site(
    desk: Desk,
    site_id: bytes,
    *,
    name: str | Keep = KEEP,
    url: str | Keep | None = KEEP,
    office_id: bytes | Keep | None = KEEP,
    rating_of: int | Keep = KEEP,
    starts_on: date | Keep = KEEP,
) -> None:
    """Change a site; reviews that were found there keep the rating that they were given out of.

    Raises:
        RuleError: as `add_site`, or the site is not known.
    """
    if not isinstance(name, Keep):
        name = kept(name, LONGEST_NAME)
    if not isinstance(url, Keep):
        url = checked_url(url)
    if not isinstance(rating_of, Keep):
        rating_of = _checked_rating(rating_of)
    if not isinstance(starts_on, Keep):
        check_day(starts_on)
    with writing(desk) as session:
        site = found(session, ReviewSite, site_id)
        if not isinstance(office_id, Keep):
            _check_office(session, office_id)
        if not isinstance(name, Keep):
            _check_name(session, name, site_id)
        assign(site, name=name, url=url, office_id=office_id, rating_of=rating_of, starts_on=starts_on)


def retire(desk: Desk, *site_ids: bytes) -> None:
    """Have sites looked at no more, from today on.

    Raises:
        RuleError: this is a desk, or a site is not known.
    """
    reference.retire(desk, ReviewSite, site_ids)


def bring_back(desk: Desk, *site_ids: bytes) -> None:
    """Have sites looked at again, from today on: the weeks between are nobody's fault.

    Raises:
        RuleError: this is a desk, a site is not known, or another one in use has its name.
    """
    with writing(desk) as session:
        for site_id in site_ids:
            site = found(session, ReviewSite, site_id)
            _check_name(session, site.name, site_id)
            assign(site, retired_on=None, starts_on=clock.business_date())


def checked_url(url: str | None) -> str | None:
    """Return an address as it is kept.

    Raises:
        RuleError: it is none of a page.
    """
    url = kept_or_none(url, 500)
    if url is not None and (not url.lower().startswith(("https://", "http://")) or " " in url):
        raise RuleError(noop("“{url}” is no address of a page: one begins with https://. Correct it."), url=url)
    return url


def _checked_rating(best: int) -> int:
    if best not in BEST_RATINGS:
        raise RuleError(
            noop("A site rates out of {known}. Choose one of these."), known=", ".join(map(str, BEST_RATINGS))
        )
    return best


def _check_office(session: Session, office_id: bytes | None) -> None:
    if office_id is not None:
        found(session, Office, office_id)


def _check_name(session: Session, name: str, but: bytes = b"") -> None:
    names = select(ReviewSite.name).where(ReviewSite.retired_on.is_(None), ReviewSite.id != but)
    if name.casefold() in (each.casefold() for each in session.scalars(names)):
        raise RuleError(noop("There is a site named “{name}” already. Choose another name."), name=name)

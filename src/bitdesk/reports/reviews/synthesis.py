"""A year of reviews: how many, how good, and how many were answered, by site."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.reports.reviews.found import Review, State, reviews
from bitdesk.reports.reviews.weeks import Watched, register

MARKS = 5
"""What ratings are told out of, whatever each site rates out of."""


@dataclass(frozen=True, slots=True)
class SiteYear:
    """A site's year, or that of all sites together.

    `mean` is the mean rating out of `MARKS`, None without a rating; `rated` are the reviews that have one. `weeks` are
    those of the year until today, `missed` those in which nobody looked.
    """

    name: str
    reviews: int
    rated: int
    mean: float | None
    answered: int
    left: int
    undecided: int
    weeks: int
    missed: int


@dataclass(frozen=True, slots=True)
class YearOfReviews:
    """A year: each site, all of them, and the mean of each month out of `MARKS` (None where nothing was rated)."""

    year: int
    sites: tuple[SiteYear, ...]
    total: SiteYear
    months: tuple[float | None, ...]


def synthesis(desk: Desk, year: int) -> YearOfReviews:
    """Return a year of reviews, by the day on which they were published."""
    found = reviews(desk, date(year, 1, 1), date(year, 12, 31))
    looked = {each.site.id: each for each in register(desk, year)}
    names = {each.site.id: each.site.name for each in looked.values()} | {each.site_id: each.site for each in found}
    by_site = tuple(
        _site(name, [each for each in found if each.site_id == site_id], [looked[site_id]] if site_id in looked else [])
        for site_id, name in names.items()
    )
    months = tuple(_mean(each for each in found if each.published_on.month == month) for month in range(1, 13))
    return YearOfReviews(year, by_site, _site("", found, looked.values()), months)


def years(desk: Desk) -> tuple[int, ...]:
    """Return the years that have a review or a look at a site, and this one, latest first."""
    with desk.database.reading() as connection:
        (first,) = connection.execute(
            "SELECT min(day) FROM (SELECT min(published_on) AS day FROM review WHERE voided_at IS NULL "
            "UNION ALL SELECT min(starts_on) FROM review_site)"
        ).fetchone()
    last = clock.business_date().year
    return tuple(range(last, min(int(first[:4]) if first else last, last) - 1, -1))


def _site(name: str, found: Sequence[Review], looked: Iterable[Watched]) -> SiteYear:
    states = [each.state for each in found]
    weeks = [week for each in looked for week in each.weeks]
    return SiteYear(
        name=name, reviews=len(found), rated=sum(each.rating_tenths is not None for each in found), mean=_mean(found),
        answered=states.count(State.ANSWERED), left=states.count(State.NO_ANSWER),
        undecided=states.count(State.UNDECIDED), weeks=len(weeks), missed=sum(week.is_missed for week in weeks),
    )  # fmt: skip


def _mean(found: Iterable[Review]) -> float | None:
    marks = [MARKS * each.rating_tenths / (10 * each.rating_of) for each in found if each.rating_tenths is not None]
    return sum(marks) / len(marks) if marks else None

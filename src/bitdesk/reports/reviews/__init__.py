"""Online reviews: the weekly looks at their sites, what was found, and what became of it."""

from bitdesk.reports.reviews.found import Review, State, review, reviews, undecided
from bitdesk.reports.reviews.sites import SiteRow, sites
from bitdesk.reports.reviews.synthesis import SiteYear, YearOfReviews, synthesis, years
from bitdesk.reports.reviews.weeks import WITHDRAWN, Look, Watched, Week, late, register, watched

__all__ = [
    "WITHDRAWN",
    "Look",
    "Review",
    "SiteRow",
    "SiteYear",
    "State",
    "Watched",
    "Week",
    "YearOfReviews",
    "late",
    "register",
    "review",
    "reviews",
    "sites",
    "synthesis",
    "undecided",
    "watched",
    "years",
]

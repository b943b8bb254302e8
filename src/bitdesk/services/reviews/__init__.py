"""Online reviews: the sites, the weekly look at each of them, what was found there, and what was answered."""

from bitdesk.services.reviews.checks import check, withdraw_check
from bitdesk.services.reviews.found import answer, change, leave, record, void
from bitdesk.services.reviews.sites import add_site, bring_back, change_site, retire

__all__ = [
    "add_site",
    "answer",
    "bring_back",
    "change",
    "change_site",
    "check",
    "leave",
    "record",
    "retire",
    "void",
    "withdraw_check",
]

"""What the head office decides before the season: the usual lists, and which brochures to keep."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from bitdesk import reports, services
from bitdesk.desk import Desk

REORDER_COPIES = 30


def begin(head_office: Desk, offices: Mapping[str, bytes], first: date) -> None:
    """Take the usual lists, look at the sites of reviews from a day on, and say when to ask for brochures.

    Args:
        head_office: the head office.
        offices: the offices' ids by code.
        first: the day on which the main office opens for the year.
    """
    services.listening_defaults.seed(head_office)
    for site in reports.reviews.sites(head_office):
        services.reviews.change_site(head_office, site.id, starts_on=first)
    for brochure in reports.brochures.brochures(head_office):
        for office_id in offices.values():
            services.brochures.set_reorder_level(head_office, brochure.id, office_id, REORDER_COPIES)

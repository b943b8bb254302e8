"""What the head office decides for everyone: offices, hours, desks, counselors, topics, outreach events.

A row is never deleted: it is changed, retired or brought back, and what refers to it stays.
"""

from bitdesk.services.organisation.closings import add_closed_days, change_closed_days
from bitdesk.services.organisation.counselors import (
    add_counselor,
    change_counselor,
    counselor_comes_back,
    counselor_leaves,
)
from bitdesk.services.organisation.desks import add_workstation, change_workstation
from bitdesk.services.organisation.hours import (
    add_opening_hours,
    add_season,
    change_season,
    change_season_from,
    end_season,
)
from bitdesk.services.organisation.offices import add_office, add_organisation, change_office
from bitdesk.services.organisation.outreaches import add_outreach, change_outreach
from bitdesk.services.organisation.retiring import bring_back, retire
from bitdesk.services.organisation.topics import add_topic, change_topic, move_topic

__all__ = [
    "add_closed_days",
    "add_counselor",
    "add_office",
    "add_opening_hours",
    "add_organisation",
    "add_outreach",
    "add_season",
    "add_topic",
    "add_workstation",
    "bring_back",
    "change_closed_days",
    "change_counselor",
    "change_office",
    "change_outreach",
    "change_season",
    "change_season_from",
    "change_topic",
    "change_workstation",
    "counselor_comes_back",
    "counselor_leaves",
    "end_season",
    "move_topic",
    "retire",
]

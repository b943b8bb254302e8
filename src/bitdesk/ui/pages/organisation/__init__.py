"""What the head office decides: offices, opening hours, closed days, desks, counselors, topics, outreach events."""

from bitdesk.ui.pages.organisation.page import OrganisationPage

__all__ = ["OrganisationPage"]

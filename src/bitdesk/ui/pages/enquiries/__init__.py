"""The page of the distant enquiries."""

from bitdesk.ui.pages.enquiries.page import EnquiriesPage

__all__ = ["EnquiriesPage"]

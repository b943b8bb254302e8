"""The till: selling, tickets, the drawer, closings."""

from bitdesk.ui.pages.till.page import TillPage

__all__ = ["TillPage"]

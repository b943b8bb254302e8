"""The page of the liaison book."""

from bitdesk.ui.pages.liaison.page import LiaisonPage

__all__ = ["LiaisonPage"]

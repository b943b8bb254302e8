"""The page of the quality process: what visitors say, and what comes of it."""

from bitdesk.ui.pages.quality.page import QualityPage

__all__ = ["QualityPage"]

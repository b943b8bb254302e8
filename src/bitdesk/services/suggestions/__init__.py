"""Suggestions: a major one is passed on within days, a minor one is collected for the end of the season."""

from bitdesk.services.suggestions.recording import record
from bitdesk.services.suggestions.steps import close, lower, note, pass_on, raise_, reopen

__all__ = ["close", "lower", "note", "pass_on", "raise_", "record", "reopen"]

"""Complaints: recorded with the visitor present, and followed to their end by whoever must, at any desk."""

from bitdesk.services.complaints.recording import record
from bitdesk.services.complaints.steps import acknowledge, answer, close, note, reopen

__all__ = ["acknowledge", "answer", "close", "note", "record", "reopen"]

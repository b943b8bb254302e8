"""Distant enquiries: a call in one key, who is to be called back, and letters until they are answered."""

from bitdesk.leaflets import Copies
from bitdesk.services.enquiries.calls import count_call, miss_call
from bitdesk.services.enquiries.changes import Revision, qualify, undo, void
from bitdesk.services.enquiries.items import record
from bitdesk.services.enquiries.steps import (
    attempted,
    brochures_sent,
    called_back,
    close,
    due_changed,
    note,
    reopen,
    replied,
)

__all__ = [
    "Copies",
    "Revision",
    "attempted",
    "brochures_sent",
    "called_back",
    "close",
    "count_call",
    "due_changed",
    "miss_call",
    "note",
    "qualify",
    "record",
    "reopen",
    "replied",
    "undo",
    "void",
]

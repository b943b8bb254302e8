"""The tables, by noun. Importing this package registers them all."""

from __future__ import annotations

from bitdesk.models.base import (
    HEADER_COLUMNS,
    Base,
    Id,
    Journaled,
    Json,
    journaled_models,
    journaled_tables,
    payload_columns,
)
from bitdesk.models.branches import Junction
from bitdesk.models.counted import counted_visit
from bitdesk.models.journal import Correspondent, Held, Identity, JournalEntry, Origin, Outgoing
from bitdesk.models.organisation import (
    ClosedDay,
    Counselor,
    Office,
    OpeningHours,
    Organisation,
    Outreach,
    Topic,
    Workstation,
)
from bitdesk.models.visits import OpeningDay, Visit, VisitCorrection

__all__ = [
    "HEADER_COLUMNS",
    "Base",
    "ClosedDay",
    "Correspondent",
    "Counselor",
    "Held",
    "Id",
    "Identity",
    "JournalEntry",
    "Journaled",
    "Json",
    "Junction",
    "Office",
    "OpeningDay",
    "OpeningHours",
    "Organisation",
    "Origin",
    "Outgoing",
    "Outreach",
    "Topic",
    "Visit",
    "VisitCorrection",
    "Workstation",
    "counted_visit",
    "journaled_models",
    "journaled_tables",
    "payload_columns",
]

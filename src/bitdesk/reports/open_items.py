"""What is open and for how long: what a desk and the head office are told at start and at the day's end."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.reports import actions, complaints, enquiries, liaison, privacy, reviews, suggestions


class Kind(StrEnum):
    """What can be open, in the order in which it is told."""

    COMPLAINT = "complaint"
    SUGGESTION = "suggestion"
    ENQUIRY = "enquiry"
    NOTE = "note"
    REVIEW_CHECK = "review_check"
    ACTION = "action"
    ERASURE = "erasure"


@dataclass(frozen=True, slots=True)
class OpenItem:
    """How many of a kind are open, how many of these are late, and for how many days the oldest has been (0: today).

    Who asked to be erased, and whose time is over, waits for the head office alone; only the former can be late. A
    major suggestion is open until it is passed on, a minor one never; an action is told of once it is late, to its
    owner where somebody is at the desk.
    """

    kind: Kind
    count: int
    late: int
    days: int


@dataclass(frozen=True, slots=True)
class OpenItems:
    """What is open, kind by kind; a kind without anything is left out."""

    items: tuple[OpenItem, ...]

    @property
    def late(self) -> int:
        """Return how many are late, of all kinds."""
        return sum(item.late for item in self.items)

    def of(self, kind: Kind) -> OpenItem:
        """Return what is open of a kind, nothing included."""
        return next((item for item in self.items if item.kind is kind), OpenItem(kind, 0, 0, 0))


TABLES = frozenset(
    {
        "complaint", "complaint_event", "suggestion", "suggestion_event", "enquiry", "enquiry_event", "liaison_note",
        "note_read", "review_site", "review_check", "corrective_action", "action_event", "setting", "erasure",
        "erasure_request",
    }
)  # fmt: skip
"""The tables whose changes can change what is open."""


def open_items(desk: Desk) -> OpenItems:
    """Return what is open for a desk's office; at the head office, for all of them."""
    items = (ask(desk) for ask in _ASKED)
    return OpenItems(tuple(item for item in items if item.count))


def _complaints(desk: Desk) -> OpenItem:
    found = complaints.open_complaints(desk)
    late = sum(one.is_late for one in found)
    return OpenItem(Kind.COMPLAINT, len(found), late, max((one.days_open for one in found), default=0))


def _suggestions(desk: Desk) -> OpenItem:
    found = [one for one in suggestions.open_suggestions(desk) if one.state is suggestions.State.TO_PASS_ON]
    late = sum(one.is_overdue for one in found)
    return OpenItem(Kind.SUGGESTION, len(found), late, max((one.days_open for one in found), default=0))


def _enquiries(desk: Desk) -> OpenItem:
    found = enquiries.due(desk)
    now = clock.now_ms()
    late = sum(one.due_at is not None and one.due_at < now for one in found)
    return OpenItem(Kind.ENQUIRY, len(found), late, _days(one.received_on for one in found))


def _notes(desk: Desk) -> OpenItem:
    found = liaison.unread(desk, desk.counselor_id)
    return OpenItem(Kind.NOTE, found.count, 0, _days([found.since] if found.since else []))


def _review_checks(desk: Desk) -> OpenItem:
    found = reviews.late(desk)
    return OpenItem(Kind.REVIEW_CHECK, len(found), len(found), 7 * max((one.weeks_late for one in found), default=0))


def _actions(desk: Desk) -> OpenItem:
    found = actions.late(desk, desk.counselor_id)
    return OpenItem(Kind.ACTION, len(found), len(found), max((one.days_late for one in found), default=0))


def _erasures(desk: Desk) -> OpenItem:
    found = privacy.due(desk) if desk.is_head_office else ()
    today = clock.business_date()
    late = sum(one.answer_by is not None and one.answer_by < today for one in found)
    return OpenItem(
        Kind.ERASURE, len(found), late, _days(day for one in found if (day := one.requested_on or one.ends_on))
    )


def _days(received: Iterable[date]) -> int:
    today = clock.business_date()
    return max(((today - day).days for day in received), default=0)


_ASKED: tuple[Callable[[Desk], OpenItem], ...] = (
    _complaints, _suggestions, _enquiries, _notes, _review_checks, _actions, _erasures,
)  # fmt: skip

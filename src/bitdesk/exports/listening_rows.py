"""Kinds, columns and values of what is listened to, in words: liaison book, complaints, reviews, enquiries, group."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bitdesk.exports import figures, questionnaire_rows
from bitdesk.exports.listened import channel
from bitdesk.words import _


def kinds() -> dict[str, str]:
    """Return what the rows are, by their kind."""
    return {
        "theme": _("Theme"),
        "liaison_note": _("Liaison note"),
        "liaison_reply": _("Reply to a note"),
        "note_read": _("Note read"),
        "checklist_item": _("Item of a checklist"),
        "checklist_tick": _("Tick of a checklist"),
        "complaint": _("Complaint"),
        "complaint_event": _("Step of a complaint"),
        "suggestion": _("Suggestion"),
        "suggestion_event": _("Step of a suggestion"),
        "reply_template": _("Template of a reply"),
        "review_site": _("Review site"),
        "review_check": _("Check of a review site"),
        "review": _("Review"),
        "review_event": _("Step of a review"),
        "enquiry": _("Enquiry"),
        "enquiry_event": _("Step of an enquiry"),
        "brochure": _("Brochure"),
        "brochure_level": _("Reorder level of a brochure"),
        "brochure_movement": _("Movement of a brochure"),
        "corrective_action": _("Corrective action"),
        "action_event": _("Step of a corrective action"),
        "quality_meeting": _("Meeting of the quality group"),
        "criterion": _("Criterion"),
        "setting": _("Setting"),
        "erasure": _("Erasure"),
        "erasure_request": _("Request for erasure"),
        **questionnaire_rows.kinds(),
    }


def columns() -> dict[str, str]:
    """Return what the columns hold, by their name."""
    return {**_of_the_book(), **_of_visitors(), **_of_reviews(), **_of_the_group(), **questionnaire_rows.columns()}


def value(name: str) -> Callable[[Any], str] | None:
    """Return how a column is read whose values are words of the program, None for another one."""
    words: Mapping[str, Callable[[], Mapping[str, str]]] = {
        "sentiment": _sentiments, "importance": _importances, "moment": _moments, "effect": _effects,
    }  # fmt: skip
    if name in words:
        return lambda raw: words[name]()[raw]
    if name == "channel":
        return channel
    if name in _FLAGS:
        return lambda raw: _("yes") if raw else _("no")
    if name in _SEVERAL:
        return lambda raw: figures.count(len(raw))
    return questionnaire_rows.value(name)


_FLAGS = frozenset({"is_missed", "found"})
_SEVERAL = frozenset({"brochures", "attendees", "agenda", "content"})
"""Columns that hold a list or an object: people read how many entries it has."""


def _of_the_book() -> dict[str, str]:
    return {
        "text": _("Text"),
        "theme": _("Theme"),
        "sentiment": _("Sentiment"),
        "from_office_id": _("From the office"),
        "other_office_id": _("Other office"),
        "written_on": _("Day"),
        "written_at": _("Written"),
        "pinned_until_on": _("Pinned until"),
        "note_id": _("Liaison note"),
        "counselor_id": _("Counselor"),
        "read_at": _("Read"),
        "moment": _("When"),
        "item_id": _("Item"),
        "ticked_on": _("Day"),
        "ticked_at": _("Ticked"),
    }


def _of_visitors() -> dict[str, str]:
    return {
        "subject_id": _("About"),
        "happened_on": _("Day"),
        "received_office_id": _("Received at"),
        "channel": _("How it came in"),
        "place": _("Where"),
        "importance": _("Importance"),
        "due_at": _("Due"),
        "is_missed": _("Missed"),
        "subject": _("Subject"),
        "brochure_id": _("Brochure"),
        "brochures": _("Brochures"),
        "title": _("Title"),
    }


def _of_reviews() -> dict[str, str]:
    return {
        "site_id": _("Review site"),
        "noted_on": _("Noted"),
        "rating_tenths": _("Rating, in tenths"),
        "rating_of": _("Rating out of"),
        "checked_on": _("Day"),
        "checked_at": _("Checked"),
        "found": _("Something new"),
        "url": _("Address on the web"),
        "scheme": _("Scheme"),
        "evidence": _("Evidence"),
    }


def _of_the_group() -> dict[str, str]:
    return {
        "due_on": _("Due"),
        "owner_id": _("Owner"),
        "effect": _("Effect"),
        "problem": _("Problem"),
        "origin_kind": _("Comes from"),
        "origin_id": _("Origin"),
        "meeting_id": _("Meeting"),
        "decided_on": _("Decided"),
        "check_on": _("Check of effect"),
        "met_on": _("Day"),
        "attendees": _("Attendees"),
        "guests": _("Guests"),
        "agenda": _("Agenda"),
        "minutes": _("Minutes"),
        "row_kind": _("Kind"),
        "row_id": _("Row"),
        "content": _("Content"),
        "erased_on": _("Day"),
        "erased_at": _("Erased"),
        "value": _("Value"),
    }


def _sentiments() -> Mapping[str, str]:
    return {"positive": _("positive"), "neutral": _("neutral"), "negative": _("negative")}


def _importances() -> Mapping[str, str]:
    return {"major": _("major"), "minor": _("minor")}


def _moments() -> Mapping[str, str]:
    return {"opening": _("at the opening"), "closing": _("at the closing")}


def _effects() -> Mapping[str, str]:
    return {"effective": _("effective"), "partly": _("in part"), "none": _("none")}

"""Every place where somebody writes freely, and so may name a visitor: what is searched, and what can be redacted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

import msgspec

from bitdesk import clock
from bitdesk.reports.privacy import lists

FREE_TEXTS: Mapping[str, tuple[str, ...]] = {
    "liaison_note": ("text",),
    "liaison_reply": ("text",),
    "complaint": ("text", "place"),
    "complaint_event": ("text",),
    "suggestion": ("text",),
    "suggestion_event": ("text",),
    "enquiry": ("subject",),
    "enquiry_event": ("text",),
    "review": ("text",),
    "review_event": ("text",),
    "questionnaire_response": ("answers",),
    "corrective_action": ("title", "problem"),
    "action_event": ("text",),
    "quality_meeting": ("place", "guests", "minutes", "agenda"),
    "product_request": ("label",),
    "visit_correction": ("reason",),
    "supplier": ("note",),
}
"""The columns by table. Money and goods are not among them: their reasons are kept for as long as the law says."""

_DAYS = {
    "liaison_note": "written_on", "liaison_reply": "written_on", "complaint": "received_on",
    "suggestion": "received_on", "enquiry": "received_on", "review": "published_on",
    "questionnaire_response": "answered_on", "corrective_action": "decided_on", "quality_meeting": "met_on",
    "product_request": "requested_on", "visit_correction": "visited_on",
}  # fmt: skip
_OF_ALL = ("review", "review_event", "corrective_action", "action_event", "quality_meeting", "supplier")


class Spot(NamedTuple):
    """A column of a row in which somebody wrote."""

    kind: str
    row_id: bytes
    column: str


class Writing(NamedTuple):
    """What stands in a spot; `day` is None where a table has none.

    Lists stand in it as JSON text, and `keys` are those under which people wrote; None where all of it is a text.
    """

    spot: Spot
    text: str
    day: date | None
    office_id: bytes | None
    keys: frozenset[str] | None = None

    @property
    def said(self) -> str:
        """What people wrote there."""
        return self.text if self.keys is None else "\n".join(lists.said(msgspec.json.decode(self.text), self.keys))

    def rewritten(self, change: Callable[[str], str]) -> str:
        """Return the text with what people wrote changed."""
        if self.keys is None:
            return change(self.text)
        before = msgspec.json.decode(self.text)
        after = lists.rewritten(before, self.keys, change)
        return self.text if after == before else msgspec.json.encode(after).decode()


def writings(connection: Any) -> Iterator[Writing]:
    """Give everything that was written freely, table by table, what is newest first."""
    for kind, columns in FREE_TEXTS.items():
        day = _DAYS.get(kind, "happened_on" if kind.endswith("_event") else "NULL")
        office = "NULL" if kind in _OF_ALL else "office_id"
        form = "form_id" if kind == "questionnaire_response" else "NULL"
        keys = _KeysOf(connection)
        for row_id, on, office_id, form_id, *texts in connection.execute(
            f"SELECT id, {day}, {office}, {form}, {', '.join(columns)} FROM {kind} ORDER BY id DESC"
        ):
            for column, text in zip(columns, texts, strict=True):
                if text:
                    yield Writing(Spot(kind, row_id, column), text, clock.day(on), office_id, keys.of(column, form_id))


class _KeysOf:
    """The keys under which people write in lists; each form is read once."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._by_form: dict[bytes, frozenset[str]] = {}

    def of(self, column: str, form_id: bytes | None) -> frozenset[str] | None:
        if column == "agenda":
            return lists.AGENDA
        if form_id is None:
            return None
        if form_id not in self._by_form:
            self._by_form[form_id] = keys_of(self._connection, form_id)
        return self._by_form[form_id]


def keys_of(connection: Any, form_id: bytes) -> frozenset[str]:
    """Return the codes of the questions of a form that are answered in words, none where the form is not here."""
    row = connection.execute("SELECT questions FROM questionnaire_form WHERE id = ?", (form_id,)).fetchone()
    return lists.open_questions(msgspec.json.decode(row[0])) if row else frozenset()

"""Personal data on paper and in files: who is due, who was found, all that is held of somebody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from bitdesk import clock, ids
from bitdesk.exports import figures
from bitdesk.exports.sheet import Column, Kind, Sheet
from bitdesk.reports.privacy import Findings, Holding, Item, Person, Redaction, Writing, reference
from bitdesk.values import ErasureReason, Purpose
from bitdesk.words import _

CARD = ("name", "company", "email", "phone", "address", "language")


def kind(name: str) -> str:
    """Return what a row is in which somebody may be named."""
    return {
        "contact_details": _("Contact card"),
        "liaison_note": _("Note of the liaison book"),
        "liaison_reply": _("Reply in the liaison book"),
        "complaint": _("Complaint"),
        "complaint_event": _("Step of a complaint"),
        "suggestion": _("Suggestion"),
        "suggestion_event": _("Step of a suggestion"),
        "enquiry": _("Enquiry"),
        "enquiry_event": _("Step of an enquiry"),
        "review": _("Review"),
        "review_event": _("Answer to a review"),
        "questionnaire_response": _("Questionnaire"),
        "corrective_action": _("Corrective action"),
        "action_event": _("Step of a corrective action"),
        "quality_meeting": _("Meeting of the quality group"),
        "product_request": _("Product asked for"),
        "visit_correction": _("Correction of a visit"),
        "supplier": _("Supplier"),
    }.get(name, name)


def purpose(value: Purpose) -> str:
    """Return what somebody is written to for."""
    return {
        Purpose.COMPLAINT: _("Complaint"),
        Purpose.SUGGESTION: _("Suggestion"),
        Purpose.ENQUIRY: _("Enquiry"),
        Purpose.SUPPLIER: _("Supplier"),
        Purpose.OTHER: _("Something else"),
    }[value]


def reason(value: ErasureReason) -> str:
    """Return why somebody was erased."""
    return {ErasureReason.REQUEST: _("they asked for it"), ErasureReason.END_DATE: _("the time to keep it was over")}[
        value
    ]


def named(one: Person) -> str:
    """Return a person by name, else by whatever there is; by the reference alone once erased."""
    return next((value for value in one.card[:-1] if value), "") or reference(one.contact_id)


def due_sheet(organisation: str, people: Sequence[Person], on: date) -> Sheet:
    """Return whose data is to be erased: who asked first, then whose time is over."""
    title = _("{organisation}: personal data to erase by {day}")
    return _people_sheet(title.format(organisation=organisation, day=figures.day(on)), people, _("Nobody is due."))


def found_sheet(text: str, found: Findings) -> Sheet:
    """Return who was found by a name; the texts that name somebody are the notes below."""
    title = _("Found for “{text}”").format(text=text)
    sheet = _people_sheet(title, found.people, _("No contact has this name."))
    texts = [
        f"{kind(one.spot.kind)} {_day(one.day)} · {one.spot.row_id.hex()[-12:]} · {one.text}" for one in found.texts
    ]
    document = {**sheet.document, "texts": [_writing(one) for one in found.texts]}
    return Sheet(title, sheet.columns, sheet.rows, document, notes=(*sheet.notes, *texts))


def _people_sheet(title: str, people: Sequence[Person], nobody: str) -> Sheet:
    return Sheet(
        title=title,
        columns=(
            Column("reference", _("Reference"), Kind.TEXT),
            Column("name", _("Name"), Kind.TEXT),
            Column("purpose", _("Written to for"), Kind.TEXT),
            Column("office", _("Office"), Kind.TEXT),
            Column("last_on", _("Last contact"), Kind.DAY),
            Column("ends_on", _("Kept until"), Kind.DAY),
            Column("requested_on", _("Asked on"), Kind.DAY),
            Column("answer_by", _("To be done by"), Kind.DAY),
        ),
        rows=tuple(
            (reference(one.contact_id), named(one), purpose(one.purpose), one.office, one.last_on, one.ends_on,
             one.requested_on, one.answer_by)
            for one in people
        ),
        document={"people": [_person(one) for one in people]},
        notes=() if people else (nobody,),
    )  # fmt: skip


def _person(one: Person) -> dict[str, Any]:
    return {
        "reference": reference(one.contact_id),
        "id": ids.to_text(one.contact_id),
        "purpose": one.purpose.value,
        "office": one.office or None,
        **dict(zip(CARD, one.card, strict=True)),
        "last_contact_on": one.last_on.isoformat(),
        "kept_until": clock.iso(one.ends_on),
        "erasure_requested_on": clock.iso(one.requested_on),
        "erase_by": clock.iso(one.answer_by),
        "erased": one.is_erased,
    }


def _day(day: date | None) -> str:
    return figures.day(day) if day else figures.NO_VALUE


def _writing(one: Writing) -> dict[str, Any]:
    return {
        "kind": one.spot.kind, "id": ids.to_text(one.spot.row_id), "column": one.spot.column, "on": clock.iso(one.day),
        "text": one.text,
    }  # fmt: skip


def holding_sheets(holding: Holding) -> tuple[Sheet, ...]:
    """Return all that is held of somebody: their card, what they sent with what was done, the texts that name them.

    The first sheet's document is the whole of it, for another program.
    """
    one = holding.person
    words = {
        "name": _("Name"), "company": _("Company or association"), "email": _("E-mail"), "phone": _("Telephone"),
        "address": _("Postal address"), "language": _("Language"),
    }  # fmt: skip
    card = [(words[name], value) for name, value in zip(CARD, one.card, strict=True) if value]
    facts = [
        *card, (_("Written to for"), purpose(one.purpose)), (_("Office"), one.office or _("Head office")),
        (_("Last contact"), figures.day(one.last_on)), (_("Kept until"), _day(one.ends_on)),
    ]  # fmt: skip
    steps = [row for item in holding.items for row in _steps(item)]
    named_in = [redaction.writing for redaction in holding.named_in]
    return (
        _sheet(_("What is held of {name}").format(name=named(one)), [_("What"), _("Value")], facts, _document(holding)),
        _sheet(_("What they sent, and what was done"), [_("Day"), _("What"), _("Text")], steps, {}),
        _sheet(
            _("Texts that name them"), [_("Day"), _("What"), _("Text")],
            [(_day(text.day), kind(text.spot.kind), text.text) for text in named_in], {},
        ),
    )  # fmt: skip


def held_sheets(holdings: Sequence[Holding]) -> tuple[Sheet, ...]:
    """Return all that is held of somebody who may have several contacts, one after the other.

    The first sheet's document is the whole of it: `holding_sheets` of one, a list of "people" of several.
    """
    found = [sheet for holding in holdings for sheet in holding_sheets(holding)]
    if len(holdings) > 1:
        found[0] = replace(found[0], document={"people": [_document(holding) for holding in holdings]})
    return tuple(found)


def _steps(item: Item) -> list[tuple[str, str, str]]:
    sent = (figures.day(item.on), kind(item.kind), item.text)
    return [sent, *((figures.day(step.on), kind(f"{item.kind}_event"), step.text) for step in item.steps)]


def _sheet(title: str, titles: Sequence[str], rows: Sequence[Sequence[str]], document: dict[str, Any]) -> Sheet:
    columns = tuple(Column(f"column_{place}", text, Kind.TEXT) for place, text in enumerate(titles))
    return Sheet(title, columns, tuple(tuple(row) for row in rows), document)


def _document(holding: Holding) -> dict[str, Any]:
    return {
        **_person(holding.person),
        "sent": [
            {
                "kind": item.kind, "id": ids.to_text(item.row_id), "on": item.on.isoformat(), "channel": item.channel,
                "text": item.text,
                "steps": [{"on": step.on.isoformat(), "step": step.kind, "text": step.text} for step in item.steps],
            }
            for item in holding.items
        ],
        "named_in": [_writing(one.writing) for one in holding.named_in],
    }  # fmt: skip


def redactions_sheet(redactions: Sequence[Redaction]) -> Sheet:
    """Return the texts that name somebody, and what would be left of them."""
    return Sheet(
        title=_("Texts that name them, without the name"),
        columns=(
            Column("kind", _("What"), Kind.TEXT),
            Column("on", _("Day"), Kind.DAY),
            Column("after", _("What is left"), Kind.TEXT),
        ),
        rows=tuple((kind(one.writing.spot.kind), one.writing.day, one.after) for one in redactions),
        document={"redactions": [{**_writing(one.writing), "after": one.after} for one in redactions]},
        notes=() if redactions else (_("No text names them."),),
    )

"""The words of the section of personal data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bitdesk import clock
from bitdesk.ui import formats
from bitdesk.ui.page import Key
from bitdesk.ui.widgets.report_table import Cell, Tone
from bitdesk.ui.widgets.story import Part
from bitdesk.values import Purpose

if TYPE_CHECKING:
    from bitdesk.reports.privacy import Certificate, Holding, Person, Writing


def purpose(value: Purpose) -> str:
    """What somebody is written to for."""
    translate = QCoreApplication.translate
    return {
        Purpose.COMPLAINT: translate("PrivacySection", "Complaint"),
        Purpose.SUGGESTION: translate("PrivacySection", "Suggestion"),
        Purpose.ENQUIRY: translate("PrivacySection", "Enquiry"),
        Purpose.SUPPLIER: translate("PrivacySection", "Supplier"),
        Purpose.OTHER: translate("PrivacySection", "Something else"),
    }[value]


def kind(name: str) -> str:
    """What a row is in which somebody is named."""
    translate = QCoreApplication.translate
    return {
        "contact_details": translate("PrivacySection", "Contact card"),
        "liaison_note": translate("PrivacySection", "Liaison note"),
        "liaison_reply": translate("PrivacySection", "Reply to a liaison note"),
        "complaint": translate("PrivacySection", "Complaint"),
        "complaint_event": translate("PrivacySection", "Step of a complaint"),
        "suggestion": translate("PrivacySection", "Suggestion"),
        "suggestion_event": translate("PrivacySection", "Step of a suggestion"),
        "enquiry": translate("PrivacySection", "Enquiry"),
        "enquiry_event": translate("PrivacySection", "Step of an enquiry"),
        "review": translate("PrivacySection", "Review"),
        "review_event": translate("PrivacySection", "Answer to a review"),
        "questionnaire_response": translate("PrivacySection", "Questionnaire"),
        "corrective_action": translate("PrivacySection", "Corrective action"),
        "action_event": translate("PrivacySection", "Step of a corrective action"),
        "quality_meeting": translate("PrivacySection", "Meeting of the quality group"),
        "product_request": translate("PrivacySection", "Product asked for"),
        "visit_correction": translate("PrivacySection", "Correction of a visit"),
        "supplier": translate("PrivacySection", "Supplier"),
    }.get(name, name)


def name_of(one: Person) -> str:
    """A person by name, else by whatever there is."""
    return next((value for value in one.card[:-1] if value), "–")


def office(name: str) -> str:
    """The office concerned."""
    return name or QCoreApplication.translate("PrivacySection", "Head office")


def state(one: Person) -> Cell:
    """Until when somebody's data is kept, or until when they wait for its erasure; what is late says so."""
    translate, today = QCoreApplication.translate, clock.business_date()
    if one.is_asked and one.answer_by is not None:
        late = one.answer_by < today
        text = (
            translate("PrivacySection", "Late: asked, due {0}")
            if late
            else translate("PrivacySection", "Asked, due {0}")
        )
        return Cell(text.format(formats.short_date(one.answer_by)), Tone.LATE if late else Tone.WARNING, bold=True)
    if one.ends_on is None:
        return Cell(translate("PrivacySection", "In use"), Tone.MUTED)
    text = (
        translate("PrivacySection", "Over since {0}")
        if one.ends_on <= today
        else translate("PrivacySection", "Until {0}")
    )
    tone = Tone.WARNING if one.ends_on <= today else Tone.PLAIN
    return Cell(text.format(formats.short_date(one.ends_on)), tone)


def cells(one: Person) -> tuple[Cell, ...]:
    """A person's row in the list."""
    name = name_of(one)
    return Cell(name, hint=f"{name}, {purpose(one.purpose)}"), Cell(office(one.office)), state(one)


def erased_cells(one: Certificate) -> tuple[Cell, ...]:
    """A row of the list of those who were erased."""
    text = QCoreApplication.translate("PrivacySection", "Erased {0}").format(formats.short_date(one.erased_on))
    return Cell(one.reference, Tone.MUTED), Cell(office(one.office), Tone.MUTED), Cell(text, Tone.MUTED)


def held(holding: Holding) -> list[Part]:
    """All that is held of somebody."""
    translate, one = QCoreApplication.translate, holding.person
    labels = (
        translate("ContactForm", "Name"), translate("ContactForm", "Company or association"),
        translate("ContactForm", "E-mail"), translate("ContactForm", "Telephone"),
        translate("ContactForm", "Postal address"), translate("PrivacySection", "Language"),
    )  # fmt: skip
    facts = [(label, value or "") for label, value in zip(labels, one.card, strict=True)]
    facts += [
        (translate("PrivacySection", "For"), purpose(one.purpose)),
        (translate("PrivacySection", "Office"), office(one.office)),
        (translate("PrivacySection", "Last contact"), formats.short_date(one.last_on)),
        (translate("PrivacySection", "Kept"), state(one).text),
    ]
    found = [Part(facts=tuple(facts))]
    for item in holding.items:
        found.append(Part(kind(item.kind), formats.short_date(item.on), item.text))
        found += [Part("", formats.short_date(step.on), step.text) for step in item.steps if step.text]
    if holding.named_in:
        found.append(Part(translate("PrivacySection", "Also named in"), "", ""))
        found += [writing(one.writing) for one in holding.named_in]
    return found


def writing(one: Writing) -> Part:
    """A text that names somebody."""
    return Part(kind(one.spot.kind), formats.short_date(one.day) if one.day else "", one.text)


def certified(one: Certificate) -> list[Part]:
    """What was erased of somebody."""
    translate = QCoreApplication.translate
    rows = ", ".join(f"{formats.number(count)} × {kind(name)}" for name, count in one.rows)
    told = (
        translate("PrivacySection", "Not yet at: {0}. Each desk erases it within its next contacts.").format(
            ", ".join(one.waiting)
        )
        if one.waiting
        else translate("PrivacySection", "Every desk that was in contact has erased it, too.")
    )
    facts = (
        (translate("PrivacySection", "Held for"), purpose(one.purpose)),
        (translate("PrivacySection", "Erased on"), formats.short_date(one.erased_on)),
        (translate("PrivacySection", "Emptied or redacted"), rows),
        (translate("PrivacySection", "Entries of the journal emptied"), formats.number(one.entries)),
    )
    return [Part(facts=facts), Part(text=told)]


def keys() -> tuple[Key, ...]:
    """The keys of the section, for the help."""
    translate = QCoreApplication.translate
    return (
        Key("/", translate("Keys", "Search a person by name, e-mail or telephone")),
        Key("Delete", translate("Keys", "Erase the person: first what would be left is shown")),
        Key("Ctrl+Shift+Delete", translate("Keys", "Erase all whose time is over: first what would be left is shown")),
        Key("Ctrl+S", translate("Keys", "Write to a file what is held of the person; their certificate once erased")),
        Key("Ctrl+R", translate("Keys", "Show who was erased")),
    )

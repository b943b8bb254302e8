"""Complaints as documents: the register, the letter that answers one, and the paper form that is handed out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bitdesk import clock
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.exports import figures, listened
from bitdesk.exports.documents import pdf
from bitdesk.exports.packing import letterhead
from bitdesk.exports.sheet import Column, Kind, Sheet
from bitdesk.reports import cards
from bitdesk.reports.complaints import Complaint, State
from bitdesk.reports.received import Received
from bitdesk.values import ComplaintStep
from bitdesk.words import _

FORMS = {
    "complaint": {
        "fr": ("Fiche de réclamation", "Que s’est-il passé ? Où, et quand ?"),
        "en": ("Complaint form", "What happened? Where, and when?"),
    },
    "suggestion": {
        "fr": ("Fiche de suggestion", "Que pourrions-nous faire mieux ?"),
        "en": ("Suggestion form", "What could we do better?"),
    },
}
"""The paper form of each noun: its title and its question, in the visitor's language."""

_PAPER = {
    "fr": {
        "place": "Lieu (bureau, site, prestataire)", "day": "Date", "name": "Nom", "reach": "Courriel ou téléphone",
        "address": "Adresse postale", "answer": "Si vous souhaitez une réponse, indiquez où vous joindre :",
        "privacy": "Vos coordonnées ne servent qu’à vous répondre ; elles sont effacées à votre demande, et au "
        "plus tard au terme fixé par l’office de tourisme.",
        "office": "Réservé à l’office : reçue le ____________ par ____________ n° ____________________",
    },
    "en": {
        "place": "Place (office, site, provider)", "day": "Date", "name": "Name", "reach": "E-mail or telephone",
        "address": "Postal address", "answer": "If you would like an answer, please say where to reach you:",
        "privacy": "Your details serve to answer you and nothing else; they are erased when you ask for it, and at the "
        "latest after the time that the tourist office has set.",
        "office": "For the office: received on ____________ by ____________ no. ____________________",
    },
}  # fmt: skip


def register(rows: Sequence[Complaint], year: int | None = None, office: str = "") -> Sheet:
    """Return complaints as a list, with who did what about each and the answer given, without who complained."""
    return Sheet(
        title=listened.title(_("Complaints {year}").format(year=year) if year else _("Complaints"), office),
        columns=(
            Column("reference", _("Reference"), Kind.TEXT), Column("received_on", _("Received on"), Kind.DAY),
            Column("received_by", _("Received by"), Kind.TEXT), Column("office", _("Concerns"), Kind.TEXT),
            Column("channel", _("How"), Kind.TEXT),
            Column("theme", _("Theme"), Kind.TEXT), Column("text", _("What was said"), Kind.TEXT),
            Column("state", _("State"), Kind.TEXT), Column("steps", _("Steps"), Kind.TEXT),
            Column("answer", _("Answer given"), Kind.TEXT), Column("days_open", _("Days open"), Kind.COUNT),
        ),
        rows=tuple(
            (
                row.reference, row.received_on, listened.received_by(row), listened.concerned(row),
                listened.channel(row.channel), listened.theme(row.theme), figures.one_line(row.text), state(row.state),
                listened.steps(row), figures.one_line(_answer(row)), row.days_open,
            )
            for row in rows
        ),
        document={"year": year, "complaints": [_document(row) for row in rows]},
    )  # fmt: skip


def state(code: State) -> str:
    """Return how far a complaint has come, in words."""
    return {
        State.RECEIVED: _("newly received"), State.ACKNOWLEDGED: _("acknowledgement given"),
        State.ANSWERED: _("answer given"), State.CLOSED: _("now closed"), State.REOPENED: _("taken up again"),
    }[code]  # fmt: skip


def letter(desk: Desk, row: Received, text: str) -> bytes:
    """Return a letter to whom it may concern, as a PDF: the organisation at the top, the address, the text."""
    return pdf("letter", letter_data(desk, cards.card(desk, row.contact_id), row.reference, text))


def letter_data(desk: Desk, card: ContactCard | None, reference: str, text: str) -> dict[str, Any]:
    """Return what the letter is filled with."""
    address = [card.name, card.company, *(card.address or "").splitlines()] if card else []
    return {
        "title": reference,
        "organisation": [figures.plain(line) for line in letterhead(desk)],
        "address": [figures.plain(line) for line in address if line],
        "day": figures.day(clock.business_date()),
        "reference": reference,
        "paragraphs": [figures.plain(line) for line in text.splitlines()],
    }


def paper_form(desk: Desk, noun: str) -> bytes:
    """Return the form that is handed out, blank: a page in French and one in English.

    Args:
        desk: whose organisation stands at the top.
        noun: "complaint" or "suggestion".
    """
    pages = [
        {"language": language, "title": title, "question": question, **_PAPER[language]}
        for language, (title, question) in FORMS[noun].items()
    ]
    organisation = [figures.plain(line) for line in letterhead(desk)]
    return pdf("visitor_form", {"title": FORMS[noun]["fr"][0], "organisation": organisation, "pages": pages})


def _document(row: Complaint) -> dict[str, Any]:
    return listened.document(row) | {
        "place": row.place or None, "state": row.state.value, "late": row.is_late, "answer": _answer(row) or None,
    }  # fmt: skip


def _answer(row: Complaint) -> str:
    """Return the last answer as it is kept, which is without the visitor's name; "" where none was given."""
    step = row.last(ComplaintStep.ANSWERED)
    return step.text if step else ""

"""A questionnaire on paper: what visitors fill in, with a QR code that names the form, its version and the office."""

from __future__ import annotations

import re
from typing import Any, Literal, NamedTuple

from bitdesk.exports import documents, figures
from bitdesk.reports.questionnaires import Form, Question
from bitdesk.values import QuestionKind

LINES = 3
"""How many lines a text has room for."""

_MARK = re.compile(r"BDQ[ :]([A-Z0-9_-]{1,16})[ :](\d{1,4})(?:[ :]([A-Z0-9_-]{1,16}))?", re.IGNORECASE)


class Mark(NamedTuple):
    """What a paper's code says: the form, its version, and the office that handed it out ("" for none)."""

    code: str
    version: int
    office: str


def mark(form: Form, office_code: str) -> str:
    """Return what the QR code says: capitals and digits alone, which every scanner types, whatever the keyboard."""
    return f"BDQ {form.code} {form.version} {office_code}".upper().strip()


def read_mark(text: str) -> Mark | None:
    """Return what a scanned code says, None where it is none of a questionnaire."""
    found = _MARK.fullmatch(text.strip())
    return Mark(found[1], int(found[2]), found[3] or "") if found else None


def pdf(form: Form, language: str, office_code: str, office_name: str, organisation: tuple[str, ...] = ()) -> bytes:
    """Return the paper form as a PDF, tagged.

    Args:
        form: the version to hand out.
        language: "fr" or "en".
        office_code: the office that hands it out, for the code.
        office_name: the same, for people.
        organisation: its name and the lines of its address.
    """
    return documents.pdf("questionnaire", contents(form, language, office_code, office_name, organisation))


def contents(
    form: Form, language: str, office_code: str, office_name: str, organisation: tuple[str, ...] = ()
) -> dict[str, Any]:
    """Return what the template draws; `qr` are the rows of the code's modules, 1 for black."""
    words = _WORDS["en" if language == "en" else "fr"]
    said = mark(form, office_code)
    return {
        "language": language,
        "title": form.title(language),
        "welcome": form.welcome(language),
        "organisation": [figures.plain(line) for line in organisation[:1]],
        "office": figures.plain(office_name),
        "mark": said,
        "mark_alt": words["mark"].format(mark=said),
        "qr": qr(said),
        "day": words["day"],
        "thanks": words["thanks"],
        "required": words["required"],
        "any_required": any(each.required for each in form.questions),
        "questions": [_question(number, each, language) for number, each in enumerate(form.questions, start=1)],
    }


def qr(text: str) -> list[str]:
    """Return the rows of a QR code (ISO/IEC 18004), level M, without the quiet zone that the template leaves."""
    import segno  # not before a paper is asked for

    return ["".join("1" if module else "0" for module in row) for row in segno.make_qr(text, error="m").matrix]


def _question(number: int, asked: Question, language: str) -> dict[str, Any]:
    low, high = asked.ends(language)
    hints: dict[Literal["several", "number"], bool] = {
        "several": asked.several, "number": asked.kind is QuestionKind.NUMBER,
    }  # fmt: skip
    words = _WORDS["en" if language == "en" else "fr"]
    return {
        "number": number,
        "label": asked.label(language),
        "required": asked.required,
        "kind": asked.kind.value,
        "hint": next((words[name] for name, holds in hints.items() if holds), ""),
        "scale": list(asked.scale),
        "low": low,
        "high": high,
        "choices": [option.label(language) for option in asked.choices],
        "lines": LINES,
    }


# A paper speaks the visitor's language, whatever the window's.
_WORDS = {
    "fr": {
        "day": "Date",
        "thanks": "Merci ! Remettez cette feuille à l’accueil.",
        "required": "* Réponse attendue.",
        "several": "(plusieurs réponses possibles)",
        "number": "(un nombre)",
        "mark": "Code du questionnaire : {mark}",
    },
    "en": {
        "day": "Date",
        "thanks": "Thank you! Please leave this sheet at the desk.",
        "required": "* Please answer this one.",
        "several": "(as many as you like)",
        "number": "(a number)",
        "mark": "Code of the questionnaire: {mark}",
    },
}

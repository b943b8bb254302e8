"""Questionnaires of satisfaction: forms that the head office decides, and what visitors answered."""

from bitdesk.services.questionnaires.answers import answer, void
from bitdesk.services.questionnaires.forms import (
    add_form,
    add_usual_forms,
    bring_back,
    change_form,
    new_version,
    publish,
    retire,
)

__all__ = [
    "add_form",
    "add_usual_forms",
    "answer",
    "bring_back",
    "change_form",
    "new_version",
    "publish",
    "retire",
    "void",
]

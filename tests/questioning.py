"""A house whose desks have a questionnaire, and the answers that a test gives."""

from __future__ import annotations

from datetime import date
from typing import Any

from bitdesk.desk import Desk
from bitdesk.reports.questionnaires import Option, Question
from bitdesk.services import questionnaires
from bitdesk.sync.contact import exchange
from bitdesk.sync.merge import merge_all
from bitdesk.values import Filled, QuestionKind
from builders import House

CODE = "satisfaction"

WELCOME = Question(
    code="welcome", kind=QuestionKind.RATING, label_fr="L’accueil", label_en="The welcome", required=True, low=1,
    high=5, low_fr="mauvais", low_en="bad", high_fr="très bon", high_en="very good",
)  # fmt: skip
RECOMMEND = Question(
    code="recommend", kind=QuestionKind.RATING, label_fr="Recommanderiez-vous l’office ?",
    label_en="Would you recommend us?", low=0, high=10,
)  # fmt: skip
FOUND = Question(
    code="found", kind=QuestionKind.CHOICE, label_fr="Comment nous avez-vous trouvés ?",
    label_en="How did you find us?", several=True,
    choices=(
        Option("signs", "Panneaux", "Signs"), Option("web", "Internet", "Web"), Option("host", "Hébergeur", "Host"),
    ),
)  # fmt: skip
STAY = Question(
    code="stay", kind=QuestionKind.CHOICE, label_fr="Vous restez", label_en="You stay",
    choices=(Option("day", "La journée", "A day"), Option("week", "Une semaine", "A week")),
)  # fmt: skip
PARTY = Question(
    code="party", kind=QuestionKind.NUMBER, label_fr="Combien êtes-vous ?", label_en="How many are you?", low=1,
    high=99,
)  # fmt: skip
COMMENT = Question(code="comment", kind=QuestionKind.TEXT, label_fr="Une remarque ?", label_en="Any comment?")
QUESTIONS = (WELCOME, RECOMMEND, FOUND, STAY, PARTY, COMMENT)


def draw_up(house: House) -> bytes:
    """Publish the form at the head office, bring it to the desks, and return its id."""
    form_id = questionnaires.add_form(
        house.head_office, CODE, "Votre avis", "Your opinion", QUESTIONS, welcome_fr="Bonjour.", welcome_en="Hello."
    )
    questionnaires.publish(house.head_office, form_id)
    synchronise(house)
    return form_id


def synchronise(house: House) -> None:
    """Let every desk send what it has, and receive what the others sent."""
    for desk in house.desks.values():
        exchange(desk)
    merge_all(house.head_office)
    for desk in house.desks.values():
        exchange(desk)


def say(desk: Desk, form_id: bytes, on: date | None = None, **answers: Any) -> bytes:
    """Record a visitor's answers from paper."""
    return questionnaires.answer(desk, form_id, answers, Filled.PAPER, "fr", on)

"""What a form's questions must be, so that they can be printed, answered with digits and summed up."""

from __future__ import annotations

from collections.abc import Sequence

from bitdesk.errors import RuleError, noop
from bitdesk.reference import check_code
from bitdesk.reports.questionnaires import Question
from bitdesk.reports.questionnaires.forms import HIGHEST, LOWEST
from bitdesk.texts import kept
from bitdesk.values import MOST_NUMBER, QuestionKind

MOST_QUESTIONS = 30
MOST_CHOICES = 10
"""As many as there are digits to choose them with."""
LONGEST_LABEL = 300


def check_questions(questions: Sequence[Question]) -> None:
    """Refuse questions that could not be asked.

    Raises:
        RuleError: there are too many, two have one code, words are missing in a language, or a scale or the choices
            cannot be.
    """
    if len(questions) > MOST_QUESTIONS:
        raise RuleError(
            noop("A questionnaire has at most {most} questions, this one {count}. Take some out."),
            most=MOST_QUESTIONS, count=len(questions),
        )  # fmt: skip
    _check_codes([each.code for each in questions])
    for number, each in enumerate(questions, start=1):
        _check_words(number, each.label_fr, each.label_en)
        match each.kind:
            case QuestionKind.RATING:
                _check_rating(number, each)
            case QuestionKind.CHOICE:
                _check_choices(number, each)
            case QuestionKind.NUMBER:
                _check_number(number, each)


def _check_codes(codes: Sequence[str]) -> None:
    for code in codes:
        check_code(code)
        if codes.count(code) > 1:
            raise RuleError(noop("The code “{code}” is taken already. Choose another one."), code=code)


def _check_words(number: int, *texts: str) -> None:
    for text in texts:
        if not text.strip():
            raise RuleError(noop("Question {number} lacks its words in a language. Write them."), number=number)
        kept(text, LONGEST_LABEL)


def _check_rating(number: int, asked: Question) -> None:
    if asked.low is None or asked.high is None or not LOWEST <= asked.low < asked.high <= HIGHEST:
        raise RuleError(
            noop("Question {number}: a rating goes from a number to a greater one, both within {low} and {high}."),
            number=number, low=LOWEST, high=HIGHEST,
        )  # fmt: skip


def _check_choices(number: int, asked: Question) -> None:
    if not 2 <= len(asked.choices) <= MOST_CHOICES:
        raise RuleError(
            noop("Question {number}: give 2 to {most} choices, not {count}."),
            number=number, most=MOST_CHOICES, count=len(asked.choices),
        )  # fmt: skip
    _check_codes([option.code for option in asked.choices])
    for option in asked.choices:
        _check_words(number, option.label_fr, option.label_en)


def _check_number(number: int, asked: Question) -> None:
    for bound in (asked.low, asked.high):
        if bound is not None and abs(bound) > MOST_NUMBER:
            raise RuleError(
                noop("Question {number}: a number lies within {low} and {high}. Correct its bounds."),
                number=number, low=-MOST_NUMBER, high=MOST_NUMBER,
            )  # fmt: skip
    if asked.low is not None and asked.high is not None and asked.low > asked.high:
        raise RuleError(noop("Question {number}: the least number is above the greatest. Correct them."), number=number)

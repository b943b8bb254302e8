"""Answers as figures may use them: what comes from another desk is never trusted to fit its form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bitdesk.reports.questionnaires.forms import Form, Question
from bitdesk.values import MOST_NUMBER, QuestionKind


def fitting(form: Form, answers: Mapping[str, Any]) -> dict[str, Any]:
    """Return the answers that fit their questions; one that a damaged or forged row holds is as if not given."""
    return {each.code: answers[each.code] for each in form.questions if _fits(each, answers.get(each.code))}


def _fits(question: Question, value: Any) -> bool:
    match question.kind:
        case QuestionKind.RATING:
            return _is_whole(value) and value in question.scale
        case QuestionKind.NUMBER:
            low, high = question.low, question.high
            if not _is_whole(value) or abs(value) > MOST_NUMBER:
                return False
            return (low is None or value >= low) and (high is None or value <= high)
        case QuestionKind.CHOICE:
            known = [option.code for option in question.choices]
            if question.several:
                is_taken = isinstance(value, list) and bool(value) and all(each in known for each in value)
                return is_taken and len(set(value)) == len(value)
            return isinstance(value, str) and value in known
    return isinstance(value, str) and bool(value)


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)

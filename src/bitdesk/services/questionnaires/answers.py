"""What a visitor answered: checked question by question, and kept with the version that was answered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from bitdesk import clock, drafts, words
from bitdesk.checks import check_date
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import Office, QuestionnaireForm, QuestionnaireResponse
from bitdesk.reference import flushed, found
from bitdesk.reports.questionnaires import Question, questions
from bitdesk.texts import kept_or_none
from bitdesk.values import MOST_NUMBER, Filled, QuestionKind

LANGUAGES = ("fr", "en")


def answer(
    desk: Desk,
    form_id: bytes,
    answers: Mapping[str, Any],
    filled: Filled,
    language: str | None = None,
    answered_on: date | None = None,
    *,
    office_id: bytes | None = None,
    draft: str | None = None,
) -> bytes:
    """Record what one visitor answered, and return its id.

    Args:
        desk: a desk, or the head office where paper was sent there.
        form_id: the version that was answered: any that was published, for a paper may be older than the latest.
        answers: by question code a number, a text, a choice's code or several of them; None is no answer.
        filled: how it came in.
        language: that of the form answered, "fr" or "en"; None where nobody knows.
        answered_on: the day, today where it is not said.
        office_id: where it was answered; the desk's own office where it is not said.
        draft: the form's draft, which is dropped with it.

    Raises:
        RuleError: an answer is out of range, unknown or missing, nothing was answered, the day has not come, the form
            is not published or unknown, or the head office does not say at which office.
    """
    day = answered_on or clock.business_date()
    check_date(desk, day)
    if language not in (None, *LANGUAGES):
        raise RuleError(
            noop("There is no questionnaire in “{language}”. Choose among: {known}."),
            language=language, known=", ".join(LANGUAGES),
        )  # fmt: skip
    with desk.write() as session:
        office_id = office_id or desk.office_id
        if not office_id:
            raise RuleError(noop("Nobody said at which office this was answered. Choose the office."))
        found(session, Office, office_id)
        form = found(session, QuestionnaireForm, form_id)
        if form.published_on is None:
            raise RuleError(noop("This version is still a draft. Publish it before anybody answers it."))
        given = checked(questions(form.questions), answers)
        row = QuestionnaireResponse(
            office_id=office_id, form_id=form_id, answered_on=day.isoformat(), answered_at=clock.now_ms(),
            filled=filled.value, language=language, answers=given,
        )  # fmt: skip
        drafts.done(session, draft)
        return flushed(session, row)


def void(desk: Desk, response_id: bytes) -> None:
    """Take back what was recorded by mistake; what is taken back already stays so.

    Raises:
        RuleError: it was not recorded at this desk.
    """
    with desk.write() as session:
        row = found(session, QuestionnaireResponse, response_id)
        if row.desk_id != desk.desk_id:
            raise RuleError(noop("This questionnaire was not recorded at this desk. Take it back where it was."))
        row.voided_at = row.voided_at or clock.now_ms()


def checked(asked: Sequence[Question], answers: Mapping[str, Any]) -> dict[str, Any]:
    """Return the answers as they are kept, in the order of the questions.

    Raises:
        RuleError: one is out of range, unknown, missing where it is required, or of a question that is not asked;
            or there is none.
    """
    known = {each.code for each in asked}
    for code in answers:
        if code not in known:
            raise RuleError(
                noop("This questionnaire has no question “{code}”. Choose among: {known}."),
                code=code, known=", ".join(each.code for each in asked),
            )  # fmt: skip
    given = {each.code: _one(each, answers.get(each.code)) for each in asked}
    given = {code: value for code, value in given.items() if value is not None}
    if not given:
        raise RuleError(noop("Nothing is answered yet. Answer one question at least."))
    return given


def _one(asked: Question, value: Any) -> Any:
    if asked.kind is QuestionKind.TEXT and value is not None:
        value = kept_or_none(str(value))
    if value is None or value == [] or (isinstance(value, str) and not value.strip()):
        if asked.required:
            raise RuleError(noop("“{question}” needs an answer. Give it, then go on."), question=_label(asked))
        return None
    match asked.kind:
        case QuestionKind.TEXT:
            return value
        case QuestionKind.CHOICE:
            return _choice(asked, value)
    return _number(asked, value)


def _number(asked: Question, value: Any) -> int:
    low = -MOST_NUMBER if asked.low is None else asked.low
    high = MOST_NUMBER if asked.high is None else asked.high
    is_whole = isinstance(value, int) and not isinstance(value, bool)
    if not is_whole or not low <= value <= high:
        raise RuleError(
            noop("“{question}”: {value} cannot be. Give a whole number from {low} to {high}."),
            question=_label(asked), value=value, low=low, high=high,
        )  # fmt: skip
    return int(value)


def _choice(asked: Question, value: Any) -> str | list[str]:
    given = [value] if isinstance(value, str) else list(value)
    known = [option.code for option in asked.choices]
    for code in given:
        if code not in known:
            raise RuleError(
                noop("“{question}”: there is no choice “{value}”. Choose among: {known}."),
                question=_label(asked), value=code, known=", ".join(known),
            )  # fmt: skip
    if asked.several:
        return [code for code in known if code in given]
    if len(given) > 1:
        raise RuleError(noop("“{question}” takes one choice only. Leave one."), question=_label(asked))
    return str(given[0])


def _label(asked: Question) -> str:
    return asked.label(words.chosen())

"""The forms, which the head office writes: a draft is changed, a published version never; the next is another row."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bitdesk import clock, reference
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import QuestionnaireForm
from bitdesk.reference import KEEP, Keep, assign, check_code, check_filled, check_free, flushed, found, writing
from bitdesk.reports.questionnaires import Question, question, usual
from bitdesk.services.questionnaires.questions import check_questions
from bitdesk.texts import kept, kept_or_none

LONGEST_TITLE = 120
LONGEST_WELCOME = 1_000


def add_form(
    desk: Desk,
    code: str,
    title_fr: str,
    title_en: str,
    questions: Sequence[Question] = (),
    *,
    welcome_fr: str | None = None,
    welcome_en: str | None = None,
) -> bytes:
    """Write the first version of a form, as a draft, and return its id.

    Raises:
        RuleError: a title is empty, the code cannot be used or is taken, or a question cannot be asked.
    """
    check_code(code)
    check_questions(questions)
    with writing(desk) as session:
        check_free(session, QuestionnaireForm.code, code)
        row = QuestionnaireForm(
            code=code, version=1, title_fr=kept(title_fr, LONGEST_TITLE), title_en=kept(title_en, LONGEST_TITLE),
            welcome_fr=kept_or_none(welcome_fr, LONGEST_WELCOME), welcome_en=kept_or_none(welcome_en, LONGEST_WELCOME),
            questions=[each.as_json() for each in questions],
        )  # fmt: skip
        return flushed(session, row)


def add_usual_forms(desk: Desk) -> int:
    """Write and publish the forms that a tourist office usually has, but those whose code is taken; return how many."""
    today = clock.business_date().isoformat()
    with writing(desk) as session:
        taken = set(session.scalars(select(QuestionnaireForm.code)))
        new = [each for each in usual() if each["code"] not in taken]
        for each in new:
            questions = [question(values).as_json() for values in each["questions"]]
            row = {**each, "questions": questions, "version": 1, "published_on": today}
            session.add(QuestionnaireForm(**row))
    return len(new)


def change_form(
    desk: Desk,
    form_id: bytes,
    *,
    title_fr: str | Keep = KEEP,
    title_en: str | Keep = KEEP,
    welcome_fr: str | Keep | None = KEEP,
    welcome_en: str | Keep | None = KEEP,
    questions: Sequence[Question] | Keep = KEEP,
) -> None:
    """Change a draft.

    Raises:
        RuleError: it is published, unknown, or what it would say cannot be asked.
    """
    check_filled(title_fr, title_en)
    if not isinstance(questions, Keep):
        check_questions(questions)
    with writing(desk) as session:
        row = _draft(session, form_id)
        assign(
            row,
            title_fr=title_fr if isinstance(title_fr, Keep) else kept(title_fr, LONGEST_TITLE),
            title_en=title_en if isinstance(title_en, Keep) else kept(title_en, LONGEST_TITLE),
            welcome_fr=welcome_fr if isinstance(welcome_fr, Keep) else kept_or_none(welcome_fr, LONGEST_WELCOME),
            welcome_en=welcome_en if isinstance(welcome_en, Keep) else kept_or_none(welcome_en, LONGEST_WELCOME),
            questions=questions if isinstance(questions, Keep) else [each.as_json() for each in questions],
        )


def publish(desk: Desk, form_id: bytes) -> None:
    """Let the desks offer a draft from now on; it never changes again, and takes the place of the version before.

    Raises:
        RuleError: it is published already, retired, unknown, or asks nothing.
    """
    with writing(desk) as session:
        row = _draft(session, form_id)
        if row.retired_on is not None:
            raise RuleError(noop("This draft was set aside. Bring it back before it is published."))
        if not row.questions:
            raise RuleError(noop("This questionnaire asks nothing yet. Add a question, then publish it."))
        row.published_on = clock.business_date().isoformat()


def new_version(desk: Desk, form_id: bytes) -> bytes:
    """Write the next version of a form, a draft like this one, and return its id; desks offer this one meanwhile.

    Raises:
        RuleError: there is a draft of the form already, or the form is unknown.
    """
    with writing(desk) as session:
        row = found(session, QuestionnaireForm, form_id)
        same = QuestionnaireForm.code == row.code
        unpublished = (QuestionnaireForm.published_on.is_(None), QuestionnaireForm.retired_on.is_(None))
        if session.scalars(select(QuestionnaireForm.id).where(same, *unpublished)).first() is not None:
            raise RuleError(noop("There is a draft of the next version already. Change that one, or set it aside."))
        last = session.scalar(select(func.max(QuestionnaireForm.version)).where(same)) or 0
        following = QuestionnaireForm(
            code=row.code, version=last + 1, title_fr=row.title_fr, title_en=row.title_en, welcome_fr=row.welcome_fr,
            welcome_en=row.welcome_en, questions=row.questions,
        )  # fmt: skip
        return flushed(session, following)


def retire(desk: Desk, form_id: bytes, on: date | None = None) -> None:
    """Offer a form no longer from a day on (today by default), or set a draft aside; what was answered stays.

    Raises:
        RuleError: the day has not come yet, or the form is unknown.
    """
    reference.retire(desk, QuestionnaireForm, [form_id], on)


def bring_back(desk: Desk, form_id: bytes) -> None:
    """Offer a form again.

    Raises:
        RuleError: the form is unknown, or it is a draft while there is another one.
    """
    with writing(desk) as session:
        row = found(session, QuestionnaireForm, form_id)
        others = select(QuestionnaireForm.id).where(
            QuestionnaireForm.code == row.code, QuestionnaireForm.id != row.id,
            QuestionnaireForm.published_on.is_(None), QuestionnaireForm.retired_on.is_(None),
        )  # fmt: skip
        if row.published_on is None and session.scalars(others).first() is not None:
            raise RuleError(noop("There is a draft of the next version already. Change that one, or set it aside."))
        assign(row, retired_on=None)


def _draft(session: Session, form_id: bytes) -> QuestionnaireForm:
    row = found(session, QuestionnaireForm, form_id)
    if row.published_on is not None:
        raise RuleError(noop("A published version never changes: its answers stand on it. Make the next version."))
    return row

"""The forms and their versions: what each question asks, and how it is answered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import QuestionnaireForm, QuestionnaireResponse
from bitdesk.reports.organisation import Row
from bitdesk.reports.unreceived import Unreceived
from bitdesk.values import MOST_NUMBER, QuestionKind

LOWEST, HIGHEST = 0, 10
"""The ends of the widest rating: whoever types answers gives them with one or two digits."""


@dataclass(frozen=True, slots=True)
class Option:
    """One of the choices of a question; an answer keeps its code."""

    code: str
    label_fr: str
    label_en: str

    def label(self, language: str) -> str:
        """Return its words in a language: English for "en", else French."""
        return self.label_en if language == "en" else self.label_fr


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question of a form; an answer keeps its code, which is the same in every version of the form.

    `low` and `high` bound a rating and, where they are given, a number; `low_fr`… say what the ends of a rating mean.
    `choices` are those of a choice, `several` whether more than one may be taken.
    """

    code: str
    kind: QuestionKind
    label_fr: str
    label_en: str
    required: bool = False
    low: int | None = None
    high: int | None = None
    low_fr: str = ""
    low_en: str = ""
    high_fr: str = ""
    high_en: str = ""
    choices: tuple[Option, ...] = ()
    several: bool = False

    def label(self, language: str) -> str:
        """Return what is asked, in a language: English for "en", else French."""
        return self.label_en if language == "en" else self.label_fr

    def ends(self, language: str) -> tuple[str, str]:
        """Return what the lowest and the highest rating mean, in a language."""
        return (self.low_en, self.high_en) if language == "en" else (self.low_fr, self.high_fr)

    @property
    def scale(self) -> range:
        """Return the numbers of a rating, from the lowest to the highest; none of another kind."""
        is_rating = self.kind is QuestionKind.RATING and self.low is not None and self.high is not None
        return range(self.low or 0, (self.high or 0) + 1) if is_rating else range(0)

    def as_json(self) -> dict[str, Any]:
        """Return it as the form's row keeps it: what is not said is left out."""
        values: dict[str, Any] = {name: getattr(self, name) for name in _SCALARS}
        values["kind"] = self.kind.value
        values["choices"] = [
            {"code": each.code, "label_fr": each.label_fr, "label_en": each.label_en} for each in self.choices
        ]
        return {name: value for name, value in values.items() if value or (value == 0 and value is not False)}


_SCALARS = (
    "code", "label_fr", "label_en", "required", "low", "high", "low_fr", "low_en", "high_fr", "high_en", "several",
)  # fmt: skip


def question(values: Mapping[str, Any]) -> Question:
    """Return a question that a form's row, or a file of usual forms, keeps as an object."""
    plain = {name: values[name] for name in _SCALARS if name in values}
    choices = tuple(Option(each["code"], each["label_fr"], each["label_en"]) for each in values.get("choices", ()))
    return Question(kind=QuestionKind(values["kind"]), choices=choices, **plain)


def questions(several: Sequence[Mapping[str, Any]]) -> tuple[Question, ...]:
    """Return the questions of a form's row, but those that cannot be asked: a newer program's, or a damaged row's.

    Of several with one code the first is asked.
    """
    found: dict[str, Question] = {}
    for values in several:
        asked = _read(values)
        if asked is not None:
            found.setdefault(asked.code, asked)
    return tuple(found.values())


def _read(values: Mapping[str, Any]) -> Question | None:
    try:
        asked = question(values)
    except (AttributeError, KeyError, TypeError, ValueError):
        return None
    return asked if _has_words(asked) and _has_bounds(asked) else None


def _has_words(asked: Question) -> bool:
    words = [asked.code, asked.label_fr, asked.label_en, asked.low_fr, asked.low_en, asked.high_fr, asked.high_en]
    words += [text for each in asked.choices for text in (each.code, each.label_fr, each.label_en)]
    return all(isinstance(text, str) for text in words) and bool(asked.code)


def _has_bounds(asked: Question) -> bool:
    low, high = asked.low, asked.high
    if not all(each is None or (type(each) is int and abs(each) <= MOST_NUMBER) for each in (low, high)):
        return False
    match asked.kind:
        case QuestionKind.RATING:
            return low is not None and high is not None and LOWEST <= low < high <= HIGHEST
        case QuestionKind.NUMBER:
            return low is None or high is None or low <= high
        case QuestionKind.CHOICE:
            return bool(asked.choices)
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One version of a form; `published_on` is None while it is a draft, `retired_on` while it is in use."""

    id: bytes
    code: str
    version: int
    title_fr: str
    title_en: str
    welcome_fr: str
    welcome_en: str
    questions: tuple[Question, ...]
    published_on: date | None
    retired_on: date | None

    def title(self, language: str) -> str:
        """Return its title in a language: English for "en", else French."""
        return self.title_en if language == "en" else self.title_fr

    def welcome(self, language: str) -> str:
        """Return the words that stand before the questions, in a language."""
        return self.welcome_en if language == "en" else self.welcome_fr


@dataclass(frozen=True, slots=True, kw_only=True)
class FormRow(Row):
    """A version as the head office lists it: `is_current` where desks offer it, and how many answered it."""

    form: Form
    is_current: bool
    answers: int


def forms(desk: Desk) -> tuple[FormRow, ...]:
    """Return every version of every form, by code, the latest version first."""
    unreceived, counts = Unreceived(desk), _answers(desk)
    known = _all(desk)
    offered = {each.id for each in _current(known)}
    return tuple(
        FormRow(
            ids=(each.id,), unreceived=unreceived.by((each.id,)), retired_on=each.retired_on, form=each,
            is_current=each.id in offered, answers=counts.get(each.id, 0),
        )
        for each in known
    )  # fmt: skip


def published(desk: Desk) -> tuple[Form, ...]:
    """Return every version that was ever published, by code, the latest first: an older paper may still come in."""
    return tuple(each for each in _all(desk) if each.published_on is not None)


def current(desk: Desk) -> tuple[Form, ...]:
    """Return the forms in use: of each code the latest version published, where that is not retired.

    One that has no question that this program can ask is not offered.
    """
    return _current(_all(desk))


def form(desk: Desk, form_id: bytes) -> Form | None:
    """Return a version by its id, None where it is not known here."""
    return next((each for each in _all(desk) if each.id == form_id), None)


def named(desk: Desk, code: str, version: int | None = None) -> Form:
    """Return a published version by its code, without regard to case: the latest where no version is said.

    Raises:
        RuleError: there is none, with those there are.
    """
    known = published(desk)
    for each in known:
        if each.code.casefold() == code.casefold() and version in (None, each.version):
            return each
    raise RuleError(
        noop("There is no questionnaire “{code}” here. Choose among: {known}."),
        code=code if version is None else f"{code} {version}",
        known=", ".join(f"{each.code} {each.version}" for each in known) or "–",
    )


def _current(known: Sequence[Form]) -> tuple[Form, ...]:
    latest: dict[str, Form] = {}
    for each in known:
        if each.published_on is not None:
            latest.setdefault(each.code, each)
    return tuple(each for each in latest.values() if each.retired_on is None and each.questions)


def _all(desk: Desk) -> tuple[Form, ...]:
    query = select(QuestionnaireForm).order_by(QuestionnaireForm.code, QuestionnaireForm.version.desc())
    with desk.read() as session:
        return tuple(_form(row) for row in session.scalars(query))


def _form(row: QuestionnaireForm) -> Form:
    return Form(
        id=row.id, code=row.code, version=row.version, title_fr=row.title_fr, title_en=row.title_en,
        welcome_fr=row.welcome_fr or "", welcome_en=row.welcome_en or "",
        questions=questions(row.questions), published_on=clock.day(row.published_on),
        retired_on=clock.day(row.retired_on),
    )  # fmt: skip


def _answers(desk: Desk) -> dict[bytes, int]:
    response = QuestionnaireResponse
    query = select(response.form_id, func.count()).where(response.voided_at.is_(None)).group_by(response.form_id)
    with desk.read() as session:
        return {row[0]: row[1] for row in session.execute(query)}

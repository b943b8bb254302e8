"""What a year's answers say: satisfaction by question, office and month, shares of choices, comments."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from statistics import fmean
from typing import Any, NamedTuple

from sqlalchemy import select

from bitdesk.desk import Desk
from bitdesk.models import Office, QuestionnaireResponse
from bitdesk.reports import scope
from bitdesk.reports.questionnaires.fitting import fitting
from bitdesk.reports.questionnaires.forms import Form, Option, Question, published
from bitdesk.reports.questionnaires.intervals import Estimate, estimate, share_interval
from bitdesk.values import QuestionKind

ALL_OFFICES, WHOLE_YEAR = "", 0
PERCENT = 100.0


class Spot(NamedTuple):
    """Where and when: an office's code ("": all of them) and a month (0: the whole year)."""

    office: str = ALL_OFFICES
    month: int = WHOLE_YEAR


@dataclass(frozen=True, slots=True)
class Share:
    """How many took an option, as a share of who answered the question (0 to 1), and its 95 % interval."""

    option: Option
    count: int
    share: float
    low: float
    high: float


class Comment(NamedTuple):
    """What a visitor wrote, when and where; `mean` is the mean of their ratings in percent, None without one."""

    text: str
    office: str
    answered_on: date
    mean: float | None


@dataclass(frozen=True, slots=True)
class Asked:
    """A question over the year, and what was answered.

    `question` has the words of its latest version; where another version had another scale, that is another one of
    these. `figures` are the means of a rating or a number by place and time, `shares` those of a choice for the whole
    year by office, `comments` those of a text, by office and day.
    """

    form_code: str
    versions: tuple[int, ...]
    question: Question
    answered: int
    figures: Mapping[Spot, Estimate] = field(default_factory=dict)
    shares: Mapping[str, tuple[Share, ...]] = field(default_factory=dict)
    comments: tuple[Comment, ...] = ()


@dataclass(frozen=True, slots=True)
class Satisfaction:
    """A year's answers.

    `counts` are the questionnaires by place and time; `overall` the satisfaction in percent, 0 for the lowest rating
    and 100 for the highest: the mean over visitors of the mean of each one's ratings, so that who answers more
    questions does not weigh more. `offices` are those that anything was answered at, code to name; `office` is the name
    of the only one that was asked about, "" where it is all of them.
    """

    year: int
    offices: Mapping[str, str]
    counts: Mapping[Spot, int]
    overall: Mapping[Spot, Estimate]
    asked: tuple[Asked, ...]
    office: str = ""

    @property
    def months(self) -> tuple[int, ...]:
        """Return the months in which anything was answered."""
        return tuple(sorted({spot.month for spot in self.counts} - {WHOLE_YEAR}))


class _Answered(NamedTuple):
    form: Form
    office: str
    day: date
    answers: Mapping[str, Any]

    @property
    def spots(self) -> tuple[Spot, ...]:
        return tuple(Spot(office, month) for office in (ALL_OFFICES, self.office) for month in (0, self.day.month))


def satisfaction(desk: Desk, year: int, form_code: str | None = None, office_code: str | None = None) -> Satisfaction:
    """Return what was answered in a year, as far as it is known here: at a desk, its office alone.

    Args:
        desk: a desk, or the head office.
        year: by the days on which visitors answered.
        form_code: one form only, all its versions; every form where it is None.
        office_code: one office only.

    Raises:
        RuleError: the office does not exist, or a desk is asked about another one.
    """
    office = scope.named(desk, office_code)
    names, answered = _answered(desk, year, form_code, office.id if office else None)
    counts: Counter[Spot] = Counter(spot for each in answered for spot in each.spots)
    overall: dict[Spot, list[float]] = defaultdict(list)
    for each in answered:
        percent = _percent(each)
        for spot in each.spots if percent is not None else ():
            overall[spot].append(percent or 0.0)
    return Satisfaction(
        year, {code: names[code] for code in sorted({each.office for each in answered})}, dict(counts),
        _estimates(overall, 0, PERCENT), tuple(_asked(answered)), office.name if office else "",
    )  # fmt: skip


def _answered(
    desk: Desk, year: int, form_code: str | None, office_id: bytes | None
) -> tuple[dict[str, str], list[_Answered]]:
    forms = {each.id: each for each in published(desk) if form_code in (None, each.code)}
    row = QuestionnaireResponse
    query = (
        select(row.form_id, Office.code, row.answered_on, row.answers)
        .join(Office, Office.id == row.office_id)
        .where(row.voided_at.is_(None), row.answered_on.between(f"{year}-01-01", f"{year}-12-31"))
        .order_by(row.answered_on, row.answered_at, row.id)
    )
    if office_id is not None:
        query = query.where(row.office_id == office_id)
    with desk.read() as session:
        names = {office.code: office.name for office in session.execute(select(Office.code, Office.name))}
        found = session.execute(query).all()
    return names, [
        _Answered(forms[form_id], office, date.fromisoformat(day), fitting(forms[form_id], answers))
        for form_id, office, day, answers in found
        if form_id in forms
    ]


def _percent(each: _Answered) -> float | None:
    """Return the mean of a visitor's ratings, in percent of their scales; None without a rating."""
    ratings = [
        (each.answers[question.code] - question.scale[0]) / (len(question.scale) - 1) * PERCENT
        for question in each.form.questions
        if question.scale and question.code in each.answers
    ]
    return fmean(ratings) if ratings else None


def _asked(answered: Sequence[_Answered]) -> Iterable[Asked]:
    """Return the questions in the order of the latest version, those it no longer asks behind."""
    latest: dict[tuple[Any, ...], Question] = {}
    versions: dict[tuple[Any, ...], set[int]] = defaultdict(set)
    forms = {each.form.id: each.form for each in answered}.values()
    for form in sorted(forms, key=lambda form: (form.code, -form.version)):
        for question in form.questions:
            latest.setdefault(_key(form, question), question)
            versions[_key(form, question)].add(form.version)
    by_question: dict[tuple[Any, ...], list[_Answered]] = defaultdict(list)
    for each in answered:
        for question in each.form.questions:
            if question.code in each.answers:
                by_question[_key(each.form, question)].append(each)
    for key, question in latest.items():
        numbers = tuple(sorted(versions[key]))
        yield _one(key[0], numbers, question, by_question[key], _options(key, question, forms))


def _key(form: Form, question: Question) -> tuple[Any, ...]:
    """What makes a question the same one in another version: not its words, but its code and its scale."""
    return form.code, question.code, question.kind, *_bounds(question)


def _bounds(question: Question) -> tuple[int | None, ...]:
    is_figure = question.kind in {QuestionKind.RATING, QuestionKind.NUMBER}
    return (question.low, question.high) if is_figure else ()


def _options(key: tuple[Any, ...], question: Question, forms: Iterable[Form]) -> tuple[Option, ...]:
    """Return the options of every version, those of the latest first: an answer may be one that is gone."""
    options = {option.code: option for option in question.choices}
    for form in forms:
        for other in form.questions:
            if _key(form, other) == key:
                options |= {option.code: option for option in other.choices if option.code not in options}
    return tuple(options.values())


def _one(
    code: str, versions: tuple[int, ...], question: Question, answered: Sequence[_Answered], options: Sequence[Option]
) -> Asked:
    what = code, versions, question, len(answered)
    match question.kind:
        case QuestionKind.CHOICE:
            return Asked(*what, shares=_shares(question, answered, options))
        case QuestionKind.TEXT:
            comments = sorted(
                (Comment(each.answers[question.code], each.office, each.day, _percent(each)) for each in answered),
                key=lambda comment: (comment.office, comment.answered_on),
            )
            return Asked(*what, comments=tuple(comments))
    values: dict[Spot, list[float]] = defaultdict(list)
    for each in answered:
        for spot in each.spots:
            values[spot].append(each.answers[question.code])
    return Asked(*what, figures=_estimates(values, question.low, question.high))


def _shares(
    question: Question, answered: Sequence[_Answered], options: Sequence[Option]
) -> dict[str, tuple[Share, ...]]:
    """Return the shares by office, and of all of them under ""."""
    people: Counter[str] = Counter()
    taken: Counter[tuple[str, str]] = Counter()
    for each in answered:
        given = each.answers[question.code]
        for office in (ALL_OFFICES, each.office):
            people[office] += 1
            taken.update((office, option) for option in ([given] if isinstance(given, str) else given))
    return {
        office: tuple(
            Share(option, taken[office, option.code], taken[office, option.code] / of,
                  *share_interval(taken[office, option.code], of))
            for option in options
        )
        for office, of in people.items()
    }  # fmt: skip


def _estimates(values: Mapping[Spot, Sequence[float]], least: float | None, most: float | None) -> dict[Spot, Estimate]:
    return {spot: found for spot, each in values.items() if (found := estimate(each, least, most)) is not None}

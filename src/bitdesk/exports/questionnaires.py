"""The synthesis of a year's questionnaires: satisfaction by question, office and month, choices, comments."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

from bitdesk import words
from bitdesk.exports import listened
from bitdesk.exports.figures import one_line
from bitdesk.exports.sales import month as month_name
from bitdesk.exports.sheet import Column, Kind, Sheet
from bitdesk.reports.questionnaires import Asked, Estimate, Satisfaction
from bitdesk.reports.questionnaires.synthesis import ALL_OFFICES, WHOLE_YEAR, Spot
from bitdesk.values import QuestionKind
from bitdesk.words import _

_WHOLE = 100


class By(StrEnum):
    """What the rows of a sheet are, beside the questions."""

    QUESTION = "question"
    OFFICE = "office"
    MONTH = "month"
    EACH = "each"
    CHOICE = "choice"
    COMMENT = "comment"


def sheet(found: Satisfaction, by: By = By.QUESTION) -> Sheet:
    """Return one sheet of the synthesis; `EACH` has every office and month apart."""
    match by:
        case By.CHOICE:
            return _choices(found)
        case By.COMMENT:
            return _comments(found)
    return _means(found, by)


def sheets(found: Satisfaction, *, detailed: bool = False) -> tuple[Sheet, ...]:
    """Return the whole synthesis, ready for the yearly review; `detailed` adds each office's months."""
    parts = [By.QUESTION, By.OFFICE, By.MONTH, *([By.EACH] if detailed else []), By.CHOICE, By.COMMENT]
    made = [sheet(found, by) for by in parts]
    return tuple(one for place, one in enumerate(made) if place == 0 or one.rows)


def _means(found: Satisfaction, by: By) -> Sheet:
    with_office, with_month = by in (By.OFFICE, By.EACH), by in (By.MONTH, By.EACH)
    spots = [
        Spot(office, month)
        for office in (found.offices if with_office else (ALL_OFFICES,))
        for month in (found.months if with_month else (WHOLE_YEAR,))
    ]
    rows, labels = [], []
    for name, code, scale, figures in _measured(found):
        for spot in spots:
            one = figures.get(spot)
            if one is not None:
                where = (spot.office, spot.month or None, found.offices.get(spot.office, ""), _month(found.year, spot))
                rows.append((code, *where, one.count, one.mean, one.low, one.high, scale))
                labels.append(name)
    columns = (
        Column("question", _("Question"), Kind.TEXT),
        Column("office", "", Kind.TEXT),
        Column("month", ""),
        Column("office_name", _("Office") if with_office else "", Kind.TEXT),
        Column("month_name", _("Month") if with_month else "", Kind.TEXT),
        Column("answers", _("Answers")),
        Column("mean", _("Mean"), Kind.SCORE),
        Column("low", _("95 % from"), Kind.SCORE),
        Column("high", _("to"), Kind.SCORE),
        Column("scale", _("Scale") if by is By.QUESTION else "", Kind.TEXT),
    )
    return Sheet(
        title=_title(found, by), columns=columns, rows=tuple(rows), labels=tuple(labels), document=document(found),
        notes=_notes(found) if by is By.QUESTION else (),
    )  # fmt: skip


def _measured(found: Satisfaction) -> list[tuple[str, str, str, Mapping[Spot, Estimate]]]:
    """Return what has a mean: the overall satisfaction, then the ratings and numbers, in the order of the form."""
    measured = [(_("All ratings together, in percent"), "", "0–100", found.overall)] if found.overall else []
    return measured + [(_label(one), one.question.code, _scale(one), one.figures) for one in found.asked if one.figures]


def _choices(found: Satisfaction) -> Sheet:
    rows, labels = [], []
    for one in found.asked:
        for office, shares in one.shares.items():
            for share in shares:
                rows.append(
                    (one.question.code, share.option.label(words.chosen()), found.offices.get(office, _("all")),
                     share.count, share.share * _WHOLE, share.low * _WHOLE, share.high * _WHOLE)
                )  # fmt: skip
                labels.append(_label(one))
    columns = (
        Column("question", _("Question"), Kind.TEXT),
        Column("choice", _("Choice"), Kind.TEXT),
        Column("office", _("Office"), Kind.TEXT),
        Column("answers", _("Answers")),
        Column("share", _("Share %"), Kind.RATE),
        Column("low", _("95 % from"), Kind.RATE),
        Column("high", _("to"), Kind.RATE),
    )
    return Sheet(
        title=_title(found, By.CHOICE), columns=columns, rows=tuple(rows), labels=tuple(labels),
        document=document(found),
    )  # fmt: skip


def _comments(found: Satisfaction) -> Sheet:
    """Return the comments; where one question asked for all of them, it stands over them rather than beside each."""
    asking = [one for one in found.asked if one.comments]
    listed = [(one, comment) for one in asking for comment in one.comments]
    rows = [
        (one.question.code, found.offices[each.office], each.answered_on, each.mean, one_line(each.text))
        for one, each in listed
    ]
    labels = [_label(one) for one, _comment in listed]
    alone = len(asking) == 1
    columns = (
        Column("question", "" if alone else _("Question"), Kind.TEXT),
        Column("office", _("Office"), Kind.TEXT),
        Column("day", _("Day"), Kind.DAY),
        Column("satisfaction", _("Ratings %"), Kind.RATE),
        Column("comment", labels[0] if alone else _("Comment"), Kind.TEXT),
    )
    return Sheet(
        title=_title(found, By.COMMENT), columns=columns, rows=tuple(rows), labels=tuple(labels),
        document=document(found),
    )  # fmt: skip


def document(found: Satisfaction) -> dict[str, Any]:
    """Return the whole synthesis for another program, figures unrounded."""
    return {
        "year": found.year,
        "questionnaires": found.counts.get(Spot(), 0),
        "offices": dict(found.offices),
        "counts": [{**_where(spot), "questionnaires": count} for spot, count in found.counts.items()],
        "satisfaction": _figures(found.overall),
        "questions": [_question(one) for one in found.asked],
    }


def _question(one: Asked) -> dict[str, Any]:
    """Return a question; its shares are between 0 and 1."""
    return {
        "form": one.form_code,
        "versions": list(one.versions),
        "code": one.question.code,
        "kind": one.question.kind.value,
        "label_fr": one.question.label_fr,
        "label_en": one.question.label_en,
        "low": one.question.low,
        "high": one.question.high,
        "answers": one.answered,
        "figures": _figures(one.figures),
        "choices": [
            {
                "office": office or None, "choice": share.option.code, "answers": share.count, "share": share.share,
                "low": share.low, "high": share.high,
            }
            for office, shares in one.shares.items()
            for share in shares
        ],
        "comments": [
            {"office": each.office, "day": each.answered_on.isoformat(), "satisfaction": each.mean, "text": each.text}
            for each in one.comments
        ],
    }  # fmt: skip


def _figures(figures: Mapping[Spot, Estimate]) -> list[dict[str, Any]]:
    return [
        {**_where(spot), "answers": one.count, "mean": one.mean, "low": one.low, "high": one.high}
        for spot, one in figures.items()
    ]


def _where(spot: Spot) -> dict[str, Any]:
    return {"office": spot.office or None, "month": spot.month or None}


def _label(one: Asked) -> str:
    return one.question.label(words.chosen())


def _scale(one: Asked) -> str:
    if one.question.kind is QuestionKind.RATING:
        return f"{one.question.low}–{one.question.high}"
    return ""


def _month(year: int, spot: Spot) -> str:
    return month_name(f"{year}-{spot.month:02}") if spot.month else ""


def _title(found: Satisfaction, by: By) -> str:
    titles: Mapping[By, Callable[[], str]] = {
        By.QUESTION: lambda: _("Satisfaction {year}"),
        By.OFFICE: lambda: _("Satisfaction {year} by office"),
        By.MONTH: lambda: _("Satisfaction {year} by month"),
        By.EACH: lambda: _("Satisfaction {year} by office and month"),
        By.CHOICE: lambda: _("Choices {year}"),
        By.COMMENT: lambda: _("Comments {year}"),
    }
    # The first sheet says whose they all are: a page of a workbook has a short name.
    return listened.title(titles[by]().format(year=found.year), found.office if by is By.QUESTION else "")


def _notes(found: Satisfaction) -> tuple[str, ...]:
    count = found.counts.get(Spot(), 0)
    return (
        _("Questionnaires: {count}.").format(count=count),
        _(
            "95 %: the mean plus or minus t · s / √n (Student’s t for n − 1), cut at the ends of the scale. It tells "
            "how far chance may have moved the mean, not whether those who answered are like the others."
        ),
        _("All ratings together: each visitor’s mean, 0 % for the lowest rating and 100 % for the highest."),
    )

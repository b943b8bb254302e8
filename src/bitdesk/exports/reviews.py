"""Reviews on paper: the year's synthesis, the reviews themselves, and the register of the weekly looks as a proof."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bitdesk.exports import figures
from bitdesk.exports.listened import theme
from bitdesk.exports.sheet import Column, Kind, Sheet
from bitdesk.reports.reviews import Review, SiteYear, State, Watched, Week, YearOfReviews
from bitdesk.values import Sentiment
from bitdesk.words import _


def synthesis(found: YearOfReviews) -> Sheet:
    """Return a year of reviews by site; the notes under it tell the months."""
    return Sheet(
        title=_("Online reviews {year}").format(year=found.year),
        columns=(
            Column("site", _("Site"), Kind.TEXT),
            Column("reviews", _("Reviews")),
            Column("mean", _("Mean of 5"), Kind.RATE),
            Column("answered", _("With an answer")),
            Column("left", _("Left without an answer")),
            Column("undecided", _("To decide")),
            Column("weeks", _("Weeks")),
            Column("missed", _("Weeks missed")),
        ),
        rows=tuple(_site_cells(each) for each in found.sites),
        total=_site_cells(found.total, _("Total")),
        notes=_months(found),
        document={
            "year": found.year,
            "sites": [_site_document(each) for each in found.sites],
            "total": _site_document(found.total),
            "months": [None if mean is None else round(mean, 2) for mean in found.months],
        },
    )


def listing(reviews: Sequence[Review], year: int | None = None) -> Sheet:
    """Return reviews with what was decided about each."""
    return Sheet(
        title=_("Reviews of {year}").format(year=year) if year else _("Reviews"),
        columns=(
            Column("published_on", _("Published on"), Kind.DAY),
            Column("site", _("Site"), Kind.TEXT),
            Column("office", _("Office"), Kind.TEXT),
            Column("rating", _("Rating"), Kind.TEXT),
            Column("theme", _("Theme"), Kind.TEXT),
            Column("text", _("Text"), Kind.TEXT),
            Column("state", _("Decision"), Kind.TEXT),
            Column("decided_on", _("On"), Kind.DAY),
            Column("answer", _("Answer or reason"), Kind.TEXT),
        ),
        rows=tuple(_review_cells(each) for each in reviews),
        document={"year": year, "reviews": [_review_document(each) for each in reviews]},
    )


def register(watched: Sequence[Watched], year: int) -> Sheet:
    """Return the weekly looks of a year, site by site: the proof, with the weeks that were missed."""
    lines = [(each.site.name, week) for each in watched for week in each.weeks]
    return Sheet(
        title=_("Weekly checks of the review sites {year}").format(year=year),
        columns=(
            Column("site", _("Site"), Kind.TEXT),
            Column("first", _("First day"), Kind.DAY),
            Column("last", _("Last day"), Kind.DAY),
            Column("checked_at", _("Looked at"), Kind.INSTANT),
            Column("by", _("By"), Kind.TEXT),
            Column("found", _("New"), Kind.TEXT),
        ),
        rows=tuple(_week_cells(site, week) for site, week in lines),
        notes=tuple(_kept(each) for each in watched),
        document={
            "year": year,
            "sites": [
                {"site": each.site.name, "weeks": len(each.weeks), "missed": [_iso(week) for week in each.missed]}
                for each in watched
            ],
            "weeks": [_week_document(site, week) for site, week in lines],
        },
    )


def rating(each: Review) -> str:
    """Return a rating as it is read: `4.5/5`, "" where there is none."""
    if each.rating_tenths is None:
        return ""
    whole, tenth = divmod(each.rating_tenths, 10)
    return f"{figures.rate(each.rating_tenths / 10) if tenth else whole}/{each.rating_of}"


def state(each: Review) -> str:
    """Return what was decided about a review, in words."""
    return {State.UNDECIDED: _("to decide"), State.ANSWERED: _("answer given"), State.NO_ANSWER: _("no answer")}[
        each.state
    ]


def _months(found: YearOfReviews) -> tuple[str, ...]:
    told = [f"{month:02}: {figures.rate(mean)}" for month, mean in enumerate(found.months, 1) if mean is not None]
    return (_("Mean of 5 by month: {months}.").format(months=", ".join(told)),) if told else ()


def _site_cells(each: SiteYear, name: str = "") -> tuple[Any, ...]:
    return (
        name or each.name, each.reviews, each.mean, each.answered, each.left, each.undecided, each.weeks, each.missed,
    )  # fmt: skip


def _site_document(each: SiteYear) -> dict[str, Any]:
    return {
        "site": each.name or None, "reviews": each.reviews, "rated": each.rated,
        "mean": None if each.mean is None else round(each.mean, 2), "answered": each.answered, "left": each.left,
        "undecided": each.undecided, "weeks": each.weeks, "missed": each.missed,
    }  # fmt: skip


def _review_cells(each: Review) -> tuple[Any, ...]:
    last = each.steps[-1] if each.steps else None
    return (
        each.published_on, each.site, each.office or _("all"), rating(each) or None, theme(each.theme) or None,
        figures.one_line(each.text), state(each), last.happened_on if last else None,
        figures.one_line(last.text) if last else None,
    )  # fmt: skip


def _review_document(each: Review) -> dict[str, Any]:
    return {
        "published_on": each.published_on.isoformat(), "site": each.site, "office": each.office or None,
        "rating": None if each.rating_tenths is None else each.rating_tenths / 10, "rating_of": each.rating_of,
        "theme": each.theme.code if each.theme else None, "sentiment": _value(each.sentiment),
        "language": each.language or None, "text": each.text or None, "state": each.state.value,
        "steps": [
            {"kind": step.kind, "on": step.happened_on.isoformat(), "by": step.author or None, "text": step.text}
            for step in each.steps
        ],
    }  # fmt: skip


def _value(sentiment: Sentiment | None) -> str | None:
    return sentiment.value if sentiment else None


def _week_cells(site: str, week: Week) -> tuple[Any, ...]:
    look = week.looks[0] if week.looks else None
    if look is None:
        return site, week.first, week.last, None, None, _("MISSED") if week.is_missed else None
    new = figures.count(week.found) if week.found else _("nothing new")
    return site, week.first, week.last, look.checked_at, look.by, new


def _week_document(site: str, week: Week) -> dict[str, Any]:
    return {
        "site": site, **_iso(week), "found": week.found if week.looks else None, "missed": week.is_missed,
        "looks": [
            {"at": figures.iso(look.checked_at), "by": look.by or None, "found": look.found} for look in week.looks
        ],
    }  # fmt: skip


def _iso(week: Week) -> dict[str, str]:
    return {"first": week.first.isoformat(), "last": week.last.isoformat()}


def _kept(each: Watched) -> str:
    text = _("{site}: looked at in {kept} weeks of {weeks}.")
    return text.format(site=each.site.name, kept=len(each.weeks) - len(each.missed), weeks=len(each.weeks))

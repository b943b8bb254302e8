"""The words of the reviews on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from bitdesk.ui import formats, labels
from bitdesk.ui.pages.quality import words
from bitdesk.ui.widgets.report_table import Cell, Tone
from bitdesk.ui.widgets.story import Part
from bitdesk.values import ReviewStep, Sentiment

if TYPE_CHECKING:
    from bitdesk.reports.received import Step
    from bitdesk.reports.reviews import Look, Review, Watched, Week

NOTHING = "–"


class Counts(QObject):
    """Words that follow a number: lupdate finds plurals in methods only."""

    def weeks(self, count: int) -> str:
        """A number of weeks, with the noun."""
        return self.tr("%n week(s)", "", count)

    def found(self, count: int) -> str:
        """How many new reviews were found."""
        return self.tr("%n new", "", count)


def sentiments() -> list[tuple[str, str]]:
    """How a review sounds; the first one says nothing."""
    translate = QCoreApplication.translate
    return [
        ("", translate("ReviewsSection", "Not said")),
        (Sentiment.POSITIVE.value, translate("ReviewsSection", "Positive")),
        (Sentiment.NEUTRAL.value, translate("ReviewsSection", "Neutral")),
        (Sentiment.NEGATIVE.value, translate("ReviewsSection", "Negative")),
    ]


def found(count: int) -> str:
    """What a look found."""
    return Counts().found(count) if count else QCoreApplication.translate("ReviewsSection", "nothing new")


def this_week(watched: Watched) -> Cell:
    """How a site stands this week: seen, to look at, or late, in words and not by the colour alone."""
    translate = QCoreApplication.translate
    if not watched.is_due:
        week = watched.weeks[-1]
        look = week.looks[-1]
        text = words.joined([formats.short_date(look.checked_on)[:5], look.by, found(week.found)])
        return Cell(f"✓ {text}", hint=text)
    if watched.weeks_late:
        text = translate("ReviewsSection", "Late: {0} missed").format(Counts().weeks(watched.weeks_late))
        return Cell(text, Tone.WARNING, bold=True, hint=text)
    return Cell(translate("ReviewsSection", "To look at"))


def missed(count: int) -> Cell:
    """How many weeks were missed."""
    return Cell(formats.number(count), Tone.WARNING) if count else Cell(NOTHING, Tone.MUTED)


def week(found_week: Week) -> Part:
    """A week of a site, and who looked."""
    translate = QCoreApplication.translate
    days = formats.days(found_week.first, found_week.last)
    if found_week.is_missed:
        return Part(words.joined([days, translate("ReviewsSection", "missed")]))
    if not found_week.looks:
        return Part(days, translate("ReviewsSection", "nobody has looked yet"))
    first, *more = map(_look, found_week.looks)
    return Part(days, first, "\n".join(more))


def _look(look: Look) -> str:
    return words.joined([formats.short_date(look.checked_on)[:5], look.by, found(look.found)])


def rating(review: Review) -> str:
    """A rating as it is read: 4/5, 7,5/10; "–" where there is none."""
    if review.rating_tenths is None:
        return NOTHING
    whole, tenth = divmod(review.rating_tenths, 10)
    point = "," if labels.language() == "fr" else "."
    return f"{whole}{point}{tenth}/{review.rating_of}" if tenth else f"{whole}/{review.rating_of}"


def state(review: Review) -> Cell:
    """What was decided about a review."""
    translate = QCoreApplication.translate
    if review.state == "undecided":
        return Cell(translate("ReviewsSection", "To decide"), bold=True)
    return Cell(step(review.state), Tone.MUTED)


def step(kind: str) -> str:
    """What was decided, in words."""
    translate = QCoreApplication.translate
    return {
        ReviewStep.ANSWERED.value: translate("ReviewsSection", "Answered"),
        ReviewStep.NO_ANSWER.value: translate("ReviewsSection", "No answer"),
    }.get(kind, kind)


def passage(one: Step) -> Part:
    """A decision, by whom and when, with what was said."""
    return Part(step(one.kind), words.when(one), one.text)

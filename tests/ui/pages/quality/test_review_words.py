"""The words of the reviews: what is late or missed is said, and not by its colour alone."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk.reports.reviews import Look, SiteRow, Watched, Week
from bitdesk.ui.pages.quality import review_words
from bitdesk.ui.widgets.report_table import Tone
from bitdesk.values import ReviewStep, Sentiment
from ui.conftest import Hand

SITE = SiteRow(
    ids=(b"s",),
    unreceived=(),
    name="Google",
    url="",
    office_id=None,
    office="",
    rating_of=5,
    starts_on=date(2026, 6, 29),
)
LOOK = Look(b"l", date(2026, 7, 21), 1_784_620_800_000, "C1", 0, is_own=True)
BEFORE, MISSED_TOO = Week(date(2026, 7, 13), date(2026, 7, 19), ()), Week(date(2026, 7, 6), date(2026, 7, 12), ())


def now(*looks: Look) -> Week:
    """Return the present week."""
    return Week(date(2026, 7, 20), date(2026, 7, 26), looks)


@pytest.mark.usefixtures("qtbot", "time")
def test_a_site_that_was_seen_says_when_and_by_whom() -> None:
    cell = review_words.this_week(Watched(SITE, (BEFORE, now(LOOK))))
    assert (cell.text, cell.tone) == ("✓ 21/07 · C1 · nothing new", Tone.PLAIN)
    more = LOOK._replace(found=3)
    assert review_words.this_week(Watched(SITE, (now(LOOK, more),))).text.endswith("3 new")


@pytest.mark.usefixtures("qtbot", "time")
def test_one_that_is_late_says_for_how_long() -> None:
    cell = review_words.this_week(Watched(SITE, (MISSED_TOO, BEFORE, now())))
    assert (cell.text, cell.tone, cell.bold) == ("Late: 2 week(s) missed", Tone.WARNING, True)
    assert review_words.this_week(Watched(SITE, (now(),))).text == "To look at"
    assert (review_words.missed(0).tone, review_words.missed(2).text) == (Tone.MUTED, "2")


@pytest.mark.usefixtures("qtbot")
def test_a_week_tells_every_look(time: Hand) -> None:
    assert review_words.week(BEFORE).heading == "13 – 19/07/2026 · missed"
    assert review_words.week(now()).beside == "nobody has looked yet"
    twice = review_words.week(now(LOOK, LOOK._replace(by="C2", found=1)))
    assert (twice.heading, twice.beside, twice.text) == (
        "20 – 26/07/2026",
        "21/07 · C1 · nothing new",
        "21/07 · C2 · 1 new",
    )


@pytest.mark.usefixtures("qtbot")
def test_every_sentiment_and_every_decision_has_words() -> None:
    assert {code for code, _text in review_words.sentiments()} == {"", *Sentiment}
    assert all(review_words.step(kind.value) for kind in ReviewStep)

"""Reviews on paper: the register is the proof, and a week that was missed stands in it."""

from __future__ import annotations

from datetime import date

import pytest
from gathered import GOOGLE, furnish

from bitdesk.desk import Desk
from bitdesk.exports import reviews as sheets
from bitdesk.exports.sheet import as_csv, as_text
from bitdesk.reports import reviews as report
from bitdesk.services import reviews
from bitdesk.values import Sentiment
from builders import House


@pytest.fixture
def noted(house: House, desk: Desk) -> bytes:
    site = furnish(house, date(2026, 7, 6))[GOOGLE]
    review_id = reviews.record(
        desk, site, published_on=date(2026, 7, 10), rating_tenths=45, text="=Très\nbien", theme="welcome",
        sentiment=Sentiment.POSITIVE,
    )  # fmt: skip
    reviews.answer(desk, review_id, "Merci\nà vous")
    return review_id


@pytest.mark.usefixtures("noted")
def test_the_register_proves_the_looks_and_shows_the_missed_weeks(desk: Desk) -> None:
    sheet = sheets.register(report.register(desk, 2026), 2026)
    assert [row[0] for row in sheet.rows] == [GOOGLE] * 3 + ["Booking"] * 3
    assert [row[-1] for row in sheet.rows[:3]] == ["MISSED", "MISSED", "1"]
    assert sheet.notes[0] == "Google: looked at in 1 weeks of 3."
    assert sheet.document["sites"][0]["missed"][0] == {"first": "2026-07-06", "last": "2026-07-12"}
    assert "22/07/2026 14:31" in as_text(sheet)


@pytest.mark.usefixtures("noted")
def test_a_review_is_one_line_with_what_was_decided(desk: Desk) -> None:
    sheet = sheets.listing(report.reviews(desk), 2026)
    assert sheet.rows == (
        (
            date(2026, 7, 10), GOOGLE, "all", "4.5/5", "Welcome", "=Très bien", "answer given", date(2026, 7, 22),
            "Merci à vous",
        ),
    )  # fmt: skip
    assert "=Très bien" in as_csv(sheet)
    assert sheet.document["reviews"][0]["text"] == "=Très\nbien"
    assert sheet.document["reviews"][0]["rating"] == 4.5


@pytest.mark.usefixtures("noted")
def test_the_synthesis_tells_the_months(desk: Desk) -> None:
    sheet = sheets.synthesis(report.synthesis(desk, 2026))
    assert sheet.rows[0] == (GOOGLE, 1, pytest.approx(4.5), 1, 0, 0, 3, 2)
    assert sheet.total[0] == "Total"
    assert sheet.notes == ("Mean of 5 by month: 07: 4.5.",)
    assert sheet.document["months"][6] == 4.5


def test_a_year_without_a_review_has_no_months(desk: Desk) -> None:
    sheet = sheets.synthesis(report.synthesis(desk, 2026))
    assert (sheet.rows, sheet.notes) == ((), ())

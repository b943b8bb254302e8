"""The bars of a year: percent where scales are mixed, a question's own scale where it is alone."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from bitdesk.reports.questionnaires import Asked, Estimate, Satisfaction
from bitdesk.reports.questionnaires.synthesis import Spot
from bitdesk.ui.pages.quality.questionnaire_chart import bars
from bitdesk.ui.widgets.interval_bars import Bar
from questioning import PARTY, RECOMMEND, WELCOME


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr("bitdesk.ui.labels.language", lambda: "en")


def year(*spots: Spot) -> Satisfaction:
    codes = sorted({spot.office for spot in spots} - {""})
    return Satisfaction(
        2026, {code: f"Office {code}" for code in codes}, dict.fromkeys(spots, 2),
        dict.fromkeys(spots, Estimate(2, 75.0, 50.0, 100.0)),
        (
            Asked("s", (1,), WELCOME, 2, figures=dict.fromkeys(spots, Estimate(2, 4.0, 3.0, 5.0))),
            Asked("s", (1,), RECOMMEND, 1, figures=dict.fromkeys(spots, Estimate(1, 5.0))),
            Asked("s", (1,), PARTY, 1, figures=dict.fromkeys(spots, Estimate(1, 3.0))),
        ),
    )  # fmt: skip


def test_one_office_and_one_month_are_not_taken_apart() -> None:
    found = bars(year(Spot(), Spot("", 7), Spot("VIA"), Spot("VIA", 7)))
    assert found[0]._replace(figure="") == Bar("All ratings together", 0.75, 0.5, 1.0)
    assert found[1] == Bar("By question")
    assert [(bar.label, bar.share, bar.low, bar.high) for bar in found[2:]] == [
        ("The welcome", 0.75, 0.5, 1.0), ("Would you recommend us?", 0.5, None, None),
    ]  # fmt: skip
    assert found[2].figure.endswith(" of 5")


def test_offices_and_months_stand_apart() -> None:
    spots = [Spot(office, month) for office in ("", "COL", "VIA") for month in (0, 6, 7)]
    found = [bar.label for bar in bars(year(*spots))]
    assert found[4:7] == ["By office", "Office COL", "Office VIA"]
    assert found[7] == "By month"
    assert len(found) == 10


def test_a_year_without_a_rating_has_no_bar() -> None:
    assert bars(Satisfaction(2026, {}, {}, {}, ())) == []

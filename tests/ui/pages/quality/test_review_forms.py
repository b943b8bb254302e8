"""A rating is written as people write it; templates and choices are those of the organisation."""

from __future__ import annotations

from datetime import date

import pytest
from gathered import BOOKING, furnish
from parts import part_of

from bitdesk.desk import Desk
from bitdesk.services import liaison, reviews
from bitdesk.ui.main_window import QUALITY
from bitdesk.ui.pages.quality.page import REVIEWS
from bitdesk.ui.pages.quality.review_forms import RatingField
from bitdesk.ui.pages.quality.review_weeks import WeeklyPart
from builders import House
from stockroom import synchronise
from ui.conftest import Opener


@pytest.mark.parametrize(
    ("text", "tenths"),
    [("4", 40), ("4,5", 45), ("4.5", 45), (" 4,5 / 5 ", 45), ("9,8/10", 98), ("0", 0), ("100", 1000), ("", None)],
)
@pytest.mark.usefixtures("qtbot")
def test_a_rating_is_written_in_many_ways(text: str, tenths: int | None) -> None:
    field = RatingField()
    field.setText(text)
    assert (field.value(), field.problem()) == (tenths, "")


@pytest.mark.parametrize("text", ["bien", "4,55", "-1", "4,", "cinq/5"])
@pytest.mark.usefixtures("qtbot")
def test_what_is_no_rating_is_said(text: str) -> None:
    field = RatingField()
    field.setText(text)
    assert field.value() is None
    assert f"“{text}” is no rating" in field.problem()


@pytest.mark.parametrize(("tenths", "text"), [(40, "4"), (45, "4,5"), (0, "0"), (None, "")])
@pytest.mark.usefixtures("qtbot")
def test_a_rating_is_shown_as_it_is_written(tenths: int | None, text: str) -> None:
    field = RatingField()
    field.show_value(tenths)
    assert field.text() == text


def test_the_form_offers_what_is_in_use(house: House, desk: Desk, open_window: Opener) -> None:
    sites = furnish(house, date(2026, 7, 1))
    gone = liaison.add_theme(house.head_office, "old", "Ancien", "Old")
    liaison.retire_theme(house.head_office, gone)
    reviews.retire(house.head_office, sites[BOOKING])
    synchronise(house)
    window = open_window(desk.data_dir)
    window.choose_page(QUALITY)
    form = part_of(window.page, REVIEWS, 0, WeeklyPart).form
    form.prepare()
    assert [form.site.itemText(at) for at in range(form.site.count())] == ["Google"]
    themes = form.fields["theme"]
    assert [themes.itemData(at) for at in range(themes.count())] == ["", "welcome", "signs"]  # type: ignore[attr-defined]
    offices = form.fields["office_id"]
    assert offices.count() == 4  # type: ignore[attr-defined]

from __future__ import annotations

import pytest

from bitdesk import services
from bitdesk.desk import Desk
from bitdesk.ui.main_window import DAY_END, MainWindow
from bitdesk.ui.pages.day_end import DayEndPage
from bitdesk.ui.widgets.till_card import TillAtDayEnd
from ui.conftest import Hand


@pytest.fixture
def till(window: MainWindow) -> TillAtDayEnd:
    window.choose_page(DAY_END)
    page = window.page
    assert isinstance(page, DayEndPage)
    return page.till


def test_every_closing_of_the_day_is_told(till: TillAtDayEnd, desk: Desk, time: Hand) -> None:
    for counted in (5_000, 4_000):
        services.till.open_session(desk, float_cents=counted)
        time.forward(hours=1)
        services.till.close_session(desk, counted_cents=counted)
    till.refresh()
    assert till.card.words.text() == "Closed at 15:31: €0.00. Closed at 16:31: €0.00."
    assert till.card.count.isHidden()


def test_yesterdays_closing_is_not(till: TillAtDayEnd, desk: Desk, time: Hand) -> None:
    services.till.open_session(desk, float_cents=0)
    services.till.close_session(desk, counted_cents=0)
    time.forward(days=1)
    till.refresh()
    assert "nothing to count" in till.card.words.text()


def test_a_till_of_yesterday_names_its_day(till: TillAtDayEnd, desk: Desk, time: Hand) -> None:
    services.till.open_session(desk, float_cents=0)
    time.forward(days=1)
    till.refresh()
    assert "22 July 2026" in till.card.words.text()
    till.begin()
    assert till.is_counting
    assert till.counting.grid.fields[0].hasFocus()

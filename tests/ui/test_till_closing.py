from __future__ import annotations

import pytest

from bitdesk import reports, services
from bitdesk.desk import Desk
from bitdesk.ui import till_closing
from bitdesk.ui.main_window import DAY_END, MainWindow
from bitdesk.ui.page import Page
from bitdesk.ui.widgets.count_card import CountCard
from ui.conftest import Hand


@pytest.fixture
def page(desk: Desk, window: MainWindow) -> Page:
    """Any page of a desk whose till is open with 50 euros."""
    services.till.open_session(desk, float_cents=5_000)
    window.choose_page(DAY_END)
    assert window.page is not None
    return window.page


@pytest.fixture
def card(page: Page) -> CountCard:
    return till_closing.closing_card(page)


def test_what_agrees_needs_no_reason(page: Page, card: CountCard, desk: Desk) -> None:
    card.grid.whole.setText("50")
    made = till_closing.close_till(page, card)
    assert made is not None
    assert reports.till.closing(desk, made).discrepancy_cents == 0
    assert card.grid.is_empty
    assert "Discrepancy: €0.00" in page.around.banner.text


def test_what_is_refused_stays_on_the_card(page: Page, card: CountCard, desk: Desk) -> None:
    card.grid.whole.setText("51")
    assert till_closing.close_till(page, card) is None
    assert card.grid.whole.text() == "51"
    assert reports.till.session(desk) is not None


def test_nobody_has_counted_what_is_closed_later(page: Page, desk: Desk, time: Hand) -> None:
    made = till_closing.close_uncounted(page)
    assert made is not None
    closing = reports.till.closing(desk, made)
    assert closing.counted_cents is None
    assert closing.reason
    assert "Discrepancy" not in page.around.banner.text
    assert till_closing.close_uncounted(page) is None, "it is closed already"

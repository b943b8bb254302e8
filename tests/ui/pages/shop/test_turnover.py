"""Turnover by year is of every year, and a year without a sale says so."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from bitdesk.ui.pages.shop import FiguresPage
from bitdesk.ui.pages.shop.page import SELLERS, TURNOVER
from bitdesk.ui.pages.shop.turnover import TurnoverSection
from shops import Shop, Sold
from ui.conftest import press


def waited(page: FiguresPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.around.tasks.busy, timeout=20_000)


def turnover(page: FiguresPage) -> TurnoverSection:
    section = page.sections[TURNOVER]
    assert isinstance(section, TurnoverSection)
    return section


def chosen(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_by_year_is_every_year_and_the_headline_says_which(page: FiguresPage, qtbot: QtBot) -> None:
    chosen(page.chooser.month_menu(), "July")
    waited(page, qtbot)
    section = turnover(page)
    section.by.press("year")
    waited(page, qtbot)
    rows = [[row[0], row[-1]] for row in section.table.texts()]
    assert rows == [["2025", "€50.00"], ["2026", "€52.50"], ["Total", "€102.50"]]
    assert page.headline.text() == "€102.50 in 2025 – 2026"
    assert section.sheets()[0].title == "Turnover 2025 – 2026"
    assert page.file_name() == "turnover-2025-2026"
    assert not page.chooser.month_button.isEnabled()
    press(page, Qt.Key.Key_PageUp)
    waited(page, qtbot)
    assert section.chart.title() == "Turnover by month and office, 2025"
    assert page.headline.text() == "€102.50 in 2025 – 2026"
    section.by.press("office")
    waited(page, qtbot)
    assert page.headline.text() == "€0.00 in July 2025"
    assert page.chooser.month_button.isEnabled()


def test_another_tab_is_of_the_period_that_was_chosen(page: FiguresPage, qtbot: QtBot) -> None:
    turnover(page).by.press("year")
    waited(page, qtbot)
    page.choose(SELLERS)
    waited(page, qtbot)
    assert page.headline.text() == "€52.50 in 2026"


@pytest.mark.parametrize("focus", ["table", "chart"])
def test_a_year_without_a_sale_says_so_and_keeps_the_keyboard_where_it_is(
    page: FiguresPage, shop: Shop, qtbot: QtBot, focus: str
) -> None:
    shop.sell(date(2023, 8, 1), [Sold(shop.product("OLD", 1000), 1, 1000)])
    page.reload()
    waited(page, qtbot)
    section = turnover(page)
    section.by.press("category")
    waited(page, qtbot)
    widget = section.table if focus == "table" else section.chart
    widget.setFocus()
    chosen(page.chooser.year_menu(), "2024")
    waited(page, qtbot)
    assert page.headline.text() == "€0.00 in 2024"
    assert section.chart.nothing() == section.chart.accessibleDescription() == "Nothing was sold in 2024."
    assert section.table.accessibleDescription() == "Nothing was sold in these days."
    assert widget.hasFocus()

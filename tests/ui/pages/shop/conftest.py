"""A head office that has sold, and its page of figures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from bitdesk import words
from bitdesk.ui import head_office_window
from bitdesk.ui.head_office_window import HeadOfficeWindow
from bitdesk.ui.pages.shop import FiguresPage
from bitdesk.values import StockKind
from builders import House
from shops import Shop, Sold
from ui.conftest import HeadOfficeOpener

TODAY = date(2026, 7, 22)
MAY = date(2026, 5, 4)


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The page writes its reports in the language of the window: English here, whatever the machine's."""
    monkeypatch.setattr(words, "_chosen", words.chosen())
    before = QLocale()
    QLocale.setDefault(QLocale("en_FR"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def shop(house: House) -> Shop:
    """Two offices, two years, a product that is bought and one on consignment of which one was given back."""
    shop = Shop(house.head_office)
    ign, potter = shop.supplier("IGN"), shop.supplier("POT", consignment=True)
    shop.terms(potter, 3000)
    maps = shop.product("A", 1250, cost=700, category_id=shop.category("maps", 1), supplier_id=ign)
    bowl = shop.product("BOL", 1500, supplier_id=potter, consignment=True, category_id=shop.category("craft"))
    shop.move(bowl, 10, StockKind.RECEIPT, MAY)
    shop.sell(MAY, [Sold(maps, 2, 1250)], "COL", method="card")
    sale = shop.sell(TODAY, [Sold(bowl, 2, 1500, 2000), Sold(maps, 1, 1250)])
    shop.refund(TODAY, sale, [Sold(bowl, 1, 1500, 2000)])
    shop.move(bowl, -1, StockKind.SALE, TODAY)
    shop.sell(date(2025, 8, 1), [Sold(maps, 4, 1250)])
    return shop


@pytest.fixture
def settled(qtbot: QtBot) -> Callable[[HeadOfficeWindow], None]:
    """Waits until the worker thread has nothing to do."""
    return lambda window: qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)


@pytest.fixture
def page(
    shop: Shop, house: House, open_head_office: HeadOfficeOpener, settled: Callable[[HeadOfficeWindow], None]
) -> FiguresPage:
    """The page, open and read."""
    del shop
    window = open_head_office(house.head_office.data_dir)
    window.choose_page(head_office_window.FIGURES)
    settled(window)
    page = window.page
    assert isinstance(page, FiguresPage)
    return page

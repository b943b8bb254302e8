from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

from bitdesk import services
from bitdesk.desk import Desk
from bitdesk.reports.catalogue import Catalogue
from bitdesk.ui import theme
from bitdesk.ui.pages.till import TillPage
from bitdesk.ui.pages.till.tiles import TILE, ArticleTile
from ui.conftest import Opener, press
from ui.pages.till.conftest import till_page

FINGER = 44


@pytest.fixture
def tiles(page: TillPage) -> list[ArticleTile]:
    return page.sale.shelf.tiles.tiles


def test_what_has_a_button_has_a_tile_with_its_price(tiles: list[ArticleTile]) -> None:
    assert {tile.text() for tile in tiles} == {"Carte postale", "Miel de châtaignier"}
    assert all("€" in tile.accessibleName() for tile in tiles)
    assert all(tile.width() >= FINGER and tile.height() >= FINGER for tile in tiles)


def test_a_category_shows_its_own(page: TillPage) -> None:
    bar = page.sale.shelf.categories
    assert [chip.text() for chip in bar.chips][1:] == ["Cartes postales"], "the others have no button"
    bar.chips[1].click()
    assert [tile.text() for tile in page.sale.shelf.tiles.tiles] == ["Carte postale"]
    page.sale.load()
    assert bar.value == bar.chips[1].value, "it stays chosen"
    bar.chips[0].click()
    assert len(page.sale.shelf.tiles.tiles) == 2


def test_the_arrows_move_between_tiles_and_enter_takes_one(page: TillPage, tiles: list[ArticleTile]) -> None:
    tiles[0].setFocus()
    press(tiles[0], Qt.Key.Key_Right)
    assert tiles[1].hasFocus()
    press(tiles[1], Qt.Key.Key_Return, "\r")
    assert [line.article.label for line in page.sale.basket.lines] == [tiles[1].text()]


def test_many_tiles_scroll_in_as_many_columns_as_there_is_room_for(page: TillPage) -> None:
    area = page.sale.shelf.tiles
    article = area.tiles[0].article
    area.show_articles([article] * 40, {})
    columns = {tile.x() for tile in area.tiles}
    assert len(columns) >= 3
    assert area.verticalScrollBar().maximum() > 0
    assert max(tile.geometry().right() for tile in area.tiles) <= area.viewport().width()


def test_a_name_of_four_lines_stands_whole_on_its_tile(tiles: list[ArticleTile]) -> None:
    metrics = QFontMetrics(theme.font(12))
    wanted = metrics.boundingRect(QRect(0, 0, TILE.width() - 22, 500), Qt.TextFlag.TextWordWrap,
                                  "Fiche de promenade Le sentier du Vallat")  # fmt: skip
    assert wanted.height() <= TILE.height() - 26


def test_a_till_without_articles_says_what_to_do(desk: Desk, open_window: Opener) -> None:
    services.till.open_session(desk, float_cents=0)
    page = till_page(open_window(desk.data_dir))
    empty = page.sale.shelf.tiles.empty
    assert empty.isVisible()
    assert "head office" in empty.text()
    assert "Ctrl+I" in empty.text()


def test_articles_without_a_button_are_scanned_or_typed(page: TillPage) -> None:
    shelf = page.sale.shelf
    assert not shelf.tiles.empty.isVisible()
    assert shelf.catalogue is not None
    without = Catalogue([replace(article, is_button=False) for article in shelf.catalogue.articles])
    shelf.show_catalogue(without, ())
    assert shelf.tiles.empty.text().startswith("No article has a button here.")

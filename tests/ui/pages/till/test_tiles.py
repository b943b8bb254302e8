from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from bitdesk.ui.pages.till import TillPage
from bitdesk.ui.pages.till.tiles import ArticleTile
from ui.conftest import press

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

"""The names of the categories are read whole, in the narrowest window."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtGui import QFontMetrics

from bitdesk.reports.shelves import CategoryChoice
from bitdesk.ui import theme
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.pages.till import TillPage
from bitdesk.ui.pages.till.category_bar import CategoryChip

FINGER = 44
LONG = [
    "Randonnée\N{NO-BREAK SPACE}: cartes IGN, topoguides, fiches",
    "Cartes postales de photographes locaux",
    "Histoire et camisards",
    "Agendas et calendriers",
    "Goodies",
    "Jeux : enfants",
    "Jeux : adultes",
]


def test_the_names_of_categories_are_read_whole(page: TillPage, window: MainWindow) -> None:
    window.resize(1024, 600)
    bar = page.sale.shelf.categories
    bar.show_categories(
        [CategoryChoice(bytes([place]) * 16, "", label, label, "#4f7d5c") for place, label in enumerate(LONG)]
    )
    assert [chip.text() for chip in bar.chips[1:]] == ["Randonnée", *LONG[1:5], "Jeux : enfants", "Jeux : adultes"]
    assert [chip.accessibleName() for chip in bar.chips[1:]] == LONG
    for chip in bar.chips:
        assert isinstance(chip, CategoryChip)
        metrics = QFontMetrics(theme.font(12, bold=True))
        assert " ".join(chip.lines) == chip.text()
        assert chip.width() >= 38 + max(map(metrics.horizontalAdvance, chip.lines)) or chip is bar.chips[0]
        assert chip.height() >= 2 * metrics.height()
        assert chip.geometry().right() < bar.width()
    places = [chip.geometry() for chip in bar.chips]
    assert not any(one.intersects(other) for one, other in combinations(places, 2))
    assert bar.height() <= 3 * FINGER

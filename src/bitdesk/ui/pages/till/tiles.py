"""Buttons for what bears no barcode: categories in a line that wraps, articles in a grid that scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from bitdesk.ui import formats, theme
from bitdesk.ui.theme import Colours
from bitdesk.ui.widgets.chips import Chip
from bitdesk.ui.widgets.painted import LEFT, RIGHT, PaintedButton, box
from bitdesk.ui.widgets.thin_scroll_bar import ThinScrollBar

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bitdesk.reports.catalogue import Article
    from bitdesk.reports.shelves import CategoryChoice

ALL = ""
TILE = QSize(118, 68)
GAP = 6
PITCH = 44
CATEGORY_WIDTH = 112
_STRIPE = 5


class ArticleTile(PaintedButton):
    """One article: its name on two lines, its price, the colour of its shelf at the left."""

    def __init__(self, article: Article, colour: str | None, parent: QWidget) -> None:
        super().__init__(article.label, parent)
        self.article = article
        self._colour = QColor(colour) if colour else None
        price = "" if article.price_cents is None else formats.money(article.price_cents)
        self._price = price
        self.setAccessibleName(f"{article.label}, {price}" if price else article.label)
        self.setToolTip(article.label)
        self.resize(TILE)

    def draw(self, painter: QPainter, look: Colours) -> None:
        """Draw the card, the stripe, the name and the price."""
        edge, width = self.edge(look)
        area = QRectF(self.rect())
        box(painter, area, 8, look.pressed if self.isDown() else look.card, edge, width)
        box(painter, QRectF(5, 8, _STRIPE, area.height() - 16), _STRIPE / 2, self._colour or look.border)
        painter.setPen(look.text)
        painter.setFont(theme.font(12))
        words = QRect(16, 5, self.width() - 22, self.height() - 26)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap,
                         self.text())  # fmt: skip
        painter.setFont(theme.font(12, bold=True))
        painter.drawText(QRect(16, self.height() - 22, self.width() - 24, 18), RIGHT, self._price)

    def sizeHint(self) -> QSize:
        """A target for a thumb."""
        return TILE


class ArticleTiles(QScrollArea):
    """The tiles, in as many columns as there is room for; the arrows move between them."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles: list[ArticleTile] = []
        self._inside = QWidget(self)
        self._inside.setAutoFillBackground(False)
        self.setWidget(self._inside)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ThinScrollBar(self, on_card=False))
        self.viewport().setAutoFillBackground(False)

    def show_articles(self, articles: Sequence[Article], colours: Mapping[bytes, str | None]) -> None:
        """Show these articles, each in its own colour or that of its category."""
        if [tile.article for tile in self.tiles] == list(articles):
            return
        for tile in self.tiles:
            tile.hide()
            tile.deleteLater()
        self.tiles = []
        for article in articles:
            colour = article.colour or colours.get(article.category_id or b"")
            tile = ArticleTile(article, colour, self._inside)
            tile.clicked.connect(lambda _checked=False, article=article: self.chosen.emit(article))
            tile.show()
            self.tiles.append(tile)
        self._place()

    @property
    def _columns(self) -> int:
        return max(1, (self.viewport().width() + GAP) // (TILE.width() + GAP))

    def _place(self) -> None:
        columns = self._columns
        width = (self.viewport().width() + GAP) // columns - GAP
        for place, tile in enumerate(self.tiles):
            row, column = divmod(place, columns)
            tile.setGeometry(column * (width + GAP), row * (TILE.height() + GAP), width, TILE.height())
        rows = -(-len(self.tiles) // columns)
        self._inside.resize(self.viewport().width(), rows * (TILE.height() + GAP))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the tiles; what leads out of them is left to the page."""
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
        }
        step = steps.get(Qt.Key(event.key()))
        focused = next((place for place, tile in enumerate(self.tiles) if tile.hasFocus()), None)
        if step is None or focused is None or not 0 <= focused + step < len(self.tiles):
            event.ignore()
            return
        tile = self.tiles[focused + step]
        tile.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(tile)


class CategoryChip(Chip):
    """A category, with a dot of its colour."""

    def __init__(self, text: str, value: str, colour: str | None, parent: QWidget) -> None:
        super().__init__(text, value, parent)
        self._colour = QColor(colour) if colour else None
        self.setAutoExclusive(True)

    def draw(self, painter: QPainter, look: Colours) -> None:
        """Draw the pill, its dot, and as much of the name as there is room for."""
        area = QRectF(self.rect()).adjusted(0, 3, 0, -3)
        chosen = self.isChecked()
        edge = look.accent if chosen or self.hasFocus() else look.border
        box(painter, area, area.height() / 2, look.soft if chosen else look.card, edge, 2.0 if self.hasFocus() else 1.0)
        left = 12
        if self._colour is not None:
            box(painter, QRectF(left, self.height() / 2 - 4, 8, 8), 4, self._colour)
            left += 14
        painter.setFont(theme.font(12, bold=chosen))
        painter.setPen(look.accent if chosen else look.text)
        words = self.rect().adjusted(left, 0, -8, 0)
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, LEFT, text)


class CategoryBar(QWidget):
    """One category is chosen, or all of them."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(QCoreApplication.translate("Till", "Category"))
        self.chips: list[Chip] = []
        self.ids: list[bytes] = []

    @property
    def value(self) -> str:
        """The id of the category that is chosen as text, empty for all."""
        return next((chip.value for chip in self.chips if chip.isChecked()), ALL)

    def show_categories(self, categories: Sequence[CategoryChoice]) -> None:
        """Offer these; the chosen one stays."""
        from bitdesk.ui.labels import language

        before, french = self.value, language() == "fr"
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.ids = [category.id for category in categories]
        every = CategoryChip(QCoreApplication.translate("Till", "All"), ALL, None, self)
        self.chips = [every]
        for category in categories:
            label = category.label_fr if french else category.label_en
            self.chips.append(CategoryChip(label, category.id.hex(), category.colour, self))
        for chip in self.chips:
            chip.setAccessibleName(chip.text())
            chip.setToolTip(chip.text())
            chip.clicked.connect(lambda _checked=False, value=chip.value: self.chosen.emit(value))
            chip.show()
        next((chip for chip in self.chips if chip.value == before), every).setChecked(True)
        self.setVisible(bool(categories))
        self._place()

    def _place(self) -> None:
        """All of one width, so that a long name costs no line of its own; what is cut is said by pointing at it."""
        columns = max(1, (self.width() + GAP) // (CATEGORY_WIDTH + GAP))
        width = (self.width() + GAP) // columns - GAP
        for place, chip in enumerate(self.chips):
            row, column = divmod(place, columns)
            chip.setGeometry(column * (width + GAP), row * PITCH, width, PITCH)
        self.setFixedHeight(-(-len(self.chips) // columns) * PITCH)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self._place()

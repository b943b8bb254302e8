"""Buttons for what bears no barcode: articles in a grid that scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from bitdesk.ui import formats, theme
from bitdesk.ui.hints import as_words
from bitdesk.ui.theme import Colours
from bitdesk.ui.widgets.painted import RIGHT, PaintedButton, box
from bitdesk.ui.widgets.thin_scroll_bar import ThinScrollBar

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bitdesk.reports.catalogue import Article, Catalogue

TILE = QSize(118, 84)
GAP = 6
_STRIPE = 5


def without_tiles(catalogue: Catalogue) -> str:
    """What stands where no article has a button."""
    if catalogue.articles:
        return QCoreApplication.translate("Till", "No article has a button here. Scan it, or type a part of its name.")
    return QCoreApplication.translate(
        "Till",
        "There is no article yet. The head office writes them in its catalogue, and they come with the next contact. "
        "Meanwhile “Other…” (Ctrl+I) sells an article without a card.",
    )


class ArticleTile(PaintedButton):
    """One article: its name on some lines, its price, the colour of its shelf at the left."""

    def __init__(self, article: Article, colour: str | None, parent: QWidget) -> None:
        super().__init__(article.label, parent)
        self.article = article
        self._colour = QColor(colour) if colour else None
        price = "" if article.price_cents is None else formats.money(article.price_cents)
        self._price = price
        self.setAccessibleName(f"{article.label}, {price}" if price else article.label)
        self.setToolTip(as_words(article.label))
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
        self.empty = QLabel(self)
        self.empty.setFont(theme.font(14))
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        self.empty.setForegroundRole(self.empty.palette().ColorRole.PlaceholderText)
        self._inside = QWidget(self)
        self._inside.setAutoFillBackground(False)
        self.setWidget(self._inside)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ThinScrollBar(self, on_card=False))
        self.viewport().setAutoFillBackground(False)

    def show_articles(
        self, articles: Sequence[Article], colours: Mapping[bytes, str | None], without: str = ""
    ) -> None:
        """Show these articles, each in its own colour or that of its category; `without` says why there is none."""
        self.empty.setText("" if articles else without)
        self.empty.setVisible(not articles)
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
        self.empty.setGeometry(self.viewport().geometry().adjusted(24, 0, -24, 0))

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

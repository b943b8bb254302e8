"""What can be sold: a field to type or scan in, buttons by category, and what a search finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from bitdesk.ui import formats, theme
from bitdesk.ui.page_keys import PageKeysFirst
from bitdesk.ui.pages.till.category_bar import ALL, CategoryBar
from bitdesk.ui.pages.till.scanner import as_code
from bitdesk.ui.pages.till.tiles import ArticleTiles, without_tiles
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import Cell, Column, ReportTable, Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bitdesk.reports.catalogue import Article, Catalogue
    from bitdesk.reports.shelves import CategoryChoice

ROW_HEIGHT = 44
FOUND_AT_MOST = 30
TIMES = "*"
TOO_MANY = 100_000
"""A quantity that nobody means, whatever more is typed: a signal takes no greater number than it can hold."""
_WHEN_EMPTY = {
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Backspace,
}  # fmt: skip


class SearchField(QLineEdit):
    """Words, or a code and Enter; `3*` before either is a quantity. While it is empty its keys are the page's."""

    entered = Signal()
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.font(16))
        self.setMinimumHeight(44)
        self.setMaxLength(80)
        self.setStyleSheet(theme.field_style())
        self.setAccessibleName(QCoreApplication.translate("Till", "Scan a code, or type a part of a name"))
        self.setPlaceholderText(QCoreApplication.translate("Till", "Scan or type · 3* for three"))
        PageKeysFirst(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes, the arrows choose among what was found, Escape empties."""
        key = Qt.Key(event.key())
        if not self.text() and (key in _WHEN_EMPTY or event.text() in ("+", "-")):
            event.ignore()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class Shelf(QWidget):
    """Offers the catalogue; says what was chosen, which code nobody knows, and what was asked for in vain."""

    chosen = Signal(object, int)
    unknown_code = Signal(str, int)
    not_found = Signal(str)
    asked_for = Signal(str)
    without_card = Signal(str)
    quantity_said = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.catalogue: Catalogue | None = None
        self._found: Sequence[Article] = ()
        self.search = SearchField(self)
        self.request = Pill("", self)
        self.request.setText(QCoreApplication.translate("Till", "Asked for…"))
        self.request.setAccessibleName(
            QCoreApplication.translate("Till", "Note that somebody asked for what is not here (Ctrl+N)")
        )
        self.request.setToolTip(
            QCoreApplication.translate("Till", "Note that somebody asked for what is not here (Ctrl+N)")
        )
        self.other = Pill(QCoreApplication.translate("Till", "Other…"), self)
        self.other.setAccessibleName(QCoreApplication.translate("Till", "Sell an article without a card (Ctrl+I)"))
        self.other.setToolTip(self.other.accessibleName())
        self.categories = CategoryBar(self)
        self.tiles = ArticleTiles(self)
        self.results = self._make_results()
        self.under = QStackedWidget(self)
        self._browse = QWidget(self)
        self._arrange()
        self._connect()

    def _make_results(self) -> ReportTable:
        translate = QCoreApplication.translate
        columns = (
            Column(translate("Till", "Article"), 0.62),
            Column(translate("Till", "Code"), 0.2),
            Column(translate("Till", "Price"), 0.18, figures=True),
        )
        table = ReportTable(translate("Till", "What was found"), columns, self, ROW_HEIGHT)
        table.marks_choice = True
        return table

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.search, 1)
        line.addWidget(self.other)
        line.addWidget(self.request)
        browse = QVBoxLayout(self._browse)
        browse.setContentsMargins(0, 0, 0, 0)
        browse.setSpacing(6)
        browse.addWidget(self.categories)
        browse.addWidget(self.tiles, 1)
        self.under.addWidget(self._browse)
        self.under.addWidget(self.results)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(line)
        column.addWidget(self.under, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.search.entered.connect(self._enter)
        self.search.stepped.connect(self._step)
        self.results.clicked.connect(self._take)
        self.results.activated.connect(self._take)
        self.categories.chosen.connect(self._show_category)
        self.tiles.chosen.connect(lambda article: self.chosen.emit(article, 1))
        self.other.clicked.connect(lambda: self.without_card.emit(self.words()))
        self.request.clicked.connect(lambda: self.asked_for.emit(self.words()))

    # What is offered

    def show_catalogue(self, catalogue: Catalogue, categories: Sequence[CategoryChoice]) -> None:
        """Offer another catalogue, and the categories that have a button."""
        self.catalogue = catalogue
        shown = [category for category in categories if catalogue.buttons(category.id)]
        self.categories.show_categories(shown)
        self._colours = {category.id: category.colour for category in categories}
        self._show_category(self.categories.value)
        self._search()

    def _show_category(self, value: str) -> None:
        if self.catalogue is None:
            return
        ids = [bytes.fromhex(value)] if value != ALL else [*self.categories.ids, None]
        articles = [article for category_id in ids for article in self.catalogue.buttons(category_id)]
        self.tiles.show_articles(articles, self._colours, without_tiles(self.catalogue))

    def words(self) -> str:
        """What is typed, without the quantity before it."""
        return self._parts()[1]

    def _parts(self) -> tuple[str, str]:
        times, star, rest = self.search.text().partition(TIMES)
        return (times.strip(), rest.strip()) if star else ("", times.strip())

    def quantity(self) -> int | None:
        """How many are meant: one where nothing is said, None where it is no number."""
        times = as_digits(self._parts()[0])
        if not times:
            return 1
        return min(int(times), TOO_MANY) if times.isdecimal() and times.isascii() else None

    def _search(self) -> None:
        words = self.words()
        self._found = () if self.catalogue is None or not words else self.catalogue.search(words, FOUND_AT_MOST)
        self.under.setCurrentWidget(self.results if words else self._browse)
        self.results.show_rows([_row(article) for article in self._found] or _nothing(words))
        if self._found:
            self.results.selectRow(0)

    def _step(self, step: int) -> None:
        if self._found:
            place = self.results.currentIndex().row() + step
            self.results.selectRow(max(0, min(len(self._found) - 1, place)))

    # What is taken

    def _enter(self) -> None:
        quantity, code = self.quantity(), as_code(self.words())
        if quantity is None:
            self.not_found.emit(QCoreApplication.translate("Till", "Before the * stands a number, such as 3*."))
        elif code:
            self.take_code(code, quantity)
        elif TIMES in self.search.text():
            self.search.clear()
            self.quantity_said.emit(quantity)

    def take_code(self, code: str, quantity: int = 1) -> None:
        """Take what bears a code, else what is highlighted, else say that nobody knows it."""
        from bitdesk.barcodes import looks_scanned

        if self.catalogue is None:
            return
        article = self.catalogue.by_code(code)
        row = self.results.currentIndex().row()
        if article is not None:
            self._choose(article, quantity)
        elif looks_scanned(code):
            self.search.clear()
            self.unknown_code.emit(code, quantity)
        elif self._found and self.words():
            self._choose(self._found[max(row, 0)], quantity)
        else:
            text = QCoreApplication.translate(
                "Till", "Nothing here is called “{0}”. Ctrl+N notes that it was asked for."
            )
            self.not_found.emit(text.format(code))

    def _take(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._found):
            self._choose(self._found[index.row()], self.quantity() or 1)

    def _choose(self, article: Article, quantity: int) -> None:
        self.search.clear()
        self.chosen.emit(article, quantity)

    def take_letter(self, event: QKeyEvent) -> bool:
        """A letter was typed where nothing takes text: it begins a search."""
        self.enter()
        self.search.insert(event.text())
        return True

    def enter(self) -> None:
        """Bring the keyboard to the field."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)


def as_digits(text: str) -> str:
    """A quantity as it was meant, where the top row of an AZERTY keyboard was typed without Shift."""
    from bitdesk.ui import keys

    if any(each.isdigit() for each in text):
        return text
    return "".join(str((keys.AZERTY.find(each) + 1) % 10) if each in keys.AZERTY else each for each in text)


def _nothing(words: str) -> list[tuple[Cell, ...]]:
    """What stands in an empty list; of a code that is being typed nobody can say yet."""
    if not words or as_digits(words).isdecimal():
        return []
    text = QCoreApplication.translate("Till", "Nothing has this name.")
    return [(Cell(text, Tone.MUTED, hint=text), Cell(""), Cell(""))]


def _row(article: Article) -> tuple[Cell, ...]:
    price = Cell("–", Tone.MUTED) if article.price_cents is None else Cell(formats.money(article.price_cents))
    return Cell(article.label, hint=article.label), Cell(article.ean or article.code, Tone.MUTED), price

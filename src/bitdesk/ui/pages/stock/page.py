"""The page of the goods: a section for each thing that is done with them, under tabs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from bitdesk.ui.page import Key, Page, Surroundings
from bitdesk.ui.pages.stock.section import StockSection
from bitdesk.ui.widgets.tabs import Tabs

TABLES = frozenset(
    {
        "stock_movement", "delivery", "transfer", "transfer_line", "transfer_receipt", "stock_count",
        "stock_count_line", "product_request", "quick_item", "quick_item_link", "product", "product_price",
        "assortment", "category", "supplier", "office",
    }
)  # fmt: skip
LEVELS, RECEIVE, TRANSFERS, SEND, COUNT, LEAVE, ORDER, LABELS = range(8)
AT_THE_HEAD_OFFICE = (LEVELS, TRANSFERS, ORDER, LABELS)


class StockPage(Page):
    """A desk receives, sends, counts; the head office looks at every office."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None, *, head_office: bool = False) -> None:
        super().__init__(around, parent)
        self.head_office = head_office
        titles = _titles()
        self.kinds = AT_THE_HEAD_OFFICE if head_office else tuple(range(len(titles)))
        name = QCoreApplication.translate("Stock", "What is done with the goods")
        self.tabs = Tabs(name, [titles[kind] for kind in self.kinds], self)
        self.tabs.chosen.connect(self.choose)
        self.stack = QStackedWidget(self)
        self.sections: dict[int, StockSection] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self.tabs)
        layout.addWidget(self.stack, 1)
        for key, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            QShortcut(QKeySequence(key), self, partial(self._step, step))
        self._take_keys()

    def _take_keys(self) -> None:
        """Hand the keys that are the section's own to the one in front."""
        acts: dict[str, Callable[[StockSection], None]] = {"Ctrl+S": lambda section: section.ask_for_file()}
        if not self.head_office:
            acts["Ctrl+Return"] = acts["Ctrl+Enter"] = lambda section: section.confirm()
            acts["Ctrl+N"] = lambda section: section.begin()
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, act in acts.items():
            QShortcut(QKeySequence(key), self, context=inside).activated.connect(partial(self._act, act))

    def _act(self, act: Callable[[StockSection], None]) -> None:
        if self.section is not None:
            act(self.section)

    @property
    def section(self) -> StockSection | None:
        """The section in front."""
        section = self.stack.currentWidget()
        return section if isinstance(section, StockSection) else None

    def choose(self, place: int) -> None:
        """Bring the section of a tab to the front."""
        if self.around.desk is None:
            return
        kind = self.kinds[place]
        if kind not in self.sections:
            self.sections[kind] = _makers()[kind](self)
            self.stack.addWidget(self.sections[kind])
        self.tabs.choose(place)
        self.stack.setCurrentWidget(self.sections[kind])
        self.sections[kind].shown()

    def choose_kind(self, kind: int) -> None:
        """Bring a section to the front by what it is for."""
        self.choose(self.kinds.index(kind))

    def _step(self, step: int) -> None:
        self.choose((self.tabs.place + step) % len(self.tabs.buttons))

    def opened(self) -> None:
        """Show the section that was asked for before the file was open."""
        if self.isVisible():
            self.choose(self.tabs.place)

    def shown(self) -> None:
        """Show the section as it is now."""
        self.choose(self.tabs.place)

    def changed(self, tables: frozenset[str]) -> None:
        """Ask again; what is being written stays."""
        if tables & TABLES and self.isVisible() and self.section is not None:
            self.section.refresh()

    def unsaved(self) -> bool:
        """Whether goods are listed, or a number is written, that nobody has recorded."""
        return any(section.is_changed() for section in self.sections.values())

    def would_lose(self) -> str:
        """What would be lost with the page."""
        return QCoreApplication.translate(
            "Stock", "The goods that are listed are not recorded yet. Close again to leave without them."
        )

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Escape closes the message."""
        if event.key() == Qt.Key.Key_Escape:
            self.around.banner.dismiss()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer what was typed on the tabs, too, to the section in front: a scanner does not know where it is."""
        if self.section is None or not self.section.typed(event):
            super().keyPressEvent(event)

    def about(self) -> str:
        """What this page is for."""
        if self.head_office:
            return QCoreApplication.translate(
                "Help",
                "The levels of every office as its desks were last heard, what is on its way between them and what "
                "came short, and what each should order. Goods are received, sent and counted at the desks.",
            )
        return QCoreApplication.translate(
            "Help",
            "A level is the sum of what came and went: nobody writes it, and each movement says why. Scan wherever "
            "the keyboard is, then give a number. A level below nothing is shown and refused nowhere: count it when "
            "you can. The other offices are shown as they were last heard.",
        )

    def keys(self) -> tuple[Key, ...]:
        """The keys of the page, for the help."""
        translate = QCoreApplication.translate
        everywhere = (
            Key("Ctrl+PgDown", translate("Keys", "The next section")),
            Key("Ctrl+PgUp", translate("Keys", "The section before")),
            Key("Ctrl+R", translate("Keys", "Levels: what is low or below nothing only")),
            Key("Ctrl+S", translate("Keys", "To order: write the list to a file")),
        )
        if self.head_office:
            return (*everywhere, Key("Escape", translate("Keys", "Empty the field, or close the message")))
        return (
            *everywhere,
            Key("Return", translate("Keys", "Take what is scanned or found; a number is how many")),
            Key("Ctrl+Return", translate("Keys", "Record what is listed; in a count: finish it")),
            Key("Ctrl+N", translate("Keys", "Begin a count")),
            Key("Insert", translate("Keys", "Take the movement back, or call the line back")),
            Key("Escape", translate("Keys", "Empty the field, or close the message")),
        )


def _titles() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("Stock", "Levels"),
        translate("Stock", "Receive"),
        translate("Stock", "Transfers"),
        translate("Stock", "Send"),
        translate("Stock", "Count"),
        translate("Stock", "Out"),
        translate("Stock", "To order"),
        translate("Stock", "Labels"),
    )


def _makers() -> tuple[Callable[[StockPage], StockSection], ...]:
    from bitdesk.ui.pages.stock.arriving import TransfersSection
    from bitdesk.ui.pages.stock.counting import CountSection
    from bitdesk.ui.pages.stock.labelling import LabelSection
    from bitdesk.ui.pages.stock.leaving import LeavingSection
    from bitdesk.ui.pages.stock.levels import LevelsSection
    from bitdesk.ui.pages.stock.ordering import OrderSection
    from bitdesk.ui.pages.stock.receiving import ReceivingSection
    from bitdesk.ui.pages.stock.sending import SendingSection

    return (
        LevelsSection, ReceivingSection, TransfersSection, SendingSection, CountSection, LeavingSection, OrderSection,
        LabelSection,
    )  # fmt: skip

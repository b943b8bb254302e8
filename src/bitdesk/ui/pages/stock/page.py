"""The page of the goods: a section for each thing that is done with them, under tabs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from bitdesk.ui.page import Key, Surroundings
from bitdesk.ui.pages.stock.section import StockSection
from bitdesk.ui.sections.page import SectionsPage

LEVELS, RECEIVE, TRANSFERS, SEND, COUNT, LEAVE, ORDER, LABELS = range(8)
AT_THE_HEAD_OFFICE = (LEVELS, TRANSFERS, ORDER, LABELS)


class StockPage(SectionsPage[StockSection]):
    """A desk receives, sends, counts; the head office looks at every office."""

    tables = frozenset(
        {
            "stock_movement", "delivery", "transfer", "transfer_line", "transfer_receipt", "stock_count",
            "stock_count_line", "product_request", "quick_item", "quick_item_link", "product", "product_price",
            "assortment", "category", "supplier", "office",
        }
    )  # fmt: skip

    def __init__(self, around: Surroundings, parent: QWidget | None = None, *, head_office: bool = False) -> None:
        titles = _titles()
        kinds = AT_THE_HEAD_OFFICE if head_office else tuple(range(len(titles)))
        name = QCoreApplication.translate("Stock", "What is done with the goods")
        super().__init__(around, parent, name, [titles[kind] for kind in kinds], kinds)
        self.head_office = head_office
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

    def makers(self) -> tuple[Callable[[StockPage], StockSection], ...]:
        """How each section is made."""
        from bitdesk.ui.pages.stock.arriving import TransfersSection
        from bitdesk.ui.pages.stock.counting import CountSection
        from bitdesk.ui.pages.stock.labelling import LabelSection
        from bitdesk.ui.pages.stock.leaving import LeavingSection
        from bitdesk.ui.pages.stock.levels import LevelsSection
        from bitdesk.ui.pages.stock.ordering import OrderSection
        from bitdesk.ui.pages.stock.receiving import ReceivingSection
        from bitdesk.ui.pages.stock.sending import SendingSection

        return (
            LevelsSection, ReceivingSection, TransfersSection, SendingSection, CountSection, LeavingSection,
            OrderSection, LabelSection,
        )  # fmt: skip

    def show_request(self, request_id: bytes) -> None:
        """Bring what a visitor asked for to the front, highlighted among what to order."""
        from bitdesk.ui.pages.stock.ordering import OrderSection

        self.choose_kind(ORDER)
        if isinstance(self.section, OrderSection):
            self.section.show_request(request_id)

    def would_lose(self) -> str:
        """What would be lost with the page."""
        return QCoreApplication.translate(
            "Stock", "The goods that are listed are not recorded yet. Close again to leave without them."
        )

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
            *super().keys(),
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

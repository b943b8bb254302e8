"""Training mode: sales in a numbering of their own and in no total, under a word across the whole page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from bitdesk.ui.widgets.choice_row import PageChip
from bitdesk.ui.widgets.watermark import Watermark

if TYPE_CHECKING:
    from bitdesk.ui.pages.till.page import TillPage


class Training(QObject):
    """The chip that begins and ends it, and the word; nothing goes from one mode to the other."""

    def __init__(self, page: TillPage) -> None:
        super().__init__(page)
        translate = QCoreApplication.translate
        self._page = page
        self.chip = PageChip(translate("Till", "Training"), "training", page)
        self.chip.setAccessibleName(translate("Till", "Training mode (Ctrl+M)"))
        self.chip.setToolTip(translate("Till", "Training mode (Ctrl+M): sales that count nowhere"))
        self.chip.clicked.connect(self._set)
        self.watermark = Watermark(translate("Till", "TRAINING"), page)

    def toggle(self) -> None:
        """Begin to practise, or end it."""
        self.chip.click()

    def _set(self, on: bool) -> None:
        page = self._page
        if page.sale.basket.lines:
            self.chip.setChecked(not on)
            text = QCoreApplication.translate("Till", "There is something in the basket: pay it or remove it first.")
            page.around.banner.say(text)
            return
        page.sale.training = on
        page.sale.begin()
        self.watermark.set_shown(on)
        page.choose(0)

"""What leaves without being sold: broken, lost, given away, returned to the supplier."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bitdesk import services
from bitdesk.ui import formats
from bitdesk.ui.pages.stock import words
from bitdesk.ui.pages.stock.goods_list import PickedLine
from bitdesk.ui.pages.stock.goods_section import GoodsSection, pieces
from bitdesk.ui.widgets.fields import Choice, TextField
from bitdesk.ui.widgets.form import Form, Values
from bitdesk.values import StockKind

if TYPE_CHECKING:
    from bitdesk.services.stock import Goods

KINDS = (StockKind.LOSS, StockKind.GIFT, StockKind.SUPPLIER_RETURN)


class LeavingSection(GoodsSection):
    """Each kind of leaving is a figure of its own; a reason says more."""

    def title(self) -> str:
        """What stands over the list."""
        return QCoreApplication.translate("Stock", "What leaves without being sold")

    def hint(self) -> str:
        """What is said in place of an empty list."""
        return QCoreApplication.translate(
            "Stock",
            "Scan what is broken, missing, given away or goes back to its supplier. What was recorded by mistake is "
            "taken back in the list of movements, under Levels.",
        )

    def form_title(self) -> str:
        """What stands over the form."""
        return QCoreApplication.translate("Stock", "Why it leaves")

    def fill_form(self, form: Form) -> None:
        """What happened, and in which circumstances."""
        kinds = [(kind.value, words.kind(kind)) for kind in KINDS]
        form.add("kind", QCoreApplication.translate("Stock", "What happened"), Choice(kinds))
        form.add("reason", QCoreApplication.translate("Stock", "In a word or two: flooded, raffle…"), TextField())

    def blank(self) -> Values:
        """A loss without words."""
        return {"kind": StockKind.LOSS.value, "reason": ""}

    def record(self, goods: Sequence[Goods], values: Values) -> object:
        """Record why they leave."""
        commands = {
            StockKind.LOSS.value: services.stock.record_loss,
            StockKind.GIFT.value: services.stock.record_gift,
            StockKind.SUPPLIER_RETURN.value: services.stock.record_supplier_return,
        }
        done = self.page.do(commands[values["kind"]], goods, values["reason"])
        if done is None and not values["reason"]:
            self.form.fields["reason"].setFocus()
        return done

    def recorded_words(self, lines: Sequence[PickedLine], values: Values) -> str:
        """How many left, and why."""
        text = QCoreApplication.translate("Stock", "{kind}: {pieces} pieces have left the level.")
        return text.format(kind=words.kind(values["kind"]), pieces=formats.number(pieces(lines)))

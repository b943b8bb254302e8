"""Sending goods to another office."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bitdesk import ids, services
from bitdesk.ui import formats
from bitdesk.ui.pages.stock.goods_list import PickedLine
from bitdesk.ui.pages.stock.goods_section import GoodsSection, pieces
from bitdesk.ui.widgets.fields import Choice, TextField
from bitdesk.ui.widgets.form import Form, Values

if TYPE_CHECKING:
    from bitdesk.services.stock import Goods


class SendingSection(GoodsSection):
    """What is sent leaves the level at once, and is on its way until the other office has received it."""

    def title(self) -> str:
        """What stands over the list."""
        return QCoreApplication.translate("Stock", "What leaves for another office")

    def hint(self) -> str:
        """What is said in place of an empty list."""
        return QCoreApplication.translate(
            "Stock",
            "Scan what you put into the box. It leaves the level here when you record it; the other office receives it "
            "line by line, whenever the box and the connection arrive.",
        )

    def form_title(self) -> str:
        """What stands over the form."""
        return QCoreApplication.translate("Stock", "Where it goes")

    def fill_form(self, form: Form) -> None:
        """The office and a note."""
        form.add("office", QCoreApplication.translate("Stock", "To the office"), Choice(()))
        form.add("note", QCoreApplication.translate("Stock", "Note, such as who takes it along"), TextField())

    def blank(self) -> Values:
        """To nobody yet."""
        return {"office": "", "note": ""}

    def refresh(self) -> None:
        """Offer the other offices."""
        super().refresh()
        choose = QCoreApplication.translate("Stock", "Choose an office")
        others = [one for one in self.offices() if one.id != self.page.desk.office_id]
        self.choices = [("", choose), *((ids.to_text(one.id), one.name) for one in others)]
        office = self.form.fields["office"]
        if isinstance(office, Choice):
            chosen = office.value()
            office.offer(self.choices)
            office.show_value(chosen)

    def record(self, goods: Sequence[Goods], values: Values) -> object:
        """Send the goods."""
        if not values["office"]:
            self.say(QCoreApplication.translate("Stock", "Choose the office that receives this."))
            self.form.fields["office"].setFocus()
            return None
        office_id = ids.from_text(values["office"])
        bare = [one._replace(unit_cost_cents=None) for one in goods]
        return self.page.do(
            services.stock.send_transfer, office_id, bare, note=values["note"], transfer_id=self.record_id
        )

    def recorded_words(self, lines: Sequence[PickedLine], values: Values) -> str:
        """How many left, and where to."""
        name = next((name for key, name in self.choices if key == values["office"]), "")
        text = QCoreApplication.translate("Stock", "On their way to {office}: {pieces} pieces.")
        return text.format(office=name, pieces=formats.number(pieces(lines)))

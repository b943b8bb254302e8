"""Receiving: from a supplier, or from another office before its transfer was announced."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bitdesk import clock, ids, reports, services
from bitdesk.ui import formats
from bitdesk.ui.pages.stock.goods_list import PickedLine
from bitdesk.ui.pages.stock.goods_section import GoodsSection, pieces
from bitdesk.ui.widgets.amount_field import AmountField
from bitdesk.ui.widgets.fields import Choice, DateField, TextField
from bitdesk.ui.widgets.form import Form, Values

if TYPE_CHECKING:
    from bitdesk.services.stock import Goods

OFFICE = "office:"


class ReceivingSection(GoodsSection):
    """A delivery raises the levels at once."""

    costs = True

    def title(self) -> str:
        """What stands over the list."""
        return QCoreApplication.translate("Stock", "What has come in")

    def hint(self) -> str:
        """What is said in place of an empty list."""
        return QCoreApplication.translate(
            "Stock",
            "Scan each product as you unpack it: twice for two, or once and then its number and Enter. What has no "
            "barcode is found by a part of its name.",
        )

    def form_title(self) -> str:
        """What stands over the form."""
        return QCoreApplication.translate("Stock", "Where it comes from")

    def fill_form(self, form: Form) -> None:
        """Who, when, the number of the delivery note, and what one cost."""
        translate = QCoreApplication.translate
        self.cost = AmountField()
        self.cost.editingFinished.connect(self._cost_written)
        form.add("source", translate("Stock", "From: supplier, or office"), Choice(()))
        form.add_line(
            ("delivered_on", translate("Stock", "Delivered on"), DateField()),
            ("reference", translate("Stock", "Delivery note"), TextField(longest=40)),
        )
        form.add("cost", translate("Stock", "Cost of the highlighted one, without VAT"), self.cost)
        form.add("note", translate("Stock", "Note"), TextField())
        self.goods.highlighted.connect(self._show_cost)

    def blank(self) -> Values:
        """Today's delivery, from nobody yet."""
        return {"source": "", "delivered_on": clock.business_date(), "reference": "", "cost": None, "note": ""}

    def refresh(self) -> None:
        """Offer the suppliers, then the other offices."""
        super().refresh()
        unknown = QCoreApplication.translate("Stock", "Supplier not known")
        office = QCoreApplication.translate("Stock", "Office: {0}")
        self.sources = [("", unknown)]
        self.sources += [(ids.to_text(one.id), one.name) for one in self.page.ask(reports.catalogue.suppliers)]
        self.sources += [
            (OFFICE + ids.to_text(one.id), office.format(one.name))
            for one in self.offices()
            if one.id != self.page.desk.office_id
        ]
        source = self.form.fields["source"]
        if isinstance(source, Choice):
            chosen = source.value()
            source.offer(self.sources)
            source.show_value(chosen)

    def record(self, goods: Sequence[Goods], values: Values) -> object:
        """Record a delivery, or what another office sent."""
        source = values["source"]
        if source.startswith(OFFICE):
            office_id = ids.from_text(source.removeprefix(OFFICE))
            bare = [one._replace(unit_cost_cents=None) for one in goods]
            reason = " · ".join(text for text in (values["reference"], values["note"]) if text)
            return self.page.do(services.stock.receive_unannounced, office_id, bare, reason=reason)
        return self.page.do(
            services.stock.receive_delivery,
            goods,
            supplier_id=ids.from_text(source) if source else None,
            delivered_on=values["delivered_on"],
            reference=values["reference"],
            note=values["note"],
            delivery_id=self.record_id,
        )

    def recorded_words(self, lines: Sequence[PickedLine], values: Values) -> str:
        """How many came, and from whom."""
        name = next((name for key, name in self.sources if key == values["source"]), "")
        text = QCoreApplication.translate("Stock", "Received: {pieces} pieces, {source}. The levels count them.")
        return text.format(pieces=formats.number(pieces(lines)), source=name)

    def _show_cost(self) -> None:
        place = self.goods.place
        self.cost.show_value(None if place is None else self.goods.lines[place].cost_cents)
        self.cost.setModified(False)
        self.cost.setEnabled(place is not None)

    def _cost_written(self) -> None:
        if self.cost.isModified() and not self.cost.problem():
            self.goods.set_cost(self.cost.value())

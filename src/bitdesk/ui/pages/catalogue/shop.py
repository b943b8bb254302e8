"""What the organisation is as a shop: its VAT, and what stands on its receipts."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from bitdesk import reports, services
from bitdesk.ui.page import Page
from bitdesk.ui.sections.page import Part
from bitdesk.ui.widgets.fields import DateField, TextField
from bitdesk.ui.widgets.form import Form

WIDEST = 720
_TEXTS = ("address", "siret", "vat_number", "receipt_note")


class ShopSettings(Part):
    """A form that is always open; what is typed stays where it is refused."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page
        translate = QCoreApplication.translate
        self.form = Form(self)
        self.form.setMaximumWidth(WIDEST)
        self.form.add("vat_liable_from", translate("ShopSection", "Owes VAT from; empty: exempt"), DateField())
        self.form.add("address", translate("ShopSection", "Address on receipts"), TextField())
        self.form.add("siret", translate("ShopSection", "SIRET"), TextField(longest=20))
        self.form.add("vat_number", translate("ShopSection", "VAT number"), TextField(longest=20))
        self.form.add("receipt_note", translate("ShopSection", "At the foot of each receipt"), TextField())
        self.form.add_note()
        self.form.note.setText(
            translate(
                "ShopSection",
                "While it is exempt, receipts say “TVA non applicable, art. 293 B du CGI”. What was sold keeps the "
                "VAT it had.",
            )
        )
        self.form.saved.connect(self.save)
        self.form.left.connect(self.leave)
        self.form.keep()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form, 1)

    def shown(self) -> None:
        """Show the shop as it is, unless something is being written."""
        if not self.form.is_changed():
            self.leave()

    def refresh(self) -> None:
        """Show the shop as it is, unless something is being written."""
        if not self.form.is_changed() and self.page.around.desk is not None:
            for name, value in self._values().items():
                self.form.fields[name].show_value(value)  # type: ignore[attr-defined]
            self.form.keep()

    def is_changed(self) -> bool:
        """Whether the form holds what is not saved."""
        return self.form.is_changed()

    def leave(self) -> None:
        """Show the shop as it is."""
        self.form.open(QCoreApplication.translate("ShopSection", "The shop"), self._values())
        self.page.around.banner.clear()

    def _values(self) -> dict[str, Any]:
        shop = self.page.ask(reports.shop.shop)
        return {"vat_liable_from": shop.vat_liable_from, **{name: getattr(shop, name) for name in _TEXTS}}

    def save(self) -> None:
        """Record what is written."""
        problem = self.form.problem()
        if problem:
            self.page.around.banner.say(problem)
            return
        if self.page.did(services.catalogue.set_shop, **self.form.values()):
            self.form.keep()
            self.refresh()
            self.page.around.banner.say(QCoreApplication.translate("ShopSection", "Saved."))

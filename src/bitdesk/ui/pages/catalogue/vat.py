"""The VAT rates: by code, each from a day on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from bitdesk import clock, reports, services
from bitdesk.ui import formats, labels
from bitdesk.ui.page import Page
from bitdesk.ui.pages.catalogue.section import ShopSection
from bitdesk.ui.pages.catalogue.words import percent
from bitdesk.ui.sections.listing import Line
from bitdesk.ui.widgets.fields import DateField, TextField
from bitdesk.ui.widgets.form import Form, Values
from bitdesk.ui.widgets.report_table import Cell, Column
from bitdesk.ui.widgets.shop_fields import PercentField

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.vat_rates import VatRateRow

CODE_LENGTH = 16


class VatSection(ShopSection):
    """A rate is followed by a new one: what was sold before keeps its own."""

    kind = "vat_rate"

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        translate = QCoreApplication.translate
        self.details.change.setText(translate("VatSection", "New rate (Enter)"))

    def title(self) -> str:
        """The noun, many of it."""
        return QCoreApplication.translate("VatSection", "VAT rates")

    def columns(self) -> tuple[Column, ...]:
        """Code, rate, first day."""
        return (
            Column(QCoreApplication.translate("VatSection", "Rate"), 0.18, figures=True),
            Column(QCoreApplication.translate("VatSection", "What for"), 0.42),
            Column(QCoreApplication.translate("VatSection", "From"), 0.2),
        )

    def unreceived_share(self) -> float:
        """The width of the last column."""
        return 0.2

    def question(self) -> Callable[[Desk], Sequence[VatRateRow]]:
        """The report that lists the rows."""
        return reports.vat_rates.vat_rates

    def line(self, row: VatRateRow) -> Line:
        """A rate in words."""
        translate = QCoreApplication.translate
        name = labels.label(row)
        rate, what, since = (column.heading for column in self.columns())
        day = formats.short_date(row.from_on)
        usual = translate("VatSection", "usual in France")
        recorded = translate("VatSection", "decided by the head office")
        details = [
            (translate("VatSection", "Code"), row.code),
            (what, name),
            (rate, percent(row.vat_bp)),
            (since, day),
            (translate("VatSection", "Source"), recorded if row.recorded else usual),
        ]
        is_over = not row.in_force and row.from_on <= clock.business_date()
        return Line(
            f"{percent(row.vat_bp)} · {name}", (Cell(percent(row.vat_bp)), Cell(name), Cell(day)), details, is_over
        )

    def show_details(self) -> None:
        """Show the highlighted rate; none is retired, and the usual ones have no history."""
        super().show_details()
        self.details.retire.hide()
        self.details.history.setVisible(self.row is not None and self.row.recorded)

    def retire(self) -> None:
        """Do nothing: a rate is followed by another one."""

    def show_history(self) -> None:
        """Show who decided the rate, where the head office did."""
        if self.row is not None and self.row.recorded:
            super().show_history()

    def empty(self) -> str:
        """What is said where there is no row."""
        return QCoreApplication.translate("VatSection", "No rate.")

    def fill_form(self, form: Form) -> None:
        """Code, rate, first day."""
        translate = QCoreApplication.translate
        form.add("code", translate("VatSection", "Code, such as books"), TextField(longest=CODE_LENGTH))
        form.add("vat_bp", translate("VatSection", "Rate, in %"), PercentField())
        form.add("from_on", translate("VatSection", "From"), DateField())
        form.add_note()
        form.note.setText(
            translate("VatSection", "What was sold before that day keeps its rate, on receipts and in closings.")
        )

    def new_title(self) -> str:
        """What stands over the form of a new row."""
        return QCoreApplication.translate("VatSection", "New VAT code")

    def prepare(self, row: VatRateRow | None) -> None:
        """The code of a rate stays."""
        self.form.show_field("code", row is None)

    def values(self, row: VatRateRow | None) -> Values:
        """What the form shows of a rate."""
        rate = None if row is None else row.vat_bp
        return {"code": "" if row is None else row.code, "vat_bp": rate, "from_on": clock.business_date()}

    def store(self, row: VatRateRow | None, values: Values) -> Any:
        """Record a rate."""
        if values["vat_bp"] is None:
            self.page.around.banner.say(QCoreApplication.translate("VatSection", "Write the rate."))
            return None
        return self.page.do(services.catalogue.set_vat_rate, values["code"], values["vat_bp"], values["from_on"])

"""The offices: their names and addresses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from bitdesk import reports, services
from bitdesk.ui.sections.listing import Line
from bitdesk.ui.sections.section import Section
from bitdesk.ui.widgets.fields import TextField
from bitdesk.ui.widgets.form import Form, Values
from bitdesk.ui.widgets.report_table import Cell, Column

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.organisation import OfficeRow

CODE_LENGTH = 16


class OfficesSection(Section):
    """The code is written once; exports and scripts go by it."""

    kind = "office"

    def title(self) -> str:
        """The noun, many of it."""
        return QCoreApplication.translate("OfficesSection", "Offices")

    def columns(self) -> tuple[Column, ...]:
        """Code, name and address."""
        return (
            Column(QCoreApplication.translate("OfficesSection", "Code"), 0.13),
            Column(QCoreApplication.translate("OfficesSection", "Name"), 0.41),
            Column(QCoreApplication.translate("OfficesSection", "Address"), 0.26),
        )

    def question(self) -> Callable[[Desk], Sequence[OfficeRow]]:
        """The report that lists the rows."""
        return reports.organisation.offices

    def line(self, row: OfficeRow) -> Line:
        """An office in words."""
        code, _name, address = (column.heading for column in self.columns())
        details = [(code, row.code), *([(address, row.address)] if row.address else [])]
        return Line(
            row.name, (Cell(row.code), Cell(row.name, hint=row.name), Cell(row.address, hint=row.address)), details
        )

    def empty(self) -> str:
        """What is said where there is no row."""
        return QCoreApplication.translate(
            "OfficesSection", "No office yet. Begin here: opening hours, desks and events belong to an office."
        )

    def fill_form(self, form: Form) -> None:
        """Code, name, address."""
        form.add(
            "code", QCoreApplication.translate("OfficesSection", "Code, such as PDM"), TextField(longest=CODE_LENGTH)
        )
        form.add("name", QCoreApplication.translate("OfficesSection", "Name"), TextField())
        form.add("address", QCoreApplication.translate("OfficesSection", "Address"), TextField())
        form.add_note()

    def new_title(self) -> str:
        """What stands over the form of a new row."""
        return QCoreApplication.translate("OfficesSection", "New office")

    def prepare(self, row: OfficeRow | None) -> None:
        """The code of an office stays."""
        self.form.show_field("code", row is None)
        new = QCoreApplication.translate("OfficesSection", "The code stays for good: choose a short one.")
        known = QCoreApplication.translate("OfficesSection", "The code {0} stays.")
        self.form.note.setText(new if row is None else known.format(row.code))

    def values(self, row: OfficeRow | None) -> Values:
        """What the form shows of an office."""
        if row is None:
            return {"code": "", "name": "", "address": ""}
        return {"code": row.code, "name": row.name, "address": row.address}

    def store(self, row: OfficeRow | None, values: Values) -> Any:
        """Record an office."""
        name, address = values["name"], values["address"]
        organisation = services.organisation
        if row is None:
            return self.page.do(organisation.add_office, values["code"], name, address)
        return self.done(lambda desk: organisation.change_office(desk, row.ids[0], name=name, address=address)) or None

"""The head office's list of brochures, and below how many copies each office asks for more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from bitdesk import ids, reports, services
from bitdesk.ui.page import Page
from bitdesk.ui.sections.listing import Line
from bitdesk.ui.sections.ordered import OrderedSection
from bitdesk.ui.sections.usual import offer_usual_lists
from bitdesk.ui.widgets.contact_form import languages
from bitdesk.ui.widgets.fields import Choice, TextField
from bitdesk.ui.widgets.form import Form, Values
from bitdesk.ui.widgets.report_table import Cell, Column
from bitdesk.ui.widgets.visit_fields import NumberField

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.brochures import BrochureRow
    from bitdesk.reports.reference import OfficeChoice

CODE_LENGTH = 16
_DIGITS = 5
_TO_A_LINE = 2


class BrochureListSection(OrderedSection):
    """What is given away, in the order in which it is offered."""

    kind = "brochure"

    def __init__(self, page: Page) -> None:
        self.offices: tuple[OfficeChoice, ...] = page.ask(reports.reference.offices)
        super().__init__(page)
        self.usual = offer_usual_lists(self)

    def service(self) -> Any:
        """The service that retires its rows and brings them back."""
        return services.brochures

    def title(self) -> str:
        """The noun, many of it."""
        return QCoreApplication.translate("Enquiries", "Brochures that are given away")

    def columns(self) -> tuple[Column, ...]:
        """Words, language and code."""
        translate = QCoreApplication.translate
        return (
            Column(translate("Enquiries", "Brochure"), 0.44),
            Column(translate("Enquiries", "Language"), 0.18),
            Column(translate("Enquiries", "Code"), 0.2),
        )

    def question(self) -> Callable[[Desk], Sequence[BrochureRow]]:
        """The report that lists the rows."""
        return reports.brochures.listed

    def line(self, row: BrochureRow) -> Line:
        """A brochure in words."""
        translate = QCoreApplication.translate
        label, language, code = (column.heading for column in self.columns())
        spoken = dict(languages()).get(row.language or "", row.language or "")
        details = [(label, row.label), (language, spoken), (code, row.code)]
        order_at = translate("Enquiries", "Order at")
        details += [
            (f"{order_at}, {one.code}", str(row.levels[one.id])) for one in self.offices if one.id in row.levels
        ]
        return Line(row.label, (Cell(row.label, hint=row.label), Cell(spoken), Cell(row.code)), details)

    def empty(self) -> str:
        """What is said where there is no row."""
        return QCoreApplication.translate("Enquiries", "No brochure yet: take the usual ones, or write your own.")

    def fill_form(self, form: Form) -> None:
        """Code, words, language, and a level for each office."""
        translate = QCoreApplication.translate
        form.add("code", translate("Enquiries", "Code, such as map-fr"), TextField(longest=CODE_LENGTH))
        form.add_line(
            ("label", translate("Enquiries", "What stands on its cover"), TextField()),
            ("language", translate("Enquiries", "Language"), Choice(languages())),
        )
        order_at = translate("Enquiries", "Order at, {0}")
        for first in range(0, len(self.offices), _TO_A_LINE):
            line: list[tuple[str, str, QWidget]] = [
                (ids.to_text(one.id), order_at.format(one.code), NumberField(longest=_DIGITS))
                for one in self.offices[first : first + _TO_A_LINE]
            ]
            form.add_line(*line)

    def new_title(self) -> str:
        """What stands over the form of a new row."""
        return QCoreApplication.translate("Enquiries", "New brochure")

    def prepare(self, row: BrochureRow | None) -> None:
        """The code of a brochure stays."""
        self.form.show_field("code", row is None)

    def values(self, row: BrochureRow | None) -> Values:
        """What the form shows of a brochure."""
        levels = {ids.to_text(one.id): row.levels.get(one.id) if row else None for one in self.offices}
        if row is None:
            return {"code": "", "label": "", "language": "", **levels}
        return {"code": row.code, "label": row.label, "language": row.language or "", **levels}

    def store(self, row: BrochureRow | None, values: Values) -> Any:
        """Record a brochure, then the levels that differ."""
        brochures = services.brochures
        label, language = values["label"], values["language"] or None
        if row is None:
            made = self.page.do(brochures.add_brochure, values["code"], label, language)
        else:
            brochure_id = row.ids[0]
            changed = self.done(
                lambda desk: brochures.change_brochure(desk, brochure_id, label=label, language=language)
            )
            made = brochure_id if changed else None
        return made if made is not None and self._store_levels(made, row.levels if row else {}, values) else None

    def _store_levels(self, brochure_id: bytes, before: dict[bytes, int], values: Values) -> bool:
        wanted = {one.id: values[ids.to_text(one.id)] for one in self.offices}
        changed = {office_id: level for office_id, level in wanted.items() if level != before.get(office_id)}
        return all(self._store_level(brochure_id, *one) for one in changed.items())

    def _store_level(self, brochure_id: bytes, office_id: bytes, level: int | None) -> bool:
        return self.done(lambda desk: services.brochures.set_reorder_level(desk, brochure_id, office_id, level))

    def retired_words(self, row: BrochureRow) -> str:
        """What is said when a brochure is retired."""
        text = QCoreApplication.translate("Enquiries", "“{0}” is retired; what was sent of it stays.")
        return text.format(row.label)

    def put_at(self, desk: Desk, row_id: bytes, place: int) -> None:
        """Put a brochure at a place."""
        services.brochures.move_brochure(desk, row_id, place)

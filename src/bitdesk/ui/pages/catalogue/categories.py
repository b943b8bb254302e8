"""The categories: their words, their colour, and their order on the till."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from bitdesk import reports, services
from bitdesk.ui import formats
from bitdesk.ui.page import Page
from bitdesk.ui.pages.catalogue.section import ShopSection
from bitdesk.ui.pages.catalogue.words import colour_name, colours
from bitdesk.ui.sections.listing import Line
from bitdesk.ui.sections.ordered import OrderedSection
from bitdesk.ui.widgets.fields import Choice, TextField
from bitdesk.ui.widgets.form import Form, Values
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import Cell, Column

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.suppliers import CategoryRow

CODE_LENGTH = 16


class CategoriesSection(OrderedSection, ShopSection):
    """The till shows the buttons shelf by shelf, in this order."""

    kind = "category"

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        words = QCoreApplication.translate("CategoriesSection", "Add the usual ones")
        self.usual = Pill(words, self, on_card=True)
        self.usual.clicked.connect(self.add_usual)
        self.list.add_action(self.usual)

    def title(self) -> str:
        """The noun, many of it."""
        return QCoreApplication.translate("CategoriesSection", "Categories: the shelves of the shop")

    def columns(self) -> tuple[Column, ...]:
        """Words, colour and how many products."""
        return (
            Column(QCoreApplication.translate("CategoriesSection", "In French"), 0.38),
            Column(QCoreApplication.translate("CategoriesSection", "Code"), 0.2),
            Column(QCoreApplication.translate("CategoriesSection", "Products"), 0.16, figures=True),
        )

    def unreceived_share(self) -> float:
        """The width of the last column."""
        return 0.26

    def question(self) -> Callable[[Desk], Sequence[CategoryRow]]:
        """The report that lists the rows."""
        return reports.suppliers.categories

    def line(self, row: CategoryRow) -> Line:
        """A category in words."""
        french, code, products = (column.heading for column in self.columns())
        translate = QCoreApplication.translate
        details = [
            (french, row.label_fr),
            (translate("CategoriesSection", "In English"), row.label_en),
            (code, row.code),
            (translate("CategoriesSection", "Colour"), colour_name(row.colour)),
            (products, formats.number(row.products)),
        ]
        cells = (Cell(row.label_fr, hint=row.label_fr), Cell(row.code), Cell(formats.number(row.products)))
        return Line(row.label_fr, cells, details)

    def empty(self) -> str:
        """What is said where there is no row."""
        return QCoreApplication.translate(
            "CategoriesSection", "No category yet. Add the usual ones of a tourist office's shop, or your own."
        )

    def fill_form(self, form: Form) -> None:
        """Code, words, colour."""
        translate = QCoreApplication.translate
        form.add("code", translate("CategoriesSection", "Code, such as maps"), TextField(longest=CODE_LENGTH))
        form.add("label_fr", translate("CategoriesSection", "In French"), TextField())
        form.add("label_en", translate("CategoriesSection", "In English"), TextField())
        form.add("colour", translate("CategoriesSection", "Colour of its buttons on the till"), Choice(colours()))

    def new_title(self) -> str:
        """What stands over the form of a new row."""
        return QCoreApplication.translate("CategoriesSection", "New category")

    def prepare(self, row: CategoryRow | None) -> None:
        """The code of a category stays."""
        self.form.show_field("code", row is None)

    def values(self, row: CategoryRow | None) -> Values:
        """What the form shows of a category."""
        if row is None:
            return {"code": "", "label_fr": "", "label_en": "", "colour": ""}
        return {"code": row.code, "label_fr": row.label_fr, "label_en": row.label_en, "colour": row.colour}

    def store(self, row: CategoryRow | None, values: Values) -> Any:
        """Record a category."""
        code, colour = values["code"], values["colour"] or None
        words = {name: values[name] for name in ("label_fr", "label_en")}
        catalogue = services.catalogue
        if row is None:
            return self.page.do(catalogue.add_category, code, **words, colour=colour)
        return self.done(lambda desk: catalogue.change_category(desk, row.ids[0], **words, colour=colour)) or None

    def refresh(self, chosen: bytes | None = None) -> None:
        """Ask for the rows; the usual ones are offered while there are few."""
        super().refresh(chosen)
        self.usual.setVisible(not self.rows)

    def add_usual(self) -> None:
        """Add the categories that a tourist office's shop usually has."""
        if self.page.do(services.catalogue.add_usual_categories) is not None:
            self.refresh()
            self.list.focus()

    def put_at(self, desk: Desk, row_id: bytes, place: int) -> None:
        """Put a category at a place."""
        services.catalogue.move_category(desk, row_id, place)

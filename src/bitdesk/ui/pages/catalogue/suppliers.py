"""The suppliers: bought from or on consignment, their terms, and whom to write to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from bitdesk import clock, reports, services
from bitdesk.ui import formats
from bitdesk.ui.page import Page
from bitdesk.ui.pages.catalogue.section import ShopSection
from bitdesk.ui.pages.catalogue.supplier_products import SupplierProducts
from bitdesk.ui.pages.catalogue.words import NONE, percent
from bitdesk.ui.sections.listing import Line
from bitdesk.ui.widgets.fields import DateField, TextField
from bitdesk.ui.widgets.form import Form, Values
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import Cell, Column
from bitdesk.ui.widgets.shop_fields import FlagsField, PercentField

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.suppliers import SupplierRow, TermsRow

CODE_LENGTH = 16
CONSIGNMENT = "consignment"
CONTACT = ("name", "company", "email", "phone", "address")


class SuppliersSection(ShopSection):
    """A depositor's terms are dated: those before a day stay."""

    kind = "supplier"

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        translate = QCoreApplication.translate
        self.terms = Pill(translate("SuppliersSection", "New terms (Ctrl+P)"), self, on_card=True)
        self.terms.clicked.connect(self.add_terms)
        self.products = Pill("", self, on_card=True)
        self.products.clicked.connect(self.show_products)
        self.details.more.addWidget(self.products)
        self.details.more.addWidget(self.terms)
        self.products_card = SupplierProducts(self)
        self.products_card.left.connect(self._close)
        self.side.addWidget(self.products_card)
        self.terms_form = Form(self)
        self.terms_form.add(
            "commission_bp",
            translate("SuppliersSection", "What the shop keeps, in %; empty: deposit prices are owed"),
            PercentField(),
        )
        self.terms_form.add("from_on", translate("SuppliersSection", "From"), DateField())
        self.terms_form.add_note()
        self.terms_form.note.setText(
            translate("SuppliersSection", "What was sold before that day stays owed by the terms before.")
        )
        self.add_side(self.terms_form, self.store_terms)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, do in (("Ctrl+P", self.add_terms), ("Ctrl+E", self.show_products)):
            QShortcut(QKeySequence(key), self, context=inside).activated.connect(do)

    def title(self) -> str:
        """The noun, many of it."""
        return QCoreApplication.translate("SuppliersSection", "Suppliers and depositors")

    def columns(self) -> tuple[Column, ...]:
        """Name, terms and how many products."""
        return (
            Column(QCoreApplication.translate("SuppliersSection", "Name"), 0.34),
            Column(QCoreApplication.translate("SuppliersSection", "Terms"), 0.3),
            Column(QCoreApplication.translate("SuppliersSection", "Products"), 0.14, figures=True),
        )

    def unreceived_share(self) -> float:
        """The width of the last column."""
        return 0.22

    def question(self) -> Callable[[Desk], Sequence[SupplierRow]]:
        """The report that lists the rows."""
        return reports.suppliers.suppliers

    def line(self, row: SupplierRow) -> Line:
        """A supplier in words."""
        terms = self.columns()[1].heading
        translate = QCoreApplication.translate
        said = terms_words(row)
        details = [(translate("SuppliersSection", "Code"), row.code), (terms, said)]
        since = translate("SuppliersSection", "From {0}")
        details += [(since.format(formats.short_date(each.from_on)), _share(each)) for each in row.terms]
        details += [(label, row.contact[field]) for field, label in contact_labels() if row.contact.get(field)]
        details += [(translate("SuppliersSection", "Note"), row.note)] if row.note else []
        cells = (Cell(row.name, hint=row.name), Cell(said, hint=said), Cell(formats.number(row.products)))
        return Line(row.name, cells, details)

    def empty(self) -> str:
        """What is said where there is no row."""
        return QCoreApplication.translate(
            "SuppliersSection", "No supplier yet. Whoever leaves goods on consignment is one, too."
        )

    def fill_form(self, form: Form) -> None:
        """Code, name, consignment, contact."""
        translate = QCoreApplication.translate
        form.add("code", translate("SuppliersSection", "Code, such as IGN"), TextField(longest=CODE_LENGTH))
        form.add("supplier", translate("SuppliersSection", "Name"), TextField())
        chips = ((CONSIGNMENT, translate("SuppliersSection", "On consignment")),)
        form.add(
            "flags", translate("SuppliersSection", "Their goods stay theirs until they are sold"), FlagsField(chips)
        )
        form.add("commission_bp", translate("SuppliersSection", "What the shop keeps, in %"), PercentField())
        for field, label in contact_labels():
            form.add(field, label, TextField())
        form.add("note", translate("SuppliersSection", "Note"), TextField())
        form.add_note()
        form.note.setText(
            translate("SuppliersSection", "Whom to write to is personal data: it stays at the head office.")
        )

    def new_title(self) -> str:
        """What stands over the form of a new row."""
        return QCoreApplication.translate("SuppliersSection", "New supplier")

    def prepare(self, row: SupplierRow | None) -> None:
        """The code stays; terms are followed by new ones."""
        self.form.show_field("code", row is None)
        self.form.show_field("commission_bp", row is None)

    def values(self, row: SupplierRow | None) -> Values:
        """What the form shows of a supplier."""
        contact = {field: "" if row is None else row.contact.get(field, "") for field in CONTACT}
        if row is None:
            return {"code": "", "supplier": "", "flags": frozenset(), "commission_bp": None, "note": "", **contact}
        flags = frozenset({CONSIGNMENT}) if row.consignment else frozenset()
        return {
            "code": row.code, "supplier": row.name, "flags": flags, "commission_bp": None, "note": row.note, **contact,
        }  # fmt: skip

    def store(self, row: SupplierRow | None, values: Values) -> Any:
        """Record a supplier."""
        catalogue = services.catalogue
        language = None if row is None else row.contact.get("language")
        contact = catalogue.ContactCard(**{field: values[field] or None for field in CONTACT}, language=language)
        said = {"consignment": CONSIGNMENT in values["flags"], "contact": contact, "note": values["note"]}
        if row is None:
            commission = values["commission_bp"]
            return self.page.do(
                catalogue.add_supplier, values["code"], values["supplier"], commission_bp=commission, **said
            )
        return (
            self.done(lambda desk: catalogue.change_supplier(desk, row.ids[0], name=values["supplier"], **said)) or None
        )

    # Terms

    def show_details(self) -> None:
        """Show the highlighted row in full; terms are a depositor's."""
        super().show_details()
        row = self.row
        self.terms.setVisible(row is not None and row.consignment and not self.is_retired(row))
        count = row.products if row is not None else 0
        text = QCoreApplication.translate("SuppliersSection", "Products: {0} (Ctrl+E)")
        self.products.setText(text.format(formats.number(count)))
        self.products.setVisible(count > 0)
        if self.side.currentWidget() is self.products_card:
            self.show_products() if count else self.side.setCurrentWidget(self.details)

    def show_products(self) -> None:
        """Show what the highlighted supplier delivers or deposits."""
        row = self.row
        if row is None or not row.products or self.is_editing:
            return
        self.products_card.show_products(row.name, self.page.ask(reports.products.of_supplier, row.ids[0]))
        is_fresh = self.side.currentWidget() is not self.products_card
        self.side.setCurrentWidget(self.products_card)
        if is_fresh:
            self.products_card.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_terms(self) -> None:
        """Write new terms for the highlighted depositor."""
        row = self.row
        if row is not None and row.consignment:
            commission = row.terms[0].commission_bp if row.terms else None
            self.open_side(self.terms_form, row.name, {"commission_bp": commission, "from_on": clock.business_date()})

    def store_terms(self, row: SupplierRow, values: Values) -> bool:
        """Record terms."""
        terms = self.page.do(services.catalogue.set_terms, row.ids[0], values["commission_bp"], values["from_on"])
        return terms is not None


def contact_labels() -> tuple[tuple[str, str], ...]:
    """The fields of a contact with their labels."""
    translate = QCoreApplication.translate
    return (
        ("name", translate("SuppliersSection", "Contact: name")),
        ("company", translate("SuppliersSection", "Company")),
        ("email", translate("SuppliersSection", "E-mail")),
        ("phone", translate("SuppliersSection", "Telephone")),
        ("address", translate("SuppliersSection", "Address")),
    )


def terms_words(row: SupplierRow) -> str:
    """How a supplier is paid, in a few words."""
    translate = QCoreApplication.translate
    if not row.consignment:
        return translate("SuppliersSection", "bought")
    terms = row.in_force(clock.business_date())
    return _share(terms) if terms else NONE


def _share(terms: TermsRow) -> str:
    translate = QCoreApplication.translate
    if terms.commission_bp is None:
        return translate("SuppliersSection", "deposit price")
    return translate("SuppliersSection", "commission {0}").format(percent(terms.commission_bp))

"""The page of what the shop sells: a section for each noun, under tabs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from bitdesk.ui.page import Key, Surroundings
from bitdesk.ui.pages.catalogue.section import ShopSection
from bitdesk.ui.sections.page import Part, SectionsPage

if TYPE_CHECKING:
    from bitdesk.ui.pages.catalogue.imports import ImportSection

PRODUCTS, CATEGORIES, SUPPLIERS, VAT, QUICK_ITEMS, SHOP, IMPORT = range(7)


class CataloguePage(SectionsPage[Part]):
    """Everything about the shop that flows down to the desks."""

    tables = frozenset(
        {
            "category", "supplier", "supplier_terms", "product", "product_price", "vat_rate", "assortment",
            "quick_item", "quick_item_link", "organisation", "office", "contact_details", "sale", "correspondent",
        }
    )  # fmt: skip

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        titles = (
            translate("CataloguePage", "Products"),
            translate("CataloguePage", "Categories"),
            translate("CataloguePage", "Suppliers"),
            translate("CataloguePage", "VAT"),
            translate("CataloguePage", "To complete"),
            translate("CataloguePage", "The shop"),
            translate("CataloguePage", "Import"),
        )
        super().__init__(around, parent, translate("CataloguePage", "What the shop sells"), titles)
        QShortcut(QKeySequence("Ctrl+O"), self, self.choose_file)

    def make(self, kind: int) -> Part:
        """Make a section; an export that is asked for in its list is the page's."""
        section = super().make(kind)
        if isinstance(section, ShopSection):
            section.export_asked.connect(self.export)
        return section

    def choose_file(self) -> None:
        """Ask for a list of products to import."""
        self.choose(IMPORT)
        self._imports().choose_file()

    def export(self) -> None:
        """Ask where the catalogue is to be written."""
        self.choose(IMPORT)
        self._imports().choose_target()

    def _imports(self) -> ImportSection:
        return cast("ImportSection", self.sections[IMPORT])

    def about(self) -> str:
        """What this page is for."""
        return QCoreApplication.translate(
            "CataloguePage",
            "What is decided here goes down to the desks at their next contact; the last column says which of them "
            "have not received a row yet. A price, a depositor's terms and a VAT rate have a first day: a new one "
            "follows, and what was sold keeps what it had. Nothing is deleted: what is not sold any more is retired.",
        )

    def keys(self) -> tuple[Key, ...]:
        """The keys of the page, for the help."""
        translate = QCoreApplication.translate
        return (
            *super().keys(),
            Key("Ctrl+F", translate("Keys", "Products: search")),
            Key("Ctrl+N", translate("Keys", "New")),
            Key("Return", translate("Keys", "Change the row; in a form: save")),
            Key("Ctrl+P", translate("Keys", "Products: new price; suppliers: new terms")),
            Key("Ctrl+E", translate("Keys", "Products: in which offices; suppliers: their products")),
            Key("Ctrl+E", translate("Keys", "Quick items to complete: make a card of it")),
            Key("Ctrl+D", translate("Keys", "Products: new, like this one")),
            Key("Delete", translate("Keys", "Retire the row")),
            Key("Insert", translate("Keys", "Bring the row back")),
            Key("H", translate("Keys", "History of the row: who, when, what")),
            Key("Ctrl+Up", translate("Keys", "Categories: one place up")),
            Key("Ctrl+Down", translate("Keys", "Categories: one place down")),
            Key("Ctrl+R", translate("Keys", "Show what is retired or over, too")),
            Key("Ctrl+O", translate("Keys", "Import a file")),
            Key("Ctrl+S", translate("Keys", "Export the catalogue")),
            Key("Escape", translate("Keys", "Leave the form, or close the message")),
        )

    def makers(self) -> tuple[Callable[[CataloguePage], Part], ...]:
        """How each section is made."""
        from bitdesk.ui.pages.catalogue.categories import CategoriesSection
        from bitdesk.ui.pages.catalogue.imports import ImportSection
        from bitdesk.ui.pages.catalogue.products import ProductsSection
        from bitdesk.ui.pages.catalogue.quick_items import QuickItemsSection
        from bitdesk.ui.pages.catalogue.shop import ShopSettings
        from bitdesk.ui.pages.catalogue.suppliers import SuppliersSection
        from bitdesk.ui.pages.catalogue.vat import VatSection

        return (
            ProductsSection, CategoriesSection, SuppliersSection, VatSection, QuickItemsSection, ShopSettings,
            ImportSection,
        )  # fmt: skip

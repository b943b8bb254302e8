"""The page of what the shop sells: a section for each noun, under tabs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from bitdesk.ui.page import Key, Page, Surroundings
from bitdesk.ui.pages.catalogue.section import ShopSection
from bitdesk.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from bitdesk.ui.pages.catalogue.imports import ImportSection

TABLES = frozenset(
    {
        "category", "supplier", "supplier_terms", "product", "product_price", "vat_rate", "assortment", "quick_item",
        "quick_item_link", "organisation", "office", "contact_details", "sale", "correspondent",
    }
)  # fmt: skip
PRODUCTS, CATEGORIES, SUPPLIERS, VAT, QUICK_ITEMS, SHOP, IMPORT = range(7)


class Part(Protocol):
    """What the page asks of what stands under a tab."""

    def shown(self) -> None:
        """Show it as it is now, and bring the keyboard there."""

    def refresh(self) -> None:
        """Ask again."""

    def is_changed(self) -> bool:
        """Return whether it holds what is not saved."""


class CataloguePage(Page):
    """Everything about the shop that flows down to the desks."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        translate = QCoreApplication.translate
        self.tabs = Tabs(
            translate("CataloguePage", "What the shop sells"),
            (
                translate("CataloguePage", "Products"),
                translate("CataloguePage", "Categories"),
                translate("CataloguePage", "Suppliers"),
                translate("CataloguePage", "VAT"),
                translate("CataloguePage", "To complete"),
                translate("CataloguePage", "The shop"),
                translate("CataloguePage", "Import"),
            ),
            self,
        )
        self.tabs.chosen.connect(self.choose)
        self.stack = QStackedWidget(self)
        self.sections: dict[int, QWidget] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self.tabs)
        layout.addWidget(self.stack, 1)
        for key, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            QShortcut(QKeySequence(key), self, partial(self._step, step))
        QShortcut(QKeySequence("Ctrl+O"), self, self.choose_file)

    @property
    def part(self) -> Part | None:
        """What stands under the chosen tab."""
        widget = self.stack.currentWidget()
        return cast("Part", widget) if widget is not None else None

    def choose(self, place: int) -> None:
        """Bring a section to the front."""
        if self.around.desk is None:
            return
        if place not in self.sections:
            section = self.sections[place] = _makers()[place](self)
            self.stack.addWidget(section)
            if isinstance(section, ShopSection):
                section.export_asked.connect(self.export)
        self.tabs.choose(place)
        self.stack.setCurrentWidget(self.sections[place])
        cast("Part", self.sections[place]).shown()

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

    def _step(self, step: int) -> None:
        self.choose((self.tabs.place + step) % len(self.tabs.buttons))

    def opened(self) -> None:
        """Show the section that was asked for before the file was open."""
        if self.isVisible():
            self.choose(self.tabs.place)

    def shown(self) -> None:
        """Show the section as it is now."""
        self.choose(self.tabs.place)

    def changed(self, tables: frozenset[str]) -> None:
        """Ask again, unless something is being written."""
        if tables & TABLES and self.isVisible() and self.part is not None:
            self.part.refresh()

    def unsaved(self) -> bool:
        """Whether a form holds what is not saved."""
        return any(cast("Part", section).is_changed() for section in self.sections.values())

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Escape closes the message."""
        if event.key() == Qt.Key.Key_Escape:
            self.around.banner.dismiss()
            return True
        return False

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
            Key("Ctrl+PgDown", translate("Keys", "The next section")),
            Key("Ctrl+PgUp", translate("Keys", "The section before")),
            Key("Ctrl+F", translate("Keys", "Products: search")),
            Key("Ctrl+N", translate("Keys", "New")),
            Key("Return", translate("Keys", "Change the row; in a form: save")),
            Key("Ctrl+P", translate("Keys", "Products: new price; suppliers: new terms")),
            Key("Ctrl+E", translate("Keys", "Products: in which offices; to complete: make a card of it")),
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


def _makers() -> tuple[Callable[[CataloguePage], QWidget], ...]:
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

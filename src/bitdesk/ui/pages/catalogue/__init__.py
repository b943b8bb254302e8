"""What the shop sells: products, categories, suppliers, VAT, what is to complete, the shop itself, imports."""

from bitdesk.ui.pages.catalogue.page import CataloguePage

__all__ = ["CataloguePage"]

"""What the head office decides about the shop: shelves, suppliers, products, prices, VAT, assortment, the shop itself.

A row is never deleted: it is changed, retired or brought back. Prices, terms and rates are followed by new ones.
"""

from bitdesk.contacts import ContactCard
from bitdesk.services.catalogue.assortments import set_assortment
from bitdesk.services.catalogue.categories import add_category, add_usual_categories, change_category, move_category
from bitdesk.services.catalogue.imports import import_products, preview_products
from bitdesk.services.catalogue.prices import set_price, set_vat_rate
from bitdesk.services.catalogue.products import add_product, change_product
from bitdesk.services.catalogue.quick_items import add_product_of, link_quick_item
from bitdesk.services.catalogue.retiring import bring_back, retire
from bitdesk.services.catalogue.shop import set_shop
from bitdesk.services.catalogue.suppliers import add_supplier, change_supplier, set_terms

__all__ = [
    "ContactCard",
    "add_category",
    "add_product",
    "add_product_of",
    "add_supplier",
    "add_usual_categories",
    "bring_back",
    "change_category",
    "change_product",
    "change_supplier",
    "import_products",
    "link_quick_item",
    "move_category",
    "preview_products",
    "retire",
    "set_assortment",
    "set_price",
    "set_shop",
    "set_terms",
    "set_vat_rate",
]

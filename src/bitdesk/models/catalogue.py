"""What is sold: categories, suppliers and their terms, products and their prices, VAT rates, the offices' assortment.

The head office writes all of it. Prices, terms and rates have a first day and are never changed: a new one follows.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from bitdesk.models.base import STRICT, Base, Id, Journaled
from bitdesk.values import Audience


class Category(Journaled, Base):
    """A shelf of the shop; `colour` is `#rrggbb`."""

    __tablename__ = "category"
    __table_args__ = STRICT
    audience = Audience.EVERYONE

    code: Mapped[str]
    label_fr: Mapped[str]
    label_en: Mapped[str]
    colour: Mapped[str | None]
    rank: Mapped[int]
    retired_on: Mapped[str | None]


class VatRate(Journaled, Base):
    """What a VAT code (`reduced`, `standard`…) means from a day on, in basis points: 550 is 5.5 %."""

    __tablename__ = "vat_rate"
    __table_args__ = (CheckConstraint("vat_bp BETWEEN 0 AND 10000", name="vat_bp"), STRICT)
    audience = Audience.EVERYONE

    code: Mapped[str]
    from_on: Mapped[str]
    vat_bp: Mapped[int]


class Supplier(Journaled, Base):
    """Somebody whose goods the shop sells: bought, or on consignment. Who to write to stands in `contact_details`."""

    __tablename__ = "supplier"
    __table_args__ = (CheckConstraint("consignment IN (0, 1)", name="consignment"), STRICT)
    audience = Audience.EVERYONE

    code: Mapped[str]
    name: Mapped[str]
    consignment: Mapped[int]
    contact_id: Mapped[bytes | None] = mapped_column(Id)
    note: Mapped[str | None]
    retired_on: Mapped[str | None]


class SupplierTerms(Journaled, Base):
    """What the shop keeps of a depositor's sales from a day on, in basis points: 3000 is 30 %.

    NULL: no commission, the depositor is owed each product's deposit price (`product_price.cost_cents`).
    """

    __tablename__ = "supplier_terms"
    __table_args__ = (CheckConstraint("commission_bp BETWEEN 0 AND 10000", name="commission_bp"), STRICT)
    audience = Audience.EVERYONE

    supplier_id: Mapped[bytes] = mapped_column(Id, ForeignKey("supplier.id"))
    from_on: Mapped[str]
    commission_bp: Mapped[int | None]


class Product(Journaled, Base):
    """Something that the shop sells.

    `is_book`: its price is the publisher's, less 5 % at most. `is_button`: it has a button on the till, for what
    bears no barcode. `needs_receipt`: the law wants a receipt printed, asked for or not. `code` is the shop's own.
    """

    __tablename__ = "product"
    __table_args__ = (
        CheckConstraint("consignment IN (0, 1)", name="consignment"),
        CheckConstraint("is_book IN (0, 1)", name="is_book"),
        CheckConstraint("is_button IN (0, 1)", name="is_button"),
        CheckConstraint("needs_receipt IN (0, 1)", name="needs_receipt"),
        STRICT,
    )
    audience = Audience.EVERYONE

    code: Mapped[str]
    label: Mapped[str]
    ean: Mapped[str | None]
    category_id: Mapped[bytes | None] = mapped_column(Id)
    supplier_id: Mapped[bytes | None] = mapped_column(Id)
    vat_code: Mapped[str]
    consignment: Mapped[int]
    is_book: Mapped[int]
    is_button: Mapped[int]
    needs_receipt: Mapped[int]
    colour: Mapped[str | None]
    rank: Mapped[int | None]
    note: Mapped[str | None]
    retired_on: Mapped[str | None]


class ProductPrice(Journaled, Base):
    """What a product costs from a day on, VAT included, in cents.

    `publisher_cents` is a book's fixed price. `cost_cents` is what the shop pays for one: the purchase price without
    VAT, or the deposit price of what is on consignment.
    """

    __tablename__ = "product_price"
    __table_args__ = (
        CheckConstraint("price_cents >= 0", name="price_cents"),
        CheckConstraint("publisher_cents >= 0", name="publisher_cents"),
        CheckConstraint("cost_cents >= 0", name="cost_cents"),
        Index("ix_product_price_product_id_from_on", "product_id", "from_on"),
        STRICT,
    )
    audience = Audience.EVERYONE

    product_id: Mapped[bytes] = mapped_column(Id, ForeignKey("product.id"))
    from_on: Mapped[str]
    price_cents: Mapped[int]
    publisher_cents: Mapped[int | None]
    cost_cents: Mapped[int | None]


class Assortment(Journaled, Base):
    """A product belongs to an office's shelves, all year or in a season, and is ordered again at a level.

    The season is days of the year, `MM-DD`; one that begins after it ends runs over the new year.
    """

    __tablename__ = "assortment"
    __table_args__ = (CheckConstraint("reorder_level >= 0", name="reorder_level"), STRICT)
    audience = Audience.EVERYONE

    product_id: Mapped[bytes] = mapped_column(Id, ForeignKey("product.id"))
    office_id: Mapped[bytes] = mapped_column(Id)
    season_from: Mapped[str | None]
    season_until: Mapped[str | None]
    reorder_level: Mapped[int | None]
    retired_on: Mapped[str | None]


class QuickItemLink(Journaled, Base):
    """The head office says which product a quick item is; the link with the greatest `step` counts.

    The product's shelf, supplier and consignment are copied when it is linked, as a sold line copies them: what was
    sold stays its depositor's when the card changes. NULL where the item is no product.
    """

    __tablename__ = "quick_item_link"
    __table_args__ = (
        CheckConstraint("consignment IN (0, 1)", name="consignment"),
        Index("ix_quick_item_link_quick_item_id", "quick_item_id", "step"),
        STRICT,
    )
    audience = Audience.EVERYONE

    quick_item_id: Mapped[bytes] = mapped_column(Id)
    product_id: Mapped[bytes | None] = mapped_column(Id)
    category_id: Mapped[bytes | None] = mapped_column(Id)
    supplier_id: Mapped[bytes | None] = mapped_column(Id)
    consignment: Mapped[int | None]
    step: Mapped[int]

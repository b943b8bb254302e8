"""What comes into the shop and leaves it. A level is the sum of its movements, never a stored number.

Everything but a stock count's heading is append-only, and every desk receives it: each office sees the others' levels.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from bitdesk.models.base import STRICT, Base, Id, Journaled, Json
from bitdesk.values import Audience


class StockMovement(Journaled, Base):
    """So many of a product more (or, negative, fewer) in an office.

    `source_id` is the row that explains it: a sale's line, a delivery, a transfer's line or receipt, a count's line.
    `unit_cost_cents` is what one cost, without VAT, where it was bought.
    """

    __tablename__ = "stock_movement"
    __table_args__ = (
        CheckConstraint("quantity <> 0", name="quantity"),
        CheckConstraint("product_id IS NOT NULL OR quick_item_id IS NOT NULL", name="item"),
        Index("ix_stock_movement_product_id", "product_id", "office_id", "quantity"),
        Index("ix_stock_movement_office_id_moved_on", "office_id", "moved_on"),
        STRICT,
    )
    audience = Audience.EVERYONE
    append_only = True

    office_id: Mapped[bytes] = mapped_column(Id)
    product_id: Mapped[bytes | None] = mapped_column(Id)
    quick_item_id: Mapped[bytes | None] = mapped_column(Id)
    kind: Mapped[str]
    quantity: Mapped[int]
    moved_at: Mapped[int]
    moved_on: Mapped[str]
    unit_cost_cents: Mapped[int | None]
    reason: Mapped[str | None]
    source_id: Mapped[bytes | None] = mapped_column(Id)


class Delivery(Journaled, Base):
    """A supplier brought or sent goods; its movements name it."""

    __tablename__ = "delivery"
    __table_args__ = STRICT
    audience = Audience.EVERYONE
    append_only = True

    office_id: Mapped[bytes] = mapped_column(Id)
    supplier_id: Mapped[bytes | None] = mapped_column(Id)
    delivered_on: Mapped[str]
    reference: Mapped[str | None]
    note: Mapped[str | None]


class Transfer(Journaled, Base):
    """Goods sent from an office (`office_id`) to another."""

    __tablename__ = "transfer"
    __table_args__ = STRICT
    audience = Audience.EVERYONE
    append_only = True

    office_id: Mapped[bytes] = mapped_column(Id)
    to_office_id: Mapped[bytes] = mapped_column(Id)
    sent_at: Mapped[int]
    sent_on: Mapped[str]
    note: Mapped[str | None]


class TransferLine(Journaled, Base):
    """So many of a product in a transfer: in transit until the other office has received them."""

    __tablename__ = "transfer_line"
    __table_args__ = (
        CheckConstraint("quantity > 0", name="quantity"),
        CheckConstraint("product_id IS NOT NULL OR quick_item_id IS NOT NULL", name="item"),
        Index("ix_transfer_line_transfer_id", "transfer_id"),
        STRICT,
    )
    audience = Audience.EVERYONE
    append_only = True

    transfer_id: Mapped[bytes] = mapped_column(Id, ForeignKey("transfer.id"))
    product_id: Mapped[bytes | None] = mapped_column(Id)
    quick_item_id: Mapped[bytes | None] = mapped_column(Id)
    quantity: Mapped[int]


class TransferReceipt(Journaled, Base):
    """What an office received of a line; `is_complete` ends the line, and what is missing then is the difference."""

    __tablename__ = "transfer_receipt"
    __table_args__ = (
        CheckConstraint("quantity >= 0", name="quantity"),
        CheckConstraint("is_complete IN (0, 1)", name="is_complete"),
        Index("ix_transfer_receipt_transfer_line_id", "transfer_line_id"),
        STRICT,
    )
    audience = Audience.EVERYONE
    append_only = True

    office_id: Mapped[bytes] = mapped_column(Id)
    transfer_id: Mapped[bytes] = mapped_column(Id)
    transfer_line_id: Mapped[bytes] = mapped_column(Id)
    quantity: Mapped[int]
    is_complete: Mapped[int]
    received_at: Mapped[int]
    received_on: Mapped[str]
    reason: Mapped[str | None]


class StockCount(Journaled, Base):
    """Somebody counts the shelves of an office, of a category or of all.

    `heads` are the journals that the desk knew when it began (numbers by journal): until the office's other desks
    have sent what they recorded before, the count is provisional.
    """

    __tablename__ = "stock_count"
    __table_args__ = STRICT
    audience = Audience.EVERYONE

    office_id: Mapped[bytes] = mapped_column(Id)
    category_id: Mapped[bytes | None] = mapped_column(Id)
    started_at: Mapped[int]
    started_on: Mapped[str]
    heads: Mapped[dict[str, int]] = mapped_column(Json(dict[str, int]))
    finished_at: Mapped[int | None]


class StockCountLine(Journaled, Base):
    """So many of a product were counted where `expected` should have been; the movement of the difference names it."""

    __tablename__ = "stock_count_line"
    __table_args__ = (
        CheckConstraint("counted >= 0", name="counted"),
        Index("ix_stock_count_line_count_id", "count_id"),
        STRICT,
    )
    audience = Audience.EVERYONE
    append_only = True

    count_id: Mapped[bytes] = mapped_column(Id, ForeignKey("stock_count.id"))
    product_id: Mapped[bytes | None] = mapped_column(Id)
    quick_item_id: Mapped[bytes | None] = mapped_column(Id)
    counted: Mapped[int]
    expected: Mapped[int]
    counted_at: Mapped[int]


class ProductRequest(Journaled, Base):
    """A visitor asked for something that the shop lacks; `note_id` is the note of the liaison book it comes from."""

    __tablename__ = "product_request"
    __table_args__ = STRICT
    audience = Audience.OFFICE

    office_id: Mapped[bytes] = mapped_column(Id)
    label: Mapped[str]
    product_id: Mapped[bytes | None] = mapped_column(Id)
    requested_at: Mapped[int]
    requested_on: Mapped[str]
    voided_at: Mapped[int | None]
    note_id: Mapped[bytes | None] = mapped_column(Id)

"""What the till records. All of it but a set-aside basket is append-only: a correction is an opposite row.

Source of the rule: article 286, I-3° bis of the French tax code (CGI), BOI-TVA-DECLA-30-10-30.
Money is integer cents, VAT included unless said otherwise. Every row carries its office, which decides who sees it.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from bitdesk.models.base import STRICT, Base, Id, Journaled, Json
from bitdesk.values import Audience


class TillSession(Journaled, Base):
    """A drawer was opened with a float; its `closing` ends it.

    `pieces` is what was counted: pairs of a coin's or note's value in cents and how many.
    """

    __tablename__ = "till_session"
    __table_args__ = (
        CheckConstraint("float_cents >= 0", name="float_cents"),
        CheckConstraint("length(opened_on) = 10", name="opened_on"),
        STRICT,
    )
    audience = Audience.OFFICE
    append_only = True

    office_id: Mapped[bytes] = mapped_column(Id)
    opened_at: Mapped[int]
    opened_on: Mapped[str]
    float_cents: Mapped[int]
    pieces: Mapped[list[list[int]] | None] = mapped_column(Json(list[list[int]]))


class CashMovement(Journaled, Base):
    """Cash put into the drawer or taken out of it without a sale: `amount_cents` is negative when taken out."""

    __tablename__ = "cash_movement"
    __table_args__ = (Index("ix_cash_movement_session_id", "session_id"), STRICT)
    audience = Audience.OFFICE
    append_only = True

    office_id: Mapped[bytes] = mapped_column(Id)
    session_id: Mapped[bytes] = mapped_column(Id, ForeignKey("till_session.id"))
    kind: Mapped[str]
    amount_cents: Mapped[int]
    moved_at: Mapped[int]
    reason: Mapped[str | None]


class CashCount(Journaled, Base):
    """Somebody counted the drawer; `expected_cents` is what should have been there, `corrects_id` a count before."""

    __tablename__ = "cash_count"
    __table_args__ = (Index("ix_cash_count_session_id", "session_id"), STRICT)
    audience = Audience.OFFICE
    append_only = True

    office_id: Mapped[bytes] = mapped_column(Id)
    session_id: Mapped[bytes] = mapped_column(Id, ForeignKey("till_session.id"))
    purpose: Mapped[str]
    counted_at: Mapped[int]
    pieces: Mapped[list[list[int]] | None] = mapped_column(Json(list[list[int]]))
    counted_cents: Mapped[int]
    expected_cents: Mapped[int]
    corrects_id: Mapped[bytes | None] = mapped_column(Id)
    reason: Mapped[str | None]


class QuickItem(Journaled, Base):
    """Something sold without a product card: the head office says later which product it is."""

    __tablename__ = "quick_item"
    __table_args__ = STRICT
    audience = Audience.EVERYONE

    office_id: Mapped[bytes] = mapped_column(Id)
    ean: Mapped[str | None]
    label: Mapped[str]
    price_cents: Mapped[int]
    vat_code: Mapped[str]
    supplier_id: Mapped[bytes | None] = mapped_column(Id)
    created_on: Mapped[str]


class Basket(Journaled, Base):
    """A basket that was set aside, unpaid; `outcome` says what became of it. `lines` are JSON objects."""

    __tablename__ = "basket"
    __table_args__ = STRICT
    audience = Audience.OFFICE

    office_id: Mapped[bytes] = mapped_column(Id)
    label: Mapped[str | None]
    lines: Mapped[list[dict[str, Any]]] = mapped_column(Json(list[dict[str, Any]]))
    total_cents: Mapped[int]
    suspended_at: Mapped[int]
    ended_at: Mapped[int | None]
    outcome: Mapped[str | None]


class Sale(Journaled, Base):
    """A ticket. `number` has no gap within its desk's journal; training tickets have numbers of their own.

    `refunds_id` names the ticket that this one takes back. `vat_exempt`: the organisation was not liable to VAT.
    """

    __tablename__ = "sale"
    __table_args__ = (
        CheckConstraint("training IN (0, 1)", name="training"),
        CheckConstraint("vat_exempt IN (0, 1)", name="vat_exempt"),
        CheckConstraint("number > 0", name="number"),
        CheckConstraint("length(sold_on) = 10", name="sold_on"),
        Index("ix_sale_desk_id_number", "desk_id", "training", "number"),
        Index("ix_sale_office_id_sold_on", "office_id", "sold_on"),
        Index("ix_sale_session_id", "session_id"),
        Index("ix_sale_refunds_id", "refunds_id"),
        STRICT,
    )
    audience = Audience.OFFICE
    append_only = True

    office_id: Mapped[bytes] = mapped_column(Id)
    session_id: Mapped[bytes | None] = mapped_column(Id, ForeignKey("till_session.id"))
    number: Mapped[int]
    training: Mapped[int]
    sold_at: Mapped[int]
    sold_on: Mapped[str]
    total_cents: Mapped[int]
    vat_exempt: Mapped[int]
    refunds_id: Mapped[bytes | None] = mapped_column(Id)
    reason: Mapped[str | None]
    visit_id: Mapped[bytes | None] = mapped_column(Id)
    basket_id: Mapped[bytes | None] = mapped_column(Id)


class SaleLine(Journaled, Base):
    """A line of a ticket, with all that it was at that moment: nothing is looked up again later.

    `total_cents` is `quantity` times `unit_cents` less both discounts, and contains `vat_cents`. A line of a refund
    has a negative quantity and names the line that it takes back.
    """

    __tablename__ = "sale_line"
    __table_args__ = (
        CheckConstraint("quantity <> 0", name="quantity"),
        CheckConstraint("consignment IN (0, 1)", name="consignment"),
        Index("ix_sale_line_sale_id", "sale_id"),
        Index("ix_sale_line_product_id", "product_id"),
        STRICT,
    )
    audience = Audience.OFFICE
    append_only = True

    office_id: Mapped[bytes] = mapped_column(Id)
    sale_id: Mapped[bytes] = mapped_column(Id, ForeignKey("sale.id"))
    position: Mapped[int]
    product_id: Mapped[bytes | None] = mapped_column(Id)
    quick_item_id: Mapped[bytes | None] = mapped_column(Id)
    category_id: Mapped[bytes | None] = mapped_column(Id)
    supplier_id: Mapped[bytes | None] = mapped_column(Id)
    consignment: Mapped[int]
    label: Mapped[str]
    ean: Mapped[str | None]
    quantity: Mapped[int]
    unit_cents: Mapped[int]
    discount_cents: Mapped[int]
    ticket_discount_cents: Mapped[int]
    discount_reason: Mapped[str | None]
    total_cents: Mapped[int]
    vat_bp: Mapped[int]
    vat_cents: Mapped[int]
    refunds_line_id: Mapped[bytes | None] = mapped_column(Id)


class Payment(Journaled, Base):
    """How a ticket, or a part of it, was paid; `given_cents` is the cash handed over, the change is what it exceeds."""

    __tablename__ = "payment"
    __table_args__ = (Index("ix_payment_sale_id", "sale_id"), STRICT)
    audience = Audience.OFFICE
    append_only = True

    office_id: Mapped[bytes] = mapped_column(Id)
    sale_id: Mapped[bytes] = mapped_column(Id, ForeignKey("sale.id"))
    position: Mapped[int]
    method: Mapped[str]
    amount_cents: Mapped[int]
    given_cents: Mapped[int | None]


class ReceiptPrint(Journaled, Base):
    """A receipt was asked for: the first `copy` is 1, every later one is marked DUPLICATA."""

    __tablename__ = "receipt_print"
    __table_args__ = (Index("ix_receipt_print_sale_id", "sale_id"), STRICT)
    audience = Audience.OFFICE
    append_only = True

    office_id: Mapped[bytes] = mapped_column(Id)
    sale_id: Mapped[bytes] = mapped_column(Id, ForeignKey("sale.id"))
    copy: Mapped[int]
    means: Mapped[str]
    printed_at: Mapped[int]


class TillEvent(Journaled, Base):
    """Something else that the till must keep a trace of: a line removed before payment, the drawer opened by hand."""

    __tablename__ = "till_event"
    __table_args__ = STRICT
    audience = Audience.OFFICE
    append_only = True

    office_id: Mapped[bytes] = mapped_column(Id)
    session_id: Mapped[bytes | None] = mapped_column(Id)
    kind: Mapped[str]
    happened_at: Mapped[int]
    detail: Mapped[str | None]
    amount_cents: Mapped[int | None]


class Closing(Journaled, Base):
    """The totals of a till session (`day`), of a month's or of a year's closings, frozen.

    What it holds is named, never chosen by a date: `covers` lists the tickets of a day's closing, the day closings of
    a month's, the month closings of a year's. `previous_ids` are the closings of its kind that it follows: one as a
    rule, several once the branches of a copied file have met. The perpetual totals are those of everything held by it
    and by all it follows, each ticket once; refunds are kept apart and never subtracted from `perpetual_cents`.
    `by_vat` has rows of rate (basis points), total with VAT, total without, VAT; `by_method` cents by method.
    `head_seq` and `head_hash` are the last entry of the desk's journal before the closing.
    """

    __tablename__ = "closing"
    __table_args__ = (
        Index("ix_closing_desk_id_kind_number", "desk_id", "kind", "number"),
        Index("ix_closing_session_id", "session_id"),
        STRICT,
    )
    audience = Audience.OFFICE
    append_only = True

    office_id: Mapped[bytes] = mapped_column(Id)
    kind: Mapped[str]
    number: Mapped[int]
    period: Mapped[str]
    session_id: Mapped[bytes | None] = mapped_column(Id, ForeignKey("till_session.id"))
    closed_at: Mapped[int]
    closed_on: Mapped[str]
    covers: Mapped[list[str]] = mapped_column(Json(list[str]))
    previous_ids: Mapped[list[str]] = mapped_column(Json(list[str]))
    first_number: Mapped[int | None]
    last_number: Mapped[int | None]
    sales: Mapped[int]
    refunds: Mapped[int]
    sales_cents: Mapped[int]
    refunds_cents: Mapped[int]
    total_cents: Mapped[int]
    by_vat: Mapped[list[list[int]]] = mapped_column(Json(list[list[int]]))
    by_method: Mapped[dict[str, int]] = mapped_column(Json(dict[str, int]))
    perpetual_cents: Mapped[int]
    perpetual_refunds_cents: Mapped[int]
    float_cents: Mapped[int | None]
    expected_cents: Mapped[int | None]
    counted_cents: Mapped[int | None]
    reason: Mapped[str | None]
    head_seq: Mapped[int]
    head_hash: Mapped[str]

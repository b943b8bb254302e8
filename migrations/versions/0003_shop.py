"""The shop: catalogue, till, stock, suppliers, and what is kept of them.

Revision: 0003
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

REVISABLE = (
    "category",
    "vat_rate",
    "supplier",
    "supplier_terms",
    "product",
    "product_price",
    "assortment",
    "quick_item_link",
    "quick_item",
    "basket",
    "stock_count",
    "product_request",
    "contact",
    "contact_details",
)
APPEND_ONLY = (
    "till_session",
    "cash_movement",
    "cash_count",
    "sale",
    "sale_line",
    "payment",
    "receipt_print",
    "till_event",
    "closing",
    "stock_movement",
    "delivery",
    "transfer",
    "transfer_line",
    "transfer_receipt",
    "stock_count_line",
    "payout",
    "import_batch",
    "archive_key",
    "archive",
)
"""Tables of money and goods: a row is never revised, a correction is an opposite row."""

ORGANISATION = ("address", "siret", "vat_number", "vat_liable_from", "receipt_note", "accounts")


def _journaled(name: str, *columns: sa.Column[Any] | sa.Constraint) -> None:
    """Create a journaled table: its header, then the columns of its payloads."""
    op.create_table(
        name,
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("desk_id", sa.LargeBinary(16), nullable=False),
        sa.Column("author_id", sa.LargeBinary(16), nullable=True),
        *columns,
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        sqlite_strict=True,
    )


def upgrade() -> None:
    for column in ORGANISATION:
        op.add_column(
            "organisation", sa.Column(column, sa.Text() if column == "accounts" else sa.String(), nullable=True)
        )
    _create_catalogue()
    _create_till()
    _create_stock()
    _create_accounts()
    if op.get_bind().dialect.name == "sqlite":
        _protect()


def _create_catalogue() -> None:
    _journaled(
        "category",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("label_fr", sa.String(), nullable=False),
        sa.Column("label_en", sa.String(), nullable=False),
        sa.Column("colour", sa.String(), nullable=True),
        sa.Column("rank", sa.BigInteger(), nullable=False),
        sa.Column("retired_on", sa.String(), nullable=True),
    )
    _journaled(
        "vat_rate",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("from_on", sa.String(), nullable=False),
        sa.Column("vat_bp", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("vat_bp BETWEEN 0 AND 10000", name=op.f("ck_vat_rate_vat_bp")),
    )
    _journaled(
        "supplier",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("consignment", sa.BigInteger(), nullable=False),
        sa.Column("contact_id", sa.LargeBinary(16), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("retired_on", sa.String(), nullable=True),
        sa.CheckConstraint("consignment IN (0, 1)", name=op.f("ck_supplier_consignment")),
    )
    _journaled(
        "supplier_terms",
        sa.Column("supplier_id", sa.LargeBinary(16), nullable=False),
        sa.Column("from_on", sa.String(), nullable=False),
        sa.Column("commission_bp", sa.BigInteger(), nullable=True),
        sa.CheckConstraint("commission_bp BETWEEN 0 AND 10000", name=op.f("ck_supplier_terms_commission_bp")),
        sa.ForeignKeyConstraint(["supplier_id"], ["supplier.id"], name=op.f("fk_supplier_terms_supplier_id_supplier")),
    )
    _journaled(
        "product",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("ean", sa.String(), nullable=True),
        sa.Column("category_id", sa.LargeBinary(16), nullable=True),
        sa.Column("supplier_id", sa.LargeBinary(16), nullable=True),
        sa.Column("vat_code", sa.String(), nullable=False),
        sa.Column("consignment", sa.BigInteger(), nullable=False),
        sa.Column("is_book", sa.BigInteger(), nullable=False),
        sa.Column("is_button", sa.BigInteger(), nullable=False),
        sa.Column("needs_receipt", sa.BigInteger(), nullable=False),
        sa.Column("colour", sa.String(), nullable=True),
        sa.Column("rank", sa.BigInteger(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("retired_on", sa.String(), nullable=True),
        sa.CheckConstraint("consignment IN (0, 1)", name=op.f("ck_product_consignment")),
        sa.CheckConstraint("is_book IN (0, 1)", name=op.f("ck_product_is_book")),
        sa.CheckConstraint("is_button IN (0, 1)", name=op.f("ck_product_is_button")),
        sa.CheckConstraint("needs_receipt IN (0, 1)", name=op.f("ck_product_needs_receipt")),
    )
    _journaled(
        "product_price",
        sa.Column("product_id", sa.LargeBinary(16), nullable=False),
        sa.Column("from_on", sa.String(), nullable=False),
        sa.Column("price_cents", sa.BigInteger(), nullable=False),
        sa.Column("publisher_cents", sa.BigInteger(), nullable=True),
        sa.Column("cost_cents", sa.BigInteger(), nullable=True),
        sa.CheckConstraint("cost_cents >= 0", name=op.f("ck_product_price_cost_cents")),
        sa.CheckConstraint("price_cents >= 0", name=op.f("ck_product_price_price_cents")),
        sa.CheckConstraint("publisher_cents >= 0", name=op.f("ck_product_price_publisher_cents")),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name=op.f("fk_product_price_product_id_product")),
    )
    op.create_index("ix_product_price_product_id_from_on", "product_price", ["product_id", "from_on"])
    _journaled(
        "assortment",
        sa.Column("product_id", sa.LargeBinary(16), nullable=False),
        sa.Column("office_id", sa.LargeBinary(16), nullable=False),
        sa.Column("season_from", sa.String(), nullable=True),
        sa.Column("season_until", sa.String(), nullable=True),
        sa.Column("reorder_level", sa.BigInteger(), nullable=True),
        sa.Column("retired_on", sa.String(), nullable=True),
        sa.CheckConstraint("reorder_level >= 0", name=op.f("ck_assortment_reorder_level")),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name=op.f("fk_assortment_product_id_product")),
    )
    _journaled(
        "quick_item_link",
        sa.Column("quick_item_id", sa.LargeBinary(16), nullable=False),
        sa.Column("product_id", sa.LargeBinary(16), nullable=True),
        sa.Column("category_id", sa.LargeBinary(16), nullable=True),
        sa.Column("supplier_id", sa.LargeBinary(16), nullable=True),
        sa.Column("consignment", sa.BigInteger(), nullable=True),
        sa.Column("step", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("consignment IN (0, 1)", name=op.f("ck_quick_item_link_consignment")),
    )
    op.create_index("ix_quick_item_link_quick_item_id", "quick_item_link", ["quick_item_id", "step"])


def _create_till() -> None:
    _journaled(
        "till_session",
        sa.Column("office_id", sa.LargeBinary(16), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("opened_on", sa.String(), nullable=False),
        sa.Column("float_cents", sa.BigInteger(), nullable=False),
        sa.Column("pieces", sa.Text(), nullable=True),
        sa.CheckConstraint("float_cents >= 0", name=op.f("ck_till_session_float_cents")),
        sa.CheckConstraint("length(opened_on) = 10", name=op.f("ck_till_session_opened_on")),
    )
    _journaled(
        "cash_movement",
        sa.Column("office_id", sa.LargeBinary(16), nullable=False),
        sa.Column("session_id", sa.LargeBinary(16), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("amount_cents", sa.BigInteger(), nullable=False),
        sa.Column("moved_at", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["session_id"], ["till_session.id"], name=op.f("fk_cash_movement_session_id_till_session")
        ),
    )
    op.create_index("ix_cash_movement_session_id", "cash_movement", ["session_id"])
    _journaled(
        "cash_count",
        sa.Column("office_id", sa.LargeBinary(16), nullable=False),
        sa.Column("session_id", sa.LargeBinary(16), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("counted_at", sa.BigInteger(), nullable=False),
        sa.Column("pieces", sa.Text(), nullable=True),
        sa.Column("counted_cents", sa.BigInteger(), nullable=False),
        sa.Column("expected_cents", sa.BigInteger(), nullable=False),
        sa.Column("corrects_id", sa.LargeBinary(16), nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["session_id"], ["till_session.id"], name=op.f("fk_cash_count_session_id_till_session")
        ),
    )
    op.create_index("ix_cash_count_session_id", "cash_count", ["session_id"])
    _journaled(
        "quick_item",
        sa.Column("office_id", sa.LargeBinary(16), nullable=False),
        sa.Column("ean", sa.String(), nullable=True),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("price_cents", sa.BigInteger(), nullable=False),
        sa.Column("vat_code", sa.String(), nullable=False),
        sa.Column("supplier_id", sa.LargeBinary(16), nullable=True),
        sa.Column("created_on", sa.String(), nullable=False),
    )
    _journaled(
        "basket",
        sa.Column("office_id", sa.LargeBinary(16), nullable=False),
        sa.Column("label", sa.String(), nullable=True),
        sa.Column("lines", sa.Text(), nullable=False),
        sa.Column("total_cents", sa.BigInteger(), nullable=False),
        sa.Column("suspended_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=True),
    )
    _journaled(
        "sale",
        sa.Column("office_id", sa.LargeBinary(16), nullable=False),
        sa.Column("session_id", sa.LargeBinary(16), nullable=True),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("training", sa.BigInteger(), nullable=False),
        sa.Column("sold_at", sa.BigInteger(), nullable=False),
        sa.Column("sold_on", sa.String(), nullable=False),
        sa.Column("total_cents", sa.BigInteger(), nullable=False),
        sa.Column("vat_exempt", sa.BigInteger(), nullable=False),
        sa.Column("refunds_id", sa.LargeBinary(16), nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("visit_id", sa.LargeBinary(16), nullable=True),
        sa.Column("basket_id", sa.LargeBinary(16), nullable=True),
        sa.CheckConstraint("number > 0", name=op.f("ck_sale_number")),
        sa.CheckConstraint("length(sold_on) = 10", name=op.f("ck_sale_sold_on")),
        sa.CheckConstraint("training IN (0, 1)", name=op.f("ck_sale_training")),
        sa.CheckConstraint("vat_exempt IN (0, 1)", name=op.f("ck_sale_vat_exempt")),
        sa.ForeignKeyConstraint(["session_id"], ["till_session.id"], name=op.f("fk_sale_session_id_till_session")),
    )
    op.create_index("ix_sale_desk_id_number", "sale", ["desk_id", "training", "number"])
    op.create_index("ix_sale_office_id_sold_on", "sale", ["office_id", "sold_on"])
    op.create_index("ix_sale_refunds_id", "sale", ["refunds_id"])
    op.create_index("ix_sale_session_id", "sale", ["session_id"])
    _journaled(
        "sale_line",
        sa.Column("office_id", sa.LargeBinary(16), nullable=False),
        sa.Column("sale_id", sa.LargeBinary(16), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("product_id", sa.LargeBinary(16), nullable=True),
        sa.Column("quick_item_id", sa.LargeBinary(16), nullable=True),
        sa.Column("category_id", sa.LargeBinary(16), nullable=True),
        sa.Column("supplier_id", sa.LargeBinary(16), nullable=True),
        sa.Column("consignment", sa.BigInteger(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("ean", sa.String(), nullable=True),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("unit_cents", sa.BigInteger(), nullable=False),
        sa.Column("discount_cents", sa.BigInteger(), nullable=False),
        sa.Column("ticket_discount_cents", sa.BigInteger(), nullable=False),
        sa.Column("discount_reason", sa.String(), nullable=True),
        sa.Column("total_cents", sa.BigInteger(), nullable=False),
        sa.Column("vat_bp", sa.BigInteger(), nullable=False),
        sa.Column("vat_cents", sa.BigInteger(), nullable=False),
        sa.Column("refunds_line_id", sa.LargeBinary(16), nullable=True),
        sa.CheckConstraint("consignment IN (0, 1)", name=op.f("ck_sale_line_consignment")),
        sa.CheckConstraint("quantity <> 0", name=op.f("ck_sale_line_quantity")),
        sa.ForeignKeyConstraint(["sale_id"], ["sale.id"], name=op.f("fk_sale_line_sale_id_sale")),
    )
    op.create_index("ix_sale_line_product_id", "sale_line", ["product_id"])
    op.create_index("ix_sale_line_sale_id", "sale_line", ["sale_id"])
    _journaled(
        "payment",
        sa.Column("office_id", sa.LargeBinary(16), nullable=False),
        sa.Column("sale_id", sa.LargeBinary(16), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("method", sa.String(), nullable=False),
        sa.Column("amount_cents", sa.BigInteger(), nullable=False),
        sa.Column("given_cents", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["sale_id"], ["sale.id"], name=op.f("fk_payment_sale_id_sale")),
    )
    op.create_index("ix_payment_sale_id", "payment", ["sale_id"])
    _journaled(
        "receipt_print",
        sa.Column("office_id", sa.LargeBinary(16), nullable=False),
        sa.Column("sale_id", sa.LargeBinary(16), nullable=False),
        sa.Column("copy", sa.BigInteger(), nullable=False),
        sa.Column("means", sa.String(), nullable=False),
        sa.Column("printed_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["sale_id"], ["sale.id"], name=op.f("fk_receipt_print_sale_id_sale")),
    )
    op.create_index("ix_receipt_print_sale_id", "receipt_print", ["sale_id"])
    _journaled(
        "till_event",
        sa.Column("office_id", sa.LargeBinary(16), nullable=False),
        sa.Column("session_id", sa.LargeBinary(16), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("happened_at", sa.BigInteger(), nullable=False),
        sa.Column("detail", sa.String(), nullable=True),
        sa.Column("amount_cents", sa.BigInteger(), nullable=True),
    )
    _journaled(
        "closing",
        sa.Column("office_id", sa.LargeBinary(16), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("period", sa.String(), nullable=False),
        sa.Column("session_id", sa.LargeBinary(16), nullable=True),
        sa.Column("closed_at", sa.BigInteger(), nullable=False),
        sa.Column("closed_on", sa.String(), nullable=False),
        sa.Column("covers", sa.Text(), nullable=False),
        sa.Column("previous_ids", sa.Text(), nullable=False),
        sa.Column("first_number", sa.BigInteger(), nullable=True),
        sa.Column("last_number", sa.BigInteger(), nullable=True),
        sa.Column("sales", sa.BigInteger(), nullable=False),
        sa.Column("refunds", sa.BigInteger(), nullable=False),
        sa.Column("sales_cents", sa.BigInteger(), nullable=False),
        sa.Column("refunds_cents", sa.BigInteger(), nullable=False),
        sa.Column("total_cents", sa.BigInteger(), nullable=False),
        sa.Column("by_vat", sa.Text(), nullable=False),
        sa.Column("by_method", sa.Text(), nullable=False),
        sa.Column("perpetual_cents", sa.BigInteger(), nullable=False),
        sa.Column("perpetual_refunds_cents", sa.BigInteger(), nullable=False),
        sa.Column("float_cents", sa.BigInteger(), nullable=True),
        sa.Column("expected_cents", sa.BigInteger(), nullable=True),
        sa.Column("counted_cents", sa.BigInteger(), nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("head_seq", sa.BigInteger(), nullable=False),
        sa.Column("head_hash", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["session_id"], ["till_session.id"], name=op.f("fk_closing_session_id_till_session")),
    )
    op.create_index("ix_closing_desk_id_kind_number", "closing", ["desk_id", "kind", "number"])
    op.create_index("ix_closing_session_id", "closing", ["session_id"])


def _create_stock() -> None:
    _journaled(
        "stock_movement",
        sa.Column("office_id", sa.LargeBinary(16), nullable=False),
        sa.Column("product_id", sa.LargeBinary(16), nullable=True),
        sa.Column("quick_item_id", sa.LargeBinary(16), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("moved_at", sa.BigInteger(), nullable=False),
        sa.Column("moved_on", sa.String(), nullable=False),
        sa.Column("unit_cost_cents", sa.BigInteger(), nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("source_id", sa.LargeBinary(16), nullable=True),
        sa.CheckConstraint("product_id IS NOT NULL OR quick_item_id IS NOT NULL", name=op.f("ck_stock_movement_item")),
        sa.CheckConstraint("quantity <> 0", name=op.f("ck_stock_movement_quantity")),
    )
    op.create_index("ix_stock_movement_office_id_moved_on", "stock_movement", ["office_id", "moved_on"])
    op.create_index("ix_stock_movement_product_id", "stock_movement", ["product_id", "office_id", "quantity"])
    _journaled(
        "delivery",
        sa.Column("office_id", sa.LargeBinary(16), nullable=False),
        sa.Column("supplier_id", sa.LargeBinary(16), nullable=True),
        sa.Column("delivered_on", sa.String(), nullable=False),
        sa.Column("reference", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
    )
    _journaled(
        "transfer",
        sa.Column("office_id", sa.LargeBinary(16), nullable=False),
        sa.Column("to_office_id", sa.LargeBinary(16), nullable=False),
        sa.Column("sent_at", sa.BigInteger(), nullable=False),
        sa.Column("sent_on", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=True),
    )
    _journaled(
        "transfer_line",
        sa.Column("transfer_id", sa.LargeBinary(16), nullable=False),
        sa.Column("product_id", sa.LargeBinary(16), nullable=True),
        sa.Column("quick_item_id", sa.LargeBinary(16), nullable=True),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("product_id IS NOT NULL OR quick_item_id IS NOT NULL", name=op.f("ck_transfer_line_item")),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_transfer_line_quantity")),
        sa.ForeignKeyConstraint(["transfer_id"], ["transfer.id"], name=op.f("fk_transfer_line_transfer_id_transfer")),
    )
    op.create_index("ix_transfer_line_transfer_id", "transfer_line", ["transfer_id"])
    _journaled(
        "transfer_receipt",
        sa.Column("office_id", sa.LargeBinary(16), nullable=False),
        sa.Column("transfer_id", sa.LargeBinary(16), nullable=False),
        sa.Column("transfer_line_id", sa.LargeBinary(16), nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("is_complete", sa.BigInteger(), nullable=False),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.Column("received_on", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.CheckConstraint("is_complete IN (0, 1)", name=op.f("ck_transfer_receipt_is_complete")),
        sa.CheckConstraint("quantity >= 0", name=op.f("ck_transfer_receipt_quantity")),
    )
    op.create_index("ix_transfer_receipt_transfer_line_id", "transfer_receipt", ["transfer_line_id"])
    _journaled(
        "stock_count",
        sa.Column("office_id", sa.LargeBinary(16), nullable=False),
        sa.Column("category_id", sa.LargeBinary(16), nullable=True),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("started_on", sa.String(), nullable=False),
        sa.Column("heads", sa.Text(), nullable=False),
        sa.Column("finished_at", sa.BigInteger(), nullable=True),
    )
    _journaled(
        "stock_count_line",
        sa.Column("count_id", sa.LargeBinary(16), nullable=False),
        sa.Column("product_id", sa.LargeBinary(16), nullable=True),
        sa.Column("quick_item_id", sa.LargeBinary(16), nullable=True),
        sa.Column("counted", sa.BigInteger(), nullable=False),
        sa.Column("expected", sa.BigInteger(), nullable=False),
        sa.Column("counted_at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("counted >= 0", name=op.f("ck_stock_count_line_counted")),
        sa.ForeignKeyConstraint(
            ["count_id"], ["stock_count.id"], name=op.f("fk_stock_count_line_count_id_stock_count")
        ),
    )
    op.create_index("ix_stock_count_line_count_id", "stock_count_line", ["count_id"])
    _journaled(
        "product_request",
        sa.Column("office_id", sa.LargeBinary(16), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("product_id", sa.LargeBinary(16), nullable=True),
        sa.Column("requested_at", sa.BigInteger(), nullable=False),
        sa.Column("requested_on", sa.String(), nullable=False),
        sa.Column("voided_at", sa.BigInteger(), nullable=True),
    )


def _create_accounts() -> None:
    _journaled(
        "payout",
        sa.Column("supplier_id", sa.LargeBinary(16), nullable=False),
        sa.Column("paid_on", sa.String(), nullable=False),
        sa.Column("amount_cents", sa.BigInteger(), nullable=False),
        sa.Column("method", sa.String(), nullable=False),
        sa.Column("reference", sa.String(), nullable=True),
        sa.Column("from_on", sa.String(), nullable=True),
        sa.Column("until_on", sa.String(), nullable=True),
        sa.Column("corrects_id", sa.LargeBinary(16), nullable=True),
    )
    _journaled(
        "import_batch",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("imported_at", sa.BigInteger(), nullable=False),
        sa.Column("added", sa.BigInteger(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.Column("refused", sa.BigInteger(), nullable=False),
    )
    _journaled(
        "archive_key",
        sa.Column("public_key", sa.String(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
    )
    _journaled(
        "archive",
        sa.Column("year", sa.BigInteger(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("key_id", sa.LargeBinary(16), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
    )
    _journaled(
        "contact",
        sa.Column("office_id", sa.LargeBinary(16), nullable=True),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("ends_on", sa.String(), nullable=True),
    )
    _journaled(
        "contact_details",
        sa.Column("office_id", sa.LargeBinary(16), nullable=True),
        sa.Column("contact_id", sa.LargeBinary(16), nullable=False),
        sa.Column("name", sa.String(), nullable=True),
        sa.Column("company", sa.String(), nullable=True),
        sa.Column("email", sa.String(), nullable=True),
        sa.Column("phone", sa.String(), nullable=True),
        sa.Column("address", sa.String(), nullable=True),
        sa.Column("language", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_contact_details_contact_id_contact")),
    )


def _protect() -> None:
    for table in REVISABLE + APPEND_ONLY:
        op.execute(
            f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} "
            f"BEGIN SELECT RAISE(ABORT, 'a row of {table} is never deleted'); END"
        )
    for table in REVISABLE:
        op.execute(
            f"CREATE TRIGGER {table}_one_writer BEFORE UPDATE OF id, desk_id ON {table} "
            "WHEN NEW.id <> OLD.id OR NEW.desk_id <> OLD.desk_id "
            f"BEGIN SELECT RAISE(ABORT, 'a row of {table} keeps its id and its writer'); END"
        )
    for table in APPEND_ONLY:
        op.execute(
            f"CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} "
            f"BEGIN SELECT RAISE(ABORT, 'a row of {table} is never changed'); END"
        )


def downgrade() -> None:
    for table in reversed(
        (
            "category",
            "vat_rate",
            "supplier",
            "supplier_terms",
            "product",
            "product_price",
            "assortment",
            "quick_item_link",
            "till_session",
            "cash_movement",
            "cash_count",
            "quick_item",
            "basket",
            "sale",
            "sale_line",
            "payment",
            "receipt_print",
            "till_event",
            "closing",
            "stock_movement",
            "delivery",
            "transfer",
            "transfer_line",
            "transfer_receipt",
            "stock_count",
            "stock_count_line",
            "product_request",
            "payout",
            "import_batch",
            "archive_key",
            "archive",
            "contact",
            "contact_details",
        )
    ):
        op.drop_table(table)
    for column in ORGANISATION:
        op.drop_column("organisation", column)

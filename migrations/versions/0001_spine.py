"""The spine: reference rows, visits and opening days, the journal and the synchronisation.

Revision: 0001
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

JOURNALED = (
    "organisation",
    "office",
    "opening_hours",
    "workstation",
    "counselor",
    "topic",
    "outreach",
    "visit",
    "opening_day",
)

CHAINED = "seq, txn, last_of_txn, at_ms, kind, op, row_id, schema, author_id, payload_hash, hash"
"""What no update may touch; the origin may change (a fork is re-labelled), salt and payload may be erased."""


def upgrade() -> None:
    op.create_table(
        "correspondent",
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("desk_id", sa.LargeBinary(16), nullable=False),
        sa.Column("contact_at", sa.BigInteger(), nullable=False),
        sa.Column("clock_difference_ms", sa.BigInteger(), nullable=False),
        sa.Column("head_seq", sa.BigInteger(), nullable=False),
        sa.Column("head_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("schema", sa.BigInteger(), nullable=False),
        sa.Column("feed_epoch", sa.LargeBinary(16), nullable=True),
        sa.Column("feed_cursor", sa.BigInteger(), nullable=False),
        sa.Column("served_cursor", sa.BigInteger(), nullable=False),
        sa.Column("served_at", sa.BigInteger(), nullable=True),
        sa.Column("served_counter", sa.BigInteger(), nullable=False),
        sa.Column("served_seq", sa.BigInteger(), nullable=False),
        sa.Column("problem", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("address", name="pk_correspondent"),
        sqlite_strict=True,
    )
    op.create_table(
        "counselor",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("desk_id", sa.LargeBinary(16), nullable=False),
        sa.Column("author_id", sa.LargeBinary(16), nullable=True),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("starts_on", sa.String(), nullable=True),
        sa.Column("ends_on", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_counselor"),
        sqlite_strict=True,
    )
    op.create_table(
        "held",
        sa.Column("origin_id", sa.LargeBinary(16), nullable=False),
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("origin_id", "seq", name="pk_held"),
        sqlite_strict=True,
    )
    op.create_table(
        "identity",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("organisation_id", sa.LargeBinary(16), nullable=False),
        sa.Column("organisation_name", sa.String(), nullable=False),
        sa.Column("timezone", sa.String(), nullable=False),
        sa.Column("counts_from", sa.String(), nullable=False),
        sa.Column("desk_id", sa.LargeBinary(16), nullable=False),
        sa.Column("installation_id", sa.LargeBinary(16), nullable=False),
        sa.Column("office_id", sa.LargeBinary(16), nullable=True),
        sa.Column("head_office_address", sa.String(), nullable=False),
        sa.Column("receipts", sa.BigInteger(), nullable=False),
        sa.Column("feed_epoch", sa.LargeBinary(16), nullable=True),
        sa.Column("feed_cursor", sa.BigInteger(), nullable=False),
        sa.Column("ack_epoch", sa.LargeBinary(16), nullable=True),
        sa.Column("ack_counter", sa.BigInteger(), nullable=False),
        sa.Column("last_contact_at", sa.BigInteger(), nullable=True),
        sa.Column("last_answer_at", sa.BigInteger(), nullable=True),
        sa.Column("last_problem", sa.String(), nullable=True),
        sa.CheckConstraint("id = 1", name=op.f("ck_identity_one_row")),
        sa.PrimaryKeyConstraint("id", name="pk_identity"),
        sqlite_strict=True,
    )
    op.create_table(
        "journal",
        sa.Column("origin_id", sa.LargeBinary(16), nullable=False),
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("txn", sa.BigInteger(), nullable=False),
        sa.Column("last_of_txn", sa.BigInteger(), nullable=False),
        sa.Column("at_ms", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("op", sa.String(), nullable=False),
        sa.Column("row_id", sa.LargeBinary(16), nullable=False),
        sa.Column("schema", sa.BigInteger(), nullable=False),
        sa.Column("author_id", sa.LargeBinary(16), nullable=True),
        sa.Column("salt", sa.LargeBinary(length=16), nullable=True),
        sa.Column("payload", sa.LargeBinary(), nullable=True),
        sa.Column("payload_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("receipt_no", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("origin_id", "seq", name="pk_journal"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_journal_receipt_no",
        "journal",
        ["receipt_no"],
        unique=False,
        sqlite_where=sa.text("receipt_no IS NOT NULL"),
    )
    op.create_index("ix_journal_row_id", "journal", ["row_id"], unique=False)
    op.create_table(
        "office",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("desk_id", sa.LargeBinary(16), nullable=False),
        sa.Column("author_id", sa.LargeBinary(16), nullable=True),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=True),
        sa.Column("retired_on", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_office"),
        sqlite_strict=True,
    )
    op.create_table(
        "opening_day",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("desk_id", sa.LargeBinary(16), nullable=False),
        sa.Column("author_id", sa.LargeBinary(16), nullable=True),
        sa.Column("office_id", sa.LargeBinary(16), nullable=False),
        sa.Column("opened_on", sa.String(), nullable=False),
        sa.Column("periods", sa.Text(), nullable=True),
        sa.Column("zero_confirmed_at", sa.BigInteger(), nullable=True),
        sa.CheckConstraint("length(opened_on) = 10", name=op.f("ck_opening_day_opened_on")),
        sa.PrimaryKeyConstraint("id", name="pk_opening_day"),
        sqlite_strict=True,
    )
    op.create_index("ix_opening_day_office_id_opened_on", "opening_day", ["office_id", "opened_on"], unique=False)
    op.create_table(
        "organisation",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("desk_id", sa.LargeBinary(16), nullable=False),
        sa.Column("author_id", sa.LargeBinary(16), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("timezone", sa.String(), nullable=False),
        sa.Column("counts_from", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_organisation"),
        sqlite_strict=True,
    )
    op.create_table(
        "origin",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("desk_id", sa.LargeBinary(16), nullable=False),
        sa.Column("epoch", sa.BigInteger(), nullable=False),
        sa.Column("parent_id", sa.LargeBinary(16), nullable=True),
        sa.Column("parent_seq", sa.BigInteger(), nullable=True),
        sa.Column("head_seq", sa.BigInteger(), nullable=False),
        sa.Column("head_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("applied_seq", sa.BigInteger(), nullable=False),
        sa.Column("sent_seq", sa.BigInteger(), nullable=False),
        sa.Column("merged_seq", sa.BigInteger(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(length=32), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_origin"),
        sqlite_strict=True,
    )
    op.create_table(
        "outgoing",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("mailbox", sa.String(), nullable=False),
        sa.Column("origin_id", sa.LargeBinary(16), nullable=False),
        sa.Column("first_seq", sa.BigInteger(), nullable=False),
        sa.Column("last_seq", sa.BigInteger(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.Column("put_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("name", name="pk_outgoing"),
        sqlite_strict=True,
    )
    op.create_table(
        "outreach",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("desk_id", sa.LargeBinary(16), nullable=False),
        sa.Column("author_id", sa.LargeBinary(16), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("office_id", sa.LargeBinary(16), nullable=True),
        sa.Column("starts_on", sa.String(), nullable=False),
        sa.Column("ends_on", sa.String(), nullable=False),
        sa.Column("retired_on", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_outreach"),
        sqlite_strict=True,
    )
    op.create_table(
        "topic",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("desk_id", sa.LargeBinary(16), nullable=False),
        sa.Column("author_id", sa.LargeBinary(16), nullable=True),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("label_fr", sa.String(), nullable=False),
        sa.Column("label_en", sa.String(), nullable=False),
        sa.Column("rank", sa.BigInteger(), nullable=False),
        sa.Column("retired_on", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_topic"),
        sqlite_strict=True,
    )
    op.create_table(
        "visit",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("desk_id", sa.LargeBinary(16), nullable=False),
        sa.Column("author_id", sa.LargeBinary(16), nullable=True),
        sa.Column("office_id", sa.LargeBinary(16), nullable=False),
        sa.Column("outreach_id", sa.LargeBinary(16), nullable=True),
        sa.Column("visited_on", sa.String(), nullable=False),
        sa.Column("hour", sa.BigInteger(), nullable=True),
        sa.Column("visited_at", sa.BigInteger(), nullable=True),
        sa.Column("party_size", sa.BigInteger(), nullable=False),
        sa.Column("public", sa.String(), nullable=True),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column("department", sa.String(), nullable=True),
        sa.Column("topics", sa.Text(), nullable=True),
        sa.Column("entered", sa.String(), nullable=False),
        sa.Column("voided_at", sa.BigInteger(), nullable=True),
        sa.CheckConstraint(
            "department IS NULL OR (country IS NOT NULL AND country = 'FR')", name=op.f("ck_visit_department")
        ),
        sa.CheckConstraint("hour BETWEEN 0 AND 23", name=op.f("ck_visit_hour")),
        sa.CheckConstraint("length(visited_on) = 10", name=op.f("ck_visit_visited_on")),
        sa.CheckConstraint("party_size BETWEEN 1 AND 99", name=op.f("ck_visit_party_size")),
        sa.PrimaryKeyConstraint("id", name="pk_visit"),
        sqlite_strict=True,
    )
    op.create_index("ix_visit_office_id_visited_on", "visit", ["office_id", "visited_on"], unique=False)
    op.create_table(
        "opening_hours",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("desk_id", sa.LargeBinary(16), nullable=False),
        sa.Column("author_id", sa.LargeBinary(16), nullable=True),
        sa.Column("office_id", sa.LargeBinary(16), nullable=False),
        sa.Column("starts_on", sa.String(), nullable=False),
        sa.Column("ends_on", sa.String(), nullable=False),
        sa.Column("weekday", sa.BigInteger(), nullable=False),
        sa.Column("periods", sa.Text(), nullable=False),
        sa.Column("retired_on", sa.String(), nullable=True),
        sa.CheckConstraint("weekday BETWEEN 0 AND 6", name=op.f("ck_opening_hours_weekday")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name="fk_opening_hours_office_id_office"),
        sa.PrimaryKeyConstraint("id", name="pk_opening_hours"),
        sqlite_strict=True,
    )
    op.create_table(
        "workstation",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("desk_id", sa.LargeBinary(16), nullable=False),
        sa.Column("author_id", sa.LargeBinary(16), nullable=True),
        sa.Column("office_id", sa.LargeBinary(16), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("retired_on", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name="fk_workstation_office_id_office"),
        sa.PrimaryKeyConstraint("id", name="pk_workstation"),
        sqlite_strict=True,
    )
    if op.get_bind().dialect.name == "sqlite":
        _protect()


def _protect() -> None:
    for table in (*JOURNALED, "journal"):
        op.execute(
            f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} "
            f"BEGIN SELECT RAISE(ABORT, 'a row of {table} is never deleted'); END"
        )
    op.execute(
        f"CREATE TRIGGER journal_no_update BEFORE UPDATE OF {CHAINED} ON journal "
        "BEGIN SELECT RAISE(ABORT, 'an entry of the journal never changes'); END"
    )
    op.execute(
        "CREATE TRIGGER journal_erase_only BEFORE UPDATE OF salt, payload ON journal "
        "WHEN NEW.salt IS NOT NULL OR NEW.payload IS NOT NULL "
        "BEGIN SELECT RAISE(ABORT, 'a payload can be erased, never changed'); END"
    )
    for table in JOURNALED:
        op.execute(
            f"CREATE TRIGGER {table}_one_writer BEFORE UPDATE OF id, desk_id ON {table} "
            "WHEN NEW.id <> OLD.id OR NEW.desk_id <> OLD.desk_id "
            f"BEGIN SELECT RAISE(ABORT, 'a row of {table} keeps its id and its writer'); END"
        )


def downgrade() -> None:
    op.drop_table("workstation")
    op.drop_table("opening_hours")
    op.drop_index("ix_visit_office_id_visited_on", table_name="visit")
    op.drop_table("visit")
    op.drop_table("topic")
    op.drop_table("outreach")
    op.drop_table("outgoing")
    op.drop_table("origin")
    op.drop_table("organisation")
    op.drop_index("ix_opening_day_office_id_opened_on", table_name="opening_day")
    op.drop_table("opening_day")
    op.drop_table("office")
    op.drop_index("ix_journal_row_id", table_name="journal")
    op.drop_index("ix_journal_receipt_no", table_name="journal")
    op.drop_table("journal")
    op.drop_table("identity")
    op.drop_table("held")
    op.drop_table("counselor")
    op.drop_table("correspondent")

"""Branches of copied files, closed days, corrections by the head office, and parties that came together.

Revision: 0002
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

JOURNALED = ("junction", "closed_day", "visit_correction")

COUNTED_VISIT = """\
CREATE VIEW counted_visit AS
SELECT v.id, v.desk_id, v.author_id, v.office_id, v.outreach_id, v.visited_on, v.hour, v.visited_at, v.party_size,
       v.public, v.country, v.department, v.topics, v.entered, v.group_id, 0 AS corrected
FROM visit v
WHERE v.voided_at IS NULL AND NOT EXISTS (SELECT 1 FROM visit_correction c WHERE c.visit_id = v.id)
UNION ALL
SELECT v.id, v.desk_id, v.author_id, c.office_id, c.outreach_id, c.visited_on, c.hour,
       CAST(CASE WHEN c.visited_on = v.visited_on AND c.hour IS NOT DISTINCT FROM v.hour
                 THEN v.visited_at END AS BIGINT),
       c.party_size, c.public, c.country, c.department, c.topics, v.entered, v.group_id, 1
FROM visit_correction c JOIN visit v ON v.id = c.visit_id
WHERE c.voided = 0 AND NOT EXISTS (SELECT 1 FROM visit_correction later
                                   WHERE later.visit_id = c.visit_id AND (later.step, later.id) > (c.step, c.id))"""
"""The visits that count: a correction by the head office stands in the place of what the desk wrote."""


def _added() -> dict[str, tuple[sa.Column[Any], ...]]:
    """Return the columns added to each table; a batch rebuild, which these do not need, would drop the triggers."""
    return {
        "identity": (
            sa.Column("restored_at", sa.BigInteger(), nullable=True),
            sa.Column("feed_mark", sa.LargeBinary(32), nullable=True),
        ),
        "origin": (sa.Column("behind", sa.BigInteger(), nullable=True),),
        "correspondent": (
            sa.Column("claims", sa.String(), nullable=True),
            sa.Column("returned_epoch", sa.LargeBinary(16), nullable=True),
            sa.Column("known_since", sa.BigInteger(), nullable=True),
        ),
        "visit": (sa.Column("group_id", sa.LargeBinary(16), nullable=True),),
        "opening_day": (sa.Column("zero_hours", sa.Text(), nullable=True),),
    }


def upgrade() -> None:
    for table, columns in _added().items():
        for column in columns:
            op.add_column(table, column)
    _create_junction()
    _create_closed_day()
    _create_visit_correction()
    op.execute(COUNTED_VISIT)
    if op.get_bind().dialect.name == "sqlite":
        _protect()


def _create_junction() -> None:
    op.create_table(
        "junction",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("desk_id", sa.LargeBinary(16), nullable=False),
        sa.Column("author_id", sa.LargeBinary(16), nullable=True),
        sa.Column("shift", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_junction"),
        sqlite_strict=True,
    )


def _create_closed_day() -> None:
    op.create_table(
        "closed_day",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("desk_id", sa.LargeBinary(16), nullable=False),
        sa.Column("author_id", sa.LargeBinary(16), nullable=True),
        sa.Column("office_id", sa.LargeBinary(16), nullable=True),
        sa.Column("closed_on", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("retired_on", sa.String(), nullable=True),
        sa.CheckConstraint("length(closed_on) = 10", name=op.f("ck_closed_day_closed_on")),
        sa.PrimaryKeyConstraint("id", name="pk_closed_day"),
        sqlite_strict=True,
    )


def _create_visit_correction() -> None:
    op.create_table(
        "visit_correction",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("desk_id", sa.LargeBinary(16), nullable=False),
        sa.Column("author_id", sa.LargeBinary(16), nullable=True),
        sa.Column("visit_id", sa.LargeBinary(16), nullable=False),
        sa.Column("office_id", sa.LargeBinary(16), nullable=False),
        sa.Column("step", sa.BigInteger(), nullable=False),
        sa.Column("voided", sa.BigInteger(), nullable=False),
        sa.Column("outreach_id", sa.LargeBinary(16), nullable=True),
        sa.Column("visited_on", sa.String(), nullable=False),
        sa.Column("hour", sa.BigInteger(), nullable=True),
        sa.Column("party_size", sa.BigInteger(), nullable=False),
        sa.Column("public", sa.String(), nullable=True),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column("department", sa.String(), nullable=True),
        sa.Column("topics", sa.Text(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.CheckConstraint(
            "department IS NULL OR (country IS NOT NULL AND country = 'FR')",
            name=op.f("ck_visit_correction_department"),
        ),
        sa.CheckConstraint("hour BETWEEN 0 AND 23", name=op.f("ck_visit_correction_hour")),
        sa.CheckConstraint("length(visited_on) = 10", name=op.f("ck_visit_correction_visited_on")),
        sa.CheckConstraint("party_size BETWEEN 1 AND 99", name=op.f("ck_visit_correction_party_size")),
        sa.CheckConstraint("voided IN (0, 1)", name=op.f("ck_visit_correction_voided")),
        sa.PrimaryKeyConstraint("id", name="pk_visit_correction"),
        sqlite_strict=True,
    )
    op.create_index("ix_visit_correction_visit_id", "visit_correction", ["visit_id", "step"], unique=False)
    op.create_index(
        "ix_visit_correction_office_id_visited_on", "visit_correction", ["office_id", "visited_on"], unique=False
    )


def _protect() -> None:
    for table in JOURNALED:
        op.execute(
            f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} "
            f"BEGIN SELECT RAISE(ABORT, 'a row of {table} is never deleted'); END"
        )
        op.execute(
            f"CREATE TRIGGER {table}_one_writer BEFORE UPDATE OF id, desk_id ON {table} "
            "WHEN NEW.id <> OLD.id OR NEW.desk_id <> OLD.desk_id "
            f"BEGIN SELECT RAISE(ABORT, 'a row of {table} keeps its id and its writer'); END"
        )


def downgrade() -> None:
    op.execute("DROP VIEW counted_visit")
    op.drop_index("ix_visit_correction_office_id_visited_on", table_name="visit_correction")
    op.drop_index("ix_visit_correction_visit_id", table_name="visit_correction")
    for table in reversed(JOURNALED):
        op.drop_table(table)
    for table, columns in _added().items():
        for column in columns:
            op.drop_column(table, column.name)

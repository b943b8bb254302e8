"""Listening: liaison book, complaints, suggestions, reviews, questionnaires, enquiries, personal data.

Revision: 0004
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

REVISABLE = (
    "theme",
    "liaison_note",
    "liaison_reply",
    "note_read",
    "checklist_item",
    "checklist_tick",
    "complaint",
    "complaint_event",
    "suggestion",
    "suggestion_event",
    "review_site",
    "review_check",
    "review",
    "review_event",
    "reply_template",
    "quality_meeting",
    "corrective_action",
    "action_event",
    "criterion",
    "questionnaire_form",
    "questionnaire_response",
    "enquiry",
    "enquiry_event",
    "brochure",
    "brochure_level",
    "erasure_request",
    "setting",
)
APPEND_ONLY = (
    "brochure_movement",
    "erasure",
)
SEARCHED = ("liaison_note", "liaison_reply", "complaint", "suggestion", "review")
"""Tables whose `text` is searched."""


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
    op.add_column("product_request", sa.Column("note_id", sa.LargeBinary(16), nullable=True))
    _create_liaison()
    _create_quality()
    _create_questionnaires()
    _create_enquiries()
    _create_privacy()
    _create_local()
    if op.get_bind().dialect.name == "sqlite":
        _protect()
        _index_texts()


def _create_liaison() -> None:
    _journaled(
        "theme",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("label_fr", sa.String(), nullable=False),
        sa.Column("label_en", sa.String(), nullable=False),
        sa.Column("rank", sa.BigInteger(), nullable=False),
        sa.Column("retired_on", sa.String(), nullable=True),
    )
    _journaled(
        "liaison_note",
        sa.Column("office_id", sa.LargeBinary(16), nullable=True),
        sa.Column("from_office_id", sa.LargeBinary(16), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("theme", sa.String(), nullable=True),
        sa.Column("sentiment", sa.String(), nullable=True),
        sa.Column("written_on", sa.String(), nullable=False),
        sa.Column("written_at", sa.BigInteger(), nullable=False),
        sa.Column("pinned_until_on", sa.String(), nullable=True),
        sa.Column("voided_at", sa.BigInteger(), nullable=True),
        sa.CheckConstraint("length(written_on) = 10", name=op.f("ck_liaison_note_written_on")),
    )
    op.create_index("ix_liaison_note_written_on_written_at", "liaison_note", ["written_on", "written_at"])
    op.create_index("ix_liaison_note_pinned_until_on", "liaison_note", ["pinned_until_on"])
    _journaled(
        "liaison_reply",
        sa.Column("note_id", sa.LargeBinary(16), nullable=False),
        sa.Column("office_id", sa.LargeBinary(16), nullable=True),
        sa.Column("from_office_id", sa.LargeBinary(16), nullable=True),
        sa.Column("step", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("written_on", sa.String(), nullable=False),
        sa.Column("written_at", sa.BigInteger(), nullable=False),
    )
    op.create_index("ix_liaison_reply_note_id", "liaison_reply", ["note_id", "step"])
    _journaled(
        "note_read",
        sa.Column("note_id", sa.LargeBinary(16), nullable=False),
        sa.Column("office_id", sa.LargeBinary(16), nullable=True),
        sa.Column("from_office_id", sa.LargeBinary(16), nullable=True),
        sa.Column("counselor_id", sa.LargeBinary(16), nullable=False),
        sa.Column("read_at", sa.BigInteger(), nullable=False),
    )
    op.create_index("ix_note_read_note_id", "note_read", ["note_id", "counselor_id"])
    _journaled(
        "checklist_item",
        sa.Column("office_id", sa.LargeBinary(16), nullable=True),
        sa.Column("moment", sa.String(), nullable=False),
        sa.Column("label_fr", sa.String(), nullable=False),
        sa.Column("label_en", sa.String(), nullable=False),
        sa.Column("rank", sa.BigInteger(), nullable=False),
        sa.Column("retired_on", sa.String(), nullable=True),
    )
    _journaled(
        "checklist_tick",
        sa.Column("office_id", sa.LargeBinary(16), nullable=False),
        sa.Column("item_id", sa.LargeBinary(16), nullable=False),
        sa.Column("ticked_on", sa.String(), nullable=False),
        sa.Column("ticked_at", sa.BigInteger(), nullable=False),
        sa.Column("voided_at", sa.BigInteger(), nullable=True),
    )
    op.create_index("ix_checklist_tick_office_id_ticked_on", "checklist_tick", ["office_id", "ticked_on"])


def _create_quality() -> None:
    _journaled(
        "complaint",
        sa.Column("office_id", sa.LargeBinary(16), nullable=True),
        sa.Column("received_office_id", sa.LargeBinary(16), nullable=True),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("received_on", sa.String(), nullable=False),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.Column("theme", sa.String(), nullable=True),
        sa.Column("place", sa.String(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("contact_id", sa.LargeBinary(16), nullable=True),
        sa.Column("note_id", sa.LargeBinary(16), nullable=True),
        sa.CheckConstraint("length(received_on) = 10", name=op.f("ck_complaint_received_on")),
    )
    op.create_index("ix_complaint_received_on", "complaint", ["received_on"])
    _journaled(
        "complaint_event",
        sa.Column("office_id", sa.LargeBinary(16), nullable=True),
        sa.Column("received_office_id", sa.LargeBinary(16), nullable=True),
        sa.Column("subject_id", sa.LargeBinary(16), nullable=False),
        sa.Column("step", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("happened_on", sa.String(), nullable=False),
        sa.Column("happened_at", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.String(), nullable=True),
    )
    op.create_index("ix_complaint_event_subject_id", "complaint_event", ["subject_id", "step"])
    _journaled(
        "suggestion",
        sa.Column("office_id", sa.LargeBinary(16), nullable=True),
        sa.Column("received_office_id", sa.LargeBinary(16), nullable=True),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("importance", sa.String(), nullable=False),
        sa.Column("received_on", sa.String(), nullable=False),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("theme", sa.String(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("contact_id", sa.LargeBinary(16), nullable=True),
        sa.Column("note_id", sa.LargeBinary(16), nullable=True),
        sa.CheckConstraint("length(received_on) = 10", name=op.f("ck_suggestion_received_on")),
    )
    op.create_index("ix_suggestion_received_on", "suggestion", ["received_on"])
    _journaled(
        "suggestion_event",
        sa.Column("office_id", sa.LargeBinary(16), nullable=True),
        sa.Column("received_office_id", sa.LargeBinary(16), nullable=True),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("subject_id", sa.LargeBinary(16), nullable=False),
        sa.Column("step", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("happened_on", sa.String(), nullable=False),
        sa.Column("happened_at", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.String(), nullable=True),
    )
    op.create_index("ix_suggestion_event_subject_id", "suggestion_event", ["subject_id", "step"])
    _journaled(
        "review_site",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("url", sa.String(), nullable=True),
        sa.Column("office_id", sa.LargeBinary(16), nullable=True),
        sa.Column("rating_of", sa.BigInteger(), nullable=False),
        sa.Column("rank", sa.BigInteger(), nullable=False),
        sa.Column("starts_on", sa.String(), nullable=False),
        sa.Column("retired_on", sa.String(), nullable=True),
    )
    _journaled(
        "review_check",
        sa.Column("site_id", sa.LargeBinary(16), nullable=False),
        sa.Column("checked_on", sa.String(), nullable=False),
        sa.Column("checked_at", sa.BigInteger(), nullable=False),
        sa.Column("found", sa.BigInteger(), nullable=False),
    )
    op.create_index("ix_review_check_site_id_checked_on", "review_check", ["site_id", "checked_on"])
    _journaled(
        "review",
        sa.Column("site_id", sa.LargeBinary(16), nullable=False),
        sa.Column("office_id", sa.LargeBinary(16), nullable=True),
        sa.Column("published_on", sa.String(), nullable=False),
        sa.Column("noted_on", sa.String(), nullable=False),
        sa.Column("rating_tenths", sa.BigInteger(), nullable=True),
        sa.Column("rating_of", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.String(), nullable=True),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("theme", sa.String(), nullable=True),
        sa.Column("sentiment", sa.String(), nullable=True),
        sa.Column("voided_at", sa.BigInteger(), nullable=True),
    )
    op.create_index("ix_review_published_on", "review", ["published_on"])
    _journaled(
        "review_event",
        sa.Column("subject_id", sa.LargeBinary(16), nullable=False),
        sa.Column("step", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("happened_on", sa.String(), nullable=False),
        sa.Column("happened_at", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.String(), nullable=True),
    )
    op.create_index("ix_review_event_subject_id", "review_event", ["subject_id", "step"])
    _journaled(
        "reply_template",
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("rank", sa.BigInteger(), nullable=False),
        sa.Column("retired_on", sa.String(), nullable=True),
    )
    _journaled(
        "quality_meeting",
        sa.Column("met_on", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=True),
        sa.Column("attendees", sa.Text(), nullable=False),
        sa.Column("guests", sa.String(), nullable=True),
        sa.Column("agenda", sa.Text(), nullable=False),
        sa.Column("minutes", sa.String(), nullable=True),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
    )
    _journaled(
        "corrective_action",
        sa.Column("office_id", sa.LargeBinary(16), nullable=True),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("problem", sa.String(), nullable=True),
        sa.Column("origin_kind", sa.String(), nullable=True),
        sa.Column("origin_id", sa.LargeBinary(16), nullable=True),
        sa.Column("meeting_id", sa.LargeBinary(16), nullable=True),
        sa.Column("owner_id", sa.LargeBinary(16), nullable=True),
        sa.Column("decided_on", sa.String(), nullable=False),
        sa.Column("due_on", sa.String(), nullable=True),
        sa.Column("check_on", sa.String(), nullable=True),
    )
    _journaled(
        "action_event",
        sa.Column("due_on", sa.String(), nullable=True),
        sa.Column("owner_id", sa.LargeBinary(16), nullable=True),
        sa.Column("effect", sa.String(), nullable=True),
        sa.Column("subject_id", sa.LargeBinary(16), nullable=False),
        sa.Column("step", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("happened_on", sa.String(), nullable=False),
        sa.Column("happened_at", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.String(), nullable=True),
    )
    op.create_index("ix_action_event_subject_id", "action_event", ["subject_id", "step"])
    _journaled(
        "criterion",
        sa.Column("scheme", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("label_fr", sa.String(), nullable=False),
        sa.Column("label_en", sa.String(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("rank", sa.BigInteger(), nullable=False),
        sa.Column("starts_on", sa.String(), nullable=True),
        sa.Column("ends_on", sa.String(), nullable=True),
        sa.Column("retired_on", sa.String(), nullable=True),
    )


def _create_questionnaires() -> None:
    _journaled(
        "questionnaire_form",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("title_fr", sa.String(), nullable=False),
        sa.Column("title_en", sa.String(), nullable=False),
        sa.Column("welcome_fr", sa.String(), nullable=True),
        sa.Column("welcome_en", sa.String(), nullable=True),
        sa.Column("questions", sa.Text(), nullable=False),
        sa.Column("published_on", sa.String(), nullable=True),
        sa.Column("retired_on", sa.String(), nullable=True),
    )
    _journaled(
        "questionnaire_response",
        sa.Column("office_id", sa.LargeBinary(16), nullable=False),
        sa.Column("form_id", sa.LargeBinary(16), nullable=False),
        sa.Column("answered_on", sa.String(), nullable=False),
        sa.Column("answered_at", sa.BigInteger(), nullable=False),
        sa.Column("filled", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("voided_at", sa.BigInteger(), nullable=True),
        sa.CheckConstraint("length(answered_on) = 10", name=op.f("ck_questionnaire_response_answered_on")),
    )
    op.create_index(
        "ix_questionnaire_response_form_id_answered_on", "questionnaire_response", ["form_id", "answered_on"]
    )


def _create_enquiries() -> None:
    _journaled(
        "enquiry",
        sa.Column("office_id", sa.LargeBinary(16), nullable=True),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("received_on", sa.String(), nullable=False),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.Column("hour", sa.BigInteger(), nullable=True),
        sa.Column("is_missed", sa.BigInteger(), nullable=False),
        sa.Column("public", sa.String(), nullable=True),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column("department", sa.String(), nullable=True),
        sa.Column("topics", sa.Text(), nullable=True),
        sa.Column("subject", sa.String(), nullable=True),
        sa.Column("contact_id", sa.LargeBinary(16), nullable=True),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("voided_at", sa.BigInteger(), nullable=True),
        sa.CheckConstraint(
            "department IS NULL OR (country IS NOT NULL AND country = 'FR')", name=op.f("ck_enquiry_department")
        ),
        sa.CheckConstraint("hour BETWEEN 0 AND 23", name=op.f("ck_enquiry_hour")),
        sa.CheckConstraint("is_missed IN (0, 1)", name=op.f("ck_enquiry_is_missed")),
        sa.CheckConstraint("length(received_on) = 10", name=op.f("ck_enquiry_received_on")),
    )
    op.create_index("ix_enquiry_office_id_received_on", "enquiry", ["office_id", "received_on"])
    _journaled(
        "enquiry_event",
        sa.Column("office_id", sa.LargeBinary(16), nullable=True),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("brochures", sa.Text(), nullable=True),
        sa.Column("subject_id", sa.LargeBinary(16), nullable=False),
        sa.Column("step", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("happened_on", sa.String(), nullable=False),
        sa.Column("happened_at", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.String(), nullable=True),
    )
    op.create_index("ix_enquiry_event_subject_id", "enquiry_event", ["subject_id", "step"])
    _journaled(
        "brochure",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("rank", sa.BigInteger(), nullable=False),
        sa.Column("retired_on", sa.String(), nullable=True),
    )
    _journaled(
        "brochure_level",
        sa.Column("brochure_id", sa.LargeBinary(16), nullable=False),
        sa.Column("office_id", sa.LargeBinary(16), nullable=False),
        sa.Column("reorder_level", sa.BigInteger(), nullable=False),
        sa.Column("retired_on", sa.String(), nullable=True),
    )
    _journaled(
        "brochure_movement",
        sa.Column("office_id", sa.LargeBinary(16), nullable=False),
        sa.Column("brochure_id", sa.LargeBinary(16), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("moved_on", sa.String(), nullable=False),
        sa.Column("moved_at", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("source_id", sa.LargeBinary(16), nullable=True),
        sa.CheckConstraint("quantity <> 0", name=op.f("ck_brochure_movement_quantity")),
    )
    op.create_index("ix_brochure_movement_brochure_id", "brochure_movement", ["brochure_id", "office_id", "quantity"])


def _create_privacy() -> None:
    _journaled(
        "erasure_request",
        sa.Column("office_id", sa.LargeBinary(16), nullable=True),
        sa.Column("contact_id", sa.LargeBinary(16), nullable=False),
        sa.Column("requested_on", sa.String(), nullable=False),
        sa.Column("requested_at", sa.BigInteger(), nullable=False),
    )
    _journaled(
        "erasure",
        sa.Column("office_id", sa.LargeBinary(16), nullable=True),
        sa.Column("other_office_id", sa.LargeBinary(16), nullable=True),
        sa.Column("contact_id", sa.LargeBinary(16), nullable=True),
        sa.Column("row_kind", sa.String(), nullable=False),
        sa.Column("row_id", sa.LargeBinary(16), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("erased_on", sa.String(), nullable=False),
        sa.Column("erased_at", sa.BigInteger(), nullable=False),
    )
    op.create_index("ix_erasure_row_id", "erasure", ["row_id"])
    _journaled(
        "setting",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
    )


def _create_local() -> None:
    op.create_table(
        "draft",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("saved_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_draft"),
        sqlite_strict=True,
    )
    op.create_table(
        "search_text",
        sa.Column("id", sa.BigInteger(), nullable=False),
        sa.Column("row_id", sa.LargeBinary(16), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_search_text"),
        sa.UniqueConstraint("row_id", "kind", name="uq_search_text_row_id"),
        sqlite_strict=True,
    )


def _index_texts() -> None:
    """Keep a full-text index over what people write; words that are erased leave its pages too (`secure-delete`)."""
    op.execute(
        "CREATE VIRTUAL TABLE search USING fts5(text, content='search_text', content_rowid='id', "
        "tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
    )
    op.execute("INSERT INTO search(search, rank) VALUES ('secure-delete', 1)")
    forget = "INSERT INTO search(search, rowid, text) VALUES ('delete', OLD.id, OLD.text);"
    learn = "INSERT INTO search(rowid, text) VALUES (NEW.id, NEW.text);"
    op.execute(f"CREATE TRIGGER search_text_insert AFTER INSERT ON search_text BEGIN {learn} END")
    op.execute(f"CREATE TRIGGER search_text_update AFTER UPDATE OF text ON search_text BEGIN {forget} {learn} END")
    op.execute(f"CREATE TRIGGER search_text_delete AFTER DELETE ON search_text BEGIN {forget} END")
    for table in SEARCHED:
        op.execute(
            f"CREATE TRIGGER {table}_text_insert AFTER INSERT ON {table} WHEN NEW.text IS NOT NULL "
            f"BEGIN INSERT INTO search_text(row_id, kind, text) VALUES (NEW.id, '{table}', NEW.text); END"
        )
        op.execute(
            f"CREATE TRIGGER {table}_text_update AFTER UPDATE OF text ON {table} WHEN NEW.text IS NOT OLD.text "
            f"BEGIN DELETE FROM search_text WHERE row_id = OLD.id AND kind = '{table}'; "
            "INSERT INTO search_text(row_id, kind, text) "
            f"SELECT NEW.id, '{table}', NEW.text WHERE NEW.text IS NOT NULL; END"
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
    # An erasure gives way to a later one of the same row: what it left may have named somebody else.
    whole = "contact_id", "row_kind", "row_id", "reason", "erased_on", "erased_at", "id", "desk_id", "author_id"
    superseded = " OR ".join(
        ["OLD.content = ''", "NEW.content IS NOT ''", *(f"NEW.{column} IS NOT OLD.{column}" for column in whole)]
    )
    for table in APPEND_ONLY:
        op.execute(
            f"CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} "
            f"{f'WHEN {superseded} ' if table == 'erasure' else ''}"
            f"BEGIN SELECT RAISE(ABORT, 'a row of {table} is never changed'); END"
        )


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE search")
    for table in ("draft", "search_text", *reversed(REVISABLE + APPEND_ONLY)):
        op.drop_table(table)
    op.drop_column("product_request", "note_id")

"""What only helps at one desk: drafts of what is being written, and the texts that are searched. Never journaled."""

from __future__ import annotations

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bitdesk.models.base import STRICT, Base, Id


class Draft(Base):
    """What stands on a form and is not recorded yet, so that it comes back after a crash."""

    __tablename__ = "draft"
    __table_args__ = STRICT

    name: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[str]
    saved_at: Mapped[int]


class SearchText(Base):
    """A text that is searched, kept by triggers; the full-text index `search` (SQLite FTS5) is over it."""

    __tablename__ = "search_text"
    __table_args__ = (UniqueConstraint("row_id", "kind", name="uq_search_text_row_id"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True)
    row_id: Mapped[bytes] = mapped_column(Id)
    kind: Mapped[str]
    text: Mapped[str]

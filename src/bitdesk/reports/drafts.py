"""What stood on a form when it was left without being recorded, or when the computer stopped."""

from __future__ import annotations

from bitdesk.desk import Desk


def load(desk: Desk, name: str) -> str | None:
    """Return what `services.drafts.save` kept of a form, None where there is nothing."""
    with desk.database.reading() as connection:
        row = connection.execute("SELECT content FROM draft WHERE name = ?", (name,)).fetchone()
    return row[0] if row else None

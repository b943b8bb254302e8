"""What stood on a form when it was left without being recorded, or when the computer stopped."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from bitdesk.desk import Desk


class Begun(NamedTuple):
    """A form that was being written about something and is not recorded; `saved_at` in UTC milliseconds."""

    form: str
    about: bytes
    saved_at: int


def load(desk: Desk, name: str) -> str | None:
    """Return what `services.drafts.save` kept of a form, None where there is nothing."""
    with desk.database.reading() as connection:
        row = connection.execute("SELECT content FROM draft WHERE name = ?", (name,)).fetchone()
    return row[0] if row else None


def begun(desk: Desk, forms: Collection[str]) -> tuple[Begun, ...]:
    """Return what was begun on these forms about something, the newest first: the drafts that are named “form:id”."""
    with desk.database.reading() as connection:
        rows = connection.execute("SELECT name, saved_at FROM draft ORDER BY saved_at DESC, name").fetchall()
    parted = ((*name.partition(":")[::2], saved_at) for name, saved_at in rows)
    return tuple(Begun(form, bytes.fromhex(about), at) for form, about, at in parted if form in forms and about)

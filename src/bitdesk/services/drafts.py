"""What is being written on a form, kept in this file alone, so that it comes back after a crash."""

from __future__ import annotations

from collections.abc import Callable

from bitdesk import clock
from bitdesk.database import DRAFT_DAYS
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.values import LONGEST_TEXT

LONGEST = 10 * LONGEST_TEXT
"""A form of several texts; what is longer is a paste that no form would record."""


def _always() -> bool:
    return True


def save(desk: Desk, name: str, content: str, still: Callable[[], bool] = _always) -> None:
    """Keep what stands on a form, in place of what was kept of it before; nothing of it is journaled or sent.

    Args:
        desk: at which desk.
        name: the form's.
        content: what stands on it.
        still: asked once nobody else can write; a draft that was recorded meanwhile must not come back.

    Raises:
        RuleError: it is too long to be kept, or holds half a character.
        OutageError: the disk refuses.
    """
    if len(content) > LONGEST:
        raise RuleError(noop("What is written here is too long to be kept while you write. Shorten it, or record it."))
    if any("\ud800" <= letter <= "\udfff" for letter in content):
        raise RuleError(noop("The text holds a character that cannot be kept. Take it out: it may come from a paste."))
    with desk.database.writing(()) as connection:
        # What nobody came back to may name somebody, and no erasure knows of it.
        connection.execute("DELETE FROM draft WHERE saved_at < ?", (clock.now_ms() - DRAFT_DAYS * clock.DAY_MS,))
        if still():
            connection.execute(
                "INSERT INTO draft (name, content, saved_at) VALUES (?, ?, ?) "
                "ON CONFLICT (name) DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at",
                (name, content, clock.now_ms()),
            )


def forget(desk: Desk, name: str) -> None:
    """Drop what was kept of a form: it is recorded, or nobody wants it any more.

    Raises:
        OutageError: the disk refuses.
    """
    with desk.database.writing(()) as connection:
        connection.execute("DELETE FROM draft WHERE name = ?", (name,))

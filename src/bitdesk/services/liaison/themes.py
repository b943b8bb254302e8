"""What remarks, complaints, suggestions and reviews are about, in the head office's order."""

from __future__ import annotations

from sqlalchemy import select

from bitdesk import reference
from bitdesk.desk import Desk
from bitdesk.models import Theme
from bitdesk.reference import KEEP, Keep, assign, check_code, check_filled, check_free, flushed, found, writing


def add_theme(desk: Desk, code: str, label_fr: str, label_en: str) -> bytes:
    """Record a theme, after those there are.

    Raises:
        RuleError: a word is empty, or the code cannot be used or is taken.
    """
    check_filled(code, label_fr, label_en)
    check_code(code)
    with writing(desk) as session:
        rank = reference.next_rank(session, Theme.rank)
        check_free(session, Theme.code, code)
        return flushed(session, Theme(code=code, label_fr=label_fr.strip(), label_en=label_en.strip(), rank=rank))


def change_theme(desk: Desk, theme_id: bytes, *, label_fr: str | Keep = KEEP, label_en: str | Keep = KEEP) -> None:
    """Change a theme's words; its code stays, because notes name it.

    Raises:
        RuleError: a word is empty, or the theme is unknown.
    """
    check_filled(label_fr, label_en)
    with writing(desk) as session:
        assign(found(session, Theme, theme_id), label_fr=label_fr, label_en=label_en)


def move_theme(desk: Desk, theme_id: bytes, place: int) -> None:
    """Put a theme at a place among those in use (the first is 1); only ranks that differ are written.

    Raises:
        RuleError: the theme is unknown.
    """
    with writing(desk) as session:
        theme = found(session, Theme, theme_id)
        rows = session.scalars(select(Theme).order_by(Theme.rank))
        for rank, row in enumerate(reference.moved(rows, theme, place), start=1):
            assign(row, rank=rank)


def retire_theme(desk: Desk, theme_id: bytes) -> None:
    """Take a theme out of use from today on; what names it stays.

    Raises:
        RuleError: the theme is unknown.
    """
    reference.retire(desk, Theme, [theme_id])


def bring_back_theme(desk: Desk, theme_id: bytes) -> None:
    """Bring a retired theme back.

    Raises:
        RuleError: the theme is unknown.
    """
    reference.bring_back(desk, Theme, [theme_id])

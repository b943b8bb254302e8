"""The shelves of the shop, in the organisation's order."""

from __future__ import annotations

import re

from sqlalchemy import select
from sqlalchemy.orm import Session

from bitdesk import reference
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import Category
from bitdesk.reference import KEEP, Keep, assign, check_code, check_filled, check_free, flushed, found, writing
from bitdesk.reports.vat import usual

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


def add_category(desk: Desk, code: str, label_fr: str, label_en: str, colour: str | None = None) -> bytes:
    """Record a shelf after those there are; `colour` (`#rrggbb`) is that of its buttons.

    Raises:
        RuleError: a word is empty, the code cannot be used or is taken, or the colour is none.
    """
    check_filled(code, label_fr, label_en)
    check_code(code)
    check_colour(colour)
    with writing(desk) as session:
        check_free(session, Category.code, code)
        return _insert(session, code, label_fr, label_en, colour)


def add_usual_categories(desk: Desk) -> int:
    """Record the shelves that a tourist office's shop usually has, but those whose code is taken; return how many."""
    with writing(desk) as session:
        taken = set(session.scalars(select(Category.code)))
        new = [each for each in usual()["category"] if each["code"] not in taken]
        for each in new:
            _insert(session, each["code"], each["label_fr"], each["label_en"], each["colour"])
    return len(new)


def change_category(
    desk: Desk,
    category_id: bytes,
    *,
    label_fr: str | Keep = KEEP,
    label_en: str | Keep = KEEP,
    colour: str | Keep | None = KEEP,
) -> None:
    """Change a shelf's words or colour; its code stays, because exports go by it.

    Raises:
        RuleError: a word is empty, the colour is none, or the category is unknown.
    """
    check_filled(label_fr, label_en)
    check_colour(colour)
    with writing(desk) as session:
        assign(found(session, Category, category_id), label_fr=label_fr, label_en=label_en, colour=colour)


def move_category(desk: Desk, category_id: bytes, place: int) -> None:
    """Put a shelf at a place among those in use (the first is 1); only ranks that differ are written.

    Raises:
        RuleError: the category is unknown.
    """
    with writing(desk) as session:
        category = found(session, Category, category_id)
        rows = session.scalars(select(Category).order_by(Category.rank, Category.code))
        for rank, row in enumerate(reference.moved(rows, category, place), start=1):
            assign(row, rank=rank)


def check_colour(colour: str | Keep | None) -> None:
    """Refuse what is no colour; None is none.

    Raises:
        RuleError: with the form it should have.
    """
    if isinstance(colour, str) and not _COLOUR.fullmatch(colour):
        raise RuleError(noop("“{colour}” is no colour. Write it as #2e7d4f, or leave it out."), colour=colour)


def _insert(session: Session, code: str, label_fr: str, label_en: str, colour: str | None) -> bytes:
    rank = reference.next_rank(session, Category.rank)
    return flushed(session, Category(code=code, label_fr=label_fr, label_en=label_en, colour=colour, rank=rank))

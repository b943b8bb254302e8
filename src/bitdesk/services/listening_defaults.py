"""The usual lists that a head office begins its listening with, and then makes its own (`resources/listening.toml`)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.models import Brochure, ChecklistItem, Criterion, QuestionnaireForm, ReplyTemplate, ReviewSite, Theme
from bitdesk.reference import writing

FILE = Path(__file__).resolve().parents[1] / "resources" / "listening.toml"


class _Section(NamedTuple):
    """A section of the file: the table it fills, and the columns that it leaves to the day of the founding."""

    name: str
    model: Any
    from_today: tuple[str, ...] = ()
    fixed: Mapping[str, Any] = {}


_SECTIONS = (
    _Section("theme", Theme),
    _Section("checklist", ChecklistItem),
    _Section("template", ReplyTemplate),
    _Section("review_site", ReviewSite, ("starts_on",)),
    _Section("criterion", Criterion),
    _Section("form", QuestionnaireForm, ("published_on",), {"version": 1}),
    _Section("brochure", Brochure),
)


def seed(desk: Desk) -> tuple[str, ...]:
    """Take the usual lists over, in one transaction, and return the names of those that were taken.

    A list of which the head office has anything already, retired or not, stays as it is: doing this again does nothing.

    Raises:
        RuleError: this is a desk.
        OutageError: the disk refuses; nothing was taken over.
    """
    lists = usual()
    with writing(desk) as session:
        return tuple(section.name for section in _SECTIONS if _fill(session, section, lists.get(section.name, [])))


def usual() -> dict[str, list[dict[str, Any]]]:
    """Return what the file holds, by section."""
    found: dict[str, list[dict[str, Any]]] = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return found


def _fill(session: Session, section: _Section, rows: list[dict[str, Any]]) -> bool:
    if not rows or session.scalars(select(section.model.id).limit(1)).first() is not None:
        return False
    today = clock.business_date().isoformat()
    ranked = "rank" in section.model.__table__.columns
    for rank, row in enumerate(rows, start=1):
        columns = dict(section.fixed) | dict.fromkeys(section.from_today, today) | ({"rank": rank} if ranked else {})
        session.add(section.model(**columns | {name: _stored(value) for name, value in row.items()}))
        # The order of the file is the order of the ids, and so of lists that have no rank.
        session.flush()
    return True


def _stored(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value

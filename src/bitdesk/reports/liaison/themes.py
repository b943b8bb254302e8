"""What remarks, complaints, suggestions and reviews are about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from bitdesk.desk import Desk
from bitdesk.models import Theme
from bitdesk.reports.organisation import Row
from bitdesk.reports.unreceived import Unreceived


@dataclass(frozen=True, slots=True)
class ThemeChoice:
    """A theme that can be chosen, with its words in both languages."""

    code: str
    label_fr: str
    label_en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeRow(Row):
    """A theme as the head office lists it."""

    code: str
    label_fr: str
    label_en: str


def themes(desk: Desk) -> tuple[ThemeChoice, ...]:
    """Return the themes in the organisation's order, without those retired."""
    with desk.database.reading() as connection:
        rows = connection.execute(
            "SELECT code, label_fr, label_en FROM theme WHERE retired_on IS NULL ORDER BY rank, code"
        ).fetchall()
    return tuple(ThemeChoice(*row) for row in rows)


def theme_words(desk: Desk) -> tuple[ThemeChoice, ...]:
    """Return the themes with those retired, which notes still name."""
    with desk.database.reading() as connection:
        rows = connection.execute("SELECT code, label_fr, label_en FROM theme ORDER BY rank, code").fetchall()
    return tuple(ThemeChoice(*row) for row in rows)


def theme_rows(desk: Desk) -> tuple[ThemeRow, ...]:
    """Return every theme in the organisation's order, with the desks that have not received it."""
    unreceived = Unreceived(desk)
    with desk.read() as session:
        rows = list(session.scalars(select(Theme).order_by(Theme.rank, Theme.code)))
        session.expunge_all()
    return tuple(
        ThemeRow(
            ids=(row.id,), unreceived=unreceived.by([row.id]), code=row.code, label_fr=row.label_fr,
            label_en=row.label_en, retired_on=date.fromisoformat(row.retired_on) if row.retired_on else None,
        )
        for row in rows
    )  # fmt: skip

"""What remarks, complaints, suggestions and reviews are about."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.models import Theme
from bitdesk.reports import received
from bitdesk.reports.organisation import Row
from bitdesk.reports.unreceived import Unreceived


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeRow(Row):
    """A theme as the head office lists it."""

    code: str
    label_fr: str
    label_en: str


def themes(desk: Desk) -> tuple[received.Theme, ...]:
    """Return the themes in the organisation's order, without those retired."""
    with desk.database.reading() as connection:
        rows = connection.execute(
            "SELECT code, label_fr, label_en FROM theme WHERE retired_on IS NULL ORDER BY rank, code"
        ).fetchall()
    return tuple(received.Theme(*row) for row in rows)


def theme_words(desk: Desk) -> tuple[received.Theme, ...]:
    """Return the themes with those retired, which notes still name."""
    with desk.database.reading() as connection:
        return tuple(received.themes(connection).values())


def theme_rows(desk: Desk) -> tuple[ThemeRow, ...]:
    """Return every theme in the organisation's order, with the desks that have not received it."""
    unreceived = Unreceived(desk)
    with desk.read() as session:
        rows = list(session.scalars(select(Theme).order_by(Theme.rank, Theme.code)))
        session.expunge_all()
    return tuple(
        ThemeRow(
            ids=(row.id,), unreceived=unreceived.by([row.id]), code=row.code, label_fr=row.label_fr,
            label_en=row.label_en, retired_on=clock.day(row.retired_on),
        )
        for row in rows
    )  # fmt: skip

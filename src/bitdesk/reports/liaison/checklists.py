"""The checklists of opening and closing: what stands on them, and what was done on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.models import ChecklistItem, Office
from bitdesk.reports.organisation import Row
from bitdesk.reports.unreceived import Unreceived


@dataclass(frozen=True, slots=True)
class Checked:
    """Something to do, and whether it was done that day: by whom ("": nobody said), when, and whether here.

    `tick_id` is None where it was not done; `is_own` says that this desk ticked it, and may take that back.
    """

    item_id: bytes
    label_fr: str
    label_en: str
    tick_id: bytes | None
    author_code: str
    ticked_at: int | None
    is_own: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemRow(Row):
    """Something of a checklist as the head office lists it; `office_name` is "" where it is for all."""

    moment: str
    label_fr: str
    label_en: str
    office_id: bytes | None
    office_name: str


def checklist(desk: Desk, moment: str, on: date | None = None, office_id: bytes | None = None) -> tuple[Checked, ...]:
    """Return what stands on an office's checklist on a day (today by default), in its order, and what was ticked.

    What was taken off the list stays on the days before, and what was added to it is not on those, unless ticked there;
    the head office names the office.
    """
    shown = on or clock.business_date()
    day, office = shown.isoformat(), office_id or desk.office_id
    with desk.database.reading() as connection:
        rows = connection.execute(
            "SELECT i.id, i.label_fr, i.label_en, t.id, coalesce(c.code, ''), t.ticked_at, t.desk_id, "
            "(SELECT min(j.at_ms) FROM journal j WHERE j.row_id = i.id), "
            "min(coalesce(t.ticked_at, 0)) FROM checklist_item i LEFT JOIN checklist_tick t ON t.item_id = i.id "
            "AND t.office_id = :office AND t.ticked_on = :day AND t.voided_at IS NULL "
            "LEFT JOIN counselor c ON c.id = t.author_id "
            "WHERE i.moment = :moment AND (i.office_id IS NULL OR i.office_id = :office) "
            "AND (i.retired_on IS NULL OR i.retired_on > :day) GROUP BY i.id ORDER BY i.rank, i.id",
            {"office": office, "day": day, "moment": moment},
        ).fetchall()
    return tuple(
        Checked(item_id, fr, en, tick_id, author, ticked_at, writer == desk.desk_id)
        for item_id, fr, en, tick_id, author, ticked_at, writer, added_ms, _first in rows
        if tick_id is not None or added_ms is None or clock.business_date(added_ms) <= shown
    )


def items(desk: Desk) -> tuple[ItemRow, ...]:
    """Return what stands on the checklists, opening first, with the desks that have not received it."""
    unreceived = Unreceived(desk)
    with desk.read() as session:
        rows = list(session.scalars(select(ChecklistItem).order_by(ChecklistItem.rank, ChecklistItem.id)))
        names = {row.id: row.name for row in session.execute(select(Office.id, Office.name))}
        session.expunge_all()
    return tuple(
        ItemRow(
            ids=(row.id,), unreceived=unreceived.by([row.id]), moment=row.moment, label_fr=row.label_fr,
            label_en=row.label_en, office_id=row.office_id, office_name=names.get(row.office_id or b"", ""),
            retired_on=clock.day(row.retired_on),
        )
        for row in sorted(rows, key=lambda row: row.moment != "opening")
    )  # fmt: skip

"""Opening and closing checklists: what the head office puts on them, and what is ticked at the desks."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from bitdesk import clock, reference
from bitdesk.checks import check_date
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import ChecklistItem, ChecklistTick, Office
from bitdesk.reference import KEEP, Keep, assign, check_filled, flushed, found, writing
from bitdesk.values import Moment


def add_item(desk: Desk, moment: str, label_fr: str, label_en: str, office_id: bytes | None = None) -> bytes:
    """Put something on a checklist, of one office or (None) of all, after what stands there.

    Raises:
        RuleError: a word is empty, the moment does not exist, or the office is unknown.
    """
    check_filled(label_fr, label_en)
    _check_moment(moment)
    with writing(desk) as session:
        if office_id is not None:
            found(session, Office, office_id)
        rank = reference.next_rank(session, ChecklistItem.rank)
        item = ChecklistItem(
            moment=moment, label_fr=label_fr.strip(), label_en=label_en.strip(), office_id=office_id, rank=rank
        )
        return flushed(session, item)


def change_item(
    desk: Desk,
    item_id: bytes,
    *,
    moment: str | Keep = KEEP,
    label_fr: str | Keep = KEEP,
    label_en: str | Keep = KEEP,
    office_id: bytes | Keep | None = KEEP,
) -> None:
    """Change something of a checklist: its words, its moment, or whose it is.

    Raises:
        RuleError: a word is empty, the moment does not exist, or the item is unknown.
    """
    check_filled(label_fr, label_en)
    if moment is not KEEP:
        _check_moment(moment)
    with writing(desk) as session:
        item = found(session, ChecklistItem, item_id)
        assign(item, moment=moment, label_fr=label_fr, label_en=label_en, office_id=office_id)


def move_item(desk: Desk, item_id: bytes, place: int) -> None:
    """Put something at a place among what is in use of both checklists (the first is 1).

    Raises:
        RuleError: the item is unknown.
    """
    with writing(desk) as session:
        item = found(session, ChecklistItem, item_id)
        # As the lists are shown: "opening" comes before "closing".
        order = session.scalars(select(ChecklistItem).order_by(ChecklistItem.moment.desc(), ChecklistItem.rank))
        for rank, row in enumerate(reference.moved(order, item, place), start=1):
            assign(row, rank=rank)


def retire_item(desk: Desk, item_id: bytes) -> None:
    """Take something off the checklists from today on; what was ticked stays.

    Raises:
        RuleError: the item is unknown.
    """
    reference.retire(desk, ChecklistItem, [item_id])


def bring_back_item(desk: Desk, item_id: bytes) -> None:
    """Bring something back that was taken off.

    Raises:
        RuleError: the item is unknown.
    """
    reference.bring_back(desk, ChecklistItem, [item_id])


def tick(desk: Desk, item_id: bytes, on: date | None = None) -> bytes:
    """Record that something of a checklist was done at this office on a day (today by default).

    Returns:
        The tick's id, or that of the tick that says so already.

    Raises:
        RuleError: the item is not on this office's list, or the day cannot be.
        OutageError: the disk refuses; nothing was recorded.
    """
    day = on or clock.business_date()
    check_date(desk, day)
    with desk.write() as session:
        item = found(session, ChecklistItem, item_id)
        if desk.is_head_office or item.office_id not in (None, desk.office_id):
            raise RuleError(noop("This is not on the list of this office. Choose it in the list again."))
        known = session.scalars(
            select(ChecklistTick.id).where(
                ChecklistTick.item_id == item_id, ChecklistTick.office_id == desk.office_id,
                ChecklistTick.ticked_on == day.isoformat(), ChecklistTick.voided_at.is_(None),
            )
        ).first()  # fmt: skip
        if known is not None:
            return known
        row = ChecklistTick(
            office_id=desk.office_id, item_id=item_id, ticked_on=day.isoformat(), ticked_at=clock.now_ms()
        )
        return flushed(session, row)


def untick(desk: Desk, tick_id: bytes) -> None:
    """Take a tick of this desk back; one that is taken back already stays so.

    Raises:
        RuleError: it was ticked at another desk, or is not known here.
        OutageError: the disk refuses; nothing was recorded.
    """
    with desk.write() as session:
        row = found(session, ChecklistTick, tick_id)
        if row.desk_id != desk.desk_id:
            raise RuleError(noop("This was ticked at another desk of the office, which alone takes it back."))
        row.voided_at = row.voided_at or clock.now_ms()


def _check_moment(moment: str) -> None:
    if moment not in set(Moment):
        raise RuleError(
            noop("A checklist is gone through at the opening or at the closing, not at “{moment}”. Choose one."),
            moment=moment,
        )  # fmt: skip

"""The head office's list of brochures, and below how many copies each office asks for more."""

from __future__ import annotations

from datetime import date
from typing import Literal

from sqlalchemy import select

from bitdesk import clock, reference
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.leaflets import check_known, check_quantity
from bitdesk.models import Brochure, BrochureLevel, Office
from bitdesk.reference import KEEP, Keep, assign, check_code, check_filled, check_free, flushed, found, writing
from bitdesk.texts import kept

LONGEST_LABEL = 120


def add_brochure(desk: Desk, code: str, label: str, language: str | None = None) -> bytes:
    """Record something that is given away, after those there are, and return its id.

    Args:
        desk: the head office.
        code: the head office's own, for commands and lists.
        label: what stands on its cover.
        language: ISO 639-1, None where it has none or several.

    Raises:
        RuleError: a word is empty or too long, or the code cannot be used or is taken.
    """
    check_filled(code, label)
    check_code(code)
    with writing(desk) as session:
        check_free(session, Brochure.code, code)
        rank = reference.next_rank(session, Brochure.rank)
        return flushed(
            session,
            Brochure(code=code, label=kept(label, LONGEST_LABEL), language=language or None, rank=rank),
        )


def change_brochure(
    desk: Desk, brochure_id: bytes, *, label: str | Keep = KEEP, language: str | Keep | None = KEEP
) -> None:
    """Change a brochure's words; its code stays, because movements and lists name it.

    Raises:
        RuleError: the label is empty or too long, or the brochure is unknown.
    """
    check_filled(label)
    with writing(desk) as session:
        assign(
            found(session, Brochure, brochure_id),
            label=kept(label, LONGEST_LABEL) if isinstance(label, str) else label,
            language=(language or None) if isinstance(language, str) else language,
        )


def move_brochure(desk: Desk, brochure_id: bytes, place: int) -> None:
    """Put a brochure at a place among those in use (the first is 1); only ranks that differ are written.

    Raises:
        RuleError: the brochure is unknown.
    """
    with writing(desk) as session:
        brochure = found(session, Brochure, brochure_id)
        rows = session.scalars(select(Brochure).order_by(Brochure.rank, Brochure.code))
        for rank, row in enumerate(reference.moved(rows, brochure, place), start=1):
            assign(row, rank=rank)


def set_reorder_level(desk: Desk, brochure_id: bytes, office_id: bytes, level: int | None) -> None:
    """Say below how many copies an office asks for more of a brochure; None where it never does.

    Raises:
        RuleError: a level that cannot be, or the brochure or the office is unknown.
    """
    if level is not None:
        check_quantity(level, least=0)
    with writing(desk) as session:
        check_known(session, brochure_id)
        if session.get(Office, office_id) is None:
            raise RuleError(noop("This office is not known here. Choose it in the list again."))
        of_both = (BrochureLevel.brochure_id == brochure_id, BrochureLevel.office_id == office_id)
        row = session.scalars(select(BrochureLevel).where(*of_both).order_by(BrochureLevel.id)).first()
        if row is None and level is not None:
            session.add(BrochureLevel(brochure_id=brochure_id, office_id=office_id, reorder_level=level))
        elif row is not None:
            today = clock.business_date().isoformat()
            assign(row, **({"retired_on": today} if level is None else {"reorder_level": level, "retired_on": None}))


def retire(desk: Desk, kind: Literal["brochure"], *row_ids: bytes, on: date | None = None) -> None:
    """Retire brochures from a day on (today by default), together; their movements stay.

    Raises:
        RuleError: the day has not come yet, or a brochure is unknown.
    """
    reference.retire(desk, Brochure, row_ids, on)


def bring_back(desk: Desk, kind: Literal["brochure"], *row_ids: bytes) -> None:
    """Bring retired brochures back, together.

    Raises:
        RuleError: a brochure is unknown.
    """
    reference.bring_back(desk, Brochure, row_ids)

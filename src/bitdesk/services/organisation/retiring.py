"""Retiring a row, and bringing it back: nothing is ever deleted, and what refers to it stays."""

from __future__ import annotations

from datetime import date
from typing import Literal

from bitdesk import reference
from bitdesk.desk import Desk
from bitdesk.models import Base, ClosedDay, Office, OpeningHours, Outreach, Topic, Workstation
from bitdesk.reference import assign, found, writing
from bitdesk.services.organisation.closings import check_days_free
from bitdesk.services.organisation.hours import check_season_free

Kind = Literal["office", "opening_hours", "closed_day", "workstation", "topic", "outreach"]
"""The tables whose rows can be retired; a counselor has a last day instead."""

_MODELS: dict[Kind, type[Base]] = {
    "office": Office,
    "opening_hours": OpeningHours,
    "closed_day": ClosedDay,
    "workstation": Workstation,
    "topic": Topic,
    "outreach": Outreach,
}


def retire(desk: Desk, kind: Kind, *row_ids: bytes, on: date | None = None) -> None:
    """Retire rows from a day on (today by default), together.

    Raises:
        RuleError: the day has not come yet, or a row is unknown.
    """
    reference.retire(desk, _MODELS[kind], row_ids, on)


def bring_back(desk: Desk, kind: Kind, *row_ids: bytes) -> None:
    """Bring retired rows back, together.

    Raises:
        RuleError: a row is unknown, or what was decided meanwhile is in the way of opening hours or closed days.
    """
    with writing(desk) as session:
        rows = [found(session, _MODELS[kind], row_id) for row_id in row_ids]
        if kind == "opening_hours":
            check_season_free(session, [row for row in rows if isinstance(row, OpeningHours)])
        if kind == "closed_day":
            check_days_free(session, [row for row in rows if isinstance(row, ClosedDay)])
        for row in rows:
            assign(row, retired_on=None)

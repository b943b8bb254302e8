"""A liaison book that several desks write: the usual themes, and notes that say one thing or another."""

from __future__ import annotations

from typing import Any

from bitdesk import clock
from bitdesk.desk import Desk, with_counselor
from bitdesk.reports import reference
from bitdesk.services import liaison, listening_defaults
from builders import House
from stockroom import synchronise

REMARK, HANDOVER, INFORMATION = "remark", "handover", "information"


def furnish_book(house: House) -> None:
    """Give the head office the usual lists, and bring them to every desk."""
    listening_defaults.seed(house.head_office)
    synchronise(house)


def counselor(desk: Desk, code: str) -> Desk:
    """Return the desk with a counselor at it."""
    found = {each.code: each.id for each in reference.counselors(desk, clock.business_date())}
    return with_counselor(desk, found[code], code)


def remark(desk: Desk, text: str = "Très bon accueil", **said: Any) -> bytes:
    """Write a visitor's remark."""
    return liaison.write_note(desk, REMARK, text, **said)

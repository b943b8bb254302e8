"""The days on which visitors were received, as a classification asks for them: counted, and each of them listed."""

from __future__ import annotations

from typing import Any

from bitdesk.exports.sheet import Column, Kind, Sheet
from bitdesk.reports.opened import OpenDay, Opened
from bitdesk.words import _

CATEGORY_DAYS = {"II": 180, "I": 240}
"""The days a year that a category asks for, over all offices (order of 16 April 2019)."""


def count(found: Opened) -> Sheet:
    """Return the days by office and of all offices together."""
    together = _("All offices together, each day once")
    outside = _("Further days outside the offices only (markets, festivals)")
    return Sheet(
        title=_("Days of opening {year}").format(year=found.year),
        columns=(
            Column("code", _("Code"), Kind.TEXT),
            Column("name", _("Office"), Kind.TEXT),
            Column("days", _("Days")),
            Column("hours", _("Hours open"), Kind.RATE),
        ),
        rows=(
            *((each.code, each.name, each.days, each.minutes / 60) for each in found.offices),
            ("+", outside, found.outreach_days, None),
        ),
        total=("", together, found.open_days, None),
        notes=(_note(),),
        document={
            "year": found.year, "open_days": found.open_days, "outreach_days": found.outreach_days,
            "asked_for": CATEGORY_DAYS,
            "offices": [
                {"code": each.code, "name": each.name, "days": each.days, "hours": round(each.minutes / 60, 2)}
                for each in found.offices
            ],
        },
    )  # fmt: skip


def register(found: Opened) -> Sheet:
    """Return each day, with the offices that were open."""
    return Sheet(
        title=_("Register of the days of opening {year}").format(year=found.year),
        columns=(
            Column("day", _("Day"), Kind.DAY),
            Column("offices", _("Offices open"), Kind.TEXT),
            Column("hours", _("Hours open"), Kind.RATE),
            Column("outreach", _("Outside the offices"), Kind.TEXT),
        ),
        rows=tuple(_cells(day) for day in found.days),
        document={
            "year": found.year,
            "days": [
                {
                    "day": day.day.isoformat(), "offices": dict(day.offices),
                    "outreach": day.has_outreach,
                }
                for day in found.days
            ],
        },
    )  # fmt: skip


def _note() -> str:
    text = _(
        "A classification in category II asks for {second} days a year over all offices, in category I for {first}."
    )
    return text.format(second=CATEGORY_DAYS["II"], first=CATEGORY_DAYS["I"])


def _cells(day: OpenDay) -> tuple[Any, ...]:
    hours = sum(minutes for _code, minutes in day.offices) / 60
    codes = ", ".join(code for code, _minutes in day.offices)
    return day.day, codes or None, hours if codes else None, _("yes") if day.has_outreach else None

"""A year of the opening and closing checklists as a table: days ticked and days not, by office and month, by whom."""

from __future__ import annotations

from collections.abc import Sequence

from bitdesk.exports import figures
from bitdesk.exports.sales import month as month_name
from bitdesk.exports.sheet import Column, Kind, Sheet
from bitdesk.reports.liaison import TickedMonth
from bitdesk.values import Moment
from bitdesk.words import _


def register(found: Sequence[TickedMonth], year: int) -> Sheet:
    """Return the checklists of a year, a line for each list of an office in a month."""
    return Sheet(
        title=_("Opening and closing checklists {year}").format(year=year),
        columns=(
            Column("office", _("Office"), Kind.TEXT), Column("month", ""), Column("month_name", _("Month"), Kind.TEXT),
            Column("moment", _("Checklist"), Kind.TEXT), Column("days", _("Days")),
            Column("whole", _("All ticked")), Column("partly", _("Partly ticked")), Column("missed", _("Not ticked")),
            Column("people", _("Ticks by counselor"), Kind.TEXT),
        ),
        rows=tuple(
            (
                each.office_code, each.month, month_name(f"{year}-{each.month:02}"), moment(each.moment), each.days,
                each.whole, each.partly, each.missed, _people(each),
            )
            for each in found
        ),
        labels=tuple(each.office_name for each in found),
        total=(
            _("Total"), None, "", "", *(sum(getattr(each, name) for each in found)
            for name in ("days", "whole", "partly", "missed")), "",
        ),
        notes=(_("The days are those on which the office was open, and those on which something was ticked."),),
        document={
            "year": year,
            "checklists": [
                {
                    "office": each.office_code, "month": each.month, "moment": each.moment, "days": each.days,
                    "whole": each.whole, "partly": each.partly, "missed": each.missed, "ticks": dict(each.people),
                }
                for each in found
            ],
        },
    )  # fmt: skip


def moment(code: str) -> str:
    """Return which of both checklists it is, in words."""
    return _("at the opening") if code == Moment.OPENING else _("at the closing")


def _people(each: TickedMonth) -> str:
    most = sorted(each.people.items(), key=lambda one: (not one[0], -one[1], one[0]))
    return ", ".join(f"{code or _('not said')} {figures.count(ticks)}" for code, ticks in most)

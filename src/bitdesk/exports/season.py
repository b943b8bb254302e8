"""The season's table: visitors, open days and visitors an open hour in July and August, by office."""

from __future__ import annotations

from typing import Any

from bitdesk.exports.sheet import Column, Kind, Sheet
from bitdesk.reports.season import OfficeSeason, Season
from bitdesk.reports.visits import OUTREACH
from bitdesk.words import _


def sheet(season: Season) -> Sheet:
    """Return a year's table; what was met outside the offices is a line of its own."""
    nothing = (None,) * 5
    return Sheet(
        title=_("Season {year}").format(year=season.year),
        columns=(
            Column("code", _("Code"), Kind.TEXT),
            Column("name", _("Office"), Kind.TEXT),
            Column("visitors", _("Visitors")),
            Column("open_days", _("Open days")),
            Column("open_hours", "", Kind.RATE),
            Column("summer_visitors", ""),
            Column("summer_open_hours", "", Kind.RATE),
            Column("per_open_hour", _("Per open hour in July-August"), Kind.RATE),
        ),
        rows=(*map(_cells, season.offices), (OUTREACH, _("Markets, festivals"), season.outreach_visitors, *nothing)),
        labels=(*(office.code for office in season.offices), ""),
        total=("", _("Organisation"), season.visitors, *nothing),
        document={
            "year": season.year,
            "visitors": season.visitors,
            "outreach_visitors": season.outreach_visitors,
            "offices": [_document(office) for office in season.offices],
        },
    )


def _cells(office: OfficeSeason) -> tuple[Any, ...]:
    return (
        office.code, office.name, office.visitors, office.open_days, office.open_minutes / 60,
        office.summer_visitors, office.summer_open_minutes / 60, office.per_open_hour,
    )  # fmt: skip


def _document(office: OfficeSeason) -> dict[str, Any]:
    return {
        "code": office.code,
        "name": office.name,
        "visitors": office.visitors,
        "open_days": office.open_days,
        "open_hours": round(office.open_minutes / 60, 2),
        "summer_visitors": office.summer_visitors,
        "summer_open_hours": round(office.summer_open_minutes / 60, 2),
        "per_open_hour": None if office.per_open_hour is None else round(office.per_open_hour, 1),
        "months": list(office.months),
    }

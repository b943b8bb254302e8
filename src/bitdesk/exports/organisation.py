"""What the head office has decided, as lists: each row that is in use, or all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import groupby
from typing import Any, Literal

from bitdesk.desk import Desk
from bitdesk.exports import catalogue_lists
from bitdesk.exports.sheet import Column, Kind, Sheet
from bitdesk.reports import organisation, quick_items, suppliers, vat_rates
from bitdesk.reports.organisation import (
    ClosingRow,
    CounselorRow,
    OfficeRow,
    OutreachRow,
    Row,
    SeasonRow,
    TopicRow,
    WorkstationRow,
)
from bitdesk.reports.periods import Periods
from bitdesk.words import _

List = Literal[
    "offices", "hours", "closed-days", "workstations", "counselors", "topics", "outreach", "categories", "suppliers",
    "vat-rates", "quick-items",
]  # fmt: skip

Question = Callable[[Desk], Sequence[Row]]
Cells = Callable[[Any], tuple[Any, ...]]


def sheet(desk: Desk, name: List, today: date, *, everything: bool = False) -> Sheet:
    """Return a list: what is in use today, or with `everything` also what is retired."""
    question, columns, cells = _LISTS[name]
    rows = [row for row in question(desk) if everything or row.retired_on is None or row.retired_on > today]
    shown = (
        *columns(),
        Column("retired_on", _("Retired on"), Kind.DAY),
        Column("unreceived", _("Not received by"), Kind.TEXT),
    )
    lines = tuple((*cells(row), row.retired_on, ", ".join(row.unreceived)) for row in rows)
    names = [column.name for column in shown]
    return Sheet(
        title=desk.identity.organisation_name,
        columns=shown if everything else tuple(column for column in shown if column.name != "retired_on"),
        rows=lines if everything else tuple((*line[:-2], line[-1]) for line in lines),
        document={
            "organisation": desk.identity.organisation_name,
            name: [_document(names, line, row) for line, row in zip(lines, rows, strict=True)],
        },
    )


def _document(names: Iterable[str], line: Iterable[Any], row: Row) -> dict[str, Any]:
    values = {name: _plain(value) for name, value in zip(names, line, strict=True)}
    return values | {"unreceived": list(row.unreceived)}


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def hours(periods: Periods) -> str:
    """Return periods as a command takes them: 09:30-12:30,14:00-17:00."""
    return ",".join(f"{_time(start)}-{_time(end)}" for start, end in periods)


def _time(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def _text(name: str, title: str) -> Column:
    return Column(name, title, Kind.TEXT)


def _days() -> tuple[Column, Column]:
    return Column("starts_on", _("First day"), Kind.DAY), Column("ends_on", _("Last day"), Kind.DAY)


def _office_columns() -> tuple[Column, ...]:
    return (_text("code", _("Code")), _text("name", _("Office")), _text("address", _("Address")))


def _offices(row: OfficeRow) -> tuple[Any, ...]:
    return (row.code, row.name, row.address)


def _hours_columns() -> tuple[Column, ...]:
    names = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    return (_text("office", _("Code")), *_days(), _text("week", _("Hours")), *(_text(name, "") for name in names))


def _hours(row: SeasonRow) -> tuple[Any, ...]:
    return (row.office_code, row.starts_on, row.ends_on, week_text(row.week), *map(hours, row.week))


def week_text(week: Sequence[Periods]) -> str:
    """Return a week in a line: days that follow one another and have the same hours are named together."""
    names = (_("Mon"), _("Tue"), _("Wed"), _("Thu"), _("Fri"), _("Sat"), _("Sun"))
    parts = []
    for periods, days in groupby(range(len(week)), key=lambda weekday: week[weekday]):
        same = [*days]
        if periods:
            span = names[same[0]] if len(same) == 1 else f"{names[same[0]]}–{names[same[-1]]}"
            parts.append(f"{span} {hours(periods)}")
    return " · ".join(parts)


def _closing_columns() -> tuple[Column, ...]:
    return (*_days(), _text("office", _("Code")), _text("reason", _("Reason")))


def _closings(row: ClosingRow) -> tuple[Any, ...]:
    return (row.first_day, row.last_day, row.office_code, row.reason)


def _workstation_columns() -> tuple[Column, ...]:
    return (
        _text("office", _("Code")), _text("office_name", _("Office")), _text("name", _("Desk")),
        Column("last_contact_at", _("Last contact"), Kind.INSTANT), Column("waiting", _("Not received")),
    )  # fmt: skip


def _workstations(row: WorkstationRow) -> tuple[Any, ...]:
    return (row.office_code, row.office_name, row.name, row.contact_at, row.waiting)


def _counselor_columns() -> tuple[Column, ...]:
    return (_text("code", _("Code")), _text("name", _("Name")), _text("role", _("Role")), *_days())


def _counselors(row: CounselorRow) -> tuple[Any, ...]:
    return (row.code, row.name, row.role, row.starts_on, row.ends_on)


def _topic_columns() -> tuple[Column, ...]:
    return (_text("code", _("Code")), _text("label_fr", _("In French")), _text("label_en", _("In English")))


def _topics(row: TopicRow) -> tuple[Any, ...]:
    return (row.code, row.label_fr, row.label_en)


def _outreach_columns() -> tuple[Column, ...]:
    return (_text("name", _("Name")), *_days(), _text("office", _("Code")))


def _outreaches(row: OutreachRow) -> tuple[Any, ...]:
    return (row.name, row.starts_on, row.ends_on, row.office_code)


_LISTS: dict[List, tuple[Question, Callable[[], tuple[Column, ...]], Cells]] = {
    "offices": (organisation.offices, _office_columns, _offices),
    "hours": (organisation.seasons, _hours_columns, _hours),
    "closed-days": (organisation.closings, _closing_columns, _closings),
    "workstations": (organisation.workstations, _workstation_columns, _workstations),
    "counselors": (organisation.counselors, _counselor_columns, _counselors),
    "topics": (organisation.topics, _topic_columns, _topics),
    "outreach": (organisation.outreaches, _outreach_columns, _outreaches),
    "categories": (suppliers.categories, catalogue_lists.category_columns, catalogue_lists.category_cells),
    "suppliers": (suppliers.suppliers, catalogue_lists.supplier_columns, catalogue_lists.supplier_cells),
    "vat-rates": (vat_rates.vat_rates, catalogue_lists.vat_rate_columns, catalogue_lists.vat_rate_cells),
    "quick-items": (quick_items.quick_items, catalogue_lists.quick_item_columns, catalogue_lists.quick_item_cells),
}

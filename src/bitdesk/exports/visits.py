"""Visitors of a year by something, with words for its keys."""

from __future__ import annotations

from collections.abc import Mapping

from bitdesk import geography, words
from bitdesk.exports.sheet import Column, Kind, Sheet
from bitdesk.reports.visits import OUTREACH, By, VisitsTable
from bitdesk.values import FRANCE
from bitdesk.words import _


def sheet(table: VisitsTable, office: str | None, names: Mapping[str, str]) -> Sheet:
    """Return visitors by something.

    Args:
        table: the report.
        office: the code of the only office counted, if it is one.
        names: the names of offices or of topics by code.
    """
    title = _("Visitors {year}").format(year=table.year)
    return Sheet(
        title=f"{title} · {office}" if office else title,
        columns=(
            Column(table.by.value, _titles()[table.by], Kind.TEXT),
            Column("visitors", _("Visitors")),
            Column("parties", _("Parties")),
        ),
        rows=tuple((line.key, line.visitors, line.parties) for line in table.lines),
        labels=tuple(_label(table.by, line.key, names) for line in table.lines),
        total=(_("Total"), table.visitors, table.parties),
        document={
            "year": table.year,
            "by": table.by.value,
            "office": office,
            "visitors": table.visitors,
            "parties": table.parties,
            "lines": [{"key": line.key, "visitors": line.visitors, "parties": line.parties} for line in table.lines],
        },
    )


def _titles() -> Mapping[By, str]:
    return {
        By.OFFICE: _("Office"),
        By.MONTH: _("Month"),
        By.WEEKDAY: _("Weekday"),
        By.HOUR: _("Hour"),
        By.ORIGIN: _("Origin"),
        By.TOPIC: _("Topic"),
    }


def _label(by: By, key: str, names: Mapping[str, str]) -> str:
    if not key:
        return _("not said")
    match by:
        case By.MONTH:
            return _months()[int(key) - 1]
        case By.WEEKDAY:
            return _weekdays()[int(key) - 1]
        case By.HOUR:
            return _("{hour}:00").format(hour=key)
        case By.ORIGIN:
            return _origin(key)
    return _("Markets, festivals") if key == OUTREACH else names.get(key, key)


def _origin(key: str) -> str:
    department = key if geography.is_department(key) else None
    country = FRANCE if department else key
    return geography.label(country, department, words.chosen())


def _months() -> list[str]:
    return [
        _("January"), _("February"), _("March"), _("April"), _("May"), _("June"), _("July"), _("August"),
        _("September"), _("October"), _("November"), _("December"),
    ]  # fmt: skip


def _weekdays() -> list[str]:
    return [
        _("Monday"), _("Tuesday"), _("Wednesday"), _("Thursday"), _("Friday"), _("Saturday"), _("Sunday"),
    ]  # fmt: skip

"""The opening hours: an office's seasons, each with its week."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from bitdesk import clock, reports, services
from bitdesk.ui import formats
from bitdesk.ui.pages.organisation.words import days_problem, office_choices, same_day_next_year
from bitdesk.ui.sections.listing import Line
from bitdesk.ui.sections.section import Section
from bitdesk.ui.widgets.fields import Choice, DateField
from bitdesk.ui.widgets.form import Form, Values
from bitdesk.ui.widgets.report_table import Cell, Column
from bitdesk.ui.widgets.week_grid import WeekGrid

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.organisation import SeasonRow

DAYS = range(7)


class HoursSection(Section):
    """A season that has begun gets other hours from a day on, or is put right as a whole."""

    kind = "opening_hours"
    shares = (47, 53)
    can_copy = True

    def title(self) -> str:
        """The noun, many of it."""
        return QCoreApplication.translate("HoursSection", "Opening hours by season")

    def columns(self) -> tuple[Column, ...]:
        """Office and season."""
        return (
            Column(QCoreApplication.translate("HoursSection", "Office"), 0.37),
            Column(QCoreApplication.translate("HoursSection", "Season"), 0.42),
        )

    def question(self) -> Callable[[Desk], Sequence[SeasonRow]]:
        """The report that lists the rows."""
        return reports.organisation.seasons

    def line(self, row: SeasonRow) -> Line:
        """A season in words."""
        days = formats.days(row.starts_on, row.ends_on)
        closed = QCoreApplication.translate("HoursSection", "closed")
        details = [(formats.weekday(day), formats.periods(row.week[day]) or closed) for day in DAYS]
        cells = (Cell(row.office_name, hint=row.office_name), Cell(days, hint=days))
        return Line(f"{row.office_name} · {days}", cells, details, row.ends_on < clock.business_date())

    def empty(self) -> str:
        """What is said where there is no row."""
        return QCoreApplication.translate(
            "HoursSection",
            "No opening hours yet. Without them nobody knows which days an office was to open, and visitors an hour "
            "cannot be told.",
        )

    def fill_form(self, form: Form) -> None:
        """Office, days, week."""
        translate = QCoreApplication.translate
        form.add("office_code", translate("HoursSection", "Office"), Choice(()))
        form.add_line(
            ("starts_on", translate("HoursSection", "First day"), DateField()),
            ("ends_on", translate("HoursSection", "Last day"), DateField()),
            ("from_on", translate("HoursSection", "New hours from"), DateField()),
        )
        form.add_note()
        form.add("week", translate("HoursSection", "Week; a day without hours is closed"), WeekGrid())

    def new_title(self) -> str:
        """What stands over the form of a new row."""
        return QCoreApplication.translate("HoursSection", "New season")

    def prepare(self, row: SeasonRow | None) -> None:
        """The office of a season stays; the first day too where other hours begin later."""
        offices = self.form.fields["office_code"]
        assert isinstance(offices, Choice)
        offices.offer(office_choices(self.page))
        self.form.show_field("office_code", row is None)
        self.form.show_field("from_on", row is not None and self._has_begun(row))
        new = QCoreApplication.translate("HoursSection", "The seasons of an office do not overlap.")
        begun = QCoreApplication.translate(
            "HoursSection",
            "The days before “New hours from” keep the hours they had. Empty it to put the whole season right.",
        )
        self.form.note.setText(begun if row is not None and self._has_begun(row) else new)

    def _has_begun(self, row: SeasonRow) -> bool:
        return row.starts_on < clock.business_date() <= row.ends_on

    def values(self, row: SeasonRow | None) -> Values:
        """What the form shows of a season."""
        if row is None:
            offices = office_choices(self.page)
            before = self.row.office_code if self.row is not None else offices[0][0] if offices else ""
            return {"office_code": before, "starts_on": None, "ends_on": None, "from_on": None, "week": {}}
        return {
            "office_code": row.office_code, "starts_on": row.starts_on, "ends_on": row.ends_on,
            "from_on": clock.business_date() if self._has_begun(row) else None, "week": row.week,
        }  # fmt: skip

    def like(self, row: SeasonRow) -> Values:
        """The same season a year later."""
        first, last = same_day_next_year(row.starts_on), same_day_next_year(row.ends_on)
        return self.values(row) | {"starts_on": first, "ends_on": last, "from_on": None}

    def store(self, row: SeasonRow | None, values: Values) -> Any:
        """Record a season."""
        first, last, week = values["starts_on"], values["ends_on"], values["week"]
        if first is None or last is None:
            self.page.around.banner.say(days_problem())
            return None
        organisation = services.organisation
        if row is None:
            return self.page.do(organisation.add_season, values["office_code"], first, last, week)
        from_on = values["from_on"]
        if from_on is None or from_on <= row.starts_on:
            return self.done(lambda desk: organisation.change_season(desk, row.ids, first, last, week)) or None
        return self._store_from(row, from_on, first, last, week)

    def _store_from(self, row: SeasonRow, from_on: date, first: date, last: date, week: Mapping[int, Any]) -> Any:
        """Record other hours from a day on; where only the last day differs, the season ends then."""
        organisation = services.organisation
        if first != row.starts_on:
            text = QCoreApplication.translate(
                "HoursSection", "To change the first day, empty “New hours from”: the whole season is put right."
            )
            self.page.around.banner.say(text)
            return None
        if _same(row.week, week):
            return self.done(lambda desk: organisation.end_season(desk, row.ids, last)) or None
        return self.page.do(organisation.change_season_from, row.ids, from_on, last, week)


def _same(before: Sequence[Sequence[Sequence[int]]], week: Mapping[int, Any]) -> bool:
    return all(
        [list(period) for period in before[day]] == [list(period) for period in week.get(day, ())] for day in DAYS
    )

"""The outreach events: markets and festivals where an office meets people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from bitdesk import clock, reports, services
from bitdesk.ui import formats
from bitdesk.ui.pages.organisation.words import NOBODY, days_problem, next_year, office_choices
from bitdesk.ui.sections.listing import Line
from bitdesk.ui.sections.section import Section
from bitdesk.ui.widgets.fields import Choice, DateField, TextField
from bitdesk.ui.widgets.form import Form, Values
from bitdesk.ui.widgets.report_table import Cell, Column

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.organisation import OutreachRow


class OutreachesSection(Section):
    """The counter offers an event on its days."""

    kind = "outreach"
    can_copy = True

    def title(self) -> str:
        """The noun, many of it."""
        return QCoreApplication.translate("OutreachesSection", "Outreach: markets and festivals")

    def columns(self) -> tuple[Column, ...]:
        """Name, days, office."""
        return (
            Column(QCoreApplication.translate("OutreachesSection", "Name"), 0.32),
            Column(QCoreApplication.translate("OutreachesSection", "Days"), 0.28),
            Column(QCoreApplication.translate("OutreachesSection", "Office"), 0.22),
        )

    def unreceived_share(self) -> float:
        """The width of the last column."""
        return 0.18

    def question(self) -> Callable[[Desk], Sequence[OutreachRow]]:
        """The report that lists the rows."""
        return reports.organisation.outreaches

    def line(self, row: OutreachRow) -> Line:
        """An event in words."""
        days, office = formats.days(row.starts_on, row.ends_on), row.office_name or NOBODY
        _name, days_word, office_word = (column.heading for column in self.columns())
        details = [(days_word, days), (office_word, office)]
        cells = (Cell(row.name, hint=row.name), Cell(days, hint=days), Cell(office, hint=office))
        return Line(row.name, cells, details, row.ends_on < clock.business_date())

    def empty(self) -> str:
        """What is said where there is no row."""
        return QCoreApplication.translate(
            "OutreachesSection", "No market or festival to come. People met outside are counted there."
        )

    def fill_form(self, form: Form) -> None:
        """Name, days, office."""
        translate = QCoreApplication.translate
        form.add("name", translate("OutreachesSection", "Name"), TextField())
        form.add_line(
            ("starts_on", translate("OutreachesSection", "First day"), DateField()),
            ("ends_on", translate("OutreachesSection", "Last day (or empty)"), DateField()),
        )
        form.add("office_code", translate("OutreachesSection", "Office that staffs it"), Choice(()))

    def new_title(self) -> str:
        """What stands over the form of a new row."""
        return QCoreApplication.translate("OutreachesSection", "New event")

    def prepare(self, row: OutreachRow | None) -> None:
        """Offer the offices."""
        none = QCoreApplication.translate("OutreachesSection", "No office in particular")
        self.offices().offer([("", none), *office_choices(self.page)])

    def offices(self) -> Choice:
        """The field of the office."""
        field = self.form.fields["office_code"]
        assert isinstance(field, Choice)
        return field

    def values(self, row: OutreachRow | None) -> Values:
        """What the form shows of an event."""
        if row is None:
            return {"name": "", "starts_on": None, "ends_on": None, "office_code": ""}
        return {
            "name": row.name, "starts_on": row.starts_on, "ends_on": row.ends_on, "office_code": row.office_code,
        }  # fmt: skip

    def like(self, row: OutreachRow) -> Values:
        """The same event a year later, on the same day of the week."""
        return self.values(row) | {"starts_on": next_year(row.starts_on), "ends_on": next_year(row.ends_on)}

    def store(self, row: OutreachRow | None, values: Values) -> Any:
        """Record an event."""
        first = values["starts_on"]
        if first is None:
            self.page.around.banner.say(days_problem())
            return None
        said = values | {"ends_on": values["ends_on"] or first, "office_code": values["office_code"] or None}
        organisation = services.organisation
        if row is None:
            return self.page.do(organisation.add_outreach, **said)
        return self.done(lambda desk: organisation.change_outreach(desk, row.ids[0], **said)) or None

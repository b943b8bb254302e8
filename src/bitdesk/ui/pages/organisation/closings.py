"""The closed days: of one office or of all, entered as a range."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from bitdesk import clock, reports, services
from bitdesk.ui import formats
from bitdesk.ui.pages.organisation.words import days_problem, office_choices, same_day_next_year
from bitdesk.ui.sections.listing import Line
from bitdesk.ui.sections.section import Section
from bitdesk.ui.widgets.fields import Choice, DateField, TextField
from bitdesk.ui.widgets.form import Form, Values
from bitdesk.ui.widgets.report_table import Cell, Column

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.organisation import ClosingRow


class ClosingsSection(Section):
    """Nothing is planned on them; a desk that opens all the same says so at its day's end."""

    kind = "closed_day"
    can_copy = True

    def title(self) -> str:
        """The noun, many of it."""
        return QCoreApplication.translate("ClosingsSection", "Closed days")

    def columns(self) -> tuple[Column, ...]:
        """Days, office, reason."""
        return (
            Column(QCoreApplication.translate("ClosingsSection", "Days"), 0.36),
            Column(QCoreApplication.translate("ClosingsSection", "Office"), 0.26),
            Column(QCoreApplication.translate("ClosingsSection", "Reason"), 0.22),
        )

    def unreceived_share(self) -> float:
        """The width of the last column."""
        return 0.16

    def question(self) -> Callable[[Desk], Sequence[ClosingRow]]:
        """The report that lists the rows."""
        return reports.organisation.closings

    def line(self, row: ClosingRow) -> Line:
        """Closed days in words."""
        days, office = formats.days(row.first_day, row.last_day), row.office_name or _every_office()
        days_word, office_word, reason = (column.heading for column in self.columns())
        length = QCoreApplication.translate("ClosingsSection", "%Ln day(s)", "", len(row.ids))
        pairs = [(days_word, days), ("", length), (office_word, office), (reason, row.reason)]
        details = [pair for pair in pairs if pair[1]]
        cells = (Cell(days, hint=days), Cell(office, hint=office), Cell(row.reason, hint=row.reason))
        return Line(row.reason or days, cells, details, row.last_day < date(clock.business_date().year, 1, 1))

    def empty(self) -> str:
        """What is said where there is no row."""
        return QCoreApplication.translate(
            "ClosingsSection",
            "No closed day yet. Public holidays and holidays go here: the opening hours do not count on them.",
        )

    def fill_form(self, form: Form) -> None:
        """Days, office, reason."""
        translate = QCoreApplication.translate
        form.add_line(
            ("first_day", translate("ClosingsSection", "First day"), DateField()),
            ("last_day", translate("ClosingsSection", "Last day (or empty)"), DateField()),
        )
        form.add("office_code", translate("ClosingsSection", "Office"), Choice(()))
        form.add("reason", translate("ClosingsSection", "Reason (or empty)"), TextField())
        form.add_note()
        form.note.setText(
            translate(
                "ClosingsSection",
                "Nothing is planned on these days. An office that opens all the same says its hours at the day’s end.",
            )
        )

    def new_title(self) -> str:
        """What stands over the form of a new row."""
        return QCoreApplication.translate("ClosingsSection", "New closed days")

    def prepare(self, row: ClosingRow | None) -> None:
        """Offer the offices."""
        field = self.form.fields["office_code"]
        assert isinstance(field, Choice)
        field.offer([("", _every_office()), *office_choices(self.page)])

    def values(self, row: ClosingRow | None) -> Values:
        """What the form shows of closed days."""
        if row is None:
            return {"first_day": None, "last_day": None, "office_code": "", "reason": ""}
        last = row.last_day if row.last_day != row.first_day else None
        return {"first_day": row.first_day, "last_day": last, "office_code": row.office_code, "reason": row.reason}

    def like(self, row: ClosingRow) -> Values:
        """The same dates a year later."""
        values = self.values(row)
        return values | {
            name: same_day_next_year(values[name]) for name in ("first_day", "last_day") if values[name] is not None
        }

    def store(self, row: ClosingRow | None, values: Values) -> Any:
        """Record closed days."""
        first, last = values["first_day"], values["last_day"] or values["first_day"]
        if first is None:
            self.page.around.banner.say(days_problem())
            return None
        office, reason = values["office_code"] or None, values["reason"]
        organisation = services.organisation
        if row is None:
            return self.page.do(organisation.add_closed_days, first, last, office, reason)
        return self.page.do(organisation.change_closed_days, row.ids, first, last, office, reason)


def _every_office() -> str:
    return QCoreApplication.translate("ClosingsSection", "Every office")

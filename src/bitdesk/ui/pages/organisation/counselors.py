"""The counselors: who they are, what they are besides, and until when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from bitdesk import clock, reports, services
from bitdesk.ui import formats
from bitdesk.ui.sections.listing import Line
from bitdesk.ui.sections.section import Section
from bitdesk.ui.widgets.fields import Choice, DateField, TextField
from bitdesk.ui.widgets.form import Form, Values
from bitdesk.ui.widgets.report_table import Cell, Column
from bitdesk.values import CounselorRole

if TYPE_CHECKING:
    from datetime import date

    from bitdesk.desk import Desk
    from bitdesk.reports.organisation import CounselorRow

CODE_LENGTH = 16


class CounselorsSection(Section):
    """Retiring a counselor means that today is their last day."""

    def title(self) -> str:
        """The noun, many of it."""
        return QCoreApplication.translate("CounselorsSection", "Counselors")

    def columns(self) -> tuple[Column, ...]:
        """Code, name, role, last day."""
        return (
            Column(QCoreApplication.translate("CounselorsSection", "Code"), 0.11),
            Column(QCoreApplication.translate("CounselorsSection", "Name"), 0.23),
            Column(QCoreApplication.translate("CounselorsSection", "Role"), 0.26),
            Column(QCoreApplication.translate("CounselorsSection", "Last day"), 0.21),
        )

    def question(self) -> Callable[[Desk], Sequence[CounselorRow]]:
        """The report that lists the rows."""
        return reports.organisation.counselors

    def line(self, row: CounselorRow) -> Line:
        """A counselor in words."""
        role, last = _roles().get(row.role, row.role), _day(row.ends_on)
        code, _name, role_word, last_word = (column.heading for column in self.columns())
        first_word = QCoreApplication.translate("CounselorsSection", "First day")
        always = QCoreApplication.translate("CounselorsSection", "not said")
        details = [
            (code, row.code),
            (role_word, role),
            (first_word, _day(row.starts_on) or always),
            (last_word, last or QCoreApplication.translate("CounselorsSection", "none: permanent")),
        ]
        return Line(
            row.name, (Cell(row.code), Cell(row.name, hint=row.name), Cell(role, hint=role), Cell(last)), details
        )

    def empty(self) -> str:
        """What is said where there is no row."""
        return QCoreApplication.translate(
            "CounselorsSection", "No counselor yet. Visits can be counted without; with them it is known who counted."
        )

    def fill_form(self, form: Form) -> None:
        """Code, name, role, days."""
        translate = QCoreApplication.translate
        form.add("code", translate("CounselorsSection", "Code, such as C1"), TextField(longest=CODE_LENGTH))
        form.add("name", translate("CounselorsSection", "Name"), TextField())
        form.add("role", translate("CounselorsSection", "Role"), Choice(list(_roles().items())))
        form.add_line(
            ("starts_on", translate("CounselorsSection", "First day (or empty)"), DateField()),
            ("ends_on", translate("CounselorsSection", "Last day (or empty)"), DateField()),
        )
        form.add_note()
        form.note.setText(
            translate(
                "CounselorsSection", "The desks offer the name from the first day to the last, that one included."
            )
        )

    def new_title(self) -> str:
        """What stands over the form of a new row."""
        return QCoreApplication.translate("CounselorsSection", "New counselor")

    def prepare(self, row: CounselorRow | None) -> None:
        """The code of a counselor stays."""
        self.form.show_field("code", row is None)

    def values(self, row: CounselorRow | None) -> Values:
        """What the form shows of a counselor."""
        if row is None:
            return {"code": "", "name": "", "role": CounselorRole.COUNSELOR.value, "starts_on": None, "ends_on": None}
        return {
            "code": row.code, "name": row.name, "role": row.role, "starts_on": row.starts_on, "ends_on": row.ends_on,
        }  # fmt: skip

    def store(self, row: CounselorRow | None, values: Values) -> Any:
        """Record a counselor."""
        code = values.pop("code")
        organisation = services.organisation
        if row is None:
            return self.page.do(organisation.add_counselor, code, **values)
        return self.done(lambda desk: organisation.change_counselor(desk, row.ids[0], **values)) or None

    def do_retire(self, row: CounselorRow) -> bool:
        """Make today the last day."""
        return self.done(lambda desk: services.organisation.counselor_leaves(desk, row.ids[0]))

    def do_bring_back(self, row: CounselorRow) -> bool:
        """Work on, without a last day."""
        return self.done(lambda desk: services.organisation.counselor_comes_back(desk, row.ids[0]))

    def retired_words(self, row: CounselorRow) -> str:
        """What is said when a counselor leaves."""
        text = QCoreApplication.translate("CounselorsSection", "Today, {0}, is the last day of “{1}”.")
        return text.format(formats.short_date(clock.business_date()), row.name)


def _day(day: date | None) -> str:
    return formats.short_date(day) if day else ""


def _roles() -> dict[str, str]:
    return {
        CounselorRole.COUNSELOR: QCoreApplication.translate("labels", "Counselor"),
        CounselorRole.QUALITY_REFERENT: QCoreApplication.translate("labels", "Quality referent"),
        CounselorRole.ADMINISTRATION: QCoreApplication.translate("labels", "Administration"),
        CounselorRole.DIRECTOR: QCoreApplication.translate("labels", "Director"),
    }

"""The desks: what each has not received, and the set-up file that makes one on its computer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt

from bitdesk import clock, reports, services
from bitdesk.ui import formats
from bitdesk.ui.page import Page
from bitdesk.ui.pages.organisation.set_up import SetUpForm
from bitdesk.ui.pages.organisation.words import office_choices
from bitdesk.ui.sections.listing import Line
from bitdesk.ui.sections.section import Section
from bitdesk.ui.widgets.fields import Choice, TextField
from bitdesk.ui.widgets.form import Form, Values
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import Cell, Column, Tone

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.organisation import WorkstationRow


class DesksSection(Section):
    """A desk is renamed and retired; it never moves."""

    kind = "workstation"

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.about = self.details.text(muted=True)
        self.details.more.addWidget(self.about)
        translate = QCoreApplication.translate
        self.write = Pill(translate("DesksSection", "Set-up file… (Ctrl+S)"), self, on_card=True)
        self.write.clicked.connect(self.ask_set_up)
        self.details.more.addWidget(self.write, 0, Qt.AlignmentFlag.AlignLeft)
        self.set_up = SetUpForm(page)
        self.set_up.written.connect(self._written)
        self.set_up.left.connect(self.leave)
        self.side.addWidget(self.set_up)

    def title(self) -> str:
        """The noun, many of it."""
        return QCoreApplication.translate("DesksSection", "Desks")

    def columns(self) -> tuple[Column, ...]:
        """Office, name, contact, and what the desk has not received."""
        return (
            Column(QCoreApplication.translate("DesksSection", "Office"), 0.33),
            Column(QCoreApplication.translate("DesksSection", "Desk"), 0.17),
            Column(QCoreApplication.translate("DesksSection", "Last contact"), 0.22),
            Column(QCoreApplication.translate("DesksSection", "Has not received"), 0.28),
        )

    def unreceived_share(self) -> float:
        """The last column is about the desk itself."""
        return 0

    def question(self) -> Callable[[Desk], Sequence[WorkstationRow]]:
        """The report that lists the rows."""
        return reports.organisation.workstations

    def line(self, row: WorkstationRow) -> Line:
        """A desk in words."""
        office_word, desk_word, contact_word, waiting_word = (column.heading for column in self.columns())
        contact, waiting = _contact(row), _waiting(row)
        details = [
            (office_word, row.office_name), (desk_word, row.name), (contact_word, contact.text),
            (waiting_word, waiting.text),
        ]  # fmt: skip
        cells = (Cell(row.office_name, hint=row.office_name), Cell(row.name, hint=row.name), contact, waiting)
        return Line(f"{row.office_name} · {row.name}", cells, details)

    def empty(self) -> str:
        """What is said where there is no row."""
        return QCoreApplication.translate(
            "DesksSection", "No desk yet. Add one for each computer that counts, then write its set-up file."
        )

    def fill_form(self, form: Form) -> None:
        """Office and name."""
        form.add("office_code", QCoreApplication.translate("DesksSection", "Office"), Choice(()))
        form.add("name", QCoreApplication.translate("DesksSection", "Name of the desk, such as Reception"), TextField())
        form.add_note()

    def new_title(self) -> str:
        """What stands over the form of a new row."""
        return QCoreApplication.translate("DesksSection", "New desk")

    def prepare(self, row: WorkstationRow | None) -> None:
        """A desk stays at its office."""
        offices = self.form.fields["office_code"]
        assert isinstance(offices, Choice)
        offices.offer(office_choices(self.page))
        self.form.show_field("office_code", row is None)
        new = QCoreApplication.translate(
            "DesksSection", "Its set-up file is written next: it makes the desk on its computer."
        )
        known = QCoreApplication.translate(
            "DesksSection", "A desk stays at its office, with what it has counted. To move a computer, retire its desk."
        )
        self.form.note.setText(new if row is None else known)

    def values(self, row: WorkstationRow | None) -> Values:
        """What the form shows of a desk."""
        if row is not None:
            return {"office_code": row.office_code, "name": row.name}
        offices = office_choices(self.page)
        return {"office_code": offices[0][0] if offices else "", "name": ""}

    def store(self, row: WorkstationRow | None, values: Values) -> Any:
        """Record a desk."""
        organisation = services.organisation
        if row is not None:
            return (
                self.done(lambda desk: organisation.change_workstation(desk, row.ids[0], name=values["name"])) or None
            )
        return self.page.do(organisation.add_workstation, values["office_code"], values["name"])

    def save(self) -> None:
        """After a new desk comes its set-up file."""
        is_new = self.edited is None
        super().save()
        if is_new and not self.is_editing:
            self.ask_set_up()

    def show_details(self) -> None:
        """Say what a set-up file would do for the highlighted desk."""
        super().show_details()
        self.details.unreceived.setVisible(bool(self.row is not None and self.row.unreceived))
        row = self.row
        shown = row is not None and not self.is_retired(row)
        self.about.setVisible(shown)
        self.write.setVisible(shown)
        if shown:
            self.about.setText(_never_heard() if row.contact_at is None else _heard())

    def do_more(self) -> None:
        """Begin the set-up file of the highlighted desk."""
        self.ask_set_up()

    # The set-up file

    @property
    def is_editing(self) -> bool:
        """Whether a form is open."""
        return self.side.currentWidget() is not self.details

    def ask_set_up(self) -> None:
        """Ask where the set-up file of the highlighted desk is to go, and say what it will do."""
        row = self.row
        if row is None or self.is_editing or self.is_retired(row):
            return
        self.list.setEnabled(False)
        self.side.setCurrentWidget(self.set_up)
        self.set_up.ask(row, self.line(row).title)

    def leave(self) -> bool:
        """Leave the form; return whether it was open."""
        if self.is_editing:
            self.set_up.keep()
        return super().leave()

    def _written(self, path: str) -> None:
        if self.side.currentWidget() is self.set_up:
            self.leave()
        text = QCoreApplication.translate(
            "DesksSection", "The set-up file is written to {path}. Open it on the computer of the desk."
        )
        self.page.around.banner.say(text.format(path=path))


def _contact(row: WorkstationRow) -> Cell:
    if row.contact_at is None:
        return Cell(QCoreApplication.translate("DesksSection", "never"), Tone.MUTED)
    return Cell(formats.ago(row.contact_at, clock.now_ms()), hint=formats.moment(row.contact_at))


def _waiting(row: WorkstationRow) -> Cell:
    if row.waiting is None:
        return Cell(QCoreApplication.translate("DesksSection", "not known"), Tone.MUTED)
    if row.waiting == 0:
        return Cell("–", Tone.MUTED, hint=QCoreApplication.translate("DesksSection", "It has everything."))
    return Cell(QCoreApplication.translate("DesksSection", "%Ln change(s)", "", row.waiting))


def _never_heard() -> str:
    return QCoreApplication.translate(
        "DesksSection", "Never heard: its computer is not set up, or has not been in contact yet."
    )


def _heard() -> str:
    return QCoreApplication.translate(
        "DesksSection", "Laptop lost or replaced? A set-up file gives the desk to another computer."
    )

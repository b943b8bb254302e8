"""The texts that replies begin with: the head office's, in French, in English and in whatever it adds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from bitdesk import reports, services
from bitdesk.reports.templates import FIELDS
from bitdesk.ui.page import Key, Page
from bitdesk.ui.sections.listing import Line
from bitdesk.ui.sections.section import Section
from bitdesk.ui.widgets.fields import Choice, TextField
from bitdesk.ui.widgets.form import Form, Values
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import Cell, Column
from bitdesk.ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.templates import TemplateRow

LONGEST_TITLE = 80


class TemplatesSection(Section):
    """A desk is offered those of the visitor's language first."""

    kind = "reply_template"
    can_copy = True

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        words = QCoreApplication.translate("TemplatesSection", "Take the usual lists")
        self.usual = Pill(words, self.list, on_card=True)
        self.usual.clicked.connect(self.take_usual)
        self.list.add_action(self.usual)

    def title(self) -> str:
        """The noun, many of it."""
        return QCoreApplication.translate("TemplatesSection", "Templates of replies")

    def columns(self) -> tuple[Column, ...]:
        """What for, in which language, its name."""
        translate = QCoreApplication.translate
        return (
            Column(translate("TemplatesSection", "For"), 0.24),
            Column(translate("TemplatesSection", "Language"), 0.16),
            Column(translate("TemplatesSection", "Name"), 0.41),
        )

    def service(self) -> Any:
        """The service that retires templates and brings them back."""
        return services.templates

    def question(self) -> Callable[[Desk], Sequence[TemplateRow]]:
        """The report that lists the rows."""
        return reports.templates.template_rows

    def line(self, row: TemplateRow) -> Line:
        """A template in words."""
        for_, language, _name = (column.heading for column in self.columns())
        purpose = dict(_purposes()).get(row.purpose, row.purpose)
        text = QCoreApplication.translate("TemplatesSection", "Text")
        details = [(for_, purpose), (language, row.language), (text, row.text)]
        return Line(row.title, (Cell(purpose), Cell(row.language), Cell(row.title, hint=row.title)), details)

    def empty(self) -> str:
        """What is said where there is no row."""
        return QCoreApplication.translate(
            "TemplatesSection", "No template yet: take the usual ones, or write your own."
        )

    def refresh(self, chosen: bytes | None = None) -> None:
        """Offer the usual ones where there is none."""
        super().refresh(chosen)
        self.usual.setVisible(not self.rows and self.list.everything.isHidden())

    def fill_form(self, form: Form) -> None:
        """What for, in which language, its name and what it says."""
        translate = QCoreApplication.translate
        form.add_line(
            ("purpose", translate("TemplatesSection", "For"), Choice(_purposes())),
            ("language", translate("TemplatesSection", "Language (fr, en…)"), TextField(longest=2)),
        )
        form.add("title", translate("TemplatesSection", "Name"), TextField(longest=LONGEST_TITLE))
        area = TextArea(form, lines=6)
        area.given.connect(form.saved)
        form.add("text", translate("TemplatesSection", "Text"), area)
        form.add_note()
        text = translate("TemplatesSection", "These are filled in: {fields}. What was written with it stays as it was.")
        form.note.setText(text.format(fields=", ".join(f"{{{field}}}" for field in FIELDS)))
        form.save_button.setText(translate("QualityPage", "Record (Ctrl+Enter)"))

    def new_title(self) -> str:
        """What stands over the form of a new row."""
        return QCoreApplication.translate("TemplatesSection", "New template")

    def values(self, row: TemplateRow | None) -> Values:
        """What the form shows of a template."""
        if row is None:
            return {"purpose": "complaint", "language": "fr", "title": "", "text": ""}
        return {"purpose": row.purpose, "language": row.language, "title": row.title, "text": row.text}

    def store(self, row: TemplateRow | None, values: Values) -> Any:
        """Record a template."""
        known = services.templates
        if row is None:
            return self.page.do(known.add_template, **values)
        return self.done(lambda desk: known.change_template(desk, row.ids[0], **values)) or None

    def move_by(self, step: int) -> None:
        """Put the highlighted template a place up or down among those for the same."""
        row = self.row
        if row is None or self.is_editing or self.is_retired(row):
            return
        same = [one for one in self.rows if one.purpose == row.purpose and not self.is_retired(one)]
        place = same.index(row) + step
        if 0 <= place < len(same):
            self.done(lambda desk: services.templates.move_template(desk, row.ids[0], place + 1))
            self.refresh()

    def do_more(self) -> None:
        """Copy the highlighted template's text."""
        if self.row is not None:
            QGuiApplication.clipboard().setText(self.row.text)
            self.page.around.banner.say(QCoreApplication.translate("QualityPage", "Copied."))

    def take_usual(self) -> None:
        """Take the usual templates over, with the other usual lists that are still empty."""
        if self.page.do(services.listening_defaults.seed) is not None:
            self.refresh()
            self.list.focus()

    def keys(self) -> tuple[Key, ...]:
        """The keys of the section, for the help."""
        translate = QCoreApplication.translate
        return (
            Key("Ctrl+N", translate("Keys", "New")),
            Key("Return", translate("Keys", "Change the row; in a form: save")),
            Key("Ctrl+D", translate("Keys", "New, like this one")),
            Key("Delete", translate("Keys", "Retire the row")),
            Key("Insert", translate("Keys", "Bring the row back")),
            Key("H", translate("Keys", "History of the row: who, when, what")),
            Key("Ctrl+S", translate("Keys", "Copy the text")),
            Key("Ctrl+Up", translate("Keys", "One place up")),
            Key("Ctrl+Down", translate("Keys", "One place down")),
            Key("Ctrl+R", translate("Keys", "Show what is retired or over, too")),
        )


def _purposes() -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    return [
        ("complaint", translate("TemplatesSection", "Complaint")),
        ("suggestion", translate("TemplatesSection", "Suggestion")),
        ("enquiry", translate("TemplatesSection", "Enquiry")),
        ("review", translate("TemplatesSection", "Review")),
    ]

"""The texts that replies begin with: the head office's, in French, in English and in whatever it adds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from bitdesk import reports, services
from bitdesk.reports.templates import FIELDS
from bitdesk.ui.page import Key, Page
from bitdesk.ui.pages.quality import words
from bitdesk.ui.sections.listing import Line
from bitdesk.ui.sections.ordered import OrderedSection
from bitdesk.ui.sections.usual import offer_usual_lists
from bitdesk.ui.widgets.fields import Choice, TextField
from bitdesk.ui.widgets.form import Form, Values
from bitdesk.ui.widgets.report_table import Cell, Column
from bitdesk.ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.templates import TemplateRow

LONGEST_TITLE = 80


class TemplatesSection(OrderedSection):
    """A desk is offered those of the visitor's language first."""

    kind = "reply_template"
    can_copy = True

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.usual = offer_usual_lists(self)

    def title(self) -> str:
        """The noun, many of it."""
        return QCoreApplication.translate("TemplatesSection", "Templates of replies")

    def columns(self) -> tuple[Column, ...]:
        """What for, in which language, its name."""
        translate = QCoreApplication.translate
        return (
            Column(translate("TemplatesSection", "For"), 0.22),
            Column(translate("TemplatesSection", "Language"), 0.2),
            Column(translate("TemplatesSection", "Name"), 0.39),
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
        spoken = words.language(row.language)
        details = [(for_, purpose), (language, spoken), (text, row.text)]
        return Line(row.title, (Cell(purpose), Cell(spoken), Cell(row.title, hint=row.title)), details)

    def empty(self) -> str:
        """What is said where there is no row."""
        return QCoreApplication.translate(
            "TemplatesSection", "No template yet: take the usual ones, or write your own."
        )

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

    def beside(self, row: TemplateRow) -> list[Any]:
        """A template's place is among those for the same."""
        return [each for each in super().beside(row) if each.purpose == row.purpose]

    def put_at(self, desk: Desk, row_id: bytes, place: int) -> None:
        """Put a template at a place."""
        services.templates.move_template(desk, row_id, place)

    def do_more(self) -> None:
        """Copy the highlighted template's text."""
        if self.row is not None:
            QGuiApplication.clipboard().setText(self.row.text)
            self.page.around.banner.say(QCoreApplication.translate("QualityPage", "Copied."))

    def keys(self) -> tuple[Key, ...]:
        """The keys of the section, for the help."""
        translate = QCoreApplication.translate
        return (
            *super().keys(),
            Key("Ctrl+D", translate("Keys", "New, like this one")),
            Key("Ctrl+S", translate("Keys", "Copy the text")),
        )


def _purposes() -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    return [
        ("complaint", translate("TemplatesSection", "Complaint")),
        ("acknowledgement", translate("TemplatesSection", "Complaint: acknowledgement")),
        ("suggestion", translate("TemplatesSection", "Suggestion")),
        ("enquiry", translate("TemplatesSection", "Enquiry")),
        ("review", translate("TemplatesSection", "Review")),
    ]

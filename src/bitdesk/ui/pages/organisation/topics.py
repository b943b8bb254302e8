"""The topics: their words in both languages, and their order on the counter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from bitdesk import reports, services
from bitdesk.ui.sections.listing import Line
from bitdesk.ui.sections.ordered import OrderedSection
from bitdesk.ui.widgets.fields import TextField
from bitdesk.ui.widgets.form import Form, Values
from bitdesk.ui.widgets.report_table import Cell, Column

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.organisation import TopicRow

CODE_LENGTH = 16


class TopicsSection(OrderedSection):
    """The counter shows them in this order."""

    kind = "topic"

    def title(self) -> str:
        """The noun, many of it."""
        return QCoreApplication.translate("TopicsSection", "Topics: what visitors ask about")

    def columns(self) -> tuple[Column, ...]:
        """Code and words."""
        return (
            Column(QCoreApplication.translate("TopicsSection", "In French"), 0.3),
            Column(QCoreApplication.translate("TopicsSection", "In English"), 0.26),
            Column(QCoreApplication.translate("TopicsSection", "Code"), 0.2),
        )

    def question(self) -> Callable[[Desk], Sequence[TopicRow]]:
        """The report that lists the rows."""
        return reports.organisation.topics

    def line(self, row: TopicRow) -> Line:
        """A topic in words."""
        french, english, code = (column.heading for column in self.columns())
        details = [(french, row.label_fr), (english, row.label_en), (code, row.code)]
        return Line(row.label_fr, (Cell(row.label_fr), Cell(row.label_en), Cell(row.code, hint=row.code)), details)

    def empty(self) -> str:
        """What is said where there is no row."""
        return QCoreApplication.translate(
            "TopicsSection", "No topic yet. The counter offers them for what a visit was about."
        )

    def fill_form(self, form: Form) -> None:
        """Code and words."""
        translate = QCoreApplication.translate
        form.add("code", translate("TopicsSection", "Code, such as hiking"), TextField(longest=CODE_LENGTH))
        form.add(
            "label_fr", translate("TopicsSection", "In French, as short as a chip wants it"), TextField(longest=40)
        )
        form.add("label_en", translate("TopicsSection", "In English"), TextField(longest=40))
        form.add_note()
        form.note.setText(
            translate("TopicsSection", "A change of words holds for past visits too: they know a topic by its code.")
        )

    def new_title(self) -> str:
        """What stands over the form of a new row."""
        return QCoreApplication.translate("TopicsSection", "New topic")

    def prepare(self, row: TopicRow | None) -> None:
        """The code of a topic stays."""
        self.form.show_field("code", row is None)

    def values(self, row: TopicRow | None) -> Values:
        """What the form shows of a topic."""
        if row is None:
            return {"code": "", "label_fr": "", "label_en": ""}
        return {"code": row.code, "label_fr": row.label_fr, "label_en": row.label_en}

    def store(self, row: TopicRow | None, values: Values) -> Any:
        """Record a topic."""
        code = values.pop("code")
        organisation = services.organisation
        if row is None:
            return self.page.do(organisation.add_topic, code, **values)
        return self.done(lambda desk: organisation.change_topic(desk, row.ids[0], **values)) or None

    def put_at(self, desk: Desk, row_id: bytes, place: int) -> None:
        """Put a topic at a place."""
        services.organisation.move_topic(desk, row_id, place)

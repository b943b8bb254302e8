"""The form beside the head office's list of visits: what a visit should have been, and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bitdesk import ids
from bitdesk.ui import labels
from bitdesk.ui.widgets.fields import Choice, DateField, TextField
from bitdesk.ui.widgets.form import Form
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.visit_fields import NumberField, PlaceField, TopicsField
from bitdesk.ui.widgets.visit_rows import people_cell, when_words, where_words
from bitdesk.values import Public

if TYPE_CHECKING:
    from bitdesk.reports.visit_list import ListedVisit

NUMBER_WIDTH = 60
BETWEEN_LINES = 10
_SAME = ("party_size", "hour", "visited_on", "public", "topics")


class VisitForm(Form):
    """Enter corrects, Escape leaves; the visit is voided or put back with the same reason."""

    void_asked = Signal()
    restore_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.visit: ListedVisit | None = None
        self.people, self.hour, self.day = NumberField(self, 3), NumberField(self, 2), DateField(self)
        self.place, self.topics, self.reason = PlaceField(self), TopicsField(self), TextField(self)
        self.public = Choice(self._publics(), self)
        self.outreach = Choice([], self)
        for field in (self.people, self.hour):
            field.setFixedWidth(NUMBER_WIDTH)
        self.topics.label = translate("VisitForm", "About")
        self.add_line(
            ("party_size", translate("VisitForm", "People"), self.people),
            ("hour", translate("VisitForm", "Hour"), self.hour),
            ("visited_on", translate("VisitForm", "Day"), self.day),
        )
        self.add_line(
            ("origin", translate("VisitForm", "From"), self.place),
            ("public", translate("VisitForm", "Public"), self.public),
        )
        self.add_line(
            ("topics", self.topics.label, self.topics),
            ("outreach_id", translate("VisitForm", "Place"), self.outreach),
        )
        self.add_line(("reason", translate("VisitForm", "Why"), self.reason))
        self.rows.setSpacing(BETWEEN_LINES)
        self.reason.setPlaceholderText(translate("VisitForm", "for whoever reads the history"))
        self.save_button.setText(translate("VisitForm", "Correct (Enter)"))
        self.void_button = Pill(translate("VisitForm", "Void (Delete)"), self, on_card=True)
        self.restore_button = Pill(translate("VisitForm", "Put back (Insert)"), self, on_card=True)
        self.void_button.clicked.connect(self.void_asked)
        self.restore_button.clicked.connect(self.restore_asked)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.void_button)
        below.addWidget(self.restore_button)
        below.addStretch(1)
        self.column.addLayout(below)
        self.column.insertWidget(1, self.note)
        self.show_visit(None)

    def _publics(self) -> list[tuple[str, str]]:
        not_said = QCoreApplication.translate("VisitForm", "not said")
        return [("", not_said), *((public.value, labels.public(public)) for public in Public)]

    def offer(self, topics: Sequence[tuple[str, str]], outreaches: Sequence[tuple[str, str]]) -> None:
        """Offer the topics and the outreach events that may be chosen."""
        self.topics.offer(topics)
        self.outreach.offer([("", QCoreApplication.translate("VisitForm", "at the office")), *outreaches])

    def show_visit(self, visit: ListedVisit | None, reason: str = "") -> None:
        """Show what counts of a visit; the keyboard stays where it is."""
        self.visit = visit
        for widget in (*self.fields.values(), self.save_button, self.leave_button, self.void_button):
            widget.setEnabled(visit is not None)
        self.restore_button.setEnabled(visit is not None and bool(visit.reason))
        if visit is None:
            self.title.setText(QCoreApplication.translate("VisitForm", "No visit is chosen"))
            self.note.setText(QCoreApplication.translate("VisitForm", "Choose one in the list to correct it."))
            return
        self.title.setText(f"{when_words(visit)} · {where_words(visit)}")
        self.setAccessibleName(self.title.text())
        self.note.setText(people_cell(visit).hint or QCoreApplication.translate("VisitForm", "As its desk wrote it."))
        event = ids.to_text(visit.outreach_id) if visit.outreach_id else ""
        if event and self.outreach.findData(event) < 0:
            self.outreach.addItem(visit.outreach or event, event)
        for name, value in (
            *((name, getattr(visit, name)) for name in _SAME),
            ("origin", (visit.country, visit.department)), ("outreach_id", event), ("reason", reason),
        ):  # fmt: skip
            self._field(name).show_value(value or "" if name == "public" else value)
        self.keep()

    def is_written(self) -> bool:
        """Return whether something differs from the visit; a reason alone may be one for several visits."""
        return self.visit is not None and (bool(self.changes()) or bool(self.place.problem() or self.day.problem()))

    def problem(self) -> str:
        """Return the first thing that is wrong; a visit without a day is none."""
        text = super().problem()
        if not text and self.day.value() is None:
            self.day.setFocus()
            return QCoreApplication.translate("VisitForm", "Write the day of the visit, such as 31/08/2026.")
        return text

    def changes(self) -> dict[str, Any]:
        """Return what differs from the visit, by column, as the head office's command takes it."""
        visit, said = self.visit, self.values()
        if visit is None:
            return {}
        country, department = said["origin"]
        event = ids.from_text(said["outreach_id"]) if said["outreach_id"] else None
        wanted = {
            "party_size": said["party_size"] or 0, "hour": said["hour"], "visited_on": said["visited_on"],
            "public": said["public"] or None, "topics": said["topics"], "country": country,
            "department": department, "outreach_id": event,
        }  # fmt: skip
        return {name: value for name, value in wanted.items() if value != getattr(visit, name)}

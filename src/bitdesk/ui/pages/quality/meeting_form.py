"""The form of a meeting of the quality group: when, where, who, and the minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from bitdesk import clock, reports
from bitdesk.ui.page import Page
from bitdesk.ui.widgets.fields import DateField, TextField
from bitdesk.ui.widgets.form import Form, Values
from bitdesk.ui.widgets.shop_fields import FlagsField
from bitdesk.ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from bitdesk.reports.meetings import Meeting


class MeetingForm(Form):
    """The agenda is not written here: it builds itself from what is open and what comes back."""

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        counselors = page.ask(reports.reference.counselors, clock.business_date())
        self.add_line(
            ("met_on", translate("GroupSection", "Day"), DateField()),
            ("place", translate("GroupSection", "Place"), TextField()),
        )
        self.add("minutes", translate("GroupSection", "Minutes"), TextArea(lines=9))
        who = FlagsField([(each.code, f"{each.code} · {each.name}") for each in counselors])
        self.add("attendees", translate("GroupSection", "Present"), who)
        self.add("guests", translate("GroupSection", "Guests, by what they are"), TextField(longest=300))
        self.add_note()
        self.note.setText(translate("GroupSection", "Every desk reads it: names of visitors do not belong here."))

    def shown(self, meeting: Meeting | None) -> Values:
        """Return what the form shows of a meeting, or of a new one today."""
        if meeting is None:
            today = clock.business_date()
            return {"met_on": today, "place": "", "minutes": "", "attendees": frozenset(), "guests": ""}
        return {
            "met_on": meeting.met_on, "place": meeting.place, "minutes": meeting.minutes,
            "attendees": frozenset(meeting.attendees), "guests": meeting.guests,
        }  # fmt: skip

    def given(self) -> Values:
        """Return what is written, as the service takes it."""
        values = self.values()
        return {
            "met_on": values["met_on"] or clock.business_date(), "place": values["place"] or None,
            "attendees": sorted(values["attendees"]), "guests": values["guests"] or None,
            "minutes": values["minutes"] or None,
        }  # fmt: skip

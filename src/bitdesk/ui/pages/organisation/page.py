"""The page of what the head office decides: a section for each noun, under tabs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from bitdesk.ui.page import Key, Surroundings
from bitdesk.ui.sections.page import Part, SectionsPage

OFFICES, HOURS, CLOSINGS, DESKS, COUNSELORS, TOPICS, OUTREACHES, PRIVACY = range(8)


class OrganisationPage(SectionsPage[Part]):
    """Everything that flows down to the desks: added, changed, retired and brought back here."""

    tables = frozenset(
        {
            "office", "opening_hours", "closed_day", "workstation", "counselor", "topic", "outreach", "correspondent",
            "contact", "contact_details", "erasure", "erasure_request",
        }
    )  # fmt: skip

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        titles = (
            translate("OrganisationPage", "Offices"),
            translate("OrganisationPage", "Opening hours"),
            translate("OrganisationPage", "Closed days"),
            translate("OrganisationPage", "Desks"),
            translate("OrganisationPage", "Counselors"),
            translate("OrganisationPage", "Topics"),
            translate("OrganisationPage", "Outreach"),
            translate("OrganisationPage", "Personal data"),
        )
        super().__init__(around, parent, translate("OrganisationPage", "What the head office decides"), titles)

    def tick(self) -> None:
        """Say anew how long ago each desk was heard."""
        if self.isVisible() and self.section is not None:
            self.section.refresh()

    def about(self) -> str:
        """What this page is for."""
        return QCoreApplication.translate(
            "OrganisationPage",
            "What is decided here goes down to the desks at their next contact; the last column says which of them "
            "have not received a row yet. Nothing is deleted: what is not used any more is retired, and what was "
            "counted with it stays.",
        )

    def keys(self) -> tuple[Key, ...]:
        """The keys of the page, for the help."""
        translate = QCoreApplication.translate
        if self.section is not None and self.section.keys():
            return (
                *super().keys(),
                *self.section.keys(),
                Key("Escape", translate("Keys", "Leave the form, or close the message")),
            )
        return (
            *super().keys(),
            Key("Ctrl+N", translate("Keys", "New")),
            Key("Return", translate("Keys", "Change the row; in a form: save")),
            Key("Ctrl+D", translate("Keys", "New, like this one, a year later; in opening hours: as the day above")),
            Key("Delete", translate("Keys", "Retire the row")),
            Key("Insert", translate("Keys", "Bring the row back")),
            Key("H", translate("Keys", "History of the row: who, when, what")),
            Key("Ctrl+S", translate("Keys", "Desks: write the set-up file")),
            Key("Ctrl+Up", translate("Keys", "Topics: one place up")),
            Key("Ctrl+Down", translate("Keys", "Topics: one place down")),
            Key("Ctrl+R", translate("Keys", "Show what is retired or over, too")),
            Key("Escape", translate("Keys", "Leave the form, or close the message")),
        )

    def makers(self) -> tuple[Callable[[OrganisationPage], Part], ...]:
        """How each section is made."""
        from bitdesk.ui.pages.organisation.closings import ClosingsSection
        from bitdesk.ui.pages.organisation.counselors import CounselorsSection
        from bitdesk.ui.pages.organisation.desks import DesksSection
        from bitdesk.ui.pages.organisation.hours import HoursSection
        from bitdesk.ui.pages.organisation.offices import OfficesSection
        from bitdesk.ui.pages.organisation.outreaches import OutreachesSection
        from bitdesk.ui.pages.organisation.privacy import PrivacySection
        from bitdesk.ui.pages.organisation.topics import TopicsSection

        return (
            OfficesSection, HoursSection, ClosingsSection, DesksSection, CounselorsSection, TopicsSection,
            OutreachesSection, PrivacySection,
        )  # fmt: skip

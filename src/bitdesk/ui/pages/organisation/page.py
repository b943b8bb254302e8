"""The page of what the head office decides: a section for each noun, under tabs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from bitdesk.ui.page import Key, Page, Surroundings
from bitdesk.ui.sections.section import Section
from bitdesk.ui.widgets.tabs import Tabs

TABLES = frozenset(
    {
        "office", "opening_hours", "closed_day", "workstation", "counselor", "topic", "outreach", "correspondent",
    }
)  # fmt: skip
OFFICES, HOURS, CLOSINGS, DESKS, COUNSELORS, TOPICS, OUTREACHES = range(7)


class OrganisationPage(Page):
    """Everything that flows down to the desks: added, changed, retired and brought back here."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        translate = QCoreApplication.translate
        self.tabs = Tabs(
            translate("OrganisationPage", "What the head office decides"),
            (
                translate("OrganisationPage", "Offices"),
                translate("OrganisationPage", "Opening hours"),
                translate("OrganisationPage", "Closed days"),
                translate("OrganisationPage", "Desks"),
                translate("OrganisationPage", "Counselors"),
                translate("OrganisationPage", "Topics"),
                translate("OrganisationPage", "Outreach"),
            ),
            self,
        )
        self.tabs.chosen.connect(self.choose)
        self.stack = QStackedWidget(self)
        self.sections: dict[int, Section] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self.tabs)
        layout.addWidget(self.stack, 1)
        for key, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            QShortcut(QKeySequence(key), self, partial(self._step, step))

    @property
    def section(self) -> Section | None:
        """The section in front."""
        section = self.stack.currentWidget()
        return section if isinstance(section, Section) else None

    def choose(self, place: int) -> None:
        """Bring a section to the front."""
        if self.around.desk is None:
            return
        if place not in self.sections:
            self.sections[place] = _makers()[place](self)
            self.stack.addWidget(self.sections[place])
        self.tabs.choose(place)
        self.stack.setCurrentWidget(self.sections[place])
        self.sections[place].shown()

    def _step(self, step: int) -> None:
        self.choose((self.tabs.place + step) % len(self.tabs.buttons))

    def opened(self) -> None:
        """Show the section that was asked for before the file was open."""
        if self.isVisible():
            self.choose(self.tabs.place)

    def shown(self) -> None:
        """Show the section as it is now."""
        self.choose(self.tabs.place)

    def changed(self, tables: frozenset[str]) -> None:
        """Ask again, unless something is being written."""
        if tables & TABLES and self.isVisible() and self.section is not None:
            self.section.refresh()

    def tick(self) -> None:
        """Say anew how long ago each desk was heard."""
        if self.isVisible() and self.section is not None:
            self.section.refresh()

    def unsaved(self) -> bool:
        """Whether a form holds what is not saved."""
        return any(section.is_changed() for section in self.sections.values())

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Escape closes the message."""
        if event.key() == Qt.Key.Key_Escape:
            self.around.banner.dismiss()
            return True
        return False

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
        return (
            Key("Ctrl+PgDown", translate("Keys", "The next section")),
            Key("Ctrl+PgUp", translate("Keys", "The section before")),
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


def _makers() -> tuple[Callable[[OrganisationPage], Section], ...]:
    from bitdesk.ui.pages.organisation.closings import ClosingsSection
    from bitdesk.ui.pages.organisation.counselors import CounselorsSection
    from bitdesk.ui.pages.organisation.desks import DesksSection
    from bitdesk.ui.pages.organisation.hours import HoursSection
    from bitdesk.ui.pages.organisation.offices import OfficesSection
    from bitdesk.ui.pages.organisation.outreaches import OutreachesSection
    from bitdesk.ui.pages.organisation.topics import TopicsSection

    return (
        OfficesSection, HoursSection, ClosingsSection, DesksSection, CounselorsSection, TopicsSection,
        OutreachesSection,
    )  # fmt: skip

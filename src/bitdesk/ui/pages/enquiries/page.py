"""The page of the distant enquiries: calls, who is to be called back, what waits for a reply, brochures, the year."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from bitdesk.ui.page import Key, Page, Surroundings
from bitdesk.ui.pages.enquiries.section import EnquirySection
from bitdesk.ui.sections.page import Part, SectionsPage

CALLS, MISSED, REPLIES, BROCHURES, LIST, YEAR = range(6)
AT_A_DESK = (CALLS, MISSED, REPLIES, BROCHURES, YEAR)
AT_THE_HEAD_OFFICE = (REPLIES, MISSED, CALLS, BROCHURES, LIST, YEAR)


class EnquiriesPage(SectionsPage[Part]):
    """A desk counts its calls and answers what it received; the head office sees every office, and lists brochures."""

    tables = frozenset(
        {
            "enquiry", "enquiry_event", "brochure", "brochure_level", "brochure_movement", "contact",
            "contact_details", "topic", "office", "counselor", "setting", "erasure",
        }
    )  # fmt: skip

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        titles = _titles()
        at_head_office = around.desk is not None and around.desk.is_head_office
        kinds = AT_THE_HEAD_OFFICE if at_head_office else AT_A_DESK
        name = QCoreApplication.translate("Enquiries", "Enquiries from afar")
        super().__init__(around, parent, name, [titles[kind] for kind in kinds], kinds)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        self._new = QShortcut(QKeySequence("Ctrl+N"), self, self.receive, context=inside)

    def makers(self) -> tuple[Callable[[Page], Part], ...]:
        """How each section is made; only what is looked at is imported."""
        return (_calls, _missed, _replies, _brochures, _list, _year)

    def choose(self, place: int) -> None:
        """Bring a section to the front; Ctrl+N records what has come in, but where a list makes a row of its own."""
        super().choose(place)
        self._new.setEnabled(self.kinds[place] != LIST)

    def receive(self) -> None:
        """Ask for an e-mail, a letter or a web form that has come in."""
        from bitdesk.ui.pages.enquiries.replies import RepliesSection

        self.choose_kind(REPLIES)
        if isinstance(self.section, RepliesSection):
            self.section.receiving.ask()

    def tick(self) -> None:
        """What is due becomes late, and a day ends."""
        if self.isVisible() and isinstance(self.section, EnquirySection):
            self.section.refresh()

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Offer a key that no control wanted to the section in front; Escape closes the message."""
        if isinstance(self.section, EnquirySection) and self.section.typed(event):
            return True
        return super().key_pressed(event)

    def would_lose(self) -> str:
        """What would be lost with the page."""
        return QCoreApplication.translate(
            "Enquiries", "An enquiry is written here and not recorded. Close again to leave without it."
        )

    def about(self) -> str:
        """What this page is for."""
        return QCoreApplication.translate(
            "Help",
            "A call is one key, recorded at once; the chips say more about it, now, later or never. Who rang in vain "
            "is called back. An e-mail, a letter or a web form waits in the list until it is answered: what is due "
            "first stands at the top, what is late says so. Any desk that sees an enquiry may answer it.",
        )

    def keys(self) -> tuple[Key, ...]:
        """The keys of the page and of the section in front, for the help."""
        translate = QCoreApplication.translate
        own = self.section.keys() if self.section is not None else ()
        new = Key("Ctrl+N", translate("Keys", "Record an e-mail, a letter or a web form"))
        return (
            *super().keys(),
            *((new,) if self._new.isEnabled() else ()),
            *own,
            Key("Escape", translate("Keys", "Leave the form, or close the message")),
        )


def _titles() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("Enquiries", "Calls"),
        translate("Enquiries", "To call back"),
        translate("Enquiries", "To answer"),
        translate("Enquiries", "Brochures"),
        translate("Enquiries", "List of brochures"),
        translate("Enquiries", "The year"),
    )


def _calls(page: Page) -> Part:
    from bitdesk.ui.pages.enquiries.calls import CallsSection

    return CallsSection(page)


def _missed(page: Page) -> Part:
    from bitdesk.ui.pages.enquiries.missed import MissedSection

    return MissedSection(page)


def _replies(page: Page) -> Part:
    from bitdesk.ui.pages.enquiries.replies import RepliesSection

    return RepliesSection(page)


def _brochures(page: Page) -> Part:
    from bitdesk.ui.pages.enquiries.brochures import BrochuresSection

    return BrochuresSection(page)


def _list(page: Page) -> Part:
    from bitdesk.ui.pages.enquiries.brochure_list import BrochureListSection

    return BrochureListSection(page)


def _year(page: Page) -> Part:
    from bitdesk.ui.pages.enquiries.year import YearSection

    return YearSection(page)

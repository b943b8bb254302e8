"""The page of the liaison book: the notes, the checklists; at the head office what it decides, and the synthesis."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from bitdesk.ui.page import Key, Page, Surroundings
from bitdesk.ui.sections.page import Part, SectionsPage

BOOK, CHECKLISTS, SYNTHESIS, THEMES, ITEMS = range(5)
AT_A_DESK = (BOOK, CHECKLISTS, SYNTHESIS)
AT_THE_HEAD_OFFICE = (BOOK, SYNTHESIS, THEMES, ITEMS)


class LiaisonPage(SectionsPage[Part]):
    """Remarks, handovers and information, read by each counselor; and what is ticked at opening and closing.

    What is followed on another page is asked for by its kind and its id (`followed`): the window leads there.
    """

    followed = Signal(str, object)
    tables = frozenset(
        {
            "liaison_note", "liaison_reply", "note_read", "theme", "checklist_item", "checklist_tick", "complaint",
            "suggestion", "product_request", "corrective_action", "counselor", "office", "erasure", "review",
        }
    )  # fmt: skip

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        titles = _titles()
        at_head_office = around.desk is not None and around.desk.is_head_office
        kinds = AT_THE_HEAD_OFFICE if at_head_office else AT_A_DESK
        name = QCoreApplication.translate("Liaison", "The liaison book")
        super().__init__(around, parent, name, [titles[kind] for kind in kinds], kinds)

    def makers(self) -> tuple[Callable[[Page], Part], ...]:
        """How each section is made."""
        from bitdesk.ui.pages.liaison.book import BookSection
        from bitdesk.ui.pages.liaison.checklists import ChecklistsSection
        from bitdesk.ui.pages.liaison.items import ItemsSection
        from bitdesk.ui.pages.liaison.synthesis import SynthesisSection
        from bitdesk.ui.pages.liaison.themes import ThemesSection

        return BookSection, ChecklistsSection, SynthesisSection, ThemesSection, ItemsSection

    def make(self, kind: int) -> Part:
        """Make a section; what the book leads to is asked of the window."""
        from bitdesk.ui.pages.liaison.book import BookSection

        section = super().make(kind)
        if isinstance(section, BookSection):
            section.followed.connect(self.followed)
        return section

    def would_lose(self) -> str:
        """What would be lost with the page."""
        return QCoreApplication.translate(
            "Liaison", "What is written here is not recorded yet. Close again to leave without it."
        )

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Escape leaves a form or a search, else closes the message."""
        leave = getattr(self.section, "leave", None)
        if event.key() == Qt.Key.Key_Escape and leave is not None and leave():
            return True
        return super().key_pressed(event)

    def about(self) -> str:
        """What this page is for."""
        return QCoreApplication.translate(
            "Help",
            "What a visitor said at the counter, what the next counselor must know, and news for everybody: write it, "
            "then Ctrl+Enter. Each counselor marks what they have read. A note becomes a complaint, a suggestion, a "
            "product request or an action, and each leads to the other. Nothing is deleted: a slip is voided. The "
            "search looks into the beginnings of words, whatever the accents.",
        )

    def keys(self) -> tuple[Key, ...]:
        """The keys of the page and of the section in front, for the help."""
        translate = QCoreApplication.translate
        own = self.section.keys() if self.section is not None else ()
        return (
            *super().keys(),
            *own,
            Key("Escape", translate("Keys", "Leave the form or the search, or close the message")),
        )


def _titles() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("Liaison", "Book"),
        translate("Liaison", "Opening and closing"),
        translate("Liaison", "Synthesis"),
        translate("Liaison", "Themes"),
        translate("Liaison", "Checklists"),
    )

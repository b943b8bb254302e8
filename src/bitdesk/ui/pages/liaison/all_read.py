"""Everything that is not read, marked as read at once: weeks of a book are read by nobody note by note."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bitdesk import reports, services
from bitdesk.ui.page import Page
from bitdesk.ui.pages.liaison.note_list import NoteList

EVERY = 100_000


def ask_all_read(page: Page, listed: NoteList) -> None:
    """Offer to mark all notes as read that are not, of the office that is looked at."""
    translate = QCoreApplication.translate
    unread = [
        row.id
        for row in page.ask(
            reports.liaison.notes, page.desk.counselor_id, office_id=listed.office.office_id, unread_only=True,
            limit=EVERY,
        )
    ]  # fmt: skip
    if not unread:
        page.around.banner.say(translate("Liaison", "Every note is read."))
        return

    def mark() -> None:
        if page.did(services.liaison.mark_read, *unread):
            listed.refresh()

    text = translate(
        "Liaison", "%n note(s) are not read. Mark them all as read? That cannot be taken back.", "", len(unread)
    )
    page.around.banner.say(text, translate("Liaison", "Mark all as read"), mark)

"""What is open, told on the page that a window starts with: asked on the worker thread, once the window can be used."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from bitdesk import clock
from bitdesk.ui.leading import bring

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.open_items import OpenItems
    from bitdesk.ui.main_window import MainWindow
    from bitdesk.ui.page import Page
    from bitdesk.ui.tasks import Task
    from bitdesk.ui.widgets.counter_board import CounterBoard
    from bitdesk.ui.window import Window

SOON_MS = 800
MARGIN = 16
AGAIN_MS = 10 * clock.MINUTE_MS


class OpenItemsWatch(QObject):
    """Asks at start, some time after something changed, and every ten minutes: what is due becomes late by itself."""

    def __init__(self, window: Window, show: Callable[[OpenItems], object]) -> None:
        super().__init__(window)
        self._window, self._show = window, show
        self._running: Task | None = None
        self._soon, self._again = QTimer(self), QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self.ask)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self.ask)
        self._again.start()
        window.bus.committed.connect(self._changed)
        # What another program wrote into the same file, as a script that exchanges does, is told by no bus.
        window.stack.currentChanged.connect(lambda _place: self._soon.start())

    def ask(self) -> None:
        """Ask what is open, unless that is being asked."""
        desk = self._window.around.desk
        if desk is None or self._running is not None:
            return
        self._running = self._window.tasks.start(lambda _task: _found(desk))
        self._running.done.connect(self._tell)
        self._running.finished.connect(self._ended)

    def ask_soon(self) -> None:
        """Ask in a moment: somebody else is at the desk, whose notes and actions are others."""
        self._soon.start()

    def _tell(self, found: OpenItems) -> None:
        if self._window.around.desk is not None:
            self._show(found)

    def _ended(self) -> None:
        self._running = None

    def _changed(self, tables: frozenset[str]) -> None:
        from bitdesk.reports.open_items import TABLES

        if tables & TABLES:
            self._soon.start()


def watch(window: Window, show: Callable[[OpenItems], object]) -> OpenItemsWatch:
    """Have what is open shown from now on."""
    found = OpenItemsWatch(window, show)
    found.ask()
    return found


def watch_under(window: MainWindow, page: Page, board: CounterBoard) -> OpenItemsWatch:
    """Have what is open shown under a counter: its table gives the room, so that no target moves."""
    from bitdesk.ui.widgets.open_strip import OpenStrip

    strip, layout = OpenStrip(page), page.layout()
    strip.setContentsMargins(MARGIN, 0, MARGIN, 0)
    strip.chosen.connect(partial(lead, window))
    if layout is not None:
        layout.setSpacing(0)
        layout.addWidget(strip)

    def show(found: OpenItems) -> None:
        board.lent = strip.height() if found.items else 0
        strip.show_items(found)

    watcher = watch(window, show)
    window.bar.counselor_chosen.connect(lambda *_who: watcher.ask_soon())
    return watcher


def lead(window: Window, kind: str) -> None:
    """Bring to the front where something of a kind (`reports.open_items.Kind`) is followed."""
    if kind == "erasure":
        _lead_to_personal_data(window)
        return
    make = {"note": window.make_liaison, "enquiry": window.make_enquiries}.get(kind, window.make_quality)
    page = bring(window, make)
    {"note": _lead_to_notes, "enquiry": _lead_to_replies}.get(kind, partial(_lead_to_quality, kind))(page)


def lead_to_note(window: MainWindow, note_id: bytes) -> None:
    """Open the liaison book on a note that is not read."""
    _lead_to_notes(bring(window, window.make_liaison), note_id)


def _lead_to_notes(page: Page | None, note_id: bytes | None = None) -> None:
    from bitdesk.ui.pages.liaison.book import BookSection
    from bitdesk.ui.pages.liaison.page import BOOK, LiaisonPage

    if isinstance(page, LiaisonPage):
        page.choose_kind(BOOK)
        if isinstance(page.section, BookSection):
            page.section.list.begin_unread(note_id)


def _lead_to_replies(page: Page | None) -> None:
    from bitdesk.ui.pages.enquiries.page import REPLIES, EnquiriesPage

    if isinstance(page, EnquiriesPage):
        page.choose_kind(REPLIES)


def _lead_to_quality(kind: str, page: Page | None) -> None:
    from bitdesk.ui.pages.quality import page as quality
    from bitdesk.ui.pages.quality.chosen_part import ChosenPart

    sections = {
        "complaint": quality.COMPLAINTS, "suggestion": quality.SUGGESTIONS, "review_check": quality.REVIEWS,
        "action": quality.GROUP,
    }  # fmt: skip
    if isinstance(page, quality.QualityPage):
        page.choose_kind(sections[kind])
        if isinstance(page.section, ChosenPart):
            page.section.choose(0)  # the weekly look; the actions


def _lead_to_personal_data(window: Window) -> None:
    from bitdesk.ui.head_office_window import ORGANISATION
    from bitdesk.ui.pages.organisation import OrganisationPage
    from bitdesk.ui.pages.organisation.page import PRIVACY

    window.choose_page(ORGANISATION)
    if isinstance(window.page, OrganisationPage):
        window.page.choose(PRIVACY)


def _found(desk: Desk) -> OpenItems:
    from bitdesk import reports

    return reports.open_items.open_items(desk)

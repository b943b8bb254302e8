"""What both windows share: pages at the left, banner, help, the time, and a file that opens after the first paint."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from bitdesk import clock
from bitdesk.ui import frame
from bitdesk.ui.bus import Bus
from bitdesk.ui.contact import Contact
from bitdesk.ui.feedback import Banner
from bitdesk.ui.page import Helped, Key, Page, Surroundings
from bitdesk.ui.tasks import Tasks
from bitdesk.ui.widgets.navigation import Navigation
from bitdesk.ui.widgets.painted import press_focused

if TYPE_CHECKING:
    from bitdesk.ui.daily_backup import DailyBackup
    from bitdesk.ui.pages.settings import SettingsPage
    from bitdesk.ui.widgets.help_panel import HelpPanel


class Place(NamedTuple):
    """A page's place in the navigation: its name, its key, and how it is made when somebody first goes there."""

    name: str
    key: str
    make: Callable[[], Page]


CONTACT_KEY = "Ctrl+F5"
"""The key that exchanges with the head office, or merges there."""


class Window(QWidget):
    """Base of the desk's window and of the head office's: each makes its bar, its places and opens its file."""

    opened = Signal()
    ready = Signal()
    renewal_asked = Signal(str)

    def __init__(self, data_dir: Path) -> None:
        super().__init__()
        self.data_dir = data_dir
        self.bus, self.tasks, self.banner = Bus(self), Tasks(self), Banner(self)
        self.contact = Contact(self.tasks, self)
        self.around = Surroundings(self.bus, self.tasks, self.banner, self.contact)
        self.stack = QStackedWidget(self)
        self.pages: dict[int, Page] = {}
        self.places: Sequence[Place] = ()
        self.first_place = 0
        self.daily_backup: DailyBackup | None = None
        self._help: HelpPanel | None = None
        self._painted = False
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self._tick)
        self.setWindowTitle("bitdesk")

    def lay_out(self, bar: QWidget, first: Page, places: Sequence[Place], *, at_the_foot: int) -> None:
        """Put the bar, the first page and the navigation in their places; the last of them stand at the foot."""
        self.places = places
        self.pages[0] = first
        self.stack.addWidget(first)
        names = [(place.name, place.key) for place in places]
        self.navigation = Navigation(names, self, at_the_foot=at_the_foot)
        self.navigation.chosen.connect(self.choose_page)
        self.navigation.help_asked.connect(self.toggle_help)
        frame.arrange(self, bar, self.navigation, self.banner, self.stack)
        self.navigation.choose(0)
        QShortcut(QKeySequence("F1"), self, self.toggle_help)

    @property
    def page(self) -> Page | None:
        """The page in front."""
        page = self.stack.currentWidget()
        return page if isinstance(page, Page) else None

    def keys(self) -> tuple[Key, ...]:
        """The keys of the window, for the help."""
        pages = (Key(place.key, place.name) for place in self.places)
        text = QCoreApplication.translate("Keys", "This help; once more closes it")
        return (*pages, Key("F1", text))

    # Opening

    def paintEvent(self, event: QPaintEvent) -> None:
        """Open the file once the window has been painted."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.open_file)

    def open_file(self) -> None:
        """Open the folder's file and fill the window, or say what stands in the way."""
        raise NotImplementedError

    def begin_daily_backup(self) -> None:
        """Have a backup made every day, now that the file is open and the window can be used."""
        from bitdesk.ui.daily_backup import DailyBackup

        self.daily_backup = self.daily_backup or DailyBackup(self.around, self.bus, self)
        self.daily_backup.begin()

    # Pages

    def choose_page(self, place: int) -> None:
        """Bring a page to the front."""
        if not self.navigation.isEnabled():
            return
        page = self.pages.get(place) or self._make_page(place)
        if page is not self.stack.currentWidget():
            self.banner.leave_page()
        self.stack.setCurrentWidget(page)
        self.navigation.choose(place)
        page.shown()
        if self._help is not None and self._help.isVisible():
            self._show_help(self._help)

    def _make_page(self, place: int) -> Page:
        page = self.pages[place] = self.places[place].make()
        self.stack.addWidget(page)
        return page

    def make_liaison(self) -> Page:
        """The liaison book."""
        from bitdesk.ui import leading
        from bitdesk.ui.pages.liaison import LiaisonPage

        page = LiaisonPage(self.around, self.stack)
        page.followed.connect(partial(leading.show_one, self))
        return page

    def make_enquiries(self) -> Page:
        """The distant enquiries."""
        from bitdesk.ui.pages.enquiries import EnquiriesPage

        return EnquiriesPage(self.around, self.stack)

    def make_quality(self) -> Page:
        """What visitors say, and what comes of it."""
        from bitdesk.ui.pages.quality import QualityPage

        return QualityPage(self.around, self.stack)

    def make_settings(self) -> SettingsPage:
        """The page of the settings, which may ask for a window in another language, or on a restored file."""
        from bitdesk.ui.pages.settings import SettingsPage

        page = SettingsPage(self.around, self.data_dir, self.stack)
        page.language_changed.connect(lambda: self.renew(page))
        page.restore_asked.connect(lambda path: self.restore(page, path))
        return page

    # Another window in place of this one

    def renew(self, asked_by: Page) -> None:
        """Ask for a new window in place of this one, unless something that is typed would go with it."""
        if not self._would_lose(asked_by):
            self.renewal_asked.emit("")

    def restore(self, asked_by: Page, backup: Path) -> None:
        """Close the file, go back to one of its backups, and ask for a new window."""
        if self._would_lose(asked_by):
            return
        from bitdesk.ui.restoring import go_back

        go_back(self, backup)

    def _would_lose(self, asked_by: Page) -> bool:
        typed = [place for place, page in self.pages.items() if page is not asked_by and page.unsaved()]
        if typed:
            text = QCoreApplication.translate(
                "Window", "Something is typed on the page “{page}” and not saved. Save it or clear it, then try again."
            )
            self.banner.say(text.format(page=self.places[typed[0]].name))
        return bool(typed)

    def take_over(self, other: Window) -> None:
        """Begin on the page where another window of the same folder was."""
        self.first_place = next((place for place, page in other.pages.items() if page is other.page), 0)

    # Help

    def toggle_help(self) -> None:
        """Show the help of the page in front, or close it."""
        if not isinstance(self.stack.currentWidget(), Helped):
            return
        if self._help is None:
            from bitdesk.ui.widgets.help_panel import HelpPanel

            self._help = HelpPanel(self)
        if self._help.isVisible():
            self._help.leave()
        else:
            self._show_help(self._help)

    @property
    def help(self) -> HelpPanel | None:
        """The help, once it has been asked for."""
        return self._help

    def _show_help(self, panel: HelpPanel) -> None:
        page: object = self.stack.currentWidget()
        if not isinstance(page, Helped):
            return
        place = next((place for place, shown in self.pages.items() if shown is page), None)
        name = "bitdesk" if place is None else self.places[place].name
        on_page = QCoreApplication.translate("HelpPanel", "On this page")
        everywhere = QCoreApplication.translate("HelpPanel", "On every page")
        panel.show_help(name, page.about(), [(on_page, page.keys()), (everywhere, self.keys())])

    # Time, keys, closing

    def _tick(self) -> None:
        now = clock.now_ms()
        self.minute(now)
        for page in self.pages.values():
            page.tick()
        self._minute.start(clock.MINUTE_MS - now % clock.MINUTE_MS + 20)

    def minute(self, now_ms: int) -> None:
        """A minute has passed, or the file is about to be opened."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer a key that no control wanted to the page in front; Escape stops a contact that takes long first.

        Enter that the page does not want either presses the button that has the keyboard.
        """
        if event.key() == Qt.Key.Key_Escape and self.contact.stop():
            return
        page = self.page
        if (page is None or not page.key_pressed(event)) and not press_focused(event):
            super().keyPressEvent(event)

    def close_file(self) -> None:
        """End the worker after its present step and close the file."""
        self.tasks.stop()
        if self.around.desk is not None:
            self.around.desk.database.close()
            self.around.desk = None

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the file."""
        self.close_file()
        logging.getLogger(__name__).info("window closed")
        super().closeEvent(event)

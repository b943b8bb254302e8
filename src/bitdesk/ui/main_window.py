"""The desk's window: top bar, navigation, banner, pages. It is painted first; then the file opens."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from bitdesk import clock
from bitdesk.errors import BitdeskError, RuleError, noop
from bitdesk.ui import formats, frame
from bitdesk.ui.bus import Bus
from bitdesk.ui.contact import Contact
from bitdesk.ui.feedback import Banner, sentence
from bitdesk.ui.page import Page, Surroundings
from bitdesk.ui.pages.counter import CounterPage
from bitdesk.ui.tasks import Task, Tasks
from bitdesk.ui.widgets.navigation import Navigation
from bitdesk.ui.widgets.top_bar import TopBar

if TYPE_CHECKING:
    from datetime import date

    from bitdesk.desk import Desk

WARM_AFTER_MS = 100
COUNTER, DAY_END = range(2)


class MainWindow(QWidget):
    """What a counselor has on the screen all day."""

    opened = Signal()
    ready = Signal()

    def __init__(self, data_dir: Path) -> None:
        super().__init__()
        self.data_dir = data_dir
        self.bus, self.tasks, self.banner = Bus(self), Tasks(self), Banner(self)
        self.contact = Contact(self.tasks, self)
        self.around = Surroundings(self.bus, self.tasks, self.banner, self.contact)
        self.bar = TopBar(self)
        self.counter = CounterPage(self.around, self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.counter)
        self.pages: dict[int, Page] = {COUNTER: self.counter}
        self.navigation = Navigation(
            [
                (QCoreApplication.translate("MainWindow", "Counter"), "F2"),
                (QCoreApplication.translate("MainWindow", "Day’s end"), "F10"),
            ],
            self,
        )
        self._painted = self._leaving = False
        self._minute = QTimer(self)
        self._day: date | None = None
        self.setWindowTitle("bitdesk")
        frame.arrange(self, self.bar, self.navigation, self.banner, self.stack)
        self._connect()
        self.navigation.choose(COUNTER)

    def _connect(self) -> None:
        self.navigation.chosen.connect(self.choose_page)
        self.bar.counselor_chosen.connect(self.choose_counselor)
        self.bar.chip.clicked.connect(self.contact.start)
        self.contact.state_changed.connect(self._show_state)
        self.contact.refused.connect(self.banner.refuse)
        self.bus.changed.connect(self._changed)
        self.bus.committed.connect(self.contact.refresh_soon)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self._tick)
        QShortcut(QKeySequence("F5"), self, self.contact.start)
        QShortcut(QKeySequence("Ctrl+K"), self, self.bar.open_menu)

    @property
    def page(self) -> Page | None:
        """The page in front."""
        page = self.stack.currentWidget()
        return page if isinstance(page, Page) else None

    # Opening

    def paintEvent(self, event: QPaintEvent) -> None:
        """Open the file once the window has been painted."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.open_file)

    def open_file(self) -> None:
        """Open the folder's file and fill the window, or say what stands in the way."""
        from bitdesk.desk import NotSetUpError, open_desk

        self._tick()
        try:
            desk = open_desk(self.data_dir)
            _check_role(desk)
        except NotSetUpError as error:
            self._ask_for_set_up(sentence(error))
        except BitdeskError as error:
            self.counter.say_closed()
            self.banner.refuse(error, QCoreApplication.translate("MainWindow", "Try again"), self.open_file)
        else:
            self._fill(desk)

    def _fill(self, desk: Desk) -> None:
        from bitdesk import logs

        logs.start(self.data_dir)
        self.around.desk = desk
        self.bus.listen(desk)
        self.bar.show_office(desk.office_name)
        self.setWindowTitle(f"{desk.office_name} · bitdesk")
        self.choose_page(COUNTER)
        self.counter.opened()
        self._tick()
        self.opened.emit()
        QTimer.singleShot(WARM_AFTER_MS, self._warm)

    def _warm(self) -> None:
        """Load what the first correction needs, on the worker thread, so that nobody waits for it."""
        self.tasks.start(_load_modules).finished.connect(self._warmed)

    def _warmed(self) -> None:
        if self.around.desk is None:
            return
        self.counter.load_choices()
        self._load_counselors()
        self.contact.begin(lambda: self.around.desk, self.around.desk.settings.sync_every_minutes)
        self.ready.emit()

    def _ask_for_set_up(self, reason: str) -> None:
        from bitdesk.ui.pages.first_start import FirstStartPage

        page = FirstStartPage(self.data_dir, reason, self.stack)
        page.enrolled.connect(self._enrolled)
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self._show_frame(False)
        page.path.setFocus()

    def _enrolled(self) -> None:
        page = self.stack.currentWidget()
        self._show_frame(True)
        self.stack.setCurrentWidget(self.counter)
        if page is not None and page is not self.counter:
            self.stack.removeWidget(page)
            page.deleteLater()
        self.open_file()

    def _show_frame(self, shown: bool) -> None:
        self.navigation.setEnabled(shown)
        for widget in (self.navigation, self.bar.counselor, self.bar.chip):
            widget.setVisible(shown)

    # Pages and people

    def choose_page(self, place: int) -> None:
        """Bring a page to the front."""
        if not self.navigation.isEnabled():
            return
        page = self.pages.get(place) or self._make_page(place)
        self.stack.setCurrentWidget(page)
        self.navigation.choose(place)
        page.shown()

    def _make_page(self, place: int) -> Page:
        from bitdesk.ui.pages.day_end import DayEndPage

        page = self.pages[place] = DayEndPage(self.around, self.stack)
        self.stack.addWidget(page)
        return page

    def choose_counselor(self, counselor_id: bytes | None, code: str) -> None:
        """Write the next entries in this counselor's name; in nobody's when None."""
        from bitdesk.desk import with_counselor

        if self.around.desk is not None:
            self.around.desk = with_counselor(self.around.desk, counselor_id, code)
            self.bar.show_counselor(code)

    def _load_counselors(self) -> None:
        from bitdesk import reports

        choices = self.counter.ask(reports.reference.counselors, clock.business_date())
        self.bar.set_counselors([(choice.id, choice.code, choice.name) for choice in choices])

    def _changed(self, tables: frozenset[str]) -> None:
        if "counselor" in tables and self.around.desk is not None:
            self._load_counselors()

    # Time, state, keys

    def _tick(self) -> None:
        now = clock.now_ms()
        self.bar.show_time(formats.time_of(now))
        today = clock.business_date(now)
        if self._day not in (None, today):
            self.choose_counselor(None, "")
        self._day = today
        for page in self.pages.values():
            page.tick()
        self._show_state()
        self._minute.start(clock.MINUTE_MS - now % clock.MINUTE_MS + 20)

    def _show_state(self) -> None:
        self.bar.chip.show_state(self.contact.state, clock.now_ms(), running=self.contact.is_running)
        self.bar.chip_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer a key that no control wanted to the page in front."""
        page = self.page
        if page is None or not page.key_pressed(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave nothing unrecorded without a word, then end the worker and close the file."""
        if self.counter.kept and not self._leaving:
            self.counter.retry()
        if self.counter.kept and not self._leaving:
            self._leaving = True
            text = QCoreApplication.translate(
                "MainWindow", "Some visits are not recorded yet. Close again to leave without them."
            )
            self.banner.say(text)
            event.ignore()
            return
        self.tasks.stop()
        if self.around.desk is not None:
            self.around.desk.database.close()
            self.around.desk = None
        logging.getLogger(__name__).info("window closed")
        super().closeEvent(event)


def _check_role(desk: Desk) -> None:
    if desk.is_head_office:
        desk.database.close()
        raise RuleError(
            noop("{folder} is the head office's. Add --head-office, or choose a desk's folder with --data-dir."),
            folder=desk.data_dir,
        )


def _load_modules(_task: Task) -> None:
    from bitdesk import reports, services, sync

    for module in (reports.reference, services.visits, sync):
        logging.getLogger(__name__).debug("loaded %s", module.__name__)

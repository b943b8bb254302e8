"""The head office's window: top bar, navigation, banner, pages. It is painted first; then the file opens."""

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
from bitdesk.ui.merging import Merging
from bitdesk.ui.page import Page, Surroundings
from bitdesk.ui.pages.antennas import AntennasPage
from bitdesk.ui.tasks import Task, Tasks
from bitdesk.ui.widgets.head_office_bar import HeadOfficeBar
from bitdesk.ui.widgets.navigation import Navigation

if TYPE_CHECKING:
    from bitdesk.desk import Desk

ANTENNAS, SEASON = range(2)


class HeadOfficeWindow(QWidget):
    """What the head office looks at: its antennas and the season."""

    opened = Signal()
    ready = Signal()

    def __init__(self, data_dir: Path) -> None:
        super().__init__()
        self.data_dir = data_dir
        self.bus, self.tasks, self.banner = Bus(self), Tasks(self), Banner(self)
        # A head office meets nobody: the contact that pages may ask for stays without a desk.
        self.around = Surroundings(self.bus, self.tasks, self.banner, Contact(self.tasks, self))
        self.merging = Merging(self.tasks, self)
        self.bar = HeadOfficeBar(self)
        self.antennas = AntennasPage(self.around, self.merging, self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.antennas)
        self.pages: dict[int, Page] = {ANTENNAS: self.antennas}
        self.navigation = Navigation(
            [
                (QCoreApplication.translate("HeadOfficeWindow", "Antennas"), "F2"),
                (QCoreApplication.translate("HeadOfficeWindow", "Season"), "F3"),
            ],
            self,
        )
        self._painted = False
        self._complaint = ""
        self._minute = QTimer(self)
        self.setWindowTitle("bitdesk")
        frame.arrange(self, self.bar, self.navigation, self.banner, self.stack)
        self._connect()
        self.navigation.choose(ANTENNAS)

    def _connect(self) -> None:
        self.navigation.chosen.connect(self.choose_page)
        self.merging.changed.connect(self._show_merging)
        self.merging.refused.connect(self._refuse)
        self.merging.recovered.connect(self._recovered)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self._tick)
        QShortcut(QKeySequence("F5"), self, self.start_merge)

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
        """Open the head office's file and fill the window, or say what stands in the way."""
        from bitdesk.desk import open_desk

        self._tick()
        try:
            desk = open_desk(self.data_dir)
            _check_role(desk)
        except BitdeskError as error:
            self.antennas.say_closed()
            again = QCoreApplication.translate("HeadOfficeWindow", "Try again")
            self.banner.say(self._why_closed(error), again, self.open_file)
        else:
            self._fill(desk)

    def _why_closed(self, error: BitdeskError) -> str:
        from bitdesk.desk import NotSetUpError

        if not isinstance(error, NotSetUpError):
            return sentence(error)
        text = QCoreApplication.translate(
            "HeadOfficeWindow", "There is no head office in {folder} yet. Make one with “bitdesk head-office init”."
        )
        return text.format(folder=self.data_dir)

    def _fill(self, desk: Desk) -> None:
        from bitdesk import logs

        logs.start(self.data_dir)
        self.around.desk = desk
        self.bus.listen(desk)
        self.bar.show_organisation(desk.identity.organisation_name)
        self.setWindowTitle(f"{desk.identity.organisation_name} · bitdesk")
        self.opened.emit()
        self.tasks.start(_load_modules).finished.connect(self._loaded)

    def _loaded(self) -> None:
        if self.around.desk is None:
            return
        for page in self.pages.values():
            page.opened()
        if self.page is not None:
            self.page.setFocus()
        self.merging.begin(lambda: self.around.desk)
        self.ready.emit()

    # Pages

    def choose_page(self, place: int) -> None:
        """Bring a page to the front."""
        page = self.pages.get(place) or self._make_page(place)
        self.stack.setCurrentWidget(page)
        self.navigation.choose(place)
        page.shown()

    def _make_page(self, place: int) -> Page:
        from bitdesk.ui.pages.season import SeasonPage

        page = self.pages[place] = SeasonPage(self.around, self.merging, self.stack)
        self.stack.addWidget(page)
        return page

    # Merging

    def start_merge(self) -> None:
        """Merge what has arrived, where its progress can be seen."""
        if self.around.desk is not None:
            self.choose_page(ANTENNAS)
            self.merging.start()

    def _refuse(self, error: BitdeskError) -> None:
        again = QCoreApplication.translate("HeadOfficeWindow", "Try again")
        self._complaint = sentence(error)
        self.banner.say(self._complaint, again, self.merging.look_again)

    def _recovered(self) -> None:
        if self.banner.text == self._complaint:
            self.banner.clear()

    def _show_merging(self) -> None:
        running = self.merging.is_running
        self.bar.show_note(QCoreApplication.translate("HeadOfficeWindow", "Merging…") if running else "")

    # Time, keys

    def _tick(self) -> None:
        now = clock.now_ms()
        self.bar.show_time(formats.time_of(now))
        for page in self.pages.values():
            page.tick()
        self.merging.look()
        self._minute.start(clock.MINUTE_MS - now % clock.MINUTE_MS + 20)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer a key that no control wanted to the page in front."""
        page = self.page
        if page is None or not page.key_pressed(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the worker after its present step and close the file."""
        self.tasks.stop()
        if self.around.desk is not None:
            self.around.desk.database.close()
            self.around.desk = None
        logging.getLogger(__name__).info("window closed")
        super().closeEvent(event)


def _check_role(desk: Desk) -> None:
    if not desk.is_head_office:
        desk.database.close()
        raise RuleError(
            noop("{folder} is a desk's. Choose the head office's folder with --data-dir."),
            folder=desk.data_dir,
        )


def _load_modules(_task: Task) -> None:
    from bitdesk import reports
    from bitdesk.sync import merge_all

    for loaded in (reports.antennas, reports.season, merge_all):
        logging.getLogger(__name__).debug("loaded %s", loaded.__name__)

"""The head office's window: top bar, navigation, banner, pages. It is painted first; then the file opens."""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut

from bitdesk import paths
from bitdesk.errors import BitdeskError
from bitdesk.ui import formats
from bitdesk.ui.feedback import sentence
from bitdesk.ui.merging import Merging
from bitdesk.ui.opening import opened
from bitdesk.ui.page import Key, Page
from bitdesk.ui.pages.antennas import AntennasPage
from bitdesk.ui.tasks import Task
from bitdesk.ui.widgets.head_office_bar import HeadOfficeBar
from bitdesk.ui.window import CONTACT_KEY, Place, Window

if TYPE_CHECKING:
    from bitdesk.desk import Desk

ANTENNAS, SEASON, LIAISON, ENQUIRIES, QUALITY, CATALOGUE, FIGURES, VISITS, STOCK, ORGANISATION, SETTINGS = range(11)


class HeadOfficeWindow(Window):
    """What the head office looks at: its antennas, the season, what it decides, and the visits."""

    def __init__(self, data_dir: Path) -> None:
        # A head office meets nobody: the contact that pages may ask for stays without a desk.
        super().__init__(data_dir)
        self.merging = Merging(self.tasks, self)
        self.bar = HeadOfficeBar(self)
        self.antennas = AntennasPage(self.around, self.merging, self)
        self._complaint = ""
        self.lay_out(self.bar, self.antennas, self._all_places(), at_the_foot=1)
        self._connect()

    def _all_places(self) -> list[Place]:
        translate = QCoreApplication.translate
        return [
            Place(translate("HeadOfficeWindow", "Antennas"), "F2", lambda: self.antennas),
            Place(translate("HeadOfficeWindow", "Season"), "F3", self._make_season),
            Place(translate("HeadOfficeWindow", "Liaison"), "F4", self.make_liaison),
            Place(translate("HeadOfficeWindow", "Enquiries"), "F5", self.make_enquiries),
            Place(translate("HeadOfficeWindow", "Quality"), "F6", self.make_quality),
            Place(translate("HeadOfficeWindow", "Catalogue"), "F7", self._make_catalogue),
            Place(translate("HeadOfficeWindow", "Figures"), "F8", self._make_figures),
            Place(translate("HeadOfficeWindow", "Visits"), "F10", self._make_visits),
            Place(translate("HeadOfficeWindow", "Stock"), "F11", self._make_stock),
            Place(translate("HeadOfficeWindow", "Organisation"), "F12", self._make_organisation),
            Place(translate("HeadOfficeWindow", "Settings"), "F9", self.make_settings),
        ]

    def _make_season(self) -> Page:
        from bitdesk.ui.pages.season import SeasonPage

        return SeasonPage(self.around, self.merging, self.stack)

    def _make_organisation(self) -> Page:
        from bitdesk.ui.pages.organisation import OrganisationPage

        return OrganisationPage(self.around, self.stack)

    def _make_visits(self) -> Page:
        from bitdesk.ui.pages.visits import VisitsPage

        return VisitsPage(self.around, self.stack)

    def _make_catalogue(self) -> Page:
        from bitdesk.ui.pages.catalogue import CataloguePage

        return CataloguePage(self.around, self.stack)

    def _make_stock(self) -> Page:
        from bitdesk.ui.pages.stock import StockPage

        return StockPage(self.around, self.stack, head_office=True)

    def _make_figures(self) -> Page:
        from bitdesk.ui.pages.shop import FiguresPage

        return FiguresPage(self.around, self.merging, self.stack)

    def _connect(self) -> None:
        self.setAcceptDrops(True)
        self.merging.changed.connect(self._show_merging)
        self.merging.refused.connect(self._refuse)
        self.merging.recovered.connect(self._recovered)
        QShortcut(QKeySequence(CONTACT_KEY), self, self.start_merge)

    def keys(self) -> tuple[Key, ...]:
        """The keys of the window, for the help."""
        return (*super().keys(), Key(CONTACT_KEY, QCoreApplication.translate("Keys", "Merge what has arrived")))

    # Opening

    def open_file(self) -> None:
        """Open the head office's file and fill the window, or say what stands in the way."""
        from bitdesk.desk import NotSetUpError

        self._tick()
        try:
            desk = opened(self.data_dir, head_office=True)
        except BitdeskError as error:
            if isinstance(error, NotSetUpError) and not (self.data_dir / paths.DATABASE).exists():
                self._offer_new()
                return
            self.antennas.say_closed()
            again = QCoreApplication.translate("HeadOfficeWindow", "Try again")
            self.banner.say(sentence(error), again, self.open_file)
        else:
            self._fill(desk)

    def _offer_new(self) -> None:
        """Offer to make a head office where there is none."""
        from bitdesk.ui.pages.new_head_office import NewHeadOfficePage

        page = self.stack.currentWidget()
        if not isinstance(page, NewHeadOfficePage):
            page = NewHeadOfficePage(self.data_dir, self.tasks, self.stack)
            page.founded.connect(self._founded)
            self.stack.addWidget(page)
            self.stack.setCurrentWidget(page)
            self._show_frame(False)
        page.begin()

    def _founded(self) -> None:
        """Open what was just made; a new head office begins with its offices."""
        page = self.stack.currentWidget()
        self.open_file()
        if page is not None and self.around.desk is not None:
            self._show_frame(True)
            self.stack.removeWidget(page)
            page.deleteLater()
            self.first_place = ORGANISATION

    def _show_frame(self, shown: bool) -> None:
        self.navigation.setEnabled(shown)
        self.navigation.setVisible(shown)

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
        self.choose_page(self.first_place)
        self.merging.begin(lambda: self.around.desk)
        self.begin_daily_backup()
        self._watch_open_items()
        if self.around.desk.read_only:
            from bitdesk.ui.notices import read_only_head_office

            self.banner.notice(read_only_head_office())
        self.ready.emit()

    def _watch_open_items(self) -> None:
        from bitdesk.ui import open_items

        self.antennas.open_items.chosen.connect(partial(open_items.lead, self))
        open_items.watch(self, self.antennas.open_items.show_items)

    # Merging

    def start_merge(self) -> None:
        """Merge what has arrived, where its progress can be seen."""
        if self.around.desk is not None:
            self.choose_page(ANTENNAS)
            self.merging.start()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let a dead laptop's file be dropped anywhere."""
        if dropped_files(event.mimeData()) and self.around.desk is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Merge the files that were dropped, where the progress can be seen."""
        files = dropped_files(event.mimeData())
        if files and self.around.desk is not None:
            event.acceptProposedAction()
            self.choose_page(ANTENNAS)
            self.merging.start_files(files)

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

    # Time

    def minute(self, now_ms: int) -> None:
        """Show the time, and look into the mailbox."""
        self.bar.show_time(formats.time_of(now_ms))
        self.merging.look()


def dropped_files(data: QMimeData) -> list[Path]:
    """The files and folders of this machine that are being dropped."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _load_modules(_task: Task) -> None:
    from bitdesk import reports
    from bitdesk.sync import merge_all

    for loaded in (reports.antennas, reports.season, reports.organisation, merge_all):
        logging.getLogger(__name__).debug("loaded %s", loaded.__name__)

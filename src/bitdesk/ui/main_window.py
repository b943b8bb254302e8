"""The desk's window: top bar, navigation, banner, pages. It is painted first; then the file opens."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut

from bitdesk import clock
from bitdesk.errors import BitdeskError
from bitdesk.ui import formats
from bitdesk.ui.feedback import sentence
from bitdesk.ui.opening import load_for_counting, opened
from bitdesk.ui.page import Key, Page
from bitdesk.ui.pages.counter import CounterPage
from bitdesk.ui.widgets.top_bar import TopBar
from bitdesk.ui.widgets.window_button import COMPACT_KEY
from bitdesk.ui.window import CONTACT_KEY, Place, Window

if TYPE_CHECKING:
    from datetime import date

    from bitdesk.desk import Desk
    from bitdesk.ui.companions import Companions

WARM_AFTER_MS = 100
COUNTER, TILL, LIAISON, ENQUIRIES, QUALITY, STOCK, FIGURES, DAY_END, PAPER, SETTINGS = range(10)


class MainWindow(Window):
    """What a counselor has on the screen all day."""

    def __init__(self, data_dir: Path) -> None:
        super().__init__(data_dir)
        self.bar = TopBar(self)
        self.counter = CounterPage(self.around, self)
        self._leaving = False
        self._day: date | None = None
        self._counselor: tuple[bytes | None, str] = None, ""
        self._companions: Companions | None = None
        self.lay_out(self.bar, self.counter, self._all_places(), at_the_foot=1)
        self._connect()

    def _all_places(self) -> list[Place]:
        translate = QCoreApplication.translate
        return [
            Place(translate("MainWindow", "Counter"), "F2", lambda: self.counter),
            Place(translate("MainWindow", "Till"), "F3", self._make_till),
            Place(translate("MainWindow", "Liaison"), "F4", self.make_liaison),
            Place(translate("MainWindow", "Enquiries"), "F5", self.make_enquiries),
            Place(translate("MainWindow", "Quality"), "F6", self.make_quality),
            Place(translate("MainWindow", "Stock"), "F7", self._make_stock),
            Place(translate("MainWindow", "Figures"), "F8", self._make_figures),
            Place(translate("MainWindow", "Day’s end"), "F10", self._make_day_end),
            Place(translate("MainWindow", "Paper grid"), "F11", self._make_paper),
            Place(translate("MainWindow", "Settings"), "F9", self.make_settings),
        ]

    def _make_till(self) -> Page:
        from bitdesk.ui.pages.till import TillPage

        return TillPage(self.around, self.stack)

    def _make_stock(self) -> Page:
        from bitdesk.ui.pages.stock import StockPage

        return StockPage(self.around, self.stack)

    def _make_figures(self) -> Page:
        from bitdesk.ui.pages.shop import FiguresPage

        return FiguresPage(self.around, parent=self.stack)

    def _make_day_end(self) -> Page:
        from bitdesk.ui import open_items
        from bitdesk.ui.pages.day_end import DayEndPage

        page = DayEndPage(self.around, self.stack)
        page.open_items.chosen.connect(partial(open_items.lead, self))
        page.book.notes.chosen.connect(partial(open_items.lead_to_note, self))
        return page

    def _make_paper(self) -> Page:
        from bitdesk.ui.pages.paper import PaperPage

        return PaperPage(self.around, self.stack)

    def _connect(self) -> None:
        self.bar.counselor_chosen.connect(self._somebody_came)
        self.bar.chip.clicked.connect(self.contact.start_or_stop)
        self.bar.compact.clicked.connect(self.toggle_compact)
        self.contact.state_changed.connect(self._show_state)
        self.contact.refused.connect(self.banner.refuse)
        self.bus.changed.connect(self._changed)
        self.bus.committed.connect(self.contact.refresh_soon)
        QShortcut(QKeySequence(CONTACT_KEY), self, self.contact.start)
        QShortcut(QKeySequence("Ctrl+K"), self, self.bar.open_menu)
        QShortcut(QKeySequence(COMPACT_KEY), self, self.toggle_compact)

    def keys(self) -> tuple[Key, ...]:
        """The keys of the window, for the help."""
        translate = QCoreApplication.translate
        return (
            *super().keys(),
            Key(CONTACT_KEY, translate("Keys", "Exchange with the head office now")),
            Key("Ctrl+K", translate("Keys", "Choose who is at the desk")),
            Key(COMPACT_KEY, translate("Keys", "Compact counter, on top of other programs")),
        )

    # Opening

    def open_file(self) -> None:
        """Open the folder's file and fill the window, or say what stands in the way."""
        from bitdesk.desk import NotSetUpError

        self._tick()
        try:
            desk = opened(self.data_dir, head_office=False)
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
        self.choose_counselor(*self._counselor)
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
        self.tasks.start(load_for_counting).finished.connect(self._warmed)

    def _warmed(self) -> None:
        if self.around.desk is None:
            return
        self.counter.load_choices()
        self._load_counselors()
        self.contact.begin(lambda: self.around.desk, self.around.desk.settings.sync_every_minutes)
        self.companions.begin()
        self.begin_daily_backup()
        self._watch_till()
        if self.first_place:
            self.choose_page(self.first_place)
        self.ready.emit()

    def _watch_till(self) -> None:
        from bitdesk.ui import open_items, stale_till

        stale_till.watch(self, TILL)
        open_items.watch_under(self, self.counter, self.counter.board)

    def _ask_for_set_up(self, reason: str) -> None:
        from bitdesk.ui.pages.first_start import FirstStartPage

        page = FirstStartPage(self.data_dir, reason, self.tasks, self.stack)
        page.enrolled.connect(self._enrolled)
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self._show_frame(False)
        page.begin()

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
        for widget in (self.navigation, self.bar.counselor, self.bar.chip, self.bar.compact):
            widget.setVisible(shown)

    def take_over(self, other: Window) -> None:
        """Go on where another window of the same desk was: its page, its counselor, and what it could not record."""
        super().take_over(other)
        if not isinstance(other, MainWindow):
            return
        self.counter.kept, other.counter.kept = other.counter.kept, []
        before = other.around.desk
        if before is not None:
            self._counselor = before.counselor_id, before.counselor_code

    # People

    def choose_counselor(self, counselor_id: bytes | None, code: str) -> None:
        """Write the next entries in this counselor's name; in nobody's when None."""
        from bitdesk.desk import with_counselor

        if self.around.desk is not None:
            self.around.desk = with_counselor(self.around.desk, counselor_id, code)
            self.bar.show_counselor(code)

    def _somebody_came(self, counselor_id: bytes | None, code: str) -> None:
        """Show the page as it is for whoever is at the desk now: what they have not read, what is theirs to do."""
        self.choose_counselor(counselor_id, code)
        if self.page is not None and self.around.desk is not None:
            self.page.changed(frozenset({"counselor"}))

    def _load_counselors(self) -> None:
        from bitdesk import reports

        choices = self.counter.ask(reports.reference.counselors, clock.business_date())
        self.bar.set_counselors([(choice.id, choice.code, choice.name) for choice in choices])

    def _changed(self, tables: frozenset[str]) -> None:
        if "counselor" in tables and self.around.desk is not None:
            self._load_counselors()

    # What stands beside the window

    @property
    def companions(self) -> Companions:
        """The compact counter, the tray and the notices: made once the counter can be used."""
        if self._companions is None:
            from bitdesk.ui.companions import Companions

            self._companions = Companions(self)
        return self._companions

    def toggle_compact(self) -> None:
        """Turn the window into the compact counter, or back."""
        if self.navigation.isEnabled():
            self.companions.toggle_compact()

    # Time, state, closing

    def minute(self, now_ms: int) -> None:
        """Show the time; a new day begins with nobody at the desk."""
        self.bar.show_time(formats.time_of(now_ms))
        today = clock.business_date(now_ms)
        if self._day not in (None, today):
            self.choose_counselor(None, "")
        self._day = today
        self._show_state()

    def _show_state(self) -> None:
        contact = self.contact
        self.bar.chip.show_state(
            contact.state, clock.now_ms(), running=contact.is_running, percent=contact.percent,
            stopping=contact.is_stopping,
        )  # fmt: skip
        self.bar.chip_changed()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave nothing unrecorded without a word, then end the worker and close the file."""
        if self.counter.kept and not self._leaving:
            self.counter.retry()
        typed = [place for place, page in self.pages.items() if page.unsaved()]
        if (self.counter.kept or typed) and not self._leaving:
            self._leaving = True
            if typed:
                self.choose_page(typed[0])
            text = QCoreApplication.translate(
                "MainWindow", "Some visits are not recorded yet. Close again to leave without them."
            )
            self.banner.say(text if self.counter.kept else self.pages[typed[0]].would_lose())
            event.ignore()
            return
        if self._companions is not None:
            self._companions.leave()
        super().closeEvent(event)

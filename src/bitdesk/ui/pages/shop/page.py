"""The page of the shop's figures: a year or a month, one office or all, under tabs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from bitdesk import words
from bitdesk.exports import figures
from bitdesk.ui import labels, theme
from bitdesk.ui.page import Key, Page, Surroundings
from bitdesk.ui.pages.shop import words as shop_words
from bitdesk.ui.pages.shop.asked import Asked, Read, read
from bitdesk.ui.pages.shop.chooser import Chooser
from bitdesk.ui.pages.shop.section import Section
from bitdesk.ui.report_files import ask_for_report, save_report
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from bitdesk.errors import BitdeskError
    from bitdesk.exports.sheet import Sheet
    from bitdesk.ui.merging import Merging

TABLES = frozenset(
    {
        "sale", "sale_line", "payment", "payout", "product", "product_price", "category", "supplier",
        "supplier_terms", "quick_item_link", "stock_movement", "transfer_receipt", "office", "visit",
    }
)  # fmt: skip
RELOAD_AFTER_MS = 300
TURNOVER, SELLERS, JOURNAL, DEPOSITORS = range(4)


class FiguresPage(Page):
    """Read on the worker thread; what is shown stays until then. The head office sees all offices, and depositors."""

    def __init__(self, around: Surroundings, merging: Merging | None = None, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        # The reports are written in words on the worker thread, in the language of the window.
        words.use(labels.language())
        self.merging = merging
        self.asked = Asked()
        self._reading = self._again = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(RELOAD_AFTER_MS)
        self._soon.timeout.connect(self.reload)
        self.sections: dict[int, Section] = {}
        self.stack = QStackedWidget(self)
        self.chooser = Chooser(with_offices=merging is not None, parent=self)
        self.tabs = Tabs(
            QCoreApplication.translate("FiguresPage", "Figures"), shop_words.tabs(merging is not None), self
        )
        self.tabs.chosen.connect(self.choose)
        self._arrange()
        for key, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            QShortcut(QKeySequence(key), self, partial(self._step, step))
        QShortcut(QKeySequence("Ctrl+E"), self, self.export)
        if merging is not None:
            merging.ended.connect(self._merged)

    def _arrange(self) -> None:
        self.headline = QLabel(QCoreApplication.translate("FiguresPage", "Reading the figures…"), self)
        self.headline.setFont(theme.font(20, bold=True))
        self.chooser.asked.connect(self.ask_for)
        self.export_button = Pill(QCoreApplication.translate("FiguresPage", "Export… (Ctrl+E)"), self)
        self.export_button.setToolTip(QCoreApplication.translate("FiguresPage", "As a workbook, a PDF or a CSV file"))
        self.export_button.clicked.connect(self.export)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.headline, 1)
        head.addWidget(self.chooser)
        head.addWidget(self.export_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 12)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self.tabs)
        layout.addWidget(self.stack, 1)

    # Sections

    @property
    def section(self) -> Section | None:
        """The section in front."""
        section = self.stack.currentWidget()
        return section if isinstance(section, Section) else None

    def choose(self, place: int) -> None:
        """Bring a section to the front and read it."""
        if place not in self.sections:
            self.sections[place] = section = self._make_section(place)
            section.wanted.connect(self.reload)
            self.stack.addWidget(section)
        self.tabs.choose(place)
        self.stack.setCurrentWidget(self.sections[place])
        self.reload()

    def _make_section(self, place: int) -> Section:
        if place == TURNOVER:
            from bitdesk.ui.pages.shop.turnover import TurnoverSection

            return TurnoverSection(self)
        if place == DEPOSITORS:
            from bitdesk.ui.pages.shop.depositors import DepositorsSection

            return DepositorsSection(self)
        from bitdesk.ui.pages.shop.lists import JournalSection, SellersSection

        return SellersSection(self) if place == SELLERS else JournalSection(self)

    def _step(self, step: int) -> None:
        self.choose((self.tabs.place + step) % len(self.tabs.buttons))

    # Reading

    def opened(self) -> None:
        """Read the latest year."""
        if self.isVisible():
            self.choose(self.tabs.place)

    def shown(self) -> None:
        """Read what is in front again."""
        self.choose(self.tabs.place)
        if self.section is not None:
            self.section.enter()

    def changed(self, tables: frozenset[str]) -> None:
        """Read again soon; a merge changes much many times, and is waited for."""
        busy = self.merging is not None and self.merging.is_running
        if tables & TABLES and self.isVisible() and not busy and not self._soon.isActive():
            self._soon.start()

    def unsaved(self) -> bool:
        """Whether a form holds what is not saved."""
        return any(section.changed() for section in self.sections.values())

    def _merged(self) -> None:
        if self.isVisible():
            self.reload()

    def reload(self) -> None:
        """Read the section in front on the worker thread."""
        desk, section = self.around.desk, self.section
        if desk is None or section is None:
            return
        if self._reading:
            self._again = True
            return
        self.asked = asked = self.asked._replace(every_year=section.every_year)
        self._reading, question = True, section.question()
        task = self.around.tasks.start(lambda _task: read(desk, asked, question))
        task.done.connect(partial(self._show, section, asked))
        task.refused.connect(self._refuse)
        task.finished.connect(self._read)

    def _read(self) -> None:
        self._reading = False
        if self._again:
            self._again = False
            self.reload()

    def _refuse(self, error: BitdeskError) -> None:
        self.headline.setText(QCoreApplication.translate("FiguresPage", "Figures"))
        self.around.banner.refuse(error)

    def _show(self, section: Section, asked: Asked, found: Read) -> None:
        if asked != self.asked or (self._again and section is not self.section):
            return  # somebody has asked for something else meanwhile
        self.asked = found.asked
        self.chooser.years, self.chooser.offices = found.years, found.offices
        self.chooser.show_asked(found.asked)
        text = QCoreApplication.translate("FiguresPage", "{amount} in {period}")
        amount = figures.money(found.total_cents)
        self.headline.setText(text.format(amount=amount, period=self.chooser.period_words()))
        section.show_found(found.found)

    def ask_for(self, asked: Asked) -> None:
        """Show another year, month or office."""
        self.asked = asked
        self.reload()

    # Keys

    def keys(self) -> tuple[Key, ...]:
        """The keys of the page and of the section in front, for the help."""
        return (*shop_words.keys(), *(self.section.keys() if self.section is not None else ()))

    def about(self) -> str:
        """What the figures are for."""
        return shop_words.about(self.merging is not None)

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Page up and down lead through the years; Escape closes the message."""
        steps = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        key = Qt.Key(event.key())
        if key in steps:
            self.chooser.step(steps[key])
            return True
        if key == Qt.Key.Key_Escape:
            self.around.banner.dismiss()
            return True
        return False

    # Exporting

    def export(self) -> None:
        """Ask where what is shown is to be written, and as what."""
        section = self.section
        if section is not None and section.sheets():
            title = QCoreApplication.translate("FiguresPage", "Export what is shown")
            ask_for_report(self, title, self.file_name(), partial(self.write_to, section.sheets()))

    def file_name(self) -> str:
        """The name of an export's file: what is shown, and of which period."""
        name = self.section.file_name() if self.section is not None else ""
        return f"{name}-{self.chooser.period_words().replace(' – ', '-').replace(' ', '-')}"

    def write_to(self, sheets: Sequence[Sheet], path: str) -> None:
        """Write reports on the worker thread, in the format that the file's name ends with."""
        desk = self.desk
        task = self.around.tasks.start(lambda _task: save_report(desk, sheets, Path(path)))
        task.done.connect(lambda _nothing: self._written(path))
        task.refused.connect(self.around.banner.refuse)

    def _written(self, path: str) -> None:
        text = QCoreApplication.translate("FiguresPage", "The report is written to {path}.")
        self.around.banner.say(text.format(path=path))

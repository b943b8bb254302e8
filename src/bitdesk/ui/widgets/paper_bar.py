"""Above the paper grid: where the paper was kept, on which days, and the button that records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QWidget

from bitdesk.ui import theme
from bitdesk.ui.hints import as_words
from bitdesk.ui.widgets import paper_words
from bitdesk.ui.widgets.chips import Chip
from bitdesk.ui.widgets.outreach_menu import add_events
from bitdesk.ui.widgets.painted import Pill

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bitdesk.reports.reference import OutreachChoice
    from bitdesk.ui.paper_days import PaperDays

HEIGHT = 44
GAP = 6
PILL_EDGES = 28
_EVENT_WIDTH = 150


class PaperBar(QWidget):
    """The office or an event, a week, more hours, record."""

    place_chosen = Signal(object)
    turned = Signal(int)
    all_hours = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked_events: Callable[[], Sequence[OutreachChoice]] = tuple
        self._event: OutreachChoice | None = None
        translate = QCoreApplication.translate
        self.office = Chip(translate("PaperBar", "Office"), "", self)
        self.outreach = Chip(translate("PaperBar", "Outreach…"), "…", self)
        self.earlier = _arrow("◀", translate("PaperBar", "Earlier days (Page Up)"), self)
        self.later = _arrow("▶", translate("PaperBar", "Later days (Page Down)"), self)
        self.days = QLabel(self)
        self.hours = Chip(translate("PaperBar", "24 h"), "hours", self)
        self.hours.setAccessibleName(translate("PaperBar", "Show every hour of the day"))
        self.hours.setToolTip(self.hours.accessibleName())
        self.record = Pill("", self, main=True)
        self.days.setFont(theme.font(13, bold=True))
        self.days.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._arrange()
        self.office.clicked.connect(lambda: self._choose(None))
        self.outreach.clicked.connect(self.open_menu)
        self.earlier.clicked.connect(lambda: self.turned.emit(-1))
        self.later.clicked.connect(lambda: self.turned.emit(1))
        self.hours.clicked.connect(self.all_hours)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for widget in (self.office, self.outreach, self.earlier, self.days, self.later, self.hours):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.record)
        for widget in (self.office, self.outreach, self.hours, self.record):
            widget.setFixedHeight(HEIGHT)
        self.office.setFixedWidth(self.office.wanted_width() + 8)
        self.hours.setFixedWidth(max(HEIGHT, self.hours.wanted_width()))
        self.days.setMinimumWidth(168)

    def enter(self) -> None:
        """Bring the keyboard to the places."""
        self.office.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_days(self, days: PaperDays) -> None:
        """Show where and when."""
        event = self._event = days.event
        self.office.setChecked(event is None)
        self.outreach.setChecked(event is not None)
        text = QCoreApplication.translate("PaperBar", "Outreach…") if event is None else event.name
        shown = QFontMetrics(theme.font(12, bold=True)).elidedText(text, Qt.TextElideMode.ElideRight, _EVENT_WIDTH)
        self.outreach.setText(shown)
        self.outreach.setFixedWidth(self.outreach.wanted_width() + 8)
        self.outreach.setAccessibleName(text)
        self.outreach.setToolTip(as_words(text))
        self.days.setText(paper_words.days(days.first, days.last))

    def allow_turning(self, *, earlier: bool, later: bool) -> None:
        """Offer earlier and later days, as far as there are any."""
        self.earlier.setEnabled(earlier)
        self.later.setEnabled(later)

    def show_record(self, words: str, *, possible: bool) -> None:
        """Say what the button would record, and its key where there is room."""
        self.record.setText(words)
        self.record.setEnabled(possible)
        if possible:
            longer = QCoreApplication.translate("PaperBar", "{0} (Ctrl+Enter)").format(words)
            room = self.width() - self.hours.geometry().right() - GAP
            if QFontMetrics(self.record.font()).horizontalAdvance(longer) + PILL_EDGES <= room:
                self.record.setText(longer)
        self.record.updateGeometry()

    def menu(self) -> QMenu:
        """The outreach events that have begun, the latest first."""
        menu = QMenu(self)
        add_events(menu, self.asked_events(), self._event.id if self._event else None, self._choose)
        return menu

    def open_menu(self) -> None:
        """Offer the outreach events."""
        self.outreach.setChecked(self._event is not None)
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.outreach.mapToGlobal(self.outreach.rect().bottomLeft()))

    def _choose(self, event: OutreachChoice | None) -> None:
        # A click has already turned its chip: the page decides what is shown.
        self.office.setChecked(self._event is None)
        self.outreach.setChecked(self._event is not None)
        self.place_chosen.emit(event)


def _arrow(text: str, name: str, parent: QWidget) -> Pill:
    pill = Pill(text, parent)
    pill.setAccessibleName(name)
    pill.setToolTip(name)
    pill.setFixedSize(HEIGHT, HEIGHT)
    return pill

"""The observatories of a year: calls, e-mails, letters by month, where from, about what, and the time to reply."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from bitdesk import clock, reports
from bitdesk import words as language
from bitdesk.ui import formats, labels
from bitdesk.ui.page import Key, Page
from bitdesk.ui.pages.enquiries import words
from bitdesk.ui.pages.enquiries.section import EnquirySection
from bitdesk.ui.report_files import ask_for_report, save_report
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.fields import Choice
from bitdesk.ui.widgets.fitted_table import FittedTable
from bitdesk.ui.widgets.office_filter import LONG, OfficeFilter
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import Cell, Column, Tone
from bitdesk.ui.widgets.scale import month_name
from bitdesk.values import UNKNOWN_COUNTRY, Channel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bitdesk.reports.enquiries import MonthRow, Observatory, ReplyTime, Share

YEARS = 10
ROW_HEIGHT = 26


class YearSection(EnquirySection):
    """Read on the worker thread; what is shown stays until then."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.found: Observatory | None = None
        # The export is written in words on the worker thread, in the language of the window.
        language.use(labels.language())
        translate = QCoreApplication.translate
        this = clock.business_date().year
        self.year = Choice([(str(year), str(year)) for year in range(this, this - YEARS, -1)], self)
        self.year.setAccessibleName(translate("Enquiries", "Year"))
        self.office = OfficeFilter(page, self, LONG)
        self.export_button = Pill(translate("Enquiries", "Export… (Ctrl+E)"), self)
        self.months_card = Card(translate("Enquiries", "By month"), self)
        self.months = FittedTable(translate("Enquiries", "By month"), _month_columns(), self, ROW_HEIGHT)
        self.note = self.months_card.text(muted=True)
        self.replies_card = Card(translate("Enquiries", "Time to reply, in office hours"), self)
        self.replies = FittedTable(translate("Enquiries", "Time to reply"), _reply_columns(), self, ROW_HEIGHT)
        origin, topic = translate("Enquiries", "From"), translate("Enquiries", "About")
        self.origins_card, self.topics_card = Card(origin, self), Card(topic, self)
        self.origins = FittedTable(origin, _share_columns(origin), self, ROW_HEIGHT)
        self.topics = FittedTable(topic, _share_columns(topic), self, ROW_HEIGHT)
        self._arrange()
        self.year.currentIndexChanged.connect(lambda _place: self.refresh())
        self.office.currentIndexChanged.connect(lambda _place: self.refresh())
        self.export_button.clicked.connect(self.export)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+E"), self, context=inside).activated.connect(self.export)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.year)
        head.addWidget(self.office)
        head.addStretch(1)
        head.addWidget(self.export_button)
        for card, table in (
            (self.months_card, self.months), (self.replies_card, self.replies), (self.origins_card, self.origins),
            (self.topics_card, self.topics),
        ):  # fmt: skip
            card.column.setContentsMargins(8, 10, 8, 6)
            card.column.setSpacing(4)
            card.title.setContentsMargins(8, 0, 8, 0)
            card.column.insertWidget(1, table, 1)
        self.note.setContentsMargins(8, 0, 8, 0)
        self.replies.setFixedHeight(self.replies.height_of(len(reports.enquiries.DISTANT)))
        shares = QHBoxLayout()
        shares.setSpacing(8)
        shares.addWidget(self.origins_card, 1)
        shares.addWidget(self.topics_card, 1)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self.replies_card)
        right.addLayout(shares, 1)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.months_card, 46)
        below.addLayout(right, 54)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addLayout(below, 1)

    # Reading

    def refresh(self) -> None:
        """Read the year on the worker thread."""
        desk, year, office_id = self.page.desk, int(self.year.value()), self.office.office_id
        names = self.topic_names()
        task = self.page.around.tasks.start(lambda _task: reports.enquiries.observatory(desk, year, office_id))
        task.done.connect(partial(self._show, (year, office_id), names))
        task.refused.connect(self.page.around.banner.refuse)

    def _show(self, asked: tuple[int, bytes | None], names: dict[str, str], found: Observatory) -> None:
        if asked != (int(self.year.value()), self.office.office_id):
            return  # somebody has asked for something else meanwhile
        self.found = found
        self.months.show_rows([*map(_month_cells, found.months), _total(found.months)])
        self.replies.show_rows([_reply_cells(row) for row in found.replies])
        self.origins.show_rows(_share_cells(found.origins, _place))
        self.topics.show_rows(_share_cells(found.topics, lambda code: names.get(code, code)))
        text = QCoreApplication.translate("Enquiries", "Brochures sent: {0}")
        self.note.setText(text.format(formats.number(found.brochures)))
        self.export_button.setEnabled(found.total > 0)

    def shown(self) -> None:
        """Begin at the year."""
        self.refresh()
        self.year.setFocus(Qt.FocusReason.OtherFocusReason)

    # Exporting

    def export(self) -> None:
        """Ask where what is shown is to be written, and as what."""
        if self.found is not None and self.found.total:
            translate = QCoreApplication.translate
            name = translate("Enquiries", "enquiries-{0}").format(self.found.year)
            ask_for_report(self, translate("Enquiries", "Export what is shown"), name, self.write_to)

    def write_to(self, path: str) -> None:
        """Write the year on the worker thread, in the format that the file's name ends with."""
        from bitdesk.exports import enquiries

        if self.found is None:
            return
        desk, made = self.page.desk, enquiries.sheets(self.found, self.topic_names())
        task = self.page.around.tasks.start(lambda _task: save_report(desk, made, Path(path)))
        task.done.connect(lambda _nothing: self._written(path))
        task.refused.connect(self.page.around.banner.refuse)

    def _written(self, path: str) -> None:
        self.say(QCoreApplication.translate("Enquiries", "The report is written to {0}.").format(path))

    # Keyboard

    def typed(self, event: QKeyEvent) -> bool:
        """Page up and down lead through the years."""
        steps = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            return False
        place = self.year.currentIndex() + step
        if 0 <= place < self.year.count():
            self.year.setCurrentIndex(place)
        return True

    def keys(self) -> tuple[Key, ...]:
        """The keys of the section, for the help."""
        translate = QCoreApplication.translate
        return (
            Key("Ctrl+E", translate("Keys", "Export what is shown")),
            Key("PgUp", translate("Keys", "The year before")),
            Key("PgDown", translate("Keys", "The year after")),
        )


def _month_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(translate("Enquiries", "Month"), 0.26),
        Column(translate("Enquiries", "Calls"), 0.14, figures=True),
        Column(translate("Enquiries", "Missed"), 0.17, figures=True),
        Column(translate("Enquiries", "E-mails"), 0.16, figures=True),
        Column(translate("Enquiries", "Letters"), 0.15, figures=True),
        Column(translate("Enquiries", "Web"), 0.12, figures=True),
    )


def _reply_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(translate("Enquiries", "How"), 0.26),
        Column(translate("Enquiries", "To answer"), 0.17, figures=True),
        Column(translate("Enquiries", "Late"), 0.13, figures=True),
        Column(translate("Enquiries", "Half within"), 0.2, figures=True),
        Column(translate("Enquiries", "9 of 10 within"), 0.24, figures=True),
    )


def _share_columns(name: str) -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(name, 0.5),
        Column(translate("Enquiries", "Calls"), 0.22, figures=True),
        Column(translate("Enquiries", "Written"), 0.28, figures=True),
    )


def _number(value: int) -> Cell:
    return Cell(formats.number(value) if value else words.NOTHING, Tone.PLAIN if value else Tone.MUTED)


def _month_cells(row: MonthRow) -> tuple[Cell, ...]:
    name = month_name(row.month - 1, QLocale.FormatType.ShortFormat)
    return Cell(name), *map(_number, row[1:])


def _total(months: Sequence[MonthRow]) -> tuple[Cell, ...]:
    sums = [sum(column) for column in zip(*(row[1:] for row in months), strict=True)]
    name = QCoreApplication.translate("Enquiries", "The year")
    return Cell(name, bold=True), *(Cell(formats.number(value), bold=True) for value in sums)


def _reply_cells(row: ReplyTime) -> tuple[Cell, ...]:
    back = QCoreApplication.translate("Enquiries", "Call back")
    late = Cell(formats.number(row.late), Tone.WARNING, bold=True) if row.late else _number(0)
    return (
        Cell(back if row.channel == Channel.PHONE else words.channel(row.channel)),
        _number(row.received),
        late,
        Cell(words.working_time(row.median)),
        Cell(words.working_time(row.slow)),
    )


def _share_cells(shares: Sequence[Share], named: Callable[[str], str]) -> list[tuple[Cell, ...]]:
    not_said = QCoreApplication.translate("Enquiries", "Not said")
    names = [named(share.code) if share.code else not_said for share in shares]
    return [
        (
            Cell(name, Tone.PLAIN if share.code else Tone.MUTED, hint=name),
            _number(share.calls),
            _number(share.written),
        )
        for name, share in zip(names, shares, strict=True)
    ]


def _place(code: str) -> str:
    return labels.UNKNOWN if code == UNKNOWN_COUNTRY else labels.place_name(code)

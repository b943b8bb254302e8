"""The cards of what is followed: the list of all, one of them from beginning to end, and the writing of a step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from bitdesk.ui import theme
from bitdesk.ui.feedback import announce
from bitdesk.ui.page import Page
from bitdesk.ui.pages.quality import words
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.choice_row import CardChip, ChoiceRow
from bitdesk.ui.widgets.fields import Choice
from bitdesk.ui.widgets.fitted_table import FittedTable
from bitdesk.ui.widgets.office_filter import OfficeFilter
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import Cell, Column
from bitdesk.ui.widgets.story import Part, Story
from bitdesk.ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from bitdesk.reports.templates import Template

ROW_HEIGHT = 44
SORT_WIDTH = 48
REPLY, ACKNOWLEDGE = "answer", "acknowledge"
"""The two steps that are letters to the visitor."""


class FollowedList(Card):
    """The rows, oldest first; under them what begins a new one, and where the list goes."""

    def __init__(self, page: Page, title: str, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(title, parent)
        self.column.setContentsMargins(8, 12, 8, 8)
        self.title.setContentsMargins(8, 0, 8, 0)
        translate = QCoreApplication.translate
        self.office = OfficeFilter(page, self)
        above = QHBoxLayout()
        above.setContentsMargins(8, 0, 8, 0)
        above.addWidget(self.office)
        self.column.addLayout(above)
        self.table = FittedTable(title, columns, self, ROW_HEIGHT)
        self.table.marks_choice = self.table.wraps = True
        self.note = self.text(muted=True)
        self.note.setContentsMargins(8, 0, 8, 0)
        self.column.addWidget(self.table, 1)
        self._filler = QWidget(self)
        self.column.addWidget(self._filler, 1)
        self.new = Pill(translate("QualityPage", "New (Ctrl+N)"), self, on_card=True, main=True)
        self.closed = CardChip(translate("QualityPage", "Closed ones too (Ctrl+R)"), "", self)
        self.save = Pill(translate("QualityPage", "List… (Ctrl+S)"), self, on_card=True)
        self.paper = Pill(translate("QualityPage", "Paper form…"), self, on_card=True)
        for buttons in ((self.new, self.closed), (self.paper, self.save)):
            row = QHBoxLayout()
            row.setContentsMargins(8, 0, 8, 0)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            self.column.addLayout(row)

    def show_rows(self, rows: Sequence[Sequence[Cell]], empty: str) -> None:
        """Show these rows, or what is said where there is none."""
        self.table.show_rows(rows)
        self.table.setVisible(bool(rows))
        self._filler.setVisible(not rows)
        self.note.setVisible(not rows)
        self.note.setText(empty)

    def focus(self) -> None:
        """Bring the keyboard to the rows, or to the button that makes the first one."""
        (self.new if self.table.isHidden() else self.table).setFocus(Qt.FocusReason.OtherFocusReason)


class FollowedCard(Card):
    """One from beginning to end, and the steps that can follow: a button for each, by its name, then the `last` one."""

    chosen = Signal(str)

    def __init__(self, steps: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__("", parent)
        self.column.setContentsMargins(16, 12, 8, 12)
        self.title.setWordWrap(True)
        self.story = Story(self)
        self.column.addWidget(self.story, 1)
        self.last: QWidget | None = None
        self.buttons: dict[str, Pill] = {}
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setSpacing(6)
        for name, text in steps:
            button = self.buttons[name] = Pill(text, self, on_card=True)
            button.clicked.connect(lambda _checked=False, name=name: self.chosen.emit(name))
        self.column.addLayout(self._grid)

    def show_story(self, title: str, parts: Sequence[Part], possible: Sequence[str]) -> None:
        """Show one, and the steps that are possible now, the first one as what comes next."""
        self.title.setText(title)
        self.setAccessibleName(title)
        self.story.show_parts(title, parts)
        self.story.show()
        for place, name in enumerate(possible):
            self._grid.addWidget(self.buttons[name], place // 2, place % 2)
        if self.last is not None:
            self._grid.addWidget(self.last, len(possible) // 2, len(possible) % 2)
        for name, button in self.buttons.items():
            button.setVisible(name in possible)

    def show_nothing(self) -> None:
        """Show that no row is highlighted."""
        self.title.setText("")
        self.story.show_parts("", ())
        for widget in (self.story, *self.buttons.values()):
            widget.hide()


class Sort(ChoiceRow):
    """What is written to the visitor: an answer, or the word that their complaint has arrived."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        sorts = [
            (REPLY, translate("QualityPage", "An answer")),
            (ACKNOWLEDGE, translate("QualityPage", "An acknowledgement")),
        ]
        super().__init__(translate("QualityPage", "It is"), sorts, parent)
        self.findChildren(QLabel)[0].setFixedWidth(SORT_WIDTH)

    def choose(self, value: str) -> None:
        """Show what is chosen, and tell."""
        super().choose(value)
        self.changed.emit()

    def kept(self) -> str:
        """Return what is chosen, as a draft keeps it."""
        return self.value or REPLY

    def show_kept(self, value: str | None) -> None:
        """Choose what a draft kept."""
        self.choose(value or REPLY)


class StepCard(Card):
    """What is written in a step: a note, an answer that may begin with a template, what closes it."""

    given = Signal()
    left = Signal()
    print_asked = Signal()
    save_asked = Signal()
    template_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        translate = QCoreApplication.translate
        self.title.setWordWrap(True)
        self.is_reply = False
        self.sort = Sort(self)
        self.sort.changed.connect(self._say_what_is_recorded)
        self.template = Choice((), self)
        self.template.setAccessibleName(translate("QualityPage", "Begin with a template"))
        self.template.activated.connect(lambda _place: self.template_chosen.emit(self.template.value()))
        self.words = QLabel(self)
        self.words.setFont(theme.font(12))
        self.text_field = TextArea(self, lines=5)
        self.words.setBuddy(self.text_field)
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        self.hint.setFont(theme.font(12))
        self.hint.setForegroundRole(self.hint.palette().ColorRole.PlaceholderText)
        for widget in (self.sort, self.template, self.words):
            self.column.addWidget(widget)
        self.column.addWidget(self.text_field, 1)
        self.column.addWidget(self.hint)
        self._make_buttons()

    def _make_buttons(self) -> None:
        translate = QCoreApplication.translate
        self.record = Pill(translate("QualityPage", "Record (Ctrl+Enter)"), self, on_card=True, main=True)
        self.leave = Pill(translate("QualityPage", "Leave (Esc)"), self, on_card=True)
        self.copy = Pill(translate("QualityPage", "Copy"), self, on_card=True)
        self.print = Pill(translate("QualityPage", "Print…"), self, on_card=True)
        self.pdf = Pill(translate("QualityPage", "PDF…"), self, on_card=True)
        self.record.clicked.connect(self.given)
        self.leave.clicked.connect(self.left)
        self.copy.clicked.connect(self.copy_text)
        self.print.clicked.connect(self.print_asked)
        self.pdf.clicked.connect(self.save_asked)
        for buttons in ((self.copy, self.print, self.pdf), (self.record,), (self.leave,)):
            row = QHBoxLayout()
            row.setSpacing(8)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            self.column.addLayout(row)

    def begin(self, title: str, label: str, hint: str, templates: Sequence[Template] | None, text: str) -> None:
        """Begin a step; a reply has templates to begin with, and can be handed over."""
        self.title.setText(title)
        self.setAccessibleName(title)
        self.words.setText(label)
        self.text_field.setAccessibleName(label)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        is_reply = templates is not None
        for widget in (self.sort, self.template, self.copy, self.print, self.pdf):
            widget.setVisible(is_reply)
        self.is_reply = is_reply
        self.sort.choose(REPLY)
        choose = QCoreApplication.translate("QualityPage", "Begin with a template…")
        offered = [(one.id.hex(), f"{one.title} ({words.language(one.language)})") for one in templates or ()]
        self.template.offer([("", choose), *offered])
        self.template.setVisible(bool(offered))
        self.text_field.show_value(text)
        self.text_field.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, title)

    def _say_what_is_recorded(self) -> None:
        """Say on the button itself as what a letter is recorded: an acknowledgement leaves the answer due."""
        translate = QCoreApplication.translate
        as_ = {
            REPLY: translate("QualityPage", "Record as an answer (Ctrl+Enter)"),
            ACKNOWLEDGE: translate("QualityPage", "Record as an acknowledgement (Ctrl+Enter)"),
        }
        plain = translate("QualityPage", "Record (Ctrl+Enter)")
        self.record.setText(as_[self.sort.kept()] if self.is_reply else plain)
        self.record.updateGeometry()

    def copy_text(self) -> None:
        """Put the text into the clipboard, for an e-mail."""
        QGuiApplication.clipboard().setText(self.text_field.value())
        announce(self, QCoreApplication.translate("QualityPage", "Copied."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

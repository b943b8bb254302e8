"""A note in full: what was said, who answered, who has read it, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bitdesk import clock
from bitdesk.ui import formats, theme
from bitdesk.ui.drafts import FormDraft
from bitdesk.ui.page import Page
from bitdesk.ui.pages.liaison import words
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.scrolling import scrolling
from bitdesk.ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitdesk.reports.liaison import Found, WholeNote

COMPLAINT, SUGGESTION, PRODUCT, ACTION = "complaint", "suggestion", "product_request", "corrective_action"
_REPLY = "liaison_reply:{}"


class NoteCard(Card):
    """Shows one note; what is to be done with it is told to the section."""

    read = Signal()
    replied = Signal()
    voided = Signal()
    brought_back = Signal()
    pinned = Signal()
    becomes = Signal(str)
    classified = Signal()

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__("", parent)
        self.page = page
        self.note: WholeNote | None = None
        self.themes: Mapping[str, str] = {}
        self.title.setWordWrap(True)
        self.column.setContentsMargins(14, 12, 12, 10)
        self.head = self.text(muted=True)
        self.head.setFont(theme.font(12))
        self._inside = QWidget(self)
        self._lines = QVBoxLayout(self._inside)
        self._lines.setContentsMargins(0, 0, 8, 0)
        self._lines.setSpacing(6)
        self._lines.addStretch(1)
        self._shown: list[QLabel] = []
        self.column.addWidget(scrolling(self._inside, self), 1)
        self._make_buttons()
        self._make_reply()
        self.draft = FormDraft(page, "", {"text": self.reply})
        self.show_nothing("")

    def _make_buttons(self) -> None:
        translate = QCoreApplication.translate
        self.read_button = Pill(translate("Liaison", "Mark read (Ctrl+L)"), self, on_card=True, main=True)
        self.pin_button = Pill("", self, on_card=True)
        self.void_button = Pill(translate("Liaison", "Slip (Delete)"), self, on_card=True)
        self.back_button = Pill(translate("Liaison", "Bring back (Insert)"), self, on_card=True)
        for button, signal in (
            (self.read_button, self.read),
            (self.pin_button, self.pinned),
            (self.void_button, self.voided),
            (self.back_button, self.brought_back),
        ):
            button.clicked.connect(signal)
        self.classify_button = Pill(translate("Liaison", "Theme… (Ctrl+T)"), self, on_card=True)
        self.classify_button.clicked.connect(self.classified)
        self.into = QLabel(translate("Liaison", "It becomes:"), self)
        self.into.setFont(theme.font(12))
        self.into.setForegroundRole(self.into.palette().ColorRole.PlaceholderText)
        self.outcome_buttons = {
            COMPLAINT: Pill(translate("Liaison", "Complaint"), self, on_card=True),
            SUGGESTION: Pill(translate("Liaison", "Suggestion"), self, on_card=True),
            PRODUCT: Pill(translate("Liaison", "Product"), self, on_card=True),
            ACTION: Pill(translate("Liaison", "Action"), self, on_card=True),
        }
        for kind, button in self.outcome_buttons.items():
            button.setAccessibleName(f"{self.into.text()} {button.text()}")
            button.clicked.connect(lambda _checked=False, kind=kind: self.becomes.emit(kind))
        self.acts = QWidget(self)
        rows = QVBoxLayout(self.acts)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        above = QHBoxLayout()
        above.addWidget(self.into, 1)
        above.addWidget(self.classify_button)
        rows.addLayout(above)
        rows.addLayout(_row(*self.outcome_buttons.values()))
        rows.addLayout(_row(self.read_button, self.pin_button, self.void_button, self.back_button))
        self.column.addWidget(self.acts)

    def _make_reply(self) -> None:
        translate = QCoreApplication.translate
        self.reply = TextArea(self, lines=1)
        self.reply.setMaximumHeight(48)
        self.reply.setAccessibleName(translate("Liaison", "Reply"))
        self.reply.setPlaceholderText(translate("Liaison", "Reply (Ctrl+R), then Ctrl+Enter"))
        self.reply_button = Pill(translate("Liaison", "Reply"), self, on_card=True)
        self.reply_button.clicked.connect(self.replied)
        self.answer = QWidget(self)
        row = QHBoxLayout(self.answer)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.reply, 1)
        row.addWidget(self.reply_button)
        self.column.addWidget(self.answer)

    # What is shown

    def show_nothing(self, text: str) -> None:
        """Show that no note is highlighted."""
        self.note = None
        self.title.setText(text)
        self.title.setFont(theme.font(13))
        self.setAccessibleName(text or QCoreApplication.translate("Liaison", "No note"))
        self._fill("", ())
        self.acts.hide()
        self.answer.hide()

    def show_found(self, hit: Found) -> None:
        """Show a text that is no note's: where it stands, it is followed."""
        self.show_nothing(words.kind(hit.kind))
        text = QCoreApplication.translate("Liaison", "It stands in full on the page Quality (F6).")
        head = " · ".join(part for part in (formats.short_date(hit.on), hit.author_code, hit.office_name) if part)
        self._fill(head, (_Line(hit.excerpt.replace("\x02", "").replace("\x03", "")), _Line(text, muted=True)))

    def show_note(self, note: WholeNote, themes: Mapping[str, str]) -> None:
        """Show a note with everything around it, and what was begun as a reply to it."""
        before, self.note, self.themes = self.note, note, themes
        row = note.row
        self.title.setFont(theme.font(13, bold=True))
        about = words.said(themes.get(row.theme or "", row.theme or ""), row.sentiment)
        self.title.setText(f"{words.kind(row.kind)} · {about}" if about else words.kind(row.kind))
        self.setAccessibleName(f"{self.title.text()}. {row.text}")
        self._fill(words.written(row), self._content(note))
        self._show_acts()
        if before is None or before.row.id != row.id:
            self.draft.turn_to(_REPLY.format(row.id.hex()))

    def _content(self, note: WholeNote) -> tuple[_Line, ...]:
        translate = QCoreApplication.translate
        row = note.row
        lines = [_Line(row.text, selectable=True)]
        if row.is_voided:
            lines.insert(0, _Line(translate("Liaison", "A slip: it counts nowhere."), bold=True))
        elif row.pinned_until_on is not None and row.pinned_until_on >= clock.business_date():
            text = translate("Liaison", "On top until {0}").format(formats.short_date(row.pinned_until_on))
            lines.insert(0, _Line(text, muted=True))
        lines += [_Line(words.became(made), bold=True) for made in note.outcomes]
        for each in note.replies:
            when = f"{formats.short_date(each.written_on)}, {formats.time_of(each.written_at)}"
            place = each.place or translate("Liaison", "Head office")
            lines.append(_Line(" · ".join(part for part in (when, each.author_code, place) if part), muted=True))
            lines.append(_Line(each.text, selectable=True))
        lines.append(_Line(_readers(note), muted=True))
        return tuple(lines)

    def _show_acts(self) -> None:
        if self.note is None:
            return
        row = self.note.row
        translate = QCoreApplication.translate
        self.acts.show()
        self.answer.setVisible(not row.is_voided)
        self.into.setVisible(not row.is_voided)
        self.classify_button.setVisible(row.is_own and not row.is_voided)
        for kind, button in self.outcome_buttons.items():
            button.setVisible(not row.is_voided and (kind != PRODUCT or not self.page.desk.is_head_office))
        self.read_button.setVisible(not row.is_read and not row.is_voided)
        self.void_button.setVisible(row.is_own and not row.is_voided)
        self.back_button.setVisible(row.is_own and row.is_voided)
        on_top = row.pinned_until_on is not None and row.pinned_until_on >= clock.business_date()
        self.pin_button.setVisible(row.is_own and not row.is_voided)
        down, up = translate("Liaison", "Take down (Ctrl+P)"), translate("Liaison", "On top (Ctrl+P)")
        self.pin_button.setText(down if on_top else up)

    def _fill(self, head: str, lines: tuple[_Line, ...]) -> None:
        self.head.setText(head)
        self.head.setVisible(bool(head))
        for label in self._shown:
            self._lines.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._shown = [line.shown(self._inside) for line in lines]
        for place, label in enumerate(self._shown):
            self._lines.insertWidget(place, label)

    def texts(self) -> list[str]:
        """What the lines say, from top to bottom."""
        return [label.text() for label in self._shown]


class _Line:
    """A line of the card: a text, quiet or strong."""

    def __init__(self, text: str, *, muted: bool = False, bold: bool = False, selectable: bool = False) -> None:
        self.text, self.muted, self.bold, self.selectable = text, muted, bold, selectable

    def shown(self, parent: QWidget) -> QLabel:
        label = QLabel(self.text, parent)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(theme.font(12 if self.muted else 13, bold=self.bold))
        if self.muted:
            label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
        if self.selectable:
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(4)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def _readers(note: WholeNote) -> str:
    translate = QCoreApplication.translate
    if not note.readings:
        return translate("Liaison", "Nobody has marked it as read yet.")
    people = ", ".join(each.code or each.name or "?" for each in note.readings)
    return translate("Liaison", "Read by {0}").format(people)

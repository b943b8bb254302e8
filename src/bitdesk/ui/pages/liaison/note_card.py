"""A note in full: what was said, who answered, who has read it, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bitdesk import clock
from bitdesk.ui import formats, theme
from bitdesk.ui.drafts import FormDraft, waiting
from bitdesk.ui.page import Page
from bitdesk.ui.pages.liaison import words
from bitdesk.ui.pages.liaison.note_lines import Line, NoteLines
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.scrolling import scrolling
from bitdesk.ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitdesk.reports.liaison import Found, WholeNote

COMPLAINT, SUGGESTION, PRODUCT, ACTION = "complaint", "suggestion", "product_request", "corrective_action"
OF = "_of"
"""Ends the name of the draft of what a note becomes."""
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
    followed = Signal(str, object)
    """What a note became, or what was found and is no note, is to be opened: its kind and its id."""

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__("", parent)
        self.page = page
        self.note: WholeNote | None = None
        self.found: Found | None = None
        self.themes: Mapping[str, str] = {}
        self.title.setWordWrap(True)
        self.column.setContentsMargins(14, 12, 12, 10)
        self.head = self.text(muted=True)
        self.head.setFont(theme.font(12))
        self.lines = NoteLines(self)
        self.lines.followed.connect(self.followed)
        self.column.addWidget(scrolling(self.lines, self), 1)
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
        rows.addWidget(self.into)
        rows.addLayout(_row(*self.outcome_buttons.values()))
        rows.addLayout(_row(self.read_button, self.pin_button))
        rows.addLayout(_row(self.classify_button, self.void_button, self.back_button))
        self.column.addWidget(self.acts)
        self.open_button = Pill(
            translate("Liaison", "Open it on the page Quality (Enter)"), self, on_card=True, main=True
        )
        self.open_button.clicked.connect(self.open_found)
        self.column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)

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
        self.note = self.found = None
        self.title.setText(text)
        self.title.setFont(theme.font(13))
        self.setAccessibleName(text or QCoreApplication.translate("Liaison", "No note"))
        self._fill("", ())
        for widget in (self.acts, self.open_button, self.answer):
            widget.hide()

    def show_found(self, hit: Found) -> None:
        """Show a text that is no note's, and what leads to where it is followed."""
        self.show_nothing(words.kind(hit.kind))
        self.found = hit
        self.open_button.show()
        text = QCoreApplication.translate("Liaison", "It stands in full on the page Quality (F6).")
        head = " · ".join(part for part in (formats.short_date(hit.on), hit.author_code, hit.office_name) if part)
        self._fill(head, (Line(hit.excerpt.replace("\x02", "").replace("\x03", "")), Line(text, muted=True)))

    def show_note(self, note: WholeNote, themes: Mapping[str, str]) -> None:
        """Show a note with everything around it, and what was begun as a reply to it."""
        before, self.note, self.found, self.themes = self.note, note, None, themes
        row = note.row
        self.title.setFont(theme.font(13, bold=True))
        about = words.said(themes.get(row.theme or "", row.theme or ""), row.sentiment)
        self.title.setText(f"{words.kind(row.kind)} · {about}" if about else words.kind(row.kind))
        self.setAccessibleName(f"{self.title.text()}. {row.text}")
        self._fill(words.written(row), self._content(note))
        self._show_acts()
        if before is None or before.row.id != row.id:
            self.draft.turn_to(_REPLY.format(row.id.hex()))

    def _content(self, note: WholeNote) -> tuple[Line, ...]:
        translate = QCoreApplication.translate
        row = note.row
        lines = [Line(row.text, selectable=True)]
        if row.is_voided:
            lines.insert(0, Line(translate("Liaison", "A slip: it counts nowhere."), bold=True))
        elif row.pinned_until_on is not None and row.pinned_until_on >= clock.business_date():
            text = translate("Liaison", "On top until {0}").format(formats.short_date(row.pinned_until_on))
            lines.insert(0, Line(text, muted=True))
        for made in note.outcomes:
            lines += [Line(words.became(made), bold=True), Line(words.leads_to(made), leads_to=made)]
        lines += [Line(f"{when} · {text}") for when, text in waiting(self.page, self.forms_by_draft(), row.id)]
        for each in note.replies:
            when = f"{formats.short_date(each.written_on)}, {formats.time_of(each.written_at)}"
            place = each.place or translate("Liaison", "Head office")
            lines.append(Line(" · ".join(part for part in (when, each.author_code, place) if part), muted=True))
            lines.append(Line(each.text, selectable=True))
        lines.append(Line(_readers(note), muted=True))
        return tuple(lines)

    def forms_by_draft(self) -> dict[str, str]:
        """What each form that a note can become is called, by the name of its draft."""
        return {f"{kind}{OF}": button.text() for kind, button in self.outcome_buttons.items()}

    def _show_acts(self) -> None:
        if self.note is None:
            return
        row = self.note.row
        translate = QCoreApplication.translate
        self.acts.show()
        self.open_button.hide()
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

    def _fill(self, head: str, lines: tuple[Line, ...]) -> None:
        self.head.setText(head)
        self.head.setVisible(bool(head))
        self.lines.show_lines(lines)

    def open_found(self) -> None:
        """Ask for what was found to be opened."""
        if self.found is not None:
            self.followed.emit(self.found.kind, self.found.id)

    def texts(self) -> list[str]:
        """What the lines say, from top to bottom."""
        return self.lines.texts()


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

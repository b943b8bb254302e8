"""Saying afterwards what a note is about and how it sounds: its text stays as it was written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from bitdesk import reports, services
from bitdesk.reports.liaison import WholeNote
from bitdesk.ui import labels
from bitdesk.ui.page import Page
from bitdesk.ui.pages.liaison import words
from bitdesk.ui.widgets.fields import Choice
from bitdesk.ui.widgets.form import Form
from bitdesk.values import NoteKind


class ClassifyingForm(Form):
    """Kind, theme and sentiment of a note of this desk; Enter records."""

    done = Signal()

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        self.page = page
        self.of: WholeNote | None = None
        translate = QCoreApplication.translate
        self.add("kind", translate("Liaison", "What it is"), Choice(_choices(words.kinds())))
        self.add("theme", translate("Liaison", "Theme"), Choice([]))
        said = [("", translate("Liaison", "Not said")), *_choices(words.sentiments())]
        self.add("sentiment", translate("Liaison", "How it sounds"), Choice(said))
        self.add_note()
        self.note.setText(translate("Liaison", "The text stays as it was written."))
        self.saved.connect(self.record)

    def show_for(self, note: WholeNote) -> None:
        """Show what is said of a note; the keyboard is at the theme."""
        self.of = note
        theme = self.fields["theme"]
        if isinstance(theme, Choice):
            known = [(each.code, labels.label(each)) for each in self.page.ask(reports.liaison.themes)]
            theme.offer(words.theme_choices(known))
        row = note.row
        title = QCoreApplication.translate("Liaison", "What the note is about")
        self.open(title, {"kind": row.kind, "theme": row.theme or "", "sentiment": row.sentiment or ""})
        theme.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def record(self) -> None:
        """Record it, or say what is wrong."""
        if self.of is None:
            return
        said, note_id = self.values(), self.of.row.id
        sentiment = said["sentiment"] if said["kind"] == NoteKind.REMARK else ""
        if self.page.do(
            services.liaison.classify_note,
            note_id,
            kind=said["kind"],
            theme=said["theme"] or None,
            sentiment=sentiment or None,
        ):
            self.keep()
            self.done.emit()


def _choices(of: dict[str, str]) -> list[tuple[str, str]]:
    return [(str(value), words.plain(text)) for value, text in of.items()]

"""The right half of the book: the note that is read, or a form: what it is about, or what it becomes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from bitdesk.ui.page import Page
from bitdesk.ui.pages.liaison.becoming import BecomingForm
from bitdesk.ui.pages.liaison.classifying import ClassifyingForm
from bitdesk.ui.pages.liaison.note_card import NoteCard


class Reading(QStackedWidget):
    """The card, and a form for each kind, made when somebody first asks for it."""

    became = Signal(str)
    left = Signal()

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        self.page = page
        self.card = NoteCard(page, self)
        self.forms: dict[str, BecomingForm] = {}
        self._classifying: ClassifyingForm | None = None
        self.addWidget(self.card)

    @property
    def form(self) -> BecomingForm | ClassifyingForm | None:
        """The form that is open."""
        form = self.currentWidget()
        return form if isinstance(form, BecomingForm | ClassifyingForm) else None

    def become(self, kind: str) -> bool:
        """Open the form of a kind for the note that is read; return whether there is one."""
        note = self.card.note
        if note is None:
            return False
        if kind not in self.forms:
            form = self.forms[kind] = BecomingForm(self.page, kind, self)
            form.became.connect(self.became)
            form.left.connect(self.left)
            self.addWidget(form)
        self.setCurrentWidget(self.forms[kind])
        self.forms[kind].show_for(note)
        return True

    def classify(self) -> bool:
        """Open the form that says what the note is about; return whether there is a note of this desk."""
        note = self.card.note
        if note is None or not note.row.is_own or note.row.is_voided:
            return False
        if self._classifying is None:
            self._classifying = ClassifyingForm(self.page, self)
            self._classifying.done.connect(self.left)
            self._classifying.left.connect(self.left)
            self.addWidget(self._classifying)
        self.setCurrentWidget(self._classifying)
        self._classifying.show_for(note)
        return True

    def leave(self) -> bool:
        """Leave the form; return whether one was open."""
        form = self.form
        if form is None:
            return False
        form.keep()
        self.setCurrentWidget(self.card)
        return True

    def is_changed(self) -> bool:
        """Whether something is written here that no draft holds."""
        return self.card.draft.is_pending or (self.form is not None and self.form.is_changed())

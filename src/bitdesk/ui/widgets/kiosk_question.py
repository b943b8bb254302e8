"""One question to a visitor, filling the screen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bitdesk.reports.questionnaires import Question
from bitdesk.ui.feedback import announce
from bitdesk.ui.widgets.answer_fields import answer_field, is_answered
from bitdesk.ui.widgets.kiosk_screens import BigPill, label, words
from bitdesk.ui.widgets.scrolling import scrolling
from bitdesk.values import QuestionKind

_WIDEST = 860


class Asking(QWidget):
    """One question and its answer; each is made anew, so that nothing of the one before stays, not even to undo."""

    forward = Signal()
    back = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.question: Question | None = None
        self.field: Any = None
        self.label, self.hint = label(self, 26, bold=True), label(self, 16)
        self._wanted, self._refused = "", ""
        self.before, self.next = BigPill("", self), BigPill("", self, main=True)
        self.before.clicked.connect(self.back)
        self.next.clicked.connect(self._forward)
        self._inside = QWidget(self)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 8, 12, 8)
        buttons = QHBoxLayout()
        buttons.addWidget(self.before)
        buttons.addStretch(1)
        buttons.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(self.label)
        column.addWidget(self.hint)
        column.addWidget(scrolling(self._inside, self), 1)
        column.addLayout(buttons)

    @property
    def is_open(self) -> bool:
        """Whether a question is asked."""
        return self.question is not None

    def ask(self, question: Question, language: str, value: Any, *, is_first: bool, is_last: bool) -> None:
        """Ask a question, with what was answered to it before."""
        self.clear()
        said = words(language)
        self.question = question
        self.label.setText(question.label(language) + (" *" if question.required else ""))
        self._wanted = said["several"] if question.several else said["required"] if question.required else ""
        self._refused = _refused(question, said)
        self.field = answer_field(question, language, self._inside, large=True)
        self.field.setAccessibleName(question.label(language))
        self.field.setMaximumWidth(_WIDEST)
        self.field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.field.setInputMethodHints(
            self.field.inputMethodHints() | Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.field.show_value(value)
        self.field.edited.connect(self._edited)
        self.field.finished.connect(self._forward)
        self._column.addWidget(self.field)
        self._column.addStretch(1)
        self.field.show()
        self.before.setText(said["back"])
        self.before.setVisible(not is_first)
        onward = said["send"] if is_last else said["next"]
        self._last_words = onward, onward if is_last or question.required else said["skip"]
        self._edited()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.label.text())

    def clear(self) -> None:
        """Forget the question and what was answered: at once, for a widget is only deleted a little later."""
        if self.field is not None:
            self.field.blockSignals(True)
            self.field.show_value(None)
        while self._column.count():
            item = self._column.takeAt(0)
            widget: Any = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.question, self.field = None, None
        self.label.clear()

    def value(self) -> Any:
        """Return what is answered."""
        return self.field.value()

    def _edited(self) -> None:
        """A question that needs an answer waits for it; another one can be skipped; what cannot be is said why."""
        answered = is_answered(self.field.value())
        right = not self.field.problem()
        hint = self._wanted if right else self._refused
        if hint != self.hint.text() and not right:
            announce(self, hint)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.hint.setForegroundRole(QPalette.ColorRole.PlaceholderText if right else QPalette.ColorRole.WindowText)
        self.next.setText(self._last_words[0 if answered else 1])
        self.next.setEnabled(right and (answered or not (self.question is not None and self.question.required)))
        self.next.updateGeometry()

    def _forward(self) -> None:
        if self.next.isEnabled():
            self.forward.emit()


def _refused(question: Question, said: Mapping[str, str]) -> str:
    """Return why an answer cannot be kept, in the visitor's language."""
    if question.kind is QuestionKind.TEXT:
        return said["text"]
    low, high = ("…" if bound is None else bound for bound in (question.low, question.high))
    return said["number"].format(low, high)

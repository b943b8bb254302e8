"""A sheet of answers as it is typed from paper: a line for each question, Enter from one to the next."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from bitdesk.reports.questionnaires import Form, Question
from bitdesk.ui import labels, theme
from bitdesk.ui.widgets.answer_fields import answer_field, is_answered
from bitdesk.ui.widgets.boxes import BoxesField
from bitdesk.ui.widgets.thin_scroll_bar import ThinScrollBar
from bitdesk.values import QuestionKind

LABEL_SHARE, FIELD_SHARE = 4, 6


class SheetFields(QScrollArea):
    """The questions of a form with their fields, by code; `done` says that Enter was pressed after the last one."""

    done = Signal()
    edited = Signal()
    refused = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.form: Form | None = None
        self.fields: dict[str, Any] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ThinScrollBar(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def show_form(self, form: Form) -> None:
        """Ask these questions, none of them answered."""
        self.form = form
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(4)
        self.fields = {}
        for number, question in enumerate(form.questions, start=1):
            column.addLayout(self._line(inside, number, question))
        column.addStretch(1)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)

    def _line(self, inside: QWidget, number: int, question: Question) -> QBoxLayout:
        """Return a question and its field: beside one another, or the field below where it is long."""
        words = _words(number, question)
        label = QLabel(words, inside)
        label.setFont(theme.font(13, bold=True))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        field: Any = answer_field(question, labels.language(), inside)
        field.setAccessibleName(words)
        label.setBuddy(field)
        field.finished.connect(lambda: self._next(question.code))
        field.edited.connect(self.edited)
        if isinstance(field, BoxesField):
            field.refused.connect(self.refused)
        self.fields[question.code] = field
        beside = question.kind in (QuestionKind.RATING, QuestionKind.NUMBER)
        line = QHBoxLayout() if beside else QVBoxLayout()
        line.setSpacing(4)
        line.addWidget(label, LABEL_SHARE)
        line.addWidget(field, FIELD_SHARE)
        if question.kind is QuestionKind.NUMBER:
            line.addStretch(FIELD_SHARE)
        return line

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Keep the question that has the keyboard in sight."""
        inside: QWidget | None = self.widget()
        if now is not None and inside is not None and inside.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, 40)

    # Answers

    def answers(self) -> dict[str, Any]:
        """Return what is answered, by question code."""
        values = {code: field.value() for code, field in self.fields.items()}
        return {code: value for code, value in values.items() if is_answered(value)}

    def show_answers(self, answers: Mapping[str, Any]) -> None:
        """Show answers; a question that has none is empty."""
        for code, field in self.fields.items():
            field.show_value(answers.get(code))

    def problem(self) -> str:
        """Return the first thing that is wrong or missing, and bring the keyboard there."""
        for question in self.form.questions if self.form is not None else ():
            field = self.fields[question.code]
            said = str(field.problem())
            if not said and question.required and not is_answered(field.value()):
                text = QCoreApplication.translate("Questionnaires", "“{0}” needs an answer. Give it, then go on.")
                said = text.format(question.label(labels.language()))
            if said:
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return said
        return ""

    # The keyboard

    def enter(self) -> None:
        """Bring the keyboard to the first question."""
        if self.fields:
            next(iter(self.fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _next(self, code: str) -> None:
        codes = list(self.fields)
        place = codes.index(code) + 1
        if place == len(codes):
            self.done.emit()
        else:
            self.fields[codes[place]].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down lead from question to question."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        fields = list(self.fields.values())
        at = next((place for place, field in enumerate(fields) if field.hasFocus()), None)
        if step is None or at is None:
            event.ignore()
        elif 0 <= at + step < len(fields):
            fields[at + step].setFocus(Qt.FocusReason.OtherFocusReason)


def _words(number: int, question: Question) -> str:
    """Return a question as it stands on the paper, with what its digits mean where nothing else says it."""
    translate = QCoreApplication.translate
    hint = translate("Questionnaires", "(several)") if question.several else ""
    star = " *" if question.required else ""
    return f"{number}. {question.label(labels.language())}{star} {hint}".rstrip()

"""How a question of a questionnaire is answered: boxes for a rating or choices, a number, a text.

The same fields are typed into from paper, small, and touched by the visitor, large.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from bitdesk import texts
from bitdesk.errors import RuleError
from bitdesk.reports.questionnaires import Question
from bitdesk.ui import keys, theme
from bitdesk.ui.feedback import sentence
from bitdesk.ui.hints import as_words
from bitdesk.ui.widgets.boxes import Box, BoxesField
from bitdesk.ui.widgets.text_area import TextArea
from bitdesk.values import LONGEST_TEXT, QuestionKind

SMALL, LARGE = 44, 64
_TEXT_LINES = 2
_LARGE_TEXT = 180
_LONGEST_NUMBER = 9
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def is_answered(value: Any) -> bool:
    """Return whether something is said by what stands in a field."""
    return value not in (None, "", [])


def answer_field(question: Question, language: str, parent: QWidget, *, large: bool = False) -> QWidget:
    """Return the field that a question wants.

    Each has `value()`, `show_value()` and `problem()` as the fields of a form (None where nothing is said), and the
    signals `edited` and `finished`.
    """
    match question.kind:
        case QuestionKind.RATING:
            field = BoxesField(
                _ratings(question), parent, ends=question.ends(language) if large else ("", ""), large=large
            )
            field.setToolTip(as_words(" … ".join(filter(None, question.ends(language)))))
            return field
        case QuestionKind.CHOICE:
            return BoxesField(_options(question, language), parent, several=question.several, large=large, listed=True)
        case QuestionKind.NUMBER:
            return NumberField(question.low, question.high, parent, large=large)
    return CommentField(parent, large=large)


def _ratings(question: Question) -> list[Box]:
    return [Box(number, str(number), "") for number in question.scale]


def _options(question: Question, language: str) -> list[Box]:
    return [
        Box(option.code, str(place % 10), option.label(language)) for place, option in enumerate(question.choices, 1)
    ]


class NumberField(QLineEdit):
    """A whole number, typed by physical key; Enter ends it."""

    edited = Signal()
    finished = Signal()

    def __init__(self, low: int | None, high: int | None, parent: QWidget, *, large: bool = False) -> None:
        super().__init__(parent)
        self._low, self._high = low, high
        self.setMaxLength(_LONGEST_NUMBER)
        # What an input method or the clipboard brings passes no key: it is held to digits, too.
        self.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), self))
        self.setFont(theme.font(24 if large else 13))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setStyleSheet(theme.field_style())
        self.setFixedSize(200 if large else 110, LARGE if large else SMALL)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.textChanged.connect(lambda _text: self.edited.emit())

    def value(self) -> int | None:
        """Return the number, None where none is written."""
        return int(self.text()) if self.text().isdecimal() else None

    def show_value(self, value: Any) -> None:
        """Show a number."""
        self.setText("" if value is None else str(value))

    def problem(self) -> str:
        """Return a sentence where the number lies outside its bounds."""
        number, low, high = self.value(), self._low, self._high
        if number is None or ((low is None or number >= low) and (high is None or number <= high)):
            return ""
        text = QCoreApplication.translate("Questionnaires", "{0} cannot be: give a number from {1} to {2}.")
        return text.format(number, "…" if low is None else low, "…" if high is None else high)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write digits; Enter ends the number, what moves between questions is the parent's."""
        digit = keys.digit(event)
        if digit is not None:
            self.insert(str(digit))
        elif event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finished.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        elif event.text().isprintable() and event.text():
            event.accept()
        else:
            super().keyPressEvent(event)


class CommentField(TextArea):
    """A text; typed from paper, Enter ends it and Shift+Enter begins another line. Tab leads on."""

    edited = Signal()
    finished = Signal()

    def __init__(self, parent: QWidget, *, large: bool = False) -> None:
        super().__init__(parent, _TEXT_LINES)
        self._large = large
        if large:
            self.setFont(theme.font(20))
            self.setMinimumHeight(_LARGE_TEXT)
        self.textChanged.connect(self.edited.emit)

    def problem(self) -> str:
        """Return a sentence where the text is longer than is kept, or holds what is no text."""
        if len(self.toPlainText()) > LONGEST_TEXT:
            return QCoreApplication.translate("Questionnaires", "This text is too long to be kept. Shorten it.")
        try:
            texts.kept_or_none(self.toPlainText())
        except RuleError as error:
            return sentence(error)
        return ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends a typed text; a visitor's own may have several lines."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in ENTER and plain and not self._large:
            self.finished.emit()
        else:
            super().keyPressEvent(event)

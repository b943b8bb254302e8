"""The questions of a form: their list, and the highlighted one to be written."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bitdesk.reports.questionnaires import Question
from bitdesk.ui import labels
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.question_editor import QuestionEditor, free, kinds
from bitdesk.ui.widgets.report_table import Cell, Column, ReportTable
from bitdesk.values import QuestionKind

ROWS = 6
ROW_HEIGHT = 30
_HEAD = 26


class QuestionsField(QWidget):
    """A field of a form; its value are the questions, in order. The code of one never changes, nor is it used again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.questions: list[Question] = []
        self._codes: set[str] = set()
        self._choices: dict[str, set[str]] = {}
        columns = (
            Column(translate("QuestionEditor", "No."), 0.1, figures=True),
            Column(translate("QuestionEditor", "Question"), 0.64),
            Column(translate("QuestionEditor", "Kind of answer"), 0.26),
        )
        self.table = ReportTable(translate("QuestionEditor", "Questions"), columns, self, ROW_HEIGHT)
        self.table.marks_choice = True
        self.table.setFixedHeight(ROWS * ROW_HEIGHT + _HEAD)
        self.editor = QuestionEditor(self)
        self.editor.edited.connect(self._take)
        self.table.selectionModel().currentRowChanged.connect(lambda *_rows: self._show())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.table)
        column.addLayout(self._acts())
        column.addWidget(self.editor)

    def _acts(self) -> QHBoxLayout:
        translate = QCoreApplication.translate
        row = QHBoxLayout()
        row.setSpacing(6)
        self.add_act = Pill(translate("QuestionEditor", "Add"), self, on_card=True)
        self.up = Pill(translate("QuestionEditor", "Up"), self, on_card=True)
        self.down = Pill(translate("QuestionEditor", "Down"), self, on_card=True)
        self.remove_act = Pill(translate("QuestionEditor", "Remove"), self, on_card=True)
        acts = ((self.add_act, self.add), (self.up, lambda: self.move_by(-1)), (self.down, lambda: self.move_by(1)),
                (self.remove_act, self.remove))  # fmt: skip
        for button, act in acts:
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def reserve(self, questions: Iterable[Question]) -> None:
        """Keep the codes of the form's other versions from being given again: their answers are kept under them."""
        self._codes, self._choices = set(), {}
        for each in questions:
            self._codes.add(each.code)
            self._choices.setdefault(each.code, set()).update(option.code for option in each.choices)

    # The field of a form

    def value(self) -> tuple[Question, ...]:
        """Return the questions as they are written."""
        return tuple(self.questions)

    def show_value(self, value: tuple[Question, ...]) -> None:
        """Show the questions of a form."""
        self.questions = list(value)
        self._fill(0)

    def problem(self) -> str:
        """Return what is wrong with a number that is written."""
        return self.editor.problem() if self.questions else ""

    # The list

    @property
    def place(self) -> int:
        """The place of the highlighted question, -1 where there is none."""
        row = self.table.currentIndex().row()
        return row if 0 <= row < len(self.questions) else -1

    def add(self) -> None:
        """Add a question behind the highlighted one; most are ratings like the one before."""
        code = free("q", self._codes | {each.code for each in self.questions})
        like: dict[str, Any] = {"kind": QuestionKind.RATING, "low": 1, "high": 5}
        before = self.questions[self.place] if self.place >= 0 else None
        if before is not None and before.kind is QuestionKind.RATING:
            ends = ("low", "high", "low_fr", "low_en", "high_fr", "high_en")
            like |= {name: getattr(before, name) for name in ends}
        at = self.place + 1
        self.questions.insert(at, Question(code=code, label_fr="", label_en="", **like))
        self._fill(at)
        self.editor.label_fr.setFocus()

    def remove(self) -> None:
        """Take the highlighted question out."""
        at = self.place
        if at >= 0:
            del self.questions[at]
            self._fill(min(at, len(self.questions) - 1))

    def move_by(self, step: int) -> None:
        """Put the highlighted question some places further."""
        at = self.place
        if at >= 0 and 0 <= at + step < len(self.questions):
            self.questions.insert(at + step, self.questions.pop(at))
            self._fill(at + step)

    def _fill(self, at: int) -> None:
        with QSignalBlocker(self.table.selectionModel()):
            self.table.show_rows([_cells(number, each) for number, each in enumerate(self.questions, 1)])
        self.table.selectRow(max(at, 0))
        self._show()

    def _show(self) -> None:
        at = self.place
        self.editor.setVisible(at >= 0)
        for button in (self.up, self.down, self.remove_act):
            button.setEnabled(at >= 0)
        if at >= 0:
            self.editor.taken = self._choices.get(self.questions[at].code, ())
            self.editor.show_question(self.questions[at])

    def _take(self) -> None:
        at = self.place
        if at >= 0:
            self.questions[at] = self.editor.question()
            self.table.show_rows([_cells(number, each) for number, each in enumerate(self.questions, 1)])


def _cells(number: int, question: Question) -> tuple[Cell, ...]:
    words = question.label(labels.language()) or QCoreApplication.translate("QuestionEditor", "(not written yet)")
    return Cell(str(number)), Cell(words, hint=words), Cell(dict(kinds())[question.kind.value])

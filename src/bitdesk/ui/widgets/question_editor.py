"""One question of a form as the head office writes it: kind, words in both languages, scale or choices."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from bitdesk.reports.questionnaires import Option, Question
from bitdesk.ui import theme
from bitdesk.ui.widgets.choice_row import CardChip
from bitdesk.ui.widgets.fields import Choice, TextField
from bitdesk.ui.widgets.shop_fields import WholeField
from bitdesk.ui.widgets.text_area import TextArea
from bitdesk.values import QuestionKind

LONGEST_LABEL = 300
LONGEST_END = 60
SEPARATOR = "|"
_CHOICE_LINES = 4


class QuestionEditor(QWidget):
    """Says at each letter what the question is now (`edited`); its code, which answers keep, stays."""

    edited = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._shown: Question | None = None
        self.taken: Iterable[str] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(4)
        self._grid.setHorizontalSpacing(8)
        self._labels: dict[QWidget, QLabel] = {}
        self.kind = Choice(kinds(), self)
        self.required = CardChip(translate("QuestionEditor", "An answer is needed"), "", self)
        self.label_fr, self.label_en = TextField(self, LONGEST_LABEL), TextField(self, LONGEST_LABEL)
        self.low, self.high = WholeField(self), WholeField(self)
        self.low_fr, self.high_fr, self.low_en, self.high_en = (TextField(self, LONGEST_END) for _ in range(4))
        self.choices = TextArea(self, _CHOICE_LINES)
        self.several = CardChip(translate("QuestionEditor", "Several may be chosen"), "", self)
        self._put(0, (translate("QuestionEditor", "Kind of answer"), self.kind), ("", self.required))
        self._put(1, (translate("QuestionEditor", "Question in French"), self.label_fr), wide=True)
        self._put(2, (translate("QuestionEditor", "Question in English"), self.label_en), wide=True)
        self._put(3, (translate("QuestionEditor", "Least"), self.low), (translate("QuestionEditor", "Most"), self.high))
        self._put(4, (translate("QuestionEditor", "Least means, in French"), self.low_fr),
                  (translate("QuestionEditor", "Most means, in French"), self.high_fr))  # fmt: skip
        self._put(5, (translate("QuestionEditor", "Least means, in English"), self.low_en),
                  (translate("QuestionEditor", "Most means, in English"), self.high_en))  # fmt: skip
        choices = translate("QuestionEditor", "Choices, one a line: in French | in English")
        self._put(6, (choices, self.choices), wide=True)
        self._put(7, ("", self.several))
        self._connect()

    def _put(self, line: int, *fields: tuple[str, QWidget], wide: bool = False) -> None:
        for place, (text, field) in enumerate(fields):
            span = 2 if wide else 1
            if text:
                words = self._labels[field] = QLabel(text, self)
                words.setFont(theme.font(12))
                words.setWordWrap(True)
                words.setBuddy(field)
                field.setAccessibleName(text)
                self._grid.addWidget(words, 2 * line, place, 1, span)
            self._grid.addWidget(field, 2 * line + 1, place, 1, span)

    def _connect(self) -> None:
        for field in (self.label_fr, self.label_en, self.low, self.high, self.low_fr, self.high_fr, self.low_en,
                      self.high_en):  # fmt: skip
            field.textEdited.connect(lambda _text: self.edited.emit())
        self.choices.textChanged.connect(self.edited)
        for chip in (self.required, self.several):
            chip.clicked.connect(self.edited)
        self.kind.activated.connect(self._choose_kind)

    def _choose_kind(self, _place: int) -> None:
        self._show_kind()
        if self.kind.value() == QuestionKind.RATING and not self.high.text():
            self.low.show_value(1)
            self.high.show_value(5)
        self.edited.emit()

    def _show_kind(self) -> None:
        """Show what a kind of answer has."""
        kind = self.kind.value()
        for field in (self.low, self.high):
            self._show(field, kind in (QuestionKind.RATING, QuestionKind.NUMBER))
        for end in (self.low_fr, self.high_fr, self.low_en, self.high_en):
            self._show(end, kind == QuestionKind.RATING)
        self._show(self.choices, kind == QuestionKind.CHOICE)
        self.several.setVisible(kind == QuestionKind.CHOICE)

    def _show(self, field: QWidget, shown: bool) -> None:
        field.setVisible(shown)
        self._labels[field].setVisible(shown)

    # The question

    def show_question(self, question: Question) -> None:
        """Show a question."""
        self._shown = question
        self.kind.show_value(question.kind.value)
        for field, text in (
            (self.label_fr, question.label_fr), (self.label_en, question.label_en), (self.low_fr, question.low_fr),
            (self.high_fr, question.high_fr), (self.low_en, question.low_en), (self.high_en, question.high_en),
        ):  # fmt: skip
            field.show_value(text)
        self.low.show_value(question.low)
        self.high.show_value(question.high)
        self.choices.blockSignals(True)
        self.choices.show_value("\n".join(f"{each.label_fr} {SEPARATOR} {each.label_en}" for each in question.choices))
        self.choices.blockSignals(False)
        self.required.setChecked(question.required)
        self.several.setChecked(question.several)
        self._show_kind()

    def question(self) -> Question:
        """Return the question as it is written, with what its kind has."""
        before = self._shown
        if before is None:
            raise RuntimeError("no question is shown yet")
        kind = QuestionKind(self.kind.value())
        bounded, rated, listed = (
            kind in (QuestionKind.RATING, QuestionKind.NUMBER), kind is QuestionKind.RATING,
            kind is QuestionKind.CHOICE,
        )  # fmt: skip
        return Question(
            code=before.code,
            kind=kind,
            label_fr=self.label_fr.value(),
            label_en=self.label_en.value(),
            required=self.required.isChecked(),
            low=self.low.value() if bounded else None,
            high=self.high.value() if bounded else None,
            low_fr=self.low_fr.value() if rated else "",
            low_en=self.low_en.value() if rated else "",
            high_fr=self.high_fr.value() if rated else "",
            high_en=self.high_en.value() if rated else "",
            choices=options(self.choices.value(), before.choices, self.taken) if listed else (),
            several=listed and self.several.isChecked(),
        )

    def problem(self) -> str:
        """Return what is wrong with a number, in a sentence."""
        return self.low.problem() or self.high.problem()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys to the form around it."""
        event.ignore()


def options(text: str, before: Sequence[Option], taken: Iterable[str] = ()) -> tuple[Option, ...]:
    """Return the choices that lines say; one whose words are known, or that stands where it stood, keeps its code.

    Answers keep the code: a line put between two others must not give its meaning to theirs.

    Args:
        text: a choice a line, in French, a bar, in English.
        before: the choices as they were.
        taken: codes that another version gave to a choice that is gone.
    """
    lines = [line.partition(SEPARATOR) for line in text.splitlines() if line.strip()]
    pairs = [(french.strip(), english.strip()) for french, _bar, english in lines]
    codes: list[str] = []
    for pair in pairs:
        codes.append(_known(pair, [each for each in before if each.code not in codes]))
    used = {each.code for each in before} | set(taken)
    for place, code in enumerate(codes):
        if not code and len(pairs) == len(before) and before[place].code not in codes:
            codes[place] = before[place].code
        elif not code:
            codes[place] = free("c", used)
        used.add(codes[place])
    return tuple(Option(code, *pair) for code, pair in zip(codes, pairs, strict=True))


def _known(pair: tuple[str, str], before: Sequence[Option]) -> str:
    """Return the code of the choice that has these words, or else those of one language; "" where none has."""
    whole = (each.code for each in before if pair == (each.label_fr, each.label_en))
    half = (each.code for each in before if pair[0] == each.label_fr or (pair[1] and pair[1] == each.label_en))
    return next(whole, "") or next(half, "")


def free(letter: str, used: Container[str]) -> str:
    """Return a code that is not used yet: the letter and a number."""
    number = 1
    while f"{letter}{number}" in used:
        number += 1
    return f"{letter}{number}"


def kinds() -> list[tuple[str, str]]:
    """The kinds of answers, with their words."""
    translate = QCoreApplication.translate
    return [
        (QuestionKind.RATING.value, translate("QuestionEditor", "Rating")),
        (QuestionKind.CHOICE.value, translate("QuestionEditor", "Choice")),
        (QuestionKind.NUMBER.value, translate("QuestionEditor", "Number")),
        (QuestionKind.TEXT.value, translate("QuestionEditor", "Text")),
    ]

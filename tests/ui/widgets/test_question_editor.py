"""A question as it is written; a choice keeps its code, because answers keep it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bitdesk.reports.questionnaires import Option, Question
from bitdesk.ui.widgets.question_editor import QuestionEditor, free, options
from bitdesk.values import QuestionKind
from questioning import COMMENT, FOUND, PARTY, QUESTIONS, WELCOME

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def editor(window: QWidget) -> QuestionEditor:
    editor = QuestionEditor(window)
    window.show()
    return editor


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.code)
def test_a_question_comes_back_as_it_was(editor: QuestionEditor, question: Question) -> None:
    editor.show_question(question)
    assert editor.question() == question
    assert editor.problem() == ""


def test_a_kind_shows_what_it_has(editor: QuestionEditor) -> None:
    for question, shown in (
        (WELCOME, (True, True, False)), (PARTY, (True, False, False)), (FOUND, (False, False, True)),
        (COMMENT, (False, False, False)),
    ):  # fmt: skip
        editor.show_question(question)
        seen = (not editor.low.isHidden(), not editor.low_fr.isHidden(), not editor.choices.isHidden())
        assert seen == shown


def test_another_kind_leaves_what_it_has_not(editor: QuestionEditor) -> None:
    editor.show_question(FOUND)
    editor.kind.show_value("rating")
    editor.kind.activated.emit(0)
    asked = editor.question()
    assert (asked.kind, asked.code, asked.low, asked.high) == (QuestionKind.RATING, "found", 1, 5)
    assert (asked.choices, asked.several) == ((), False)


def test_every_letter_is_told(editor: QuestionEditor) -> None:
    editor.show_question(FOUND)
    told: list[Question] = []
    editor.edited.connect(lambda: told.append(editor.question()))
    editor.choices.setPlainText("A | A\nB | B")
    editor.required.click()
    editor.several.click()
    assert [len(each.choices) for each in told] == [2, 2, 2]
    assert (told[-1].required, told[-1].several) == (True, False)


def test_a_number_that_is_none_is_said(editor: QuestionEditor) -> None:
    editor.show_question(PARTY)
    editor.low.setText("x")
    assert "“x”" in editor.problem()


BEFORE = (Option("a", "Panneaux", "Signs"), Option("b", "Internet", "Web"))


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Panneaux | Signs\nInternet | Web", ["a", "b"]),
        ("Internet | Web\nPanneaux | Signs", ["b", "a"]),
        ("Panneaux | Signs\nAmis | Friends\nInternet | Web", ["a", "c1", "b"]),
        ("Panneau | Signs\nWeb et réseaux | Web, networks", ["a", "b"]),
        ("Internet | Web", ["b"]),
        ("Amis | Friends", ["c1"]),
        ("Panneaux | Signs\nPanneaux | Signs", ["a", "b"]),
        ("  \n", []),
    ],
)
def test_choices_keep_their_codes(text: str, codes: list[str]) -> None:
    assert [each.code for each in options(text, BEFORE)] == codes


def test_the_code_of_a_choice_that_is_gone_is_never_given_again() -> None:
    made = options("Panneaux | Signs\nInternet | Web\nAmis | Friends", BEFORE, taken={"c1", "c2"})
    assert made[2] == Option("c3", "Amis", "Friends")
    assert free("q", {"q1", "q3"}) == "q2"

"""The questions of a form: added, moved, written, taken out; no code is given twice."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from bitdesk.ui.widgets.questions_field import QuestionsField
from bitdesk.values import QuestionKind
from questioning import QUESTIONS, WELCOME

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def field(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QuestionsField:
    monkeypatch.setattr("bitdesk.ui.labels.language", lambda: "en")
    field = QuestionsField()
    qtbot.addWidget(field)
    field.show()
    field.show_value(QUESTIONS)
    return field


def codes(field: QuestionsField) -> list[str]:
    return [each.code for each in field.value()]


def test_it_shows_the_questions_and_the_first_to_be_written(field: QuestionsField) -> None:
    assert field.value() == QUESTIONS
    assert field.table.texts()[0] == ["1", "The welcome", "Rating"]
    assert field.editor.label_en.text() == "The welcome"


def test_what_is_written_stands_in_the_list(field: QuestionsField) -> None:
    field.table.selectRow(5)
    field.editor.label_en.setText("Anything else?")
    field.editor.label_en.textEdited.emit("Anything else?")
    assert field.value()[5].label_en == "Anything else?"
    assert field.table.texts()[5][1] == "Anything else?"
    field.table.selectRow(0)
    assert field.editor.label_en.text() == "The welcome"


def test_a_new_one_is_like_the_rating_before(field: QuestionsField) -> None:
    field.add()
    new = field.value()[1]
    assert (new.code, new.kind, new.low, new.high, new.high_en) == ("q1", QuestionKind.RATING, 1, 5, "very good")
    assert field.place == 1
    assert field.table.texts()[1][1] == "(not written yet)"
    field.table.selectRow(6)
    field.add()
    assert (codes(field)[-1], field.value()[-1].high) == ("q2", 5)


def test_codes_of_other_versions_are_not_given_again(field: QuestionsField) -> None:
    field.reserve([*QUESTIONS, *(WELCOME.__class__(code=code, kind=WELCOME.kind, label_fr="x", label_en="x")
                                 for code in ("q1", "q2"))])  # fmt: skip
    field.add()
    assert codes(field)[1] == "q3"


def test_they_are_moved_and_taken_out(field: QuestionsField) -> None:
    field.move_by(1)
    assert codes(field)[:3] == ["recommend", "welcome", "found"]
    assert field.place == 1
    field.move_by(-1)
    field.move_by(-1)
    assert codes(field)[0] == "welcome"
    field.remove()
    assert codes(field) == ["recommend", "found", "stay", "party", "comment"]
    for _question in range(6):
        field.remove()
    assert field.value() == ()
    assert (field.place, field.editor.isVisible(), field.remove_act.isEnabled()) == (-1, False, False)
    field.add()
    assert codes(field) == ["q1"]


def test_a_number_that_is_none_is_said(field: QuestionsField) -> None:
    assert field.problem() == ""
    field.editor.low.setText("x")
    assert "“x”" in field.problem()

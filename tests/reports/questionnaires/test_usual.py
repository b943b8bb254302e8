"""The usual form can be asked, in both languages."""

from __future__ import annotations

from bitdesk.reports.questionnaires import question, usual
from bitdesk.services.questionnaires.questions import check_questions
from bitdesk.values import QuestionKind


def test_the_usual_forms_can_be_asked() -> None:
    for form in usual():
        questions = [question(values) for values in form["questions"]]
        check_questions(questions)
        assert {each.kind for each in questions} == set(QuestionKind)
        assert all(form[name] for name in ("title_fr", "title_en", "welcome_fr", "welcome_en"))
        assert "nom" in form["welcome_fr"], "it says that no name is wanted"

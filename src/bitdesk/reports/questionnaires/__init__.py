"""Questionnaires of satisfaction: their forms, what was answered, and what a year's answers say."""

from bitdesk.reports.questionnaires.forms import (
    Form,
    FormRow,
    Option,
    Question,
    current,
    form,
    forms,
    named,
    published,
    question,
    questions,
)
from bitdesk.reports.questionnaires.intervals import Estimate, estimate
from bitdesk.reports.questionnaires.responses import Pace, Response, pace, responses
from bitdesk.reports.questionnaires.synthesis import Asked, Comment, Satisfaction, Share, satisfaction
from bitdesk.reports.questionnaires.usual import usual

__all__ = [
    "Asked",
    "Comment",
    "Estimate",
    "Form",
    "FormRow",
    "Option",
    "Pace",
    "Question",
    "Response",
    "Satisfaction",
    "Share",
    "current",
    "estimate",
    "form",
    "forms",
    "named",
    "pace",
    "published",
    "question",
    "questions",
    "responses",
    "satisfaction",
    "usual",
]

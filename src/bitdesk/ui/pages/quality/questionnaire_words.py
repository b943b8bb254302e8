"""A questionnaire in words, for who writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bitdesk.reports.questionnaires import Form, Question
from bitdesk.ui.page import Key
from bitdesk.ui.widgets.question_editor import kinds

if TYPE_CHECKING:
    from bitdesk.reports.questionnaires import FormRow


def read_out(form: Form, language: str) -> list[tuple[str, str]]:
    """Return a version as pairs of words: its code, its welcome and each question as a visitor reads it."""
    pairs = [(QCoreApplication.translate("Questionnaires", "Code"), form.code)]
    if form.welcome(language):
        pairs.append((QCoreApplication.translate("Questionnaires", "Welcome"), form.welcome(language)))
    return pairs + [(str(number), _question(each, language)) for number, each in enumerate(form.questions, 1)]


def _question(asked: Question, language: str) -> str:
    star = " *" if asked.required else ""
    said = [asked.label(language) + star, dict(kinds())[asked.kind.value] + _bounds(asked)]
    return " · ".join([*said, *(option.label(language) for option in asked.choices)])


def _bounds(asked: Question) -> str:
    if asked.low is None and asked.high is None:
        return ""
    low, high = ("…" if end is None else str(end) for end in (asked.low, asked.high))
    return f" {low}–{high}"


def state(row: FormRow) -> str:
    """Return what a version is: a draft, in use, replaced by a later one, or retired."""
    translate = QCoreApplication.translate
    if row.form.published_on is None:
        return translate("Questionnaires", "draft")
    if row.is_current:
        return translate("Questionnaires", "in use")
    if row.retired_on is not None:
        return translate("Questionnaires", "retired")
    return translate("Questionnaires", "replaced")


def form_keys() -> tuple[Key, ...]:
    """Return the keys of the list of versions and of its form."""
    translate = QCoreApplication.translate
    return (
        Key("Ctrl+N", translate("Keys", "New")),
        Key("Return", translate("Keys", "Change the row; in a form: save")),
        Key("Ctrl+Return", translate("Keys", "Publish the draft")),
        Key("Ctrl+D", translate("Keys", "Write the next version")),
        Key("Ctrl+H", translate("Keys", "Preview: what a visitor sees")),
        Key("Delete", translate("Keys", "Retire the row")),
        Key("Insert", translate("Keys", "Bring the row back")),
        Key("H", translate("Keys", "History of the row: who, when, what")),
        Key("Ctrl+R", translate("Keys", "Show what is retired or over, too")),
        Key("Escape", translate("Keys", "Leave the form, or close the message")),
    )

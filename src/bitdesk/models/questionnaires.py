"""Questionnaires of satisfaction: forms with their versions, and what was answered."""

from __future__ import annotations

from typing import Any

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from bitdesk.models.base import STRICT, Base, Id, Journaled, Json
from bitdesk.values import Audience


class QuestionnaireForm(Journaled, Base):
    """One version of a form, which never changes once it is published; another version is another row of its `code`.

    `questions` are objects: `code`, `kind` (`values.QuestionKind`), `label_fr`, `label_en`, `required`, and by kind
    `low`/`high` with `low_fr`… of a rating, `choices` (`code`, `label_fr`, `label_en`) and `several` of a choice,
    `low`/`high` of a number. `reports.questionnaires` reads them.
    """

    __tablename__ = "questionnaire_form"
    __table_args__ = STRICT
    audience = Audience.EVERYONE

    code: Mapped[str]
    version: Mapped[int]
    title_fr: Mapped[str]
    title_en: Mapped[str]
    welcome_fr: Mapped[str | None]
    welcome_en: Mapped[str | None]
    questions: Mapped[list[dict[str, Any]]] = mapped_column(Json(list[dict[str, Any]]))
    published_on: Mapped[str | None]
    retired_on: Mapped[str | None]


class QuestionnaireResponse(Journaled, Base):
    """What one visitor answered: by question code a number, a text, a choice's code or a list of them.

    `form_id` names the version that was answered, for ever.
    """

    __tablename__ = "questionnaire_response"
    __table_args__ = (
        CheckConstraint("length(answered_on) = 10", name="answered_on"),
        Index("ix_questionnaire_response_form_id_answered_on", "form_id", "answered_on"),
        STRICT,
    )
    audience = Audience.OFFICE

    office_id: Mapped[bytes] = mapped_column(Id)
    form_id: Mapped[bytes] = mapped_column(Id)
    answered_on: Mapped[str]
    answered_at: Mapped[int]
    filled: Mapped[str]
    language: Mapped[str | None]
    answers: Mapped[dict[str, Any]] = mapped_column(Json(dict[str, Any]))
    voided_at: Mapped[int | None]

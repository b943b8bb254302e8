"""The texts that replies begin with, and how one is filled in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.models import ReplyTemplate
from bitdesk.reports.organisation import Row
from bitdesk.reports.unreceived import Unreceived

FIELDS = ("name", "date", "reference", "office")
"""What stands in braces in a template and is filled in: who is written to, the day of receipt, which one, where."""

ANONYMOUS = {"fr": "Madame, Monsieur", "en": "Sir or Madam"}
"""What a reply says in the place of a name that nobody gave, by the template's language."""

ACKNOWLEDGEMENT = "acknowledgement"
"""The purpose of a template that tells a visitor that their complaint has arrived, and answers nothing."""

SHORTEST_NAME = 3
"""A shorter name stands in too many words to be taken out of a text."""

_FIELD = re.compile(r"\{(" + "|".join(FIELDS) + r")\}")


@dataclass(frozen=True, slots=True)
class Template:
    """A text to begin a reply with; `purpose` is a `services.templates.Kind`, `language` ISO 639-1."""

    id: bytes
    purpose: str
    language: str
    title: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateRow(Row):
    """A template as the head office lists it."""

    purpose: str
    language: str
    title: str
    text: str


def templates(desk: Desk, purpose: str | None = None, language: str | None = None) -> tuple[Template, ...]:
    """Return the templates in use, for one purpose or all: those in a language first, each in its order."""
    with desk.database.reading() as connection:
        rows = connection.execute(
            "SELECT id, purpose, language, title, text FROM reply_template WHERE retired_on IS NULL "
            "AND (:purpose IS NULL OR purpose = :purpose) ORDER BY language <> :language, purpose, rank, id",
            {"purpose": purpose, "language": language or ""},
        ).fetchall()
    return tuple(Template(*row) for row in rows)


def template_rows(desk: Desk) -> tuple[TemplateRow, ...]:
    """Return every template by purpose, with the desks that have not received it."""
    unreceived = Unreceived(desk)
    query = select(ReplyTemplate).order_by(ReplyTemplate.purpose, ReplyTemplate.rank, ReplyTemplate.id)
    with desk.read() as session:
        rows = list(session.scalars(query))
        session.expunge_all()
    return tuple(
        TemplateRow(
            ids=(row.id,), unreceived=unreceived.by([row.id]), purpose=row.purpose, language=row.language,
            title=row.title, text=row.text,
            retired_on=clock.day(row.retired_on),
        )
        for row in rows
    )  # fmt: skip


def filled(text: str, language: str, fields: Mapping[str, str]) -> str:
    """Return a template's text with its fields filled in; what is in braces and is no field stays as it is.

    Args:
        text: the template's.
        language: its language, for who gave no name.
        fields: the values by name (`FIELDS`); one that is missing or blank is left out.
    """
    values = {"name": ANONYMOUS.get(language, ""), **{name: text for name, text in fields.items() if text}}
    return _FIELD.sub(lambda match: values.get(match[1], ""), text)


def unnamed(text: str, name: str | None) -> str:
    """Return a text without the name of whom it is written to: `{name}` stands for it, which `named` shows again.

    So the name stands in the contact alone, and an answer stays readable when it is erased there.
    """
    said = (name or "").strip()
    if len(said) < SHORTEST_NAME:
        return text
    return re.sub(rf"(?<![\w-]){re.escape(said)}(?![\w-])", "{name}", text)


def named(text: str, name: str | None, language: str | None) -> str:
    """Return a text as it was written to somebody: with their name, or politely without one."""
    return text.replace("{name}", (name or "").strip() or ANONYMOUS.get(language or "fr", ""))

"""The texts that replies begin with, in the organisation's words."""

from __future__ import annotations

import re
from datetime import date
from typing import Literal, get_args

from sqlalchemy import select

from bitdesk import reference, texts
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import ReplyTemplate
from bitdesk.reference import KEEP, Keep, assign, flushed, found, writing

Kind = Literal["complaint", "acknowledgement", "suggestion", "enquiry", "review"]
"""What a template is for; an acknowledgement is that of a complaint, and no answer to it."""

LONGEST_TITLE = 80
_LANGUAGE = re.compile(r"[a-z]{2}")


def add_template(desk: Desk, purpose: str, language: str, title: str, text: str) -> bytes:
    """Record a text to begin replies with, after those there are, and return its id.

    Args:
        desk: the head office.
        purpose: what for (`Kind`).
        language: in which language it is (ISO 639-1).
        title: what it is called in a list.
        text: what it says; `reports.templates.FIELDS` in braces are filled in.

    Raises:
        RuleError: the purpose or the language is none, or a text is empty or cannot be kept.
    """
    _check(purpose, language)
    with writing(desk) as session:
        rank = reference.next_rank(session, ReplyTemplate.rank)
        row = ReplyTemplate(
            purpose=purpose, language=language, title=texts.kept(title, LONGEST_TITLE), text=texts.kept(text), rank=rank
        )
        return flushed(session, row)


def change_template(
    desk: Desk,
    template_id: bytes,
    *,
    purpose: str | Keep = KEEP,
    language: str | Keep = KEEP,
    title: str | Keep = KEEP,
    text: str | Keep = KEEP,
) -> None:
    """Change a template; what was written with it stays as it was written.

    Raises:
        RuleError: as `add_template`, or the template is unknown.
    """
    _check(purpose, language)
    with writing(desk) as session:
        assign(
            found(session, ReplyTemplate, template_id),
            purpose=purpose, language=language,
            title=title if title is KEEP else texts.kept(str(title), LONGEST_TITLE),
            text=text if text is KEEP else texts.kept(str(text)),
        )  # fmt: skip


def move_template(desk: Desk, template_id: bytes, place: int) -> None:
    """Put a template at a place among those in use for its purpose (the first is 1).

    Raises:
        RuleError: the template is unknown.
    """
    with writing(desk) as session:
        template = found(session, ReplyTemplate, template_id)
        same = select(ReplyTemplate).where(
            ReplyTemplate.purpose == template.purpose, ReplyTemplate.retired_on.is_(None)
        )
        rows = session.scalars(same.order_by(ReplyTemplate.rank, ReplyTemplate.id))
        order = reference.moved(rows, template, place)
        for rank, row in zip(sorted(row.rank for row in order), order, strict=True):
            assign(row, rank=rank)


def retire(desk: Desk, kind: str, *template_ids: bytes, on: date | None = None) -> None:
    """Offer templates no longer, from a day on (today by default); `kind` is "reply_template".

    Raises:
        RuleError: the day has not come yet, or one is unknown.
    """
    reference.retire(desk, ReplyTemplate, template_ids, on)


def bring_back(desk: Desk, kind: str, *template_ids: bytes) -> None:
    """Offer retired templates again; `kind` is "reply_template".

    Raises:
        RuleError: one is unknown.
    """
    reference.bring_back(desk, ReplyTemplate, template_ids)


def _check(purpose: str | Keep, language: str | Keep) -> None:
    if isinstance(purpose, str) and purpose not in get_args(Kind):
        raise RuleError(
            noop("“{purpose}” is nothing that is replied to. Choose among: {known}."),
            purpose=purpose, known=", ".join(get_args(Kind)),
        )  # fmt: skip
    if isinstance(language, str) and not _LANGUAGE.fullmatch(language):
        raise RuleError(
            noop("“{language}” is no language's code. Give two letters, such as fr, en or de."), language=language
        )

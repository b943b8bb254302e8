"""What was answered: the latest, and how fast a pile of paper goes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import func, select

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.models import QuestionnaireResponse
from bitdesk.values import Filled


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """What one visitor answered; `answered_at` is when it was recorded, UTC milliseconds, `is_own` whether here.

    `filled` is one of `values.Filled`, or what a newer program knows besides.
    """

    id: bytes
    form_id: bytes
    office_id: bytes
    answered_on: date
    answered_at: int
    filled: str
    language: str | None
    answers: Mapping[str, Any]
    is_own: bool


class Pace(NamedTuple):
    """How many sheets this desk typed today and in the last hour."""

    today: int
    last_hour: int


def responses(desk: Desk, limit: int = 20) -> tuple[Response, ...]:
    """Return the latest answered questionnaires that are known here, without those taken back."""
    row = QuestionnaireResponse
    query = select(row).where(row.voided_at.is_(None)).order_by(row.answered_at.desc(), row.id.desc()).limit(limit)
    with desk.read() as session:
        return tuple(
            Response(
                id=each.id, form_id=each.form_id, office_id=each.office_id,
                answered_on=date.fromisoformat(each.answered_on), answered_at=each.answered_at,
                filled=each.filled, language=each.language, answers=each.answers,
                is_own=each.desk_id == desk.desk_id,
            )
            for each in session.scalars(query)
        )  # fmt: skip


def pace(desk: Desk, filled: Filled = Filled.PAPER) -> Pace:
    """Return how many questionnaires of a kind this desk recorded today and in the last hour."""
    row, now = QuestionnaireResponse, clock.now_ms()
    midnight = clock.local(now).replace(hour=0, minute=0, second=0, microsecond=0)
    own = (row.desk_id == desk.desk_id, row.filled == filled.value, row.voided_at.is_(None))
    with desk.read() as session:
        today, hour = (
            session.scalar(select(func.count()).select_from(row).where(*own, row.answered_at >= since)) or 0
            for since in (clock.to_ms(midnight), now - clock.HOUR_MS)
        )
    return Pace(today, hour)

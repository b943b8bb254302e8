"""What is done about a suggestion: a dated step by its author, at the desk or at the head office.

`draft` is the name of the draft that a text was written in, which goes with it.
"""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from bitdesk import clock, drafts, receiving
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.following import ORDER, follow
from bitdesk.models import Suggestion, SuggestionEvent
from bitdesk.reference import found
from bitdesk.reports import settings
from bitdesk.reports.suggestions import Followed, Told, followed
from bitdesk.reports.templates import unnamed
from bitdesk.texts import kept
from bitdesk.values import Importance, SuggestionStep


def pass_on(desk: Desk, suggestion_id: bytes, to: str, *, draft: str | None = None) -> bytes:
    """Say to whom the suggestion was passed on, and return the step's id.

    Raises:
        RuleError: nobody is named, the text cannot be kept, or the suggestion is closed or not known here.
        OutageError: the disk refuses; nothing was recorded.
    """
    if not to.strip():
        raise RuleError(noop("Say to whom it is passed on, such as the town hall or the head office."))
    return _step(desk, suggestion_id, SuggestionStep.PASSED_ON, kept(to), draft=draft)


def raise_(desk: Desk, suggestion_id: bytes, text: str | None = None) -> bytes:
    """Make a minor suggestion a major one, to be passed on within days from now; return the step's id.

    Raises:
        RuleError: it is major already, closed, or not known here, or the text cannot be kept.
        OutageError: the disk refuses; nothing was recorded.
    """
    due_at = receiving.days_after(clock.now_ms(), settings.organised(desk).suggestion_days)
    return _step(desk, suggestion_id, SuggestionStep.RAISED, text, due_at=due_at)


def lower(desk: Desk, suggestion_id: bytes, text: str | None = None) -> bytes:
    """Make a major suggestion a minor one, for the season's end; return the step's id.

    Raises:
        RuleError: it is minor already, closed, or not known here, or the text cannot be kept.
        OutageError: the disk refuses; nothing was recorded.
    """
    return _step(desk, suggestion_id, SuggestionStep.LOWERED, text)


def note(desk: Desk, suggestion_id: bytes, text: str, *, draft: str | None = None) -> bytes:
    """Add what the others should know, and return the step's id; a closed suggestion takes notes too.

    Raises:
        RuleError: the text is empty or cannot be kept, or the suggestion is not known here.
        OutageError: the disk refuses; nothing was recorded.
    """
    return _step(desk, suggestion_id, SuggestionStep.NOTE, kept(text), draft=draft)


def close(desk: Desk, suggestion_id: bytes, text: str | None = None, *, draft: str | None = None) -> bytes:
    """Say what came of it (or nothing), and return the step's id.

    Raises:
        RuleError: the suggestion is closed or not known here, or the text cannot be kept.
        OutageError: the disk refuses; nothing was recorded.
    """
    return _step(desk, suggestion_id, SuggestionStep.CLOSED, text, draft=draft)


def reopen(desk: Desk, suggestion_id: bytes, text: str | None = None) -> bytes:
    """Take a closed suggestion up again, and return the step's id.

    Raises:
        RuleError: the suggestion is not closed, or not known here, or the text cannot be kept.
        OutageError: the disk refuses; nothing was recorded.
    """
    return _step(desk, suggestion_id, SuggestionStep.REOPENED, text)


def _step(
    desk: Desk,
    suggestion_id: bytes,
    kind: SuggestionStep,
    text: str | None,
    *,
    due_at: int | None = None,
    draft: str | None = None,
) -> bytes:
    with desk.write() as session:
        drafts.done(session, draft)
        suggestion = found(session, Suggestion, suggestion_id)
        _check_order(_now(session, suggestion), kind)
        said = text and unnamed(text, receiving.name_of(session, suggestion.contact_id))
        return follow(
            session, SuggestionEvent, suggestion_id, kind.value, said, due_at=due_at,
            office_id=suggestion.office_id, received_office_id=suggestion.received_office_id,
        )  # fmt: skip


def _now(session: Session, suggestion: Suggestion) -> Followed:
    columns = [getattr(SuggestionEvent, name) for name in ORDER]
    query = select(SuggestionEvent.kind, SuggestionEvent.due_at, SuggestionEvent.happened_at)
    told = session.execute(query.where(SuggestionEvent.subject_id == suggestion.id).order_by(*columns))
    return followed(suggestion.importance, suggestion.due_at, [Told(*row) for row in told])


def _check_order(now: Followed, kind: SuggestionStep) -> None:
    if kind is SuggestionStep.REOPENED and not now.is_closed:
        raise RuleError(noop("This suggestion is open already. Add a step to it."))
    if now.is_closed and kind not in (SuggestionStep.REOPENED, SuggestionStep.NOTE):
        raise RuleError(noop("This suggestion is closed. Reopen it first."))
    if kind is SuggestionStep.RAISED and now.importance is Importance.MAJOR:
        raise RuleError(noop("This suggestion is a major one already."))
    if kind is SuggestionStep.LOWERED and now.importance is Importance.MINOR:
        raise RuleError(noop("This suggestion is a minor one already."))

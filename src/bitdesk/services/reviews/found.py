"""Reviews that were found on a site: noted without who wrote them, then answered or left without an answer."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from bitdesk import clock, drafts
from bitdesk.checks import check_theme
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.following import follow
from bitdesk.models import Office, Review, ReviewEvent
from bitdesk.reference import KEEP, Keep, assign, check_day, flushed, found
from bitdesk.services.reviews.checks import check_in_use, count_found
from bitdesk.sessions import driver
from bitdesk.texts import kept, kept_or_none
from bitdesk.values import ReviewStep, Sentiment

TENTHS = 10


def record(
    desk: Desk,
    site_id: bytes,
    *,
    published_on: date,
    rating_tenths: int | None = None,
    text: str | None = None,
    language: str | None = None,
    theme: str | None = None,
    sentiment: Sentiment | None = None,
    office_id: bytes | None = None,
    draft: str | None = None,
) -> bytes:
    """Note a review and return its id; it counts as today's look at its site.

    Args:
        desk: any desk, or the head office.
        site_id: where it stands.
        published_on: when it was published, today at the latest.
        rating_tenths: ten times its rating: 45 for 4.5 of 5; None where it has none.
        text: what it says, without who says it.
        language: its language (ISO 639-1).
        theme: what it is about, a theme's code.
        sentiment: how it sounds.
        office_id: the office that it is about; the site's own where it is one office's.
        draft: the form's draft, which is dropped with it.

    Raises:
        RuleError: it has neither a rating nor a text, or something in it cannot be.
        OutageError: the disk refuses; nothing was recorded.
    """
    text = kept_or_none(text)
    _check_content(published_on, rating_tenths, text)
    with desk.write() as session:
        site = check_in_use(session, site_id)
        _check_rating(rating_tenths, site.rating_of)
        _check_known(session, theme, office_id)
        row = Review(
            site_id=site_id, office_id=office_id or site.office_id, published_on=published_on.isoformat(),
            noted_on=clock.business_date().isoformat(), rating_tenths=rating_tenths, rating_of=site.rating_of,
            text=text, language=language, theme=theme, sentiment=sentiment.value if sentiment else None,
        )  # fmt: skip
        review_id = flushed(session, row)
        count_found(session, desk, site_id)
        drafts.done(session, draft)
        return review_id


def change(
    desk: Desk,
    review_id: bytes,
    *,
    published_on: date | Keep = KEEP,
    rating_tenths: int | Keep | None = KEEP,
    text: str | Keep | None = KEEP,
    language: str | Keep | None = KEEP,
    theme: str | Keep | None = KEEP,
    sentiment: Sentiment | Keep | None = KEEP,
    office_id: bytes | Keep | None = KEEP,
) -> None:
    """Correct a review that this desk has noted.

    Raises:
        RuleError: another desk noted it, it is taken back, or something in it cannot be.
    """
    if not isinstance(text, Keep):
        text = kept_or_none(text)
    with desk.write() as session:
        row = _own(session, desk, review_id)
        day = date.fromisoformat(row.published_on) if isinstance(published_on, Keep) else published_on
        rating = row.rating_tenths if isinstance(rating_tenths, Keep) else rating_tenths
        _check_content(day, rating, row.text if isinstance(text, Keep) else text)
        _check_rating(rating, row.rating_of)
        _check_known(
            session, None if isinstance(theme, Keep) else theme, None if isinstance(office_id, Keep) else office_id
        )
        assign(
            row, published_on=published_on, rating_tenths=rating_tenths, text=text, language=language, theme=theme,
            sentiment=sentiment.value if isinstance(sentiment, Sentiment) else sentiment, office_id=office_id,
        )  # fmt: skip


def void(desk: Desk, review_id: bytes) -> None:
    """Take back a review that this desk has noted by mistake; the look at its site stays.

    Raises:
        RuleError: another desk noted it.
    """
    with desk.write() as session:
        row = _own(session, desk, review_id)
        row.voided_at = clock.now_ms()


def answer(desk: Desk, review_id: bytes, text: str, draft: str | None = None) -> bytes:
    """Record what was answered on the site, and return the step's id; the form's draft is dropped with it.

    Raises:
        RuleError: the answer is empty, or the review is not known here or taken back.
    """
    return _step(desk, review_id, ReviewStep.ANSWERED, text, draft)


def leave(desk: Desk, review_id: bytes, reason: str) -> bytes:
    """Record that a review calls for no answer, and why; return the step's id.

    Raises:
        RuleError: no reason is given, or the review is not known here or taken back.
    """
    return _step(desk, review_id, ReviewStep.NO_ANSWER, reason)


def _step(desk: Desk, review_id: bytes, kind: ReviewStep, text: str, draft: str | None = None) -> bytes:
    text = kept(text)
    with desk.write() as session:
        _counted(session, review_id)
        drafts.done(session, draft)
        return follow(session, ReviewEvent, review_id, kind.value, text)


def _counted(session: Session, review_id: bytes) -> Review:
    row = found(session, Review, review_id)
    if row.voided_at is not None:
        raise RuleError(noop("This review was taken back. Choose another one in the list."))
    return row


def _own(session: Session, desk: Desk, review_id: bytes) -> Review:
    row = _counted(session, review_id)
    if row.desk_id != desk.desk_id:
        raise RuleError(noop("This review was noted at another desk: only that desk can correct it."))
    return row


def _check_content(published_on: date, rating_tenths: int | None, text: str | None) -> None:
    check_day(published_on)
    if published_on > clock.business_date():
        raise RuleError(noop("{day} has not come yet. Give the day when the review was published."), day=published_on)
    if rating_tenths is None and text is None:
        raise RuleError(noop("The review has neither a rating nor a text. Write one of them."))


def _check_rating(rating_tenths: int | None, best: int) -> None:
    if rating_tenths is not None and not 0 <= rating_tenths <= best * TENTHS:
        raise RuleError(noop("This site rates from 0 to {best}. Correct the rating."), best=best)


def _check_known(session: Session, theme: str | None, office_id: bytes | None) -> None:
    check_theme(driver(session), theme)
    if office_id is not None:
        found(session, Office, office_id)

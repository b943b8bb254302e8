"""The reviews that were found, and what was decided about each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.reports.received import Step, Theme, steps, themes
from bitdesk.values import ReviewStep, Sentiment, known


class State(StrEnum):
    """What became of a review."""

    UNDECIDED = "undecided"
    ANSWERED = "answered"
    NO_ANSWER = "no_answer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A review as it stood on its site.

    `rating_tenths` is ten times its rating out of `rating_of`, None where that cannot be; `office` is in words, ""
    for the whole organisation; `is_own` tells whether this desk noted it and may correct it. The last of `steps`, in
    the order in which they answer one another, decides its `state`.
    """

    id: bytes
    site_id: bytes
    site: str
    office_id: bytes | None
    office: str
    published_on: date
    noted_on: date
    rating_tenths: int | None
    rating_of: int
    text: str
    language: str
    theme: Theme | None
    sentiment: Sentiment | None
    author: str
    is_own: bool
    steps: tuple[Step, ...]

    @property
    def state(self) -> State:
        """Return what was decided last, as far as this program knows what can be."""
        decided = [State(kind.value) for step in self.steps if (kind := known(ReviewStep, step.kind))]
        return decided[-1] if decided else State.UNDECIDED


def reviews(
    desk: Desk, first: date | None = None, last: date | None = None, office_id: bytes | None = None
) -> tuple[Review, ...]:
    """Return the reviews published between two days (None: open), of one office or of all, the latest first."""
    return _reviews(desk, first, last, office_id, None)


def undecided(desk: Desk) -> tuple[Review, ...]:
    """Return the reviews that were neither answered nor left without an answer, the oldest first."""
    found = _reviews(desk, None, None, None, None)
    return tuple(each for each in reversed(found) if each.state is State.UNDECIDED)


def review(desk: Desk, review_id: bytes) -> Review:
    """Return one review.

    Raises:
        RuleError: it is not known here, or taken back.
    """
    found = _reviews(desk, None, None, None, review_id)
    if not found:
        raise RuleError(noop("This review is not known here, or was taken back. Choose one in the list."))
    return found[0]


def _reviews(
    desk: Desk, first: date | None, last: date | None, office_id: bytes | None, review_id: bytes | None
) -> tuple[Review, ...]:
    with desk.database.reading() as connection:
        rows = connection.execute(
            "SELECT r.id, r.site_id, coalesce(s.name, '?'), r.office_id, coalesce(o.name, ''), r.published_on, "
            "r.noted_on, r.rating_tenths, r.rating_of, coalesce(r.text, ''), coalesce(r.language, ''), r.theme, "
            "r.sentiment, coalesce(k.code, w.name, ''), r.desk_id FROM review r "
            "LEFT JOIN review_site s ON s.id = r.site_id LEFT JOIN office o ON o.id = r.office_id "
            "LEFT JOIN counselor k ON k.id = r.author_id LEFT JOIN workstation w ON w.id = r.desk_id "
            "WHERE r.voided_at IS NULL AND r.published_on BETWEEN :first AND :last "
            "AND (:office IS NULL OR r.office_id = :office) AND (:id IS NULL OR r.id = :id) "
            "ORDER BY r.published_on DESC, r.id DESC",
            {
                "first": first.isoformat() if first else "", "last": last.isoformat() if last else "9999",
                "office": office_id, "id": review_id,
            },
        ).fetchall()  # fmt: skip
        done = steps(connection, "review_event", [review_id] if review_id else None)
        names = themes(connection)
    return tuple(_review(row, done.get(row[0], ()), names, desk.desk_id) for row in rows)


def _review(row: Sequence[Any], done: Sequence[Step], names: dict[str, Theme], desk_id: bytes) -> Review:
    return Review(
        id=row[0], site_id=row[1], site=row[2], office_id=row[3], office=row[4],
        published_on=date.fromisoformat(row[5]), noted_on=date.fromisoformat(row[6]),
        rating_tenths=_rating(row[7], row[8]), rating_of=row[8], text=row[9], language=row[10],
        theme=names.get(row[11]), sentiment=known(Sentiment, row[12]), author=row[13], is_own=row[14] == desk_id,
        steps=tuple(done),
    )  # fmt: skip


def _rating(tenths: int | None, best: int) -> int | None:
    return tenths if tenths is not None and 0 <= tenths <= 10 * best and best else None

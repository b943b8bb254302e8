"""What visitors ask about, in the organisation's order."""

from __future__ import annotations

from sqlalchemy import select

from bitdesk import reference
from bitdesk.desk import Desk
from bitdesk.models import Topic
from bitdesk.reference import KEEP, Keep, assign, check_code, check_filled, check_free, flushed, found, writing


def add_topic(desk: Desk, code: str, label_fr: str, label_en: str) -> bytes:
    """Record something that visitors ask about, after those there are.

    Raises:
        RuleError: a word is empty, or the code cannot be used or is taken.
    """
    check_filled(code, label_fr, label_en)
    check_code(code)
    with writing(desk) as session:
        rank = reference.next_rank(session, Topic.rank)
        check_free(session, Topic.code, code)
        return flushed(session, Topic(code=code, label_fr=label_fr, label_en=label_en, rank=rank))


def change_topic(desk: Desk, topic_id: bytes, *, label_fr: str | Keep = KEEP, label_en: str | Keep = KEEP) -> None:
    """Change a topic's words; its code stays, because visits name it.

    Raises:
        RuleError: a word is empty, or the topic is unknown.
    """
    check_filled(label_fr, label_en)
    with writing(desk) as session:
        assign(found(session, Topic, topic_id), label_fr=label_fr, label_en=label_en)


def move_topic(desk: Desk, topic_id: bytes, place: int) -> None:
    """Put a topic at a place among those in use (the first is 1); only ranks that differ are written.

    Raises:
        RuleError: the topic is unknown.
    """
    with writing(desk) as session:
        topic = found(session, Topic, topic_id)
        rows = session.scalars(select(Topic).order_by(Topic.rank, Topic.code))
        for rank, row in enumerate(reference.moved(rows, topic, place), start=1):
            assign(row, rank=rank)

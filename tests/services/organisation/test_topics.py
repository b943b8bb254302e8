"""Topics: their words and their order."""

from __future__ import annotations

import pytest

from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports import reference
from bitdesk.services import counting, organisation
from evidence import journal, rows


def order(head: Desk) -> list[str]:
    return [topic.code for topic in reference.topics(head)]


def topic_id(head: Desk, code: str) -> bytes:
    found: bytes = rows(head, "SELECT id FROM topic WHERE code = ?", code)[0][0]
    return found


def test_a_topic_comes_last_and_its_words_change(head: Desk) -> None:
    topic = organisation.add_topic(head, "eat", "Restauration", "Eat")
    assert order(head) == ["hiking", "stay", "shop", "eat"]
    organisation.change_topic(head, topic, label_fr="Se restaurer")
    organisation.change_topic(head, topic, label_en="Eating")
    assert rows(head, "SELECT code, label_fr, label_en FROM topic WHERE id = ?", topic) == [
        ("eat", "Se restaurer", "Eating")
    ]
    with pytest.raises(RuleError, match="is empty"):
        organisation.change_topic(head, topic, label_en=" ")


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (1, ["shop", "hiking", "stay"]),
        (2, ["hiking", "shop", "stay"]),
        (3, ["hiking", "stay", "shop"]),
        (99, ["hiking", "stay", "shop"]),
        (-1, ["shop", "hiking", "stay"]),
    ],
)
def test_a_topic_is_put_at_a_place(head: Desk, place: int, expected: list[str]) -> None:
    organisation.move_topic(head, topic_id(head, "shop"), place)
    assert order(head) == expected


def test_moving_writes_only_the_ranks_that_differ(head: Desk) -> None:
    before = len(journal(head))
    organisation.move_topic(head, topic_id(head, "stay"), 2)
    assert len(journal(head)) == before
    organisation.move_topic(head, topic_id(head, "stay"), 1)
    assert len(journal(head)) == before + 2


def test_a_retired_topic_stands_behind_and_what_named_it_stays(head: Desk, desk: Desk) -> None:
    counting.record(desk, 2, topics=["hiking"])
    organisation.retire(head, "topic", topic_id(head, "hiking"))
    organisation.move_topic(head, organisation.add_topic(head, "eat", "Restauration", "Eat"), 2)
    assert order(head) == ["stay", "eat", "shop"]
    organisation.move_topic(head, topic_id(head, "shop"), 1)
    organisation.bring_back(head, "topic", topic_id(head, "hiking"))
    assert order(head) == ["shop", "stay", "eat", "hiking"]
    assert rows(desk, "SELECT topics FROM visit") == [('["hiking"]',)]

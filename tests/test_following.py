from __future__ import annotations

from bitdesk import ids
from bitdesk.desk import Desk
from bitdesk.following import follow
from bitdesk.models import ActionEvent
from builders import House


def step(desk: Desk, subject_id: bytes, text: str) -> int:
    with desk.write() as session:
        event_id = follow(session, ActionEvent, subject_id, "note", text)
        return session.get_one(ActionEvent, event_id).step


def test_a_step_comes_behind_all_that_are_known_of_its_subject(desk: Desk) -> None:
    one, other = ids.new(), ids.new()
    assert [step(desk, one, "a"), step(desk, one, "b"), step(desk, other, "c"), step(desk, one, "d")] == [1, 2, 1, 3]


def test_two_who_know_nothing_of_each_other_take_the_same_step(house: House) -> None:
    subject = ids.new()
    assert [step(desk, subject, "here") for desk in house.desks.values()] == [1, 1]

"""The latest questionnaires, and how fast they are typed."""

from __future__ import annotations

from bitdesk.desk import Desk
from bitdesk.reports import questionnaires as report
from bitdesk.services import questionnaires
from bitdesk.values import Filled
from builders import House
from moments import Hand
from questioning import say, synchronise


def test_the_latest_come_first_without_those_taken_back(house: House, desk: Desk, form_id: bytes, time: Hand) -> None:
    made = []
    for rating in (1, 2, 3):
        made.append(say(desk, form_id, welcome=rating))
        time.forward(seconds=30)
    questionnaires.void(desk, made[1])
    found = report.responses(desk)
    assert [(one.id, one.answers["welcome"], one.is_own) for one in found] == [
        (made[2], 3, True), (made[0], 1, True),
    ]  # fmt: skip
    assert [one.id for one in report.responses(desk, limit=1)] == [made[2]]
    synchronise(house)
    assert [one.is_own for one in report.responses(house.head_office)] == [False, False]


def test_the_pace_counts_this_desks_own_paper(house: House, desk: Desk, form_id: bytes, time: Hand) -> None:
    for _sheet in range(3):
        say(desk, form_id, welcome=5)
    time.forward(minutes=61)
    questionnaires.void(desk, say(desk, form_id, welcome=1))
    say(desk, form_id, welcome=4)
    questionnaires.answer(desk, form_id, {"welcome": 4}, Filled.SCREEN)
    assert report.pace(desk) == (4, 1)
    assert report.pace(desk, Filled.SCREEN) == (1, 1)
    time.forward(hours=12)
    assert report.pace(desk) == (0, 0)
    synchronise(house)
    assert report.pace(house.head_office) == (0, 0)

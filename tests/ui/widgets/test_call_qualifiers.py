"""The chips of a call: three rows, each with its key, and no place."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from bitdesk.reports.reference import TopicChoice
from bitdesk.ui.widgets.call_qualifiers import CallQualifiers
from bitdesk.ui.widgets.chips import LARGE_PITCH


def made(qtbot: QtBot) -> CallQualifiers:
    chips = CallQualifiers()
    qtbot.addWidget(chips)
    chips.set_choices(origins=("34", "BE"), topics=(TopicChoice("hiking", "Randonnée", "Hiking"),))
    chips.resize(700, 200)
    chips.set_pitch(LARGE_PITCH)
    chips.show()
    return chips


def test_three_rows_with_their_keys(qtbot: QtBot) -> None:
    chips = made(qtbot)
    assert list(chips.key_rows()) == ["P", "/", "A"]
    assert [row.accessibleName() for row in chips.rows] == ["Public", "From", "About"]
    assert not chips.place.isVisible()
    assert chips.height() == 3 * LARGE_PITCH


def test_a_chip_asks_for_one_change(qtbot: QtBot) -> None:
    chips = made(qtbot)
    asked: list[dict[str, object]] = []
    chips.asked.connect(asked.append)
    chips.public.chips[1].click()
    chips.origin.chips[1].click()
    chips.topic.chips[0].click()
    assert asked == [{"public": "holidaymaker"}, {"country": "BE", "department": None}, {"topics": ("hiking",)}]

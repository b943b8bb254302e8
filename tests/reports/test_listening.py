"""A year of listening, counted by office and by theme."""

from __future__ import annotations

from datetime import date

from bitdesk.reports.listening import KINDS, listening
from bitdesk.services import complaints, liaison, suggestions
from builders import House
from moments import Hand
from notebook import furnish_book, remark
from stockroom import synchronise


def test_everything_that_was_heard_is_counted_once(house: House, time: Hand) -> None:
    furnish_book(house)
    desk, col, head = house.desks["PDM"], house.desks["COL"], house.head_office
    remark(desk, theme="hiking", sentiment="positive")
    remark(col, office_id=desk.office_id)
    liaison.void_note(desk, remark(desk, theme="hiking"))
    liaison.write_note(desk, "information", "Marché demain")
    complaints.record(col, "Attente", office_id=desk.office_id, theme="welcome")
    suggestions.record(desk, "Un banc", "minor", office_id=None, theme="hiking")
    complaints.record(desk, "L’an passé", office_id=None, received_on=date(2025, 8, 1))
    synchronise(house)
    found = listening(head, 2026)
    assert found.totals == dict(zip(KINDS, (2, 1, 1, 0, 0), strict=True))
    assert {line.code: line.total for line in found.offices} == {"PDM": 3, "COL": 1}
    assert [(line.code, line.total) for line in found.themes] == [("hiking", 2), ("welcome", 1), ("", 1)]
    assert found.offices[0].counts == dict(zip(KINDS, (1, 1, 1, 0, 0), strict=True))
    assert listening(head, 2025).totals["complaint"] == 1
    assert listening(head, 2024).offices == ()

"""The checklists of a year as a table."""

from __future__ import annotations

from bitdesk.exports.checklists import register
from bitdesk.exports.sheet import readable, readable_total
from bitdesk.reports.liaison import TickedMonth

FOUND = (
    TickedMonth("PDM", "Le Pont de Montvert", 7, "opening", 5, 3, 1, {"": 2, "C2": 3, "C1": 3}),
    TickedMonth("COL", "Le Collet-de-Dèze", 8, "closing", 2, 2, 0, {}),
)


def test_a_line_for_each_list_of_an_office_in_a_month() -> None:
    sheet = register(FOUND, 2026)
    assert readable(sheet)[0] == [
        "Le Pont de Montvert", "7", "July 2026", "at the opening", "5", "3", "1", "1", "C1 3, C2 3, not said 2",
    ]  # fmt: skip
    assert readable(sheet)[1][3:8] == ["at the closing", "2", "2", "0", "0"]
    assert readable_total(sheet)[4:8] == ["7", "5", "1", "1"]
    assert sheet.document["checklists"][0]["missed"] == 1


def test_a_year_without_ticks_is_a_fact_to_show() -> None:
    assert register((), 2026).rows == ()
    assert "2026" in register((), 2026).title

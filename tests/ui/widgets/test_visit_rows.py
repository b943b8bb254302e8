"""The cells of the head office's list, made when they come into sight."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QLocale

from bitdesk.reports.visit_list import ListedVisit, Standing
from bitdesk.ui.widgets.report_table import Tone
from bitdesk.ui.widgets.visit_rows import IN_SIGHT, VisitRows, visit_columns

VISIT = ListedVisit(
    id=bytes(16), visited_on=date(2026, 7, 22), hour=14, visited_at=1_784_723_460_000, party_size=3, public="local",
    country="FR", department="34", topics=("hiking", "golf"), outreach_id=None, outreach="", office_code="PDM",
    office="Le Pont de Montvert", workstation="Accueil", counselor="C1", standing=Standing.COUNTS, reason="",
)  # fmt: skip


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_FR"))
    yield
    QLocale.setDefault(before)


def texts(**changes: Any) -> list[str]:
    return [cell.text for cell in VisitRows([replace(VISIT, **changes)], {"hiking": "Hiking"})[0]]


def test_a_row_says_when_how_many_from_where_about_what_and_by_whom() -> None:
    assert texts() == ["22/07 14:31", "3", "34 Hérault", "Local · Hiking, golf", "PDM · C1"]
    assert len(texts()) == len(visit_columns())


@pytest.mark.parametrize(
    ("changes", "place", "text"),
    [
        ({"visited_at": None}, 0, "22/07 14:00"),
        ({"visited_at": None, "hour": None}, 0, "22/07"),
        ({"country": "ZZ", "department": None}, 2, "?"),
        ({"country": None, "department": None}, 2, ""),
        ({"public": None}, 3, "Hiking, golf"),
        ({"topics": ()}, 3, "Local"),
        ({"public": "second_home", "topics": ()}, 3, "2nd home"),
        ({"outreach": "Market", "counselor": ""}, 4, "Market"),
        ({"standing": Standing.CORRECTED, "reason": "so"}, 1, "✎ 3"),
        ({"standing": Standing.VOIDED_BY_DESK}, 1, "✕ 3"),
        ({"standing": Standing.VOIDED_BY_HEAD_OFFICE, "reason": "so"}, 1, "✕ 3"),
    ],
)
def test_what_is_not_known_is_left_out_and_what_was_corrected_is_marked(
    changes: dict[str, Any], place: int, text: str
) -> None:
    assert texts(**changes)[place] == text


def test_a_mark_is_said_in_words() -> None:
    visit = replace(VISIT, standing=Standing.VOIDED_BY_HEAD_OFFICE, reason="twice")
    when, people, *others = VisitRows([visit], {})[0]
    assert people.said == "3 person(s), voided: “twice”"
    assert {cell.tone for cell in (when, people, *others)} == {Tone.MUTED}
    assert VisitRows([VISIT], {})[0][4].said == "Le Pont de Montvert · C1"


def test_cells_are_made_when_they_are_asked_for_and_forgotten_again() -> None:
    rows = VisitRows([replace(VISIT, party_size=size % 99 + 1) for size in range(10_000)], {})
    assert len(rows) == 10_000
    assert rows[9_999][1].text == str(9_999 % 99 + 1)
    assert [row[1].text for row in rows[:3]] == ["1", "2", "3"]
    for place in range(2 * IN_SIGHT):
        assert rows[place]
    assert rows._cells.cache_info().currsize == IN_SIGHT

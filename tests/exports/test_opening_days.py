"""The days of opening on paper: counted over all offices, and each of them listed."""

from __future__ import annotations

from datetime import date

import pytest
from gathered import open_on

from bitdesk.desk import Desk
from bitdesk.exports import opening_days as sheets
from bitdesk.reports.opened import opened


def test_the_total_counts_each_day_once(desk: Desk) -> None:
    open_on(desk, date(2026, 7, 1), date(2026, 7, 2))
    sheet = sheets.count(opened(desk, 2026))
    assert sheet.rows[0] == ("PDM", "Le Pont de Montvert", 2, pytest.approx(6.0))
    assert sheet.rows[-1][2] == 0
    assert sheet.total == ("", "All offices together, each day once", 2, None)
    assert "180 days" in sheet.notes[0]
    assert sheet.document["asked_for"] == {"II": 180, "I": 240}


def test_the_register_names_the_offices_of_each_day(desk: Desk) -> None:
    open_on(desk, date(2026, 7, 1))
    sheet = sheets.register(opened(desk, 2026))
    assert sheet.rows == ((date(2026, 7, 1), "PDM", pytest.approx(3.0), None),)
    assert sheet.document["days"] == [{"day": "2026-07-01", "offices": {"PDM": 180}, "outreach": False}]


def test_a_year_in_which_nobody_opened_is_empty(desk: Desk) -> None:
    assert sheets.register(opened(desk, 2025)).rows == ()
    assert sheets.count(opened(desk, 2025)).total[2] == 0

"""Themes come in the organisation's order; the head office sees which desks lack one."""

from __future__ import annotations

from bitdesk.reports import liaison as report
from bitdesk.services import liaison
from builders import House
from stockroom import synchronise


def test_desks_know_what_they_have_received(house: House) -> None:
    head, desk = house.head_office, house.desks["PDM"]
    theme_id = liaison.add_theme(head, "river", "Baignade", "Bathing")
    assert "river" not in [theme.code for theme in report.themes(desk)]
    row = report.theme_rows(head)[-1]
    assert (row.ids, len(row.unreceived)) == ((theme_id,), 2)
    synchronise(house)
    assert report.themes(desk)[-1] == report.Theme("river", "Baignade", "Bathing")


def test_a_retired_theme_is_listed_with_its_day(house: House) -> None:
    head = house.head_office
    first = report.theme_rows(head)[0]
    liaison.retire_theme(head, first.ids[0])
    found = {row.code: row.retired_on for row in report.theme_rows(head)}
    assert str(found[first.code]) == "2026-07-22"
    assert first.code not in [theme.code for theme in report.themes(head)]

"""The opening hours: a season's week by keyboard, changed as a whole or from a day on."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bitdesk import reports
from bitdesk.desk import Desk
from bitdesk.reports.organisation import SeasonRow
from bitdesk.services import organisation
from bitdesk.ui.pages.organisation import OrganisationPage
from bitdesk.ui.pages.organisation.page import HOURS
from bitdesk.ui.sections.section import Section
from bitdesk.ui.widgets.fields import Choice, DateField
from bitdesk.ui.widgets.week_grid import WeekGrid
from builders import SUMMER
from ui.pages.organisation.conftest import Choose

CONTROL = Qt.KeyboardModifier.ControlModifier
LAST = date(2030, 12, 31)


@pytest.fixture
def section(choose: Choose) -> Section:
    return choose(HOURS)


def grid(section: Section) -> WeekGrid:
    found = section.form.fields["week"]
    assert isinstance(found, WeekGrid)
    return found


def day(section: Section, name: str) -> DateField:
    found = section.form.fields[name]
    assert isinstance(found, DateField)
    return found


def seasons(head: Desk, code: str = "PDM") -> list[SeasonRow]:
    return [row for row in reports.organisation.seasons(head) if row.office_code == code and row.retired_on is None]


def test_a_season_is_shown_with_its_week(section: Section) -> None:
    assert section.list.table.texts()[0] == ["Le Pont de Montvert", "01/01/2019 – 31/12/2030", "–"]
    assert section.details.title.text() == "Le Pont de Montvert · 01/01/2019 – 31/12/2030"
    assert section.details.texts()[0] == ("Monday", "09:30–12:30, 14:00–17:00")
    assert len(section.details.texts()) == 7


def test_a_new_season_is_written_by_keyboard_alone(section: Section, head: Desk) -> None:
    section.add()
    offices = section.form.fields["office_code"]
    assert isinstance(offices, Choice)
    assert (offices.hasFocus(), offices.value()) == (True, "PDM")
    assert section.form.fields["from_on"].isHidden()
    QTest.keyClick(offices, Qt.Key.Key_Tab)
    QTest.keyClicks(day(section, "starts_on"), "010131")
    QTest.keyClick(day(section, "starts_on"), Qt.Key.Key_Tab)
    QTest.keyClicks(day(section, "ends_on"), "30.6.2031")
    QTest.keyClick(day(section, "ends_on"), Qt.Key.Key_Tab)
    cells = grid(section).cells
    assert cells[0][0].hasFocus()
    QTest.keyClicks(cells[0][0], "9:30")
    QTest.keyClick(cells[0][0], Qt.Key.Key_Tab)
    QTest.keyClicks(cells[0][1], "1230")
    QTest.keyClick(cells[0][1], Qt.Key.Key_Down)
    QTest.keyClick(cells[1][1], Qt.Key.Key_D, CONTROL)
    QTest.keyClick(cells[1][1], Qt.Key.Key_Return)
    found = seasons(head)[-1]
    assert (found.starts_on, found.ends_on) == (date(2031, 1, 1), date(2031, 6, 30))
    assert found.week == (((570, 750),), ((570, 750),), (), (), (), (), ())
    assert section.details.title.text().endswith("01/01 – 30/06/2031")


def test_new_hours_hold_from_today_on(section: Section, head: Desk) -> None:
    section.change()
    assert section.form.fields["office_code"].isHidden()
    assert day(section, "from_on").value() == date(2026, 7, 22)
    grid(section).show_value({0: [(600, 720)]})
    section.save()
    before, after = seasons(head)
    assert (before.ends_on, before.week) == (date(2026, 7, 21), (SUMMER,) * 7)
    assert (after.starts_on, after.ends_on, after.week[0]) == (date(2026, 7, 22), LAST, ((600, 720),))
    assert not any(after.week[1:])
    assert section.row.ids == after.ids


def test_a_season_is_put_right_as_a_whole(section: Section, head: Desk) -> None:
    section.change()
    day(section, "from_on").clear()
    day(section, "starts_on").show_value(date(2020, 1, 1))
    grid(section).show_value({0: [(600, 720)]})
    section.save()
    (found,) = seasons(head)
    assert (found.starts_on, found.week[0]) == (date(2020, 1, 1), ((600, 720),))


def test_a_season_ends_where_only_its_last_day_is_changed(section: Section, head: Desk) -> None:
    section.change()
    day(section, "ends_on").show_value(date(2026, 8, 31))
    section.save()
    (found,) = seasons(head)
    assert (found.starts_on, found.ends_on) == (date(2019, 1, 1), date(2026, 8, 31))


def test_a_first_day_is_not_changed_by_halves(section: Section, page: OrganisationPage, head: Desk) -> None:
    section.change()
    day(section, "starts_on").show_value(date(2020, 1, 1))
    section.save()
    assert "empty “New hours from”" in page.around.banner.text
    assert section.is_editing
    assert seasons(head)[0].starts_on == date(2019, 1, 1)


@pytest.mark.parametrize(
    ("first", "last", "cells", "words"),
    [
        ("", "31/12/2031", ("9", "12"), "first day"),
        ("32/01/2031", "31/12/2031", ("9", "12"), "“32/01/2031” is no date"),
        ("01/01/2031", "31/12/2031", ("9", ""), "Monday: write both hours"),
        ("01/01/2031", "31/12/2031", ("99", "12"), "“99” is no time"),
        ("01/01/2031", "31/12/2031", ("12", "9"), "each ending after it starts"),
        ("01/01/2031", "31/12/2031", ("", ""), "never open"),
        ("31/12/2031", "01/01/2031", ("9", "12"), "last day comes before"),
        ("01/12/2030", "01/01/2031", ("9", "12"), "Le Pont de Montvert has opening hours from 01/01/2019"),
    ],
)
def test_what_cannot_be_is_said_and_stays_on_the_screen(
    section: Section, page: OrganisationPage, head: Desk, first: str, last: str, cells: tuple[str, str], words: str
) -> None:
    section.add()
    day(section, "starts_on").setText(first)
    day(section, "ends_on").setText(last)
    for cell, text in zip(grid(section).cells[0], cells, strict=False):
        cell.setText(text)
    section.save()
    assert words in page.around.banner.text
    assert section.is_editing
    assert day(section, "starts_on").text() == first
    assert len(seasons(head)) == 1


def test_a_season_is_copied_to_the_year_after(section: Section, head: Desk) -> None:
    organisation.add_season(head, "VIA", date(2031, 2, 28), date(2032, 2, 29), {5: [(600, 720)]})
    section.refresh()
    section.list.highlight(3)
    QTest.keyClick(section.list.table, Qt.Key.Key_D, CONTROL)
    assert (day(section, "starts_on").text(), day(section, "ends_on").text()) == ("28/02/2032", "28/02/2033")
    day(section, "starts_on").show_value(date(2032, 3, 1))
    section.save()
    assert [row.week[5] for row in seasons(head, "VIA")[-2:]] == [((600, 720),)] * 2


def test_a_season_goes_and_comes_back_with_its_week(section: Section, head: Desk) -> None:
    QTest.keyClick(section.list.table, Qt.Key.Key_Delete)
    assert seasons(head) == []
    section.list.everything.click()
    section.list.highlight(2)
    QTest.keyClick(section.list.table, Qt.Key.Key_Insert)
    assert seasons(head)[0].week == (SUMMER,) * 7

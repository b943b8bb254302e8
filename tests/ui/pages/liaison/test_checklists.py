"""The checklists of a day: the space bar ticks, and says who did it."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bitdesk.desk import Desk
from bitdesk.reports import liaison as report
from bitdesk.services import liaison
from bitdesk.ui.pages.liaison import LiaisonPage
from bitdesk.ui.pages.liaison.checklists import ChecklistsSection
from bitdesk.ui.pages.liaison.page import CHECKLISTS
from builders import House
from notebook import counselor
from stockroom import synchronise
from ui.conftest import Hand


@pytest.fixture
def section(page: LiaisonPage) -> ChecklistsSection:
    page.choose_kind(CHECKLISTS)
    assert isinstance(page.section, ChecklistsSection)
    return page.section


def test_the_first_thing_has_the_keyboard_and_space_ticks_it(section: ChecklistsSection, desk: Desk) -> None:
    first = section.cards["opening"].list.rows[0]
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert (first.isChecked(), first.by) == (True, "C1 14:31")
    assert report.checklist(desk, "opening")[0].author_code == "C1"
    assert section.cards["opening"].state.text() == "1 of 6 done"
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert not first.isChecked()
    assert report.checklist(desk, "opening")[0].tick_id is None


def test_an_earlier_day_is_looked_at_and_ticked_afterwards(section: ChecklistsSection, desk: Desk, time: Hand) -> None:
    time.forward(days=1)
    section.shown()
    section.step(1)
    assert section.on == date(2026, 7, 23)
    assert not section.after.isEnabled()
    section.before.click()
    assert section.on == date(2026, 7, 22)
    section.cards["closing"].list.rows[2].click()
    assert report.checklist(desk, "closing", date(2026, 7, 22))[2].tick_id is not None
    section.day.click()
    assert not section.cards["closing"].list.rows[2].isChecked()


def test_what_another_desk_ticked_stays_ticked(furnished: House, page: LiaisonPage) -> None:
    twin = furnished.add_desk("PDM")
    synchronise(furnished)
    liaison.tick(counselor(twin, "C2"), report.checklist(twin, "opening")[0].item_id)
    synchronise(furnished)
    page.choose_kind(CHECKLISTS)
    section = page.section
    assert isinstance(section, ChecklistsSection)
    first = section.cards["opening"].list.rows[0]
    first.click()
    assert first.isChecked()
    assert "another desk" in page.around.banner.text


def test_a_list_without_anything_says_so(furnished: House, page: LiaisonPage) -> None:
    for row in report.items(furnished.head_office):
        if row.moment == "closing":
            liaison.retire_item(furnished.head_office, row.ids[0])
    synchronise(furnished)
    page.choose_kind(CHECKLISTS)
    section = page.section
    assert isinstance(section, ChecklistsSection)
    assert "put nothing on this list" in section.cards["closing"].state.text()


def test_once_the_opening_is_done_the_closing_has_the_keyboard(desk: Desk, page: LiaisonPage) -> None:
    for each in report.checklist(desk, "opening"):
        liaison.tick(desk, each.item_id)
    page.choose_kind(CHECKLISTS)
    section = page.section
    assert isinstance(section, ChecklistsSection)
    assert section.cards["closing"].list.rows[0].hasFocus()

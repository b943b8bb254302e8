"""The page: its sections under tabs, what it follows, and its help."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from accessibility import faults_of
from bitdesk.desk import Desk
from bitdesk.services import organisation
from bitdesk.ui.head_office_window import ANTENNAS, ORGANISATION, HeadOfficeWindow
from bitdesk.ui.pages.organisation import OrganisationPage
from bitdesk.ui.pages.organisation.page import CLOSINGS, COUNSELORS, HOURS, OFFICES, OUTREACHES, PRIVACY
from bitdesk.ui.sections.section import Section
from ui.conftest import press
from ui.pages.organisation.conftest import Choose

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_tabs_lead_to_the_sections(page: OrganisationPage) -> None:
    assert page.section is page.sections[OFFICES]
    QTest.mouseClick(page.tabs.buttons[COUNSELORS], Qt.MouseButton.LeftButton)
    assert page.section is page.sections[COUNSELORS]
    assert isinstance(page.section, Section)
    assert page.section.list.table.hasFocus()
    QTest.keyClick(page.section.list.table, Qt.Key.Key_PageDown, CONTROL)
    QTest.keyClick(page, Qt.Key.Key_PageDown, CONTROL)
    assert page.tabs.place == OUTREACHES
    QTest.keyClick(page, Qt.Key.Key_PageDown, CONTROL)
    assert page.tabs.place == PRIVACY
    QTest.keyClick(page, Qt.Key.Key_PageDown, CONTROL)
    assert page.tabs.place == OFFICES
    QTest.keyClick(page, Qt.Key.Key_PageUp, CONTROL)
    assert page.tabs.place == PRIVACY


def test_what_is_written_elsewhere_shows_at_once(page: OrganisationPage, head: Desk) -> None:
    organisation.add_office(head, "SEV", "Saint-Étienne")
    page.changed(frozenset({"office"}))
    assert isinstance(page.section, Section)
    assert page.section.list.table.texts()[-1][0] == "SEV"
    organisation.add_office(head, "SGC", "Saint-Germain")
    page.changed(frozenset({"visit"}))
    assert len(page.section.rows) == 4


def test_the_page_comes_back_as_it_was_left(page: OrganisationPage, head_window: HeadOfficeWindow, head: Desk) -> None:
    page.choose(CLOSINGS)
    head_window.choose_page(ANTENNAS)
    organisation.add_closed_days(head, date(2026, 12, 25), date(2026, 12, 25))
    page.changed(frozenset({"closed_day"}))
    head_window.choose_page(ORGANISATION)
    assert page.section is page.sections[CLOSINGS]
    assert isinstance(page.section, Section)
    assert len(page.section.rows) == 1


def test_escape_closes_the_message(page: OrganisationPage) -> None:
    page.around.banner.say("Something")
    assert isinstance(page.section, Section)
    press(page.section.list.table, Qt.Key.Key_Escape)
    assert page.around.banner.text == ""


def test_the_help_names_the_keys(page: OrganisationPage) -> None:
    declared = page.keys()
    assert {key.key for key in declared} >= {"Ctrl+N", "Delete", "Insert", "H", "Ctrl+PgDown"}
    assert "nothing is deleted" in page.about().lower()


@pytest.mark.parametrize("place", range(7))
def test_everything_has_a_name_and_tab_leads_there(choose: Choose, place: int) -> None:
    section = choose(place)
    assert faults_of(section.page) == []
    section.add()
    assert faults_of(section.page) == []
    section.leave()


@pytest.mark.parametrize("place", range(7))
def test_every_section_fits_a_small_window(head_window: HeadOfficeWindow, choose: Choose, place: int) -> None:
    head_window.resize(1024, 600)
    section = choose(place)
    for is_new in (False, True):
        if is_new:
            section.add()
        assert head_window.width() == 1024
        assert head_window.height() == 600
        for button in section.findChildren(QAbstractButton):
            if button.isVisible():
                assert button.height() >= 44 or button.width() >= 44, button.text()
                assert button.width() >= button.sizeHint().width(), button.text()


def test_before_the_file_is_open_nothing_is_asked(page: OrganisationPage, head_window: HeadOfficeWindow) -> None:
    desk, page.around.desk = page.around.desk, None
    page.choose(HOURS)
    page.shown()
    assert page.tabs.place == OFFICES
    page.around.desk = desk
    page.opened()
    assert page.section is page.sections[OFFICES]

"""Chips over parts: one is in front, made when it is first chosen, and asked again when something changed."""

from __future__ import annotations

from datetime import date

import pytest
from parts import key, write
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from bitdesk.desk import Desk
from bitdesk.services import actions
from bitdesk.ui.main_window import QUALITY, MainWindow
from bitdesk.ui.pages.quality import QualityPage
from bitdesk.ui.pages.quality.actions import ActionsPart
from bitdesk.ui.pages.quality.group import GroupSection
from bitdesk.ui.pages.quality.meetings import MeetingsPart
from bitdesk.ui.pages.quality.page import GROUP

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def section(window: MainWindow) -> GroupSection:
    window.choose_page(QUALITY)
    page = window.page
    assert isinstance(page, QualityPage)
    page.choose_kind(GROUP)
    assert isinstance(page.section, GroupSection)
    return page.section


def test_a_part_is_made_when_it_is_first_chosen(section: GroupSection) -> None:
    assert [type(part) for part in section.parts.values()] == [ActionsPart]
    section.chips.chips[1].click()
    assert [type(part) for part in section.parts.values()] == [ActionsPart, MeetingsPart]
    assert section.part is section.parts[1]
    focused = QApplication.focusWidget()
    assert focused is not None
    assert section.part.isAncestorOf(focused)
    key(focused, Qt.Key.Key_1, CONTROL)
    assert section.part is section.parts[0]
    assert section.chips.value == "0"


def test_the_keys_are_those_of_the_part_in_front(section: GroupSection) -> None:
    actions_keys = section.keys()
    section.choose(1)
    meetings_keys = section.keys()
    assert {"Ctrl+1", "Ctrl+2", "Ctrl+R"} <= {each.key for each in actions_keys}
    assert {"Ctrl+1", "Ctrl+2", "G"} <= {each.key for each in meetings_keys}
    assert "Ctrl+R" not in {each.key for each in meetings_keys}


def test_what_is_typed_in_a_part_behind_is_not_lost(section: GroupSection, window: MainWindow) -> None:
    assert isinstance(section.part, ActionsPart)
    section.part.add()
    write(section.part.form, title="Un panneau")
    section.choose(1)
    assert section.is_changed()
    assert window.page is not None
    assert window.page.unsaved()
    section.choose(0)
    assert isinstance(section.part, ActionsPart)
    assert section.part.form.values()["title"] == "Un panneau"


def test_a_change_elsewhere_is_shown(section: GroupSection, window: MainWindow, desk: Desk) -> None:
    actions.decide(desk, "Venue d’ailleurs", due_on=date(2026, 8, 1))
    page = window.page
    assert isinstance(page, QualityPage)
    page.changed(frozenset({"corrective_action"}))
    assert isinstance(section.part, ActionsPart)
    assert [row[0] for row in section.part.table.texts()] == ["Venue d’ailleurs"]

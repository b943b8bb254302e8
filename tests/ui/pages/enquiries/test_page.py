"""The page: its tabs, its keys, its controls by name, and that the counter never waits for it."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from accessibility import faults_of
from bitdesk import reports, services
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.ui.head_office_window import HeadOfficeWindow
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.pages.enquiries import EnquiriesPage
from bitdesk.ui.pages.enquiries.page import AT_A_DESK, AT_THE_HEAD_OFFICE, CALLS, LIST, MISSED, REPLIES
from ui.conftest import press
from ui.pages.enquiries.conftest import focused
from ui.test_page_keys import check, kept_from

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def asked(desk: Desk) -> None:
    """A call, somebody to call back, and a letter."""
    services.enquiries.count_call(desk)
    services.enquiries.miss_call(desk, ContactCard(phone="06 12 34 56 78"))
    services.enquiries.record(desk, "letter", subject="De la documentation")


def test_the_tabs_lead_to_the_sections_in_a_circle(page: EnquiriesPage) -> None:
    assert [button.text() for button in page.tabs.buttons] == [
        "Calls", "To call back", "To answer", "Brochures", "The year",
    ]  # fmt: skip
    QTest.keyClick(page, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert page.tabs.place == len(page.tabs.buttons) - 1
    QTest.keyClick(page, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert page.section is page.sections[CALLS]


def test_the_head_office_begins_with_what_waits(head_page: EnquiriesPage) -> None:
    assert head_page.kinds == AT_THE_HEAD_OFFICE
    assert head_page.section is head_page.sections[REPLIES]


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("kind", AT_A_DESK)
def test_every_control_has_a_name_and_tab_leads_to_it(
    window: MainWindow, page: EnquiriesPage, asked: None, qtbot: QtBot, kind: int
) -> None:
    page.choose_kind(kind)
    qtbot.waitUntil(lambda: not page.around.tasks.busy, timeout=20_000)
    assert faults_of(window) == []


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_every_control_of_a_form_has_a_name_and_tab_leads_to_it(
    window: MainWindow, page: EnquiriesPage, asked: None
) -> None:
    page.choose_kind(CALLS)
    page.section.open_form()  # type: ignore[union-attr]
    assert faults_of(window) == []
    page.choose_kind(REPLIES)
    page.section.receiving.ask()  # type: ignore[union-attr]
    page.section.receiving.form.contact.unfold()  # type: ignore[union-attr]
    assert faults_of(window) == []
    page.section.leave()  # type: ignore[union-attr]
    page.section.acts.do("s")  # type: ignore[union-attr]
    assert faults_of(window) == []


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("kind", AT_THE_HEAD_OFFICE)
def test_every_control_of_the_head_office_too(
    head_window: HeadOfficeWindow, head_page: EnquiriesPage, qtbot: QtBot, kind: int
) -> None:
    head_page.choose_kind(kind)
    qtbot.waitUntil(lambda: not head_page.around.tasks.busy, timeout=20_000)
    assert faults_of(head_window) == []


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("kind", AT_A_DESK)
def test_each_section_declares_its_keys(
    window: MainWindow, page: EnquiriesPage, asked: None, kind: int, qtbot: QtBot
) -> None:
    for made in [one for one in page.sections if one != kind]:
        page.stack.removeWidget(page.sections[made])
        page.sections.pop(made).setParent(None)
    page.choose_kind(kind)
    qtbot.waitUntil(lambda: not page.around.tasks.busy, timeout=20_000)
    page.shown()
    assert kept_from(page) == set()
    check(page, str(kind))


def test_letters_are_heard_on_the_tabs_too(page: EnquiriesPage, window: MainWindow) -> None:
    page.tabs.buttons[0].setFocus()
    press(focused(), Qt.Key.Key_C, "c")
    section = page.sections[CALLS]
    assert len(section.rows) == 1  # type: ignore[attr-defined]


@pytest.mark.parametrize("kind", AT_A_DESK)
def test_ctrl_n_asks_for_what_has_come_in_from_every_tab(page: EnquiriesPage, desk: Desk, kind: int) -> None:
    page.choose_kind(kind)
    if kind == MISSED:
        page.tabs.buttons[0].setFocus()
    QTest.keyClick(page.window(), Qt.Key.Key_N, CONTROL)
    assert page.section is page.sections[REPLIES]
    QTest.keyClicks(focused(), "Un mot comme cela")
    QTest.keyClick(focused(), Qt.Key.Key_Return, CONTROL)
    assert [row.subject for row in reports.enquiries.due(desk)] == ["Un mot comme cela"]
    assert reports.enquiries.calls(desk) == (), "no letter of it was a call"


def test_ctrl_n_on_the_list_of_brochures_is_a_brochure(head_page: EnquiriesPage) -> None:
    head_page.choose_kind(LIST)
    QTest.keyClick(focused(), Qt.Key.Key_N, CONTROL)
    assert head_page.section is head_page.sections[LIST]
    assert head_page.section.is_editing  # type: ignore[attr-defined]


def test_ctrl_n_goes_on_with_what_is_being_written(page: EnquiriesPage) -> None:
    for text in ("Un plan", " des sentiers"):
        page.choose_kind(CALLS)
        QTest.keyClick(page.window(), Qt.Key.Key_N, CONTROL)
        QTest.keyClicks(focused(), text)
    assert page.section.receiving.form.words.value() == "Un plan des sentiers"  # type: ignore[union-attr]


def test_escape_closes_the_message(page: EnquiriesPage, window: MainWindow) -> None:
    page.choose_kind(MISSED)
    window.banner.say("Something.")
    press(page, Qt.Key.Key_Escape)
    press(focused(), Qt.Key.Key_Escape)
    assert window.banner.text == ""


def test_what_is_due_becomes_late_while_it_is_shown(page: EnquiriesPage, desk: Desk, asked: None, time: object) -> None:
    page.choose_kind(REPLIES)
    section = page.sections[REPLIES]
    assert section.table.texts()[0][0] == "24/07"  # type: ignore[attr-defined]
    time.forward(days=7)  # type: ignore[attr-defined]
    page.tick()
    assert section.table.texts()[0][0].startswith("Late")  # type: ignore[attr-defined]


def test_a_page_that_was_asked_for_early_is_filled_when_the_file_is_open(page: EnquiriesPage) -> None:
    page.opened()
    assert page.section is not None


def test_the_counter_waits_for_none_of_it() -> None:
    script = (
        "import sys\nimport bitdesk.ui.main_window\n"
        "loaded = [name for name in sys.modules if 'enquir' in name or 'holidays' in name or 'leaflet' in name]\n"
        "print(loaded)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

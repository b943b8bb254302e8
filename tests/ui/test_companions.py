"""The compact counter and the tray beside the real window: one way of counting, one undo, one place on the screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bitdesk import reports, services, settings
from bitdesk.desk import Desk
from bitdesk.ui import application, tray
from bitdesk.ui.closed_in import ClosedIn
from bitdesk.ui.companions import Companions
from bitdesk.ui.main_window import DAY_END, MainWindow
from builders import House
from evidence import change
from ui.conftest import Hand, Opener, press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton
COMPACT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def companions(window: MainWindow) -> Companions:
    """Give what stands beside the window, the compact counter in its place."""
    QTest.mouseClick(window.bar.compact, LEFT)
    return window.companions


def sizes(desk: Desk) -> list[int]:
    return [row.party_size for row in reversed(reports.today.today(desk).entries)]


def test_the_compact_counter_stands_in_place_of_the_window(
    window: MainWindow, companions: Companions, qtbot: QtBot
) -> None:
    assert [companions.is_compact, window.isHidden()] == [True, True]
    assert "Le Pont de Montvert" in companions.compact.windowTitle()
    companions.compact.activateWindow()
    QTest.keyClick(companions.compact, Qt.Key.Key_B, COMPACT)
    assert [companions.is_compact, window.isHidden()] == [False, False]
    qtbot.waitUntil(window.isActiveWindow, timeout=5_000)
    QTest.keyClick(window, Qt.Key.Key_B, COMPACT)
    assert [companions.is_compact, window.isHidden()] == [True, True]
    companions.compact.close()
    assert window.isVisible()


def test_what_is_counted_there_stands_in_both(window: MainWindow, companions: Companions, desk: Desk) -> None:
    window.choose_counselor(None, "")
    press(companions.compact, Qt.Key.Key_3, "3")
    QTest.mouseClick(companions.compact.tiles.tile(5), LEFT)
    assert companions.compact.number.text() == "8"
    assert "5 person" in companions.compact.last.text()
    assert window.counter.board.visitors == 8
    assert sizes(desk) == [3, 5]
    companions.compact.close()
    window.counter.count(1)
    companions.toggle_compact()
    assert companions.compact.number.text() == "9"


def test_undo_is_shared(window: MainWindow, companions: Companions, desk: Desk) -> None:
    window.counter.count(2)
    press(companions.compact, Qt.Key.Key_4, "4")
    QTest.mouseClick(companions.compact.undo, LEFT)
    assert companions.compact.number.text() == "2"
    QTest.mouseClick(companions.compact.undo, LEFT)
    assert sizes(desk) == []
    assert not companions.compact.undo.isEnabled()
    press(companions.compact, Qt.Key.Key_1, "1")
    companions.compact.close()
    window.counter.undo()
    assert sizes(desk) == []


def test_the_other_desks_visits_appear_there_too(
    window: MainWindow, companions: Companions, house: House, qtbot: QtBot
) -> None:
    from bitdesk.sync import exchange, merge_all

    other = house.add_desk("PDM", "Annexe")
    services.counting.record(other, 6)
    exchange(other)
    for _ in range(2):
        merge_all(house.head_office)
        with qtbot.waitSignal(window.contact.ended, timeout=20_000):
            QTest.mouseClick(companions.compact.chip, LEFT)
    assert companions.compact.number.text() == "6"


def test_the_chip_tells_what_is_left_to_send(window: MainWindow, companions: Companions, qtbot: QtBot) -> None:
    press(companions.compact, Qt.Key.Key_1, "1")
    qtbot.waitUntil(lambda: "to send" in companions.compact.chip.text(), timeout=5_000)
    with qtbot.waitSignal(window.contact.ended, timeout=20_000):
        companions.compact.activateWindow()
        QTest.keyClick(companions.compact, Qt.Key.Key_F5, Qt.KeyboardModifier.ControlModifier)
    assert "waiting for the head office" in companions.compact.chip.text()


def test_what_stands_in_the_way_is_said_there_and_kept(window: MainWindow, companions: Companions, desk: Desk) -> None:
    other = desk.database.connection()
    other.execute("BEGIN IMMEDIATE")
    window.counter.desk.database.connection().execute("PRAGMA busy_timeout = 20")
    press(companions.compact, Qt.Key.Key_7, "7")
    other.execute("ROLLBACK")
    compact = companions.compact
    assert compact.message.isVisible()
    assert compact.message.text() == window.banner.text
    assert "not yet recorded" in compact.last.text()
    QTest.mouseClick(compact.answer, LEFT)
    assert sizes(desk) == [7]
    assert not compact.message.isVisible()


def test_escape_or_a_touch_closes_the_message_there(window: MainWindow, companions: Companions) -> None:
    for touched in (False, True):
        window.banner.say("Something to read.")
        assert companions.compact.message.isVisible()
        if touched:
            QTest.mouseClick(companions.compact.answer, LEFT)
        else:
            press(companions.compact, Qt.Key.Key_Escape)
        assert not companions.compact.message.isVisible()
        assert window.banner.text == ""


def test_its_place_is_remembered_by_the_machine(window: MainWindow, companions: Companions, desk: Desk) -> None:
    companions.compact.move(QPoint(31, 47))
    companions.compact.close()
    assert settings.load(desk.data_dir).compact_place == "31,47"
    companions.compact.move(QPoint(90, 90))
    companions.toggle_compact()
    assert companions.compact.pos() == QPoint(31, 47)


def test_a_place_on_a_screen_that_is_gone_is_not_lost_sight_of(desk: Desk, open_window: Opener) -> None:
    settings.save(desk.data_dir, compact_place="7000,-7000")
    window = open_window(desk.data_dir)
    window.toggle_compact()
    compact = window.companions.compact
    assert compact.screen().availableGeometry().contains(compact.geometry())


def test_a_second_start_brings_the_window_back(window: MainWindow, companions: Companions) -> None:
    application.greet_second(window)
    assert window.isVisible()
    assert not companions.is_compact


def test_the_tray_leads_nowhere_while_a_visitor_answers(window: MainWindow, qtbot: QtBot, desk: Desk) -> None:
    closed = ClosedIn()
    qtbot.addWidget(closed)
    closed.take_over()
    window.companions._show_window()
    window.companions.toggle_compact()
    window.companions.count_from_tray()
    window.companions._quit()
    assert (window.isVisible(), window.companions.is_compact, sizes(desk)) == (False, False, [])
    assert closed.is_closed_in
    closed.leave()
    window.companions.count_from_tray()
    assert (window.isVisible(), sizes(desk)) == (True, [1])


def test_its_help_is_that_of_the_window(window: MainWindow, companions: Companions) -> None:
    companions.compact.activateWindow()
    QTest.keyClick(companions.compact, Qt.Key.Key_F1)
    assert window.isVisible()
    assert window.help is not None
    assert window.help.isVisible()


def test_the_machine_may_start_with_it(desk: Desk, open_window: Opener) -> None:
    settings.save(desk.data_dir, start_compact=True)
    window = open_window(desk.data_dir)
    assert window.companions.is_compact
    assert window.isHidden()


def test_closing_the_window_closes_it_too(window: MainWindow, companions: Companions) -> None:
    compact = companions.compact
    compact.move(QPoint(12, 13))
    window.close()
    assert compact.isHidden()
    assert window.isHidden()
    assert settings.load(window.data_dir).compact_place == "12,13"


def test_there_is_no_compact_counter_before_there_is_a_desk(tmp_path: Path, open_window: Opener, qtbot: QtBot) -> None:
    window = open_window(tmp_path / "new", wait=False)
    qtbot.waitUntil(lambda: not window.navigation.isEnabled(), timeout=20_000)
    window.toggle_compact()
    assert window.isVisible()


def test_without_a_tray_there_is_none_and_nothing_is_said(window: MainWindow, caplog: pytest.LogCaptureFixture) -> None:
    assert window.companions.tray is None
    assert "tray" not in caplog.text.casefold()


@pytest.mark.qt_log_ignore("No such signal QPlatformNativeInterface::systemTrayWindowChanged")
def test_one_person_is_counted_from_the_tray(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    companions = window.companions
    shown = companions.tray = tray.Tray(companions)
    companions.count_from_tray()
    assert sizes(desk) == [1]
    qtbot.waitUntil(lambda: "to send" in shown.icon.toolTip(), timeout=5_000)
    assert "Le Pont de Montvert" in shown.icon.toolTip()
    assert "1 visitor(s) today" in shown.icon.toolTip()


def test_a_notice_at_the_start_does_not_stand_in_the_way(desk: Desk, open_window: Opener, time: Hand) -> None:
    services.counting.record(desk, 2)
    time.forward(hours=-3)
    window = open_window(desk.data_dir)
    assert "clock" in window.banner.text
    window.counter.count(3)
    assert sorted(sizes(desk)) == [2, 3]
    assert "clock" in window.banner.text, "counting does not close it"
    window.banner.dismiss()
    assert window.banner.text == ""


def test_a_desk_that_was_retired_is_told_after_the_contact(
    window: MainWindow, house: House, desk: Desk, qtbot: QtBot
) -> None:
    from bitdesk.services import organisation
    from bitdesk.sync import merge_all

    organisation.retire(house.head_office, "workstation", desk.desk_id)
    window.choose_page(DAY_END)
    for _ in range(2):
        with qtbot.waitSignal(window.contact.ended, timeout=20_000):
            window.contact.start()
        merge_all(house.head_office)
    assert "retired this desk" in window.banner.text


def test_a_newer_file_is_shown_but_nothing_is_counted(desk: Desk, open_window: Opener) -> None:
    services.counting.record(desk, 4)
    desk.database.close()
    change(desk.data_dir / "bitdesk.db", "UPDATE alembic_version SET version_num = '0099'")
    window = open_window(desk.data_dir)
    assert "newer bitdesk" in window.banner.text
    assert window.counter.board.visitors == 4
    assert not window.counter.board.tiles.isEnabled()
    window.counter.count(2)
    assert window.counter.board.visitors == 4
    assert window.counter.kept == []
    assert "only be read" in window.banner.text
    window.toggle_compact()
    assert not window.companions.compact.tiles.isEnabled()

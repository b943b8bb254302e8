from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from bitdesk import backups
from bitdesk.desk import Desk
from bitdesk.ui import daily_backup
from bitdesk.ui.daily_backup import DailyBackup
from bitdesk.ui.head_office_window import HeadOfficeWindow
from bitdesk.ui.main_window import MainWindow
from ui.conftest import Hand


def begun(window: MainWindow | HeadOfficeWindow) -> DailyBackup:
    assert window.daily_backup is not None
    return window.daily_backup


def reasons(desk: Desk) -> list[str]:
    return [backup.reason for backup in backups.listed(desk.data_dir)]


def test_it_waits_until_nobody_counts_any_more(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    daily = begun(window)
    assert daily._timer.interval() == daily_backup.IDLE_MS
    window.counter.count(2)
    daily.look()
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)
    assert reasons(desk) == []
    assert daily._timer.interval() == daily_backup.IDLE_MS
    daily.look()
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)
    assert reasons(desk) == ["daily"]
    assert daily._timer.interval() == daily_backup.AGAIN_MS


def test_there_is_one_a_day_however_long_the_window_stays_open(
    window: MainWindow, desk: Desk, time: Hand, qtbot: QtBot
) -> None:
    for _ in range(2):
        begun(window).back_up()
        qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)
    assert reasons(desk) == ["daily"]
    time.forward(days=1)
    begun(window).back_up()
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)
    assert reasons(desk) == ["daily", "daily"]


def test_what_stands_in_its_way_is_said_and_counting_goes_on(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    (desk.data_dir / "backups").write_text("A file where the folder should be.")
    begun(window).back_up()
    qtbot.waitUntil(lambda: "backup could not be made" in window.banner.text, timeout=20_000)
    window.counter.count(3)
    assert window.counter.board.visitors == 3


def test_the_head_office_has_one_too(head_window: HeadOfficeWindow, qtbot: QtBot) -> None:
    begun(head_window).back_up()
    qtbot.waitUntil(lambda: not head_window.tasks.busy, timeout=20_000)
    assert head_window.around.desk is not None
    assert reasons(head_window.around.desk) == ["daily"]


@pytest.mark.parametrize("closed", [True])
def test_without_a_file_nothing_is_tried(window: MainWindow, closed: bool) -> None:
    daily = begun(window)
    window.close_file()
    daily.back_up()
    assert (window.around.desk is None) == closed

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bitdesk import services, sync
from bitdesk.desk import Desk
from bitdesk.ui import application
from bitdesk.ui.head_office_window import ANTENNAS, SEASON, HeadOfficeWindow
from builders import House
from ui.conftest import HeadOfficeOpener

LEFT = Qt.MouseButton.LeftButton


def test_the_option_opens_the_head_offices_window(house: House, qtbot: QtBot) -> None:
    window = application.make_window(house.head_office.data_dir, head_office=True)
    qtbot.addWidget(window)
    assert isinstance(window, HeadOfficeWindow)


def test_the_bar_names_the_organisation_and_tells_the_time(head_window: HeadOfficeWindow) -> None:
    assert head_window.bar.organisation == "Office de Tourisme des Cévennes au Mont Lozère"
    assert "Head office" in head_window.bar.accessibleName()
    assert head_window.bar.time == "14:31"
    assert "Cévennes" in head_window.windowTitle()


def test_the_file_is_opened_after_the_first_paint(
    house: House, open_head_office: HeadOfficeOpener, qtbot: QtBot
) -> None:
    window = open_head_office(house.head_office.data_dir, wait=False)
    assert window.around.desk is None
    assert window.antennas.note.text() == "Opening the file…"
    with qtbot.waitSignal(window.ready, timeout=20_000):
        pass
    assert window.antennas.note.isHidden()


def test_keys_lead_to_the_pages(head_window: HeadOfficeWindow, qtbot: QtBot) -> None:
    QTest.keyClick(head_window, Qt.Key.Key_F3)
    assert head_window.stack.currentWidget() is head_window.pages[SEASON]
    QTest.keyClick(head_window, Qt.Key.Key_F2)
    assert head_window.stack.currentWidget() is head_window.pages[ANTENNAS]


def test_one_key_merges_from_any_page(head_window: HeadOfficeWindow, desk: Desk, qtbot: QtBot) -> None:
    services.counting.record(desk, 4)
    sync.exchange(desk)
    head_window.choose_page(SEASON)
    with qtbot.waitSignal(head_window.merging.ended, timeout=20_000):
        QTest.keyClick(head_window, Qt.Key.Key_F5)
        assert head_window.bar.note == "Merging…"
    assert head_window.page is head_window.antennas
    assert head_window.bar.note == ""
    assert head_window.merging.result is not None
    assert head_window.merging.result.entries > 0


def test_a_mailbox_that_vanished_is_said_until_it_is_back(
    head_window: HeadOfficeWindow, house: House, qtbot: QtBot
) -> None:
    aside = house.folder / "aside"
    house.mailbox.rename(aside)
    with qtbot.waitSignal(head_window.merging.changed, timeout=20_000):
        head_window._tick()
    assert "mailbox" in head_window.banner.text
    assert head_window.antennas.arrived.text().startswith("Offline")
    with qtbot.waitSignal(head_window.merging.changed, timeout=20_000):
        QTest.mouseClick(head_window.banner.button, LEFT)
    assert "mailbox" in head_window.banner.text
    aside.rename(house.mailbox)
    with qtbot.waitSignal(head_window.merging.changed, timeout=20_000):
        head_window._tick()
    assert head_window.banner.text == ""
    assert "Nothing new" in head_window.antennas.arrived.text()


def test_a_message_that_was_closed_does_not_come_back_every_minute(
    head_window: HeadOfficeWindow, house: House, qtbot: QtBot
) -> None:
    house.mailbox.rename(house.folder / "aside")
    for _minute in range(2):
        with qtbot.waitSignal(head_window.merging.changed, timeout=20_000):
            head_window._tick()
        QTest.keyClick(head_window, Qt.Key.Key_Escape)
    with qtbot.waitSignal(head_window.merging.changed, timeout=20_000):
        head_window._tick()
    assert head_window.banner.text == ""
    with qtbot.waitSignal(head_window.merging.ended, timeout=20_000):
        head_window.start_merge()
    assert "mailbox" in head_window.banner.text


def test_a_folder_without_a_head_office_says_how_to_make_one(
    tmp_path: Path, open_head_office: HeadOfficeOpener, qtbot: QtBot
) -> None:
    window = open_head_office(tmp_path / "nothing", wait=False)
    qtbot.waitUntil(lambda: bool(window.banner.text), timeout=20_000)
    assert "head-office init" in window.banner.text
    assert window.antennas.note.text() == "The file is not open."
    window.start_merge()
    window.choose_page(SEASON)
    assert not window.tasks.busy


def test_a_desks_folder_is_refused(desk: Desk, open_head_office: HeadOfficeOpener, qtbot: QtBot) -> None:
    window = open_head_office(desk.data_dir, wait=False)
    qtbot.waitUntil(lambda: bool(window.banner.text), timeout=20_000)
    assert "--data-dir" in window.banner.text
    assert window.around.desk is None


def test_a_file_that_cannot_be_opened_is_tried_again(
    house: House, tmp_path: Path, open_head_office: HeadOfficeOpener, qtbot: QtBot
) -> None:
    good = house.head_office.data_dir / "bitdesk.db"
    house.head_office.database.close()
    good.rename(tmp_path / "aside.db")
    good.write_bytes(b"This is no database. " * 400)
    window = open_head_office(house.head_office.data_dir, wait=False)
    qtbot.waitUntil(lambda: bool(window.banner.text), timeout=20_000)
    good.unlink()
    (tmp_path / "aside.db").rename(good)
    with qtbot.waitSignal(window.ready, timeout=20_000):
        QTest.mouseClick(window.banner.button, LEFT)
    assert window.antennas.table.isVisible()


def test_closing_ends_the_merge_and_the_file(head_window: HeadOfficeWindow) -> None:
    head_window.start_merge()
    assert head_window.close()
    assert head_window.around.desk is None

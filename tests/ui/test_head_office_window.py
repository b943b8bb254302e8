from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bitdesk import services, sync
from bitdesk.desk import Desk
from bitdesk.ui import application
from bitdesk.ui.head_office_window import ANTENNAS, ORGANISATION, SEASON, HeadOfficeWindow
from bitdesk.ui.pages.new_head_office import NewHeadOfficePage
from bitdesk.ui.pages.organisation import OrganisationPage
from builders import House
from evidence import rows
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
    QTest.keyClick(head_window, Qt.Key.Key_F12)
    assert isinstance(head_window.page, OrganisationPage)
    QTest.keyClick(head_window, Qt.Key.Key_F2)
    assert head_window.stack.currentWidget() is head_window.pages[ANTENNAS]


def test_one_key_merges_from_any_page(head_window: HeadOfficeWindow, desk: Desk, qtbot: QtBot) -> None:
    services.counting.record(desk, 4)
    sync.exchange(desk)
    head_window.choose_page(SEASON)
    with qtbot.waitSignal(head_window.merging.ended, timeout=20_000):
        QTest.keyClick(head_window, Qt.Key.Key_F5, Qt.KeyboardModifier.ControlModifier)
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


def test_a_folder_without_a_head_office_offers_to_make_one(
    tmp_path: Path, open_head_office: HeadOfficeOpener, qtbot: QtBot
) -> None:
    window = open_head_office(tmp_path / "nothing", wait=False)
    qtbot.waitUntil(lambda: isinstance(window.stack.currentWidget(), NewHeadOfficePage), timeout=20_000)
    window.start_merge()
    window.choose_page(SEASON)
    assert isinstance(window.stack.currentWidget(), NewHeadOfficePage)
    assert not window.tasks.busy


def drop(window: HeadOfficeWindow, *urls: str) -> bool:
    """Drop files on the window; return whether it let them in."""
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    actions, buttons, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), actions, data, buttons, none)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), actions, data, buttons, none))
    return enter.isAccepted()


def test_a_dead_laptops_file_that_is_dropped_is_merged(head_window: HeadOfficeWindow, desk: Desk, qtbot: QtBot) -> None:
    services.counting.record(desk, 4)
    head_window.choose_page(ORGANISATION)
    with qtbot.waitSignal(head_window.merging.ended, timeout=20_000):
        assert drop(head_window, QUrl.fromLocalFile(str(desk.database.path)).toString())
    assert head_window.page is head_window.antennas
    assert head_window.merging.result is not None
    assert head_window.merging.result.entries == 2
    assert rows(head_window.data_dir / "bitdesk.db", "SELECT sum(party_size) FROM visit") == [(4,)]
    with qtbot.waitSignal(head_window.merging.ended, timeout=20_000):
        drop(head_window, QUrl.fromLocalFile(str(desk.data_dir)).toString())
    assert head_window.merging.result.entries == 0


def test_what_is_no_file_is_not_let_in(head_window: HeadOfficeWindow) -> None:
    assert not drop(head_window, "https://example.org/bitdesk.db")
    assert head_window.merging.result is None
    assert not head_window.merging.is_running


def test_a_file_that_is_no_desks_is_refused_and_named(
    head_window: HeadOfficeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "holiday.db").write_bytes(b"no database at all " * 400)
    with qtbot.waitSignal(head_window.merging.ended, timeout=20_000):
        head_window.merging.start_files([tmp_path / "holiday.db"])
    assert head_window.merging.result is not None
    assert [refusal.name for refusal in head_window.merging.result.refused] == [str(tmp_path / "holiday.db")]


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

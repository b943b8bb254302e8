"""A new computer becomes a desk: by keyboard, with a file that is found, written, chosen or dropped."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from accessibility import faults_of
from bitdesk.desk import open_desk
from bitdesk.services import organisation
from bitdesk.sync.enrolment import make_setup
from bitdesk.sync.folder import SETUPS
from bitdesk.ui.pages.first_start import FirstStartPage
from bitdesk.ui.tasks import Tasks
from bitdesk.ui.usual_places import usual_places
from builders import House
from limits import refused
from ui.conftest import press

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(tmp_path: Path, house: House, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[FirstStartPage]:
    """Give the page of a new computer: nothing in its downloads, no key."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home" / ".config"))
    host = shown_in_a_window(tmp_path / "new")
    made = host.findChild(FirstStartPage)
    assert made is not None
    made.begin()
    qtbot.waitUntil(lambda: not made._tasks.busy, timeout=20_000)
    yield made
    made._tasks.stop()
    host.close()
    host.deleteLater()


def shown_in_a_window(data_dir: Path) -> QWidget:
    """Show the page of a folder in a window of the size that it has on a small laptop."""
    host = QWidget()
    host.resize(1024, 556)
    page = FirstStartPage(data_dir, "There is no desk yet.", Tasks(host), host)
    page.setGeometry(host.rect())
    host.show()
    host.activateWindow()
    return host


def leave_setup(house: House, folder: Path, code: str = "VIA", name: str = "Accueil") -> Path:
    """Write the set-up file of a new desk."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{code.lower()}-{name.lower()}.bitdesk"
    make_setup(house.head_office, organisation.add_workstation(house.head_office, code, name), path)
    return path


def arrive(page: FirstStartPage, qtbot: QtBot, step: object) -> None:
    """Wait until a step is in front and nothing runs any more."""
    qtbot.waitUntil(lambda: page.steps.currentWidget() is step and not page._tasks.busy, timeout=20_000)


def test_where_nothing_is_found_it_says_what_to_do(page: FirstStartPage) -> None:
    assert page.which.message.text() == "There is no desk yet."
    assert "No set-up file was found" in page.which.found.text()
    assert page.which.table.isHidden()
    assert page.which.path.hasFocus()


def test_the_whole_way_by_keyboard(page: FirstStartPage, house: House, qtbot: QtBot) -> None:
    setup = leave_setup(house, house.folder / "key")
    page.which.path.setText(str(setup))
    QTest.keyClick(page.which.path, Qt.Key.Key_Return)
    arrive(page, qtbot, page.right)
    assert page.right.office.text() == "Vialas"
    assert "Accueil" in page.right.details.text()
    assert "just now" in page.right.details.text()
    assert page.right.mailbox.mailbox == str(house.mailbox)
    assert "can be used" in page.right.mailbox.result.text()
    assert page.right.start.hasFocus()
    press(page.right.start, Qt.Key.Key_Return)
    arrive(page, qtbot, page.ready)
    assert page.ready.office.text() == "Vialas"
    assert page.ready.start.hasFocus()
    with qtbot.waitSignal(page.enrolled, timeout=5_000):
        press(page.ready.start, Qt.Key.Key_Return)
    desk = open_desk(page._data_dir)
    assert (desk.office_name, desk.settings.mailbox) == ("Vialas", str(house.mailbox))
    desk.database.close()


def test_files_in_the_downloads_are_found_and_chosen_with_the_arrows(
    page: FirstStartPage, house: House, tmp_path: Path, qtbot: QtBot
) -> None:
    leave_setup(house, tmp_path / "home" / "Downloads", "VIA", "Accueil")
    leave_setup(house, tmp_path / "home" / "Downloads", "COL", "Annexe")
    assert tmp_path / "home" / "Downloads" in usual_places()
    QTest.mouseClick(page.which.again, LEFT)
    qtbot.waitUntil(page.which.table.isVisible, timeout=20_000)
    texts = page.which.table.texts()
    assert [row[:3] for row in texts] == [
        ["Le Collet-de-Dèze", "Annexe", "just now"],
        ["Vialas", "Accueil", "just now"],
    ]
    assert page.which.table.hasFocus()
    QTest.keyClick(page.which.table, Qt.Key.Key_Down)
    QTest.keyClick(page.which.table, Qt.Key.Key_Return)
    arrive(page, qtbot, page.right)
    assert page.right.office.text() == "Vialas"


def test_the_mailboxs_folder_lists_the_desks_that_wait_in_it(page: FirstStartPage, house: House, qtbot: QtBot) -> None:
    leave_setup(house, house.mailbox / SETUPS, "VIA", "Accueil")
    page.take(str(house.mailbox))
    qtbot.waitUntil(page.which.table.isVisible, timeout=20_000)
    QTest.mouseClick(
        page.which.table.viewport(), LEFT, pos=page.which.table.visualRect(page.which.table.report.index(0, 0)).center()
    )
    arrive(page, qtbot, page.right)
    assert page.right.mailbox.mailbox == str(house.mailbox)


def test_a_mailbox_without_set_up_files_says_what_to_ask_for(page: FirstStartPage, house: House, qtbot: QtBot) -> None:
    page.take(str(house.mailbox))
    qtbot.waitUntil(lambda: "No set-up file lies in" in page.which.message.text(), timeout=20_000)
    assert "Ask the head office" in page.which.message.text()
    assert page.which.path.text() == str(house.mailbox)


def test_of_two_searches_the_last_one_counts(page: FirstStartPage, house: House, tmp_path: Path, qtbot: QtBot) -> None:
    leave_setup(house, house.mailbox / SETUPS, "VIA", "Accueil")
    leave_setup(house, tmp_path / "home" / "Downloads", "COL", "Annexe")
    page.take(str(house.mailbox))
    page.look()
    shown = []
    page.which.table.report.modelReset.connect(lambda: shown.append([row[0] for row in page.which.table.texts()]))
    qtbot.waitUntil(lambda: not page._tasks.busy, timeout=20_000)
    assert shown == [["Le Collet-de-Dèze"]]


def test_what_is_wrong_is_said_and_what_was_typed_stays(page: FirstStartPage, tmp_path: Path, qtbot: QtBot) -> None:
    QTest.mouseClick(page.which.go_on, LEFT)
    assert "Choose the set-up file first" in page.which.message.text()
    missing = str(tmp_path / "nothing.bitdesk")
    page.which.path.setText(missing)
    QTest.mouseClick(page.which.go_on, LEFT)
    qtbot.waitUntil(lambda: "nothing.bitdesk" in page.which.message.text(), timeout=20_000)
    assert page.which.path.text() == missing
    assert page.which.path.hasFocus()
    letter = tmp_path / "letter.bitdesk"
    letter.write_text("Dear all,")
    page.take(str(letter))
    qtbot.waitUntil(lambda: "not a set-up file" in page.which.message.text(), timeout=20_000)


def test_a_file_that_is_dropped_is_taken(page: FirstStartPage, house: House, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(leave_setup(house, house.folder / "key")))])
    copy, left, none = Qt.DropAction.CopyAction, LEFT, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(5, 5), copy, data, left, none))
    arrive(page, qtbot, page.right)
    assert page.right.office.text() == "Vialas"


def test_escape_goes_back_to_choose_another_one(page: FirstStartPage, house: House, qtbot: QtBot) -> None:
    page.take(str(leave_setup(house, house.folder / "key")))
    arrive(page, qtbot, page.right)
    press(page.right.start, Qt.Key.Key_Escape)
    assert page.steps.currentWidget() is page.which
    assert page.which.path.hasFocus()


def test_a_mailbox_out_of_reach_is_no_obstacle(page: FirstStartPage, house: House, qtbot: QtBot) -> None:
    setup = leave_setup(house, house.folder / "key")
    house.mailbox.rename(house.folder / "unplugged")
    page.take(str(setup))
    arrive(page, qtbot, page.right)
    assert "is not there" in page.right.mailbox.result.text()
    assert "no obstacle" in page.right.offline.text()
    QTest.mouseClick(page.right.start, LEFT)
    arrive(page, qtbot, page.ready)
    assert "is not there" in page.ready.mailbox.text()


def test_the_mailbox_may_stand_elsewhere_on_this_computer(page: FirstStartPage, house: House, qtbot: QtBot) -> None:
    setup = leave_setup(house, house.folder / "key")
    elsewhere = house.folder / "drive-e"
    house.mailbox.rename(elsewhere)
    page.take(str(setup))
    arrive(page, qtbot, page.right)
    page.right.mailbox.folder.setText(str(elsewhere))
    QTest.keyClick(page.right.mailbox.folder, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "can be used" in page.right.mailbox.result.text(), timeout=20_000)
    QTest.mouseClick(page.right.start, LEFT)
    arrive(page, qtbot, page.ready)
    desk = open_desk(page._data_dir)
    assert desk.settings.mailbox == str(elsewhere)
    desk.database.close()


def test_a_folder_that_refuses_is_said_and_can_be_tried_again(
    house: House, refusing_folder: Path, qtbot: QtBot
) -> None:
    host = shown_in_a_window(refusing_folder / "new")
    qtbot.addWidget(host)
    page = host.findChild(FirstStartPage)
    assert page is not None
    page.take(str(leave_setup(house, refusing_folder)))
    arrive(page, qtbot, page.right)
    page.right.mailbox.folder.setText("/mailbox/of/this/computer")
    with refused(refusing_folder):
        page.enrol()
        qtbot.waitUntil(lambda: not page._tasks.busy, timeout=20_000)
    assert page.steps.currentWidget() is page.right
    assert str(refusing_folder / "new") in page.right.message.text()
    assert page.right.mailbox.folder.text() == "/mailbox/of/this/computer"
    page.enrol()
    arrive(page, qtbot, page.ready)
    page._tasks.stop()


def test_every_control_is_named_and_reached(page: FirstStartPage, house: House, qtbot: QtBot) -> None:
    assert faults_of(page) == []
    leave_setup(house, house.mailbox / SETUPS)
    page.take(str(house.mailbox))
    qtbot.waitUntil(page.which.table.isVisible, timeout=20_000)
    assert faults_of(page) == []
    page.which.table.taken.emit(0)
    arrive(page, qtbot, page.right)
    assert faults_of(page) == []

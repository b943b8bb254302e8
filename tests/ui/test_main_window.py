from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bitdesk import reports, services
from bitdesk.desk import Desk
from bitdesk.sync import make_setup
from bitdesk.ui.main_window import COUNTER, DAY_END, MainWindow
from bitdesk.ui.pages.first_start import FirstStartPage
from builders import House
from ui.conftest import Hand, Opener, press

LEFT = Qt.MouseButton.LeftButton


def test_the_top_bar_names_the_office_and_tells_the_time(window: MainWindow) -> None:
    assert window.bar.office == "Le Pont de Montvert"
    assert window.bar.time == "14:31"
    assert "Le Pont de Montvert" in window.windowTitle()


def test_the_counselor_is_chosen_and_signs_what_is_counted(window: MainWindow, desk: Desk) -> None:
    press(window.counter.board.view, Qt.Key.Key_1, "1")
    window.bar.menu().actions()[0].trigger()
    assert "C1" in window.bar.counselor.text()
    press(window.counter.board.view, Qt.Key.Key_2, "2")
    assert [row.counselor for row in reports.today.today(desk).entries] == ["C1", ""]
    window.bar.menu().actions()[-1].trigger()
    press(window.counter.board.view, Qt.Key.Key_3, "3")
    assert reports.today.today(desk).entries[0].counselor == ""


def test_the_counselor_is_forgotten_when_the_day_changes(window: MainWindow, time: Hand) -> None:
    window.bar.menu().actions()[0].trigger()
    time.forward(minutes=5)
    window._tick()
    assert "C1" in window.bar.counselor.text()
    time.forward(hours=12)
    window._tick()
    assert "C1" not in window.bar.counselor.text()
    assert window.counter.desk.counselor_id is None


def test_keys_lead_to_the_pages(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_F10)
    assert window.stack.currentWidget() is window.pages[DAY_END]
    QTest.keyClick(window, Qt.Key.Key_F2)
    assert window.stack.currentWidget() is window.pages[COUNTER]


def test_the_chip_goes_through_its_three_words(window: MainWindow, house: House, qtbot: QtBot) -> None:
    from bitdesk.sync import merge_all

    chip = window.bar.chip
    press(window.counter.board.view, Qt.Key.Key_1, "1")
    qtbot.waitUntil(lambda: "to send" in chip.text(), timeout=5_000)
    for words in ("waiting for the head office", "erged"):
        with qtbot.waitSignal(window.contact.ended, timeout=20_000):
            QTest.mouseClick(chip, LEFT)
        assert words in chip.text()
        merge_all(house.head_office)
    assert "just now" in chip.text()


def test_a_mailbox_that_vanished_is_said_and_counting_goes_on(window: MainWindow, house: House, qtbot: QtBot) -> None:
    house.mailbox.rename(house.folder / "elsewhere")
    press(window.counter.board.view, Qt.Key.Key_1, "1")
    with qtbot.waitSignal(window.contact.ended, timeout=20_000):
        QTest.keyClick(window, Qt.Key.Key_F5, Qt.KeyboardModifier.ControlModifier)
    assert window.banner.text
    assert window.bar.chip.text().startswith("Offline")
    press(window.counter.board.view, Qt.Key.Key_1, "1")
    assert window.counter.board.visitors == 2


def test_the_other_desks_rows_arrive_in_the_window(window: MainWindow, house: House, qtbot: QtBot) -> None:
    from bitdesk.sync import exchange, merge_all

    other = house.add_desk("PDM", "Annexe")
    services.counting.record(other, 6)
    exchange(other)
    for _ in range(2):
        merge_all(house.head_office)
        with qtbot.waitSignal(window.contact.ended, timeout=20_000):
            window.contact.start()
    assert window.counter.board.visitors == 6
    assert [row.own for row in window.counter.board.rows] == [False]
    window.counter.void()
    assert "nother desk" in window.banner.text


def test_a_file_that_cannot_be_opened_is_said_and_tried_again(
    tmp_path: Path, open_window: Opener, desk: Desk, qtbot: QtBot
) -> None:
    good = desk.data_dir / "bitdesk.db"
    desk.database.close()
    good.rename(tmp_path / "aside.db")
    good.write_bytes(b"This is no database. " * 400)
    window = open_window(desk.data_dir, wait=False)
    qtbot.waitUntil(lambda: bool(window.banner.text), timeout=20_000)
    assert "bitdesk" in window.banner.text
    press(window, Qt.Key.Key_4, "4")
    assert len(window.counter.kept) == 1
    good.unlink()
    (tmp_path / "aside.db").rename(good)
    QTest.mouseClick(window.banner.button, LEFT)
    assert window.around.desk is not None
    assert window.counter.board.visitors == 4
    qtbot.waitUntil(lambda: window.contact.state is not None, timeout=20_000)


def test_closing_with_something_unrecorded_asks_once(desk: Desk, open_window: Opener, qtbot: QtBot) -> None:
    window = open_window(desk.data_dir)
    other = desk.database.connection()
    other.execute("BEGIN IMMEDIATE")
    window.counter.desk.database.connection().execute("PRAGMA busy_timeout = 20")
    press(window.counter.board.view, Qt.Key.Key_1, "1")
    assert not window.close()
    assert "not recorded" in window.banner.text
    assert window.close()
    other.execute("ROLLBACK")


def test_a_folder_without_a_desk_asks_for_the_set_up_file(
    tmp_path: Path, house: House, open_window: Opener, qtbot: QtBot
) -> None:
    from bitdesk.services import organisation

    setup = tmp_path / "vialas.bitdesk"
    make_setup(house.head_office, organisation.add_workstation(house.head_office, "VIA", "Accueil"), setup)
    window = open_window(tmp_path / "new", wait=False)
    qtbot.waitUntil(lambda: isinstance(window.stack.currentWidget(), FirstStartPage), timeout=20_000)
    page = window.stack.currentWidget()
    assert isinstance(page, FirstStartPage)
    assert window.navigation.isHidden()
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.help is not None
    assert page.about() in window.help.text.toPlainText()
    QTest.keyClick(window, Qt.Key.Key_F1)
    page.take(str(setup))
    qtbot.waitUntil(lambda: page.steps.currentWidget() is page.right, timeout=20_000)
    page.enrol()
    qtbot.waitUntil(lambda: page.steps.currentWidget() is page.ready, timeout=20_000)
    with qtbot.waitSignal(window.ready, timeout=20_000):
        QTest.mouseClick(page.ready.start, LEFT)
    assert window.bar.office == "Vialas"
    assert window.navigation.isVisible()
    press(window.counter.board.view, Qt.Key.Key_2, "2")
    assert window.counter.board.visitors == 2

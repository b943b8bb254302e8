"""The settings: what is chosen holds at once, and what cannot be saved is said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bitdesk import __version__, backups, services, settings
from bitdesk.desk import Desk
from bitdesk.settings import Settings
from bitdesk.ui import theme
from bitdesk.ui.head_office_window import SETTINGS as HEAD_OFFICE_SETTINGS
from bitdesk.ui.head_office_window import HeadOfficeWindow
from bitdesk.ui.main_window import SETTINGS, MainWindow
from bitdesk.ui.pages.settings import SettingsPage
from bitdesk.values import SCHEMA_VERSION
from builders import House
from ui.conftest import Hand, Opener, press

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(window: MainWindow) -> SettingsPage:
    """Give the settings of the desk, opened by their key."""
    QTest.keyClick(window, Qt.Key.Key_F9)
    page = window.page
    assert isinstance(page, SettingsPage)
    return page


@pytest.fixture
def light(qapp: QApplication) -> Iterator[None]:
    """Begin and end in light."""
    theme.apply(qapp, "light")
    yield
    theme.apply(qapp, "light")


def saved(page: SettingsPage) -> Settings:
    return settings.load(page.data_dir)


def test_the_key_shows_what_this_machine_has_chosen(page: SettingsPage, house: House) -> None:
    look = page.look
    assert (look.language.value, look.theme.value, look.start.value, page.period.value) == ("", "", "no", "10")
    assert page.mailbox.mailbox == str(house.mailbox)
    assert "Le Pont de Montvert" in page.computer.who.text()
    assert str(page.data_dir) in page.computer.where.text()
    assert "bitdesk.log" in page.computer.where.text()
    assert __version__ in page.computer.where.text()
    assert f"version {SCHEMA_VERSION}" in page.computer.where.text()


@pytest.mark.usefixtures("light")
def test_the_colours_change_at_once(page: SettingsPage, window: MainWindow) -> None:
    page.look.theme.press("light")
    QApplication.processEvents()
    before = window.grab().toImage()
    page.look.theme.press("dark")
    assert theme.colours() is theme.DARK
    assert saved(page).theme == "dark"
    QApplication.processEvents()
    after = window.grab().toImage()
    for place in ((500, 15), (40, 400), (500, 595), (300, 400)):
        assert before.pixelColor(*place) != after.pixelColor(*place)
    ground = page.mailbox.folder.grab().toImage().pixelColor(20, 6)
    assert ground == theme.DARK.card, "its fields too"
    page.look.theme.press("light")
    QApplication.processEvents()
    assert window.grab().toImage() == before


def test_the_language_is_kept_and_another_window_asked_for(
    page: SettingsPage, window: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.renewal_asked, timeout=5_000):
        page.look.language.press("fr")
    assert saved(page).language == "fr"
    assert page.look.language.value == "fr"


def test_the_pause_between_contacts_holds_at_once(page: SettingsPage, window: MainWindow) -> None:
    page.period.press("30")
    assert saved(page).sync_every_minutes == 30
    assert window.contact._regularly.interval() == 30 * 60_000
    page.period.press("0")
    assert not window.contact._regularly.isActive()


def test_the_machine_may_begin_with_the_compact_counter(page: SettingsPage) -> None:
    page.look.start.press("yes")
    assert saved(page).start_compact is True
    page.look.start.press("no")
    assert saved(page).start_compact is False


def test_a_new_mailbox_is_tried_and_used_for_the_next_contact(
    page: SettingsPage, window: MainWindow, house: House, qtbot: QtBot
) -> None:
    services.counting.record(window.counter.desk, 3)
    elsewhere = house.folder / "drive-e"
    house.mailbox.rename(elsewhere)
    page.mailbox.folder.setText(str(elsewhere))
    QTest.keyClick(page.mailbox.folder, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "can be used" in page.mailbox.result.text(), timeout=20_000)
    assert saved(page).mailbox == str(elsewhere)
    with qtbot.waitSignal(window.contact.ended, timeout=20_000):
        QTest.keyClick(window, Qt.Key.Key_F5, Qt.KeyboardModifier.ControlModifier)
    assert window.contact.state is not None
    assert window.contact.state.to_send == 0


def test_a_mailbox_that_is_not_there_is_said_beside_its_field(page: SettingsPage, tmp_path: Path, qtbot: QtBot) -> None:
    page.mailbox.chosen(str(tmp_path / "nowhere"))
    qtbot.waitUntil(lambda: "is not there" in page.mailbox.result.text(), timeout=20_000)
    assert page.mailbox.folder.text() == str(tmp_path / "nowhere")


def test_what_cannot_be_saved_is_said_and_not_shown_as_chosen(page: SettingsPage, window: MainWindow) -> None:
    (page.data_dir / "settings.toml").write_text("language = [")
    page.period.press("60")
    assert "cannot be understood" in window.banner.text
    assert page.period.value == "10"


def test_a_backup_is_made_and_listed(page: SettingsPage, qtbot: QtBot) -> None:
    assert page.backups.table.isHidden()
    assert not page.backups.go_back.isEnabled()
    QTest.mouseClick(page.backups.make, LEFT)
    qtbot.waitUntil(page.backups.make.isEnabled, timeout=20_000)
    assert [row[:2] for row in page.backups.table.texts()] == [["22/07/2026 14:31", "by hand"]]
    assert [backup.reason for backup in backups.listed(page.data_dir)] == ["by-hand"]


def test_going_back_is_confirmed_on_the_page(page: SettingsPage, window: MainWindow, qtbot: QtBot, time: Hand) -> None:
    older = backups.make_now(page.desk)
    time.forward(hours=1)
    backups.make_now(page.desk)
    page.list_backups()
    page.backups.table.selectRow(1)
    asked: list[Path] = []
    page.restore_asked.disconnect()
    page.restore_asked.connect(asked.append)
    QTest.mouseClick(page.backups.go_back, LEFT)
    assert "22/07/2026 14:31" in page.backups.question.text()
    assert page.backups.leave.hasFocus(), "Enter, from habit, changes nothing"
    press(page, Qt.Key.Key_Escape)
    assert not page.backups.is_asking
    assert asked == []
    QTest.mouseClick(page.backups.go_back, LEFT)
    QTest.mouseClick(page.backups.confirm, LEFT)
    assert asked == [older.path]


def test_at_the_head_office_there_is_no_counter_to_begin_with(
    head_window: HeadOfficeWindow, house: House, qtbot: QtBot
) -> None:
    head_window.choose_page(HEAD_OFFICE_SETTINGS)
    page = head_window.page
    assert isinstance(page, SettingsPage)
    assert page.look.start.isHidden()
    assert page.period.isHidden()
    assert "Head office" in page.computer.who.text()
    folder = house.folder / "another mailbox"
    folder.mkdir()
    page.mailbox.chosen(str(folder))
    qtbot.waitUntil(lambda: "can be used" in page.mailbox.result.text(), timeout=20_000)
    assert (folder / "bitdesk-mailbox.json").exists(), "the head office makes it the mailbox"
    assert head_window.around.desk is not None
    assert head_window.around.desk.settings.mailbox == str(folder)


def test_a_folder_that_does_not_exist_is_not_made_a_mailbox(
    head_window: HeadOfficeWindow, house: House, qtbot: QtBot
) -> None:
    head_window.choose_page(HEAD_OFFICE_SETTINGS)
    page = head_window.page
    assert isinstance(page, SettingsPage)
    page.mailbox.chosen(str(house.folder / "typing error"))
    qtbot.waitUntil(lambda: "is not there" in page.mailbox.result.text(), timeout=20_000)
    assert not (house.folder / "typing error").exists()


def test_without_a_file_the_backups_are_still_at_hand(desk: Desk, open_window: Opener, qtbot: QtBot) -> None:
    backups.make_now(desk)
    desk.database.close()
    (desk.data_dir / "bitdesk.db").write_bytes(b"This is no database. " * 400)
    window = open_window(desk.data_dir, wait=False)
    qtbot.waitUntil(lambda: bool(window.banner.text), timeout=20_000)
    window.choose_page(SETTINGS)
    page = window.page
    assert isinstance(page, SettingsPage)
    assert len(page.backups.backups) == 1
    assert page.backups.go_back.isEnabled()
    assert not page.mailbox.isEnabled()

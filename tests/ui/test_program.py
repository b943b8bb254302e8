"""A new window in place of another: in another language, or on a file that went back to a backup."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bitdesk import backups, reports, services
from bitdesk.desk import Desk, open_desk
from bitdesk.ui import labels, theme
from bitdesk.ui.application import Program
from bitdesk.ui.head_office_window import HeadOfficeWindow
from bitdesk.ui.main_window import DAY_END, SETTINGS, MainWindow
from bitdesk.ui.pages.day_end import DayEndPage
from bitdesk.ui.pages.settings import SettingsPage
from builders import House
from ui.conftest import press

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def english(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Speak the system's language, which is English, and leave no translator behind."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    before = QLocale()
    labels.forget()
    yield
    QLocale.setDefault(before)
    labels.forget()
    theme.apply(qapp, "light")


@pytest.fixture
def program(english: None, qapp: QApplication, desk: Desk, qtbot: QtBot) -> Iterator[Program]:
    """Give the program on the desk's folder, its window open and filled."""
    desk.database.close()
    yield from _running(Program(qapp, desk.data_dir, head_office=False), qapp, qtbot)


def _running(program: Program, app: QApplication, qtbot: QtBot) -> Iterator[Program]:
    with qtbot.waitSignal(program.window.ready, timeout=20_000):
        program.window.show()
    yield program
    program.window.close()
    program.forget_language()
    program.deleteLater()


def window_of(program: Program) -> MainWindow:
    assert isinstance(program.window, MainWindow)
    return program.window


def settings_of(program: Program) -> SettingsPage:
    window = program.window
    window.choose_page(SETTINGS)
    assert isinstance(window.page, SettingsPage)
    return window.page


def renewed(program: Program, qtbot: QtBot) -> MainWindow:
    """Wait until the new window is filled."""
    window = window_of(program)
    qtbot.waitUntil(lambda: window.around.desk is not None and window.contact.state is not None, timeout=20_000)
    qtbot.waitUntil(lambda: window.page is window.pages[window.first_place], timeout=20_000)
    return window


def test_another_language_is_spoken_at_once_and_on_the_same_page(program: Program, qtbot: QtBot) -> None:
    before = window_of(program)
    before.resize(1100, 700)
    size = before.size()
    page = settings_of(program)
    assert labels.place_name("BE") == "Belgium"
    page.look.language.press("fr")
    after = renewed(program, qtbot)
    assert after is not before
    assert labels.place_name("BE") == "Belgique"
    assert after.navigation.buttons[0].text() == "Comptoir"
    assert isinstance(after.page, SettingsPage)
    assert after.page.look.language.value == "fr"
    assert after.size() == size
    after.page.look.language.press("en")
    assert renewed(program, qtbot).navigation.buttons[0].text() == "Counter"


def test_nothing_that_was_counted_or_typed_is_lost_on_the_way(program: Program, desk: Desk, qtbot: QtBot) -> None:
    window = window_of(program)
    window.bar.menu().actions()[0].trigger()
    window.counter.count(2)
    file = open_desk(desk.data_dir)
    other = file.database.connection()
    other.execute("BEGIN IMMEDIATE")
    window.counter.desk.database.connection().execute("PRAGMA busy_timeout = 20")
    window.counter.count(7)
    assert len(window.counter.kept) == 1
    other.execute("ROLLBACK")
    settings_of(program).look.language.press("fr")
    after = renewed(program, qtbot)
    assert after.counter.board.visitors == 9
    assert after.counter.kept == []
    assert "C1" in after.bar.counselor.text()
    after.counter.count(1)
    assert {row.party_size: row.counselor for row in reports.today.today(file).entries} == {2: "C1", 7: "C1", 1: "C1"}
    file.database.close()


def test_what_is_typed_on_another_page_keeps_the_window_until_it_is_saved(program: Program, qtbot: QtBot) -> None:
    window = window_of(program)
    window.choose_page(DAY_END)
    day_end = window.page
    assert isinstance(day_end, DayEndPage)
    field = day_end.periods.rows[0].start
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_8, Qt.KeyboardModifier.NoModifier)
    assert day_end.unsaved()
    settings_of(program).look.language.press("fr")
    assert program.window is window
    assert "Day’s end" in window.banner.text
    window.choose_page(DAY_END)
    assert field.text() == "08:00"
    assert day_end.unsaved()
    day_end.confirm()
    assert not day_end.unsaved()
    settings_of(program).look.language.press("fr")
    assert renewed(program, qtbot) is not window


def test_going_back_to_a_backup_keeps_what_was_there(program: Program, desk: Desk, qtbot: QtBot) -> None:
    window = window_of(program)
    window.counter.count(3)
    backups.make_now(window.counter.desk)
    window.counter.count(4)
    page = settings_of(program)
    QTest.mouseClick(page.backups.go_back, LEFT)
    QTest.mouseClick(page.backups.confirm, LEFT)
    assert window.around.desk is None
    press(window, Qt.Key.Key_5, "5")
    qtbot.waitUntil(lambda: program.window is not window, timeout=20_000)
    after = renewed(program, qtbot)
    assert after.counter.board.visitors == 3 + 5, "what was counted meanwhile is recorded in the restored file"
    assert "before-restore" in after.banner.text
    kept = next(backup for backup in backups.listed(desk.data_dir) if backup.reason == "before-restore")
    assert str(kept.path) in after.banner.text


def test_a_backup_that_is_damaged_changes_nothing(program: Program, desk: Desk, qtbot: QtBot) -> None:
    window = window_of(program)
    window.counter.count(3)
    made = backups.make_now(window.counter.desk)
    made.path.write_bytes(made.path.read_bytes()[:8192] + b"\xa5" * 60_000)
    page = settings_of(program)
    page.restore_asked.emit(made.path)
    qtbot.waitUntil(lambda: program.window is not window, timeout=20_000)
    after = renewed(program, qtbot)
    assert after.counter.board.visitors == 3
    assert "damaged" in after.banner.text


def test_a_damaged_file_is_replaced_by_its_backup_from_the_window(
    english: None, qapp: QApplication, desk: Desk, qtbot: QtBot
) -> None:
    services.counting.record(desk, 6)
    backups.make_now(desk)
    desk.database.close()
    (desk.data_dir / "bitdesk.db").write_bytes(b"This is no database. " * 400)
    program = Program(qapp, desk.data_dir, head_office=False)
    program.window.show()
    qtbot.waitUntil(lambda: bool(program.window.banner.text), timeout=20_000)
    page = settings_of(program)
    page.backups.ask()
    page.backups.confirm.click()
    qtbot.waitUntil(lambda: program.window.around.desk is not None, timeout=20_000)
    after = renewed(program, qtbot)
    assert after.counter.board.visitors == 6
    after.close()
    program.forget_language()


def test_the_head_offices_window_changes_its_language_too(
    english: None, qapp: QApplication, house: House, qtbot: QtBot
) -> None:
    house.head_office.database.close()
    program = Program(qapp, house.head_office.data_dir, head_office=True)
    with qtbot.waitSignal(program.window.ready, timeout=20_000):
        program.window.show()
    before = program.window
    before.choose_page(len(before.places) - 1)
    page = before.page
    assert isinstance(page, SettingsPage)
    page.look.language.press("fr")
    after = program.window
    assert isinstance(after, HeadOfficeWindow)
    with qtbot.waitSignal(after.ready, timeout=20_000):
        pass
    assert after.navigation.buttons[0].text() == "Antennes"
    assert isinstance(after.page, SettingsPage)
    after.close()
    program.forget_language()


def test_a_window_starts_in_the_colours_of_its_folder(english: None, qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('theme = "dark"\nlanguage = "fr"\n')
    program = Program(qapp, tmp_path, head_office=False)
    assert theme.colours() is theme.DARK
    program.forget_language()

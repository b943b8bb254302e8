"""The till's side of the settings, in both windows: printer, archive, entries, verifying."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from accessibility import faults_of
from bitdesk import settings
from bitdesk.desk import Desk
from bitdesk.services import till
from bitdesk.ui.head_office_window import SETTINGS as HEAD_OFFICE_SETTINGS
from bitdesk.ui.head_office_window import HeadOfficeWindow
from bitdesk.ui.main_window import SETTINGS, MainWindow
from bitdesk.ui.pages.settings import SettingsPage
from bitdesk.ui.widgets.till_settings import TillSettings
from builders import House
from sealed import files_in, write_zip
from tills import article, sell, shop_desk
from ui.conftest import Opener, press

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def selling(house: House) -> Desk:
    """A desk with an open till that has sold once."""
    desk = shop_desk(house)
    till.open_session(desk, float_cents=0)
    sell(desk, (article(desk), 1))
    return desk


@pytest.fixture
def window(selling: Desk, open_window: Opener) -> MainWindow:
    """Its window, on the settings."""
    window = open_window(selling.data_dir)
    window.choose_page(SETTINGS)
    return window


@pytest.fixture
def page(window: MainWindow) -> SettingsPage:
    page = window.page
    assert isinstance(page, SettingsPage)
    return page


@pytest.fixture
def side(page: SettingsPage) -> TillSettings:
    QTest.mouseClick(page.to_till, LEFT)
    assert page.till is not None
    return page.till


def wait(side: TillSettings, qtbot: QtBot) -> str:
    qtbot.waitUntil(side.year.archive.isEnabled, timeout=20_000)
    return side.year.result.text()


def test_the_till_has_a_side_of_its_own_and_escape_leaves_it(page: SettingsPage, side: TillSettings) -> None:
    assert side.isVisible()
    assert side.printer.kind.hasFocus()
    press(page, Qt.Key.Key_Escape)
    assert page.overview.isVisible()
    assert page.to_till.hasFocus()
    QTest.mouseClick(page.to_till, LEFT)
    QTest.mouseClick(side.back, LEFT)
    assert page.overview.isVisible()


def test_what_is_chosen_for_receipts_is_saved(page: SettingsPage, side: TillSettings) -> None:
    side.printer.kind.show_value("network")
    side.printer.kind.activated.emit(1)
    side.printer.where.setText("ticket.local:9101")
    QTest.keyClick(side.printer.where, Qt.Key.Key_Return)
    side.printer.drawer.press("yes")
    saved = settings.load(page.data_dir)
    assert (saved.printer, saved.drawer) == ("network:ticket.local:9101", True)
    assert page.desk.settings == saved
    assert side.printer.model.count() > 10


def test_a_trial_and_the_drawer_are_asked_for_here(
    page: SettingsPage, side: TillSettings, tmp_path: Path, qtbot: QtBot
) -> None:
    paper = tmp_path / "paper"
    side.printer.kind.show_value("file")
    side.printer.kind.activated.emit(2)
    side.printer.where.setText(str(paper))
    QTest.keyClick(side.printer.where, Qt.Key.Key_Return)
    side.printer.drawer.press("yes")
    QTest.mouseClick(side.printer.trial, LEFT)
    QTest.mouseClick(side.printer.open_drawer, LEFT)
    qtbot.waitUntil(lambda: not page.around.tasks.busy, timeout=20_000)
    assert "1 234,50 €".encode("cp1252") in paper.read_bytes()
    assert b"\x1bp\x00" in paper.read_bytes()


def test_a_year_is_archived_and_verified_here(page: SettingsPage, side: TillSettings, qtbot: QtBot) -> None:
    QTest.mouseClick(side.year.archive, LEFT)
    text = wait(side, qtbot)
    assert text == "bitdesk-2026-VIA.zip: 1 tickets and 0 closings, verified. Tickets that no closing holds yet: 1."
    path = page.data_dir / "archives" / "bitdesk-2026-VIA.zip"
    side.year.verify_archive(str(path))
    assert wait(side, qtbot).startswith("bitdesk-2026-VIA.zip holds: Office de Tourisme")
    files = files_in(path)
    files["lines.csv"] += b"x"
    side.year.verify_archive(str(write_zip(page.data_dir / "changed.zip", files)))
    assert wait(side, qtbot) == "The file lines.csv of the archive was changed."
    assert side.year.open_folder.isVisible()


def test_the_accountants_entries_are_written_here(page: SettingsPage, side: TillSettings, qtbot: QtBot) -> None:
    QTest.mouseClick(side.year.entries, LEFT)
    assert wait(side, qtbot).startswith("732829320FEC20261231.txt: 1 entries, each balanced.")
    assert (page.data_dir / "archives" / "732829320FEC20261231.txt").read_text(encoding="utf-8").count("\n") == 4


def test_a_year_without_sales_is_a_sentence(side: TillSettings, qtbot: QtBot) -> None:
    side.year.year.show_value("2020")
    QTest.mouseClick(side.year.archive, LEFT)
    assert "Nothing was sold in 2020" in wait(side, qtbot)


def test_the_head_office_archives_and_has_no_printer(head_window: HeadOfficeWindow, qtbot: QtBot) -> None:
    head_window.choose_page(HEAD_OFFICE_SETTINGS)
    page = head_window.page
    assert isinstance(page, SettingsPage)
    QTest.mouseClick(page.to_till, LEFT)
    assert page.till is not None
    assert page.till.printer.isHidden()
    QTest.mouseClick(page.till.year.archive, LEFT)
    assert "Nothing was sold in 2026" in wait(page.till, qtbot)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_every_control_has_a_name_and_fits_a_small_window(window: MainWindow, side: TillSettings) -> None:
    window.resize(1024, 600)
    QApplication.processEvents()
    assert side.minimumSizeHint().height() <= side.height()
    assert side.minimumSizeHint().width() <= side.width()
    assert faults_of(window) == []

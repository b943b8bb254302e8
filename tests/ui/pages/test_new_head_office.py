"""The first start of a head office in the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from bitdesk.desk import open_desk
from bitdesk.ui.head_office_window import ORGANISATION, HeadOfficeWindow
from bitdesk.ui.pages.new_head_office import NewHeadOfficePage
from bitdesk.ui.pages.organisation import OrganisationPage
from builders import House
from evidence import rows
from limits import refused
from ui.conftest import Hand, HeadOfficeOpener, type_text

LEFT = Qt.MouseButton.LeftButton

Open = Callable[[Path], tuple[HeadOfficeWindow, NewHeadOfficePage]]


@pytest.fixture
def open_empty(open_head_office: HeadOfficeOpener, qtbot: QtBot, time: Hand) -> Open:
    """Opens the window on a folder that has no head office."""

    def opened(folder: Path) -> tuple[HeadOfficeWindow, NewHeadOfficePage]:
        window = open_head_office(folder, wait=False)
        qtbot.waitUntil(lambda: isinstance(window.stack.currentWidget(), NewHeadOfficePage), timeout=20_000)
        page = window.stack.currentWidget()
        assert isinstance(page, NewHeadOfficePage)
        return window, page

    return opened


def fill(page: NewHeadOfficePage, name: str, mailbox: Path | str) -> None:
    page.name.setText(name)
    page.mailbox.setText(str(mailbox))


def test_a_head_office_is_made_by_keyboard_alone(open_empty: Open, tmp_path: Path, qtbot: QtBot) -> None:
    window, page = open_empty(tmp_path / "head")
    assert page.name.hasFocus()
    assert str(tmp_path / "head") in page.step.message.text()
    assert not window.navigation.isVisible()
    type_text(page.name, "Office de Tourisme des Cévennes")
    QTest.keyClick(page.name, Qt.Key.Key_Tab)
    assert page.counts_from.hasFocus()
    assert page.counts_from.text() == "01/01/2026"
    QTest.keyClick(page.counts_from, Qt.Key.Key_Tab)
    assert (page.timezone.hasFocus(), page.timezone.text()) == (True, "Europe/Paris")
    page.mailbox.setText(str(tmp_path / "mailbox"))
    with qtbot.waitSignal(window.ready, timeout=20_000):
        QTest.keyClick(page.mailbox, Qt.Key.Key_Return)
    assert window.navigation.isVisible()
    assert window.bar.organisation == "Office de Tourisme des Cévennes"
    assert isinstance(window.page, OrganisationPage)
    assert window.navigation.buttons[ORGANISATION].isChecked()
    head = tmp_path / "head" / "bitdesk.db"
    assert rows(head, "SELECT name, counts_from FROM organisation") == [
        ("Office de Tourisme des Cévennes", "2026-01-01")
    ]
    assert (tmp_path / "mailbox" / "bitdesk-mailbox.json").exists()
    desk = open_desk(tmp_path / "head")
    assert desk.settings.mailbox == str(tmp_path / "mailbox")
    desk.database.close()


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda page: page.name.setText(" "), "name of the organisation"),
        (lambda page: page.counts_from.setText("99/99"), "“99/99” is no date"),
        (lambda page: page.counts_from.clear(), "first day that may be counted"),
        (lambda page: page.mailbox.clear(), "folder of the mailbox"),
        (lambda page: page.timezone.setText("Europe/Vialas"), "Europe/Vialas"),
    ],
)
def test_what_is_missing_is_said_and_what_is_typed_stays(
    open_empty: Open, tmp_path: Path, qtbot: QtBot, spoil: Callable[[NewHeadOfficePage], object], words: str
) -> None:
    window, page = open_empty(tmp_path / "head")
    fill(page, "Office", tmp_path / "mailbox")
    spoil(page)
    before = page.name.text(), page.counts_from.text(), page.timezone.text(), page.mailbox.text()
    QTest.mouseClick(page.start, LEFT)
    qtbot.waitUntil(lambda: words in page.step.message.text(), timeout=20_000)
    assert (page.name.text(), page.counts_from.text(), page.timezone.text(), page.mailbox.text()) == before
    assert not (tmp_path / "head" / "bitdesk.db").exists()
    assert page.start.isEnabled()
    assert window.around.desk is None


def test_a_mailbox_that_cannot_be_used_leaves_nothing_half_made(
    open_empty: Open, tmp_path: Path, refusing_folder: Path, house: House, qtbot: QtBot
) -> None:
    _window, page = open_empty(tmp_path / "head")
    fill(page, "Office", house.mailbox)
    QTest.mouseClick(page.start, LEFT)
    qtbot.waitUntil(lambda: "another organisation" in page.step.message.text(), timeout=20_000)
    fill(page, "Office", refusing_folder / "mailbox")
    with refused(refusing_folder):
        QTest.mouseClick(page.start, LEFT)
        qtbot.waitUntil(lambda: "cannot be used" in page.step.message.text(), timeout=20_000)
    assert not (tmp_path / "head" / "bitdesk.db").exists()


def test_a_head_office_that_appears_meanwhile_is_opened(open_empty: Open, house: House, qtbot: QtBot) -> None:
    house.head_office.database.close()
    good, aside = house.head_office.data_dir, house.folder / "aside"
    good.rename(aside)
    window, page = open_empty(good)
    QTest.mouseClick(page.again, LEFT)
    assert window.stack.currentWidget() is page
    aside.rename(good)
    page.again.setFocus()
    with qtbot.waitSignal(window.ready, timeout=20_000):
        QTest.keyClick(page.again, Qt.Key.Key_Return)
    assert "Cévennes" in window.bar.organisation


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_mailboxs_folder_can_be_chosen(open_empty: Open, tmp_path: Path) -> None:
    _window, page = open_empty(tmp_path / "head")
    QTest.mouseClick(page.choose, LEFT)
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path))
    dialog.done(QFileDialog.DialogCode.Rejected)
    assert page.mailbox.text() == str(tmp_path)


def test_an_interrupted_set_up_is_no_empty_folder(
    house: House, open_head_office: HeadOfficeOpener, qtbot: QtBot
) -> None:
    with house.head_office.database.writing(()) as connection:
        connection.execute("DELETE FROM identity")
    house.head_office.database.close()
    window = open_head_office(house.head_office.data_dir, wait=False)
    qtbot.waitUntil(lambda: bool(window.banner.text), timeout=20_000)
    assert "was interrupted" in window.banner.text


def test_everything_has_a_name_for_a_screen_reader(open_empty: Open, tmp_path: Path) -> None:
    _window, page = open_empty(tmp_path / "head")
    for widget in (page.name, page.counts_from, page.timezone, page.mailbox, page.choose):
        assert widget.accessibleName()

"""Bad input that reaches a window: one sentence with what to do, in French; what is typed is kept."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bitdesk import settings
from bitdesk.desk import Desk
from bitdesk.ui import application
from bitdesk.ui.main_window import MainWindow
from builders import House, make_head_office
from evidence import change, rows
from limits import refused as folder_refused

Spoil = Callable[[Path], object]


@pytest.fixture(autouse=True)
def french(qapp: QApplication) -> Iterator[None]:
    """Speak French in the block."""
    before = QLocale()
    translators: list[QTranslator] = application.translate_to(qapp, "fr")
    yield
    for translator in translators:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def shown(folder: Path, qtbot: QtBot) -> MainWindow:
    """Open a window on a folder that cannot be opened, and wait for what it says."""
    window = MainWindow(folder)
    qtbot.addWidget(window, before_close_func=lambda _widget: window.counter.kept.clear())
    window.show()
    qtbot.waitUntil(lambda: bool(window.banner.text), timeout=20_000)
    return window


def make_foreign(path: Path) -> None:
    path.unlink()
    change(path, "CREATE TABLE t (a)")


def damage(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:4096] + b"\xa5" * 40_000)


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (make_foreign, "n’est pas un fichier de bitdesk. Choisissez-en un autre."),
        (damage, "est endommagé. Gardez-le et restaurez la dernière sauvegarde"),
    ],
    ids=["foreign", "damaged"],
)
def test_a_file_that_cannot_be_opened_keeps_what_is_typed(
    desk: Desk, qtbot: QtBot, spoil: Spoil, sentence: str
) -> None:
    desk.database.close()
    spoil(desk.data_dir / "bitdesk.db")
    before = (desk.data_dir / "bitdesk.db").read_bytes()
    window = shown(desk.data_dir, qtbot)
    assert sentence in window.banner.text
    QTest.keyClick(window.counter, Qt.Key.Key_4)
    assert [kept.party_size for kept in window.counter.kept] == [4]
    assert (desk.data_dir / "bitdesk.db").read_bytes() == before


def test_a_folder_that_cannot_be_written(desk: Desk, refusing_folder: Path, qtbot: QtBot) -> None:
    desk.database.close()
    shutil.copytree(desk.data_dir, refusing_folder / "desk")
    with folder_refused(refusing_folder):
        window = shown(refusing_folder / "desk", qtbot)
        assert "est inutilisable" in window.banner.text
        assert "Vérifiez ses droits" in window.banner.text
        QTest.keyClick(window.counter, Qt.Key.Key_4)
    window.open_file()
    assert window.counter.board.visitors == 4


def test_the_head_offices_folder_is_no_desk(house: House, qtbot: QtBot) -> None:
    window = shown(house.head_office.data_dir, qtbot)
    assert "est celui du siège. Ajoutez --head-office" in window.banner.text
    QTest.keyClick(window.counter, Qt.Key.Key_4)
    assert rows(house.head_office, "SELECT count(*) FROM visit") == [(0,)]


def test_a_disk_that_fills_up_keeps_what_is_typed_until_there_is_room(
    desk: Desk, small_disk: Path | None, qtbot: QtBot
) -> None:
    if small_disk is None:
        return
    desk.database.close()
    shutil.copytree(desk.data_dir, small_disk / "desk")
    window = MainWindow(small_disk / "desk")
    qtbot.addWidget(window, before_close_func=lambda _widget: window.counter.kept.clear())
    with qtbot.waitSignal(window.ready, timeout=20_000):
        window.show()
    with (small_disk / "filler").open("wb", buffering=0) as filler, suppress(OSError):
        while True:
            filler.write(b"x" * 512)
    while not window.counter.kept:
        window.counter.count(5)
    assert "disque" in window.banner.text
    counted = window.counter.board.visitors or 0
    window.counter.count(6)
    (small_disk / "filler").unlink()
    QTest.mouseClick(window.banner.button, Qt.MouseButton.LeftButton)
    assert window.counter.kept == []
    assert window.banner.text == ""
    assert window.counter.board.visitors == counted + 5 + 6
    assert rows(small_disk / "desk" / "bitdesk.db", "SELECT sum(party_size) FROM visit") == [(counted + 11,)]
    window.close()


def test_a_mailbox_of_another_organisation_is_named(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    make_head_office(tmp_path / "other", tmp_path / "others-mailbox").database.close()
    settings.save(desk.data_dir, mailbox=str(tmp_path / "others-mailbox"))
    desk.database.close()
    window = MainWindow(desk.data_dir)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.ready, timeout=20_000):
        window.show()
    window.counter.count(3)
    window.contact.start()
    qtbot.waitUntil(lambda: bool(window.banner.text), timeout=20_000)
    assert "appartient à une autre organisation" in window.banner.text
    assert "Choisissez un autre dossier." in window.banner.text
    assert [path.name for path in (tmp_path / "others-mailbox").iterdir()] == ["bitdesk-mailbox.json"]
    window.close()

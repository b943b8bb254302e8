"""Merging in the head office's window: what has arrived, and the files of laptops that will not send any more."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from bitdesk import services, sync
from bitdesk.desk import Desk
from bitdesk.ui.head_office_window import HeadOfficeWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_a_laptops_file_is_chosen_by_key_and_merged(head_window: HeadOfficeWindow, desk: Desk, qtbot: QtBot) -> None:
    services.counting.record(desk, 4)
    QTest.keyClick(head_window.antennas, Qt.Key.Key_O, CONTROL)
    dialog = head_window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    with qtbot.waitSignal(head_window.merging.ended, timeout=20_000):
        dialog.filesSelected.emit([str(desk.database.path)])
        assert head_window.antennas.laptop.isHidden()
    dialog.done(QFileDialog.DialogCode.Rejected)
    assert head_window.merging.result is not None
    assert head_window.merging.result.entries == 2
    assert head_window.antennas.laptop.isVisible()
    assert head_window.antennas.table.texts()[0][0] == "Le Pont de Montvert"


def test_one_merge_runs_at_a_time(head_window: HeadOfficeWindow, desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    services.counting.record(desk, 4)
    sync.exchange(desk)
    with qtbot.waitSignal(head_window.merging.ended, timeout=20_000):
        head_window.merging.start()
        head_window.merging.start_files([tmp_path / "nothing.db"])
        head_window.antennas.choose_laptop()
    assert head_window.findChild(QFileDialog) is None
    assert head_window.merging.result is not None
    assert head_window.merging.result.refused == ()
    assert head_window.merging.result.entries == 2

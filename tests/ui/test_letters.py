from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bitdesk.ui.letters import ask_to_print, letter

TEXT = "Bonjour,\n\n<b>merci</b> & à bientôt 👍"


def test_a_letter_is_its_reference_and_the_text_as_it_was_typed(qtbot: QtBot) -> None:
    assert letter("R-PDM-2026-001", TEXT).toPlainText() == f"R-PDM-2026-001\n\n{TEXT}"


def test_it_is_printed(qtbot: QtBot, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "lettre.pdf"))
    letter("R-PDM-2026-001", TEXT).print_(printer)
    assert (tmp_path / "lettre.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.qt_log_ignore("This plugin does not support", "Cups", "CUPS")
def test_a_printer_is_asked_for_while_the_window_goes_on(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ask_to_print(window, ("R-1", TEXT))
    assert dialog.isVisible()
    dialog.reject()

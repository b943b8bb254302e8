"""The code of a paper, from a scanner that may take the keyboard for an English one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from bitdesk.exports.questionnaire_paper import Mark
from bitdesk.ui.pages.quality.questionnaire_scan import Scan, read

NONE = Qt.KeyboardModifier.NoModifier


def scanned(scan: Scan, text: str) -> Mark | None:
    for letter in text:
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown.value, NONE, letter)
        assert scan.taken(event) is None
    return scan.taken(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return.value, NONE, "\r"))


@pytest.mark.parametrize(
    "typed", ["BDQ SATISFACTION 2 PDM", "bdq satisfaction 2 pdm", "BDQ SATISFACTION é PDM", "BDA SQTISFQCTION é PD?"]
)
def test_the_code_is_read_from_any_keyboard(typed: str) -> None:
    found = scanned(Scan(), typed)
    assert found is not None
    assert found._replace(code=found.code.upper(), office=found.office.upper()) == Mark("SATISFACTION", 2, "PDM")


def test_anything_else_is_nothing_and_is_forgotten() -> None:
    scan = Scan()
    assert scanned(scan, "9782758551188") is None
    assert scanned(scan, "BDQ SATISFACTION 2 PDM") is not None
    assert scanned(scan, "") is None
    assert read("hello") is None

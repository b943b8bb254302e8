"""The lines of a sheet: one for each question, in the order of the form, with what its digits mean."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bitdesk.ui.pages.quality.questionnaire_sheet import SheetFields
from questioning import QUESTIONS
from ui.test_kiosk import FORM

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QWidget:
    monkeypatch.setattr("bitdesk.ui.labels.language", lambda: "en")
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(880, 340)
    return window


@pytest.fixture
def sheet(window: QWidget) -> SheetFields:
    sheet = SheetFields(window)
    QVBoxLayout(window).addWidget(sheet)
    sheet.show_form(FORM)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    return sheet


def test_every_question_has_its_line(sheet: SheetFields) -> None:
    assert list(sheet.fields) == [question.code for question in QUESTIONS]
    said = [label.text() for label in sheet.findChildren(QLabel)]
    assert said[0] == "1. The welcome *"
    assert said[2] == "3. How did you find us? (several)"
    assert [field.accessibleName() for field in sheet.fields.values()] == said


def test_what_has_the_keyboard_is_in_sight(sheet: SheetFields) -> None:
    sheet.enter()
    for code, field in sheet.fields.items():
        field.setFocus()
        QApplication.processEvents()
        seen = sheet.viewport().rect()
        place = field.mapTo(sheet.viewport(), field.rect().topLeft())
        assert seen.top() <= place.y() <= seen.bottom(), code


def test_answers_come_and_go(sheet: SheetFields) -> None:
    given = {"welcome": 4, "found": ["web"], "party": 2, "comment": "Bien"}
    sheet.show_answers(given)
    assert sheet.answers() == given
    sheet.show_answers({"recommend": 0})
    assert sheet.answers() == {"recommend": 0}


def test_the_last_enter_is_the_end(sheet: SheetFields) -> None:
    done: list[bool] = []
    sheet.done.connect(lambda: done.append(True))
    sheet.enter()
    for _question in QUESTIONS:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Return)
    assert done == [True]


def test_no_line_is_wider_than_the_window(sheet: SheetFields, window: QWidget) -> None:
    for width in (700, 880, 1_200):
        window.resize(width, 340)
        QApplication.processEvents()
        inside = sheet.widget()
        assert inside is not None
        assert inside.width() <= sheet.viewport().width()

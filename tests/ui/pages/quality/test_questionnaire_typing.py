"""Sheets typed with the keyboard alone, one after the other; a half typed one comes back."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bitdesk.desk import Desk
from bitdesk.reports import questionnaires as report
from bitdesk.services import questionnaires
from bitdesk.ui.drafts import SAVE_AFTER_MS
from bitdesk.ui.pages.quality.page import QUESTIONNAIRES
from bitdesk.ui.pages.quality.questionnaire_typing import TypingCard
from bitdesk.ui.pages.quality.questionnaires import QuestionnairesSection
from builders import House
from evidence import rows
from questioning import draw_up, synchronise
from ui.conftest import Hand, press, type_text
from ui.pages.quality.conftest import Quality

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bitdesk.ui.labels.language", lambda: "en")
    monkeypatch.setattr("bitdesk.words._chosen", "en")


@pytest.fixture
def form_id(house: House, desk: Desk) -> bytes:
    return draw_up(house)


def typing_of(opened: Quality, qtbot: QtBot) -> TypingCard:
    page = opened(QUESTIONNAIRES)
    section = page.section
    assert isinstance(section, QuestionnairesSection)
    qtbot.waitUntil(lambda: not page.around.tasks.busy, timeout=20_000)
    section.type_sheets()
    return section.typing


@pytest.fixture
def typing(form_id: bytes, quality: Quality, qtbot: QtBot) -> TypingCard:
    return typing_of(quality, qtbot)


def keyboard() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def on_keyboard(*answers: str) -> None:
    """Type answers, each ended with Enter."""
    for answer in answers:
        type_text(keyboard(), answer)
        QTest.keyClick(keyboard(), Qt.Key.Key_Return)


def test_a_digit_that_is_no_answer_is_said_until_there_is_one(typing: TypingCard) -> None:
    banner = typing.page.around.banner
    type_text(keyboard(), "9")
    assert typing.sheet.answers() == {}
    assert banner.text.startswith("9 is no answer here: press 1 to ")
    type_text(keyboard(), "1")
    assert banner.text == ""
    assert typing.sheet.answers()


def kept(desk: Desk) -> list[dict[str, Any]]:
    return [
        json.loads(answers)
        for (answers,) in rows(desk, "SELECT answers FROM questionnaire_response WHERE voided_at IS NULL ORDER BY id")
    ]


def test_ctrl_z_says_why_nothing_is_taken_back(typing: TypingCard, desk: Desk) -> None:
    banner = typing.page.around.banner
    QTest.keyClick(keyboard(), Qt.Key.Key_Z, CONTROL)
    assert banner.text == "No sheet was recorded here that could be taken back."
    type_text(keyboard(), "4")
    QTest.keyClick(keyboard(), Qt.Key.Key_Z, CONTROL)
    assert banner.text.startswith("Nothing of this sheet is recorded yet")
    assert typing.sheet.answers() == {"welcome": 4}
    assert kept(desk) == []


def test_a_pile_is_typed_with_the_keyboard_alone(typing: TypingCard, desk: Desk) -> None:
    assert keyboard() is typing.sheet.fields["welcome"]
    on_keyboard("5", "10", "13", "1", "4", "Merci")
    assert keyboard() is typing.sheet.fields["welcome"], "the next sheet begins at once"
    on_keyboard("2", "", "", "", "", "")
    assert kept(desk) == [
        {"welcome": 5, "recommend": 10, "found": ["signs", "host"], "stay": "day", "party": 4, "comment": "Merci"},
        {"welcome": 2},
    ]
    found = rows(desk, "SELECT DISTINCT answered_on, filled, language FROM questionnaire_response")
    assert found == [("2026-07-22", "paper", "en")]
    assert typing.pace.text() == "Sheets today 2 · in the last hour 2"


def test_control_enter_records_a_sheet_from_anywhere(typing: TypingCard, desk: Desk) -> None:
    type_text(keyboard(), "3")
    QTest.keyClick(keyboard(), Qt.Key.Key_Return, CONTROL)
    assert kept(desk) == [{"welcome": 3}]


def test_what_is_missing_or_cannot_be_is_said_where_it_is(typing: TypingCard, desk: Desk) -> None:
    on_keyboard("", "7", "", "", "120", "Bien")
    assert kept(desk) == []
    assert "“The welcome” needs an answer" in typing.page.around.banner.text
    assert keyboard() is typing.sheet.fields["welcome"]
    type_text(keyboard(), "4")
    typing.next.click()
    assert "120 cannot be" in typing.page.around.banner.text
    assert keyboard() is typing.sheet.fields["party"]
    assert typing.sheet.answers() == {"welcome": 4, "recommend": 7, "party": 120, "comment": "Bien"}


def test_up_and_down_lead_from_question_to_question(typing: TypingCard) -> None:
    press(keyboard(), Qt.Key.Key_Down)
    assert keyboard() is typing.sheet.fields["recommend"]
    press(keyboard(), Qt.Key.Key_Up)
    press(keyboard(), Qt.Key.Key_Up)
    assert keyboard() is typing.sheet.fields["welcome"]


def test_the_day_and_the_language_hold_for_the_pile(typing: TypingCard, desk: Desk) -> None:
    typing.day.show_value(date(2026, 7, 14))
    typing.language.press("fr")
    for _sheet in range(2):
        type_text(typing.sheet.fields["welcome"], "4")
        typing.record()
    found = rows(desk, "SELECT answered_on, language FROM questionnaire_response")
    assert found == [("2026-07-14", "fr")] * 2


@pytest.mark.parametrize(("day", "words"), [("32/7", "is no date"), ("23/07/2026", "has not come yet")])
def test_a_day_that_cannot_be_keeps_the_sheet(typing: TypingCard, desk: Desk, day: str, words: str) -> None:
    typing.day.setText(day)
    type_text(typing.sheet.fields["welcome"], "4")
    typing.record()
    assert words in typing.page.around.banner.text
    assert typing.sheet.answers() == {"welcome": 4}
    assert kept(desk) == []


def test_the_last_sheet_is_taken_back_to_be_corrected(typing: TypingCard, desk: Desk) -> None:
    assert not typing.back.isEnabled()
    on_keyboard("5", "9", "2", "", "", "Oups")
    QTest.keyClick(keyboard(), Qt.Key.Key_Z, CONTROL)
    assert kept(desk) == []
    assert typing.sheet.answers() == {"welcome": 5, "recommend": 9, "found": ["web"], "comment": "Oups"}
    assert not typing.back.isEnabled()
    typing.take_back()
    type_text(keyboard(), "4")
    typing.record()
    assert kept(desk) == [{"welcome": 4, "recommend": 9, "found": ["web"], "comment": "Oups"}]


def test_a_half_typed_sheet_stands_in_the_way_of_taking_back(typing: TypingCard, desk: Desk) -> None:
    on_keyboard("5", "", "", "", "", "")
    type_text(keyboard(), "3")
    typing.take_back()
    assert kept(desk) == [{"welcome": 5}]
    assert typing.is_changed()


def test_a_half_typed_sheet_is_there_again(
    typing: TypingCard, desk: Desk, form_id: bytes, quality: Quality, qtbot: QtBot
) -> None:
    on_keyboard("5", "8")
    type_text(typing.sheet.fields["comment"], "À moitié")
    qtbot.waitUntil(lambda: rows(desk, "SELECT count(*) FROM draft") == [(1,)], timeout=SAVE_AFTER_MS + 10_000)
    again = typing_of(quality, qtbot)
    assert again.sheet.answers() == {"welcome": 5, "recommend": 8, "comment": "À moitié"}
    again.record()
    assert rows(desk, "SELECT count(*) FROM draft") == [(0,)]
    qtbot.wait(2 * SAVE_AFTER_MS)
    assert rows(desk, "SELECT count(*) FROM draft") == [(0,)]


def test_another_version_keeps_the_half_typed_sheet_of_this_one(
    typing: TypingCard, house: House, desk: Desk, form_id: bytes, qtbot: QtBot
) -> None:
    second = questionnaires.new_version(house.head_office, form_id)
    questionnaires.publish(house.head_office, second)
    synchronise(house)
    first, now = typing.sheet.form, report.form(desk, second)
    assert first is not None
    assert now is not None
    type_text(keyboard(), "5")
    typing.open(now)
    assert typing.sheet.answers() == {}
    qtbot.waitUntil(lambda: not typing.page.around.tasks.busy, timeout=10_000)
    typing.open(first)
    assert typing.sheet.answers() == {"welcome": 5}


def test_escape_leads_back_and_the_sheet_waits(typing: TypingCard) -> None:
    type_text(keyboard(), "5")
    section = typing.page.section  # type: ignore[attr-defined]
    QTest.keyClick(keyboard(), Qt.Key.Key_Escape)
    assert section.is_home
    assert section.is_changed()
    section.type_sheets()
    assert typing.sheet.answers() == {"welcome": 5}


def test_the_head_office_says_where_paper_was_answered(
    form_id: bytes, head_quality: Quality, qtbot: QtBot, house: House
) -> None:
    typing = typing_of(head_quality, qtbot)
    typing.office.show_value("VIA")
    type_text(keyboard(), "5")
    typing.record()
    found = rows(house.head_office, "SELECT o.code FROM questionnaire_response r JOIN office o ON o.id = r.office_id")
    assert found == [("VIA",)]


def test_a_form_that_changes_meanwhile_changes_no_sheet(
    typing: TypingCard, house: House, desk: Desk, form_id: bytes
) -> None:
    type_text(keyboard(), "5")
    second = questionnaires.new_version(house.head_office, form_id)
    questionnaires.change_form(house.head_office, second, questions=[])
    questionnaires.retire(house.head_office, form_id)
    synchronise(house)
    QApplication.processEvents()
    typing.record()
    assert rows(desk, "SELECT form_id, answers FROM questionnaire_response") == [(form_id, '{"welcome":5}')]


def test_the_pace_forgets_what_is_an_hour_old(typing: TypingCard, time: Hand) -> None:
    on_keyboard("5", "", "", "", "", "")
    time.forward(minutes=61)
    on_keyboard("4", "", "", "", "", "")
    assert typing.pace.text() == "Sheets today 2 · in the last hour 1"

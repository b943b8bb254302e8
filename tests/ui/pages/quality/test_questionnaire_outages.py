"""What stands in the way of an answer: it is said, and nothing is recorded by half or twice."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from bitdesk import paths, sqlite
from bitdesk.desk import Desk
from bitdesk.ui.pages.quality.page import QUESTIONNAIRES
from bitdesk.ui.pages.quality.questionnaires import QuestionnairesSection
from builders import House
from evidence import broken, rows
from limits import limited
from questioning import draw_up
from ui.conftest import type_text
from ui.pages.quality.conftest import Quality

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bitdesk.ui.labels.language", lambda: "en")


@pytest.fixture
def section(house: House, desk: Desk, quality: Quality, qtbot: QtBot) -> QuestionnairesSection:
    draw_up(house)
    page = quality(QUESTIONNAIRES)
    assert isinstance(page.section, QuestionnairesSection)
    qtbot.waitUntil(lambda: not page.around.tasks.busy, timeout=20_000)
    return page.section


@contextmanager
def held(desk: Desk) -> Iterator[None]:
    """Somebody else holds the file."""
    other = sqlite.connect(desk.data_dir / paths.DATABASE)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.execute("ROLLBACK")
    other.close()


def kept(desk: Desk) -> list[dict[str, Any]]:
    return [json.loads(answers) for (answers,) in rows(desk, "SELECT answers FROM questionnaire_response")]


def test_a_file_that_somebody_else_holds_keeps_the_sheet_and_enter_records_it_later(
    section: QuestionnairesSection, desk: Desk
) -> None:
    section.type_sheets()
    type_text(section.typing.sheet.fields["welcome"], "5")
    with held(desk):
        section.typing.record()
        assert section.page.around.banner.text
        assert section.typing.sheet.answers() == {"welcome": 5}
    assert kept(desk) == []
    section.typing.record()
    assert kept(desk) == [{"welcome": 5}]
    assert section.typing.sheet.answers() == {}


def test_a_full_disk_keeps_the_sheet(section: QuestionnairesSection, desk: Desk) -> None:
    section.type_sheets()
    type_text(section.typing.sheet.fields["welcome"], "4")
    wal = desk.data_dir / f"{paths.DATABASE}-wal"
    with limited(wal.stat().st_size):
        section.typing.record()
    assert section.typing.sheet.answers() == {"welcome": 4}
    assert kept(desk) == []
    assert not broken(desk)


def test_a_visitor_is_told_when_nothing_could_be_recorded(section: QuestionnairesSection, desk: Desk) -> None:
    section.hand_over()
    kiosk = section.kiosk
    assert kiosk is not None
    with held(desk):
        kiosk.begin()
        kiosk.asking.field.press(5)
        for _question in kiosk.form.questions:
            kiosk.asking.next.click()
        QApplication.processEvents()
        said = " ".join(label.text() for label in kiosk.findChildren(QLabel) if label.isVisible())
        assert "could not be recorded. Please tell the team" in said
        assert kiosk.is_closed_in, "an outage is no way out"
    assert kept(desk) == []
    kiosk.leave()
    assert section.page.around.banner.text, "the team finds the reason"


def test_what_a_visitor_answered_is_recorded_once_the_disk_can(section: QuestionnairesSection, desk: Desk) -> None:
    section.hand_over()
    kiosk = section.kiosk
    assert kiosk is not None
    with held(desk):
        kiosk.begin()
        kiosk.asking.field.press(5)
        for _question in kiosk.form.questions:
            kiosk.asking.next.click()
        kiosk.failed.button.click()
        assert kiosk.screen_in_front is kiosk.failed
    assert kept(desk) == []
    kiosk.failed.button.click()
    assert kept(desk) == [{"welcome": 5}]
    assert kiosk.screen_in_front is kiosk.thanks
    kiosk.leave()

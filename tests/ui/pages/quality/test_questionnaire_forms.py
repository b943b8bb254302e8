"""The forms at the head office: a draft is written and published; what is published has a next version."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from accessibility import faults_of
from bitdesk.desk import Desk
from bitdesk.reports import questionnaires as report
from bitdesk.ui.pages.quality.page import QUESTIONNAIRES
from bitdesk.ui.pages.quality.questionnaire_forms import FormsPart
from bitdesk.ui.pages.quality.questionnaires import QuestionnairesSection
from builders import House
from questioning import CODE, QUESTIONS, WELCOME, draw_up, say, synchronise
from ui.pages.quality.conftest import Quality

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bitdesk.ui.labels.language", lambda: "en")
    monkeypatch.setattr("bitdesk.words._chosen", "en")


@pytest.fixture
def head(house: House) -> Desk:
    return house.head_office


@pytest.fixture
def form_id(house: House, desk: Desk) -> bytes:
    form_id = draw_up(house)
    say(desk, form_id, welcome=5)
    synchronise(house)
    return form_id


@pytest.fixture
def forms(form_id: bytes, head_quality: Quality, qtbot: QtBot) -> Iterator[FormsPart]:
    page = head_quality(QUESTIONNAIRES)
    section = page.section
    assert isinstance(section, QuestionnairesSection)
    qtbot.waitUntil(lambda: not page.around.tasks.busy, timeout=20_000)
    section.edit_forms()
    assert section.forms is not None
    yield section.forms
    section.forms.leave()


def listed(forms: FormsPart) -> list[list[str]]:
    return [row[:4] for row in forms.list.table.texts()]


def questions(forms: FormsPart) -> Any:
    return forms.form.fields["questions"]


def write(forms: FormsPart, **values: Any) -> None:
    for name, value in values.items():
        forms.form.fields[name].show_value(value)  # type: ignore[attr-defined]


def test_every_version_is_listed_with_its_state(forms: FormsPart) -> None:
    assert listed(forms) == [["Your opinion", "1", "in use", "1"]]
    assert forms.list.table.hasFocus()
    assert forms.next_act.isVisible()
    assert not forms.publish_act.isVisible()


def test_the_details_are_read_in_both_languages(forms: FormsPart) -> None:
    def said() -> str:
        return " / ".join(f"{name}: {words}" for name, words in forms.line(forms.row).details)

    assert "1: The welcome * · Rating 1–5" in said()
    assert "3: How did you find us? · Choice · Signs · Web · Host" in said()
    assert "6: Any comment? · Text" in said()
    forms.language.press("fr")
    assert "Welcome: Bonjour." in said()
    assert "1: L’accueil * · Rating 1–5" in said()


def test_what_is_published_is_not_changed_but_followed(forms: FormsPart, head: Desk, form_id: bytes) -> None:
    forms.change()
    banner = forms.page.around.banner
    assert "never changes" in banner.text
    banner.act()
    assert not forms.form.isHidden()
    assert forms.form.values()["questions"] == QUESTIONS
    write(forms, title_en="Your say")
    forms.form.saved.emit()
    assert listed(forms)[0] == ["Your say", "2", "draft", "0"]
    assert [form.id for form in report.current(head)] == [form_id]


def test_a_draft_is_published_and_replaces_the_one_before(forms: FormsPart, head: Desk, form_id: bytes) -> None:
    QTest.keyClick(forms.list.table, Qt.Key.Key_D, CONTROL)
    questions(forms).remove()
    forms.form.saved.emit()
    QTest.keyClick(forms.list.table, Qt.Key.Key_Return, CONTROL)
    assert "version 2, is published" in forms.page.around.banner.text
    (now,) = report.current(head)
    assert (now.version, [each.code for each in now.questions]) == (2, [each.code for each in QUESTIONS[1:]])
    forms.list.everything.click()
    assert listed(forms) == [["Your opinion", "2", "in use", "0"], ["Your opinion", "1", "replaced", "1"]]
    forms.publish()
    assert [form.version for form in report.current(head)] == [2], "once is enough"


def test_a_new_question_takes_no_code_that_ever_was(forms: FormsPart, head: Desk) -> None:
    forms.next_version()
    questions(forms).add()
    write_question(forms, "Les heures", "The hours")
    forms.form.saved.emit()
    forms.publish()
    forms.next_version()
    field = questions(forms)
    field.table.selectRow(1)
    assert field.questions[1].code == "q1"
    field.remove()
    field.add()
    assert field.questions[field.place].code == "q2", "q1 has answers of its own"


def write_question(forms: FormsPart, french: str, english: str) -> None:
    editor = questions(forms).editor
    for line, text in ((editor.label_fr, french), (editor.label_en, english)):
        line.setText(text)
        line.textEdited.emit(text)


def test_a_new_one_is_written(forms: FormsPart, head: Desk) -> None:
    QTest.keyClick(forms.list.table, Qt.Key.Key_N, CONTROL)
    write(forms, code="winter", title_fr="Hiver", title_en="Winter", questions=(WELCOME,))
    forms.form.saved.emit()
    assert not forms.is_editing
    assert listed(forms)[-1] == ["Winter", "1", "draft", "0"]
    assert report.forms(head)[-1].form.questions == (WELCOME,)


def test_what_cannot_be_asked_stays_on_the_screen(forms: FormsPart) -> None:
    forms.next_version()
    questions(forms).add()
    forms.form.saved.emit()
    assert forms.is_editing
    assert "lacks its words" in forms.page.around.banner.text
    assert forms.is_changed()
    forms.leave()
    forms.add()
    write(forms, code=CODE, title_fr="x", title_en="x")
    forms.form.saved.emit()
    assert "taken already" in forms.page.around.banner.text


def test_it_is_retired_and_comes_back(forms: FormsPart, head: Desk) -> None:
    QTest.keyClick(forms.list.table, Qt.Key.Key_Delete)
    assert report.current(head) == ()
    assert "what was answered stays" in forms.page.around.banner.text
    forms.page.around.banner.act()
    assert len(report.current(head)) == 1


def test_a_preview_records_nothing(forms: FormsPart, head: Desk) -> None:
    QTest.keyClick(forms.list.table, Qt.Key.Key_H, CONTROL)
    kiosk = forms.kiosk
    assert kiosk is not None
    assert kiosk.preview
    kiosk.leave()
    assert forms.kiosk is None
    assert len(report.responses(head)) == 1


def test_escape_leads_back_to_the_figures(forms: FormsPart) -> None:
    left: list[bool] = []
    forms.left.connect(lambda: left.append(True))
    forms.next_version()
    QTest.keyClick(forms.form.fields["title_fr"], Qt.Key.Key_Escape)
    assert not forms.is_editing
    assert left == []
    QTest.keyClick(forms.list.table, Qt.Key.Key_Escape)
    assert left == [True]


def test_everything_has_a_name_and_is_reached(forms: FormsPart) -> None:
    assert faults_of(forms) == []
    forms.next_version()
    QApplication.processEvents()
    assert faults_of(forms) == []


def test_every_key_that_is_said_is_known(forms: FormsPart) -> None:
    said = {key.key for key in forms.keys()}  # noqa: SIM118  # keys of the keyboard
    assert {"Ctrl+N", "Ctrl+Return", "Ctrl+D", "Ctrl+H", "Delete", "Insert", "Escape"} < said

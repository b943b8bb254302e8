"""The questionnaires of a desk and of the head office: figures, screen, paper, files, codes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from accessibility import faults_of
from bitdesk.desk import Desk
from bitdesk.services import questionnaires
from bitdesk.ui.pages.quality.page import QUESTIONNAIRES
from bitdesk.ui.pages.quality.questionnaire_print import FOLDER
from bitdesk.ui.pages.quality.questionnaires import QuestionnairesSection
from builders import House
from evidence import rows
from questioning import draw_up, say, synchronise
from ui.conftest import type_text
from ui.pages.quality.conftest import Quality

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bitdesk.ui.labels.language", lambda: "en")
    monkeypatch.setattr("bitdesk.words._chosen", "en")


@pytest.fixture
def form_id(house: House, desk: Desk) -> bytes:
    """A form, and two answers to it."""
    form_id = draw_up(house)
    say(desk, form_id, date(2026, 7, 2), welcome=5, found=["web"], comment="Bravo, l’équipe\nest formidable.")
    say(desk, form_id, date(2026, 7, 3), welcome=4)
    synchronise(house)
    return form_id


def section_of(opened: Quality, qtbot: QtBot) -> QuestionnairesSection:
    page = opened(QUESTIONNAIRES)
    assert isinstance(page.section, QuestionnairesSection)
    qtbot.waitUntil(lambda: not page.around.tasks.busy, timeout=20_000)
    return page.section


@pytest.fixture
def section(form_id: bytes, quality: Quality, qtbot: QtBot) -> QuestionnairesSection:
    return section_of(quality, qtbot)


@pytest.fixture
def head_section(form_id: bytes, head_quality: Quality, qtbot: QtBot) -> QuestionnairesSection:
    return section_of(head_quality, qtbot)


def wait(section: QuestionnairesSection, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not section.page.around.tasks.busy, timeout=20_000)


# The figures


def test_the_year_is_seen_at_a_glance(section: QuestionnairesSection) -> None:
    assert section.figures.chart.isVisible()
    assert not section.figures.table.isVisible()
    assert [bar.label for bar in section.figures.bars.bars] == ["All ratings together", "By question", "The welcome"]
    assert section.figures.note.text().startswith("Questionnaires: 2. The lines on the bars")
    assert section.figures.by.chips[0].hasFocus()


def test_the_year_is_shown_question_by_question(section: QuestionnairesSection, qtbot: QtBot) -> None:
    section.figures.by.press("question")
    wait(section, qtbot)
    found = section.figures.table.texts()
    assert found[0][:3] == ["All ratings together, in percent", "2", "87.50"]
    assert found[1] == ["The welcome", "2", "4.50", "1.00", "5.00", "1–5"]
    assert section.figures.note.text() == "Questionnaires: 2."
    assert not section.figures.chart.isVisible()
    section.shown()
    assert section.figures.table.hasFocus()


def test_comments_are_read_whole(section: QuestionnairesSection, qtbot: QtBot) -> None:
    section.figures.by.press("comment")
    wait(section, qtbot)
    assert section.figures.comment.isVisible()
    assert section.figures.comment.toPlainText() == "Bravo, l’équipe\nest formidable."
    section.figures.by.press("choice")
    wait(section, qtbot)
    assert not section.figures.comment.isVisible()
    assert section.figures.table.texts()[1][:4] == ["How did you find us?", "Web", "all", "1"]


def test_a_year_without_answers_says_so(section: QuestionnairesSection, qtbot: QtBot) -> None:
    section.figures.year.show_value("2025")
    section.figures.year.activated.emit(1)
    wait(section, qtbot)
    assert "Nothing was answered" in section.figures.note.text()
    assert not section.figures.table.isVisible()
    assert not section.figures.chart.isVisible()


def test_only_what_was_asked_for_last_is_shown(section: QuestionnairesSection, qtbot: QtBot) -> None:
    for by in ("office", "month", "question"):
        section.figures.by.press(by)
    wait(section, qtbot)
    assert section.figures.table.texts()[1][0] == "The welcome"
    assert len(section.figures.table.texts()) == 2


def test_the_head_office_looks_at_one_office(head_section: QuestionnairesSection, qtbot: QtBot) -> None:
    figures = head_section.figures
    assert figures.office.isVisible()
    for code, said in (("VIA", "Nothing was answered"), ("PDM", "Questionnaires: 2."), ("", "Questionnaires: 2.")):
        figures.office.show_value(code)
        figures.office.activated.emit(0)
        wait(head_section, qtbot)
        assert figures.note.text().startswith(said)


@pytest.mark.parametrize("suffix", ["xlsx", "pdf", "csv"])
def test_the_synthesis_is_written(section: QuestionnairesSection, qtbot: QtBot, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"year.{suffix}"
    section.figures.write_to(str(path))
    wait(section, qtbot)
    assert path.stat().st_size > 100
    assert str(path) in section.page.around.banner.text
    if suffix == "xlsx":
        assert "Comments 2026" in CalamineWorkbook.from_path(path).sheet_names


def test_a_folder_that_is_not_there_is_said(section: QuestionnairesSection, qtbot: QtBot, tmp_path: Path) -> None:
    section.figures.write_to(str(tmp_path / "nowhere" / "year.xlsx"))
    wait(section, qtbot)
    assert "cannot be written" in section.page.around.banner.text


# What can be done


def test_a_desk_without_a_form_says_who_publishes_one(quality: Quality, qtbot: QtBot) -> None:
    section = section_of(quality, qtbot)
    assert "the head office has published none" in section.choice.facts.text()
    for button in (section.choice.typing, section.choice.screen_act, section.choice.paper, section.choice.usual):
        assert not button.isVisible()
    section.type_sheets()
    section.hand_over()
    section.print_form()
    assert section.is_home


def test_the_head_office_takes_the_usual_one(head_quality: Quality, qtbot: QtBot) -> None:
    section = section_of(head_quality, qtbot)
    assert section.choice.usual.isVisible()
    section.choice.usual.click()
    wait(section, qtbot)
    assert section.choice.form is not None
    assert section.choice.form.code == "satisfaction"
    assert not section.choice.usual.isVisible()


def test_the_visitors_screen_records_and_gives_the_window_back(
    section: QuestionnairesSection, desk: Desk, form_id: bytes, qtbot: QtBot
) -> None:
    window = section.page.window()
    section.choice.screen_act.click()
    kiosk = section.kiosk
    assert kiosk is not None
    assert kiosk.is_closed_in
    assert not window.isVisible()
    kiosk.begin()
    kiosk.asking.field.press(3)
    for _question in kiosk.form.questions:
        kiosk.asking.next.click()
    found = rows(desk, "SELECT form_id, filled, language FROM questionnaire_response ORDER BY id DESC LIMIT 1")
    assert found == [(form_id, "screen", "en")]
    kiosk.leave()
    assert window.isVisible()
    assert section.kiosk is None
    wait(section, qtbot)
    assert section.figures.bars.bars[0].figure == "75 % (3)"


def test_the_head_office_sees_what_a_visitor_would(head_section: QuestionnairesSection) -> None:
    assert "Preview" in head_section.choice.screen_act.text()
    head_section.hand_over()
    kiosk = head_section.kiosk
    assert kiosk is not None
    assert not kiosk.is_closed_in
    QTest.keyClick(kiosk, Qt.Key.Key_Escape)
    assert head_section.kiosk is None
    assert rows(head_section.page.desk, "SELECT count(*) FROM questionnaire_response WHERE filled = 'screen'") == [(0,)]


class Reader(QObject):
    """Stands where the system's own program for PDF stands."""

    def __init__(self) -> None:
        super().__init__()
        self.files: list[Path] = []

    @Slot(QUrl)
    def read(self, url: QUrl) -> None:
        self.files.append(Path(url.toLocalFile()))


def test_the_paper_form_is_made_and_opened(section: QuestionnairesSection, desk: Desk, qtbot: QtBot) -> None:
    reader = Reader()
    QDesktopServices.setUrlHandler("file", reader, "read")  # type: ignore[arg-type]  # its stub wants bytes
    section.choice.language.press("fr")
    section.print_form()
    wait(section, qtbot)
    QDesktopServices.unsetUrlHandler("file")
    (path,) = reader.files
    assert path.parent == desk.data_dir / FOLDER
    assert path.name.startswith("satisfaction-1-PDM-fr-")
    assert path.read_bytes().startswith(b"%PDF")


def test_an_older_version_is_typed_but_not_handed_out(
    house: House, quality: Quality, form_id: bytes, qtbot: QtBot
) -> None:
    second = questionnaires.new_version(house.head_office, form_id)
    questionnaires.publish(house.head_office, second)
    synchronise(house)
    section = section_of(quality, qtbot)
    assert section.choice.form is not None
    assert section.choice.form.id == second
    section.choice.form_choice.setCurrentIndex(1)
    assert section.choice.form.id == form_id
    assert "no longer in use" in section.choice.form_choice.currentText()
    assert not section.choice.screen_act.isEnabled()
    section.hand_over()
    assert section.kiosk is None
    section.type_sheets()
    assert section.typing.sheet.form is not None
    assert section.typing.sheet.form.id == form_id


# Codes and keys


def test_a_scanned_code_opens_its_version(section: QuestionnairesSection) -> None:
    type_text(section.home, "BDQ SATISFACTION 1 PDM")
    QTest.keyClick(section.home, Qt.Key.Key_Return)
    assert not section.is_home
    assert section.typing.sheet.form is not None
    assert section.typing.sheet.form.version == 1


def test_a_scanned_code_says_the_office_at_the_head_office(head_section: QuestionnairesSection) -> None:
    type_text(head_section.home, "BDQ SATISFACTION 1 VIA")
    QTest.keyClick(head_section.home, Qt.Key.Key_Return)
    assert head_section.typing.office.value() == "VIA"


def test_a_code_of_a_form_that_is_not_here_is_said(section: QuestionnairesSection) -> None:
    type_text(section.home, "BDQ WINTER 3 PDM")
    QTest.keyClick(section.home, Qt.Key.Key_Return)
    assert section.is_home
    assert "no questionnaire “WINTER 3”" in section.page.around.banner.text


@pytest.mark.parametrize("where", ["desk", "head office"])
def test_everything_has_a_name_and_is_reached(where: str, request: pytest.FixtureRequest, qtbot: QtBot) -> None:
    section = request.getfixturevalue("section" if where == "desk" else "head_section")
    assert faults_of(section) == []
    section.type_sheets()
    QApplication.processEvents()
    assert faults_of(section) == []


def said(section: QuestionnairesSection) -> set[str]:
    return {key.key for key in section.keys()}  # noqa: SIM118  # keys of the keyboard


def test_every_key_that_is_said_is_taken(section: QuestionnairesSection, qtbot: QtBot) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    assert said(section) == {"Ctrl+N", "Ctrl+H", "Ctrl+P", "Ctrl+S"}
    QTest.keyClick(section.figures.by, Qt.Key.Key_N, control)
    assert {"Ctrl+Return", "Ctrl+Z", "Escape"} < said(section)
    QTest.keyClick(section.typing, Qt.Key.Key_Escape)
    assert "Ctrl+N" in said(section)
    wait(section, qtbot)
    QTest.keyClick(section.figures.by, Qt.Key.Key_H, control)
    assert section.kiosk is not None
    section.kiosk.leave()
    wait(section, qtbot)


def test_what_comes_from_elsewhere_is_shown(section: QuestionnairesSection, form_id: bytes, qtbot: QtBot) -> None:
    say(section.page.desk, form_id, welcome=1)
    qtbot.waitUntil(lambda: section.figures.note.text().startswith("Questionnaires: 3."), timeout=10_000)

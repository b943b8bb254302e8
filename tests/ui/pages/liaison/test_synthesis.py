"""The synthesis is read on the worker thread, and written to the file that somebody chose."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bitdesk.ui.pages.liaison import LiaisonPage
from bitdesk.ui.pages.liaison.page import SYNTHESIS
from bitdesk.ui.pages.liaison.synthesis import SynthesisSection
from builders import House
from notebook import remark
from stockroom import synchronise
from ui.conftest import Hand


def section_of(page: LiaisonPage, qtbot: QtBot) -> SynthesisSection:
    page.choose_kind(SYNTHESIS)
    section = page.section
    assert isinstance(section, SynthesisSection)
    qtbot.waitUntil(lambda: not page.around.tasks.busy and section.found is not None)
    return section


@pytest.fixture
def heard(furnished: House) -> House:
    remark(furnished.desks["PDM"], "Balisage effacé", theme="hiking", sentiment="negative")
    remark(furnished.desks["COL"], "Merci", sentiment="positive")
    synchronise(furnished)
    return furnished


def test_the_head_office_sees_all_offices_or_one(heard: House, head_page: LiaisonPage, qtbot: QtBot) -> None:
    section = section_of(head_page, qtbot)
    assert section.tables["sentiment"].texts()[-1][-1] == "2"
    assert ": 2." in section.lead.text()
    section.office.show_value(heard.desks["COL"].office_id.hex())
    qtbot.waitUntil(lambda: not head_page.around.tasks.busy)
    section.view.press("texts")
    assert section.stack.currentWidget() is section.tables["texts"]
    assert "Merci" in section.tables["texts"].texts()[0]


def test_a_desk_sees_its_own_office(heard: House, page: LiaisonPage, qtbot: QtBot) -> None:
    section = section_of(page, qtbot)
    assert not section.office.isVisible()
    assert section.tables["sentiment"].texts()[-1][-1] == "1"


def test_it_is_written_to_a_file(heard: House, head_page: LiaisonPage, qtbot: QtBot, tmp_path: Path) -> None:
    section = section_of(head_page, qtbot)
    for name, begins in (("a.pdf", b"%PDF"), ("a.xlsx", b"PK"), ("a.csv", b"\xef\xbb\xbf")):
        section.write_to(str(tmp_path / name))
        qtbot.waitUntil(lambda name=name: name in head_page.around.banner.text, timeout=20_000)  # type: ignore[misc]
        assert (tmp_path / name).read_bytes().startswith(begins)
    section.write_to(str(tmp_path / "nowhere" / "a.pdf"))
    qtbot.waitUntil(lambda: "cannot be written" in head_page.around.banner.text, timeout=20_000)


def test_a_year_without_a_remark_says_so(heard: House, page: LiaisonPage, qtbot: QtBot) -> None:
    section = section_of(page, qtbot)
    section.year.show_value("2024")
    qtbot.waitUntil(lambda: not page.around.tasks.busy)
    assert "31/12/2024" in section.lead.text()
    assert not section.export.isEnabled()
    section.ask_for_file()
    assert page.around.banner.text == ""


def test_other_days_than_a_year_are_chosen(
    heard: House, page: LiaisonPage, qtbot: QtBot, time: Hand, tmp_path: Path
) -> None:
    section = section_of(page, qtbot)
    assert section.days.isHidden()
    section.year.show_value("days")
    assert (section.first.value(), section.last.value()) == (date(2026, 1, 1), date(2026, 7, 22))
    assert section.first.hasFocus()
    qtbot.waitUntil(lambda: "22/07/2026" in section.lead.text())
    assert ": 1." in section.lead.text()
    section.last.setText("21/07/2026")
    section.last.editingFinished.emit()
    qtbot.waitUntil(lambda: "21/07/2026" in section.lead.text())
    assert not section.export.isEnabled()
    section.last.setText("31/12/2025")
    section.last.editingFinished.emit()
    assert "a last one that is not before it" in page.around.banner.text
    section.last.setText("22/07/2026")
    section.last.editingFinished.emit()
    qtbot.waitUntil(section.export.isEnabled)
    section.write_to(str(tmp_path / "a.csv"))
    qtbot.waitUntil((tmp_path / "a.csv").exists, timeout=20_000)
    section.year.show_value("2026")
    assert section.days.isHidden()

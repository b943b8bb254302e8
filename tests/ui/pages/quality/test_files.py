"""What the page writes to files: the register, a letter, the paper forms."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from bitdesk.desk import Desk
from bitdesk.ui.pages.quality.files import write_letter, write_paper
from bitdesk.ui.pages.quality.page import SUGGESTIONS
from ui.pages.quality.conftest import Quality, followed
from visitors import complain, suggest


@pytest.mark.parametrize(
    ("suffix", "begins"), [(".pdf", b"%PDF"), (".xlsx", b"PK"), (".csv", b"\xef\xbb\xbfreference")]
)
def test_the_list_is_written_as_it_is_shown(
    quality: Quality, desk: Desk, tmp_path: Path, qtbot: QtBot, suffix: str, begins: bytes
) -> None:
    complain(desk)
    section = followed(quality())
    path = tmp_path / f"registre{suffix}"
    section.write_list(str(path))
    qtbot.waitUntil(path.exists)
    assert path.read_bytes().startswith(begins)
    qtbot.waitUntil(lambda: "registre" in section.page.around.banner.text)


def test_suggestions_too(quality: Quality, desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    suggest(desk)
    section = followed(quality(SUGGESTIONS))
    section.write_list(str(tmp_path / "s.csv"))
    qtbot.waitUntil(lambda: "s.csv" in section.page.around.banner.text)
    assert "S-PDM-2026-001" in (tmp_path / "s.csv").read_text()


def test_a_letter_and_a_paper_form_are_documents(quality: Quality, desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    complain(desk)
    section = followed(quality())
    write_letter(section.page, section.rows[0], "Bonjour", str(tmp_path / "lettre.pdf"))
    write_paper(section.page, "suggestion", str(tmp_path / "fiche.pdf"))
    qtbot.waitUntil(lambda: "fiche" in section.page.around.banner.text)
    for name in ("lettre.pdf", "fiche.pdf"):
        assert (tmp_path / name).read_bytes().startswith(b"%PDF")


def test_a_folder_that_refuses_says_so(quality: Quality, desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    section = followed(quality())
    write_paper(section.page, "complaint", str(tmp_path / "nowhere" / "fiche.pdf"))
    qtbot.waitUntil(lambda: "cannot be written" in section.page.around.banner.text)


def test_a_format_that_there_is_not_is_refused(quality: Quality, desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    complain(desk)
    section = followed(quality())
    section.write_list(str(tmp_path / "registre.docx"))
    qtbot.waitUntil(lambda: ".docx" in section.page.around.banner.text)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_dialogs_ask_and_the_window_goes_on(quality: Quality, desk: Desk, qtbot: QtBot) -> None:
    complain(desk)
    section = followed(quality())
    for ask in (section.ask_for_list, section.ask_for_paper):
        ask()
        dialogs = [one for one in section.findChildren(QFileDialog) if one.isVisible()]
        assert len(dialogs) == 1
        dialogs[0].reject()
        qtbot.waitUntil(lambda: not any(one.isVisible() for one in section.findChildren(QFileDialog)))
    section.take_step("answer")
    section.steps.card.text_field.show_value("Bonjour")
    section.steps.ask_for_pdf()
    (dialog,) = (one for one in section.findChildren(QFileDialog) if one.isVisible())
    assert "R-PDM-2026-001" in dialog.selectedFiles()[0]
    dialog.reject()
    assert section.steps.letter_lines() == ("R-PDM-2026-001", "Bonjour")
    section.steps.leave()

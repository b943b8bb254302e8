"""One click collects the folder of a year; the criteria that ask for its pieces are the head office's."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from parts import key, part_of, write
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bitdesk.desk import Desk
from bitdesk.exports.evidence import title
from bitdesk.reports import criteria as report
from bitdesk.services import listening_defaults
from bitdesk.ui.head_office_window import QUALITY, HeadOfficeWindow
from bitdesk.ui.pages.quality.evidence_criteria import CriteriaPart
from bitdesk.ui.pages.quality.evidence_folder import FolderPart
from bitdesk.ui.pages.quality.page import EVIDENCE
from builders import House


@pytest.fixture
def head(house: House) -> Desk:
    return house.head_office


@pytest.fixture
def folder_part(head: Desk, head_window: HeadOfficeWindow) -> FolderPart:
    listening_defaults.seed(head)
    head_window.choose_page(QUALITY)
    return part_of(head_window.page, EVIDENCE, 0, FolderPart)


@pytest.fixture
def part(head_window: HeadOfficeWindow) -> CriteriaPart:
    head_window.choose_page(QUALITY)
    return part_of(head_window.page, EVIDENCE, 1, CriteriaPart)


def test_every_piece_says_who_asks_for_it(folder_part: FolderPart) -> None:
    assert [row.name for row in folder_part.rows] == list(report.EVIDENCE)
    assert folder_part.table.texts()[0] == [title("season"), "2"]
    assert "Classement, catégorie II · 1" in folder_part.details.story.said()


def test_the_folder_is_collected_on_the_worker_thread(
    folder_part: FolderPart, head_window: HeadOfficeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / folder_part.folder_name()
    assert target.name.endswith("2026")
    folder_part.collect_into(target)
    assert not folder_part.collect.isEnabled()
    folder_part.collect_into(tmp_path / "twice")
    qtbot.waitUntil(lambda: folder_part.written is not None, timeout=60_000)
    qtbot.waitUntil(lambda: folder_part.task is None, timeout=60_000)
    assert "Begin with 00-" in head_window.banner.text
    assert len(list(target.glob("*.pdf"))) == len(report.EVIDENCE) + 1
    assert not (tmp_path / "twice").exists()
    assert folder_part.collect.isEnabled()


def test_a_folder_that_cannot_be_made_is_said(
    folder_part: FolderPart, head_window: HeadOfficeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "file").write_text("")
    folder_part.collect_into(tmp_path / "file")
    qtbot.waitUntil(lambda: folder_part.task is None, timeout=60_000)
    assert "cannot be used" in head_window.banner.text


def test_the_usual_criteria_are_taken_over(part: CriteriaPart, head: Desk) -> None:
    assert "No criterion yet" in part.list.note.text()
    part.usual.click()
    assert len(part.rows) == len(report.criteria(head)) == 20
    assert part.usual.isHidden()


def test_a_criterion_is_written_and_changed(part: CriteriaPart, head: Desk) -> None:
    part.add()
    write(
        part.form,
        scheme="Label",
        code="3",
        label_fr="Écoute",
        label_en="Listening",
        evidence=frozenset({"reviews", "remarks"}),
    )
    part.save()
    (found,) = report.criteria(head)
    assert (found.scheme, found.evidence) == ("Label", ("remarks", "reviews"))
    part.change()
    assert part.form.fields["code"].isHidden()
    write(part.form, ends_on=date(2026, 12, 31), evidence=frozenset())
    part.save()
    (found,) = report.criteria(head)
    assert (found.ends_on, found.evidence) == (date(2026, 12, 31), ())
    part.add_like_this()
    assert part.form.values()["code"] == ""
    part.leave()
    key(part.list.table, Qt.Key.Key_Delete)
    assert report.holding(head, 2026) == ()
    part.list.everything.click()
    key(part.list.table, Qt.Key.Key_Insert)
    assert len(report.holding(head, 2026)) == 1

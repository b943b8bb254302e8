"""Importing in the window: every row is shown before any is recorded."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from bitdesk import reports
from bitdesk.desk import Desk
from bitdesk.services import catalogue
from bitdesk.ui.pages.catalogue import CataloguePage
from bitdesk.ui.pages.catalogue.imports import ImportSection
from bitdesk.ui.pages.catalogue.page import IMPORT, PRODUCTS
from evidence import tables
from ui.pages.catalogue.conftest import Choose

CONTROL = Qt.KeyboardModifier.ControlModifier
LIST = "code;label;price\nA00002;Mug bleu;13\n;Bol;quinze\n;Sac;5\n"


@pytest.fixture
def section(choose: Choose) -> ImportSection:
    found = choose(IMPORT)
    assert isinstance(found, ImportSection)
    return found


@pytest.fixture
def previewed(section: ImportSection, page: CataloguePage, tmp_path: Path, qtbot: QtBot) -> ImportSection:
    """The section with a file of three rows, one of them refused."""
    path = tmp_path / "liste.csv"
    path.write_text(LIST, encoding="utf-8")
    section.preview(path)
    qtbot.waitUntil(lambda: not page.around.tasks.busy)
    return section


def test_every_row_is_shown_and_nothing_is_recorded(
    section: ImportSection, page: CataloguePage, head: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    before = tables(head)
    path = tmp_path / "liste.csv"
    path.write_text(LIST, encoding="utf-8")
    section.preview(path)
    assert section.summary.text() == "Reading…"
    qtbot.waitUntil(lambda: not page.around.tasks.busy)
    assert [(row[0], row[1], row[3]) for row in section.table.texts()] == [
        ("2", "changed", "Mug bleu"),
        ("3", "refused", "Bol"),
        ("4", "new", "Sac"),
    ]
    assert section.go.text() == "Import 2 of 3 rows"
    assert section.summary.text() == "liste.csv · New: 1. Changed: 1. As they are: 0. Refused: 1."
    section.table.selectRow(1)
    assert "“quinze” is not an amount" in section.whole.text()
    section.only_refused.click()
    assert [row[3] for row in section.table.texts()] == ["Bol"]
    assert tables(head) == before


def test_the_rows_that_are_not_refused_are_imported(
    previewed: ImportSection, page: CataloguePage, head: Desk, qtbot: QtBot
) -> None:
    assert previewed.go.hasFocus()
    QTest.keyClick(previewed.go, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.around.tasks.busy)
    assert page.around.banner.text == "liste.csv is imported: 1 new, 1 changed."
    assert [row.label for row in reports.products.products(head).rows] == ["Carte du mont Lozère", "Mug bleu", "Sac"]
    assert previewed.plan is None
    assert previewed.table.isHidden()


def test_escape_leaves_the_preview(previewed: ImportSection) -> None:
    QTest.keyClick(previewed.table, Qt.Key.Key_Escape)
    assert previewed.plan is None
    assert previewed.choose.hasFocus()


def test_a_file_that_is_no_list_is_said(
    section: ImportSection, page: CataloguePage, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes(b"code;label\nA1;\x81\xff")
    section.preview(path)
    qtbot.waitUntil(lambda: not page.around.tasks.busy)
    assert "letters of liste.csv cannot be read" in page.around.banner.text
    assert section.plan is None
    assert section.choose.isEnabled()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_files_are_chosen_beside_the_window(page: CataloguePage, choose: Choose) -> None:
    QTest.keyClick(choose(PRODUCTS).list.table, Qt.Key.Key_O, CONTROL)
    assert isinstance(page.section, ImportSection)
    (dialog,) = page.section.findChildren(QFileDialog)
    assert dialog.windowTitle() == "Import products"
    dialog.close()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_target_is_chosen_from_every_list(page: CataloguePage, choose: Choose) -> None:
    QTest.keyClick(choose(PRODUCTS).list.table, Qt.Key.Key_S, CONTROL)
    assert isinstance(page.section, ImportSection)
    (dialog,) = page.section.findChildren(QFileDialog)
    assert dialog.windowTitle() == "Export the catalogue"
    dialog.close()


@pytest.mark.parametrize("name", ["catalogue.xlsx", "catalogue.csv"])
def test_the_catalogue_is_written_and_can_be_imported_again(
    section: ImportSection, page: CataloguePage, head: Desk, tmp_path: Path, qtbot: QtBot, name: str
) -> None:
    section.save(tmp_path / name)
    qtbot.waitUntil(lambda: not page.around.tasks.busy)
    assert page.around.banner.text == f"Written: {tmp_path / name}"
    assert [row.label for row in catalogue.preview_products(head, tmp_path / name).rows] == [
        "Carte du mont Lozère", "Mug",
    ]  # fmt: skip
    section.save(tmp_path / "none" / name)
    qtbot.waitUntil(lambda: not page.around.tasks.busy)
    assert "cannot be written" in page.around.banner.text

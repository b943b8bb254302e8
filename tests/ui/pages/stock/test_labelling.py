"""Labels: chosen like goods, made on the worker thread, and nothing of the stock moves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from bitdesk.desk import Desk
from bitdesk.errors import OutageError
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.pages.stock.labelling import FOLDER, LabelSection, make
from bitdesk.ui.pages.stock.page import LABELS
from evidence import rows
from ui.pages.stock.conftest import MAP_EAN, Choose, type_on


class Reader(QObject):
    """Stands where the system's own program for PDF stands."""

    def __init__(self) -> None:
        super().__init__()
        self.files: list[Path] = []

    @Slot(QUrl)
    def read(self, url: QUrl) -> None:
        self.files.append(Path(url.toLocalFile()))


@pytest.fixture
def reader() -> Iterator[Reader]:
    """What files are handed to in place of another program."""
    reader = Reader()
    QDesktopServices.setUrlHandler("file", reader, "read")  # type: ignore[arg-type]  # its stub wants bytes, it does not
    yield reader
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def section(choose: Choose) -> LabelSection:
    section = choose(LABELS)
    assert isinstance(section, LabelSection)
    return section


def test_labels_become_a_pdf_that_is_opened(
    window: MainWindow, desk: Desk, section: LabelSection, reader: Reader, qtbot: QtBot
) -> None:
    type_on(MAP_EAN)
    type_on("70")
    section.save()
    assert section.goods.lines == []
    qtbot.waitUntil(lambda: bool(reader.files), timeout=20_000)
    (path,) = reader.files
    assert path.parent == desk.data_dir / FOLDER
    assert path.read_bytes().startswith(b"%PDF")
    assert str(path) in window.banner.text
    assert rows(desk, "SELECT count(*) FROM stock_movement") == [(0,)]


def test_what_cannot_be_printed_comes_back_with_the_reason(
    window: MainWindow, section: LabelSection, reader: Reader, qtbot: QtBot
) -> None:
    type_on(MAP_EAN)
    section.form.fields["used"].setText("24")  # type: ignore[attr-defined]
    section.save()
    qtbot.waitUntil(lambda: bool(section.goods.lines), timeout=20_000)
    assert "24 labels" in window.banner.text
    assert reader.files == []


def test_a_list_of_labels_is_nothing_to_lose(section: LabelSection) -> None:
    type_on(MAP_EAN)
    assert not section.is_changed()


def test_a_folder_that_cannot_be_written_is_an_outage(section: LabelSection, tmp_path: Path) -> None:
    type_on(MAP_EAN)
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(OutageError):
        make(section.goods.lines, "3x8", 0, blocked / "labels")

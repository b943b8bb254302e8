from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bitdesk import services, sync
from bitdesk.desk import Desk
from bitdesk.ui.dialogs.history import HistoryDialog, show_history
from bitdesk.ui.head_office_window import HeadOfficeWindow
from bitdesk.ui.main_window import MainWindow
from builders import House
from evidence import change
from ui.conftest import Hand


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_FR"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def visit_id(house: House, desk: Desk, time: Hand) -> bytes:
    """A visit that was counted, qualified, sent, and corrected at the head office."""
    row = services.counting.record(desk, 2)
    time.forward(minutes=1)
    services.visits.revise(desk, row.id, department="34")
    sync.exchange(desk)
    sync.merge_all(house.head_office)
    time.forward(days=1)
    services.corrections.correct(house.head_office, row.id, "9 were there", party_size=9)
    return row.id


def shown(window: HeadOfficeWindow | MainWindow, *row_ids: bytes) -> HistoryDialog:
    assert window.page is not None
    dialog = show_history(window.page, *row_ids)
    assert dialog is not None
    return dialog


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_each_entry_says_who_did_what_and_what_was_before(head_window: HeadOfficeWindow, visit_id: bytes) -> None:
    dialog = shown(head_window, visit_id)
    assert dialog.title.text() == "Visit · 22/07/2026 14:31 · Le Pont de Montvert, Accueil"
    texts = dialog.table.texts()
    assert texts[0] == ["22/07/2026 14:31 · Le Pont de Montvert, Accueil · recorded", "", ""]
    assert ["    People", "–", "2"] in texts
    assert texts[-3:] == [
        ["23/07/2026 14:32 · Head office · corrected", "", ""],
        ["    “9 were there”", "", ""],
        ["    People", "2", "9"],
    ]
    assert dialog.table.columnSpan(0, 0) == 3
    assert dialog.table.columnSpan(len(texts) - 1, 0) == 1
    assert not dialog.isModal()


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_escape_closes_it_and_another_row_takes_its_place(
    head_window: HeadOfficeWindow, visit_id: bytes, house: House, qtbot: QtBot
) -> None:
    first = shown(head_window, visit_id)
    with qtbot.waitSignal(first.destroyed):
        second = shown(head_window, house.desks["PDM"].office_id)
    assert second.title.text().startswith("Office · ")
    with qtbot.waitSignal(second.destroyed):
        QTest.keyClick(second.table, Qt.Key.Key_Escape)
    third = shown(head_window, visit_id)
    third.close_button.setFocus()
    with qtbot.waitSignal(third.destroyed):
        QTest.keyClick(third.close_button, Qt.Key.Key_Return)


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_a_row_that_the_journal_does_not_know_says_so(window: MainWindow) -> None:
    dialog = shown(window, bytes(16))
    assert dialog.table.isHidden()
    assert "says nothing" in dialog.note.text()
    assert dialog.title.text() == "History"


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_erased_contents_are_said(window: MainWindow, desk: Desk) -> None:
    row = services.counting.record(desk, 2)
    change(desk, "UPDATE journal SET salt = NULL, payload = NULL WHERE kind = 'visit'")
    texts = shown(window, row.id).table.texts()
    assert [line[0].rpartition(" · ")[2] for line in texts] == ["recorded, its contents were erased"]


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_everything_has_a_name_for_a_screen_reader(head_window: HeadOfficeWindow, visit_id: bytes) -> None:
    dialog = shown(head_window, visit_id)
    assert dialog.table.accessibleName() == dialog.windowTitle() == "History"
    assert dialog.close_button.text() == "Close (Esc)"
    model = dialog.table.model()
    last = model.rowCount() - 1
    assert model.headerData(last, Qt.Orientation.Vertical) == "    People"

"""What the counter's list says of a visit that the head office has corrected."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bitdesk import services, sync
from bitdesk.desk import Desk, with_counselor
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.widgets.entries_columns import PEOPLE, WHO
from builders import House

SHOWN, SAID, HINT = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole


@pytest.fixture
def visit_id(house: House, desk: Desk) -> bytes:
    row = services.counting.record(desk, 2)
    sync.exchange(desk)
    sync.merge_all(house.head_office)
    services.corrections.correct(house.head_office, row.id, "9 were there", party_size=9)
    sync.merge_all(house.head_office)
    return row.id


def test_a_correction_that_arrives_shows_with_its_mark(
    visit_id: bytes, house: House, window: MainWindow, qtbot: QtBot
) -> None:
    view = window.counter.board.view
    model = view.entries
    assert model.data(model.index(0, PEOPLE)) == "2"
    assert model.data(model.index(0, WHO), SAID) == model.data(model.index(0, WHO)) == ""
    assert model.data(model.index(0, WHO), HINT) is None
    sync.exchange(house.desks["PDM"])
    window.counter.changed(frozenset({"visit_correction"}))
    qtbot.waitUntil(lambda: model.data(model.index(0, PEOPLE)) == "9", timeout=20_000)
    assert model.data(model.index(0, WHO), SHOWN) == "✎"
    for role in (SAID, HINT):
        assert model.data(model.index(0, WHO), role) == "corrected by the head office"
    window.counter.board.view.highlight(0)
    view.void_asked.emit()
    assert "head office has corrected" in window.banner.text
    assert model.data(model.index(0, PEOPLE)) == "9"


def test_the_counselor_who_counted_stays_named(desk: Desk, window: MainWindow, house: House) -> None:
    (counselor,) = desk.database.connection().execute("SELECT id FROM counselor WHERE code = 'C1'").fetchone()
    row = services.counting.record(with_counselor(desk, counselor, "C1"), 3)
    sync.exchange(desk)
    sync.merge_all(house.head_office)
    services.corrections.correct(house.head_office, row.id, "4", party_size=4)
    sync.merge_all(house.head_office)
    sync.exchange(desk)
    window.counter.changed(frozenset({"visit_correction"}))
    model = window.counter.board.view.entries
    assert model.data(model.index(0, WHO)) == "C1 ✎"
    assert model.data(model.index(0, WHO), SAID) == "C1, corrected by the head office"

"""A file that a newer program wrote, in both windows: it is shown, nothing is changed, and everybody is told."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bitdesk.desk import Desk
from bitdesk.services import counting
from bitdesk.sync import merge_all
from bitdesk.ui.head_office_window import HeadOfficeWindow
from bitdesk.ui.main_window import MainWindow
from bitdesk.values import SCHEMA_VERSION
from builders import House
from evidence import change, rows
from ui.conftest import press


@pytest.fixture
def newer(house: House, desk: Desk) -> House:
    """A house in which a newer program has written both files, with two parties that are not sent yet."""
    counting.record(desk, 3)
    counting.record(desk, 4)
    house.close()
    for one in (desk, house.head_office):
        change(one, "UPDATE alembic_version SET version_num = '0099'")
    return house


def test_a_desk_shows_it_and_counts_nothing(
    newer: House, desk: Desk, open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window(desk.data_dir)
    assert "newer bitdesk" in window.banner.text
    assert window.counter.board.visitors == 7
    press(window.counter.board.view, Qt.Key.Key_5, "5")
    assert "Nothing can be counted" in window.banner.text
    assert window.counter.kept == []
    with qtbot.waitSignal(window.contact.ended, timeout=20_000):
        window.contact.start()
    assert rows(desk, "SELECT count(*), sum(party_size) FROM visit") == [(2, 7)]
    change(newer.head_office, f"UPDATE alembic_version SET version_num = '{SCHEMA_VERSION:04d}'")
    assert merge_all(newer.head_office).entries == 3, "what waited was sent"


def test_the_head_office_shows_it_and_merges_nothing(
    newer: House, open_head_office: Callable[..., HeadOfficeWindow], qtbot: QtBot
) -> None:
    window = open_head_office(newer.head_office.data_dir)
    assert "newer bitdesk" in window.banner.text
    assert "merge" in window.banner.text

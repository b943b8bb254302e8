"""The program as a user has it: a real window on a real display, keys and clicks from outside, and a look at it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bitdesk import sqlite
from bitdesk.desk import Desk, open_desk
from bitdesk.journal.rebuild import check
from bitdesk.journal.verify import verify
from bitdesk.reports.today import today
from builders import make_desk
from outside.by_hand import Window, colours, eventually, ink, sizes

TILE_5 = (408, 144)
HIKING = (270, 330)
HIKING_CHIP = (228, 316, 90, 28)
NUMBER = (144, 50, 60, 44)
LIST = (152, 445, 600, 130)


@pytest.fixture
def window(tmp_path: Path, display: str) -> Iterator[Window]:
    """Open the program's window on a new desk, in French."""
    desk = make_desk(tmp_path)
    desk.database.close()
    opened = Window(desk.data_dir, display)
    yield opened
    opened.kill()


def test_a_counselor_counts_with_keys_and_mouse(window: Window) -> None:
    empty = window.look("empty")
    assert (empty.width(), empty.height()) == (1024, 600)
    window.hand("key", "3")
    eventually(lambda: sizes(window.data_dir) == [3])
    window.click(*TILE_5)
    eventually(lambda: sizes(window.data_dir) == [3, 5])
    eventually(lambda: ink(window.look("topics"), HIKING_CHIP) > 100)
    window.click(*HIKING)
    eventually(lambda: _topics(window.data_dir) == ("hiking",))
    counted = window.look("counted")
    assert ink(counted, LIST) > ink(empty, LIST) + 200, "the list shows the two visits"
    assert counted.copy(*NUMBER) != empty.copy(*NUMBER), "today's number has changed"
    assert "#7a3e65" in colours(counted), "the tile, the chip and the bar have the accent's colour"

    window.hand("key", "ctrl+z", "ctrl+z")
    eventually(lambda: sizes(window.data_dir) == [3])
    assert window.look("undone").copy(*NUMBER) != counted.copy(*NUMBER)


def test_what_was_on_the_screen_survives_a_kill(window: Window) -> None:
    window.hand("key", "1", "2", "3", "4")
    eventually(lambda: sizes(window.data_dir) == [1, 2, 3, 4])
    window.kill()
    connection = sqlite.connect(window.data_dir / "bitdesk.db")
    assert verify(connection).broken == ()
    connection.close()
    assert check(window.data_dir / "bitdesk.db") == ()

    window.start()
    window.hand("key", "5")
    eventually(lambda: sizes(window.data_dir) == [1, 2, 3, 4, 5])


def _topics(data_dir: Path) -> tuple[str, ...]:
    desk: Desk = open_desk(data_dir)
    try:
        return today(desk).entries[0].topics
    finally:
        desk.database.close()

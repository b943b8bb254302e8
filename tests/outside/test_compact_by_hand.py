"""The compact counter on a real display: called by a key, counted into from outside, where it was left."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bitdesk import settings
from builders import make_desk
from outside.by_hand import Window, colours, eventually, ink, sizes

COMPACT, COUNTER = "ompact", "^Le Pont de Montvert"
TILE_5 = (300, 80)
NUMBER = (10, 16, 50, 44)


@pytest.fixture
def window(tmp_path: Path, display: str) -> Iterator[Window]:
    """Open the program's window on a new desk and turn it into the compact counter."""
    desk = make_desk(tmp_path)
    desk.database.close()
    opened = Window(desk.data_dir, display)
    eventually(lambda: "bitdesk" in opened.hand("getwindowname", opened.id))
    opened.hand("key", "ctrl+shift+b")
    opened.take(COMPACT)
    yield opened
    opened.kill()


def place(window: Window) -> tuple[int, int]:
    """Return where the window stands on the screen."""
    said = dict(line.split("=") for line in window.hand("getwindowgeometry", "--shell", window.id).split())
    return int(said["X"]), int(said["Y"])


def test_it_counts_with_keys_and_mouse_and_its_undo_is_the_counters(window: Window) -> None:
    empty = window.look("compact-empty")
    assert empty.width() < 400
    assert empty.height() < 260
    assert "#7a3e65" in colours(empty), "its edge shows on any other program"
    window.hand("key", "3")
    eventually(lambda: sizes(window.data_dir) == [3])
    window.click(*TILE_5)
    eventually(lambda: sizes(window.data_dir) == [3, 5])
    window.hand("key", "0", "1", "2")
    eventually(lambda: sizes(window.data_dir) == [3, 5, 12])
    eventually(lambda: ink(window.look("compact-counted"), NUMBER) > ink(empty, NUMBER))
    window.hand("key", "ctrl+z")
    eventually(lambda: sizes(window.data_dir) == [3, 5])
    window.hand("key", "ctrl+shift+b")
    window.take(COUNTER)
    window.hand("key", "ctrl+z")
    eventually(lambda: sizes(window.data_dir) == [3])


def test_it_is_drawn_elsewhere_and_comes_back_there(window: Window) -> None:
    x, y = place(window)
    window.hand("mousemove", "--window", window.id, "200", "12", "mousedown", "1")
    for step in (40, 80, 120):
        window.hand("mousemove", str(x + 200 - step), str(y + 12 - step))
    window.hand("mouseup", "1")
    eventually(lambda: place(window) == (x - 120, y - 120))
    window.hand("key", "ctrl+shift+b")
    window.take(COUNTER)
    eventually(lambda: settings.load(window.data_dir).compact_place == f"{x - 120},{y - 120}")
    window.kill()
    window.start()
    window.hand("key", "ctrl+shift+b")
    window.take(COMPACT)
    eventually(lambda: place(window) == (x - 120, y - 120))

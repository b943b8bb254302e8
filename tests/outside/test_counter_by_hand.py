"""The program as a user has it: a real window on a real display, keys and clicks from outside, and a look at it."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from bitdesk import sqlite
from bitdesk.desk import Desk, open_desk
from bitdesk.journal.rebuild import check
from bitdesk.journal.verify import verify
from bitdesk.reports.today import today
from builders import make_desk

pytestmark = pytest.mark.xdist_group("display")

PATIENCE_SECONDS = 30.0
TILE_5 = (408, 144)
HIKING = (270, 330)
HIKING_CHIP = (228, 316, 90, 28)
NUMBER = (144, 50, 60, 44)
LIST = (152, 445, 600, 130)


@pytest.fixture
def display() -> Iterator[str]:
    """Give a display of our own, whatever the machine has."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1024x600x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as answer:
        number = answer.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(10)


@pytest.fixture
def window(tmp_path: Path, display: str) -> Iterator[Window]:
    """Open the program's window on a new desk, in French."""
    desk = make_desk(tmp_path)
    desk.database.close()
    opened = Window(desk.data_dir, display)
    yield opened
    opened.kill()


class Window:
    """The program in a process of its own, and a hand on its keyboard and mouse."""

    def __init__(self, data_dir: Path, display: str) -> None:
        self.data_dir = data_dir
        self.environment = os.environ | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "LC_ALL": "fr_FR.UTF-8",
            "NO_AT_BRIDGE": "1",
        }
        self.start()

    def start(self) -> None:
        """Open the window and give it the keyboard."""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "bitdesk", "--data-dir", str(self.data_dir)],
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        found = self.hand("search", "--sync", "--onlyvisible", "--name", "Pont de Montvert")
        self.id = re.findall(r"\d+", found)[-1]
        self.hand("windowfocus", "--sync", self.id)

    def hand(self, *words: str) -> str:
        """Do something with keyboard or mouse."""
        done = subprocess.run(
            ["xdotool", *words], env=self.environment, capture_output=True, text=True, check=True, timeout=60
        )
        return done.stdout

    def click(self, x: int, y: int) -> None:
        """Click at a place of the window."""
        self.hand("mousemove", "--window", self.id, str(x), str(y), "click", "1")

    def look(self, name: str) -> QImage:
        """Take a picture of the window and keep it beside the desk."""
        path = self.data_dir.parent / f"{name}.png"
        subprocess.run(
            ["import", "-window", self.id, str(path)], env=self.environment, check=True, timeout=60, capture_output=True
        )
        image = QImage(str(path))
        assert (image.width(), image.height()) == (1024, 600)
        return image

    def kill(self) -> None:
        """Stop it as a power cut would."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(10)


def sizes(data_dir: Path) -> list[int]:
    """Return the party sizes counted today, in order, as another program finds them in the file."""
    desk = open_desk(data_dir)
    try:
        return [row.party_size for row in reversed(today(desk).entries)]
    finally:
        desk.database.close()


def eventually(holds: Callable[[], bool]) -> None:
    """Wait until something holds."""
    until = time.monotonic() + PATIENCE_SECONDS
    while not holds():
        assert time.monotonic() < until, "it did not happen"
        time.sleep(0.05)


def ink(image: QImage, place: tuple[int, int, int, int]) -> int:
    """Return how many dark pixels a place of the picture has."""
    x, y, width, height = place
    return sum(
        QColor(image.pixel(column, row)).lightness() < 100
        for column in range(x, x + width)
        for row in range(y, y + height)
    )


def colours(image: QImage) -> set[str]:
    """Return the colours of a picture."""
    return {QColor(image.pixel(x, y)).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}


def test_a_counselor_counts_with_keys_and_mouse(window: Window) -> None:
    empty = window.look("empty")
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

"""The program in a process of its own, and somebody's hand on its keyboard and mouse."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QColor, QImage

from bitdesk.desk import open_desk
from bitdesk.reports.today import today

PATIENCE_SECONDS = 30.0


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
        self.take("Pont de Montvert")

    def take(self, title: str) -> None:
        """Give the keyboard to the window with these words in its title, once it is there."""
        found = self.hand("search", "--sync", "--onlyvisible", "--name", title)
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
        return QImage(str(path))

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

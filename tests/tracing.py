"""What the connections of a program are asked, and by which thread."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import NamedTuple

import pytest

from bitdesk import sqlite


class Asked(NamedTuple):
    """A statement, and whether the thread asked that shows the window."""

    sql: str
    by_window: bool


class Trace:
    """Follows every connection that is opened from now on; `asked` may be cleared."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked: list[Asked] = []
        self.connections = 0
        self._connect = sqlite.connect
        monkeypatch.setattr(sqlite, "connect", self._follow)

    def _follow(self, path: Path, *, read_only: bool = False) -> sqlite.Connection:
        connection = self._connect(path, read_only=read_only)
        connection.set_trace_callback(self._note)
        self.connections += 1
        return connection

    def _note(self, sql: str) -> None:
        self.asked.append(Asked(" ".join(sql.split()), threading.current_thread() is threading.main_thread()))

    def of(self, text: str) -> list[Asked]:
        """Return what was asked that contains a text."""
        return [each for each in self.asked if text in each.sql]

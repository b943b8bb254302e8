"""The rotating log file of a data folder: what happened, never personal data."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path

from bitdesk import paths

MEBIBYTE = 1 << 20


def start(data_dir: Path) -> None:
    """Log to a file of the data folder, five files of a mebibyte at most.

    A folder that cannot be written gets no log: the database says so in its own words.
    """
    root = logging.getLogger("bitdesk")
    root.setLevel(logging.INFO)
    handler = None if root.handlers else _file(data_dir)
    if handler is not None:
        root.addHandler(handler)


@contextmanager
def kept(data_dir: Path) -> Iterator[None]:
    """Log to the file of a data folder while a command works in it: what is for the log is not for the terminal."""
    root = logging.getLogger("bitdesk")
    handler = None if root.handlers else _file(data_dir) or logging.NullHandler()
    if handler is None:
        yield
        return
    root.addHandler(handler)
    try:
        yield
    finally:
        root.removeHandler(handler)
        handler.close()


def _file(data_dir: Path) -> logging.Handler | None:
    """Return what writes the log of a folder, None where it cannot be written."""
    try:
        folder = data_dir / paths.LOGS
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "bitdesk.log", maxBytes=MEBIBYTE, backupCount=4, encoding="utf-8", delay=True
        )
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    return handler

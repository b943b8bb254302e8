"""The rotating log file of a data folder: what happened, never personal data."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
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
    if not root.handlers:
        root.addHandler(_file(data_dir))
        root.info("started")


@contextmanager
def kept(data_dir: Path) -> Iterator[None]:
    """Log to the file of a data folder while a command works in it: what is for the log is not for the terminal."""
    root = logging.getLogger("bitdesk")
    if root.handlers:
        yield
        return
    handler = _file(data_dir)
    root.addHandler(handler)
    try:
        yield
    finally:
        root.removeHandler(handler)
        handler.close()


class _LogFile(RotatingFileHandler):
    """Makes its folder with its first line, and is silent where it cannot: who only asks leaves nothing behind."""

    def _open(self) -> TextIOWrapper:
        Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)
        return super()._open()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name is logging's
        """Say nothing of a disk that refuses."""
        if not isinstance(sys.exception(), OSError):
            super().handleError(record)


def _file(data_dir: Path) -> logging.Handler:
    """Return what writes the log of a folder."""
    handler = _LogFile(
        data_dir / paths.LOGS / "bitdesk.log", maxBytes=MEBIBYTE, backupCount=4, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    return handler

"""The rotating log file of a data folder: what happened, never personal data."""

from __future__ import annotations

import logging
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
    if root.handlers:
        return
    try:
        folder = data_dir / paths.LOGS
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "bitdesk.log", maxBytes=MEBIBYTE, backupCount=4, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)

"""Where things live: the only user of platformdirs, and the names inside a data folder."""

from __future__ import annotations

import sys
from pathlib import Path

DATABASE = "bitdesk.db"
SETTINGS = "settings.toml"
BACKUPS = "backups"
LOGS = "logs"
LOCK = "bitdesk.lock"
RECEIPTS = "receipts"
ARCHIVES = "archives"
ARCHIVE_KEY = "archive.key"


def default_data_dir(head_office: bool = False) -> Path:
    """Return this person's data folder, of the desk or of the head office."""
    import platformdirs

    base = Path(platformdirs.user_data_dir("bitdesk", appauthor=False))
    return base / ("head-office" if head_office else "desk")


def package_dir() -> Path:
    """Return the folder of the installed package."""
    return Path(__file__).resolve().parent


def migrations_dir() -> Path:
    """Return the folder of the migrations: beside the package in an installation, at the root of a checkout."""
    frozen = getattr(sys, "_MEIPASS", None)
    places = [package_dir() / "migrations", package_dir().parents[1] / "migrations"]
    if frozen:
        places.insert(0, Path(frozen) / "migrations")
    return next((place for place in places if (place / "env.py").exists()), places[0])

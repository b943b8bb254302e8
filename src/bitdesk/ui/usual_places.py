"""Where a file that somebody brings usually lies: downloads, desktop, keys and shares."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QStorageInfo

KEYS_AT = ("/media", "/run/media", "/mnt", "/Volumes")
"""Where keys and shares appear on systems that give them no letter."""


def usual_places() -> list[Path]:
    """Where a set-up file usually lies: downloads, desktop, keys and shares."""
    kinds = (QStandardPaths.StandardLocation.DownloadLocation, QStandardPaths.StandardLocation.DesktopLocation)
    own = [Path(folder) for kind in kinds if (folder := QStandardPaths.writableLocation(kind))]
    volumes = (volume for volume in QStorageInfo.mountedVolumes() if volume.isValid() and volume.isReady())
    roots = (volume.rootPath() for volume in volumes if not volume.isRoot())
    return [*own, *_keys(roots)]


def _keys(roots: Iterable[str]) -> list[Path]:
    return [Path(root) for root in roots if os.name == "nt" or root.startswith(KEYS_AT)]

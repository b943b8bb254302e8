"""Where a window begins: nothing of Qt is loaded before the garbage collector rests."""

from __future__ import annotations

import gc
from pathlib import Path


def run(data_dir: Path, head_office: bool = False) -> int:
    """Open the window on a data folder and stay until it is closed.

    Returns:
        The exit code: 0 when the window was closed, 1 when another window has the folder.
    """
    # Loading Qt makes many lasting objects: collecting among them would delay the first paint by a fifth.
    gc.disable()
    from bitdesk.ui import application

    return application.run(data_dir, head_office)

"""Pictures of the pages, drawn without a screen: for the demonstration and for the documentation."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bitdesk import paths
from bitdesk.errors import OutageError, noop

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bitdesk.ui.head_office_window import HeadOfficeWindow
    from bitdesk.ui.main_window import MainWindow
    from bitdesk.ui.page import Page

WIDTH, HEIGHT = 1024, 600
PATIENCE_MS = 20_000
SETTLED_MS = 300
THEMES = ("light", "dark")


@dataclass(frozen=True, slots=True)
class Shot:
    """A page to draw: its name, its data folder, whose window, and the page's place in it.

    `counselor` is a code and an id, for a desk; `year` is the one that the season's page shows; `help` opens the panel
    of its keys, `compact` the small window instead; `scene` does something on the page first, and may return another
    window to draw instead. A folder without a file shows the first start.
    """

    name: str
    data_dir: Path
    head_office: bool
    page: int
    counselor: tuple[str, bytes] | None = None
    year: int | None = None
    help: bool = False
    compact: bool = False
    scene: Callable[[Any], QWidget | None] | None = None


def take(shots: Sequence[Shot], folder: Path, language: str) -> list[Path]:
    """Draw pages into PNG files, light and dark, and return the files.

    Raises:
        OutageError: a file cannot be written.
    """
    # Before Qt looks for a screen.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from bitdesk.ui import application, theme

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    application.translate_to(app, language)
    app.setStyle("fusion")
    taken = []
    for look in THEMES:
        theme.apply(app, look)
        for shot in shots:
            taken.append(folder / f"{shot.name}-{look}.png")
            _take(shot, taken[-1])
    return taken


def _take(shot: Shot, path: Path) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    from bitdesk.ui.head_office_window import HeadOfficeWindow
    from bitdesk.ui.main_window import MainWindow

    window = (HeadOfficeWindow if shot.head_office else MainWindow)(shot.data_dir)
    window.resize(WIDTH, HEIGHT)
    loop = QEventLoop()
    shown: list[QWidget] = [window]

    def settle() -> None:
        QTimer.singleShot(SETTLED_MS, settle if window.tasks.busy else loop.quit)

    def fill() -> None:
        try:
            shown.append(_fill(window, shot))
        finally:
            settle()

    if (shot.data_dir / paths.DATABASE).exists():
        window.ready.connect(fill)
    else:
        QTimer.singleShot(SETTLED_MS, settle)
    QTimer.singleShot(PATIENCE_MS, loop.quit)
    window.show()
    loop.exec()
    saved = shown[-1].grab().save(str(path))
    for each in dict.fromkeys(reversed(shown)):
        each.close()
    window.deleteLater()
    if not saved:
        raise OutageError(noop("The picture {path} cannot be written. Check the disk and the rights."), path=path)


def _fill(window: MainWindow | HeadOfficeWindow, shot: Shot) -> QWidget:
    """Bring the page to what is to be drawn, and return the window that is."""
    from bitdesk.ui.main_window import MainWindow

    if isinstance(window, MainWindow) and shot.counselor:
        window.choose_counselor(shot.counselor[1], shot.counselor[0])
    window.choose_page(shot.page)
    if shot.year is not None:
        _choose_year(window.page, shot.year)
    other = shot.scene(window.page) if shot.scene is not None else None
    if shot.help:
        window.toggle_help()
    if shot.compact and isinstance(window, MainWindow):
        window.toggle_compact()
        return window.companions.compact
    return other or window


def _choose_year(page: Page | None, year: int) -> None:
    from bitdesk.ui.pages.season import SeasonPage

    if isinstance(page, SeasonPage):
        page.choose_year(year)

"""One start of a window, in a process of its own: tells when it was painted, when usable, and its memory.

With a data folder: the program's own start, `bitdesk --data-dir FOLDER`. Without: a blank window.
"""

from __future__ import annotations

import sys
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

SETTLED_MS = 500

seen: dict[str, float] = {}


def note(name: str) -> None:
    """Note the time at which something was seen first."""
    seen.setdefault(name, time.monotonic_ns())


def report() -> None:
    """Print what was seen, with the memory that the process has in RAM now."""
    with open("/proc/self/status") as status:  # noqa: PTH123 (pathlib may not be loaded on the bare side)
        resident = next(line for line in status if line.startswith("VmRSS:"))
    seen["mib"] = int(resident.split()[1]) / 1024
    print("{" + ", ".join(f'"{name}": {value}' for name, value in seen.items()) + "}", flush=True)


def blank() -> None:
    """Open an empty window of the same size."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QWidget

    class Blank(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
            super().paintEvent(event)
            QTimer.singleShot(0, lambda: note("painted"))

    def leave() -> None:
        report()
        window.close()

    app = QApplication(sys.argv[:1])
    window = Blank()
    window.resize(1024, 600)
    window.show()
    QTimer.singleShot(SETTLED_MS, leave)
    app.exec()


def program(data_dir: str) -> None:
    """Open the desk's window as the command does, watching its first paints."""
    from bitdesk import __main__
    from bitdesk.ui import app

    app.run = watched
    __main__.main(["--data-dir", data_dir])


def watched(data_dir: Any, head_office: bool = False) -> int:
    """Do what `bitdesk.ui.app.run` does, with an eye on the window that it makes."""
    import gc

    gc.disable()
    from bitdesk.ui import application

    make_window = application.make_window

    def make_and_watch(*arguments: Any) -> Any:
        window = make_window(*arguments)
        watch(window)
        return window

    application.make_window = make_and_watch  # type: ignore[assignment]
    return application.run(data_dir, head_office)


def watch(window: Any) -> None:
    """Note the first paint of the window, and the first of its figures; report once all is loaded."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    figures = window.counter.board.figures

    class Watcher(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
            if event.type() == QEvent.Type.Paint:
                if watched is window:
                    QTimer.singleShot(0, lambda: note("painted"))
                elif figures.numbers.visitors is not None:
                    QTimer.singleShot(0, lambda: note("usable"))
            return False

    def leave() -> None:
        report()
        window.close()

    watcher = Watcher(window)
    for widget in (window, figures):
        widget.installEventFilter(watcher)
    window.ready.connect(lambda: QTimer.singleShot(SETTLED_MS, leave))


if __name__ == "__main__":
    if len(sys.argv) > 1 and sys.argv[1]:
        program(sys.argv[1])
    else:
        blank()

"""A tally click or key, from the press to durable and repainted, against a bare button that does the same.

Bare: a Qt button and a label, one INSERT into a table of two columns committed by SQLite (WAL, synchronous FULL).
The program: the real window on a desk's file with ten years of visits; the click writes the visit, the journal's
entry and its head, and repaints the numbers and the hour's bar; the table follows a frame later, and is measured
apart, without waiting for that frame. Both sides run in one process in turn, on Qt's offscreen platform.
"""

from __future__ import annotations

import gc
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from benchmarks.bench_merge import open_bare
from benchmarks.data import make_house, record_years
from benchmarks.measure import Result, cost, p50, p99, resident_mib
from bitdesk import clock
from bitdesk.ui import application, theme
from bitdesk.ui.main_window import MainWindow

PARTY = 2
LEFT, PLACE = Qt.MouseButton.LeftButton, QPoint(9, 9)
WARM_UP = 100
BARE_EVERY = 5
PATIENCE_SECONDS = 20


class Times(NamedTuple):
    """Milliseconds from a press until its number has been painted, and until the whole window has."""

    number: float
    window: float


class Painted(QObject):
    """Knows whether a widget has been painted since `wait`."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._painted = False
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        self._painted = self._painted or event.type() == QEvent.Type.Paint
        return False

    def time(self, press: Callable[[], object], rest: Callable[[], object]) -> Times:
        """Return the times from a press until the widget has been painted, and until nothing is left to do."""
        self._painted = False
        start = perf_counter()
        press()
        while not self._painted:
            QApplication.processEvents()
        painted = perf_counter() - start
        rest()
        QApplication.processEvents()
        return Times(painted * 1e3, (perf_counter() - start) * 1e3)


class Bare(QWidget):
    """A button that counts into a file of its own, and a label that shows how many."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.file = open_bare(path)
        self.file.execute("CREATE TABLE tally (at_ms INTEGER, party_size INTEGER)")
        self.count = 0
        self.button, self.label = QPushButton("2", self), QLabel("0", self)
        inside = QVBoxLayout(self)
        inside.addWidget(self.button)
        inside.addWidget(self.label)
        self.button.clicked.connect(self.record)
        self.painted = Painted(self.label)

    def record(self) -> None:
        """Count one, durably, then show it."""
        self.file.execute("INSERT INTO tally VALUES (?, ?)", (clock.now_ms(), PARTY))
        self.count += 1
        self.label.setText(str(self.count))


class Counter:
    """The two windows side by side."""

    def __init__(self, folder: Path, entries: int) -> None:
        self.house = make_house(folder, offices=1)
        record_years(self.house.desks[0], entries)
        self.house.close()
        self.bare = Bare(folder / "bare.db")
        self.window = MainWindow(self.house.desks[0].data_dir)
        self.board = self.window.counter.board
        self.painted = Painted(self.board.figures)
        _show(self.bare, self.window)
        self.table = self.board.view

    def our_click(self) -> Times:
        """Click on a tile."""
        return self._ours(lambda: QTest.mouseClick(self.board.tiles.tile(PARTY), LEFT, pos=PLACE))

    def our_key(self) -> Times:
        """Press a digit."""
        return self._ours(lambda: QTest.keyClick(self.table, Qt.Key.Key_2))

    def _ours(self, press: Callable[[], object]) -> Times:
        # Asking for the table brings what it would have shown a frame later.
        return self.painted.time(press, lambda: self.board.view)

    def bare_click(self) -> Times:
        """Click on the button."""
        return self._bare(lambda: QTest.mouseClick(self.bare.button, LEFT, pos=PLACE))

    def bare_key(self) -> Times:
        """Press the button with the space bar."""
        return self._bare(lambda: QTest.keyClick(self.bare.button, Qt.Key.Key_Space))

    def _bare(self, press: Callable[[], object]) -> Times:
        return self.bare.painted.time(press, lambda: None)

    def shown(self) -> int:
        """The visitors that the window shows."""
        return self.board.figures.numbers.visitors or 0

    def close(self) -> None:
        """Close both windows and their files."""
        self.window.close()
        self.bare.file.close()
        self.bare.close()
        QApplication.processEvents()


def run(entries: int, clicks: int, in_a_row: int) -> list[Result]:
    """Measure so many clicks and keys, then so many clicks in a row, in a file with so many entries."""
    app = application_of()
    with tempfile.TemporaryDirectory() as folder:
        counter = Counter(Path(folder), entries)
        results = [*_clicks(counter, clicks), *_in_a_row(counter, in_a_row)]
        counter.close()
    del app
    return results


def application_of() -> QApplication:
    """Return the application as the program sets it up, in French and light."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    qInstallMessageHandler(lambda _kind, _context, _text: None)
    application.translate_to(app, "fr")
    theme.follow_system(app, "light")
    return app


def _show(bare: Bare, window: MainWindow) -> None:
    ready: list[bool] = []
    window.ready.connect(lambda: ready.append(True))
    bare.show()
    window.show()
    deadline = perf_counter() + PATIENCE_SECONDS
    while not ready and perf_counter() < deadline:
        QApplication.processEvents()
    QTest.qWait(500)
    gc.freeze()  # as the program does after its first paint


def _clicks(counter: Counter, clicks: int) -> list[Result]:
    before = counter.shown()
    sides = {"click": (counter.our_click, counter.bare_click), "key": (counter.our_key, counter.bare_key)}
    measures: dict[str, tuple[list[Times], list[Times]]] = {name: ([], []) for name in sides}
    for _ in range(WARM_UP + clicks):
        for name, pair in sides.items():
            for side, times in zip(pair, measures[name], strict=True):
                times.append(side())
    if counter.shown() != before + 2 * PARTY * (WARM_UP + clicks):
        raise RuntimeError("not every click was counted")
    return [result for name, both in measures.items() for result in _compared(name, *both)]


def _compared(name: str, ours: list[Times], bare: list[Times]) -> list[Result]:
    ours, bare = ours[WARM_UP:], bare[WARM_UP:]
    number, bare_number = [times.number for times in ours], [times.number for times in bare]
    window, bare_window = [times.window for times in ours], [times.window for times in bare]
    return [
        cost(f"{name} to durable and repainted, p50", p50(number), p50(bare_number), "ms", 1.8, 1.3),
        cost(f"{name} to durable and repainted, p99", p99(number), p99(bare_number), "ms", 2.5),
        cost(f"{name} until the table too is repainted, p50", p50(window), p50(bare_window), "ms"),
    ]


def _in_a_row(counter: Counter, clicks: int) -> list[Result]:
    """Compare the last tenth of the clicks with the first, beside the bare button's clicks at the same times."""
    ours: list[float] = []
    bare: list[float] = []
    tenth = clicks // 10
    memory: list[float] = []
    for n in range(clicks):
        ours.append(counter.our_click().number)
        if n % BARE_EVERY == 0:
            bare.append(counter.bare_click().number)
        if n in (tenth, clicks - 1):
            gc.collect()
            memory.append(resident_mib())
    first, last = p50(ours[:tenth]), p50(ours[-tenth:])
    machine = p50(bare[-(tenth // BARE_EVERY) :]) / p50(bare[: tenth // BARE_EVERY])
    name = f"{clicks:,} clicks in a row: last tenth against first"
    grown = memory[1] - memory[0]
    return [
        cost(name, last, first, "ms", 1.2),
        cost(f"{name}, the bare button's own drift taken off", last / machine, first, "ms", 1.2),
        Result(f"{clicks:,} clicks in a row: memory grown", memory[1], memory[0], "MiB", grown, 2.0),
    ]

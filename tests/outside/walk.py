"""Run in a process of its own: the real program, whose windows are walked as a screen reader and Tab walk them.

Prints one line of JSON for each place that was looked at: its name and what is wrong there.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from accessibility import faults_of, unnamed
from bitdesk.ui import application
from bitdesk.ui.dialogs.crash import CrashDialog
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.pages.first_start import FirstStartPage
from bitdesk.ui.window import Window

SETTLED_MS = 300
Step = tuple[str, Callable[[], list[str]]]


def steps(window: Window) -> Iterator[Step]:
    """Yield every place of a window that is filled, one after the other; each is looked at before the next."""
    for place, known in enumerate(window.places):
        window.choose_page(place)
        yield known.name, lambda: faults_of(window)
    window.choose_page(0)
    window.banner.say("Something to read.", "Try again", lambda: None)
    yield "banner", lambda: faults_of(window)
    window.toggle_help()
    yield "help", lambda: faults_of(window)
    window.toggle_help()
    dialog = CrashDialog(window)
    dialog.add("Traceback: something that nobody foresaw")
    yield "crash", lambda: faults_of(dialog)
    dialog.close()
    if isinstance(window, MainWindow):
        yield from _of_the_desk(window)


def _of_the_desk(window: MainWindow) -> Iterator[Step]:
    window.counter.count(3)
    window.counter.edit()
    yield "editor", lambda: faults_of(window)
    window.counter.editor.close_editor()
    outreach = window.counter.board.qualifiers.outreach_menu()
    for name, menu in (("counselors", window.bar.menu()), ("outreach", outreach)):
        menu.popup(window.mapToGlobal(window.rect().center()))
        yield f"menu: {name}", lambda menu=menu: unnamed(menu)  # type: ignore[misc]
        menu.close()
    window.toggle_compact()
    yield "compact counter", lambda: faults_of(window.companions.compact)
    window.companions.compact.tiles.open_field()
    yield "compact counter, ten or more", lambda: unnamed(window.companions.compact)
    window.toggle_compact()


def _of_a_new_computer(window: Window) -> Iterator[Step]:
    page = window.stack.currentWidget()
    if not isinstance(page, FirstStartPage):
        yield "new head office", lambda: faults_of(window)
        return
    for name, step in (("which desk", page.which), ("is that right", page.right), ("ready", page.ready)):
        page.steps.setCurrentWidget(step)
        yield f"first start: {name}", lambda: faults_of(window)


class Walk:
    """Goes from place to place, with time for each to be painted."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.places: Iterator[Step] = iter(())

    def begin(self, places: Iterator[Step]) -> None:
        """Start the walk."""
        self.places = places
        self.next()

    def next(self) -> None:
        """Go to the next place, look at it once all is settled; after the last, close the window."""
        with _or_end():
            found = next(self.places, None)
        if found is None:
            self.window.close()
            QApplication.quit()
        else:
            QTimer.singleShot(SETTLED_MS, lambda: self.look(*found))

    def look(self, name: str, faults: Callable[[], list[str]]) -> None:
        """Tell what is wrong here."""
        if self.window.tasks.busy:
            QTimer.singleShot(SETTLED_MS, lambda: self.look(name, faults))
            return
        with _or_end():
            sys.stdout.write(json.dumps([name, faults()]) + "\n")
            sys.stdout.flush()
        self.next()


@contextmanager
def _or_end() -> Iterator[None]:
    """End the process on any fault of the walk itself: the program would show it in its dialog, and go on."""
    done = False
    try:
        yield
        done = True
    finally:
        if not done:
            traceback.print_exc()
            os._exit(1)


def main(data_dir: str, role: str) -> int:
    """Open the program on a folder and walk its window; with "new" before the role, that of a folder without a file."""
    make_window = application.make_window

    def make_and_walk(*arguments: object) -> QWidget:
        window = make_window(*arguments)  # type: ignore[arg-type]
        walk = Walk(window)
        QAccessible.setActive(True)
        if role.startswith("new"):
            QTimer.singleShot(2 * SETTLED_MS, lambda: walk.begin(_of_a_new_computer(window)))
        else:
            window.ready.connect(lambda: walk.begin(steps(window)))
        return window

    application.make_window = make_and_walk  # type: ignore[assignment]
    return application.run(Path(data_dir), head_office=role.endswith("head-office"))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

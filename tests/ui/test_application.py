from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bitdesk.desk import Desk
from bitdesk.ui import application, formats
from bitdesk.ui.closed_in import ClosedIn
from bitdesk.ui.dialogs.crash import CrashDialog
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.single_window import SingleWindow, raise_first, socket_name
from ui.conftest import Opener

HEAVY = ("sqlalchemy", "alembic", "bitdesk.services.", "bitdesk.reports.", "bitdesk.sync.", "bitdesk.models")


def test_the_first_paint_loads_nothing_of_the_database(desk: Desk) -> None:
    script = f"""
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
app = QApplication([])
from bitdesk.ui.main_window import MainWindow
def look(self):
    print([name for name in sys.modules if name.startswith({HEAVY!r})])
    app.quit()
MainWindow.open_file = look
window = MainWindow(Path({str(desk.data_dir)!r}))
window.show()
app.exec()
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"


def test_a_visitor_can_be_counted_before_anything_else_is_loaded(desk: Desk) -> None:
    """Of what the program knows beside the counter, nothing is loaded: no shop, no liaison book, no enquiry."""
    script = f"""
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
app = QApplication([])
from bitdesk.ui.main_window import MainWindow
window = MainWindow(Path({str(desk.data_dir)!r}))
def look():
    known = [name for name in sys.modules if name.startswith({(*HEAVY, "bitdesk.ui.pages.", "bitdesk.journal.")!r})]
    print(*sorted(known), window.counter.board.figures.numbers.visitors)
    app.quit()
window.opened.connect(look)
window.show()
app.exec()
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    loaded = ["bitdesk.journal.capture", "bitdesk.journal.chain", "bitdesk.reports.today", "bitdesk.ui.pages.counter"]
    assert done.stdout.split() == [*loaded, "0"]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_second_window_says_so_and_raises_the_first(desk: Desk, open_window: Opener, qtbot: QtBot) -> None:
    window = open_window(desk.data_dir)
    first = SingleWindow(desk.data_dir)
    assert first.take()
    first.answer(lambda: application.greet_second(window))
    script = (
        f"from pathlib import Path; from bitdesk.ui.app import run; raise SystemExit(run(Path({str(desk.data_dir)!r})))"
    )
    second = subprocess.Popen([sys.executable, "-c", script], stderr=subprocess.PIPE, text=True)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    _, said = second.communicate()
    assert second.returncode == 1
    assert str(desk.data_dir) in said
    assert window.banner.text
    first.release()


def test_a_lock_left_by_a_kill_does_not_block(desk: Desk, qtbot: QtBot) -> None:
    (desk.data_dir / "bitdesk.lock").write_bytes(b"")
    assert not raise_first(socket_name(desk.data_dir))
    single = SingleWindow(desk.data_dir)
    assert single.take()
    single.release()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_bug_is_logged_and_shown_once_and_the_window_goes_on(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    bugs = application.Bugs()
    for text in ("first", "second"):
        error = ZeroDivisionError(text)
        bugs.report(type(error), error, None)
    dialog = bugs.dialog
    assert isinstance(dialog, CrashDialog)
    qtbot.addWidget(dialog)
    assert dialog.isVisible()
    assert "first" in dialog.details.toPlainText()
    assert "second" in dialog.details.toPlainText()
    assert not dialog.isModal()
    assert "ZeroDivisionError" in caplog.text
    window.counter.count(2)
    assert window.counter.board.visitors == 2
    dialog.go_on.click()
    assert not dialog.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_no_bug_and_no_second_start_comes_before_a_visitor(window: MainWindow, qtbot: QtBot) -> None:
    closed = ClosedIn()
    qtbot.addWidget(closed)
    closed.take_over()
    bugs = application.Bugs()
    for text in ("first", "second"):
        bugs.report(ZeroDivisionError, ZeroDivisionError(text), None)
    application.greet_second(window)
    assert (bugs.dialog, window.isVisible(), closed.is_closed_in) == (None, False, True)
    closed.leave()
    dialog = bugs.dialog
    assert isinstance(dialog, CrashDialog)
    qtbot.addWidget(dialog)
    assert (dialog.isVisible(), window.isVisible()) == (True, True)
    assert [text in dialog.details.toPlainText() for text in ("first", "second")] == [True, True]


@pytest.mark.parametrize(("language", "words"), [("fr", "à l’instant"), ("en", "just now")])
def test_the_language_is_the_settings(qtbot: QtBot, language: str, words: str) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before = QLocale()
    added = application.translate_to(app, language)
    try:
        assert formats.ago(0, 0) == words
        assert QLocale().toString(24662) in ("24\u202f662", "24,662")
    finally:
        for translator in added:
            app.removeTranslator(translator)
        QLocale.setDefault(before)


def test_settings_that_cannot_be_read_do_not_stop_the_window(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("language = [")
    assert application.preferences(tmp_path) == ("", "")
    (tmp_path / "settings.toml").write_text('language = "en"\ntheme = "dark"\n')
    assert application.preferences(tmp_path) == ("en", "dark")

"""Starting the window: language, theme, one window a folder, and what is done about bugs."""

from __future__ import annotations

import gc
import logging
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QMessageLogContext,
    QObject,
    QTimer,
    QtMsgType,
    QTranslator,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QWidget

from bitdesk import paths, words
from bitdesk.errors import BitdeskError
from bitdesk.ui import labels, theme
from bitdesk.ui.single_window import SingleWindow

if TYPE_CHECKING:
    from bitdesk.ui.window import Window

log = logging.getLogger("bitdesk.ui")
AFTER_PAINT_MS = 50


def run(data_dir: Path, head_office: bool = False) -> int:
    """Open the window on a data folder and stay until it is closed.

    Returns:
        The exit code: 0 when the window was closed, 1 when another window has the folder.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        # Chosen here, not by setStyle(): that hands over a QStyle, whose tables take the first paint five milliseconds.
        app = QApplication([*sys.argv[:1], "-style", "fusion"])
    app.setApplicationName("bitdesk")
    program = Program(app, data_dir, head_office)
    bugs = Bugs(app)
    bugs.install()
    single = SingleWindow(data_dir, app)
    if not single.take():
        sys.stderr.write(second_window_sentence(data_dir) + "\n")
        return 1
    program.window.show()
    QTimer.singleShot(AFTER_PAINT_MS, lambda: _settle(single, program))
    try:
        return app.exec()
    finally:
        single.release()


def _settle(single: SingleWindow, program: Program) -> None:
    """After the first paint: answer second windows, and collect garbage again, without what stays for good."""
    gc.freeze()
    gc.enable()
    single.answer(lambda: greet_second(program.window))


class Program(QObject):
    """The window of a folder, in the language and the colours of its settings, and new ones in its place."""

    def __init__(self, app: QApplication, data_dir: Path, head_office: bool) -> None:
        super().__init__(app)
        self._app, self._data_dir, self._head_office = app, data_dir, head_office
        language, appearance = preferences(data_dir)
        self._translators = translate_to(app, language)
        theme.follow_system(app, appearance)
        self._window: Window | None = None

    @property
    def window(self) -> Window:
        """The window that is shown."""
        if self._window is None:
            self._window = make_window(self._data_dir, self._head_office)
            self._window.renewal_asked.connect(self.renew)
        return self._window

    def renew(self, said: str = "") -> None:
        """Put a new window in place of the one that is shown, in the language of the settings; it says how it went."""
        before, self._window = self.window, None
        self.forget_language()
        language, appearance = preferences(self._data_dir)
        self._translators = translate_to(self._app, language)
        theme.apply(self._app, appearance)
        self.window.take_over(before)
        self.window.setGeometry(before.geometry())
        self.window.setWindowState(before.windowState())
        self.window.show()
        before.close()
        before.deleteLater()
        if said:
            self.window.banner.notice(said)

    def forget_language(self) -> None:
        """Speak the language of the sources again, before another one."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        labels.forget()


def make_window(data_dir: Path, head_office: bool = False) -> Window:
    """The window of a desk, or that of the head office."""
    if head_office:
        from bitdesk.ui.head_office_window import HeadOfficeWindow

        return HeadOfficeWindow(data_dir)
    from bitdesk.ui.main_window import MainWindow

    return MainWindow(data_dir)


def second_window_sentence(data_dir: Path) -> str:
    """What is said to somebody who opens the same folder twice."""
    text = QCoreApplication.translate(
        "app", "bitdesk is already open on {folder}: its window has been brought to the front."
    )
    return text.format(folder=data_dir)


def greet_second(window: QWidget) -> None:
    """Somebody opened the folder a second time: show them this window, and why it is this one."""
    bring_forward(window)
    banner = getattr(window, "banner", None)
    if banner is not None:
        banner.say(QCoreApplication.translate("app", "bitdesk was open already: here is its window."))


def bring_forward(window: QWidget) -> None:
    """Show a window in front of the others, but not of a visitor who is answering."""
    from bitdesk.ui.closed_in import closed_in

    if closed_in() is None:
        window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()


def translate_to(app: QApplication, language: str) -> list[QTranslator]:
    """Speak "fr" or "en" ("" is the system's language: English where it is English, else French)."""
    chosen = words.language(language or _system_language())
    # English prices, dates and groups of digits are those of France too: amounts are in euros.
    QLocale.setDefault(QLocale("fr_FR" if chosen == "fr" else "en_FR"))
    places = [paths.package_dir() / "translations" / f"bitdesk_{chosen}.qm"]
    if chosen == "fr":
        places.insert(0, Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / "qtbase_fr.qm")
    translators = [QTranslator(app) for _place in places]
    for place, translator in zip(places, translators, strict=True):
        if translator.load(str(place)):
            app.installTranslator(translator)
    return translators


def _system_language() -> str:
    """The system's language where the environment does not tell it."""
    return QLocale.system().name() if sys.platform in ("win32", "darwin") else ""


def preferences(data_dir: Path) -> tuple[str, str]:
    """The language and the appearance that a folder's settings ask for.

    Settings that cannot be read are complained of when the file is opened.
    """
    try:
        text = (data_dir / paths.SETTINGS).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return "", ""
    if "language" not in text and "theme" not in text:
        return "", ""  # as in most folders: the first paint does not wait for the TOML reader
    from bitdesk.settings import load

    try:
        settings = load(data_dir)
    except BitdeskError:
        return "", ""
    return settings.language, settings.theme


class Bugs(QObject):
    """Whatever nobody foresaw goes to the log and to one dialog, from any thread, and the window goes on."""

    happened = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dialog: QWidget | None = None
        self._held: list[str] = []
        self.happened.connect(self._show)

    def install(self) -> None:
        """Listen to Python's exceptions in every thread, and to Qt's messages."""
        sys.excepthook = self.report
        threading.excepthook = lambda args: self.report(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )
        qInstallMessageHandler(note_message)

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log an exception, then tell the counselor."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        log.error("unforeseen", exc_info=(kind, error, trace))
        self.happened.emit("".join(traceback.format_exception(kind, error, trace)))

    def _show(self, details: str) -> None:
        from bitdesk.ui.closed_in import closed_in
        from bitdesk.ui.dialogs.crash import CrashDialog

        closed = closed_in()
        if closed is not None:  # it is nothing for a visitor, and a way out of their window
            self._held.append(details)
            closed.left.connect(self._show_held)
            return
        if not isinstance(self.dialog, CrashDialog):
            self.dialog = CrashDialog(QApplication.activeWindow())
        self.dialog.add(details)

    def _show_held(self) -> None:
        held, self._held = self._held, []
        for details in held:
            self._show(details)


_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def note_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Write what Qt says to the log."""
    log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", text)

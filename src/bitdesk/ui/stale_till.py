"""A till of an earlier day that nobody closed: said at start, closed in two clicks, in nobody's way."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from bitdesk.ui import formats

if TYPE_CHECKING:
    from collections.abc import Callable

    from bitdesk.desk import Desk
    from bitdesk.reports.till import Session
    from bitdesk.ui.window import Window


class StaleTill(QObject):
    """Asks on the worker thread, once the counter can be used; `close` leads to where it is closed."""

    def __init__(self, window: Window, close: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._close = window, close
        self._said = ""
        window.bus.committed.connect(self._changed)

    def begin(self, desk: Desk) -> None:
        """Ask whether a till was left open."""
        self._window.tasks.start(lambda _task: _session(desk)).done.connect(self._say)

    def _say(self, session: Session | None) -> None:
        if session is None or not session.is_stale:
            return
        translate = QCoreApplication.translate
        text = translate("Notices", "The till of {0} was not closed. You can count visitors; before selling, close it.")
        self._said = text.format(formats.long_date(session.opened_on))
        self._window.banner.notice(self._said, translate("Notices", "Close it"), self._close)

    def _changed(self, tables: frozenset[str]) -> None:
        if self._said and "closing" in tables:
            self._window.banner.withdraw(self._said)
            self._said = ""


def watch(window: Window, place: int) -> None:
    """Say at start that a till was left open; the banner leads to a place of the window."""
    desk = window.around.desk
    if desk is not None and not desk.is_head_office:
        StaleTill(window, partial(window.choose_page, place)).begin(desk)


def _session(desk: Desk) -> Session | None:
    from bitdesk import reports

    return reports.till.session(desk)

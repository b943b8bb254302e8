"""What stands beside the desk's window once the counter can be used: compact counter, tray and notices."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from bitdesk import clock, settings
from bitdesk.errors import BitdeskError
from bitdesk.ui import notices, tray
from bitdesk.ui.formats import people

if TYPE_CHECKING:
    from bitdesk.ui.compact import CompactCounter
    from bitdesk.ui.main_window import MainWindow

log = logging.getLogger(__name__)


class Companions(QObject):
    """Ties the compact counter and the tray to the counter of the window: one way of counting, one undo."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self.tray: tray.Tray | None = None
        self._compact: CompactCounter | None = None
        self._branches: int | None = None
        window.installEventFilter(self)
        window.counter.numbers_shown.connect(self._show)
        window.contact.state_changed.connect(self._show)
        window.contact.ended.connect(self._notice)
        window.banner.changed.connect(self._show_message)

    def begin(self) -> None:
        """The desk is open and all is loaded."""
        desk = self.window.around.desk
        if desk is None:
            return
        self.tray = self.tray or self._make_tray()
        if desk.read_only:
            self.window.banner.notice(notices.read_only())
            self.window.counter.board.tiles.setEnabled(False)
        self._notice()
        self._show()
        if desk.settings.start_compact and not self.window.first_place and not self.is_compact:
            self.toggle_compact()

    # Compact counter

    @property
    def compact(self) -> CompactCounter:
        """The compact counter, made when it is first asked for."""
        if self._compact is None:
            from bitdesk.ui.compact import CompactCounter

            made = self._compact = CompactCounter()
            made.counted.connect(self.window.counter.count)
            made.nobody.connect(self.window.counter.confirm_zero)
            made.undo_asked.connect(self.window.counter.undo)
            made.sync_asked.connect(self.window.contact.start_or_stop)
            made.window_asked.connect(self._show_window)
            made.help_asked.connect(self._show_help)
            made.message_read.connect(self.window.banner.dismiss)
            made.message_answered.connect(self.window.banner.act)
        return self._compact

    @property
    def is_compact(self) -> bool:
        """Whether the compact counter stands in place of the window."""
        return self._compact is not None and self._compact.isVisible()

    def toggle_compact(self) -> None:
        """Show the compact counter in place of the window, or the window again."""
        if self._is_closed_in():
            return
        if self.is_compact:
            self.compact.close()
            return
        desk = self.window.around.desk
        self.compact.show_office(self.window.bar.office)
        self.compact.place("" if desk is None else desk.settings.compact_place)
        self.compact.tiles.setEnabled(desk is None or not desk.read_only)
        self.compact.show()
        self.compact.activateWindow()
        self.window.hide()
        self._show()
        self._show_message()

    def _show_window(self) -> None:
        if self._is_closed_in():
            return
        self._remember_place()
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _show_help(self) -> None:
        self.compact.close()
        if self.window.help is None or not self.window.help.isVisible():
            self.window.toggle_help()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Whatever brings the window back sends the compact counter away."""
        if event.type() == QEvent.Type.Show and self.is_compact:
            self.compact.close()
        return False

    def _remember_place(self) -> None:
        desk = self.window.around.desk
        if desk is None or self._compact is None or self._compact.remembered == desk.settings.compact_place:
            return
        from dataclasses import replace

        try:
            saved = settings.save(desk.data_dir, compact_place=self._compact.remembered)
        except BitdeskError as error:
            log.warning("place of the compact counter not kept: %s", error)
        else:
            self.window.around.desk = replace(desk, settings=saved)

    # Tray

    def _make_tray(self) -> tray.Tray | None:
        made = tray.make(self)
        if made is not None:
            made.open_asked.connect(self._show_window)
            made.compact_asked.connect(self.toggle_compact)
            made.count_asked.connect(self.count_from_tray)
            made.sync_asked.connect(self.window.contact.start)
            made.quit_asked.connect(self._quit)
        return made

    def count_from_tray(self) -> None:
        """Count one person, and say that it is done."""
        if self._is_closed_in():
            return
        counter = self.window.counter
        before = len(counter.kept)
        counter.count(1)
        if self.tray is not None and len(counter.kept) == before:
            self.tray.confirm(f"{people(1)} · {counter.board.figures.numbers.last}")

    def _quit(self) -> None:
        if not self._is_closed_in():
            self.window.close()

    def _is_closed_in(self) -> bool:
        """Whether a visitor has the screen: the icon stands in their reach, and leads nowhere."""
        from bitdesk.ui.closed_in import closed_in

        return closed_in() is not None

    # What they show

    def _show(self) -> None:
        window = self.window
        numbers, state = window.counter.board.figures.numbers, window.contact.state
        if self.is_compact:
            self.compact.show_numbers(numbers, undoable=window.counter.can_undo)
            contact = window.contact
            self.compact.show_state(
                state, clock.now_ms(), running=contact.is_running, percent=contact.percent,
                stopping=contact.is_stopping,
            )  # fmt: skip
        if self.tray is not None:
            self.tray.show_state(window.bar.office, numbers.visitors, window.bar.chip.text())

    def _show_message(self) -> None:
        if self.is_compact:
            self.compact.show_message(self.window.banner.text, self.window.banner.action)

    # Notices

    def _notice(self) -> None:
        """Say what is to be known of this desk: at the start, and after a contact, which may have told something."""
        desk = self.window.around.desk
        if desk is None:
            return
        try:
            standing = notices.standing_of(desk)
        except BitdeskError as error:
            log.warning("standing not known: %s", error)
            return
        for text in notices.sentences(standing, self._branches):
            self.window.banner.notice(text)
        self._branches = standing.branches

    def leave(self) -> None:
        """The window is closing."""
        self._remember_place()
        if self._compact is not None:
            self._compact.leave()
            self._compact.deleteLater()
            self._compact = None
        if self.tray is not None:
            self.tray.leave()

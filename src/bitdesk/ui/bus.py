"""What changed in the database, told once to whoever is concerned."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from bitdesk.desk import Desk


class Bus(QObject):
    """Re-emits the commits of any thread in the window's thread, as the tables that changed.

    `committed` tells every commit, `changed` those that the page in front has not shown itself.
    """

    changed = Signal(frozenset)
    committed = Signal(frozenset)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.quiet = False
        self.committed.connect(self._pass_on)

    def listen(self, desk: Desk) -> None:
        """Follow the commits of a desk's file."""
        desk.database.on_commit(self.committed.emit)

    @contextmanager
    def own_change(self) -> Iterator[None]:
        """Stay silent about what is committed inside: the page that does it shows it itself."""
        before, self.quiet = self.quiet, True
        try:
            yield
        finally:
            self.quiet = before

    def _pass_on(self, tables: frozenset[str]) -> None:
        if not self.quiet:
            self.changed.emit(tables)

"""A page of the window: it asks reports and does commands; what they refuse goes to the banner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from bitdesk.errors import BitdeskError

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Concatenate, ParamSpec, TypeVar

    from bitdesk.desk import Desk
    from bitdesk.ui.bus import Bus
    from bitdesk.ui.contact import Contact
    from bitdesk.ui.feedback import Banner
    from bitdesk.ui.tasks import Tasks

    P = ParamSpec("P")
    T = TypeVar("T")


class Surroundings:
    """What the window lends its pages; `desk` is None until the file is open."""

    def __init__(self, bus: Bus, tasks: Tasks, banner: Banner, contact: Contact) -> None:
        self.bus, self.tasks, self.banner, self.contact = bus, tasks, banner, contact
        self.desk: Desk | None = None


class Page(QWidget):
    """Base of the pages; pages never call each other."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.around = around
        around.bus.changed.connect(self._changed)

    @property
    def desk(self) -> Desk:
        """The open desk."""
        if self.around.desk is None:
            raise RuntimeError("the desk is not open yet")
        return self.around.desk

    def ask(self, question: Callable[Concatenate[Desk, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Ask a report."""
        return question(self.desk, *args, **kwargs)

    def do(self, command: Callable[Concatenate[Desk, P], T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """Do a command; when it is refused, say why in the banner and return None."""
        try:
            with self.around.bus.own_change():
                done = command(self.desk, *args, **kwargs)
        except BitdeskError as error:
            self.around.banner.refuse(error)
            return None
        self.around.banner.clear()
        return done

    def opened(self) -> None:
        """The desk is open: fill the page."""

    def changed(self, tables: frozenset[str]) -> None:
        """Somebody else changed these tables."""

    def shown(self) -> None:
        """The page has just been brought to the front."""

    def tick(self) -> None:
        """A minute has passed."""

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Take a key that no control wanted; return whether it was taken."""
        return False

    def _changed(self, tables: frozenset[str]) -> None:
        if self.around.desk is not None:
            self.changed(tables)

"""A page of the window: it asks reports and does commands; what they refuse goes to the banner."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

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


class Key(NamedTuple):
    """A key and what it does, for the help on F1.

    `key` is written as `QKeySequence` reads it ("Ctrl+Return", "Delete", "/"), "1…9" for a row of digits;
    `does` is translated.
    """

    key: str
    does: str


@runtime_checkable
class Helped(Protocol):
    """What the help on F1 can speak of: a page, or what stands in its place at a first start."""

    def keys(self) -> tuple[Key, ...]:
        """The keys that it takes."""

    def about(self) -> str:
        """What it is for, in a paragraph."""


class Surroundings:
    """What the window lends its pages; `desk` is None until the file is open."""

    def __init__(self, bus: Bus, tasks: Tasks, banner: Banner, contact: Contact) -> None:
        self.bus, self.tasks, self.banner, self.contact = bus, tasks, banner, contact
        self.desk: Desk | None = None


class Page(QWidget):
    """Base of the pages; pages never call each other.

    What the help on F1 says of a page is declared here: `keys` and `about`. A test compares the keys with those
    that the page takes.
    """

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
            self.around.banner.refuse(error, of_page=True)
            return None
        self.around.banner.clear()
        return done

    def did(self, command: Callable[Concatenate[Desk, P], object], *args: P.args, **kwargs: P.kwargs) -> bool:
        """Do a command that returns nothing; return whether it was done."""

        def doing(desk: Desk) -> bool:
            command(desk, *args, **kwargs)
            return True

        return self.do(doing) is not None

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

    def keys(self) -> tuple[Key, ...]:
        """The keys that this page takes, for the help: `Key("Ctrl+Z", QCoreApplication.translate("Keys", …))`."""
        return ()

    def about(self) -> str:
        """What this page is for, in a paragraph of the help."""
        return ""

    def unsaved(self) -> bool:
        """Whether something is typed here that would be lost with the page."""
        return any(field.isModified() and field.text() != "" for field in self.findChildren(QLineEdit))

    def would_lose(self) -> str:
        """What is said, once, to who closes the window on what is `unsaved`: a sentence about this page."""
        return QCoreApplication.translate(
            "Window", "Something is typed here and not saved. Close again to leave without it."
        )

    def _changed(self, tables: frozenset[str]) -> None:
        if self.around.desk is not None:
            self.changed(tables)

"""A page of sections under tabs: each is made when it is first chosen, and asks again when its tables change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from bitdesk.ui.page import Key, Page, Surroundings
from bitdesk.ui.widgets.tabs import Tabs


class Part(QWidget):
    """Base of what stands under a tab."""

    def shown(self) -> None:
        """Show it as it is now, and bring the keyboard there."""

    def refresh(self) -> None:
        """Ask again."""

    def is_changed(self) -> bool:
        """Return whether it holds what is not saved."""
        return False

    def keys(self) -> tuple[Key, ...]:
        """Return the keys that it takes while it is in front, where its page does not say them itself."""
        return ()


P = TypeVar("P", bound=Part)


class SectionsPage(Page, Generic[P]):
    """Tabs, and a section under each. A change of its `tables` makes the section in front ask again.

    `kinds` names the sections in the order of their tabs; `sections` are those that are made, by kind.
    """

    tables: ClassVar[frozenset[str]]

    def __init__(
        self,
        around: Surroundings,
        parent: QWidget | None,
        name: str,
        titles: Sequence[str],
        kinds: Sequence[int] | None = None,
    ) -> None:
        super().__init__(around, parent)
        self.kinds = tuple(range(len(titles)) if kinds is None else kinds)
        self.tabs = Tabs(name, titles, self)
        self.tabs.chosen.connect(self.choose)
        self.stack = QStackedWidget(self)
        self.sections: dict[int, P] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self.tabs)
        layout.addWidget(self.stack, 1)
        for key, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            QShortcut(QKeySequence(key), self, partial(self._step, step))

    def makers(self) -> Sequence[Callable[[Any], P]]:
        """Return how each section is made, by kind; what they need is imported here, not before."""
        raise NotImplementedError

    def make(self, kind: int) -> P:
        """Make a section."""
        return self.makers()[kind](self)

    @property
    def section(self) -> P | None:
        """The section in front."""
        return next((each for each in self.sections.values() if each is self.stack.currentWidget()), None)

    def choose(self, place: int) -> None:
        """Bring the section of a tab to the front."""
        if self.around.desk is None:
            return
        kind = self.kinds[place]
        if kind not in self.sections:
            self.sections[kind] = self.make(kind)
            self.stack.addWidget(self.sections[kind])
        self.tabs.choose(place)
        self.stack.setCurrentWidget(self.sections[kind])
        self.sections[kind].shown()

    def choose_kind(self, kind: int) -> None:
        """Bring a section to the front by what it is for, where this page has it."""
        if kind in self.kinds:
            self.choose(self.kinds.index(kind))

    def _step(self, step: int) -> None:
        self.choose((self.tabs.place + step) % len(self.tabs.buttons))

    def opened(self) -> None:
        """Show the section that was asked for before the file was open."""
        if self.isVisible():
            self.choose(self.tabs.place)

    def shown(self) -> None:
        """Show the section as it is now."""
        self.choose(self.tabs.place)

    def changed(self, tables: frozenset[str]) -> None:
        """Ask again; what is being written stays."""
        if tables & self.tables and self.isVisible() and self.section is not None:
            self.section.refresh()

    def unsaved(self) -> bool:
        """Whether something is written in a section that is not saved."""
        return any(section.is_changed() for section in self.sections.values())

    def keys(self) -> tuple[Key, ...]:
        """The keys of the tabs, for the help."""
        translate = QCoreApplication.translate
        return (
            Key("Ctrl+PgDown", translate("Keys", "The next section")),
            Key("Ctrl+PgUp", translate("Keys", "The section before")),
        )

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Escape closes the message."""
        if event.key() == Qt.Key.Key_Escape:
            self.around.banner.dismiss()
            return True
        return False

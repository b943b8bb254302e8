"""Who is to be erased or was searched, and all that is held of whom is highlighted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from bitdesk import clock
from bitdesk.ui.page import Page
from bitdesk.ui.pages.organisation import privacy_words as words
from bitdesk.ui.pages.organisation.privacy_asking import Shown, found, held
from bitdesk.ui.pages.organisation.privacy_cards import HeldCard, PeopleCard
from bitdesk.ui.sections.page import Part
from bitdesk.ui.sections.section import SHARES

if TYPE_CHECKING:
    from collections.abc import Callable

    from bitdesk.desk import Desk
    from bitdesk.reports.privacy import Certificate, Holding, Person

MOST_AT_ONCE = 100
"""How many people are erased at once: as many texts as name them can still be looked through."""


class PeopleSection(Part):
    """The list at left; at right what is held of the highlighted person."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page
        self.people: tuple[Person, ...] = ()
        self.certificates: tuple[Certificate, ...] = ()
        self._asked, self._wanted = 0, b""
        self.list = PeopleCard(self)
        self.details = HeldCard(self)
        self.side = QStackedWidget(self)
        self.side.addWidget(self.details)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.list, SHARES[0])
        layout.addWidget(self.side, SHARES[1])
        self.list.search.textChanged.connect(self._searched)
        self.list.search.left.connect(self.list.table.setFocus)
        self.list.erased.toggled.connect(lambda _on: self.refresh())
        self.list.table.selectionModel().currentRowChanged.connect(lambda *_rows: self.show_details())

    def _searched(self, _text: str) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Ask on the worker thread for who is due, or for who is searched."""
        if self.page.around.desk is None:
            return
        self._asked += 1
        asked, text, desk = self._asked, self.list.search.value(), self.page.desk
        # Of what was typed quickly, only the last is asked: a search goes through every text.
        task = self.page.around.tasks.start(lambda _task: found(desk, text) if asked == self._asked else None)
        task.done.connect(lambda shown: self._show(shown) if asked == self._asked else None)
        task.refused.connect(self.page.around.banner.refuse)

    def _show(self, shown: Shown) -> None:
        chosen = self.person.contact_id if self.person else None
        self.people, self.certificates = shown.people, shown.erased
        rows = [words.cells(one) for one in shown.people]
        if self.list.erased.isChecked():
            rows += [words.erased_cells(one) for one in shown.erased]
        self.list.show_rows(rows, len(shown.erased), shown.texts)
        self.list.offer_all(len(self.over[:MOST_AT_ONCE]), len(self.over))
        ids = [one.contact_id for one in shown.people]
        self.list.table.selectRow(ids.index(chosen) if chosen in ids else 0)
        self.show_details()

    @property
    def person(self) -> Person | None:
        """Who is highlighted, None where it is nobody, or somebody who was erased."""
        place = self.list.table.currentIndex().row()
        return self.people[place] if 0 <= place < len(self.people) else None

    @property
    def over(self) -> list[Person]:
        """Whose time is over, longest first; nobody while somebody is searched."""
        if self.list.search.value():
            return []
        today = clock.business_date()
        return [one for one in self.people if not one.is_asked and one.ends_on and one.ends_on <= today]

    @property
    def certificate(self) -> Certificate | None:
        """What was erased of who is highlighted."""
        place = self.list.table.currentIndex().row() - len(self.people)
        return self.certificates[place] if 0 <= place < len(self.certificates) else None

    def show_details(self) -> None:
        """Show all that is held of the highlighted person."""
        one, certificate = self.person, self.certificate
        self._wanted = one.contact_id if one else b""
        if one is not None:
            self._ask(lambda desk: held(desk, one.contact_id, self), self._show_holding)
        elif certificate is not None:
            self.details.show_certificate(certificate)
        else:
            self.details.show_nothing()

    def is_wanted(self, contact_id: bytes) -> bool:
        """Whether somebody is still highlighted: the worker thread asks, before it goes through every text."""
        return contact_id == self._wanted

    def _show_holding(self, holding: Holding | None) -> None:
        if holding is not None and self.is_wanted(holding.person.contact_id):
            self.details.show_holding(holding)

    def _ask(self, question: Callable[[Desk], Any], then: Callable[[Any], object]) -> None:
        desk = self.page.desk
        task = self.page.around.tasks.start(lambda _task: question(desk))
        task.done.connect(then)
        task.refused.connect(self.page.around.banner.refuse)

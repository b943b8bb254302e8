"""What is followed as it is read: the list of all, and one of them from beginning to end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QCoreApplication

from bitdesk.reports.cards import card
from bitdesk.reports.templates import named
from bitdesk.ui.page import Page
from bitdesk.ui.pages.quality import words
from bitdesk.ui.pages.quality.followed_cards import FollowedCard, FollowedList
from bitdesk.ui.sections.page import Part
from bitdesk.ui.widgets.ask_erasure import AskErasure
from bitdesk.ui.widgets.fitted_table import FITTED
from bitdesk.ui.widgets.report_table import Cell, Column, Tone
from bitdesk.ui.widgets.story import Part as Piece

if TYPE_CHECKING:
    from bitdesk.contacts import ContactCard


class FollowedListing(Part):
    """Lists what is open, or everything; a noun says which rows, and in which words."""

    noun: ClassVar[str]

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page
        self.rows: list[Any] = []
        self.list = FollowedList(page, self.title(), self.columns(), self)
        self.details = FollowedCard(self.step_buttons(), self)
        self.erasure = self.details.last = AskErasure(page, self.details)
        self.list.table.selectionModel().currentRowChanged.connect(lambda *_rows: self.show_details())
        self.list.closed.toggled.connect(lambda _on: self.refresh())
        self.list.office.activated.connect(lambda _place: self.refresh())

    # What a noun says of itself

    def title(self) -> str:
        """The noun, many of it."""
        raise NotImplementedError

    def empty(self) -> str:
        """What is said where there is none."""
        raise NotImplementedError

    def question(self) -> Callable[..., Sequence[Any]]:
        """The report that lists the open ones, or all (`closed`), of an office."""
        raise NotImplementedError

    def state_of(self, row: Any) -> str:
        """How far one has come, in a word."""
        raise NotImplementedError

    def time_of(self, row: Any) -> str:
        """What the list says of its time, as short as it can."""
        raise NotImplementedError

    def due(self, row: Any) -> str:
        """What is said of its time in full."""
        raise NotImplementedError

    def possible(self, row: Any) -> Sequence[str]:
        """The steps that one can take now; the first is what usually comes next."""
        raise NotImplementedError

    def step_buttons(self) -> Sequence[tuple[str, str]]:
        """The steps by their names, as their buttons say them."""
        raise NotImplementedError

    # The list

    def columns(self) -> tuple[Column, ...]:
        """Reference, words, state and age."""
        translate = QCoreApplication.translate
        return (
            Column(translate("QualityPage", "Reference"), FITTED),
            Column(translate("QualityPage", "What was said"), 0.5),
            Column(translate("QualityPage", "State"), 0.5),
        )

    def cells(self, row: Any) -> tuple[Cell, ...]:
        """One as the list shows it; what is late says so in words."""
        late, plain = self.is_late(row), Tone.PLAIN if row.is_open else Tone.MUTED
        parts = [self.state_of(row), self.time_of(row)]
        # What is late comes first: it is what the row must say where it has no room for all.
        state = words.joined(parts[::-1] if late else parts)
        return (
            Cell(row.reference, plain, hint=row.reference), Cell(words.first_line(row.text), plain, hint=row.text),
            Cell(state, Tone.LATE if late else plain, bold=late, hint=state),
        )  # fmt: skip

    def is_late(self, row: Any) -> bool:
        """Return whether something is still to be done, and late."""
        return bool(row.is_open and row.is_late)

    @property
    def row(self) -> Any:
        """The highlighted one, None where there is none."""
        place = self.list.table.currentIndex().row()
        return self.rows[place] if 0 <= place < len(self.rows) else None

    def refresh(self, chosen: bytes | None = None) -> None:
        """Ask again; the highlighted one, or the one named, is highlighted again."""
        if self.page.around.desk is None:
            return
        self.list.office.offer_offices()
        before = chosen or (self.row.id if self.row is not None else None)
        self.rows = list(
            self.page.ask(self.question(), office_id=self.list.office.office_id, closed=self.list.closed.isChecked())
        )
        if before is not None and chosen is not None and all(row.id != before for row in self.rows):
            self.list.closed.setChecked(True)
            return
        self.list.show_rows([self.cells(row) for row in self.rows], self.empty())
        self.list.table.selectRow(next((place for place, row in enumerate(self.rows) if row.id == before), 0))
        self.show_details()

    def show_details(self) -> None:
        """Show the highlighted one from beginning to end."""
        row = self.row
        if row is None:
            self.details.show_nothing()
            self.erasure.show_contact(None)
            return
        whom = self.page.ask(card, row.contact_id)
        self.details.show_story(row.reference, self._parts(row, whom), self.possible(row))
        self.erasure.show_contact(row.contact_id if whom else None)

    def _parts(self, row: Any, whom: ContactCard | None) -> list[Piece]:
        """One from beginning to end, in pieces."""
        translate = QCoreApplication.translate
        facts = (
            (translate("QualityPage", "Concerns:"), row.office or words.organisation()),
            (translate("QualityPage", "Where:"), getattr(row, "place", "")),
            (translate("QualityPage", "Theme:"), words.theme(row.theme) if row.theme else ""),
            (translate("QualityPage", "Language:"), words.language(row.language)),
            (translate("QualityPage", "Whom to answer:"), words.card(whom)),
            (translate("QualityPage", "From the liaison book:"), words.first_line(row.note)),
            (translate("QualityPage", "Corrective action:"), ", ".join(row.actions)),
        )
        name = whom.name if whom else None
        steps = [Piece(words.step(one.kind), words.when(one), named(one.text, name, row.language)) for one in row.steps]
        state = words.joined([self.state_of(row), self.due(row)])
        head = Piece(state, is_late=self.is_late(row)), Piece(beside=words.received(row), text=row.text)
        return [*head, Piece(facts=facts), *steps]

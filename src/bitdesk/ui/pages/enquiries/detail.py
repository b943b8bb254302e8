"""An enquiry in full: who asked what, until when a reply is due, what was done, and what can be done now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from bitdesk.reports.templates import named
from bitdesk.ui import formats, theme
from bitdesk.ui.pages.enquiries import words
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.pairs import Pairs
from bitdesk.ui.widgets.scrolling import scrolling

if TYPE_CHECKING:
    from bitdesk.reports.enquiries import Detail, EnquiryRow

Pair = tuple[str, str]


class DetailCard(Card):
    """Facts above, steps below in their order, and a button for each thing that can be done."""

    def __init__(self, actions: Sequence[Pill], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setWordWrap(True)
        self.due = self.text(bold=True)
        self.pairs = Pairs(self, selectable=True)
        self.column.addWidget(scrolling(self.pairs, self), 1)
        self.pills = tuple(actions)
        self.buttons = QWidget(self)
        self._places = QGridLayout(self.buttons)
        self._places.setContentsMargins(0, 0, 0, 0)
        self._places.setSpacing(6)
        self.column.addWidget(self.buttons)

    def show_enquiry(
        self, detail: Detail | None, topics: dict[str, str], brochures: dict[bytes, str], begun: Sequence[Pair] = ()
    ) -> None:
        """Show an enquiry, and what was begun of it; nothing where none is highlighted."""
        self.buttons.setVisible(detail is not None)
        self.due.setVisible(detail is not None)
        if detail is None:
            self.title.setText("")
            self.pairs.show_pairs(())
            return
        title = words.who(detail.row)
        self.title.setText(title)
        self.setAccessibleName(title)
        self._show_due(detail.row)
        self.pairs.show_pairs([*_facts(detail.row, topics), *_steps(detail, brochures), *begun])

    def offer(self, offered: Sequence[Pill]) -> None:
        """Show the buttons that mean something now, two in a line."""
        for button in self.pills:
            self._places.removeWidget(button)
            button.hide()
        for place, button in enumerate(offered):
            self._places.addWidget(button, place // 2, place % 2)
            button.show()

    def _show_due(self, row: EnquiryRow) -> None:
        late = row.is_late()
        text = words.due_sentence(row)
        self.due.setText(text)
        self.due.setVisible(bool(text))
        palette = self.due.palette()
        palette.setColor(self.due.foregroundRole(), theme.colours().late if late else theme.colours().text)
        self.due.setPalette(palette)

    def texts(self) -> list[tuple[str, str]]:
        """What the lines say."""
        return self.pairs.texts()


def _facts(row: EnquiryRow, topics: dict[str, str]) -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    card = row.card
    facts = [
        (translate("Enquiries", "Received"), f"{words.channel_of(row)}, {formats.moment(row.received_at)}"),
        (translate("Enquiries", "Office"), row.office_name),
        (translate("Enquiries", "Telephone"), card.phone if card else ""),
        (translate("Enquiries", "E-mail"), card.email if card else ""),
        (translate("Enquiries", "Address"), card.address if card else ""),
        (translate("Enquiries", "Company"), card.company if card and card.name else ""),
        (translate("Enquiries", "From"), words.origin(row) if row.country else ""),
        (translate("Enquiries", "Public"), words.public(row) if row.public else ""),
        (translate("Enquiries", "About"), words.topics(row, topics) if row.topics else ""),
        (translate("Enquiries", "Asked"), row.subject),
    ]
    return [(name, value) for name, value in facts if value]


def _steps(detail: Detail, brochures: dict[bytes, str]) -> list[tuple[str, str]]:
    card = detail.row.card
    name, language = (card.name, card.language) if card else (None, None)
    return [
        (
            " ".join(part for part in (formats.short_date(done.happened_on)[:5], done.counselor or done.place) if part),
            named(words.step_line(done, brochures), name, language),
        )
        for done in detail.steps
    ]

"""The two cards of the section of personal data: the people with their search, and all that is held of one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bitdesk.ui import formats
from bitdesk.ui.pages.organisation import privacy_words as words
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.choice_row import CardChip
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import Cell, Column, ReportTable
from bitdesk.ui.widgets.search_field import SearchField
from bitdesk.ui.widgets.story import Story

if TYPE_CHECKING:
    from bitdesk.reports.privacy import Certificate, Holding

ROW_HEIGHT = 30


class PeopleCard(Card):
    """Who is due, or who is searched; below, whether those who were erased are shown."""

    def __init__(self, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("PrivacySection", "Personal data: who is to be erased"), parent)
        self.column.setContentsMargins(8, 12, 8, 8)
        self.title.setContentsMargins(8, 0, 8, 0)
        self.search = SearchField(self)
        self.search.setPlaceholderText(translate("PrivacySection", "Search by name, e-mail or telephone (/)"))
        self.search.setAccessibleName(translate("PrivacySection", "Search a person by name, e-mail or telephone"))
        self.column.addWidget(self.search)
        self.table = ReportTable(self.title.text(), _columns(), self, ROW_HEIGHT)
        self.table.marks_choice = True
        self.column.addWidget(self.table, 1)
        self.note = self.text(muted=True)
        self.note.setContentsMargins(8, 0, 8, 0)
        self._filler = QWidget(self)
        self.column.addWidget(self._filler, 1)
        self.erased = CardChip("", "", self)
        self.erased.setCheckable(True)
        self.over = Pill("", self, on_card=True)
        self.over.hide()
        for button in (self.over, self.erased):
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(button)
            self.column.addLayout(row)

    def show_rows(self, rows: Sequence[Sequence[Cell]], erased: int, texts: int) -> None:
        """Show these people, how many were erased, and in how many texts a name that is searched stands."""
        translate = QCoreApplication.translate
        self.table.show_rows(rows)
        self.table.setVisible(bool(rows))
        self._filler.setVisible(not rows)
        searched = bool(self.search.value())
        nobody = (
            translate("PrivacySection", "No contact has this name.")
            if searched
            else translate(
                "PrivacySection", "Nobody asked to be erased, and nobody’s time is over. Search for anybody."
            )
        )
        text = translate("PrivacySection", "Texts that name somebody so: {0}.")
        named = text.format(formats.number(texts)) if texts else ""
        self.note.setText(" ".join(part for part in ("" if rows else nobody, named) if part))
        self.note.setVisible(bool(self.note.text()))
        self.erased.setText(translate("PrivacySection", "Erased: {0} (Ctrl+R)").format(formats.number(erased)))
        self.erased.setAccessibleName(self.erased.text())
        self.erased.setVisible(erased > 0)
        self.erased.updateGeometry()

    def offer_all(self, count: int, of: int) -> None:
        """Offer to erase several at once whose time is over, where there are several."""
        translate = QCoreApplication.translate
        text = (
            translate("PrivacySection", "Erase all whose time is over: {0}… (Ctrl+Shift+Delete)")
            if count == of
            else translate("PrivacySection", "Erase the first {0} of {1} whose time is over… (Ctrl+Shift+Delete)")
        )
        self.over.setText(text.format(formats.number(count), formats.number(of)))
        self.over.setAccessibleName(self.over.text())
        self.over.setVisible(count > 1)
        self.over.updateGeometry()

    def focus(self) -> None:
        """Bring the keyboard to the people, or to the search where there are none."""
        (self.search if self.table.isHidden() else self.table).setFocus(Qt.FocusReason.OtherFocusReason)


def _columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(translate("PrivacySection", "Name"), 0.31),
        Column(translate("PrivacySection", "Office"), 0.27),
        Column(translate("PrivacySection", "Kept"), 0.42),
    )


class HeldCard(Card):
    """All that is held of a person, and what can be done about it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        translate = QCoreApplication.translate
        self.title.setWordWrap(True)
        self.story = Story(self)
        self.column.addWidget(self.story, 1)
        self.erase = Pill(translate("PrivacySection", "Erase… (Delete)"), self, on_card=True)
        self.export = Pill("", self, on_card=True)
        self.buttons = QWidget(self)
        row = QHBoxLayout(self.buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.export)
        row.addWidget(self.erase)
        row.addStretch(1)
        self.column.addWidget(self.buttons)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Show that nobody is highlighted."""
        self._name(QCoreApplication.translate("PrivacySection", "Nobody is chosen"))
        self.story.show_parts(self.title.text(), ())
        self.buttons.hide()

    def show_holding(self, holding: Holding) -> None:
        """Show all that is held of somebody."""
        self._name(words.name_of(holding.person))
        self.story.show_parts(self.title.text(), words.held(holding))
        self.export.setText(QCoreApplication.translate("PrivacySection", "Write to a file… (Ctrl+S)"))
        self.erase.show()
        self.buttons.show()

    def show_certificate(self, certificate: Certificate) -> None:
        """Show what was erased of somebody."""
        text = QCoreApplication.translate("PrivacySection", "Erased: {0}")
        self._name(text.format(certificate.reference))
        self.story.show_parts(self.title.text(), words.certified(certificate))
        self.export.setText(QCoreApplication.translate("PrivacySection", "Certificate… (Ctrl+S)"))
        self.erase.hide()
        self.buttons.show()

    def _name(self, text: str) -> None:
        self.title.setText(text)
        self.setAccessibleName(text)

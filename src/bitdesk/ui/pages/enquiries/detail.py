"""An enquiry in full: who asked what, until when a reply is due, what was done, and what can be done now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from bitdesk.reports.templates import named
from bitdesk.ui import formats, theme
from bitdesk.ui.pages.enquiries import words
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.thin_scroll_bar import ThinScrollBar

if TYPE_CHECKING:
    from bitdesk.reports.enquiries import Detail, EnquiryRow

_AT_TOP = Qt.AlignmentFlag.AlignTop
_LAST = 99


class DetailCard(Card):
    """Facts above, steps below in their order, and a button for each thing that can be done."""

    def __init__(self, actions: Sequence[Pill], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setWordWrap(True)
        self.due = self.text(bold=True)
        self._lines: list[tuple[QLabel, QLabel]] = []
        self.column.addWidget(self._scrolling(), 1)
        self.pills = tuple(actions)
        self.buttons = QWidget(self)
        self._places = QGridLayout(self.buttons)
        self._places.setContentsMargins(0, 0, 0, 0)
        self._places.setSpacing(6)
        self.column.addWidget(self.buttons)

    def _scrolling(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBar(ThinScrollBar(area))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(area)
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._grid.setRowStretch(_LAST, 1)
        area.setWidget(inside)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        return area

    def show_enquiry(self, detail: Detail | None, topics: dict[str, str], brochures: dict[bytes, str]) -> None:
        """Show an enquiry; nothing where none is highlighted."""
        self.buttons.setVisible(detail is not None)
        self.due.setVisible(detail is not None)
        if detail is None:
            self.title.setText("")
            self._show([])
            return
        title = words.who(detail.row)
        self.title.setText(title)
        self.setAccessibleName(title)
        self._show_due(detail.row)
        self._show([*_facts(detail.row, topics), *_steps(detail, brochures)])

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

    def _show(self, pairs: Sequence[tuple[str, str]]) -> None:
        while len(self._lines) < len(pairs):
            name, value = QLabel(self), QLabel(self)
            name.setForegroundRole(name.palette().ColorRole.PlaceholderText)
            name.setFont(theme.font(12))
            value.setFont(theme.font(13))
            value.setWordWrap(True)
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(name, len(self._lines), 0, _AT_TOP)
            self._grid.addWidget(value, len(self._lines), 1, _AT_TOP)
            self._lines.append((name, value))
        for place, (name, value) in enumerate(self._lines):
            shown = pairs[place] if place < len(pairs) else ("", "")
            name.setText(shown[0])
            value.setText(shown[1])
            for label in (name, value):
                label.setVisible(place < len(pairs))

    def texts(self) -> list[tuple[str, str]]:
        """What the lines say."""
        return [(name.text(), value.text()) for name, value in self._lines if not name.isHidden()]


def _facts(row: EnquiryRow, topics: dict[str, str]) -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    card = row.card
    facts = [
        (translate("Enquiries", "Received"), f"{words.channel_of(row)}, {words.moment(row.received_at)}"),
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

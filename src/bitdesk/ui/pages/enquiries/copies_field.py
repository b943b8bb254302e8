"""Which brochures, and how many of each: a line for each one that is given away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from bitdesk.leaflets import Copies
from bitdesk.ui import theme
from bitdesk.ui.pages.enquiries import brochure_words
from bitdesk.ui.widgets.visit_fields import NumberField

if TYPE_CHECKING:
    from bitdesk.reports.brochures import BrochureChoice

DIGITS = 4
NUMBER_WIDTH = 72


class CopiesField(QWidget):
    """A field of a form: an empty number is none."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.numbers: dict[bytes, NumberField] = {}
        self._lines: list[tuple[QLabel, NumberField]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)

    def offer(self, brochures: Sequence[BrochureChoice]) -> None:
        """Offer these brochures; what was written is forgotten."""
        while len(self._lines) < len(brochures):
            self._add_line()
        for place, (label, field) in enumerate(self._lines):
            shown = brochures[place] if place < len(brochures) else None
            text = brochure_words.label(shown) if shown else ""
            label.setText(text)
            field.setAccessibleName(text)
            field.show_value(None)
            for widget in (label, field):
                widget.setVisible(shown is not None)
        fields = (field for _label, field in self._lines)
        self.numbers = {one.id: field for one, field in zip(brochures, fields, strict=False)}

    def _add_line(self) -> None:
        label, field = QLabel(self), NumberField(self, DIGITS)
        label.setFont(theme.font(13))
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(field)
        field.setFixedWidth(NUMBER_WIDTH)
        field.textChanged.connect(self.changed)
        self._grid.addWidget(label, len(self._lines), 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(field, len(self._lines), 1)
        self._lines.append((label, field))

    def value(self) -> tuple[Copies, ...]:
        """Return the brochures that are chosen."""
        counts = ((brochure_id, field.value()) for brochure_id, field in self.numbers.items())
        return tuple(Copies(brochure_id, count) for brochure_id, count in counts if count)

    def show_value(self, value: Sequence[Copies]) -> None:
        """Show so many copies of each."""
        counts = {one.brochure_id: one.quantity for one in value}
        for brochure_id, field in self.numbers.items():
            field.show_value(counts.get(brochure_id))

    def kept(self) -> dict[str, int]:
        """Return how many of each, as a draft keeps it."""
        return {one.brochure_id.hex(): one.quantity for one in self.value()}

    def show_kept(self, kept: Mapping[str, int] | None) -> None:
        """Show what a draft has kept."""
        self.show_value([Copies(bytes.fromhex(brochure), count) for brochure, count in (kept or {}).items()])

    def problem(self) -> str:
        """Return nothing: what can be written is a number."""
        return ""

"""The fields of the shop's forms: a percentage, a whole number, and what holds or does not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from bitdesk import pricing
from bitdesk.ui.widgets.amount_field import AmountField
from bitdesk.ui.widgets.choice_row import CardChip

WHOLE_PERCENT = 100
_MOST_DIGITS = 6
_CHIPS_A_LINE = 2


class PercentField(AmountField):
    """A percentage, empty for none; its value is in basis points: a hundredth of a percent, as a cent of a euro."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText("%")

    def show_value(self, value: int | None) -> None:  # type: ignore[override]
        """Show basis points."""
        whole, rest = divmod(value or 0, pricing.WHOLE_BP // WHOLE_PERCENT)
        self.setText("" if value is None else f"{whole},{rest:02}".rstrip("0").rstrip(","))

    def problem(self) -> str:
        """Return a sentence where something is written that is no percentage."""
        said = super().problem()
        if said or not self.text().strip() or pricing.parse_cents(self.text()) <= pricing.WHOLE_BP:
            return said
        return QCoreApplication.translate("Fields", "A percentage lies between 0 and 100.")


class WholeField(AmountField):
    """A whole number, empty for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(_MOST_DIGITS)
        self.setPlaceholderText("")

    def value(self) -> int | None:  # type: ignore[override]
        """Return the number, None where nothing or none is written."""
        return int(self.text()) if self.text().isdecimal() else None

    def show_value(self, value: int | None) -> None:  # type: ignore[override]
        """Show a number."""
        self.setText("" if value is None else str(value))

    def problem(self) -> str:
        """Return a sentence where something is written that is no whole number."""
        if not self.text().strip() or self.value() is not None:
            return ""
        return QCoreApplication.translate("Fields", "“{0}” is no whole number.").format(self.text().strip())


class FlagsField(QWidget):
    """Chips of which any may be chosen; its value is the set of those that are."""

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: dict[str, CardChip] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(5)
        for place, (value, text) in enumerate(choices):
            chip = self.chips[value] = CardChip(text, value, self)
            grid.addWidget(chip, place // _CHIPS_A_LINE, place % _CHIPS_A_LINE)
        grid.setColumnStretch(_CHIPS_A_LINE, 1)

    def value(self) -> frozenset[str]:
        """Return what is chosen."""
        return frozenset(value for value, chip in self.chips.items() if chip.isChecked())

    def show_value(self, value: frozenset[str]) -> None:
        """Show what is chosen."""
        for name, chip in self.chips.items():
            chip.setChecked(name in value)

    def problem(self) -> str:
        """Return nothing: what can be chosen is right."""
        return ""

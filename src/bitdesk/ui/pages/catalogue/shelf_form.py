"""The form that says in which office a product is sold, in which season, and when it is ordered again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from bitdesk.ui.pages.catalogue.product_words import day_words, shelf_words
from bitdesk.ui.widgets.fields import Choice, TextField
from bitdesk.ui.widgets.form import Form, Values
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.shop_fields import WholeField

if TYPE_CHECKING:
    from bitdesk.reports.products import ShelfRow
    from bitdesk.reports.reference import OfficeChoice

_DAY = re.compile(r"(\d{1,2})[/. -](\d{1,2})")


class DayOfYearField(TextField):
    """A day of each year as it is read, 15/06; its value is `MM-DD`, "" for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, 5)
        self.setPlaceholderText(QCoreApplication.translate("Fields", "dd/mm"))

    def value(self) -> str:
        """Return the day, as it is written where it is none."""
        text = self.text().strip()
        found = _DAY.fullmatch(text)
        return f"{int(found[2]):02}-{int(found[1]):02}" if found else text

    def show_value(self, value: str) -> None:
        """Show a day."""
        self.setText(day_words(value) if value else "")


class ShelfForm(Form):
    """One office at a time; choosing one shows what is known of it."""

    taken_off = Signal(bytes)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.office = Choice(())
        self.add("office", translate("ShelfForm", "Office"), self.office)
        self.add("season_from", translate("ShelfForm", "Season from; empty: all year"), DayOfYearField())
        self.add("season_until", translate("ShelfForm", "until"), DayOfYearField())
        self.add("reorder_level", translate("ShelfForm", "Order again at so many; empty: never"), WholeField())
        self.add_note()
        self.off = Pill(translate("ShelfForm", "Not sold there any more"), self, on_card=True)
        self.off.clicked.connect(self._take_off)
        self._append(self.off)
        self.shelves: Sequence[ShelfRow] = ()
        self.codes: dict[str, str] = {}
        self.office.currentIndexChanged.connect(self._show_office)

    def offer(self, offices: Sequence[OfficeChoice], shelves: Sequence[ShelfRow]) -> None:
        """Offer these offices; show the shelves on which the product stands."""
        self.shelves = shelves
        self.codes = {office.id.hex(): office.code for office in offices}
        self.office.blockSignals(True)
        self.office.offer([(office.id.hex(), office.name) for office in offices])
        self.office.blockSignals(False)
        nowhere = QCoreApplication.translate("ShelfForm", "Until an office is chosen, every one sells it.")
        line = QCoreApplication.translate("ShelfForm", "{0}: {1}")
        lines = [line.format(shelf.office_name, shelf_words(shelf)) for shelf in shelves]
        self.note.setText("\n".join(lines) or nowhere)

    def first_values(self) -> Values:
        """What the form shows first: the first office."""
        return {"office": self.office.value(), **self._known(self._shelf())}

    def _shelf(self) -> ShelfRow | None:
        """The shelf of the chosen office: that of all year before that of a season."""
        code = self.codes.get(self.office.value(), "")
        here = [shelf for shelf in self.shelves if shelf.office_code == code]
        return min(here, key=lambda shelf: shelf.season_from or "", default=None)

    def _known(self, shelf: ShelfRow | None) -> Values:
        self.off.setVisible(shelf is not None)
        if shelf is None:
            return {"season_from": "", "season_until": "", "reorder_level": None}
        return {
            "season_from": shelf.season_from or "", "season_until": shelf.season_until or "",
            "reorder_level": shelf.reorder_level,
        }  # fmt: skip

    def _show_office(self) -> None:
        for name, value in self._known(self._shelf()).items():
            self._field(name).show_value(value)

    def _take_off(self) -> None:
        shelf = self._shelf()
        if shelf is not None:
            self.taken_off.emit(shelf.id)

"""Where receipts come out of this computer: the printer, its paper and letters, and the drawer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from bitdesk import printers
from bitdesk.errors import BitdeskError
from bitdesk.ui import theme
from bitdesk.ui.feedback import announce, sentence
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.choice_row import ChoiceRow
from bitdesk.ui.widgets.fields import Choice, TextField
from bitdesk.ui.widgets.painted import Pill

if TYPE_CHECKING:
    from bitdesk.settings import Settings

NONE = ""
YES, NO = "yes", "no"


class PrinterCard(Card):
    """What is chosen holds at once; an address holds when it can be understood."""

    changed = Signal(dict)
    trial_asked = Signal()
    drawer_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("PrinterCard", "Receipts"), parent)
        self._saved = ""
        self.kind = self._choice(
            translate("PrinterCard", "Printed by"),
            [
                (NONE, translate("PrinterCard", "Nothing: a PDF file")),
                (printers.NETWORK, translate("PrinterCard", "Ticket printer on the network")),
                (printers.FILE, translate("PrinterCard", "Ticket printer on a port of this computer")),
                (printers.USB, translate("PrinterCard", "Ticket printer on USB, by its numbers")),
                (printers.SYSTEM, translate("PrinterCard", "Printer of this computer")),
            ],
        )
        self.where_label = QLabel(self)
        self.where_label.setFont(theme.font(12))
        self.where = TextField(self)
        self.where_label.setBuddy(self.where)
        self.column.addWidget(self.where_label)
        self.column.addWidget(self.where)
        self.columns = self._row(
            translate("PrinterCard", "Letters in a row"), [(str(count), str(count)) for count in printers.COLUMNS]
        )
        self.letters = self._row(translate("PrinterCard", "Code page"), [(name, name) for name in printers.CODE_PAGES])
        self.model = self._choice(translate("PrinterCard", "Model"), [("", translate("PrinterCard", "Usual"))])
        answers = [(NO, translate("PrinterCard", "No")), (YES, translate("PrinterCard", "On this printer"))]
        self.drawer = self._row(translate("PrinterCard", "Cash drawer"), answers)
        self.result = self.text()
        self._add_buttons()
        self._connect()

    def _choice(self, label: str, choices: list[tuple[str, str]]) -> Choice:
        words = QLabel(label, self)
        words.setFont(theme.font(12))
        choice = Choice(choices, self)
        choice.setAccessibleName(label)
        words.setBuddy(choice)
        self.column.addWidget(words)
        self.column.addWidget(choice)
        return choice

    def _row(self, label: str, choices: list[tuple[str, str]]) -> ChoiceRow:
        row = ChoiceRow(label, choices, self)
        self.column.addWidget(row)
        return row

    def _add_buttons(self) -> None:
        translate = QCoreApplication.translate
        self.trial = Pill(translate("PrinterCard", "Print a trial"), self, on_card=True, main=True)
        self.open_drawer = Pill(translate("PrinterCard", "Open the drawer"), self, on_card=True)
        line = QHBoxLayout()
        line.setSpacing(8)
        for button in (self.trial, self.open_drawer):
            button.setMinimumHeight(44)
            line.addWidget(button)
        line.addStretch(1)
        self.column.addLayout(line)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.kind.activated.connect(self._kind_chosen)
        self.where.editingFinished.connect(self._where_written)
        self.columns.chosen.connect(lambda count: self.changed.emit({"printer_columns": int(count)}))
        self.letters.chosen.connect(lambda name: self.changed.emit({"printer_code_page": name}))
        self.model.activated.connect(lambda _place: self.changed.emit({"printer_profile": self.model.value()}))
        self.drawer.chosen.connect(self._drawer_chosen)
        self.trial.clicked.connect(self.trial_asked)
        self.open_drawer.clicked.connect(self.drawer_asked)

    # What is shown

    def show_settings(self, now: Settings) -> None:
        """Show what is chosen on this computer."""
        kind, _colon, where = now.printer.partition(":")
        self._saved = now.printer
        self.kind.show_value(kind)
        self.where.show_value(where)
        self.where.setModified(False)
        self.columns.choose(str(now.printer_columns))
        self.letters.choose(now.printer_code_page)
        self.model.show_value(now.printer_profile)
        self.drawer.choose(YES if now.drawer else NO)
        self._show_kind()

    def offer_models(self, names: tuple[str, ...]) -> None:
        """Offer the models of ticket printers that are known."""
        chosen = self.model.value()
        self.model.offer([("", QCoreApplication.translate("PrinterCard", "Usual")), *((name, name) for name in names)])
        self.model.show_value(chosen)

    def _show_kind(self) -> None:
        translate = QCoreApplication.translate
        kind = self.kind.value()
        labels = {
            printers.NETWORK: translate("PrinterCard", "Its name or number on the network, such as 192.168.1.50"),
            printers.FILE: translate("PrinterCard", "Its port, such as /dev/usb/lp0"),
            printers.USB: translate("PrinterCard", "Its two USB numbers, such as 04b8:0202"),
            printers.SYSTEM: translate("PrinterCard", "Its name on this computer"),
        }
        self.where_label.setText(labels.get(kind, ""))
        self.where.setAccessibleName(labels.get(kind, "") or self.where_label.text())
        for widget in (self.where_label, self.where):
            widget.setVisible(kind != NONE)
        esc_pos = kind in {printers.NETWORK, printers.FILE, printers.USB}
        for row in (self.columns, self.letters, self.drawer, self.model):
            row.setEnabled(esc_pos or (row is self.columns and kind == printers.SYSTEM))
        self.open_drawer.setEnabled(esc_pos and self.drawer.value == YES)
        self.say("")

    def say(self, text: str, *, good: bool = False) -> None:
        """Say something under the fields, or nothing."""
        look = theme.colours()
        self.result.setStyleSheet(f"color: {(look.good if good else look.warning).name()}")
        self.result.setText(text)
        self.result.setVisible(bool(text))
        if text:
            announce(self, text)

    # Choosing

    def _kind_chosen(self, _place: int) -> None:
        self.where.show_value("")
        self._show_kind()
        if self.kind.value() == NONE:
            self._save("")
        else:
            self.where.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drawer_chosen(self, answer: str) -> None:
        self.changed.emit({"drawer": answer == YES})
        self._show_kind()

    def _where_written(self) -> None:
        where = self.where.value()
        if not where:
            return
        address = f"{self.kind.value()}:{where}"
        try:
            printers.parse(address)
        except BitdeskError as error:
            self.say(sentence(error))
            return
        self.say("")
        self._save(address)

    def _save(self, address: str) -> None:
        self.where.setModified(False)
        if address != self._saved:
            self._saved = address
            self.changed.emit({"printer": address})

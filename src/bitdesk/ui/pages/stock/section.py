"""What every section of the stock's page has: the page, the goods that can be chosen, and the keys typed on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bitdesk import barcodes, reports
from bitdesk.errors import RuleError
from bitdesk.ui.page import Page
from bitdesk.ui.sections.page import Part
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.form import Form

if TYPE_CHECKING:
    from bitdesk.reports.catalogue import Catalogue
    from bitdesk.reports.reference import OfficeChoice

LIST_SHARE, SIDE_SHARE = 62, 38


class StockSection(Part):
    """One tab of the page; it is made when somebody first goes there, with the file open."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page

    def lay_out(self, left: Card, right: QWidget, shares: tuple[int, int] = (LIST_SHARE, SIDE_SHARE)) -> None:
        """Put the list at left and what belongs to it at right."""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(left, shares[0])
        layout.addWidget(right, shares[1])

    def catalogue(self) -> Catalogue:
        """Return what can be chosen, as it is known here today."""
        return self.page.ask(reports.catalogue.catalogue)

    def offices(self) -> tuple[OfficeChoice, ...]:
        """Return the offices."""
        return self.page.ask(reports.reference.offices)

    def refresh(self) -> None:
        """Ask again; what is being written stays."""

    def shown(self) -> None:
        """Show the section as it is now, with the keyboard where one begins."""
        self.refresh()

    def is_changed(self) -> bool:
        """Whether something is written here that is not recorded."""
        return False

    def confirm(self) -> None:
        """Record or finish what is done here, where that is a key of its own (Ctrl+Enter)."""

    def begin(self) -> None:
        """Begin something new, where there is something to begin (Ctrl+N)."""

    def ask_for_file(self) -> None:
        """Ask where a list is to be written, where there is one (Ctrl+S)."""

    def typed(self, event: QKeyEvent) -> bool:
        """Take a letter or a digit that no control wanted; return whether it was taken."""
        return False

    def say(self, text: str) -> None:
        """Say something in the banner."""
        self.page.around.banner.say(text)

    def say_unknown(self, code: str) -> None:
        """Say that a code is nobody's, or that it was read wrong."""
        if self.is_misread(code):
            return
        text = QCoreApplication.translate(
            "Stock", "Nothing in the catalogue has “{code}”. Type a part of the name, or have the head office add it."
        )
        self.say(text.format(code=code))

    def is_misread(self, code: str) -> bool:
        """Return whether a barcode has a wrong check digit, and say so."""
        if barcodes.looks_scanned(code):
            try:
                barcodes.checked(code)
            except RuleError as error:
                self.page.around.banner.refuse(error)
                return True
        return False

    def say_negative(self) -> None:
        """Say that no number of pieces has a minus."""
        self.say(
            QCoreApplication.translate(
                "Stock", "A number of pieces is never below 0. Write how many there are, such as 5, without a minus."
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer a key that no control wanted to the section."""
        if not self.typed(event):
            super().keyPressEvent(event)


def side_form(parent: QWidget, save: str, leave: str) -> Form:
    """Return a form whose buttons have words of their own."""
    form = Form(parent)
    form.save_button.setText(save)
    form.leave_button.setText(leave)
    form.leave_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return form

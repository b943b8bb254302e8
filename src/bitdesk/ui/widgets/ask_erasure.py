"""A button beside what somebody sent: they asked that their personal data be erased."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from bitdesk import services
from bitdesk.ui.page import Page
from bitdesk.ui.widgets.painted import Pill


class AskErasure(Pill):
    """Notes the request: the head office sees it first in its list, and erases. Hidden where there is no contact."""

    def __init__(self, page: Page, parent: QWidget | None = None, *, on_card: bool = True) -> None:
        super().__init__(QCoreApplication.translate("AskErasure", "Asks to be erased"), parent, on_card=on_card)
        self._page = page
        self._contact_id: bytes | None = None
        self.setAccessibleName(
            QCoreApplication.translate("AskErasure", "This person asks that their personal data be erased")
        )
        self.setToolTip(self.accessibleName())
        self.clicked.connect(self.ask)
        self.hide()

    def show_contact(self, contact_id: bytes | None) -> None:
        """Stand beside somebody's row, or nowhere."""
        self._contact_id = contact_id
        self.setVisible(contact_id is not None)

    def ask(self) -> None:
        """Note that they asked."""
        if self._contact_id is None or self._page.do(services.privacy.ask_erasure, self._contact_id) is None:
            return
        self._page.around.banner.say(
            QCoreApplication.translate(
                "AskErasure", "Noted: the head office erases their personal data, within a month. Tell them so."
            )
        )

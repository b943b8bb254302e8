"""What the team is told and asked on the visitor’s screen: a code before it hands the screen over, and to come back."""

from __future__ import annotations

import secrets

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bitdesk.ui import keys
from bitdesk.ui.feedback import announce
from bitdesk.ui.widgets.digit_pad import DigitPad
from bitdesk.ui.widgets.kiosk_screens import BigPill, centred, label

DIGITS = 4
TRIES = 3
WAIT_MS = 30_000
"""How long nothing is taken after three wrong codes: all ten thousand of them would take more than a day."""
_KEY = 64


def new_code() -> str:
    """Return a code that nobody can foresee."""
    return f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"


class Handing(QWidget):
    """Shows the team the code, large, before the visitor has the screen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        title, self.code = label(self, 26, bold=True), label(self, 72, bold=True)
        title.setText(translate("Kiosk", "Your code to come back"))
        text = label(self, 18)
        text.setText(
            translate(
                "Kiosk",
                "Keep it in mind; no visitor is to see it. To come back, hold the top right corner of the screen, or "
                "Ctrl+Shift+L, for three seconds, then give this code. It is another one each time.",
            )
        )
        forgotten = label(self, 16)
        forgotten.setText(
            translate(
                "Kiosk",
                "Forgotten? Sign out of the session (Ctrl+Alt+Del) or restart the computer, then open bitdesk: it "
                "begins at the desk, and nothing that was recorded is lost.",
            )
        )
        self.hand_over = BigPill(translate("Kiosk", "Hand the screen over"), self, main=True)
        self.leave = BigPill(translate("Kiosk", "Back to the desk"), self)
        column = QVBoxLayout(self)
        column.addStretch(2)
        for each in (title, self.code, text, forgotten):
            each.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(each)
            column.addSpacing(12)
        column.addLayout(centred(self.leave, self.hand_over))
        column.addStretch(3)

    def show_code(self, code: str) -> None:
        """Show the code, its digits apart."""
        self.code.setText(" ".join(code))


class Leaving(QWidget):
    """Asks the team, in its own language, for the code: with it alone the screen is taken back.

    The digits are touched or typed, and stand as dots. After three wrong codes nothing is taken for half a minute.
    """

    right = Signal()
    touched = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.code, self._given, self._wrong = new_code(), "", 0
        title, text, self.dots, self.result = (
            label(self, 26, bold=True), label(self, 18), label(self, 40, bold=True), label(self, 18),
        )  # fmt: skip
        title.setText(translate("Kiosk", "Back to the desk?"))
        text.setText(
            translate("Kiosk", "For the office’s team only: give the code. What is being answered is not kept.")
        )
        self.pad = DigitPad(self, _KEY)
        self.stay = BigPill(translate("Kiosk", "Stay here"), self, main=True)
        self.leave = BigPill(translate("Kiosk", "Back to the desk"), self)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        for each in (title, text, self.dots, self.result):
            each.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(each)
        column.addWidget(self.pad, 0, Qt.AlignmentFlag.AlignCenter)
        column.addSpacing(12)
        column.addLayout(centred(self.stay, self.leave))
        column.addStretch(3)
        self.wait = QTimer(self, singleShot=True, interval=WAIT_MS)
        self.wait.timeout.connect(self.begin)
        self.pad.digit.connect(self.give)
        self.pad.erase.connect(self.take_away)
        self.leave.clicked.connect(self.check)
        self.begin()

    def begin(self) -> None:
        """Ask for the code anew; a time to wait goes on."""
        self._given = ""
        self._show(self._waiting() if self.wait.isActive() else "")

    def give(self, digit: int) -> None:
        """Take a digit; after the last one Enter checks the code."""
        if not self.wait.isActive() and len(self._given) < DIGITS:
            self._given += str(digit)
            self._show("")
        self.touched.emit()

    def take_away(self) -> None:
        """Take the last digit away."""
        if not self.wait.isActive():
            self._given = self._given[:-1]
            self._show("")
        self.touched.emit()

    def check(self) -> None:
        """Take the screen back with the right code; wait after three wrong ones."""
        if self.wait.isActive() or len(self._given) < DIGITS:
            return
        is_right, self._given = secrets.compare_digest(self._given, self.code), ""
        self._wrong = 0 if is_right else self._wrong + 1
        if is_right:
            self._show("")
            self.right.emit()
        elif self._wrong % TRIES:
            self._show(QCoreApplication.translate("Kiosk", "This is not the code. Try again."))
        else:
            self.wait.start()
            self._show(self._waiting())
        self.touched.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits are typed as they are touched; Enter stays with the button that has the keyboard."""
        digit = keys.digit(event)
        if digit is not None:
            self.give(digit)
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.take_away()
        else:
            super().keyPressEvent(event)

    def _waiting(self) -> str:
        return QCoreApplication.translate("Kiosk", "Three wrong codes: wait half a minute, then try again.")

    def _show(self, result: str) -> None:
        given = len(self._given)
        self.dots.setText(" ".join("●" * given + "○" * (DIGITS - given)))
        self.dots.setAccessibleName(QCoreApplication.translate("Kiosk", "{0} of {1} digits").format(given, DIGITS))
        self.pad.setEnabled(not self.wait.isActive())
        self.leave.setEnabled(given == DIGITS)
        if self.isVisible():
            (self.leave if given == DIGITS else self.stay).setFocus()
        self.result.setText(result)
        if result:
            announce(self, result)

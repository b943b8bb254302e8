"""What stands around the questions: the bar, the welcome, the thanks; and what the team is asked before it leaves."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bitdesk.ui import theme
from bitdesk.ui.feedback import announce
from bitdesk.ui.theme import Colours
from bitdesk.ui.widgets.painted import CENTRE, Pill, box

TOUCH = 60


def words(language: str) -> Mapping[str, str]:
    """Return what the screen says in the visitor's language, whatever the window's."""
    return _WORDS["en" if language == "en" else "fr"]


class BigPill(Pill):
    """A button for a finger, in large letters."""

    def __init__(self, text: str, parent: QWidget, *, main: bool = False) -> None:
        super().__init__(text, parent, main=main)
        self.main = main
        self.setFont(theme.font(20, bold=True))

    def sizeHint(self) -> QSize:
        """As wide as its text, and high enough for a thumb."""
        return QSize(max(160, self.fontMetrics().horizontalAdvance(self.text()) + 56), TOUCH)

    def draw(self, painter: QPainter, look: Colours) -> None:
        """Draw it as high as it is."""
        edge = (look.text if self.main else look.accent) if self.hasFocus() else None
        active = self.isEnabled()
        fill = look.pressed if self.isDown() else look.accent if self.main and active else look.soft
        box(painter, QRectF(self.rect()), 14, fill if active else look.window, edge if active else look.border, 2)
        words_on = look.on_accent if self.main and not self.isDown() else look.accent
        painter.setPen(words_on if active else look.muted)
        painter.setFont(self.font())
        painter.drawText(self.rect(), CENTRE, self.text())


class Bar(QWidget):
    """How far the visitor is, and the other language; its right end, where the team's corner is, stays free."""

    language_asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = label(self, 18)
        self.languages = {code: Pill(name, self) for code, name in (("fr", "Français"), ("en", "English"))}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 88, 0)
        row.setSpacing(8)
        row.addWidget(self.place)
        row.addStretch(1)
        for code, button in self.languages.items():
            button.setFont(theme.font(16, bold=True))
            button.setMinimumHeight(48)
            button.clicked.connect(lambda _checked=False, code=code: self.language_asked.emit(code))
            row.addWidget(button)

    def progress(self, text: str) -> None:
        """Say how far the visitor is, such as 3 / 12."""
        self.place.setText(text)

    def speak(self, language: str) -> None:
        """Offer the other language."""
        for code, button in self.languages.items():
            button.setVisible(code != language)


class Message(QWidget):
    """A title, a sentence and one button: the welcome and the thanks."""

    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title, self.text = label(self, 34, bold=True), label(self, 20)
        self.button = BigPill("", self, main=True)
        self.button.clicked.connect(self.pressed)
        column = QVBoxLayout(self)
        column.addStretch(2)
        for each in (self.title, self.text):
            each.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(each)
            column.addSpacing(16)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(3)

    def say(self, title: str, text: str, button: str) -> None:
        """Show other words."""
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.button.setText(button)
        self.button.updateGeometry()
        announce(self, f"{title} {text}")


class Leaving(QWidget):
    """Asks the team, in its own language, whether it takes the screen back."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        title = label(self, 26, bold=True)
        title.setText(translate("Kiosk", "Back to the desk?"))
        text = label(self, 18)
        text.setText(translate("Kiosk", "For the office’s team only. What is being answered is not kept."))
        self.stay = BigPill(translate("Kiosk", "Stay here"), self, main=True)
        self.leave = BigPill(translate("Kiosk", "Back to the desk"), self)
        column = QVBoxLayout(self)
        column.addStretch(2)
        for each in (title, text):
            each.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(each)
            column.addSpacing(12)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.stay)
        row.addSpacing(24)
        row.addWidget(self.leave)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)


def label(parent: QWidget, pixels: int, *, bold: bool = False) -> QLabel:
    """Return words that wrap, in large letters; no mark in them has a meaning."""
    made = QLabel(parent)
    made.setFont(theme.font(pixels, bold=bold))
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


_WORDS = {
    "fr": {
        "begin": "Commencer",
        "next": "Suivant",
        "skip": "Passer",
        "back": "Précédent",
        "send": "Envoyer",
        "several": "Plusieurs réponses possibles",
        "required": "* Réponse attendue",
        "thanks": "Merci\u00a0! Votre avis nous aide.",
        "end": "Terminer",
        "failed": "Vos réponses n’ont pas pu être enregistrées.",
        "tell": "Merci de le dire à l’accueil.",
    },
    "en": {
        "begin": "Begin",
        "next": "Next",
        "skip": "Skip",
        "back": "Back",
        "send": "Send",
        "several": "As many as you like",
        "required": "* Please answer this one",
        "thanks": "Thank you! Your opinion helps us.",
        "end": "Finish",
        "failed": "Your answers could not be recorded.",
        "tell": "Please tell the team at the desk.",
    },
}

"""What stands around the questions: the bar, the welcome, the thanks, and what went wrong."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QShowEvent
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
    """A title, a sentence and one button, or another beside it: the welcome, the thanks, what went wrong."""

    pressed = Signal()
    other_pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title, self.text = label(self, 34, bold=True), label(self, 20)
        self.button, self.other = BigPill("", self, main=True), BigPill("", self)
        self.button.clicked.connect(self.pressed)
        self.other.clicked.connect(self.other_pressed)
        column = QVBoxLayout(self)
        column.addStretch(2)
        for each in (self.title, self.text):
            each.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(each)
            column.addSpacing(16)
        column.addLayout(centred(self.other, self.button))
        column.addStretch(3)

    def say(self, title: str, text: str, button: str, other: str = "") -> None:
        """Show other words; the other button stands there where it is named."""
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.other.setVisible(bool(other))
        for pill, words_on in ((self.button, button), (self.other, other)):
            pill.setText(words_on)
            pill.updateGeometry()
        if self.isVisible():
            self._announce()

    def showEvent(self, event: QShowEvent) -> None:
        """Have a screen reader say it when it comes to the front."""
        super().showEvent(event)
        self._announce()

    def _announce(self) -> None:
        announce(self, f"{self.title.text()} {self.text.text()}")


def centred(*buttons: QWidget) -> QHBoxLayout:
    """Return buttons side by side in the middle."""
    row = QHBoxLayout()
    row.setSpacing(24)
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row


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
        "tell": "Merci de le dire à l’accueil. Elles sont encore là\u00a0: essayez de nouveau.",
        "again": "Réessayer",
        "look": "Revoir mes réponses",
        "number": "Donnez un nombre de {0} à {1}.",
        "text": "Un signe de ce texte ne peut pas être gardé, ou le texte est trop long\u00a0: corrigez-le.",
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
        "tell": "Please tell the team at the desk. They are still here: try again.",
        "again": "Try again",
        "look": "See my answers again",
        "number": "Give a number from {0} to {1}.",
        "text": "A sign in this text cannot be kept, or the text is too long: please correct it.",
    },
}

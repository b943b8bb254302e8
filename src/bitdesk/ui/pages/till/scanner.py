"""A barcode scanner is a keyboard that types very fast and ends with Enter: it is heard wherever the keyboard is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from bitdesk.barcodes import looks_scanned
from bitdesk.ui import keys

FASTEST_HAND_MS = 50
"""Between two keys of a scanner; nobody types eight digits at that pace."""

SHORTEST = 4
LINE_ENDS = ("\r", "\n")
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_TEXT = (QLineEdit,)


class Scanner(QObject):
    """Watches the keys that go to a page and to what it holds; `own_field` reads its codes by itself.

    What a scanner has typed into another field is taken out of it again. A letter typed where nothing takes text
    goes to `typed`.
    """

    def __init__(
        self,
        page: QWidget,
        own_field: QLineEdit,
        is_code: Callable[[str], bool],
        scanned: Callable[[str], object],
        typed: Callable[[QKeyEvent], bool],
    ) -> None:
        super().__init__(page)
        self._page, self._own_field = page, own_field
        self._is_code, self._scanned, self._typed = is_code, scanned, typed
        self._burst, self._last_ms = "", 0
        self._before: dict[QLineEdit, str] = {}
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at every key of the page before its widget does; of the whole program only while the page is shown."""
        if watched is self._page and event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._listen(event.type() == QEvent.Type.Show)
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, QWidget) or not self._is_here(watched):
            return False
        if watched is self._own_field:
            self._forget()
            return False
        if event.key() in _ENDS or event.text() in LINE_ENDS:
            return self._ended()
        self._note(watched, event)
        return not isinstance(watched, _TEXT) and is_text(event) and self._typed(event)

    def _listen(self, on: bool) -> None:
        application = QApplication.instance()
        if application is not None:
            # Every event of the program would pass here: the counter must not wait for that.
            application.installEventFilter(self) if on else application.removeEventFilter(self)
        self._forget()

    def _is_here(self, widget: QWidget) -> bool:
        return self._page.isVisible() and (widget is self._page or self._page.isAncestorOf(widget))

    def _note(self, watched: QWidget, event: QKeyEvent) -> None:
        letter, at_ms = letter_of(event), event.timestamp()
        if not letter or at_ms - self._last_ms > FASTEST_HAND_MS:
            self._forget()
        if isinstance(watched, QLineEdit) and watched not in self._before:
            # What came before this field had the keyboard may have been passed on to it.
            self._before[watched] = watched.text().removesuffix(self._burst)
        self._burst += letter
        self._last_ms = at_ms

    def _ended(self) -> bool:
        """Take what was typed as a code, if it is one; Enter means something else otherwise."""
        code, fields = self._burst, self._before
        self._forget()
        if len(code) < SHORTEST or not (looks_scanned(code) or self._is_code(code)):
            return False
        for field, text in fields.items():
            field.setText(text)
        self._scanned(code)
        return True

    def _forget(self) -> None:
        self._burst, self._before = "", {}


def is_text(event: QKeyEvent) -> bool:
    """Whether a key writes a letter or a digit, with neither Ctrl nor Alt, and is no blank."""
    held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    return not held and event.text().isalnum()


def letter_of(event: QKeyEvent) -> str:
    """What a key of a scanner means: a digit by its place, whatever the layout; else its text."""
    digit = keys.digit(event)
    if digit is not None:
        return str(digit)
    text = event.text()
    return text if text.isprintable() and not text.isspace() else ""


def as_code(text: str) -> str:
    """A text as a code: what a scanner that believes itself on QWERTY has typed on AZERTY is its digits again."""
    if any(letter.isdigit() for letter in text):
        return text
    row = {letter: str((place + 1) % 10) for place, letter in enumerate(keys.AZERTY)}
    mapped = "".join(row.get(letter, letter) for letter in text)
    return mapped if looks_scanned(mapped) else text

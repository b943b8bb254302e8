"""A barcode scanner is a keyboard that types very fast and ends with Enter: it is heard wherever the keyboard is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from bitdesk.barcodes import looks_scanned
from bitdesk.ui import keys
from bitdesk.ui.widgets.amount_field import AmountField

FASTEST_HAND_MS = 50
"""Between two keys of a scanner; nobody types eight digits at that pace."""

CERTAIN_MS = 80
"""After a letter that no scanner went on from; nobody sees that it was waited for."""

SHORTEST = 4
LINE_ENDS = ("\r", "\n")
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_AltGr)
_TEXT = (QLineEdit,)


class Scanner(QObject):
    """Watches the keys that go to a page and to what it holds; `own_field` reads its codes by itself.

    What a scanner has typed into another field is taken out of it again; what ends a scan reaches no button and no
    shortcut. A letter typed where nothing takes text goes to `typed`; what a letter does at once waits in `hold` until
    it is certain that it begins no scan.
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
        self._taken = False
        self._before: dict[QLineEdit, str] = {}
        self._held: Callable[[], object] | None = None
        self._certain = QTimer(self, singleShot=True, interval=CERTAIN_MS)
        self._certain.timeout.connect(self._let_go)
        page.installEventFilter(self)

    def hold(self, act: Callable[[], object]) -> None:
        """Do what a letter means once nothing has followed it at a scanner's pace."""
        self._held = act
        self._certain.start()

    @property
    def is_holding(self) -> bool:
        """Whether a letter still waits for what follows it."""
        return self._held is not None

    def _let_go(self) -> None:
        act = self._held
        self._forget()
        if act is not None:
            act()

    def _is_dropped(self, at_ms: int) -> bool:
        """Whether a key follows the letter that is held as a scanner's does: the letter means nothing then."""
        if self._held is None:
            return False
        if at_ms - self._last_ms > FASTEST_HAND_MS:  # by hand: the program was busy
            self._let_go()
            return False
        self._certain.stop()
        self._held = None
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at every key of the page before its widget does; of the whole program only while the page is shown."""
        if not isinstance(event, QKeyEvent):
            if watched is self._page and event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
                self._listen(event.type() == QEvent.Type.Show)
            return False
        if not isinstance(watched, QWidget) or not self._receives(watched):
            return False
        if event.type() == QEvent.Type.KeyPress:
            return self._pressed(watched, event)
        if not _is_end(event):
            return False
        if event.type() == QEvent.Type.KeyRelease:
            taken, self._taken = self._taken, False
            return taken
        if watched is not self._own_field and self._is_scan(watched, event):
            event.accept()  # or a shortcut would take what ends the scan
            return True
        return False

    def _pressed(self, watched: QWidget, event: QKeyEvent) -> bool:
        self._taken = False
        if event.key() in _HELD:
            return False
        is_dropped = self._is_dropped(event.timestamp())
        if watched is self._own_field:
            self._forget()
            return False
        if _is_end(event):
            self._taken = self._ended(watched, event) or is_dropped
            return self._taken
        self._note(watched, event)
        if isinstance(watched, _TEXT):
            return False
        is_digit = keys.digit(event) is not None and event.text() not in ("+", "-")
        # A digit means nothing to a button or a list, and would be offered to everything around it.
        return ((is_text(event) or is_digit) and self._typed(event)) or is_digit

    def _listen(self, on: bool) -> None:
        application = QApplication.instance()
        if application is not None:
            # Every event of the program would pass here: the counter must not wait for that.
            application.installEventFilter(self) if on else application.removeEventFilter(self)
        self._forget()

    def _receives(self, widget: QWidget) -> bool:
        """Whether a widget of the page has the keyboard: a key that it does not want goes on to all around it."""
        window = self._page.window()
        focused: QWidget | None = window.focusWidget()
        if not self._page.isVisible() or widget is not (window if focused is None else focused):
            return False
        return focused is None or focused is self._page or self._page.isAncestorOf(focused)

    def _note(self, watched: QWidget, event: QKeyEvent) -> None:
        letter, at_ms = letter_of(event), event.timestamp()
        if not letter or at_ms - self._last_ms > FASTEST_HAND_MS:
            self._forget()
        if isinstance(watched, QLineEdit) and watched not in self._before:
            # What came before this field had the keyboard may have been passed on to it.
            self._before[watched] = watched.text().removesuffix(self._burst)
        self._burst += letter
        self._last_ms = at_ms

    def _is_scan(self, watched: QWidget, event: QKeyEvent) -> bool:
        """Whether what was typed is a code; where nobody writes words also what no hand types at that pace."""
        code = self._burst
        if len(code) >= SHORTEST and (looks_scanned(code) or self._is_code(code)):
            return True
        at_pace = event.timestamp() - self._last_ms <= FASTEST_HAND_MS
        if not at_pace or (isinstance(watched, _TEXT) and not isinstance(watched, AmountField)):
            return False
        if len(code) > 1 and any(letter.isalpha() for letter in code):
            return True
        return len(code) >= SHORTEST and not isinstance(watched, _TEXT) and any(letter.isdigit() for letter in code)

    def _ended(self, watched: QWidget, event: QKeyEvent) -> bool:
        """Take what was typed as a code, if it is one; Enter means something else otherwise."""
        code, fields, is_scan = self._burst, self._before, self._is_scan(watched, event)
        self._forget()
        if not is_scan:
            return False
        for field, text in fields.items():
            field.setText(text)
        self._scanned(code)
        return True

    def _forget(self) -> None:
        self._certain.stop()
        self._burst, self._before, self._held = "", {}, None


def _is_end(event: QKeyEvent) -> bool:
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
    return plain and (event.key() in _ENDS or event.text() in LINE_ENDS)


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

"""The field where an origin is typed: a department, a country, the beginning of a name; or those of a whole group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from bitdesk.ui import keys, labels, theme

if TYPE_CHECKING:
    from bitdesk import geography
    from bitdesk.ui.widgets.origin_parts import Reading

CLOSES_AFTER_MS = 5_000
SUGGESTIONS = 7
TWO_DIGITS = 10
GROUP_KEYS = " ,xX×*"


class OriginField(QLineEdit):
    """Open while it has the keyboard; closes on a complete code, on Escape, or after five idle seconds.

    A number and a space begin a group ("10 34, 3 BE"), which Enter ends. Where the party has ten people or more, a
    number such as 34 may begin a group as well: the place is taken when anything but a space follows.
    """

    found = Signal(str)
    grouped = Signal(list, bool)
    refused = Signal(str)
    typed = Signal(list)
    previewed = Signal(str)
    passed_on = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.font(12))
        self.setMaxLength(120)
        self.setStyleSheet(theme.field_style())
        self._places: list[geography.Place] = []
        self._people = 0
        self._group = self._new = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(CLOSES_AFTER_MS)
        self._pause.timeout.connect(self._time_out)
        self.textEdited.connect(self._look_up)
        self.retranslate()

    def retranslate(self) -> None:
        """Say in the window's language what can be typed."""
        self.setPlaceholderText(
            QCoreApplication.translate("OriginField", "10 34, 3 BE")
            if self._group
            else QCoreApplication.translate("OriginField", "34, Belg…")
        )
        self.setAccessibleName(QCoreApplication.translate("OriginField", "From: department or country"))
        self.setToolTip(
            QCoreApplication.translate(
                "OriginField", "Key /, then 34, 2A, BE or the beginning of a name; a group: 10 34, 3 BE, then Enter"
            )
        )

    @property
    def is_group(self) -> bool:
        """Whether several origins are being typed."""
        return self._group

    def open(self) -> None:
        """Take the keyboard, for the highlighted party."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_group(self, text: str = "", *, new: bool = False) -> None:
        """Take the keyboard for a group: the highlighted one as it stands, or a new one."""
        self._set_group(True, new=new)
        self.setText(text)
        self.selectAll()
        self.open()
        self._preview()

    def expect(self, people: int) -> None:
        """Know how many people the highlighted party has."""
        self._people = people

    def close_field(self) -> None:
        """Give the keyboard back and forget what was typed."""
        self._pause.stop()
        self.clear()
        self._places = []
        self._set_group(False)
        self.closed.emit()

    def complete(self, code: str) -> None:
        """Put a suggested place where one is being typed; the number of people of the next can follow."""
        from bitdesk.ui.widgets import origin_parts

        self.setText(origin_parts.replace_last(self.text(), code))
        self._look_up(self.text())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Open: start counting the seconds."""
        super().focusInEvent(event)
        self._pause.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close when the keyboard goes to something that is not a suggestion."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.TabFocusReason):
            code = self._waiting_code()
            self.close_field() if code is None else self._give(code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write; the top row writes digits where a number or a code begins."""
        self._pause.start()
        digit = keys.digit(event)
        waiting = self._waiting_code()
        if event.key() == Qt.Key.Key_Escape:
            self.close_field()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._accept()
        elif waiting is not None and event.text().isprintable() and event.text() and event.text() not in GROUP_KEYS:
            self._give(waiting)
            self.passed_on.emit(event)
        elif digit is not None and self._digits_begin():
            self.insert(str(digit))
            self._look_up(self.text())
        elif event.text() == "/" and not self.text():
            self.open_group()
        else:
            super().keyPressEvent(event)

    def _digits_begin(self) -> bool:
        """Whether a key of the top row is a digit here, and not a letter of a name."""
        if not self._group:
            return not self.text() or self.text().isdigit()
        before = self.text()[: self.selectionStart() if self.hasSelectedText() else self.cursorPosition()]
        return not before[-1:].isalpha() or before[-2:-1].isdigit()

    def _waiting_code(self) -> str | None:
        """The department that is written, while a space may still make it the beginning of a group."""
        text = self.text()
        whole = not self._group and not self.hasSelectedText() and text.isdigit()
        return text if whole and self._complete(text) else None

    def _look_up(self, text: str) -> None:
        from bitdesk import geography
        from bitdesk.ui.widgets import origin_parts

        if not self._group and origin_parts.begins_group(text):
            self._set_group(True)
        if self._group:
            self._preview()
            return
        self._places = geography.find(text, labels.language())[:SUGGESTIONS] if text.strip() else []
        code = self._complete(text.strip())
        if code is None or (code.isdigit() and TWO_DIGITS <= int(code) <= 99 and self._people >= TWO_DIGITS):
            self.typed.emit([(place.code, place.label) for place in self._places])
        else:
            self._give(code)

    def _complete(self, text: str) -> str | None:
        """The code that is written whole and begins no other code nor, in small letters, another name."""
        code = text.upper()
        others = [place for place in self._places if place.code != code]
        if not any(place.code == code for place in self._places):
            return None
        if any(place.code.startswith(code) for place in others):
            return None
        if text[:1].isdigit() or (text.isupper() and len(text) == 2):
            return code
        return None if any(_plain(labels.place_name(place.code)).startswith(_plain(text)) for place in others) else code

    def _accept(self) -> None:
        if self._group:
            self._accept_group()
            return
        exact = next((place.code for place in self._places if place.code == self.text().strip().upper()), None)
        if exact is not None or self._places:
            self._give(exact or self._places[0].code)
        elif not self.text().strip():
            self.close_field()

    def _time_out(self) -> None:
        if self._group and self.text().strip():
            return  # what was typed of a group is not given up
        exact = next((place.code for place in self._places if place.code == self.text().strip().upper()), None)
        if exact is not None:
            self._give(exact)
        elif self.hasFocus():
            self.close_field()

    def _give(self, code: str) -> None:
        self.close_field()
        self.found.emit(code)

    # A group

    def _set_group(self, group: bool, *, new: bool = False) -> None:
        self._new = new
        if group != self._group:
            self._group = group
            self.retranslate()
            if not group:
                self.previewed.emit("")

    def _read(self) -> Reading:
        from bitdesk.ui.widgets import origin_parts

        return origin_parts.read(self.text(), labels.language())

    def _accept_group(self) -> None:
        from bitdesk.ui.widgets import group_words

        reading = self._read()
        if not self.text().strip():
            self.close_field()
        elif reading.is_whole:
            self.grouped.emit(
                [(part.people, part.place.country, part.place.department) for part in reading.parts if part.place],
                self._new,
            )
        else:
            self.refused.emit(group_words.problem(reading))

    def _preview(self) -> None:
        """Say what was understood so far, and suggest places for what is being typed."""
        from bitdesk import geography
        from bitdesk.ui.widgets import group_words

        reading = self._read()
        last = reading.parts[-1] if reading.parts else None
        places = geography.find(last.typed, labels.language())[:SUGGESTIONS] if last and last.typed else []
        self.typed.emit([(place.code, place.label) for place in places])
        self.previewed.emit(group_words.preview(reading, new=self._new))


def _plain(text: str) -> str:
    import unicodedata

    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).casefold()

"""Boxes to choose from by digit, by arrow or by finger: a rating in one line, choices in as many as they need."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bitdesk.ui import keys, theme
from bitdesk.ui.feedback import announce
from bitdesk.ui.widgets.boxes_painting import paint_key, paint_shape, paint_words
from bitdesk.ui.widgets.painted import LEFT

_GAP = 8
_SMALL, _LARGE = (44, 44), (64, 84)
"""How high a line of choices is, and a rating: from paper, and under a visitor's finger."""
_WIDEST_LARGE = 140
_COLUMNS_FROM = 560
_LINE = 1.5
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ERASE = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class Box(NamedTuple):
    """A value, the key that chooses it, and the words beside it ("" where the key says all)."""

    value: Any
    key: str
    words: str


class BoxesField(QWidget):
    """One widget for the keyboard: a digit chooses, the arrows move, Space takes or leaves, Enter ends.

    A rating of ten or more is typed as its two digits. Choosing the chosen one again leaves it. A digit that is none of
    them is `refused`, with a sentence.
    """

    edited = Signal()
    finished = Signal()
    refused = Signal(str)

    def __init__(
        self,
        boxes: Sequence[Box],
        parent: QWidget,
        *,
        ends: tuple[str, str] = ("", ""),
        several: bool = False,
        large: bool = False,
        listed: bool = False,
    ) -> None:
        super().__init__(parent)
        self.boxes, self.several = tuple(boxes), several
        self._ends, self._listed = ends, listed
        self._pitch = (_LARGE if large else _SMALL)[not listed]
        self._widest = _WIDEST_LARGE if large else self._pitch
        self._font = theme.font(20 if large else 13)
        self._small = theme.font(16 if large else 12)
        self._chosen: list[Any] = []
        self._at, self._typed = 0, ""
        self._places: list[QRect] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # The field

    def value(self) -> Any:
        """Return the value chosen, or those where there may be several; None where none is."""
        if self.several:
            return [each.value for each in self.boxes if each.value in self._chosen]
        return self._chosen[0] if self._chosen else None

    def show_value(self, value: Any) -> None:
        """Show what is chosen: a value, several, or None."""
        given = value if isinstance(value, list) else [value]
        known = [each.value for each in self.boxes]
        self._chosen = [each for each in given if each in known]
        self._typed = ""
        self._at = known.index(self._chosen[0]) if self._chosen else 0
        self.update()

    def problem(self) -> str:
        """Return nothing: what can be chosen is right."""
        return ""

    @property
    def words(self) -> str:
        """What is chosen, in words, for who does not see it."""
        chosen = [each.words or each.key for each in self.boxes if each.value in self._chosen]
        return ", ".join(chosen) or QCoreApplication.translate("Questionnaires", "no answer")

    def press(self, value: Any) -> None:
        """Choose a value as a click does."""
        if value in self._chosen:
            self._chosen.remove(value)
        else:
            self._chosen = [*self._chosen, value] if self.several else [value]
        self._at = next(place for place, each in enumerate(self.boxes) if each.value == value)
        self._changed()

    def erase(self) -> None:
        """Choose nothing."""
        self._chosen, self._typed = [], ""
        self._changed()

    def _changed(self) -> None:
        self.update()
        announce(self, self.words)
        self.edited.emit()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses; left and right move; Space takes; Enter ends; the rest is the parent's."""
        digit = keys.digit(event)
        key = Qt.Key(event.key())
        if digit is not None:
            self._type(str(digit))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._move(-1 if key == Qt.Key.Key_Left else 1)
        elif key == Qt.Key.Key_Space:
            self.press(self.boxes[self._at].value)
        elif key in _ERASE:
            self.erase()
        elif key in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def _type(self, digit: str) -> None:
        """Choose by digit; a second one right after the first may make a number of ten or more."""
        before = "" if self._listed else self._typed
        both = next((each for each in self.boxes if before and each.key == before + digit), None)
        found = both or next((each for each in self.boxes if each.key == digit), None)
        if found is None:
            self._refuse(digit)
            return
        self._typed = digit if both is None else ""
        if self.several:
            self.press(found.value)
            return
        self._chosen = [found.value]
        self._at = self.boxes.index(found)
        self._changed()

    def _refuse(self, digit: str) -> None:
        text = QCoreApplication.translate("Questionnaires", "{0} is no answer here: press {1} to {2}.")
        said = text.format(digit, self.boxes[0].key, self.boxes[-1].key)
        announce(self, said)
        self.refused.emit(said)

    def _move(self, step: int) -> None:
        self._at = (self._at + step) % len(self.boxes)
        self._typed = ""
        if not self.several and self._chosen:
            self._chosen = [self.boxes[self._at].value]
            self._changed()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is; digits begin anew."""
        self._typed = ""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is touched."""
        place = self.place_at(event.position().toPoint())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self._typed = ""
            self.press(self.boxes[place].value)

    def place_at(self, point: QPoint) -> int | None:
        """The place of the box at a point, None where there is none."""
        return next((place for place, area in enumerate(self._places) if area.contains(point)), None)

    def area(self, value: Any) -> QRect:
        """Where the box of a value is."""
        return self._places[[each.value for each in self.boxes].index(value)]

    # Where everything is

    def hasHeightForWidth(self) -> bool:
        """Choices take more lines where there is less room."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of as many lines as they need, and of what the ends of a rating mean."""
        return self._arranged(width)[1]

    def sizeHint(self) -> QSize:
        """What they need in a wide window."""
        return QSize(_COLUMNS_FROM, self.heightForWidth(_COLUMNS_FROM))

    def minimumSizeHint(self) -> QSize:
        """One box."""
        return QSize(self._pitch, self._pitch)

    def _arranged(self, width: int) -> tuple[list[QRect], int]:
        if not self._listed:
            return self._in_line(width)
        columns = 2 if width >= _COLUMNS_FROM else 1
        each = (width - _GAP * (columns - 1)) // columns
        places = [
            QRect(place % columns * (each + _GAP), place // columns * self._pitch, each, self._pitch)
            for place in range(len(self.boxes))
        ]
        return places, places[-1].bottom() + 1 if places else 0

    def _in_line(self, width: int) -> tuple[list[QRect], int]:
        pitch = min(self._widest + _GAP, (width + _GAP) // max(len(self.boxes), 1))
        places = [QRect(place * pitch, 0, pitch - _GAP, self._pitch) for place in range(len(self.boxes))]
        below = round(self._small.pixelSize() * _LINE) if any(self._ends) else 0
        return places, self._pitch + below

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the boxes anew."""
        super().resizeEvent(event)
        self._places = self._arranged(self.width())[0]
        self.setMinimumHeight(self.heightForWidth(self.width()))

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the boxes, and below a rating what its ends mean."""
        painter = QPainter(self)
        for place, each in enumerate(self.boxes):
            area, chosen = self._places[place], each.value in self._chosen
            shape = area.adjusted(0, 2, 0, -2)
            side = shape.adjusted(0, 0, self._pitch - 4 - area.width(), 0) if self._listed else shape
            has_keyboard = place == self._at and self.hasFocus()
            paint_shape(painter, shape, chosen, has_keyboard)
            paint_key(painter, side, each.key, self._font.pixelSize(), chosen, marked=self._listed)
            if each.words:
                paint_words(painter, area.adjusted(side.width() + _GAP, 0, -_GAP, 0), each.words, chosen)
        if not self._listed and any(self._ends) and self._places:
            self._paint_ends(painter)
        painter.end()

    def _paint_ends(self, painter: QPainter) -> None:
        """The lowest rating's meaning under it, the highest one's where its own ends, or behind the other."""
        painter.setFont(self._small)
        painter.setPen(theme.colours().muted)
        low, high = (f"{self.boxes[at].key} = {words}" for at, words in zip((0, -1), self._ends, strict=True))
        area = QRect(0, self._pitch, self.width(), self.height() - self._pitch)
        painter.drawText(area, LEFT, low)
        length = painter.fontMetrics().horizontalAdvance
        left = max(length(low) + 24, self._places[-1].right() - length(high))
        painter.drawText(area.adjusted(left, 0, 0, 0), LEFT, high)

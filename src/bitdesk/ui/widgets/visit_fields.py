"""The fields of a visit that is corrected: a number, a place, and the topics."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QCompleter, QMenu, QWidget

from bitdesk import geography
from bitdesk.ui import keys, labels, theme
from bitdesk.ui.hints import as_words
from bitdesk.ui.theme import Colours
from bitdesk.ui.widgets.fields import HEIGHT, TextField
from bitdesk.ui.widgets.painted import LEFT, RIGHT, PaintedButton, box
from bitdesk.values import UNKNOWN_COUNTRY

_ELIDED = Qt.TextElideMode.ElideRight

Origin = tuple[str | None, str | None]
"""Country and department, both None where nothing was said."""


class NumberField(TextField):
    """A whole number, empty for "not known"; digits by physical key."""

    def __init__(self, parent: QWidget | None = None, longest: int = 3) -> None:
        super().__init__(parent, longest)

    def value(self) -> int | None:  # type: ignore[override]
        """Return the number, None where nothing is written."""
        return int(self.text()) if self.text().isdecimal() else None

    def show_value(self, value: int | None) -> None:  # type: ignore[override]
        """Show a number."""
        self.setText("" if value is None else str(value))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write digits; keep the keys that move and erase; leave the rest to the form."""
        digit = keys.digit(event)
        if digit is not None:
            self.insert(str(digit))
        elif event.text().isprintable() and event.text():
            event.accept()
        else:
            super().keyPressEvent(event)


class PlaceField(TextField):
    """Where a party comes from: a code or a name, with proposals; empty for "not said", ? for "not known"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(QCoreApplication.translate("VisitForm", "34, BE, ? or a name"))
        codes = [*geography.departments(), *(code for code in geography.countries() if code != UNKNOWN_COUNTRY)]
        completer = QCompleter([_named(code) for code in codes], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)

    def value(self) -> Origin:  # type: ignore[override]
        """Return country and department, both None where nothing or no place is written."""
        return self._place() or (None, None)

    def show_value(self, value: Origin) -> None:  # type: ignore[override]
        """Show a place, code and name."""
        super().show_value(labels.origin(*value))

    def problem(self) -> str:
        """Return a sentence where something is written that is no place."""
        if self._place() is not None:
            return ""
        text = QCoreApplication.translate(
            "VisitForm", "“{0}” is no department and no country. Write 34, BE, or a name."
        )
        return text.format(self.text().strip())

    def _place(self) -> Origin | None:
        text = self.text().strip()
        if not text:
            return None, None
        if text.startswith(labels.UNKNOWN):
            return UNKNOWN_COUNTRY, None
        code = text.split()[0].upper()
        if geography.is_department(code) or geography.is_country(code):
            return labels.origin_parts(code)
        found = geography.find(text, labels.language())
        return (found[0].country, found[0].department) if found else None


class TopicsField(PaintedButton):
    """What a party asked about: a field that opens the topics, each to be checked."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._topics: list[tuple[str, str]] = []
        self._chosen: tuple[str, ...] = ()
        self.label = ""
        self.setFont(theme.font(13))
        self.setMinimumHeight(HEIGHT)
        self.clicked.connect(self.open_menu)

    def offer(self, topics: Sequence[tuple[str, str]]) -> None:
        """Offer these topics: codes and names."""
        self._topics = [*topics]
        self._show()

    def value(self) -> tuple[str, ...]:
        """Return the codes that are chosen, in the order in which they were said."""
        return self._chosen

    def show_value(self, value: Sequence[str]) -> None:
        """Show what a visit has."""
        self._chosen = tuple(value)
        self._show()

    def problem(self) -> str:
        """Return nothing: what can be chosen is right."""
        return ""

    def toggle_topic(self, code: str) -> None:
        """Choose a topic, or not any more."""
        without = tuple(one for one in self._chosen if one != code)
        self.show_value(without if code in self._chosen else (*self._chosen, code))
        self.edited.emit()

    def menu(self) -> QMenu:
        """The topics, those that are chosen checked."""
        menu = QMenu(self)
        for code, name in self._topics:
            action = menu.addAction(name, partial(self.toggle_topic, code))
            action.setCheckable(True)
            action.setChecked(code in self._chosen)
        return menu

    def open_menu(self) -> None:
        """Let a topic be chosen."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the topics with the arrow too, as a list does."""
        if event.key() == Qt.Key.Key_Down:
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def ground(self, look: Colours) -> QColor:
        """The card's colour."""
        return look.card

    def draw(self, painter: QPainter, look: Colours) -> None:
        """Draw it as the fields beside it."""
        edge, width = self.edge(look)
        box(painter, QRectF(self.rect()), 6, look.card, edge, width)
        painter.setFont(self.font())
        painter.setPen(look.text if self._chosen else look.muted)
        area = self.rect().adjusted(9, 0, -26, 0)
        painter.drawText(area, LEFT, painter.fontMetrics().elidedText(self.text(), _ELIDED, area.width()))
        painter.setPen(look.muted)
        painter.drawText(self.rect().adjusted(0, 0, -10, 0), RIGHT, "▾")

    def _show(self) -> None:
        names = dict(self._topics)
        text = ", ".join(names.get(code, code) for code in self._chosen)
        self.setText(text or QCoreApplication.translate("VisitForm", "not said"))
        self.setToolTip(as_words(text))
        self.setAccessibleName(f"{self.label}: {self.text()}")
        self.update()


def _named(code: str) -> str:
    return f"{code} {labels.place_name(code)}"

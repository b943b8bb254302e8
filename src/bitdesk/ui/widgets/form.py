"""A form beside a list: labelled fields that scroll where the window is low, and what is done with them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from bitdesk.ui import theme
from bitdesk.ui.feedback import announce
from bitdesk.ui.widgets import tab_order
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.scrolling import scrolling

Values = dict[str, Any]
EDGE, LABEL = 4, 20
"""What stays in sight below a field and above it."""


class Form(Card):
    """Enter saves, Escape leaves; what was typed stays where it is refused."""

    saved = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setWordWrap(True)
        self.fields: dict[str, QWidget] = {}
        self._labels: dict[str, QLabel] = {}
        self._before: Values = {}
        self.column.setContentsMargins(16, 12, 8, 12)
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setFont(theme.font(12))
        self.note.setForegroundRole(self.note.palette().ColorRole.PlaceholderText)
        self._inside = QWidget(self)
        self.rows = QVBoxLayout(self._inside)
        self.rows.setContentsMargins(0, 0, 8, 0)
        self.rows.setSpacing(4)
        self.rows.addStretch(1)
        self._area = scrolling(self._inside, self)
        self.column.addWidget(self._area, 1)
        self.save_button = Pill(QCoreApplication.translate("Form", "Save (Enter)"), self, on_card=True, main=True)
        self.leave_button = Pill(QCoreApplication.translate("Form", "Leave (Esc)"), self, on_card=True)
        self.save_button.clicked.connect(self.saved)
        self.leave_button.clicked.connect(self.left)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.leave_button)
        buttons.addStretch(1)
        self.column.addLayout(buttons)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._keep_in_sight)
        self._inside.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Keep the field that has the keyboard in sight."""
        if now is not None and self._inside.isAncestorOf(now):
            self._keep_in_sight()

    def _keep_in_sight(self) -> None:
        """Scroll to the whole field that has the keyboard where there is room for it, else to the part that has it."""
        now = QApplication.focusWidget()
        if now is None or not self._inside.isAncestorOf(now):
            return
        field = next((each for each in self.fields.values() if each.isAncestorOf(now)), now)
        for widget in (field, now):
            top = widget.mapTo(self._inside, QPoint()).y()
            self._area.ensureVisible(0, top + widget.height(), 0, EDGE)
            self._area.ensureVisible(0, top, 0, LABEL)
        self._area.ensureWidgetVisible(now, 0, EDGE)  # of a text: its cursor, wherever that is

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the keyboard once more where a field unfolded, whose parts have their places a moment later.

        And order what Tab leads to once something was put in.
        """
        if event.type() == QEvent.Type.Resize:
            self._soon.start()
        elif event.type() == QEvent.Type.LayoutRequest:
            tab_order.lead_through(self)
        return super().eventFilter(watched, event)

    # Building

    def add(self, name: str, label: str, field: QWidget) -> None:
        """Add a field under its label."""
        words = self._label(name, label, field)
        self._append(words)
        self._append(field)

    def add_line(self, *fields: tuple[str, str, QWidget]) -> None:
        """Add fields beside one another, each under its label."""
        line = QHBoxLayout()
        line.setSpacing(12)
        for name, label, field in fields:
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(self._label(name, label, field))
            column.addWidget(field)
            line.addLayout(column, 1)
        self.rows.insertLayout(self.rows.count() - 1, line)

    def add_note(self) -> None:
        """Add the line that says what saving does."""
        self._append(self.note)

    def _append(self, widget: QWidget) -> None:
        self.rows.insertWidget(self.rows.count() - 1, widget)

    def _label(self, name: str, label: str, field: QWidget) -> QLabel:
        words = self._labels[name] = QLabel(label, self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setFont(theme.font(12))
        words.setBuddy(field)
        field.setAccessibleName(label)
        self.fields[name] = field
        if isinstance(field, QPlainTextEdit):  # where Enter begins a line
            self.save_button.setText(QCoreApplication.translate("Form", "Save (Ctrl+Enter)"))
        return words

    def show_field(self, name: str, shown: bool) -> None:
        """Show or hide a field with its label."""
        self.fields[name].setVisible(shown)
        self._labels[name].setVisible(shown)

    # Using

    def open(self, title: str, values: Mapping[str, Any]) -> None:
        """Show the values of a row, or of a new one, and bring the keyboard to the first field."""
        self.title.setText(title)
        self.setAccessibleName(title)
        for name, value in values.items():
            self._field(name).show_value(value)
        self.keep()
        shown = [field for name, field in self.fields.items() if not self._labels[name].isHidden()]
        if shown:
            tab_order.focus(shown[0], Qt.FocusReason.ShortcutFocusReason)
            if isinstance(shown[0], QLineEdit):
                shown[0].selectAll()
        announce(self, title)

    def keep(self) -> None:
        """Take what stands in the fields as what was there before."""
        self._before = self.values()
        for field in self.findChildren(QLineEdit):
            field.setModified(False)

    def values(self) -> Values:
        """Return what stands in the fields."""
        return {name: self._field(name).value() for name in self.fields}

    def is_changed(self) -> bool:
        """Return whether something differs from what the form was opened with."""
        return self.values() != self._before or any(self._field(name).problem() for name in self.fields)

    def problem(self) -> str:
        """Return the first thing that is wrong, and bring the keyboard there."""
        for name, field in self.fields.items():
            text = self._field(name).problem()
            if text:
                if not any(part.hasFocus() for part in field.findChildren(QWidget)):
                    tab_order.focus(field, Qt.FocusReason.OtherFocusReason)
                self._keep_in_sight()
                return str(text)
        return ""

    def _field(self, name: str) -> Any:
        return self.fields[name]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, or does what the button says that has the keyboard; Escape leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            button = self.focusWidget()
            if isinstance(button, QAbstractButton) and button.hasFocus():
                button.click()
            else:
                self.saved.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

"""Correcting a visit in its own card: people, hour, day. No window opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLabel, QWidget

from bitdesk.ui import formats, theme
from bitdesk.ui.widgets.digit_field import DigitField
from bitdesk.ui.widgets.painted import Pill

if TYPE_CHECKING:
    from bitdesk.reports.today import VisitRow

HEIGHT = 46


class VisitEditor(QWidget):
    """Over the head of the card while a visit is edited; Enter saves, Escape leaves."""

    saved = Signal(dict)
    left = Signal()

    def __init__(self, card: QWidget) -> None:
        super().__init__(card)
        self._card = card
        self._row: VisitRow | None = None
        self._built = False
        card.installEventFilter(self)
        self.hide()

    def open(self, row: VisitRow) -> None:
        """Edit a visit."""
        if not self._built:
            self._build()
        self._row = row
        at = row.visited_at
        when = formats.short_date(row.visited_on) if at is None else formats.time_of(at)
        self.title.setText(QCoreApplication.translate("VisitEditor", "Visit of {0}").format(when))
        self.people.setText(str(row.party_size))
        self.people.setEnabled(not row.parts)
        self.people.setToolTip(
            QCoreApplication.translate("VisitEditor", "A group: change it with the key /, such as 10 34, 3 BE")
            if row.parts
            else ""
        )
        self.hour.setText("" if row.hour is None else str(row.hour))
        self.day.setDate(QDate(row.visited_on.year, row.visited_on.month, row.visited_on.day))
        self._fit()
        self.show()
        self.raise_()
        first = self.hour if row.parts else self.people
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        first.selectAll()

    def close_editor(self) -> None:
        """Leave the visit as it is."""
        self.hide()
        self.left.emit()

    def changes(self) -> dict[str, object]:
        """What differs from the visit."""
        row = self._row
        if row is None:
            return {}
        said = {
            "party_size": self.people.value() or 0,
            "hour": self.hour.value(),
            "visited_on": self.day.date().toPython(),
        }
        return {name: value for name, value in said.items() if value != getattr(row, name)}

    def _build(self) -> None:
        self._built = True
        self.title = QLabel(self)
        self.title.setFont(theme.font(13, bold=True))
        self.people, self.hour, self.day = DigitField(4, self), DigitField(2, self), QDateEdit(self)
        self.day.setMinimumHeight(36)
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("dd/MM/yyyy")
        self.save = Pill(QCoreApplication.translate("VisitEditor", "Save (Enter)"), self, on_card=True)
        self.cancel = Pill(QCoreApplication.translate("VisitEditor", "Leave (Esc)"), self, on_card=True)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.close_editor)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.title)
        row.addSpacing(12)
        for text, field in (
            (QCoreApplication.translate("VisitEditor", "People"), self.people),
            (QCoreApplication.translate("VisitEditor", "Hour"), self.hour),
            (QCoreApplication.translate("VisitEditor", "Day"), self.day),
        ):
            label = QLabel(text, self)
            label.setBuddy(field)
            field.setAccessibleName(text)
            row.addWidget(label)
            row.addWidget(field)
        row.addStretch(1)
        row.addWidget(self.save)
        row.addWidget(self.cancel)

    def _save(self) -> None:
        self.saved.emit(self.changes())

    def _fit(self) -> None:
        self.setGeometry(8, 3, self._card.width() - 16, HEIGHT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as wide as the card."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, Escape leaves; nothing that is typed here counts."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._save()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_editor()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Hide the head of the card."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colours().card)
        painter.end()

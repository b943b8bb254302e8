"""The compact counter: digits, today's number and the state of sending, on top of other programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from bitdesk.ui import formats, keys, placing, theme
from bitdesk.ui.feedback import announce
from bitdesk.ui.page import Key
from bitdesk.ui.widgets.compact_tiles import CompactTiles
from bitdesk.ui.widgets.painted import Pill, box
from bitdesk.ui.widgets.sync_chip import SyncChip
from bitdesk.ui.widgets.window_button import COMPACT_KEY, WindowButton

if TYPE_CHECKING:
    from bitdesk.sync import SyncState
    from bitdesk.ui.widgets.figures import Numbers

WIDTH = 340
MARGIN = 8
STEP = 24
_STEPS = {"Ctrl+Left": (-1, 0), "Ctrl+Right": (1, 0), "Ctrl+Up": (0, -1), "Ctrl+Down": (0, 1)}


class CompactCounter(QWidget):
    """Counts as the counter does; it knows nothing of the file, and closing it asks for the window."""

    counted = Signal(int)
    nobody = Signal()
    undo_asked = Signal()
    sync_asked = Signal()
    window_asked = Signal()
    help_asked = Signal()
    message_read = Signal()
    message_answered = Signal()

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._held: QPoint | None = None
        self._leaving = False
        self.number, self.words, self.last = QLabel(self), QLabel(self), QLabel(self)
        self.message = QLabel(self)
        self.tiles = CompactTiles(self)
        self.chip = SyncChip(self, compact=True)
        self.undo = Pill(QCoreApplication.translate("CompactCounter", "Undo"), self)
        self.window_button = WindowButton(self, smaller=False)
        self.answer = Pill("", self)
        self._dress()
        self._arrange()
        self._connect()

    def keys(self) -> tuple[Key, ...]:
        """The keys that it takes, for the help."""
        translate = QCoreApplication.translate
        return (
            Key("1…9", translate("Keys", "Count a party of so many people")),
            Key("0", translate("Keys", "Count ten people or more: then the two digits")),
            Key("0 0", translate("Keys", "Confirm that nobody has come this hour")),
            Key("Ctrl+Z", translate("Keys", "Take back the last count or change")),
            Key("Ctrl+Left", translate("Keys", "Move it on the screen, with any arrow")),
            Key(COMPACT_KEY, translate("Keys", "Go back to the window")),
        )

    def _dress(self) -> None:
        self.number.setFont(theme.font(32, bold=True))
        self.words.setFont(theme.font(12))
        self.last.setFont(theme.font(12))
        self.last.setForegroundRole(self.last.foregroundRole().PlaceholderText)
        self.message.setFont(theme.font(12))
        self.message.setWordWrap(True)
        for label in (self.words, self.last, self.message):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setContentsMargins(8, 6, 8, 6)
        self.undo.setAccessibleName(QCoreApplication.translate("CompactCounter", "Undo the last count or change"))
        self.undo.setToolTip("Ctrl+Z")
        self.undo.setEnabled(False)
        self.message.hide()
        self.answer.hide()

    def _arrange(self) -> None:
        said = QVBoxLayout()
        said.setSpacing(0)
        for line in (self.words, self.last):
            said.addWidget(line)
        head = QHBoxLayout()
        head.setSpacing(MARGIN)
        head.addWidget(self.number)
        head.addLayout(said, 1)
        head.addWidget(self.window_button, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.addWidget(self.chip)
        foot.addStretch(1)
        foot.addWidget(self.undo)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MARGIN + 4, MARGIN, MARGIN + 4, MARGIN)
        whole.setSpacing(6)
        whole.addLayout(head)
        whole.addWidget(self.tiles)
        whole.addWidget(self.message)
        whole.addWidget(self.answer, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addLayout(foot)
        whole.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        self.tiles.setFixedSize(WIDTH - 2 * (MARGIN + 4), self.tiles.sizeHint().height())

    def _connect(self) -> None:
        self.tiles.counted.connect(self.counted)
        self.tiles.nobody.connect(self.nobody)
        self.tiles.left.connect(self._take_keyboard)
        self.undo.clicked.connect(self.undo_asked)
        self.chip.clicked.connect(self.sync_asked)
        self.window_button.clicked.connect(self.close)
        self.answer.clicked.connect(self.message_answered)
        for key, signal in (("Ctrl+Z", self.undo_asked), ("Ctrl+F5", self.sync_asked), ("F1", self.help_asked)):
            QShortcut(QKeySequence(key), self, signal.emit)
        QShortcut(QKeySequence(COMPACT_KEY), self, self.close)
        for key, (right, down) in _STEPS.items():
            QShortcut(QKeySequence(key), self, lambda x=right, y=down: self.step(x, y))

    # What is shown

    def show_office(self, name: str) -> None:
        """Name the office whose visitors are counted."""
        title = QCoreApplication.translate("CompactCounter", "Compact counter · {0}").format(name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)

    def show_numbers(self, numbers: Numbers, *, undoable: bool) -> None:
        """Show today's number, the last entry, and whether it can be taken back."""
        visitors = numbers.visitors
        shown = "…" if visitors is None else formats.number(visitors)
        words = self.tr("visitors today", "", visitors or 0)
        if (shown, numbers.last) != (self.number.text(), self.last.text()):
            self.number.setText(shown)
            self.number.setAccessibleName(f"{shown} {words}")
            self.words.setText(words)
            self.last.setText(numbers.last)
            if self.isVisible():
                announce(self, f"{shown} {words}. {numbers.last}")
        self.undo.setEnabled(undoable)

    def show_message(self, text: str, action: str) -> None:
        """Show what the window's banner says, and what can be done about it; nothing where both are empty."""
        look = theme.colours()
        ground, ink = look.alert_ground.name(), look.alert_text.name()
        self.message.setStyleSheet(f"background: {ground}; color: {ink}; border-radius: 6px")
        self.message.setText(text)
        self.message.setVisible(bool(text))
        self.answer.setText(action or QCoreApplication.translate("CompactCounter", "Close the message"))
        self.answer.setVisible(bool(text))

    def show_state(
        self,
        state: SyncState | None,
        now_ms: int,
        *,
        running: bool,
        percent: int | None = None,
        stopping: bool = False,
    ) -> None:
        """Show what is left to send."""
        self.chip.show_state(state, now_ms, running=running, percent=percent, stopping=stopping)

    # Where it stands

    def place(self, remembered: str) -> None:
        """Stand where it was last, always where it is seen."""
        self.adjustSize()
        self.move(placing.placed(remembered, self.size()))

    @property
    def remembered(self) -> str:
        """Where it stands, as the settings write it."""
        return placing.as_text(self.pos())

    def step(self, right: int, down: int) -> None:
        """Move a step."""
        self.move(placing.moved(QRect(self.pos(), self.size()), QPoint(right, down) * STEP))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of it: the system moves it where it can."""
        if event.button() == Qt.MouseButton.LeftButton:
            moving = self.windowHandle().startSystemMove()
            self._held = None if moving else event.globalPosition().toPoint() - self.pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the hand."""
        if self._held is not None:
            self.move(event.globalPosition().toPoint() - self._held)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._held = None

    # Keys, closing, painting

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits count; Escape closes the message."""
        digit = keys.digit(event)
        if digit is not None:
            if not event.isAutoRepeat():
                self.tiles.open_field() if digit == 0 else self.counted.emit(digit)
        elif event.key() == Qt.Key.Key_Escape:
            self.message_read.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Digits count at once: no tile has the keyboard yet."""
        super().showEvent(event)
        self._take_keyboard()

    def _take_keyboard(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Close for good: the window is closing."""
        self._leaving = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Whoever closes it wants the window back."""
        super().closeEvent(event)
        if not self._leaving:
            self.window_asked.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and an edge that shows on any other program."""
        painter = QPainter(self)
        look = theme.colours()
        box(painter, QRectF(self.rect()), 0, look.window, look.accent, 2)
        painter.end()
